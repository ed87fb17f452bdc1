import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CsvCursor } from '../../../src/data/csv/cursor.js'
import { csvDialect } from '../../../src/data/csv/dialect.js'
import { readCsvHead, mend, scanRegular } from '../../../src/data/csv/table.js'

const folder = mkdtempSync(join(tmpdir(), 'cursor-'))
afterAll(() => { rmSync(folder, { recursive: true }) })
const dialect = csvDialect({ delimiter: ',', quoteChar: '"', doubleQuote: true, header: true })
const plain = csvDialect({ delimiter: ',', quoteChar: null, doubleQuote: true, header: true })
const slash = csvDialect({ delimiter: ',', quoteChar: '"', escapeChar: '\\', doubleQuote: false, header: true })
const options = { signal: new AbortController().signal, progress: () => undefined }

function file(text: string | Uint8Array): string {
  const path = join(folder, 'file.csv')
  writeFileSync(path, text)
  return path
}

interface Read { readonly line: number; readonly cells: readonly (string | undefined)[]; readonly fault?: string; readonly at?: string }

function read(text: string | Uint8Array, using = dialect): readonly Read[] {
  const cursor = new CsvCursor(file(text), using), rows: Read[] = []
  while (cursor.read()) {
    if (cursor.blank) continue
    const cells = Array.from({ length: cursor.cells }, (_, cell) => cursor.text(cell))
    const at = cursor.position(cursor.faultAt)
    rows.push({ line: cursor.line, cells, ...(cursor.fault === undefined ? {} : { fault: cursor.fault, at: `${at.line}:${at.column}` }) })
  }
  cursor.close()
  return rows
}

describe('cells', () => {
  const cases: readonly [string, string, readonly Read[]][] = [
    ['plain cells', 'a,b\n1,2\n', [{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['1', '2'] }]],
    ['no line end behind the last record', 'a,b\n1,2', [{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['1', '2'] }]],
    ['CRLF', 'a,b\r\n1,2\r\n', [{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['1', '2'] }]],
    ['an unquoted empty cell is none, a quoted one is empty', 'a,"",\n', [{ line: 1, cells: ['a', '', undefined] }]],
    ['a doubled quote is one', '"say ""hi""",x\n', [{ line: 1, cells: ['say "hi"', 'x'] }]],
    ['a quoted line end counts a physical line', '"a\nb",c\nd,e\n', [{ line: 1, cells: ['a\nb', 'c'] }, { line: 3, cells: ['d', 'e'] }]],
    ['blanks belong to the cell', ' a , b\n', [{ line: 1, cells: [' a ', ' b'] }]],
    ['a delimiter at the end opens an empty cell', 'a,\n', [{ line: 1, cells: ['a', undefined] }]],
    ['blank lines are no records', '\n\na\n', [{ line: 3, cells: ['a'] }]],
  ]
  test.each(cases)('%s', (_name, text, rows) => { expect(read(text)).toEqual(rows) })

  test('a backslash escapes where the dialect says so', () => {
    expect(read('"a\\"b\\\\",c\n', slash)).toEqual([{ line: 1, cells: ['a"b\\', 'c'] }])
  })
  test('without a quote character, quotes are text', () => {
    expect(read('"a,b"\n', plain)).toEqual([{ line: 1, cells: ['"a', 'b"'] }])
  })
})

describe('faults cost only their own line and have a place', () => {
  const cases: readonly [string, string | Uint8Array, readonly Read[]][] = [
    ['a quote that never closes', 'a,"b\nc,d\ne,f\n', [{ line: 1, cells: [], fault: 'unclosed-quote', at: '1:3' }, { line: 2, cells: ['c', 'd'] }, { line: 3, cells: ['e', 'f'] }]],
    ['a quote that closes in a later row by accident', 'a,"b\nc,"d"\ne,f\n', [{ line: 1, cells: [], fault: 'unclosed-quote', at: '1:3' }, { line: 2, cells: ['c', 'd'] }, { line: 3, cells: ['e', 'f'] }]],
    ['text behind a closing quote', 'a,"b"c,d\ne,f,g\n', [{ line: 1, cells: ['a', 'b', 'd'], fault: 'stray-quote', at: '1:5' }, { line: 2, cells: ['e', 'f', 'g'] }]],
    ['a quote inside a bare cell', '5" pipe,x\n', [{ line: 1, cells: ['5" pipe', 'x'], fault: 'bare-quote', at: '1:2' }]],
    ['a lone carriage return', 'a\rb,c\n', [{ line: 1, cells: ['a\rb', 'c'], fault: 'bare-cr', at: '1:2' }]],
    ['a NUL', 'a,b\u0000c\n', [{ line: 1, cells: ['a', 'b\u0000c'], fault: 'nul', at: '1:4' }]],
    ['bytes that are not UTF-8', Buffer.from('é,caf\xe9,x\n'.replace('é', 'e'), 'latin1'), [{ line: 1, cells: ['e', 'caf\ufffd', 'x'], fault: 'encoding', at: '1:6' }]],
    ['columns count code points', 'é😀,"b"c\n', [{ line: 1, cells: ['é😀', 'b'], fault: 'stray-quote', at: '1:6' }]],
  ]
  test.each(cases)('%s', (_name, bytes, rows) => { expect(read(bytes)).toEqual(rows) })
})

