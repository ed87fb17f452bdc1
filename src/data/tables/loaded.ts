import type { Engine } from '../../engine/engine.js'
import { DatasetTable } from './dataset-table.js'
import type { FileTable, Sample } from './file-table.js'

/** Data sets as tables of the engine, each read once for all who ask about it. */
export class LoadedTables {
  readonly #files: (dataset: string) => readonly FileTable[]
  readonly #needed: (dataset: string) => ReadonlySet<string> | undefined
  readonly #open: () => Promise<Engine>
  readonly #loaded = new Map<string, Promise<DatasetTable>>()

  /** @param files  those of a data set that could be read
   *  @param needed columns of a data set that anybody will ask about; undefined for all */
  constructor(files: (dataset: string) => readonly FileTable[], needed: (dataset: string) => ReadonlySet<string> | undefined, open: () => Promise<Engine>) {
    this.#files = files
    this.#needed = needed
    this.#open = open
  }

  /** @throws UserError `engine-missing` when the engine cannot be had */
  of(dataset: string): Promise<DatasetTable> {
    const known = this.#loaded.get(dataset) ?? this.#load(dataset, this.#loaded.size)
    this.#loaded.set(dataset, known)
    return known
  }

  /** Begins to read a data set of which all files are known, while something else is done. */
  begin(dataset: string): void {
    // A failure is told when it is waited for.
    this.of(dataset).catch(() => undefined)
  }

  /** Frees its memory. */
  async drop(dataset: string): Promise<void> {
    const known = this.#loaded.get(dataset)
    this.#loaded.delete(dataset)
    await (await known)?.drop()
  }

  async #load(dataset: string, number: number): Promise<DatasetTable> {
    return DatasetTable.load(dataset, await this.#open(), this.#files(dataset), number, this.#needed(dataset))
  }
}

/** Rows of a large file that are looked at where looking at all would take too long. */
export const LOOKED_AT = 2000

/** Rows that lie evenly over files, read once for all who ask. */
export class Samples {
  readonly #taken = new Map<FileTable, { readonly most: number; readonly sample: Promise<Sample> }>()

  /** @param most rows to look at; all of a smaller file */
  of(table: FileTable, most = LOOKED_AT): Promise<Sample> {
    const known = this.#taken.get(table)
    if (known !== undefined && known.most >= most) return known.sample
    const sample = table.sample(most)
    this.#taken.set(table, { most, sample })
    return sample
  }
}
