import type { Format } from '../../data/format.js'
import { pointerIn } from '../../data/pointer.js'
import { decoded } from './encoding.js'
import { arrayRecords, lineRecords, type RecordHead } from './record-head.js'
import { tableHead, type TableHead } from './table-head.js'

/** A setting for reading a file that differs from the default, and how that is seen. */
export interface Trait { readonly setting: 'delimiter' | 'decimalChar' | 'encoding' | 'header'; readonly value: string | false; readonly why: string }

/** A file that was looked at, by its path in the repository. */
export interface Looked {
  readonly path: string
  readonly format: Format
  /** In the order of the file; empty when they are not known. */
  readonly columns: readonly string[]
  readonly traits: readonly Trait[]
}

/** What is left out, and why. `dull` for what nobody would take for data. */
export interface Passed { readonly path: string; readonly why: string; readonly dull?: boolean; readonly pointer?: 'git-lfs' | 'dvc' }

/** Says by the beginning of a text file what it is.
 *  @param whole is this the whole file? */
export function lookAt(path: string, format: Exclude<Format, 'parquet'>, bytes: Uint8Array, whole: boolean): Looked | Passed {
  if (bytes.length === 0) return { path, why: 'it is empty' }
  const pointer = pointerOf(bytes)
  if (pointer !== undefined) return { path, ...pointer }
  const text = decoded(bytes, whole)
  if (text === undefined) return { path, why: 'it holds bytes that no text has' }
  const head: TableHead | RecordHead = format === 'csv' || format === 'tsv' ? tableHead(text.text, format === 'csv' ? ',' : '\t', whole) : format === 'jsonl' ? lineRecords(text.text, whole) : arrayRecords(text.text, whole)
  if ('why' in head) return { path, why: head.why, ...(format === 'json' ? { dull: true } : {}) }
  const encoding: readonly Trait[] = text.encoding === undefined ? [] : [{ setting: 'encoding', value: text.encoding, why: text.why }]
  return { path, format, columns: head.columns, traits: [...head.traits, ...encoding] }
}

/** What a pointer means for who sets things up. */
export function pointerOf(bytes: Uint8Array): Pick<Passed, 'why' | 'pointer'> | undefined {
  const pointer = pointerIn(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))
  if (pointer === undefined) return undefined
  return { pointer: pointer.kind, why: pointer.kind === 'git-lfs' ? 'a Git LFS pointer, not the data: run `git lfs pull`, then name the file in gauntlet.yml' : 'a DVC pointer, not the data: run `dvc pull`, then name the data file in gauntlet.yml' }
}
