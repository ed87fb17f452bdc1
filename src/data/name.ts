import { formatOf } from './format.js'

/** The name of a file without what says how it is written: `data/orders.2024.csv.gz` → `orders.2024`. */
export function stemOf(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? '', { compression } = formatOf(file), plain = compression === undefined ? file : file.replace(/\.[^.]*$/, '')
  return plain.replace(/(?<=.)\.[^.]*$/, '')
}

/** A name that a data set may have, made of any text: `orders 2024 (new)` → `orders-2024-new`. One that is allowed already stays. */
export function datasetName(text: string): string {
  const plain = text.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^[^\p{L}]+/u, '')
  return plain === text ? plain : plain.replace(/-+$/, '') || 'data'
}

/** Signs in a path that engines take for a pattern: such a file is read through a copy with a plain name. */
export const PATTERN_SIGNS = /[*?[\]{}]/
