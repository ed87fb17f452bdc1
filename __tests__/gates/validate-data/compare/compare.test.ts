import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { loadConfig } from '../../../../src/config/load.js'
import { resolveSettings } from '../../../../src/config/gate.js'
import type { Comparison } from '../../../../src/gates/validate-data/compare/comparison.js'
import { validateData } from '../../../../src/gates/validate-data/gate.js'
import { validateDataSettings } from '../../../../src/gates/validate-data/settings.js'
import { testWorld } from '../../../support/world.js'

interface Outcome { readonly comparison: Comparison | undefined; readonly rules: readonly string[]; readonly written: string }

/** One CSV file before and now. @param primaryKey and schema of the data set, as YAML */
async function compared(before: string, now: string, more = '', schema?: string): Promise<Outcome> {
  const world = testWorld({ files: [{ path: 'd.csv', status: 'modified' }] }, { 'd.csv': before })
  try {
    writeFileSync(join(world.cwd, 'd.csv'), now)
    if (schema !== undefined) writeFileSync(join(world.cwd, 's.json'), schema)
    writeFileSync(join(world.cwd, 'gauntlet.yml'), `version: 1\ndata:\n  d: { path: d.csv${schema === undefined ? '' : ', schema: s.json'}${more} }\nvalidate-data: { baseline: base }\n`)
    const { settings, shared } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), {}), measured = await validateData.measure(settings, world), judged = validateData.judge(settings, measured, shared.failOn)
    return {
      comparison: measured.comparisons[0], rules: judged.findings.map(({ rule, subject, message }) => `${rule.slice(14)} ${subject?.column ?? ''}: ${message}`).filter((line) => !line.startsWith('no-schema')),
      written: JSON.stringify([judged, validateData.render(settings, measured, judged), validateData.record(settings, measured)]),
    }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

const table = (header: string, rows: number, row: (i: number) => string): string => `${header}\n${Array.from({ length: rows }, (_, i) => row(i)).join('\n')}\n`
const distance = async (before: (i: number) => string | number, now: (i: number) => string | number): Promise<number | undefined> => (await compared(table('v', 100, (i) => String(before(i))), table('v', 100, (i) => String(now(i))))).comparison?.columns[0]?.distance

describe('how far distributions are apart (SciPy: ks_2samp of the same values)', () => {
  test.each<[string, (i: number) => string | number, (i: number) => string | number, number]>([
    ['a constant that is another now', () => 5, () => 4, 1], ['halves that moved by less than a step', (i) => i % 2, (i) => (i % 2 === 0 ? -1 : 0.5), 0.5], ['nothing', (i) => i, (i) => i, 0],
    ['0…99 against 30…129', (i) => i, (i) => i + 30, 0.3], ['categories: half the sum of differences', (i) => (i < 50 ? 'a' : 'b'), (i) => (i < 20 ? 'a' : i < 60 ? 'b' : 'c'), 0.4],
  ])('%s', async (_name, before, now, expected) => { expect(await distance(before, now)).toBeCloseTo(expected, 2) })

  test('one dirty cell in a hundred does not make numbers texts', async () => {
    expect((await compared(table('v', 100, String), table('v', 100, (i) => (i === 7 ? '$10' : String(i + 30))))).rules).toEqual(['shift v: v has shifted by 31 points: median 49.5 → 80'])
  })
})

describe('records', () => {
  const KEYED = ', primaryKey: id'
  test('keys that stand twice, and rows without one, are compared as whole rows', async () => {
    // 3 stands twice before, and once with another value now; one row without a key is gone, one is new.
    const { comparison } = await compared('id,v\n1,a\n2,b\n3,c\n3,c\n,x\n', 'id,v\n1,a\n2,B\n3,C\n,y\n', KEYED)
    expect(comparison?.byKey).toEqual({ key: ['id'], added: 2, removed: 3, changed: 1, repeated: 1, missing: 1 })
  })

  test('repeated rows that are gone are gone', async () => {
    const rows = (n: number): string => table('id,v', n, (i) => `${i % 50},x`)
    expect((await compared(rows(150), rows(100), KEYED)).comparison?.byKey).toMatchObject({ added: 0, removed: 50, changed: 0, repeated: 100 })
  })

  test('a number is the same key however it is written, unless a double does not hold it', async () => {
    const schema = '{"properties":{"id":{"type":"number"},"v":{"type":"string"}}}'
    expect((await compared('id,v\n1,a\n2,b\n12345678901234567890,c\n', 'id,v\n1.0,a\n02,b\n12345678901234567891,c\n', KEYED, schema)).comparison?.byKey).toMatchObject({ added: 1, removed: 1, changed: 0 })
  })
})

describe('what is said', () => {
  test('values that go missing', async () => {
    expect((await compared(table('a,v', 100, (i) => `${i % 3},${i % 2}`), table('a,v', 100, (i) => `${i % 3},${i < 90 ? '' : i % 2}`))).rules).toEqual(['missing-shift v: v is missing in 90 % of the rows, on the base in 0 %'])
  })

  test('new values of codes that are numbers, and how many there are', async () => {
    const { rules } = await compared(table('v,w', 200, (i) => `${i % 3},a`), table('v,w', 200, (i) => `${i % 3 === 0 && i < 9 ? 3 : i % 3},${i < 30 ? `w${i}` : 'a'}`))
    expect(rules.filter((line) => line.startsWith('new-values'))).toEqual(['new-values v: v has 1 new value: "3"', 'new-values w: w has 30 new values: "w0", "w1", "w10", "w11", "w12", …'])
  })

  test('nothing of a restricted column, or of one that holds secrets', async () => {
    const token = ['AKIA', 'Q3EGRIHDBNCMAL7Z'].join(''), row = (secret: string, name: string, pay: number) => (i: number): string => `${i},${i === 0 ? secret : 'none'},${name},${pay + i}`
    const schema = JSON.stringify({ properties: { i: { type: 'integer' }, tok: { type: 'string' }, grp: { type: 'string', classification: 'restricted' }, pay: { type: 'integer', classification: 'restricted' } } })
    const { rules, written } = await compared(table('i,tok,grp,pay', 100, row('none', 'OLDGROUP', 70_000)), table('i,tok,grp,pay', 100, row(token, 'NEWGROUP', 80_500)), '', schema)
    expect(rules.filter((line) => /^(?:new-values|shift)/.test(line))).toEqual(['new-values grp: grp has 1 new value (not shown)', 'new-values tok: tok has 1 new value (not shown)', 'shift grp: grp has shifted by 100 points', 'shift pay: pay has shifted by 100 points'])
    for (const text of [token, 'OLDGROUP', 'NEWGROUP', '80550', '80,550', '80549', '80,549']) expect(written).not.toContain(text)
  })
})
