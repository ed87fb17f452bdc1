import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { scanRegular } from '../../../../src/data/csv/table.js'
import { openDuckDB } from '../../../../src/engine/duckdb/open.js'
import type { Engine } from '../../../../src/engine/engine.js'
import { scanLines } from '../../../../src/data/json/text.js'
import { jsonRow } from '../../../../src/gates/validate-data/json-row.js'
import { compileJsonSieve } from '../../../../src/gates/validate-data/rows/json-sieve.js'
import { createDecider } from '../../../../src/gates/validate-data/rows/decide.js'
import { loadRowSchema } from '../../../../src/gates/validate-data/rows/load.js'
import { toRe2 } from '../../../../src/gates/validate-data/rows/regex.js'
import { expectedColumns, textRows } from '../../../../src/gates/validate-data/text-rows.js'

const silent = { debug: () => undefined, info: () => undefined, notice: () => undefined, warning: () => undefined }
const folder = mkdtempSync(join(tmpdir(), 'sound-'))
let engine: Engine
beforeAll(async () => { engine = await openDuckDB({ files: [], temp: folder, memory: '1GB', threads: 2, signal: new AbortController().signal, env: process.env, log: silent }) })
afterAll(async () => { await engine.close(); rmSync(folder, { recursive: true }) })

const COLUMNS = ['a', 'b', 'c d', 'e"f'] as const
const typing = { missingValues: ['', 'NA'], trueValues: ['true', 'yes'], falseValues: ['false', 'no'], decimalChar: '.' }

const word = fc.constantFrom('', 'NA', 'x', 'X', 'abc', 'true', 'no', '0', '-0', '1', '1.0', '1.5', '01', '+5', '.5', '5.', '1e2', '1E400', '-3', '10', '100', '9007199254740993', '9007199254740992', '0.1', '0.10000000000000001', '0.3', '1_0', ' 1', '1 ', 'nan', 'inf', '0x1f', '１',
  '2024-02-29', '2023-02-30', '2024-02-29T10:00:00Z', '2024-13-01T00:00:00Z', '2024-01-05T24:00:00Z', '2024-01-05t10:00:00.5+02:00', '2024-01-05 10:00:00Z', '-024-01-05T10:00:00Z', '2024-01-05T 1:00:00Z', '23:59:60Z', '10:00:00Z',
  'a@b.co', 'a@b', 'a..b@c.de', 'ü@b.de', '127.0.0.1', '256.1.1.1', 'é', '😀😀', 'a\nb', 'null', '[1]', '{"k":1}', "it's", '\u2028')
