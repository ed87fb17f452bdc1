import type { DuckDBConnection } from '@duckdb/node-api'

/** The connections of one database: a statement has one for itself, as another on it would end the result that is still being fetched. Who finds none waits. */
export class Connections {
  readonly #count: number
  readonly #free: DuckDBConnection[]
  readonly #waiting: ((connection: DuckDBConnection) => void)[] = []

  constructor(connections: readonly DuckDBConnection[]) {
    this.#count = connections.length
    this.#free = [...connections]
  }

  /** The first that is free. It must be given back. */
  take(): Promise<DuckDBConnection> {
    const free = this.#free.pop()
    return free === undefined ? new Promise((done) => { this.#waiting.push(done) }) : Promise.resolve(free)
  }

  get hasFree(): boolean { return this.#free.length > 0 }

  give(connection: DuckDBConnection): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free.push(connection)
    else next(connection)
  }

  /** Waits until all are free, and keeps them. */
  async all(): Promise<void> { for (let taken = 0; taken < this.#count; taken++) await this.take() }
}
