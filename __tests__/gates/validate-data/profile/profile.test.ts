import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { resolveSettings } from '../../../../src/config/gate.js'
import { validateData } from '../../../../src/gates/validate-data/gate.js'
import { kindOf, shapeOf } from '../../../../src/gates/validate-data/profile/guess.js'
import type { ColumnProfile } from '../../../../src/gates/validate-data/profile/measure.js'
import { validateDataSettings } from '../../../../src/gates/validate-data/settings.js'
import { testWorld } from '../../../support/world.js'

async function judged(file: string, content: string | undefined, inputs: Readonly<Record<string, string>> = {}, schema?: string): Promise<{ readonly verdict: string; readonly columns: readonly ColumnProfile[]; readonly schema: string; readonly invalid: number }> {
  const world = testWorld()
  try {
    if (content !== undefined) writeFileSync(join(world.cwd, file), content)
    if (schema !== undefined) writeFileSync(join(world.cwd, 's.json'), schema)
    const { settings, shared } = resolveSettings(validateDataSettings, undefined, { data: file, ...(schema === undefined ? {} : { schema: 's.json' }), ...inputs })
    const measured = await validateData.measure(settings, world), [found] = measured.profiles
    return { verdict: validateData.judge(settings, measured, shared.failOn).verdict, columns: found?.profile.columns ?? [], schema: found === undefined ? '' : readFileSync(join(world.cwd, found.schemaFile), 'utf8'), invalid: measured.files.reduce((sum, { invalidRows }) => sum + invalidRows, 0) }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

describe('what values are', () => {
  test.each<[string, readonly string[]]>([
    ['integer', ['1', '-2', '300']], ['number', ['1', '2.5', '1e3']], ['boolean', ['true', 'False']], ['date', ['2024-01-05', '2023-12-31']], ['date-time', ['2024-01-05T10:00:00Z', '2024-01-05T10:00:00.5+02:00']],
    ['email', ['a@b.co', 'x.y@z.example']], ['uuid', ['123e4567-e89b-12d3-a456-426614174000']], ['ipv4', ['10.0.0.1']], ['uri', ['https://a.b/c']], ['text', ['a', 'b1']], ['empty', []],
    // Postal codes and long names of records are no numbers.
    ['text', ['00501', '10001']], ['text', ['1234567890123456789']],
  ])('%s: %j', (kind, values) => { expect(kindOf(values)).toBe(kind) })
})

describe('the shape of codes', () => {
  const many = (make: (i: number) => string): readonly string[] => Array.from({ length: 60 }, (_, i) => make(i))
  test.each<[string, readonly string[], string | undefined]>([
    ['a letter and digits', many((i) => `T${100 + i}`), '^T[0-9]{3}$'], ['letters that vary', many((i) => `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i % 26]}-${10 + i}`), '^[A-Z]-[0-9]{2}$'],
    ['hexadecimal', many((i) => (i * 7919 + 0xa000).toString(16).slice(-4)), '^[0-9a-f]{4}$'], ['signs that mean something in a pattern', many((i) => `(${10 + i}).*`), String.raw`^\([0-9]{2}\)\.\*$`],
    ['lengths that differ', many((i) => `T${i}`), undefined], ['words', many(() => 'abc'), undefined], ['too few to tell', ['T1', 'T2'], undefined],
  ])('%s', (_name, values, pattern) => { expect(shapeOf(values)).toBe(pattern) })

  test('is matched by all of them', () => {
    const code = fc.tuple(fc.constantFrom('A', 'b', '(', '.', 'é'), fc.integer({ min: 100, max: 999 }), fc.constantFrom('x', 'Y', '7', '/')).map((parts) => parts.join(''))
    fc.assert(fc.property(fc.array(code, { minLength: 50, maxLength: 80 }), (values) => {
      const pattern = shapeOf(values)
      if (pattern !== undefined) for (const value of values) expect(value).toMatch(new RegExp(pattern, 'u'))
    }))
  })
})

test('every value is looked at: one that does not fit changes what the column is', async () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `${i === 17_001 ? 'x' : i},${i % 3},2024-01-${String(1 + (i % 28)).padStart(2, '0')}`)
  const { columns } = await judged('d.csv', `n,m,d\n${rows.join('\n')}\n`)
  expect(columns.map(({ column, kind, present, distinct, unique }) => [column, kind, present, distinct, unique])).toEqual([['n', 'text', 30_000, 30_000, true], ['m', 'integer', 30_000, 3, false], ['d', 'date', 30_000, 28, false]])
})

test('numbers by hand', async () => {
  const { columns: [one] } = await judged('d.csv', `v\n${Array.from({ length: 101 }, (_, i) => i).join('\n')}\n`)
  expect(one?.numbers).toMatchObject({ min: 0, max: 100, mean: 50 })
  expect(one?.numbers?.quantiles[2]).toBeCloseTo(50, 0)
  expect(one?.numbers?.bins.reduce((sum, n) => sum + n, 0)).toBe(101)
})

test('the data keeps the schema that is proposed for it', async () => {
  const cell = fc.constantFrom('1', '2.5', '-3', 'x', 'true', '2024-02-30', '2024-01-05', 'a@b.co', '', 'A1', '"a,b"', '"x\ny"', 'é', '00501', 'NaN')
  const column = fc.oneof(fc.array(cell, { minLength: 60, maxLength: 60 }), cell.map((one) => Array.from({ length: 60 }, () => one)), fc.array(fc.integer({ min: -5, max: 400 }).map(String), { minLength: 60, maxLength: 60 }))
  await fc.assert(fc.asyncProperty(fc.array(column, { minLength: 2, maxLength: 4 }), async (columns) => {
    const text = `${columns.map((_, i) => `c${i}`).join(',')}\n${Array.from({ length: 60 }, (_, row) => columns.map((one) => one[row]).join(',')).join('\n')}\n`
    const { schema } = await judged('d.csv', text)
    expect(await judged('d.csv', text, {}, schema)).toMatchObject({ invalid: 0 })
  }), { numRuns: 40 })
}, 60_000)

test('where a file has types, they hold', async () => {
  const lines = Array.from({ length: 60 }, (_, i) => JSON.stringify({ s: String(i), n: i, b: i % 2 === 0, mixed: i % 2 === 0 ? 1 : 'x', o: { k: i }, d: '2024-01-05' })).join('\n')
  const { schema, columns } = await judged('d.jsonl', `${lines}\n`)
  expect(columns.map(({ column, kind }) => [column, kind])).toEqual([['s', 'text'], ['n', 'integer'], ['b', 'boolean'], ['mixed', 'other'], ['o', 'other'], ['d', 'date']])
  expect(await judged('d.jsonl', `${lines}\n`, {}, schema)).toMatchObject({ verdict: 'pass', invalid: 0 })
})

const shared = resolve('../shared/data'), withData = existsSync(shared) ? describe : describe.skip
withData('public data keeps the schemas that are proposed for it', () => {
  test.each(['adult/train.csv', 'bike_sharing/hour.csv', 'california_housing/reference.csv', 'compas/compas_for_aequitas.csv', 'sms_spam/sms.csv', 'elec2/elec2.parquet', 'acs_employment/reference.parquet'])('%s', async (name) => {
    const path = join(shared, name), { schema, columns } = await judged(path, undefined)
    expect(columns.length).toBeGreaterThan(1)
    expect(await judged(path, undefined, {}, schema)).toMatchObject({ verdict: 'pass', invalid: 0 })
  })
})
