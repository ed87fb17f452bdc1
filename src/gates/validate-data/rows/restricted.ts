import { isObject, type Schema, type SchemaDocument, type SchemaObject } from './document.js'
import type { RowSchema } from './load.js'

interface Part { readonly schema: Schema; readonly document: SchemaDocument }

/** Keywords whose schemas are about the same value as the one they stand in. */
const IN_PLACE = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not'] as const

/** Which members of a row are for nobody's eyes: those of which any part has `classification: restricted`, wherever the schema says it. */
export function restrictedBy(schema: RowSchema): (column: string) => boolean {
  const about = partsOf(schema, { schema: schema.main.root, document: schema.main }), known = new Map<string, boolean>()
  return (column) => {
    const found = known.get(column) ?? about.some((part) => describing(part, column).some((one) => isRestricted(schema, one, new Set())))
    known.set(column, found)
    return found
  }
}

/** Everything that applies to the row as a whole. */
function partsOf(schema: RowSchema, root: Part): readonly Part[] {
  const parts: Part[] = [], seen = new Set<unknown>(), left = [root]
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    const { schema: one, document } = part
    if (!isObject(one) || seen.has(one)) continue
    seen.add(one)
    parts.push(part)
    for (const word of IN_PLACE) for (const inner of [one[word]].flat()) if (isObject(inner)) left.push({ schema: inner, document })
    left.push(...referred(schema, one, document))
  }
  return parts
}

function referred(schema: RowSchema, { $ref, $dynamicRef }: SchemaObject, document: SchemaDocument): readonly Part[] {
  return [$ref, $dynamicRef].flatMap((ref) => (typeof ref === 'string' ? schema.resolve(ref, document) ?? [] : []))
}

function describing({ schema, document }: Part, column: string): readonly Part[] {
  if (!isObject(schema)) return []
  const { properties, patternProperties } = schema, found: unknown[] = []
  if (isObject(properties) && Object.hasOwn(properties, column)) found.push(properties[column])
  if (isObject(patternProperties)) for (const [pattern, one] of Object.entries(patternProperties)) if (matches(pattern, column)) found.push(one)
  return found.flatMap((one) => (isObject(one) ? [{ schema: one, document }] : []))
}

function matches(pattern: string, name: string): boolean {
  // A pattern that is none is refused elsewhere, with its line.
  try { return new RegExp(pattern, 'u').test(name) } catch { return false }
}

function isRestricted(schema: RowSchema, { schema: one, document }: Part, seen: Set<unknown>): boolean {
  if (!isObject(one) || seen.has(one)) return false
  seen.add(one)
  const { classification } = one
  if (typeof classification === 'string' && classification.toLowerCase() === 'restricted') return true
  return referred(schema, one, document).some((part) => isRestricted(schema, part, seen)) || Object.values(one).flat().some((inner) => isObject(inner) && isRestricted(schema, { schema: inner, document }, seen))
}
