import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LineCursor } from '../../../src/data/json/line-cursor.js'
import { scanLines, scanValues } from '../../../src/data/json/text.js'
import { ValueCursor } from '../../../src/data/json/value-cursor.js'

const folder = mkdtempSync(join(tmpdir(), 'json-'))
afterAll(() => { rmSync(folder, { recursive: true }) })
const options = { signal: new AbortController().signal, progress: () => undefined }
const copy = join(folder, 'copy.jsonl')

function file(text: string | Uint8Array): string {
  const path = join(folder, 'file.json')
  writeFileSync(path, text)
  return path
}

type Row = readonly [place: string, text: string]

function lines(text: string): readonly Row[] {
  const cursor = new LineCursor(file(text)), rows: Row[] = []
  while (cursor.read()) rows.push([`${cursor.line}`, cursor.fault ?? cursor.text()])
  cursor.close()
  return rows
}

function values(text: string): { rows: readonly Row[]; between: string | undefined } {
  const cursor = new ValueCursor(file(text)), rows: Row[] = []
  cursor.begin(0)
  while (cursor.read()) rows.push([`${cursor.line}:${cursor.column}`, cursor.fault ?? cursor.text()])
  cursor.close()
  const { between } = cursor
  return { rows, between: between === undefined ? undefined : `${between.kind} ${between.line}:${between.column}` }
}

describe('JSON lines', () => {
  test.each<[string, string, readonly Row[]]>([
    ['one record a line', '{"a":1}\n{"a":2}\n', [['1', '{"a":1}'], ['2', '{"a":2}']]],
    ['no line end at the end, CRLF before', '{"a":1}\r\n{"a":2}', [['1', '{"a":1}'], ['2', '{"a":2}']]],
    ['blank lines are no records', '\n {"a":1}\n \t\r\n{"a":2}\n\n', [['2', ' {"a":1}'], ['4', '{"a":2}']]],
    ['a NUL is a fault of its line', '{"a":"\u0000"}\n{"a":2}\n', [['1', 'nul'], ['2', '{"a":2}']]],
  ])('%s', (_name, text, rows) => { expect(lines(text)).toEqual(rows) })
})

describe('JSON values', () => {
  test.each<[string, string, readonly Row[], string | undefined]>([
    ['elements of an array', '[{"a":1},{"a":2}]', [['1:2', '{"a":1}'], ['1:10', '{"a":2}']], undefined],
    ['over several lines', '[\n  {"a":\n 1},\n  {"é":"]"}\n]\n', [['2:3', '{"a":\n 1}'], ['4:3', '{"é":"]"}']], undefined],
    ['an empty array', ' [ ] ', [], undefined],
    ['one object is one record', '{"a":[1,2]}', [['1:1', '{"a":[1,2]}']], undefined],
    ['values one after the other', '{"a":1}\n{"a":2}', [['1:1', '{"a":1}'], ['2:1', '{"a":2}']], undefined],
    ['brackets and quotes inside strings are text', '[{"a":"}\\"]"},1]', [['1:2', '{"a":"}\\"]"}'], ['1:15', '1']], undefined],
    ['text behind the array', '[1] x', [['1:2', '1']], 'trailing-garbage 1:5'],
    ['a missing bracket', '[1,\n2', [['1:2', '1'], ['2:1', '2']], 'broken-json 2:2'],
    ['a trailing comma', '[1,]', [['1:2', '1']], 'broken-json 1:4'],
    ['a missing comma', '[{} {}]', [['1:2', '{}']], 'broken-json 1:5'],
    ['a bracket too many', '[1]]', [['1:2', '1']], 'trailing-garbage 1:4'],
  ])('%s', (_name, text, rows, between) => { expect(values(text)).toEqual({ rows, between }) })
})

test('an array written as lines holds the same values, however it is laid out', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 20 }), fc.constantFrom(0, 1, 3), async (rows, indent) => {
    const scan = await scanValues(file(JSON.stringify(rows, null, indent)), 0, copy, options)
    expect(scan.between).toBeUndefined()
    expect(scan.records).toBe(rows.length)
    expect(readFileSync(copy, 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(JSON.stringify(rows)))
  }), { numRuns: 300 })
})

test('the quick scan of lines and the careful one find the same records', async () => {
  const soup = fc.array(fc.constantFrom('{"a":1}', '{}', '', ' ', 'é'), { maxLength: 12 }).chain((rows) => fc.constantFrom(rows.join('\n'), rows.map((row) => `${row}\r\n`).join('')))
  await fc.assert(fc.asyncProperty(soup, async (text) => {
    const path = file(text), scan = await scanLines(path, 0, copy, options), careful = lines(text)
    expect(scan.records).toBe(careful.length)
    if (careful.length > 0) expect(String(scan.index.before(0).line)).toBe(careful[0]?.[0])
  }), { numRuns: 500 })
})

test('anchors lead to the line they name, across chunk borders', async () => {
  const path = file(Array.from({ length: 40_000 }, (_, i) => JSON.stringify({ id: i, pad: 'x'.repeat(i % 120) })).join('\n'))
  const scan = await scanLines(path, 0, copy, options)
  expect([scan.path, scan.records]).toEqual([path, 40_000])
  const cursor = new LineCursor(path)
  for (const record of [0, 300, 39_999]) {
    const anchor = scan.index.before(record)
    cursor.seek(anchor.offset, anchor.line)
    for (let at = anchor.record; at <= record; at++) cursor.read()
    expect([(JSON.parse(cursor.text()) as { id: number }).id, cursor.line]).toEqual([record, record + 1])
  }
  cursor.close()
})
