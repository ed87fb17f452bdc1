export type Format = 'csv' | 'tsv' | 'json' | 'jsonl' | 'parquet'
export type Compression = 'gzip' | 'zstd'

const FORMATS: Readonly<Record<string, Format>> = { csv: 'csv', tsv: 'tsv', tab: 'tsv', json: 'json', jsonl: 'jsonl', ndjson: 'jsonl', parquet: 'parquet', pq: 'parquet' }
const COMPRESSIONS: Readonly<Record<string, Compression>> = { gz: 'gzip', gzip: 'gzip', zst: 'zstd', zstd: 'zstd' }

/** File name endings that are understood, for messages. */
export const ENDINGS = '.csv, .tsv, .json, .jsonl, .ndjson, .parquet, each text format also with .gz or .zst'

/** Format and compression by a file's name; `undefined` where the name does not say. */
export function formatOf(path: string): { readonly format: Format | undefined; readonly compression: Compression | undefined } {
  const words = path.toLowerCase().split(/[\\/]/).at(-1)?.split('.') ?? []
  const compression = COMPRESSIONS[words.at(-1) ?? '']
  if (compression !== undefined) words.pop()
  return { format: words.length > 1 ? FORMATS[words.at(-1) ?? ''] : undefined, compression }
}

/** Compression by the first bytes of a file: names lie, magic numbers seldom do. */
export function compressionOf(head: Uint8Array): Compression | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd'
  return undefined
}
