import type { DatasetSettings } from '../../config/dataset.js'
import type { DataFile } from '../../data/files.js'
import type { Format } from '../../data/format.js'
import type { Engine } from '../../engine/engine.js'
import type { Place } from '../../report/finding.js'
import type { World } from '../../world.js'
import type { RowSchema } from './rows/load.js'
import type { Forms } from './profile/forms.js'
import type { SensitiveSearch } from './sensitive/search.js'
import { ruleId, STRUCTURE_RULES, type StructureRuleName } from './rules.js'
import type { FileReading, FileTable } from '../../data/tables/file-table.js'
import type { Violation } from './violations.js'

/** One data file under judgement, and all that is needed for it. */
export interface FileSubject {
  readonly dataset: DatasetSettings
  readonly file: DataFile
  readonly format: Format
  readonly schema: RowSchema | undefined
  /** Short and unique among the files of the run: names its copies in the temporary folder. */
  readonly key: string
  readonly world: World
  readonly log: { add(violation: Violation): void }
  readonly explain: ((text: string) => void) | undefined
  /** Looks for what is sensitive in the cells; undefined when nobody asks. */
  readonly search: SensitiveSearch | undefined
  /** Will all of its values be described? */
  readonly isProfiled: boolean
  /** Begins to read a large file into the engine while its rows are judged, expecting it to be regular; absent when nobody will ask about it. Resolves when what the engine does needs this thread no more. */
  readonly ahead?: ((reading: FileReading) => Promise<void>) | undefined
  /** Opened when it is first needed: small files do without. */
  engine(): Promise<Engine>
}

/** What every reader of a file reports back; the rest goes to the violation log. */
export interface FileOutcome {
  readonly bytes: number
  readonly sha256: string
  readonly rows: number
  readonly invalidRows: number
  readonly columns: readonly string[]
  readonly strip: readonly number[]
  readonly by: 'automata' | 'sql' | 'rows' | 'structure'
  /** The file for SQL over the whole data set; absent when it could not be read. */
  readonly table?: FileTable
  /** What was seen of its columns while it was scanned. */
  readonly forms?: Forms | undefined
}

/** Files smaller than this are judged row by row: that takes less time than starting an engine, and gives the same verdict. */
export const SMALL = 2 << 20

/** Adds a violation of a rule of structure. */
export function structural(subject: FileSubject, name: StructureRuleName, message: string, at: Partial<Place> = {}, column?: string): void {
  subject.log.add({
    dataset: subject.dataset.name, place: { file: subject.file.shown, ...at }, severity: STRUCTURE_RULES[name].severity,
    column, path: '', rule: ruleId(name), message,
  })
}

const BINS = 60

/** Counts invalid rows in equal parts of a file. */
export class Strip {
  readonly #bins: number[]
  readonly #rows: number
  count = 0

  constructor(rows: number) {
    this.#rows = rows
    this.#bins = Array.from<number>({ length: Math.min(BINS, Math.max(1, rows)) }).fill(0)
  }

  add(ordinal: number): void {
    this.count++
    const bin = Math.min(this.#bins.length - 1, Math.floor((ordinal * this.#bins.length) / this.#rows))
    this.#bins[bin] = (this.#bins[bin] ?? 0) + 1
  }

  get bins(): readonly number[] { return this.count === 0 ? [] : this.#bins }
}
