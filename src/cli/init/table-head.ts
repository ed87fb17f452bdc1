import { hide } from '../../sensitive/detect.js'
import { isNumber } from '../../gates/validate-data/profile/guess.js'
import type { Trait } from './looked.js'

/** The first rows of a table, and how they are to be read. */
export type TableHead = { readonly columns: readonly string[]; readonly traits: readonly Trait[] } | { readonly why: string }

const MOST_RECORDS = 200
const MARKS = [',', ';', '\t', '|'] as const

/** Finds what stands between the cells, whether there is a header, and how fractions are written.
 *  @param usual the delimiter of the format
 *  @param whole is this the whole file? Else its last line may be cut off */
export function tableHead(text: string, usual: ',' | '\t', whole: boolean): TableHead {
  const plain = text.replace(/^\ufeff/, '')
  if (plain.trim() === '') return { why: 'it is empty' }
  const readings = MARKS.map((mark) => ({ mark, ...recordsOf(plain, mark, whole) })), own = readings.find(({ mark }) => mark === usual)
  if (own === undefined || own.records.length === 0) return { why: 'a quote in its header does not close' }
  const best = readings.reduce((a, b) => (better(b, a) ? b : a), own), [header = [], ...rows] = best.records
  if (rows.length === 0) return { why: 'it has a header and no row' }
  const traits: Trait[] = []
  if (best.mark !== usual) traits.push({ setting: 'delimiter', value: best.mark, why: `the first line has ${header.length} cells with it, and ${own.records[0]?.length ?? 0} with a ${usual === ',' ? 'comma' : 'tab'}` })
  const headless = noHeader(header, rows)
  if (headless !== undefined) traits.push({ setting: 'header', value: false, why: headless })
  const columns = headless === undefined ? header : header.map((_, at) => `field${at + 1}`)
  if (best.mark !== ',') { const found = commas(columns, headless === undefined ? rows : best.records); if (found !== undefined) traits.push(found) }
  return { columns, traits }
}

interface Reading { readonly mark: string; readonly records: readonly (readonly string[])[] }

/** A delimiter is one that cuts every line into as many cells as the first one. */
function better(a: Reading, b: Reading): boolean {
  const cells = ({ records }: Reading): number => { const wide = records[0]?.length ?? 0; return wide > 1 && records.filter((one) => one.length === wide).length >= records.length * 0.9 ? wide : 0 }
  return cells(a) > cells(b)
}

/** Cuts text into records; blank lines are none. A record whose quotes do not close ends it. */
function recordsOf(text: string, mark: string, whole: boolean): { readonly records: readonly (readonly string[])[] } {
  const records: string[][] = []
  let at = 0
  while (at < text.length && records.length < MOST_RECORDS) {
    const cells: string[] = []
    let ended = false
    while (!ended) {
      if (text[at] === '"') {
        const end = closing(text, at + 1)
        if (end === undefined) return { records }
        cells.push(text.slice(at + 1, end).replaceAll('""', '"'))
        at = end + 1
        while (at < text.length && text[at] !== mark && text[at] !== '\n' && text[at] !== '\r') at++
      } else {
        const from = at
        while (at < text.length && text[at] !== mark && text[at] !== '\n' && text[at] !== '\r') at++
        cells.push(text.slice(from, at))
      }
      if (text[at] === mark) { at++; continue }
      // A line that the end of what was read cuts off says nothing.
      if (at >= text.length && !whole && records.length > 0) return { records }
      if (text[at] === '\r' && text[at + 1] === '\n') at++
      at++
      ended = true
    }
    if (cells.length > 1 || cells[0] !== '') records.push(cells)
  }
  return { records }
}

function closing(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at
  return undefined
}

/** Is the first row data? Names of columns are no numbers like those below them, and name nobody. */
function noHeader(first: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  const at = first.findIndex((cell) => hide(cell) !== cell)
  if (at >= 0) return `cell ${at + 1} of the first line holds what is personal or secret: a value, no name`
  const numeric = first.flatMap((_, column) => (rows.every((row) => isNumber(row[column] ?? '') || (row[column] ?? '') === '') ? [column] : [])), written = numeric.map((column) => first[column] ?? '').filter(isNumber)
  // Years and running numbers are names of columns.
  const steps = written.every((cell, i) => /^\d+$/.test(cell) && (i === 0 || Number(cell) === Number(written[i - 1]) + 1)) && (written.length > 2 || /^(?:19|20)\d\d$/.test(written[0] ?? ''))
  return numeric.length > 0 && written.length === numeric.length && !steps ? `the first line has numbers like those below it, in ${written.length === 1 ? 'a column' : `${written.length} columns`} of numbers` : undefined
}

const POINT = /^[+-]?\d+\.\d+$/, COMMA = /^[+-]?\d+,\d+$/, NUMERIC = /^[+-]?\d+(?:,\d+)?$/

/** Columns whose fractions stand behind a comma. */
function commas(columns: readonly string[], rows: readonly (readonly string[])[]): Trait | undefined {
  const cells = (at: number): readonly string[] => rows.map((row) => row[at] ?? '').filter((cell) => cell !== '')
  if (columns.some((_, at) => cells(at).length > 0 && cells(at).every((cell) => POINT.test(cell) || /^[+-]?\d+$/.test(cell)) && cells(at).some((cell) => POINT.test(cell)))) return undefined
  const found = columns.filter((_, at) => cells(at).some((cell) => COMMA.test(cell)) && cells(at).every((cell) => NUMERIC.test(cell)))
  // 1,234 alone may be one thousand.
  const clear = found.some((name) => cells(columns.indexOf(name)).some((cell) => COMMA.test(cell) && !/^[+-]?[1-9]\d{0,2},\d{3}$/.test(cell)))
  return clear ? { setting: 'decimalChar', value: ',', why: `fractions in ${found.slice(0, 3).join(', ')} are written so` } : undefined
}
