import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseTree, type Node as JsonNode, type ParseError, printParseErrorCode } from 'jsonc-parser'
import { shown } from '../../../data/files.js'
import { UserError } from '../../../errors.js'
import type { Place } from '../../../report/finding.js'
import { isObject, isSchema, lineOf, placeIn, segments, type Schema, type SchemaDocument } from './document.js'
import { checkKeywords } from './keywords.js'

/** A row schema with everything it refers to. */
export interface RowSchema {
  readonly main: SchemaDocument
  readonly documents: readonly SchemaDocument[]
  /** Source text of numbers that a double cannot hold exactly, by the object and key they stand at. */
  readonly exact: WeakMap<object, ReadonlyMap<string, string>>
  /** Line and column of a keyword, by a JSON pointer (`#/properties/a/minimum`) or an address with one. */
  placeOf(pointer: string): Place | undefined
  /** The subschema that a `$ref` names, seen from the document it stands in. */
  resolve(ref: string, from: SchemaDocument): { readonly schema: Schema; readonly document: SchemaDocument } | undefined
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** Reads a JSON Schema 2020-12 file and the local files it refers to.
 *  @throws UserError with the line of the schema when it is no schema */
export async function loadRowSchema(path: string, workspace: string, asked?: Place): Promise<RowSchema> {
  const documents = new Map<string, SchemaDocument>(), exact = new WeakMap<object, ReadonlyMap<string, string>>()
  const load = async (file: string, place: Place | undefined): Promise<SchemaDocument> => {
    const known = documents.get(file)
    if (known !== undefined) return known
    const document = await readDocument(file, workspace, place)
    documents.set(file, document)
    keepExactNumbers(document, exact)
    checkKeywords(document)
    for (const { ref, at } of references(document)) {
      const target = locate(ref, document)
      if (target === undefined) continue
      if (target instanceof Error) throw new UserError('schema-invalid', target.message, { place: placeIn(document, at) ?? { file: document.file }, hint: 'Keep a copy of it beside this schema and refer to that file.' })
      await load(target, placeIn(document, at))
    }
    return document
  }
  const main = await load(path, asked), places = new Map<string, Place>()
  const all = [...documents.values()]
  return {
    main, documents: all, exact,
    placeOf(pointer) {
      const known = places.get(pointer)
      if (known !== undefined) return known
      const hash = pointer.indexOf('#'), uri = pointer.slice(0, Math.max(0, hash))
      const document = uri === '' ? main : all.find((one) => one.uri === uri || one.path === filePath(uri))
      const place = document === undefined ? undefined : placeIn(document, fragmentSegments(pointer.slice(hash + 1)))
      if (place !== undefined) places.set(pointer, place)
      return place
    },
    resolve(ref, from) {
      const target = locate(ref, from)
      const document = target === undefined ? from : typeof target === 'string' ? documents.get(target) : undefined
      const fragment = ref.includes('#') ? ref.slice(ref.indexOf('#') + 1) : ''
      if (document === undefined) return undefined
      if (fragment !== '' && !fragment.startsWith('/')) return anchored(document.root, fragment, document)
      let schema: unknown = document.root
      for (const key of fragmentSegments(fragment)) schema = typeof schema === 'object' && schema !== null ? (schema as Readonly<Record<string, unknown>>)[key] : undefined
      return isSchema(schema) ? { schema, document } : undefined
    },
  }
}

async function readDocument(path: string, workspace: string, asked: Place | undefined): Promise<SchemaDocument> {
  const file = shown(path, workspace)
  let text: string
  try { text = await readFile(path, 'utf8') } catch (reason) {
    const code = (reason as NodeJS.ErrnoException).code
    const what = code === 'EISDIR' ? 'is a folder, expected a JSON Schema' : code === 'EACCES' ? 'may not be read' : 'does not exist'
    throw new UserError(code === 'EACCES' ? 'permission' : 'schema-missing', `the schema ${file} ${what}`, { ...(asked ? { place: asked } : {}), cause: reason })
  }
  text = text.replace(/^\uFEFF/, '')
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first !== undefined || tree === undefined) throw syntaxError(file, text, first)
  const root: unknown = JSON.parse(text)
  if (!isSchema(root)) throw new UserError('schema-invalid', `${file} holds ${Array.isArray(root) ? 'an array' : root === null ? 'null' : typeof root}, expected a JSON Schema: an object`, { place: { file, line: 1 } })
  const draft = isObject(root) ? root['$schema'] : undefined
  if (draft !== undefined && draft !== DRAFT && draft !== `${DRAFT}#`) {
    const document = { path, file, uri: '', root, text, tree }
    throw new UserError('schema-invalid', `$schema is ${JSON.stringify(draft)}, but row schemas are JSON Schema 2020-12`, { place: placeIn(document, ['$schema']) ?? { file }, hint: `Write ${JSON.stringify(DRAFT)} and mend what the newer draft says differently (definitions → $defs, items: [ ] → prefixItems).` })
  }
  const id = isObject(root) ? root['$id'] : undefined
  return { path, file, uri: typeof id === 'string' && URL.canParse(id) ? id.replace(/#$/, '') : pathToFileURL(path).href, root, text, tree }
}

function syntaxError(file: string, text: string, error: ParseError | undefined): UserError {
  if (error === undefined) return new UserError('schema-syntax', `${file} is empty, expected a JSON Schema`, { place: { file, line: 1 } })
  const { line, column } = lineOf(text, error.offset)
  const row = text.split('\n')[line - 1]?.replace(/\r$/, '') ?? ''
  const what = printParseErrorCode(error.error).replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return new UserError('schema-syntax', `${file}:${line}:${column} is not JSON`, { place: { file, line, column }, excerpt: { line, column, text: row, note: what } })
}

/** The keys of a JSON pointer in a URI fragment, where percent signs encode. */
function fragmentSegments(fragment: string): readonly string[] {
  return fragment === '' || fragment === '/' ? [] : segments(fragment.split('/').map((part) => { try { return decodeURIComponent(part) } catch { return part } }).join('/'))
}

function* references(document: SchemaDocument): Generator<{ ref: string; at: readonly (string | number)[] }> {
  const stack: { value: unknown; at: readonly (string | number)[] }[] = [{ value: document.root, at: [] }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, at } = next
    if (Array.isArray(value)) value.forEach((item: unknown, i) => stack.push({ value: item, at: [...at, i] }))
    else if (isObject(value)) for (const [key, item] of Object.entries(value)) {
      if ((key === '$ref' || key === '$dynamicRef') && typeof item === 'string') yield { ref: item, at: [...at, key] }
      else if (key !== 'enum' && key !== 'const' && key !== 'default' && key !== 'examples') stack.push({ value: item, at: [...at, key] })
    }
  }
}

/** The file a reference leads to; undefined within the same document, an error when it leads elsewhere. */
function locate(ref: string, from: SchemaDocument): string | undefined | Error {
  const address = ref.split('#')[0] ?? ''
  if (address === '') return undefined
  if (address === DRAFT) return undefined
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !address.startsWith('file:')) return address === from.uri ? undefined : new Error(`${JSON.stringify(ref)} is not a local file: schemas are not fetched`)
  return address.startsWith('file:') ? fileURLToPath(address) : resolve(dirname(from.path), decodeURIComponent(address))
}

