import type { Engine } from '../../../engine/engine.js'

/** What a query of a user asks for. */
export interface Statement {
  /** Tables it reads. */
  readonly tables: ReadonlySet<string>
  /** Columns it names. */
  readonly columns: ReadonlySet<string>
  /** Columns of which a value may come out of it: those that are not only counted or compared. */
  readonly shows: ReadonlySet<string>
}

/** Functions in FROM that make rows out of nothing but their arguments. All others read files, settings or the catalog, or run SQL from a text. */
const ROWS_FROM_NOTHING = new Set(['range', 'generate_series', 'unnest', 'repeat', 'repeat_row', 'json_each', 'json_tree', 'regexp_split_to_table'])

/** Functions of values that reach outside of the query. */
const REACHING_OUT = new Set(['getenv', 'write_log', 'current_setting', 'getvariable', 'nextval', 'currval', 'current_query'])

/** Takes a query apart, by DuckDB's own parser, and lets nothing through but one SELECT over plain tables.
 *  @returns what is wrong with it, as text */
export async function readStatement(query: string, engine: Engine): Promise<Statement | string> {
  const [row] = await engine.query('select json_serialize_sql(cast(? as varchar)) as tree', [query])
  const tree = JSON.parse(String(row?.['tree'])) as { readonly error: boolean; readonly error_type?: string; readonly error_message?: string; readonly statements?: readonly unknown[] }
  if (tree.error) return tree.error_type === 'parser' ? tree.error_message ?? 'it is no SQL' : 'only a SELECT may run'
  if (tree.statements?.length !== 1) return tree.statements?.length === 0 ? 'it is empty' : 'it holds several statements, expected one SELECT'
  const tables = new Set<string>(), columns = new Set<string>(), own = new Set<string>()
  const stack: unknown[] = [tree.statements[0]]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (Array.isArray(node)) { stack.push(...(node as unknown[]).filter((one) => one !== undefined)); continue }
    if (typeof node !== 'object' || node === null) continue
    const { type, class: kind, table_name: table, schema_name: schema, catalog_name: catalog, function: called, function_name: name, cte_map: ctes, column_names: path } = node as Readonly<Record<string, unknown>>
    if (type === 'SHOW_REF') return 'only a SELECT may run'
    if (type === 'BASE_TABLE') {
      if ((schema !== '' && schema !== undefined) || (catalog !== '' && catalog !== undefined)) return `${[catalog, schema, table].filter((one) => one !== '').join('.')} is no data set`
      tables.add(String(table))
    }
    if (type === 'TABLE_FUNCTION') {
      const reader = nameOf(called).toLowerCase()
      if (!ROWS_FROM_NOTHING.has(reader)) return `${reader}() may not be used: a query reads the data sets and nothing else`
    }
    if (kind === 'FUNCTION' && REACHING_OUT.has(String(name).toLowerCase())) return `${String(name)}() may not be used: a query reads the data sets and nothing else`
    if (kind === 'COLUMN_REF' && Array.isArray(path)) columns.add(String(path.at(-1)))
    for (const { key } of (ctes as { map?: readonly { key?: unknown }[] } | undefined)?.map ?? []) own.add(String(key).toLowerCase())
    stack.push(...Object.values(node).filter((one) => one !== undefined && one !== null))
  }
  // A name of the query's own hides a data set of the same name.
  return { tables: new Set([...tables].filter((table) => !own.has(table.toLowerCase()))), columns, shows: shownColumns(tree.statements[0]) }
}

/** The name of a function in the tree; a table function without one is none that is known. */
function nameOf(called: unknown): string {
  return typeof called === 'object' && called !== null && 'function_name' in called && typeof called.function_name === 'string' ? called.function_name : ''
}

/** Functions whose result tells no value of their column. */
const COUNTS = new Set(['count', 'count_star', 'count_if', 'countif', 'approx_count_distinct', 'length', 'len', 'strlen'])

function shownColumns(statement: unknown): ReadonlySet<string> {
  const found = new Set<string>(), visit = (node: unknown, inList: boolean): void => {
    if (Array.isArray(node)) { for (const one of node as readonly unknown[]) visit(one, inList); return }
    if (typeof node !== 'object' || node === null) return
    const { class: kind, type, function_name: name, column_names: path, columns } = node as Readonly<Record<string, unknown>>
    // Whether something holds tells no value.
    const tells = inList && !(kind === 'FUNCTION' && COUNTS.has(String(name).toLowerCase())) && kind !== 'COMPARISON' && kind !== 'BETWEEN' && type !== 'OPERATOR_IS_NULL' && type !== 'OPERATOR_IS_NOT_NULL'
    if (tells && kind === 'COLUMN_REF' && Array.isArray(path)) found.add(String(path.at(-1)))
    if (tells && kind === 'STAR' && columns === true) found.add(EVERY)
    for (const [key, one] of Object.entries(node)) visit(one, key === 'select_list' ? true : ['where_clause', 'having', 'qualify', 'group_expressions', 'condition', 'from_table', 'filter'].includes(key) ? false : tells)
  }
  visit(statement, false)
  return found
}

/** All columns at once: `columns(*)`. */
export const EVERY = '*'
