import type { DuckDBConnection, DuckDBResult } from '@duckdb/node-api'
import { Cancelled, UserError } from '../../errors.js'
import { gathered } from './columns.js'
import type { Engine, EngineColumn, Ordinals, Selected, SqlRow, SqlValue } from '../engine.js'
import type { Log } from '../../world.js'
import { duckdbDialect } from './dialect.js'
import { Connections } from './connections.js'
import { locateLibrary } from './locate.js'

export interface DuckDBOptions {
  /** Absolute paths of the only files that may be read. */
  readonly files: readonly string[]
  /** Folder for what does not fit in memory. */
  readonly temp: string
  readonly threads?: number
  /** For example `1GB`. */
  readonly memory: string
  readonly signal: AbortSignal
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: Log
}

/** Opens an in-memory DuckDB and locks it before anything else runs: no files but the declared ones, no extensions, no settings.
 *  @throws UserError `engine-missing` when the native library cannot be had */
export async function openDuckDB(options: DuckDBOptions): Promise<Engine> {
  const { text } = duckdbDialect
  // Only the bundle has no node_modules to find it by: there, the path goes through a global.
  Object.defineProperty(globalThis, Symbol.for('gauntlet.duckdb-binding'), { value: await locateLibrary(options.env, options.log, options.signal), configurable: true })
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: options.memory, temp_directory: options.temp, ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    // When a statement ends while no other runs, DuckDB compresses the tables that it has in memory: a seventh of all work, for tables that are dropped soon.
    checkpoint_threshold: '1TB',
    autoinstall_known_extensions: 'false', autoload_known_extensions: 'false', allow_community_extensions: 'false', allow_persistent_secrets: 'false',
  })
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => instance.connect()))
  // A moment without a zone is one of UTC, on every machine.
  for (const connection of connections) await connection.run(`set TimeZone = 'UTC'`)
  const [first] = connections
  await first?.run(`set allowed_paths = [${options.files.map(text).join(', ')}]`)
  // Lists of constants would become joins, which lose the order of the file.
  await first?.run(`set disabled_optimizers = 'in_clause'`)
  await first?.run('set enable_external_access = false')
  await first?.run('set lock_configuration = true')
  return new DuckDBEngine(connections, options, () => { for (const connection of connections) connection.closeSync(); instance.closeSync() })
}

/** Statements that run at the same time: one alone often keeps only one processor busy. Node has four threads for such work, of which one is left to files. */
const CONNECTIONS = 3

class DuckDBEngine implements Engine {
  readonly name = 'duckdb'
  readonly dialect = duckdbDialect
  readonly #connections: Connections
  readonly #signal: AbortSignal
  readonly #close: () => void
  readonly #threads: number | undefined
  #tables = 0

  constructor(connections: readonly DuckDBConnection[], { signal, threads }: DuckDBOptions, close: () => void) {
    this.#threads = threads
    this.#connections = new Connections(connections)
    this.#signal = signal
    this.#close = close
  }

  async query(sql: string, parameters: readonly SqlValue[] = []): Promise<readonly SqlRow[]> {
    const rows: SqlRow[] = []
    for await (const piece of this.stream(sql, parameters)) rows.push(...piece)
    return rows
  }