test('the place of a cell includes its quotes and counts quoted line ends', () => {
  const cursor = new CsvCursor(file('é,"x\ny",zz\n'), dialect)
  cursor.read()
  expect([0, 1, 2].map((cell) => cursor.place(cell))).toEqual([
    { line: 1, column: 1, endLine: 1, endColumn: 2 },
    { line: 1, column: 3, endLine: 2, endColumn: 3 },
    { line: 2, column: 4, endLine: 2, endColumn: 6 },
  ])
  cursor.close()
})

test('a cell of 3 MB is one cell', () => {
  const big = 'x'.repeat(3 << 20)
  expect(read(`a,"${big}"\nb,c\n`).map(({ cells }) => cells[1]?.length)).toEqual([big.length, 1])
})

const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"', ',', '\n', '\r', ' ', '\\', ';') , maxLength: 6 })
const table = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(fc.option(text, { nil: undefined }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 40 }))
const written = (rows: readonly (readonly (string | undefined)[])[], end: string): string =>
  rows.map((row) => row.map((cell) => (cell === undefined ? '' : `"${cell.replaceAll('"', '""')}"`)).join(',') + end).join('')

test('what is written is read again, whatever the cells hold', () => {
  fc.assert(fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
    expect(read(written(rows, end)).map(({ cells }) => cells)).toEqual(rows)
  }), { numRuns: 300 })
})

test.each([['64 bytes a step', dialect], ['byte by byte', { ...dialect, escape: 0x5c }]])('the quick scan (%s) and the careful cursor agree on what is regular, how many records there are and where each begins', async (_name, dialect) => {
  const soup = fc.string({ unit: fc.constantFrom('a', '"', '"', ',', ',', '\n', '\n', '\r', '\r\n', 'é', '\u0000', 'x'.repeat(61)), maxLength: 40 })
  await fc.assert(fc.asyncProperty(fc.oneof(soup, table.map((rows) => written(rows, '\n'))), async (body) => {
    const path = file(`h,i\n${body}`), head = readCsvHead(path, dialect, 0)
    const quick = await scanRegular(path, dialect, head, options)
    const careful = await mend(path, dialect, head, join(folder, 'copy.csv'), options)
    if (quick === undefined) {
      // What the careful way finds regular, the quick one may only refuse for its line ends or blank lines.
      if (careful.irregular.length === 0 && careful.blankLines === 0 && !/\r|\n\n|^\n/.test(body)) expect(body).toBe('regular')
      return
    }
    expect(careful.irregular).toEqual([])
    expect(careful.records).toBe(quick.records)
    for (let record = 0; record < quick.records; record += 256) expect(quick.index.before(record)).toEqual(careful.index.before(record))
  }), { numRuns: 2000 })
})

test('anchors lead to the record they name, across chunk borders', async () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `${i},"line\n${'x'.repeat(i % 97)}"`)
  const path = file(`id,note\n${rows.join('\n')}\n`), head = readCsvHead(path, dialect, 0)
  const scan = await scanRegular(path, dialect, head, options)
  expect(scan?.records).toBe(30_000)
  const cursor = new CsvCursor(path, dialect)
  for (const record of [0, 255, 256, 12_345, 29_999]) {
    const anchor = scan?.index.before(record)
    if (anchor === undefined) throw new Error('no anchor')
    cursor.seek(anchor.offset, anchor.line)
    for (let at = anchor.record; at <= record; at++) cursor.read()
    expect([cursor.text(0), cursor.line]).toEqual([String(record), 2 + record * 2])
  }
  cursor.close()
})