const cell = fc.oneof({ weight: 6, arbitrary: word }, fc.string({ maxLength: 5 }), fc.double({ noNaN: true }).map(String), fc.integer({ min: -20, max: 120 }).map(String))
const limit = fc.oneof(fc.integer({ min: -5, max: 100 }), fc.constantFrom(0.1, 0.3, 1.5, 9007199254740992, 1e2, -0.5))
const pattern = fc.constantFrom('^a', 'b$', '^[0-9]+$', '\\d{2}', '^\\w+$', '\\s', '.', '^.$', '[^a-c]', 'a|b', '^(?:a|bc)*$', '(?=a)', '(a)\\1', '^\\S+@\\S+$', '\\bx', '[é😀]', 'a{2,3}', '^$')
const leaf = fc.oneof(
  fc.record({ type: fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'object', 'array') }),
  fc.record({ type: fc.uniqueArray(fc.constantFrom('string', 'number', 'integer', 'boolean', 'null'), { minLength: 1, maxLength: 3 }) }),
  fc.record({ minimum: limit }), fc.record({ maximum: limit }), fc.record({ exclusiveMinimum: limit }), fc.record({ exclusiveMaximum: limit }), fc.record({ multipleOf: fc.constantFrom(1, 2, 0.1, 0.5, 3) }),
  fc.record({ type: fc.constantFrom('integer', 'number'), minimum: limit, maximum: limit }),
  fc.record({ minLength: fc.nat(3) }), fc.record({ maxLength: fc.nat(4) }), fc.record({ pattern }),
  fc.record({ format: fc.constantFrom('date', 'date-time', 'time', 'email', 'ipv4', 'uuid', 'uri', 'hostname') }),
  fc.record({ enum: fc.uniqueArray(fc.oneof(word, fc.integer({ min: -1, max: 10 }), fc.boolean(), fc.constant(null), fc.constant(1.5)), { minLength: 1, maxLength: 4, selector: (value) => JSON.stringify(value) }) }),
  fc.record({ const: fc.oneof(word, fc.integer({ min: -1, max: 10 }), fc.boolean(), fc.constant(null)) }),
  fc.boolean(), fc.constant({}),
)
const { cellSchema } = fc.letrec<{ cellSchema: unknown }>((tie) => ({
  cellSchema: fc.oneof({ maxDepth: 2, depthSize: 'small', withCrossShrink: true }, leaf,
    fc.tuple(leaf, leaf).map(([x, y]) => ({ ...(typeof x === 'object' ? x : {}), ...(typeof y === 'object' ? y : {}) })),
    fc.record({ anyOf: fc.array(tie('cellSchema'), { minLength: 1, maxLength: 3 }) }), fc.record({ oneOf: fc.array(tie('cellSchema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('cellSchema'), { minLength: 1, maxLength: 2 }) }), fc.record({ not: tie('cellSchema') }),
    fc.record({ if: tie('cellSchema'), then: tie('cellSchema'), else: tie('cellSchema') }), fc.constant({ $ref: '#/$defs/shared' })),
}))
const name = fc.constantFrom(...COLUMNS)
const properties = fc.dictionary(name, cellSchema, { maxKeys: 4 })
const part = fc.oneof(
  fc.record({ properties }), fc.record({ required: fc.uniqueArray(name, { maxLength: 3 }) }),
  fc.record({ dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), { maxKeys: 2 }) }),
  fc.record({ patternProperties: fc.record({ '^[ab]$': cellSchema }) }),
  fc.record({ properties, additionalProperties: cellSchema }), fc.record({ minProperties: fc.nat(3) }), fc.record({ propertyNames: fc.constant({ minLength: 2 }) }),
)
const rowSchema = fc.oneof(part,
  fc.tuple(part, part).map(([x, y]) => ({ ...x, ...y })),
  fc.record({ if: part, then: part, else: part }), fc.record({ not: part }), fc.record({ anyOf: fc.array(part, { minLength: 1, maxLength: 3 }) }), fc.record({ oneOf: fc.array(part, { minLength: 2, maxLength: 3 }) }),
  fc.record({ properties, dependentSchemas: fc.dictionary(name, part, { maxKeys: 1 }) }))
const rows = fc.array(fc.tuple(...COLUMNS.map(() => fc.oneof(fc.constant(undefined), cell))), { minLength: 30, maxLength: 60 })

test('no row that the decider rejects escapes the SQL', async () => {
  const seen = { pairs: 0, suspects: 0, rejected: 0 }
  await fc.assert(fc.asyncProperty(rowSchema, leaf, rows, async (root, shared, table) => {
    const path = join(folder, 'schema.json')
    writeFileSync(path, JSON.stringify({ ...root, $defs: { shared } }))
    const schema = await loadRowSchema(path, folder)
    const judged = await textRows(schema, typing, COLUMNS, expectedColumns(schema))
    const predicate = judged.predicate(engine.dialect, (at) => `c${at}`)
    const values = table.map((row, i) => `(${i}, ${row.map((one) => (one === undefined ? 'cast(null as varchar)' : engine.dialect.text(one))).join(', ')})`).join(', ')
    const hits = predicate === undefined ? table.map((_, i) => i)
      : (await engine.query(`select i from (values ${values}) as t(i, c0, c1, c2, c3) where ${predicate} order by i`)).map(({ i }) => Number(i))
    const suspects = new Set(hits)
    for (const [i, row] of table.entries()) {
      const found = judged.decide(row)
      seen.pairs++
      if (suspects.has(i)) seen.suspects++
      if (found.length > 0) seen.rejected++
      if (found.length > 0 && !suspects.has(i)) throw new Error(`escaped: ${JSON.stringify(row)}: ${found[0]?.message}`)
    }
  }), { numRuns: 400 })
  expect(seen.pairs).toBeGreaterThan(10_000)
  expect(seen.rejected).toBeGreaterThan(1000)
  // Sound and also useful: SQL clears a good part of the valid rows.
  expect(seen.suspects).toBeLessThan(seen.pairs)
}, 120_000)

/** A row as a CSV file writes it: undefined is an empty cell without quotes. */
const written = (row: readonly (string | undefined)[]): string => row.map((one) => (one === undefined ? '' : one === '' || /[",\r\n]/.test(one) ? `"${one.replaceAll('"', '""')}"` : one)).join(',')

test('no row that the decider rejects escapes the sieve', async () => {
  const seen = { pairs: 0, suspects: 0, rejected: 0 }
  const dialect = { delimiter: 44, quote: 34, escape: 34, header: false }, options = { signal: new AbortController().signal, progress: () => undefined }
  await fc.assert(fc.asyncProperty(rowSchema, leaf, rows, async (root, shared, table) => {
    const path = join(folder, 'sieve-schema.json'), data = join(folder, 'sieve.csv')
    writeFileSync(path, JSON.stringify({ ...root, $defs: { shared } }))
    writeFileSync(data, table.map((row) => `${written(row)}\n`).join(''))
    const schema = await loadRowSchema(path, folder)
    const judged = await textRows(schema, typing, COLUMNS, expectedColumns(schema))
    const plan = judged.sieve()
    if (plan === undefined) return
    const scanned = await scanRegular(data, dialect, { header: undefined, columns: 4, offset: 0, line: 1, fault: undefined }, options, plan)
    expect(scanned?.records).toBe(table.length)
    const suspects = new Set(scanned?.suspects?.ordinals)
    for (const [i, row] of table.entries()) {
      const found = judged.decide(row)
      seen.pairs++
      if (suspects.has(i)) seen.suspects++
      if (found.length > 0) seen.rejected++
      if (found.length > 0 && !suspects.has(i)) throw new Error(`escaped: ${JSON.stringify(row)}: ${found[0]?.message}`)
    }
  }), { numRuns: 400 })
  expect(seen.pairs).toBeGreaterThan(5000)
  expect(seen.rejected).toBeGreaterThan(1000)
  // Sound and also useful: most rows that are valid are known to be.
  expect(seen.pairs - seen.suspects).toBeGreaterThan((seen.pairs - seen.rejected) * 0.6)
}, 120_000)

test('a translated pattern matches the same texts', async () => {
  const atom = fc.constantFrom('a', 'b', '.', '\\d', '\\D', '\\w', '\\W', '\\s', '[a-c]', '[^a]', '[\\d_]', '[^\\s]', '\\.', '\\n', 'é', '\\u{1F600}', '(?:ab)', '(a|b)', '^', '$', '\\b')
  const source = fc.array(fc.tuple(atom, fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '+?')), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map(([one, times]) => (/^(\^|\$|\\b)$/.test(one) ? one : one + times)).join(''))
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '_', ' ', '\n', '\r', '\u2028', '\u00a0', '.', 'é', '😀', 'A', '٣'), maxLength: 5 })
  await fc.assert(fc.asyncProperty(source, fc.array(text, { minLength: 20, maxLength: 20 }), async (pattern, texts) => {
    const re2 = toRe2(pattern)
    if (re2 === undefined) return
    const js = new RegExp(pattern, 'u')
    const found = await engine.query(`select i, ${engine.dialect.matches('t', re2)} as m from (values ${texts.map((one, i) => `(${i}, ${engine.dialect.text(one)})`).join(', ')}) as v(i, t) order by i`)
    expect(found.map(({ m }) => m)).toEqual(texts.map((one) => js.test(one)))
  }), { numRuns: 300 })
}, 60_000)

test.each([['(?=a)b'], ['(a)\\1'], ['(?<!x)y'], ['a{1001}'], ['\\p{L}']])('%s has no RE2 twin', (pattern) => { expect(toRe2(pattern)).toBeUndefined() })

test('no JSON record that the decider rejects escapes the sieve', async () => {
  const number = fc.constantFrom('0', '-0', '-1', '01', '+1', '1.', '.5', '1.0', '1.5', '1e2', '1E400', '9007199254740993', '0.30000000000000001', '10', '-0.5', '1e', 'NaN')
  const value = fc.oneof({ weight: 4, arbitrary: word.map((text) => JSON.stringify(text)) }, { weight: 4, arbitrary: number }, cell.map((text) => JSON.stringify(text)), fc.constantFrom('true', 'false', 'null', 'nul', '[]', '[1,2]', '{"x":1,"x":2}', '"\\u00e9"', '"a\\"b"', '"\\ud83d\\ude00"', '"\\ud83d"', '"\\udc00"', '"\\x"', '"\\u12"', '"\\n\\/\\\\"', '"\\u0061\\u20aC"', '"a\tb"', '"a', ''))
  const space = fc.constantFrom('', '', '', ' ', '\t', '  ')
  const pairs = fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: name }, { weight: 1, arbitrary: fc.constant('other') }), value, space), { maxLength: 4 })
  const line = fc.oneof(
    { weight: 9, arbitrary: fc.uniqueArray(fc.tuple(name, value, space), { maxLength: 4, selector: ([key]) => key }).map((list) => `{${list.map(([key, text, gap]) => `${gap}${JSON.stringify(key)}:${gap}${text}`).join(',')}}`) },
    { weight: 3, arbitrary: pairs.map((list) => `{${list.map(([key, text, gap]) => `${JSON.stringify(key)}${gap}:${text}${gap}`).join(',')}}`) },
    { weight: 1, arbitrary: fc.constantFrom('null', '[1]', '3', '{"a":', '{"a" : NaN}', '"{"', '{}', '{} x', '{"a":1,}', '{,}', '{"a":1 "b":2}', '{"a":1}}', '{"a":1}\r', '{"\\u0061":1}') })
  const seen = { pairs: 0, rejected: 0, suspects: 0 }
  await fc.assert(fc.asyncProperty(rowSchema, leaf, fc.array(line, { minLength: 40, maxLength: 40 }), fc.boolean(), async (root, shared, lines, ended) => {
    const path = join(folder, 'json-schema.json'), data = join(folder, 'lines.jsonl')
    writeFileSync(path, JSON.stringify({ ...root, $defs: { shared } }))
    writeFileSync(data, lines.join('\n') + (ended ? '\n' : ''))
    const schema = await loadRowSchema(path, folder), decider = await createDecider(schema)
    const table = await scanLines(data, 0, join(folder, 'copy.jsonl'), { signal: new AbortController().signal, progress: () => undefined }, (names) => compileJsonSieve(schema, names).plan)
    expect(table.records).toBe(lines.length)
    if (table.suspects === undefined) return
    const suspects = new Set(table.suspects.ordinals)
    for (const [i, text] of lines.entries()) {
      seen.pairs++
      const found = jsonRow(text, decider)
      if (found.length > 0) seen.rejected++
      if (suspects.has(i)) seen.suspects++
      if (found.length > 0 && !suspects.has(i)) throw new Error(`escaped: ${text}: ${found[0]?.message ?? ''}`)
    }
  }), { numRuns: 400 })
  expect(seen.pairs).toBeGreaterThan(5000)
  expect(seen.rejected).toBeGreaterThan(500)
  expect(seen.pairs - seen.suspects).toBeGreaterThan((seen.pairs - seen.rejected) * 0.5)
}, 120_000)
