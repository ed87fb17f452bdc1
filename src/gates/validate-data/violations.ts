import { csvCell } from '../../report/csv.js'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
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
  /** They were there before: on the base, or in the baseline. */
  readonly known: boolean
  readonly column: string | undefined
  readonly asked: Place | undefined
  readonly count: number
  /** The first ones, those on lines that the pull request touches before the others. */
  readonly occurrences: readonly Occurrence[]
}

interface OpenGroup extends Omit<ViolationGroup, 'count' | 'occurrences'> {
  count: number
  readonly occurrences: Occurrence[]
  readonly touched: Occurrence[]
  readonly words: Words
}

/** The parts of a line of the files that are the same for all violations of a group; the path, for those that have the first one's. */
interface Words { readonly path: string; readonly jsonHead: string; readonly jsonMiddle: string; readonly jsonTail: string; readonly csvHead: string; readonly csvMiddle: string; readonly csvTail: string }

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
  /** By file, data set, severity and whether they are known; then by rule; then by column. */
  readonly #groups = new Map<string, Map<string, Map<string | undefined, OpenGroup>>>()
  #scope: { readonly file: string; readonly dataset: string; readonly severity: Severity; readonly known: boolean; readonly rules: Map<string, Map<string | undefined, OpenGroup>> } | undefined
  readonly #jsonl: LineFile
  readonly #csv: LineFile
  #written = 0
  #total = 0
  #known = 0

  constructor(options: ViolationLogOptions) {
    this.#options = options
    this.#jsonl = new LineFile(join(options.folder, VIOLATIONS_JSONL))
    this.#csv = new LineFile(join(options.folder, VIOLATIONS_CSV))
    this.#csv.write(CSV_HEADER)
  }

  get total(): number { return this.#total }
  get known(): number { return this.#known }
  get written(): number { return this.#written }

  /** @param known it was there before */
  add(violation: Violation, known = false): void {
    const { place, column, message, path } = violation
    this.#total++
    if (known) this.#known++
    const group = this.#group(violation, known)
    group.count++
    if (group.occurrences.length < MAX_OCCURRENCES) group.occurrences.push(occurrence(violation))
    if (group.touched.length < MAX_OCCURRENCES && this.#options.touched?.(place) === true) group.touched.push(occurrence(violation))
    if (this.#written >= this.#options.most) return
    this.#written++
    const words = path === group.words.path ? group.words : wordsOf(group, column, path), { line, record } = place
    this.#jsonl.write(`${words.jsonHead}${line ?? 'null'},"record":${record ?? 'null'}${words.jsonMiddle}${JSON.stringify(message)}${words.jsonTail}`)
    this.#csv.write(`${words.csvHead}${line ?? ''},${record ?? ''}${words.csvMiddle}${csvCell(message)}${words.csvTail}`)
  }

  #group({ place: { file }, dataset, severity, rule, column, asked, path }: Violation, known: boolean): OpenGroup {
    let scope = this.#scope
    if (scope === undefined || scope.file !== file || scope.dataset !== dataset || scope.severity !== severity || scope.known !== known) {
      const key = `${file}\n${dataset}\n${severity}\n${known}`, rules = this.#groups.get(key) ?? new Map<string, Map<string | undefined, OpenGroup>>()
      this.#groups.set(key, rules)
      this.#scope = scope = { file, dataset, severity, known, rules }
    }
    let columns = scope.rules.get(rule)
    if (columns === undefined) scope.rules.set(rule, columns = new Map())
    let group = columns.get(column)
    if (group === undefined) {
      const about = { dataset, file, rule, severity, known, column, asked }
      columns.set(column, group = { ...about, count: 0, occurrences: [], touched: [], words: wordsOf(about, column, path) })
    }
    return group
  }

  /** Ends the files. */
  close(): void { this.#jsonl.close(); this.#csv.close() }

  groups(): readonly ViolationGroup[] {
    return [...this.#groups.values()].flatMap((rules) => [...rules.values()].flatMap((columns) => [...columns.values()])).map(({ dataset, file, rule, severity, known, column, asked, count, occurrences, touched }) => {
      const seen = new Set(touched.map(({ place }) => `${place.line}:${place.column}:${place.record}`))
      const others = occurrences.filter(({ place }) => !seen.has(`${place.line}:${place.column}:${place.record}`))
      return { dataset, file, rule, severity, known, column, asked, count, occurrences: [...touched, ...others].slice(0, MAX_OCCURRENCES) }
    })
  }
}

function occurrence({ place, column, message }: Violation): Occurrence { return { place, message: column === undefined ? message : `${column} ${message}` } }

function wordsOf({ file, rule }: { readonly file: string; readonly rule: string }, column: string | undefined, path: string): Words {
  const keyword = rule.slice(rule.indexOf('/') + 1), json = JSON.stringify
  return {
    path,
    jsonHead: `{"file":${json(file)},"line":`, jsonMiddle: `,"column":${json(column ?? null)},"path":${json(path)},"rule":${json(rule)},"keyword":${json(keyword)},"message":`, jsonTail: '}\n',
    csvHead: `${csvCell(file)},`, csvMiddle: `,${csvCell(column ?? '')},${csvCell(path)},${csvCell(rule)},${keyword},`, csvTail: '\n',
  }
}

/** Lines gathered in memory and written in pieces. */
class LineFile {
  readonly #path: string
  readonly #file: number
  readonly #buffer = Buffer.allocUnsafe(BUFFER)
  #size = 0

  constructor(path: string) {
    this.#path = path
    // A link that stands in its place is removed, not followed: a pull request may have put it there.
    try { rmSync(path, { force: true }); this.#file = openSync(path, 'wx') } catch (reason) { throw writeError(reason, path) }
  }

  write(line: string): void {
    // A character takes three bytes at most for each of its units.
    if (this.#size + line.length * 3 > BUFFER) this.#flush()
    if (line.length * 3 > BUFFER) this.#out(Buffer.from(line))
    else this.#size += this.#buffer.write(line, this.#size)
  }

  close(): void { try { this.#flush() } finally { closeSync(this.#file) } }

  #flush(): void {
    this.#out(this.#buffer.subarray(0, this.#size))
    this.#size = 0
  }

  #out(bytes: Uint8Array): void {
    try { for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at) } catch (reason) { throw writeError(reason, this.#path) }
  }
}

function writeError(reason: unknown, path: string): unknown {
  const code = (reason as NodeJS.ErrnoException).code
  if (code === 'ENOSPC' || code === 'EDQUOT') return new UserError('disk-full', `the disk is full: ${path} could not be written`, { hint: 'Free space, lower `max-violations`, or set `report-directory` to a larger disk.', cause: reason })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new UserError('permission', `${path} may not be written`, { hint: 'Set `report-directory` to a folder that the user of this job may write to.', cause: reason })
  return reason
}
