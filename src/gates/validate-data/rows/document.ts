import { findNodeAtLocation, type Node as JsonNode } from 'jsonc-parser'
import type { Place } from '../../../report/finding.js'

/** A schema or subschema as parsed. */
export type Schema = boolean | SchemaObject
export interface SchemaObject { readonly [keyword: string]: unknown }

/** One schema file. */
export interface SchemaDocument {
  /** Absolute path. */
  readonly path: string
  /** As it is reported. */
  readonly file: string
  /** What references to it resolve to: its `$id`, or the address of the file. */
  readonly uri: string
  readonly root: Schema
  readonly text: string
  readonly tree: JsonNode | undefined
}

/** Is this a schema, as far as its outer shape goes? */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isObject(value)
}

export function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Line and column (code points) of an offset in a text, both from 1. */
export function lineOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset), start = before.lastIndexOf('\n') + 1
  let line = 1
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++
  return { line, column: Array.from(before.slice(start)).length + 1 }
}

/** The place of a value in a schema file; of its key, where it has one. */
export function placeIn(document: SchemaDocument, path: readonly (string | number)[]): Place | undefined {
  if (document.tree === undefined) return undefined
  const value = findNodeAtLocation(document.tree, [...path])
  const node = value?.parent?.type === 'property' ? value.parent : value
  return node === undefined ? undefined : { file: document.file, ...lineOf(document.text, node.offset) }
}

/** The keys of a JSON pointer (RFC 6901). */
export function segments(pointer: string): readonly string[] {
  if (pointer.startsWith('/') && !pointer.includes('/', 1) && !pointer.includes('~')) return [pointer.slice(1)]
  return pointer === '' ? [] : pointer.replace(/^\//, '').split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}
