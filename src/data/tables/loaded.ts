import type { Engine } from '../../engine/engine.js'
import { DatasetTable } from './dataset-table.js'
import { unjudged, type FileReading, type FileTable, type Sample } from './file-table.js'

/** Data sets as tables of the engine, each read once for all who ask about it. */
export class LoadedTables {
  readonly #files: (dataset: string) => readonly FileTable[]
  readonly #needed: (dataset: string) => ReadonlySet<string> | undefined
  readonly #open: () => Promise<Engine>
  readonly #loaded = new Map<string, Promise<DatasetTable>>()
  readonly #ahead = new Map<string, { readonly relation: string; readonly table: Promise<DatasetTable | undefined> }>()
  /** Tables that were begun: each has names of its own. */
  #number = 0

  /** @param files  those of a data set that could be read
   *  @param needed columns of a data set that anybody will ask about; undefined for all */
  constructor(files: (dataset: string) => readonly FileTable[], needed: (dataset: string) => ReadonlySet<string> | undefined, open: () => Promise<Engine>) {
    this.#files = files
    this.#needed = needed
    this.#open = open
  }

  /** @throws UserError `engine-missing` when the engine cannot be had */
  of(dataset: string): Promise<DatasetTable> {
    const known = this.#loaded.get(dataset) ?? this.#load(dataset)
    this.#loaded.set(dataset, known)
    return known
  }

  /** Begins to read a data set of which all files are known, while something else is done. */
  begin(dataset: string): void {
    // A failure is told when it is waited for.
    this.of(dataset).catch(() => undefined)
  }

  /** Begins to read the only file of a data set before it is judged. Should it turn out to be another than was expected, it is read again.
   *  @returns when the engine needs this thread no more */
  ahead(dataset: string, reading: FileReading): Promise<void> {
    return new Promise((begun) => {
      const table = this.#open().then((engine) => DatasetTable.load(dataset, engine, [unjudged(reading)], this.#number++, this.#needed(dataset), begun)).catch(() => undefined)
      this.#ahead.set(dataset, { relation: reading.relation, table })
      void table.finally(begun)
    })
  }

  /** Frees its memory. */
  async drop(dataset: string): Promise<void> {
    const known = this.#loaded.get(dataset)
    this.#loaded.delete(dataset)
    await (await known)?.drop()
  }

  async #load(dataset: string): Promise<DatasetTable> {
    const files = this.#files(dataset), [file] = files, ahead = this.#ahead.get(dataset), begun = await ahead?.table
    if (begun !== undefined && file !== undefined && files.length === 1 && file.relation === ahead?.relation && file.broken.length === 0) return begun.of(file)
    await begun?.drop()
    return DatasetTable.load(dataset, await this.#open(), files, this.#number++, this.#needed(dataset))
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