  async select(sql: string, most: number, seconds: number): Promise<Selected> {
    const { StatementType } = await import('@duckdb/node-api'), connection = await this.#connections.take(), limit = { reached: false }
    // An interrupt between two steps is lost, so it is asked for until the query has ended.
    const timer = setInterval(() => { limit.reached = true; connection.interrupt() }, seconds * 1000)
    const late = (): boolean => limit.reached
    let runs = false
    try {
      const statements = await this.#guarded(connection, () => connection.extractStatements(sql))
      if (statements.count !== 1) return { kind: 'refused', message: `${statements.count} statements, expected one SELECT` }
      const prepared = await this.#guarded(connection, () => statements.prepare(0))
      try {
        if (prepared.statementType !== StatementType.SELECT) return { kind: 'refused', message: 'only a SELECT may run' }
        runs = true
        const result = await this.#guarded(connection, () => prepared.stream()), rows: (readonly unknown[])[] = []
        while (rows.length < most && !late()) {
          const chunk = await this.#guarded(connection, () => result.fetchChunk())
          if (chunk === null || chunk.rowCount === 0) break
          rows.push(...chunk.getRows().map((row) => row.map(plain)))
        }
        return late() ? { kind: 'late' } : { kind: 'rows', types: result.columnTypes().map(String), rows: rows.slice(0, most) }
      } finally { prepared.destroySync() }
    } catch (reason) {
      if (reason instanceof Cancelled) throw reason
      if (late()) return { kind: 'late' }
      if (!(reason instanceof UserError) || !reason.message.startsWith(OWN)) throw reason
      const message = reason.message.slice(OWN.length).replace(/^Failed to extract statements: /, '')
      // What the query says is told while it is being prepared; whatever else may come then is about values.
      return !runs && /^(?:Parser|Binder|Catalog|Syntax|Permission|Not implemented) Error/i.test(message) ? { kind: 'refused', message } : { kind: 'failed', message }
    } finally { clearInterval(timer); this.#connections.give(connection) }
  }

  async *stream(sql: string, parameters: readonly SqlValue[] = []): AsyncGenerator<readonly SqlRow[]> {
    const connection = await this.#connections.take()
    try { yield* this.#chunks(connection, sql, parameters) } finally { this.#connections.give(connection) }
  }

  async *#chunks(connection: DuckDBConnection, sql: string, parameters: readonly SqlValue[]): AsyncGenerator<readonly SqlRow[]> {
    const result = await this.#guarded(connection, () => connection.stream(sql, [...parameters]))
    for (;;) {
      const chunk = await this.#guarded(connection, () => result.fetchChunk())
      if (chunk === null || chunk.rowCount === 0) return
      yield chunk.getRowObjects(result.deduplicatedColumnNames()).map(plainRow)
    }
  }

  async columns(sql: string): Promise<readonly EngineColumn[]> {
    const connection = await this.#connections.take()
    try {
      const result = await this.#guarded(connection, () => connection.stream(sql)), columns = result.columnTypes().map((type) => gathered(String(type)))
      for (;;) {
        const chunk = await this.#guarded(connection, () => result.fetchChunk())
        if (chunk === null || chunk.rowCount === 0) break
        for (const [at, column] of columns.entries()) column.add(chunk.getColumnVector(at), chunk.rowCount)
      }
      return columns.map((column) => column.whole())
    } finally { this.#connections.give(connection) }
  }

  async fill(table: string, columns: Readonly<Record<string, EngineColumn>>): Promise<void> {
    const { fillTable } = await import('./fill.js'), connection = await this.#connections.take()
    try { await this.#guarded(connection, () => fillTable(connection, table, columns)) } finally { this.#connections.give(connection) }
  }

  async ordinals(relation: string, predicate: string): Promise<Ordinals> {
    const table = `_ordinals_${this.#tables++}`
    await this.keep(table, `(${predicate}) as s`, relation)
    const [counted] = await this.query(`select count(*) as n, count(*) filter (where s) as hits from ${table}`)
    const ordinals = new Float64Array(Number(counted?.['hits'] ?? 0))
    let at = 0
    const connection = await this.#connections.take()
    try {
      const result: DuckDBResult = await this.#guarded(connection, () => connection.stream(`select cast(rowid as double) as r from ${table} where s order by rowid`))
      for (;;) {
        const chunk = await this.#guarded(connection, () => result.fetchChunk())
        if (chunk === null || chunk.rowCount === 0) break
        for (const value of chunk.getColumnValues(0)) ordinals[at++] = Number(value)
      }
    } finally { this.#connections.give(connection) }
    await this.query(`drop table ${table}`)
    return { ordinals, records: Number(counted?.['n'] ?? 0) }
  }

  async keep(table: string, select: string, relation: string, begun?: () => void): Promise<void> {
    if (!this.#connections.hasFree) begun?.()
    // A parallel insert by batches keeps the order of the file, so rowid is the ordinal: measured at the cost of count(*), where row_number() runs on one thread.
    // A plan with a join has no batches; it is rare enough to be slow. A single thread keeps the order without batches.
    const create = `create table ${table} as select ${select} from ${relation}`
    const plan = await this.query(`explain ${create}`)
    const isOrdered = plan.some((row) => { const text = String(row['explain_value']); return text.includes('BATCH_CREATE_TABLE_AS') || (this.#threads === 1 && !text.includes('JOIN')) })
    const statement = isOrdered ? create : `create table ${table} as select * exclude (ordinal) from (select row_number() over () as ordinal, ${select} from ${relation}) order by ordinal`
    const connection = await this.#connections.take()
    try {
      const kept = this.#guarded(connection, () => connection.run(statement))
      begun?.()
      await kept
    } finally { this.#connections.give(connection) }
  }

  /** Statements that still run end first: closing under them hangs the process. */
  async close(): Promise<void> {
    await this.#connections.all()
    this.#close()
  }

  async #guarded<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
    if (this.#signal.aborted) throw new Cancelled()
    const stop = (): void => { connection.interrupt() }
    this.#signal.addEventListener('abort', stop)
    try { return await work() } catch (reason) {
      if (this.#signal.aborted) throw new Cancelled()
      throw engineError(reason)
    } finally { this.#signal.removeEventListener('abort', stop) }
  }
}

const plainRow = (row: Readonly<Record<string, unknown>>): SqlRow => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))

/** 64-bit integers as bigint; decimals, times and nested values as exact text. */
function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  // DuckDB's own classes for decimals, dates and lists write themselves as text.
  return (value as { toString(): string }).toString()
}

/** How messages begin that are DuckDB's own. */
const OWN = 'DuckDB: '

function engineError(reason: unknown): unknown {
  // The native library makes its errors in a realm of its own.
  const message = typeof reason === 'object' && reason !== null && 'message' in reason ? String(reason.message) : String(reason)
  if (/No space left|ENOSPC/i.test(message)) return new UserError('disk-full', 'the disk is full: DuckDB had no room for data that does not fit in memory', { hint: 'Free space where RUNNER_TEMP (or TMPDIR) points, or raise `engine.memory`.', cause: reason })
  if (/Out of Memory/i.test(message)) return new UserError('engine-failed', 'DuckDB ran out of memory', { hint: 'Raise `engine.memory`, or lower `engine.threads`.', cause: reason })
  return new UserError('engine-failed', `${OWN}${message.split('\n')[0] ?? ''}`, { cause: reason })
}
