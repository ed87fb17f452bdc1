import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { loadConfig } from '../../../src/config/load.js'
import { AVAILABLE } from '../../../src/gates/index.js'
import { testWorld } from '../../support/world.js'
import { times } from './sliced.js'

const SETTINGS = `version: 1
slice-test:
  data: d.csv
  discover: false
  slices:
    - { where: "who = 'anna.meier@example.org'" }
    - { name: carl.ohm@example.org, where: "who = 'carl.ohm@example.org'" }
  custom-metrics: { hers: { sql: "avg(case when who = 'anna.meier@example.org' then 1 else 0 end)" } }
  require:
    - { metric: accuracy, min: 0.9, slices: ["who = 'anna.meier@example.org'", carl.ohm@example.org] }
    - { metric: accuracy, max-gap-to: carl.ohm@example.org, max: 0.9, slices: "who = 'anna.meier@example.org'" }
`

test('addresses in names and conditions of slices are masked in all that is shown, and asked all the same', async () => {
  const world = testWorld()
  try {
    writeFileSync(join(world.cwd, 'gauntlet.yml'), SETTINGS)
    writeFileSync(join(world.cwd, 'd.csv'), `label,prediction,who\n${times([40, '1,1,anna.meier@example.org'], [40, '0,1,anna.meier@example.org'], [40, '1,1,carl.ohm@example.org'], [40, '0,0,carl.ohm@example.org'])}`)
    const gate = await AVAILABLE.find(({ name }) => name === 'slice-test')?.prepare(await loadConfig(undefined, world.cwd), {}), said = await gate?.run(world)
    expect(JSON.stringify([gate?.settings, said])).not.toMatch(/anna\.meier|carl\.ohm/)
    // Half of hers are right, all of his: both were asked, by the names that are shown.
    expect(said?.judgement.findings.map(({ rule, subject }) => `${rule} ${subject?.slice ?? ''}`)).toEqual([expect.stringMatching(/^slice-test\/requirement who = 'an•+rg'$/)])
    expect(said?.section.inShort).toContain('1 of 3 checks fail')
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
})
