import { wordsOf, type CellTyping } from '../cell-words.js'
import type { ColumnKind, FileColumn, Sample } from './file-table.js'

/** What columns of text hold, by some of their cells: numbers where every cell that has a value is one, else text. Whoever computes with it checks the rest. */
export function guessedKinds(columns: readonly FileColumn[], sample: Sample, typing: CellTyping): ReadonlyMap<string, ColumnKind> {
  return new Map(columns.map(({ name }) => {
    const { decimalChar } = wordsOf(typing, name), texts = sample.rows.flatMap(({ values }) => values.get(name) ?? [])
    return [name, texts.length > 0 && texts.every((text) => NUMBER.test(decimalChar === '.' ? text : text.replace(decimalChar, '.'))) ? 'number' : 'text']
  }))
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
