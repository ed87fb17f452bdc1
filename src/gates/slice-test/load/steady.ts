import { isObject } from '../../../data/json/object.js'
import { duckdbDialect as sql } from '../../../engine/duckdb/dialect.js'
import type { Engine } from '../../../engine/engine.js'
import { asText } from '../../../engine/values.js'

/** Functions that give something else at each call, as the engine knows them. `error` is said to be one, and gives nothing at all. */
const volatile = new WeakMap<Engine, Promise<ReadonlySet<string>>>()
function volatileOf(engine: Engine): Promise<ReadonlySet<string>> {
  const known = volatile.get(engine) ?? engine.query("select distinct function_name as name from duckdb_functions() where stability = 'VOLATILE' and function_name <> 'error'").then((rows) => new Set(rows.map((row) => asText(row['name']))))
  volatile.set(engine, known)
  return known
}

/** What makes an expression that somebody wrote give other answers for the same data: the call of a function such as `random`, or a sample. A report must be the same for the same data.
 *  @returns what to call it; undefined where it is steady, or is no SQL: then the engine says what is wrong */
export async function unsteady(expression: string, engine: Engine): Promise<string | undefined> {
  const names = await volatileOf(engine), [row] = await engine.query(`select json_serialize_sql(${sql.text(`select (${expression}\n)`)}) as tree`), tree = JSON.parse(asText(row?.['tree'])) as unknown
  if (!isObject(tree) || tree['error'] !== true) return unsteadyPart(tree, names)
  // What cannot be written as a tree (a pivot) may still run.
  const called = [...expression.matchAll(/(\w+)"?\s*\(/g)].map(([, name = '']) => name.toLowerCase()).find((name) => names.has(name))
  return called === undefined ? undefined : `${called}()`
}

function unsteadyPart(part: unknown, names: ReadonlySet<string>): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined
  if (isObject(part)) {
    const { function_name: called, sample } = part
    if (typeof called === 'string' && names.has(called.toLowerCase())) return `${called.toLowerCase()}()`
    if (isObject(sample)) return 'a sample'
  }
  for (const one of Object.values(part)) { const found = unsteadyPart(one, names); if (found !== undefined) return found }
  return undefined
}
