import { findNodeAtLocation, parseTree, type Node as JsonNode, type ParseError, printParseErrorCode } from 'jsonc-parser'
import type { Decider, RowViolation } from './rows/decide.js'
import { segments } from './rows/document.js'
import { ruleId } from './rules.js'

/** A violation with its stretch of the record's text, in UTF-16 units. */
export interface JsonViolation extends Omit<RowViolation, 'keyword' | 'pointer'> { readonly offset: number; readonly end: number | undefined; readonly pointer: string | undefined }

const NO_NUMBERS: ReadonlyMap<string, string> = new Map()

/** Judges the text of one JSON record. The quick way is JSON.parse; a tree with places is built only where something is wrong or
 *  where JSON.parse would lose something: digits of a long number, a key that stands twice. */
export function jsonRow(text: string, decider: Decider | undefined): readonly JsonViolation[] {
  let value: unknown
  try { value = JSON.parse(text) } catch { return [broken(text)] }
  let tree: JsonNode | undefined, repeated: readonly JsonViolation[], numbers: ReadonlyMap<string, string>
  try {
    const { keys, long } = survey(text)
    tree = long || keys !== members(value) ? parseTree(text) : undefined
    repeated = tree === undefined ? [] : [...repetitions(tree, '')]
    numbers = long && tree !== undefined ? new Map(longNumbers(tree, text, '')) : NO_NUMBERS
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown
    return [{ ...BROKEN, message: 'this is nested too deeply to be judged', offset: 0 }]
  }
  if (decider === undefined) return repeated
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [...repeated, { rule: ruleId('type'), path: '', column: undefined, message: `a record must be an object, found ${value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`}`, offset: 0, end: text.length, pointer: undefined }]
  const found = decider.decide(value, numbers)
  if (found.length === 0) return repeated
  const places = tree ?? parseTree(text)
  return [...repeated, ...found.map((one) => ({ ...one, ...stretch(places, one) }))]
}

const BROKEN = { rule: ruleId('broken-json'), path: '', column: undefined, end: undefined, pointer: undefined } as const

function broken(text: string): JsonViolation {
  const errors: ParseError[] = []
  // What is nested so deeply that it cannot be read is broken, wherever.
  try { parseTree(text, errors, { disallowComments: true, allowTrailingComma: false }) } catch (thrown) { if (!(thrown instanceof RangeError)) throw thrown }
  const [first] = errors
  const word = first === undefined ? '' : /^[\w.+-]+/.exec(text.slice(first.offset))?.[0] ?? ''
  const says = /^[-+]?(NaN|Infinity)$/i.test(word) ? `${word} is not JSON` : first === undefined ? 'this is not JSON' : `this is not JSON: ${printParseErrorCode(first.error).replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}`
  return { ...BROKEN, message: says, offset: first?.offset ?? 0 }
}

/** One pass over the text: how many keys it seems to have, and whether a number in it may be longer than a double holds (16 digits, an exponent).
 *  What stands inside strings is counted too: that makes the test careful, never blind. */
function survey(text: string): { readonly keys: number; readonly long: boolean } {
  let keys = 0, digits = 0, long = false, last = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) { if (++digits > 15) long = true }
    else if (code !== 46) {
      if ((code === 101 || code === 69) && digits > 0 && last >= 48 && last <= 57) long = true
      digits = 0
    }
    if (code === 32 || code === 9 || code === 10 || code === 13) continue
    if (code === 58 && last === 34) keys++
    last = code
  }
  return { keys, long }
}

function members(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const items = Object.values(value)
  return (Array.isArray(value) ? 0 : items.length) + items.reduce<number>((sum, item) => sum + members(item), 0)
}

function* repetitions(node: JsonNode, path: string): Generator<JsonViolation> {
  const seen = new Set<string>()
  for (const child of node.children ?? []) {
    if (node.type === 'array') { yield* repetitions(child, `${path}/${node.children?.indexOf(child) ?? 0}`); continue }
    const [key, value] = child.children ?? []
    if (key === undefined) continue
    const name = String(key.value), here = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (seen.has(name)) yield { rule: ruleId('duplicate-key'), path: here, column: segments(here)[0], message: 'stands twice in this object', offset: key.offset, end: key.offset + key.length, pointer: undefined }
    seen.add(name)
    if (value !== undefined) yield* repetitions(value, here)
  }
}

function* longNumbers(node: JsonNode, text: string, path: string): Generator<[string, string]> {
  if (node.type === 'number') { yield [path, text.slice(node.offset, node.offset + node.length)]; return }
  for (const [at, child] of (node.children ?? []).entries()) {
    const [key, value] = node.type === 'object' ? child.children ?? [] : [undefined, child]
    if (value !== undefined) yield* longNumbers(value, text, `${path}/${key === undefined ? at : String(key.value).replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
}

/** The value a violation is about; for one that is missing, the object that should hold it. */
function stretch(tree: JsonNode | undefined, { path, keyword }: RowViolation): { offset: number; end: number | undefined } {
  const keys = segments(path), at = keyword === 'required' || keyword === 'dependentRequired' ? keys.slice(0, -1) : keys
  let node = tree
  for (const key of at) {
    const next: JsonNode | undefined = node === undefined ? undefined : findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key])
    if (next === undefined) break
    node = next
  }
  return node === undefined ? { offset: 0, end: undefined } : { offset: node.offset, end: node.offset + node.length }
}
