import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

/** The blocks of a page, in their order. */
const blocks = (page: string, language: string): readonly string[] => [...readFileSync(`docs/${page}.md`, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = '']) => (name === language ? [text] : []))

/** Lines of an output, without the time it took and what a page leaves out. */
const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.trimEnd().replace(/ {2}[\d.]+ s$/, '')).filter((line) => line !== '' && line !== '…' && !line.startsWith('report: ') && !line.startsWith('$ '))

function run(files: Readonly<Record<string, string>>, ...commands: readonly (readonly string[])[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'))
  try {
    for (const name of ['data', 'gx']) mkdirSync(join(folder, name))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return commands.map((words) => {
      const { stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), ...words], { cwd: folder, encoding: 'utf8' })
      const yaml = /^version: 1\n[\s\S]*?(?=\n\n|\n$)/m.exec(stdout)?.[0]
      if (yaml !== undefined) writeFileSync(join(folder, 'gauntlet.yml'), yaml.replace('<your file>', 'data/orders.csv'))
      return stderr + stdout
    })
  } finally { rmSync(folder, { recursive: true, force: true }) }
}

test('the example of from-great-expectations.md', () => {
  const [suite = ''] = blocks('from-great-expectations', 'json'), [csv = ''] = blocks('from-great-expectations', 'csv'), [imported = '', judged = ''] = blocks('from-great-expectations', '')
  const [first = '', second = ''] = run({ 'gx/orders.json': suite, 'data/orders.csv': csv }, ['import', 'great-expectations', 'gx/orders.json'], ['validate-data'])
  expect([lines(first), lines(second)]).toEqual([lines(imported), lines(judged)])
}, 20_000)

test('the example of from-frictionless.md', () => {
  const [contract = ''] = blocks('from-frictionless', 'json'), [csv = ''] = blocks('from-frictionless', 'csv'), [settings = ''] = blocks('from-frictionless', 'yaml'), [judged = ''] = blocks('from-frictionless', '')
  const [first = ''] = run({ 'datapackage.json': contract, 'data/orders.csv': csv, 'gauntlet.yml': settings }, ['validate-data'])
  expect(lines(first)).toEqual(lines(judged))
}, 20_000)