function filePath(uri: string): string | undefined {
  try { return uri.startsWith('file:') ? fileURLToPath(uri) : undefined } catch { return undefined }
}

function anchored(value: unknown, name: string, document: SchemaDocument): { schema: Schema; document: SchemaDocument } | undefined {
  if (!isObject(value) && !Array.isArray(value)) return undefined
  if (isObject(value) && (value['$anchor'] === name || value['$dynamicAnchor'] === name)) return { schema: value, document }
  for (const item of Object.values(value)) {
    const found = anchored(item, name, document)
    if (found !== undefined) return found
  }
  return undefined
}

/** JSON.parse rounds; what it rounded is kept as text beside the object it stands in. */
function keepExactNumbers(document: SchemaDocument, exact: WeakMap<object, ReadonlyMap<string, string>>): void {
  const visit = (node: JsonNode, value: unknown): void => {
    for (const child of node.children ?? []) {
      const [key, item] = node.type === 'object' ? [String(child.children?.[0]?.value), child.children?.[1]] : [String(node.children?.indexOf(child)), child]
      if (item === undefined || typeof value !== 'object' || value === null) continue
      if (item.type === 'number') {
        const text = document.text.slice(item.offset, item.offset + item.length)
        if (text.replace(/[^0-9]/g, '').length > 15) exact.set(value, new Map([...(exact.get(value) ?? []), [key, text]]))
      } else visit(item, (value as Readonly<Record<string, unknown>>)[key])
    }
  }
  if (document.tree !== undefined) visit(document.tree, document.root)
}
