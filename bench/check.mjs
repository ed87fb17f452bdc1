/** Compares what the gate reported with the answers that the generators wrote. Pure. */

const key = (...parts) => parts.join(' · ')

/** Every planted cell must be reported on its place with its keyword, and no other cell at all.
 *  One cell may break two keywords ("maybe" for a flag of 0 or 1 breaks `type` and `enum`): the second is no false alarm.
 *  @param planted { record, line, column, keyword }[]; a line of undefined is not compared (Parquet has none)
 *  @param found the objects of violations.jsonl
 *  @returns { planted, right, missed, false } as counts */
export function compare(planted, found) {
  const byPlace = new Set(), cells = new Set()
  for (const { record, line, column, keyword } of found) {
    byPlace.add(key(record, line ?? '', column, keyword))
    byPlace.add(key(record, '*', column, keyword))
    cells.add(key(record, column))
  }
  const right = planted.filter(({ record, line, column, keyword }) => byPlace.has(key(record, line ?? '*', column, keyword))).length
  const wrong = new Set(planted.map(({ record, column }) => key(record, column)))
  return { planted: planted.length, right, missed: planted.length - right, false: [...cells].filter((cell) => !wrong.has(cell)).length }
}

/** Counts per column and keyword: what was planted against the findings of report.json.
 *  @returns the differences, empty when all counts are exact */
export function compareCounts(planted, findings) {
  const expected = new Map(), found = new Map()
  for (const { column, keyword } of planted) expected.set(key(column, keyword), (expected.get(key(column, keyword)) ?? 0) + 1)
  for (const { rule, subject, count } of findings) {
    const name = key(subject?.column ?? '', rule.slice(rule.indexOf('/') + 1))
    found.set(name, (found.get(name) ?? 0) + count)
  }
  const differences = []
  for (const name of new Set([...expected.keys(), ...found.keys()])) {
    const want = expected.get(name) ?? 0, have = found.get(name) ?? 0
    // Text in is_fraud is neither an integer nor one of 0 and 1.
    const both = name === key('is_fraud', 'enum') ? want + (expected.get(key('is_fraud', 'type')) ?? 0) : want
    if (have !== want && have !== both) differences.push(`${name}: ${want} planted, ${have} reported`)
  }
  return differences
}
