import { isObject } from '../../data/json/object.js'

/** The members of the first records of a JSON file, or why it holds none. */
export type RecordHead = { readonly columns: readonly string[]; readonly traits: readonly [] } | { readonly why: string }

const MOST_RECORDS = 200

/** @param whole is this the whole file? Else its last line may be cut off */
export function lineRecords(text: string, whole: boolean): RecordHead {
  const lines = text.replace(/^\ufeff/, '').split('\n').slice(0, whole ? undefined : -1).filter((line) => line.trim() !== '').slice(0, MOST_RECORDS)
  if (lines.length === 0) return text.trim() === '' ? { why: 'it is empty' } : { columns: [], traits: [] }
  const records = lines.map(parsed), found = records.filter(isObject)
  return found.length === 0 || !isObject(records[0]) ? { why: 'its lines are no JSON objects' } : { columns: membersOf(found), traits: [] }
}

/** JSON is data where it is an array of objects, or objects one a line; settings are one object. */
export function arrayRecords(text: string, whole: boolean): RecordHead {
  const plain = text.replace(/^\ufeff/, '').trimStart()
  if (plain === '') return { why: 'it is empty' }
  if (!/^\[\s*\{/.test(plain)) {
    const lines = plain.split('\n').slice(0, whole ? undefined : -1).filter((line) => line.trim() !== '').slice(0, MOST_RECORDS).map(parsed)
    return lines.length > 1 && lines.every(isObject) ? { columns: membersOf(lines.filter(isObject)), traits: [] } : { why: 'it is no array of objects' }
  }
  const found = objectsIn(plain).map(parsed).filter(isObject)
  return { columns: membersOf(found), traits: [] }
}

const membersOf = (records: readonly Readonly<Record<string, unknown>>[]): readonly string[] => [...new Set(records.flatMap((one) => Object.keys(one)))]
function parsed(text: string): unknown { try { return JSON.parse(text) } catch { return undefined } }

/** The texts of the objects in an array, as far as they are there whole. */
function objectsIn(text: string): readonly string[] {
  const found: string[] = []
  let depth = 0, from = 0, quoted = false
  for (let at = 1; at < text.length && found.length < MOST_RECORDS; at++) {
    const char = text[at]
    if (quoted) { if (char === '\\') at++; else if (char === '"') quoted = false; continue }
    if (char === '"') quoted = true
    else if (char === '{' || char === '[') { if (depth++ === 0) from = at }
    else if (char === '}' || char === ']') { if (--depth < 0) break; if (depth === 0) found.push(text.slice(from, at + 1)) }
  }
  return found
}
