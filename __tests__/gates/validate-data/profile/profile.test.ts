import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadConfig } from '../../../../src/config/load.js'
import { resolveSettings } from '../../../../src/config/gate.js'
import { validateData } from '../../../../src/gates/validate-data/gate.js'
import { guessOf, shapeOf, type Counts } from '../../../../src/gates/validate-data/profile/guess.js'
import type { ColumnProfile } from '../../../../src/gates/validate-data/profile/profile.js'
import { validateDataSettings } from '../../../../src/gates/validate-data/settings.js'
import { testWorld } from '../../../support/world.js'

const counted = (values: readonly string[]): Counts => { const counts = new Map<string, number>(); for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1); return counts }

interface Outcome { readonly verdict: string; readonly columns: readonly ColumnProfile[]; readonly schema: string; readonly missingValues: readonly string[]; readonly primaryKey: string | undefined; readonly invalid: number }

/** @param schema to judge by, with what the data set takes for no value */
async function judged(file: string, content: string | undefined, inputs: Readonly<Record<string, string>> = {}, schema?: string, missingValues: readonly string[] = []): Promise<Outcome> {
  const world = testWorld()
  try {
    if (content !== undefined) writeFileSync(join(world.cwd, file), content)
    if (schema !== undefined) writeFileSync(join(world.cwd, 's.json'), schema)
    writeFileSync(join(world.cwd, 'gauntlet.yml'), `version: 1\ndata:\n  d: ${JSON.stringify({ path: file, ...(schema === undefined ? {} : { schema: 's.json' }), ...(missingValues.length === 0 ? {} : { missingValues: ['', ...missingValues] }) })}\n`)
    const { settings, shared } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), inputs)
    const measured = await validateData.measure(settings, world), [found] = measured.profiles
    return { verdict: validateData.judge(settings, measured, shared.failOn).verdict, columns: found?.profile.columns ?? [], schema: found?.schemaFile === undefined ? '' : readFileSync(join(world.cwd, found.schemaFile), 'utf8'), missingValues: found?.missingValues ?? [], primaryKey: found?.primaryKey, invalid: measured.files.reduce((sum, { invalidRows }) => sum + invalidRows, 0) }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

describe('what values are', () => {
  test.each<[string, readonly string[]]>([
    ['integer', ['1', '-2', '300']], ['number', ['1', '2.5', '1e3']], ['boolean', ['true', 'False']], ['date', ['2024-01-05', '2023-12-31']], ['date-time', ['2024-01-05T10:00:00Z', '2024-01-05T10:00:00.5+02:00']],
    ['email', ['a@b.co', 'x.y@z.example']], ['uuid', ['123e4567-e89b-12d3-a456-426614174000']], ['ipv4', ['10.0.0.1']], ['uri', ['https://a.bc/d']], ['text', ['a', 'b1']], ['empty', []],
    // Postal codes and long names of records are no numbers.
    ['text', ['00501', '10001']], ['text', ['1234567890123456789']],
  ])('%s: %j', (kind, values) => { expect(guessOf(counted(values)).kind).toBe(kind) })
})

describe('the shape of codes', () => {
  const many = (make: (i: number) => string): readonly string[] => Array.from({ length: 60 }, (_, i) => make(i))
  test.each<[string, readonly string[], string | undefined]>([
    ['a letter and digits', many((i) => `T${100 + i}`), '^T[0-9]{3}$'], ['letters that vary', many((i) => `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i % 26]}-${10 + i}`), '^[A-Z]-[0-9]{2}$'],
    ['hexadecimal', many((i) => (i * 7919 + 0xa000).toString(16).slice(-4)), '^[0-9a-f]{4}$'], ['signs that mean something in a pattern', many((i) => `(${10 + i}).*`), String.raw`^\([0-9]{2}\)\.\*$`],
    ['lengths that differ', many((i) => `T${i}`), undefined], ['words', many(() => 'abc'), undefined], ['too few to tell', ['T1', 'T2'], undefined],
  ])('%s', (_name, values, pattern) => { expect(shapeOf(counted(values))?.pattern).toBe(pattern) })

  test('is matched by all of them', () => {
    const code = fc.tuple(fc.constantFrom('A', 'b', '(', '.', 'é'), fc.integer({ min: 100, max: 999 }), fc.constantFrom('x', 'Y', '7', '/')).map((parts) => parts.join(''))
    fc.assert(fc.property(fc.array(code, { minLength: 50, maxLength: 80 }), (values) => {
      const pattern = shapeOf(counted(values))?.pattern
      if (pattern !== undefined) for (const value of values) expect(value).toMatch(new RegExp(pattern, 'u'))
    }))
  })
})

