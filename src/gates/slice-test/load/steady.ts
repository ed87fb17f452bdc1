/** Functions whose answer is another one each time. @see DuckDB, duckdb_functions(): stability VOLATILE */
const VOLATILE = /\b(random|setseed|uuid|gen_random_uuid|uuidv4|uuidv7|nextval|currval)\s*\(/i

/** The function in a piece of SQL that would answer otherwise the next time: the same data must give the same verdict. Undefined where there is none. */
export function volatileIn(sql: string): string | undefined {
  // Texts and quoted names call nothing; comments neither.
  const bare = sql.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
  return VOLATILE.exec(bare)?.[1]?.toLowerCase()
}
