import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../errors.js'
import { MAX_OCCURRENCES, type Occurrence, type Place, type Severity } from '../../report/finding.js'

/** One thing wrong with one row, cell, line or file. */
export interface Violation {
  readonly dataset: string
  readonly place: Place
  readonly severity: Severity
  /** Name of the column the cell stands in, or of the top-level property. */
  readonly column: string | undefined
  /** JSON pointer into the row; empty for the row as a whole. */
  readonly path: string
  /** `validate-data/<keyword>` */
  readonly rule: string
  /** What was expected and what was found, without the place. */
  readonly message: string
  /** Place in the schema that asks for it. */
  readonly asked?: Place | undefined
}

/** Violations of one rule in one column of one file. */
export interface ViolationGroup {
  readonly dataset: string
  readonly file: string
  readonly rule: string
  readonly severity: Severity
  readonly column: string | undefined
  readonly asked: Place | undefined
  readonly count: number
  /** The first ones, those on lines that the pull request touches before the others. */
  readonly occurrences: readonly Occurrence[]
}

interface OpenGroup extends Omit<ViolationGroup, 'count' | 'occurrences'> { count: number; readonly occurrences: Occurrence[] }

export interface ViolationLogOptions {
  readonly folder: string
  /** Most lines written to the files; counts stay exact beyond it. */
  readonly most: number
  /** Does the pull request touch this place? Undefined when it is not known. */
  readonly touched: ((place: Place) => boolean) | undefined
}

export const VIOLATIONS_JSONL = 'violations.jsonl'
export const VIOLATIONS_CSV = 'violations.csv'
const CSV_HEADER = 'file,line,record,column,path,rule,keyword,message\n'
const BUFFER = 1 << 20

/** Keeps every violation in two files and counts them by rule and column; memory does not grow with their number. */
export class ViolationLog {
  readonly #options: ViolationLogOptions
  readonly #groups = new Map<string, OpenGroup>()
  readonly #touched = new Map<string, Occurrence[]>()
  readonly #jsonl: LineFile
  readonly #csv: LineFile
  #written = 0
  #total = 0

  constructor(options: ViolationLogOptions) {
    this.#options = options
    this.#jsonl = new LineFile(join(options.folder, VIOLATIONS_JSONL))
    this.#csv = new LineFile(join(options.folder, VIOLATIONS_CSV))
    this.#csv.write(CSV_HEADER)
  }

  get total(): number { return this.#total }
  get written(): number { return this.#written }

  add(violation: Violation): void {
    const { place, rule, column, message, dataset, severity } = violation
    this.#total++
    const key = `${rule}\n${column ?? ''}\n${severity}\n${place.file}\n${dataset}`
    let group = this.#groups.get(key)
    if (group === undefined) {
      group = { dataset, file: place.file, rule, severity, column, asked: violation.asked, count: 0, occurrences: [] }
      this.#groups.set(key, group)
    }
    group.count++
    const occurrence = (): Occurrence => ({ place, message: column === undefined ? message : `${column} ${message}` })
    if (group.occurrences.length < MAX_OCCURRENCES) group.occurrences.push(occurrence())
    if (this.#options.touched?.(place) === true) {
      const touched = this.#touched.get(key)
      if (touched === undefined) this.#touched.set(key, [occurrence()])
      else if (touched.length < MAX_OCCURRENCES) touched.push(occurrence())
    }
    if (this.#written >= this.#options.most) return
    this.#written++
    const keyword = rule.slice(rule.indexOf('/') + 1)
    this.#jsonl.write(`${JSON.stringify({ file: place.file, line: place.line ?? null, record: place.record ?? null, column: column ?? null, path: violation.path, rule, keyword, message })}\n`)
    this.#csv.write(`${cell(place.file)},${place.line ?? ''},${place.record ?? ''},${cell(column ?? '')},${cell(violation.path)},${cell(rule)},${keyword},${cell(message)}\n`)
  }

  /** Ends the files. */
  close(): void { this.#jsonl.close(); this.#csv.close() }

  groups(): readonly ViolationGroup[] {
    return [...this.#groups].map(([key, group]) => {
      const touched = this.#touched.get(key) ?? []
      const seen = new Set(touched.map(({ place }) => `${place.line}:${place.column}:${place.record}`))
      const others = group.occurrences.filter(({ place }) => !seen.has(`${place.line}:${place.column}:${place.record}`))
      return { ...group, occurrences: [...touched, ...others].slice(0, MAX_OCCURRENCES) }
    })
  }
}

/** A cell of a CSV file. One that a spreadsheet would take for a formula gets an apostrophe.
 *  @see https://owasp.org/www-community/attacks/CSV_Injection */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

class LineFile {
  readonly #path: string
  readonly #file: number
  #buffer: string[] = []
  #size = 0

  constructor(path: string) {
    this.#path = path
    try { this.#file = openSync(path, 'w') } catch (reason) { throw writeError(reason, path) }
  }

  write(line: string): void {
    this.#buffer.push(line)
    this.#size += line.length
    if (this.#size >= BUFFER) this.#flush()
  }

  close(): void { try { this.#flush() } finally { closeSync(this.#file) } }

  #flush(): void {
    if (this.#size === 0) return
    try {
      const bytes = Buffer.from(this.#buffer.join(''))
      for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at)
    } catch (reason) { throw writeError(reason, this.#path) }
    this.#buffer = []
    this.#size = 0
  }
}

function writeError(reason: unknown, path: string): unknown {
  const code = (reason as NodeJS.ErrnoException).code
  if (code === 'ENOSPC' || code === 'EDQUOT') return new UserError('disk-full', `the disk is full: ${path} could not be written`, { hint: 'Free space, lower `max-violations`, or set `report-directory` to a larger disk.', cause: reason })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new UserError('permission', `${path} may not be written`, { hint: 'Set `report-directory` to a folder that the user of this job may write to.', cause: reason })
  return reason
}