describe.each([['in memory', 30_000], ['by the engine', 300_000]])('every value is looked at, %s', (_where, length) => {
  test('a few that do not fit are mistakes, and more change what the column is', async () => {
    const few = (i: number, odd: string, most: number): string => (i % 997 === 7 && i < most * 997 ? odd : '')
    const rows = Array.from({ length }, (_, i) => [few(i, 'x', 1) || i, few(i, 'x', length / 500) || i, few(i, '1.5', 3) || i * 2, i % 3, few(i, '2024-02-30', 2) || `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`, few(i, 'T12', 5) || `T${100_000 + i}`, i % 50 === 0 ? 'NA' : i / 4].join())
    const { columns, schema, missingValues, primaryKey } = await judged('d.csv', `n,w,f,m,d,c,v\n${rows.join('\n')}\n`)
    expect(columns.map(({ column, kind, present, misfits, distinct, unique }) => [column, kind, present, misfits, distinct, unique])).toEqual([
      ['n', 'integer', length, 1, length, true], ['w', 'text', length, 0, expect.any(Number), false], ['f', 'integer', length, 3, expect.any(Number), false], ['m', 'integer', length, 0, 3, false], ['d', 'date', length, 2, 29, false],
      ['c', 'code', length, 5, length - 4, false], ['v', 'number', length * 0.98, 0, length * 0.98, false],
    ])
    expect(columns.at(-1)?.words).toEqual([{ value: 'NA', count: length / 50 }])
    expect([missingValues, primaryKey]).toEqual([['NA'], undefined])
    const { properties } = JSON.parse(schema) as { properties: Record<string, Record<string, unknown>> }
    expect(properties['c']).toMatchObject({ pattern: '^T[0-9]{6}$', description: expect.stringContaining(`5 of ${length.toLocaleString('en')} values do not fit: mistakes?`) })
    expect(properties['n']).toMatchObject({ type: 'integer', minimum: 0 })
    // The schema finds just those.
    expect(await judged('d.csv', `n,w,f,m,d,c,v\n${rows.join('\n')}\n`, {}, schema, missingValues)).toMatchObject({ verdict: 'fail', invalid: 5 })
  }, 60_000)
})

test('a number below zero in a thousand is a mistake; a label is a switch; what is rare in a list is named', async () => {
  const rows = Array.from({ length: 4000 }, (_, i) => `${i === 5 ? -1 : 1 + i / 3},${i === 9 ? 'yes' : i % 2},${i === 11 ? 'Pro' : ['free', 'basic', 'pro'][i % 3]}`)
  const { schema } = await judged('d.csv', `n,y,plan\n${rows.join('\n')}\n`), { properties } = JSON.parse(schema) as { properties: Record<string, Record<string, unknown>> }
  expect(properties).toMatchObject({ n: { type: 'number', minimum: 0 }, y: { type: 'integer', enum: [0, 1] }, plan: { enum: ['Pro', 'basic', 'free', 'pro'] } })
  expect(['n', 'y', 'plan'].map((name) => /(?:1 of 4,000 values does not fit: a mistake|hardly ever "Pro" \(1 row\): a mistake)\?/.test(String(properties[name]?.['description'])))).toEqual([true, true, true])
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
    const { schema, missingValues } = await judged('d.csv', text)
    expect(await judged('d.csv', text, {}, schema, missingValues)).toMatchObject({ invalid: 0 })
  }), { numRuns: 40 })
}, 60_000)

test('where a file has types, they hold', async () => {
  const lines = Array.from({ length: 60 }, (_, i) => JSON.stringify({ s: String(i), n: i, b: i % 2 === 0, mixed: i % 2 === 0 ? 1 : 'x', o: { k: i }, d: '2024-01-05' })).join('\n')
  const { schema, columns } = await judged('d.jsonl', `${lines}\n`)
  expect(columns.map(({ column, kind }) => [column, kind])).toEqual([['s', 'text'], ['n', 'integer'], ['b', 'boolean'], ['mixed', 'other'], ['o', 'object'], ['d', 'date']])
  expect(await judged('d.jsonl', `${lines}\n`, {}, schema)).toMatchObject({ verdict: 'pass', invalid: 0 })
})

const shared = resolve('../shared/data'), withData = existsSync(shared) ? describe : describe.skip
withData('public data keeps the schemas that are proposed for it', () => {
  test.each(['adult/train.csv', 'bike_sharing/hour.csv', 'california_housing/reference.csv', 'compas/compas_for_aequitas.csv', 'sms_spam/sms.csv', 'elec2/elec2.parquet', 'acs_employment/reference.parquet'])('%s', async (name) => {
    const path = join(shared, name), { schema, columns, missingValues } = await judged(path, undefined)
    expect(columns.length).toBeGreaterThan(1)
    expect(await judged(path, undefined, {}, schema, missingValues)).toMatchObject({ verdict: 'pass', invalid: 0 })
  })
})
