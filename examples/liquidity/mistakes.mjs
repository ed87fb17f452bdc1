/** The mistakes of data/history.csv. Each breaks exactly one keyword of schemas/day.schema.json in exactly one cell. */

/** record (from 1), column, keyword, the text that breaks it, how such a thing comes about */
export const MISTAKES = [
  [161, 'outflow', 'minimum', (cell) => `-${cell}`, 'the sign of the ledger: what leaves is negative there'],
  [402, 'date', 'format', () => '2026-04-31', 'the last day of a month was computed as day 31'],
  [733, 'currency', 'enum', (cell) => cell.toLowerCase(), 'typed by hand'],
  [1010, 'week_ago', 'type', (cell) => `${cell.slice(0, -2)} ${cell.slice(-1)}00`, 'a thousands separator of a spreadsheet'],
]

/** @returns the rows with the mistakes in their places */
export function plant(rows, header, mistakes) {
  return rows.map((cells, at) => {
    const here = mistakes.filter(([record]) => record === at + 1)
    return cells.map((cell, column) => here.find(([, name]) => name === header[column])?.[3](cell) ?? cell)
  })
}
