import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { parseYaml } from '../../../config/yaml.js'
import { shown } from '../../../data/files.js'
import { UserError } from '../../../errors.js'
import type { Place } from '../../../report/finding.js'
import { isObject, lineOf, type SchemaDocument } from '../rows/document.js'
import { loadRowSchema, type RowSchema } from '../rows/load.js'
import { list, record, word, type Contract, type Path } from './contract.js'
import { fromOdcs } from './odcs.js'
import { fromTableSchema } from './table-schema.js'

export interface LoadedContract { readonly schema: RowSchema; readonly contract: Contract | undefined }

/** Reads what `schema:` names: a JSON Schema, a Table Schema, a data package, or a data contract (ODCS), told apart by their content.
 *  @param dataset name and paths of the data set, to choose among several tables */
export async function loadContract(path: string, workspace: string, dataset: { readonly name: string; readonly paths: readonly string[] }, asked?: Place): Promise<LoadedContract> {
  const file = shown(path, workspace), parsed = await parse(path, file)
  const contract = parsed === undefined ? undefined : choose(parsed, file, dataset, asked)
  if (contract === undefined) return { schema: await loadRowSchema(path, workspace, asked), contract: undefined }
  return { schema: rowSchema(contract, path, file), contract }
}

interface Parsed { readonly content: Readonly<Record<string, unknown>>; readonly where: (path: Path) => Place | undefined; readonly yaml: boolean }

/** Undefined for what is no object, or cannot be read: loading it as a JSON Schema says what is wrong with it. */
async function parse(path: string, file: string): Promise<Parsed | undefined> {
  if (/\.ya?ml$/i.test(path)) {
    let bytes: Uint8Array
    try { bytes = await readFile(path) } catch { return undefined }
    const yaml = await parseYaml(bytes, file)
    return { content: record(yaml.content), where: (at) => yaml.where(at), yaml: true }
  }
  let text: string
  try { text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '') } catch { return undefined }
  // Only what may be a contract is parsed twice.
  if (!/"(?:fields|resources|apiVersion)"/.test(text)) return undefined
  let content: unknown
  try { content = JSON.parse(text) } catch { return undefined }
  const tree = parseTree(text)
  const where = (at: Path): Place | undefined => {
    const value = tree === undefined ? undefined : findNodeAtLocation(tree, [...at]), node = value?.parent?.type === 'property' ? value.parent : value
    return node === undefined ? undefined : { file, ...lineOf(text, node.offset) }
  }
  return isObject(content) ? { content, where, yaml: false } : undefined
}

function choose({ content, where, yaml }: Parsed, file: string, dataset: { readonly name: string; readonly paths: readonly string[] }, asked: Place | undefined): Contract | undefined {
  if (word(content['kind']) === 'DataContract' || (yaml && content['apiVersion'] !== undefined)) {
    const version = word(content['apiVersion']) ?? ''
    if (!/^v?3\./.test(version)) throw new UserError('schema-invalid', `${file} is a data contract of version ${JSON.stringify(version)}, expected 3`, { place: where(['apiVersion']) ?? { file, line: 1 }, hint: 'ODCS 3.0 and 3.1 are understood.' })
    const objects = list(content['schema']).map(record), at = pick(objects.map((one) => [word(one['name']), word(one['physicalName'])]), dataset, file, asked)
    return fromOdcs(content, objects[at] ?? {}, ['schema', at], where)
  }
  if (Array.isArray(content['resources'])) {
    const resources = list(content['resources']).map(record), at = pick(resources.map((one) => [word(one['name']), ...list(one['path']).map((path) => word(path))]), dataset, file, asked), schema = resources[at]?.['schema']
    if (typeof schema === 'string' || schema === undefined) throw new UserError('schema-invalid', `the resource ${word(resources[at]?.['name']) ?? ''} of ${file} has no schema of its own here`, { place: where(['resources', at]) ?? { file, line: 1 }, hint: typeof schema === 'string' ? `Name the schema itself: schema: ${schema}` : 'Add `schema` to the resource.' })
    return fromTableSchema(record(schema), where, ['resources', at, 'schema'])
  }
  if (Array.isArray(content['fields'])) return fromTableSchema(content, where)
  if (yaml) throw new UserError('schema-invalid', `${file} is no data contract`, { place: { file, line: 1 }, hint: 'A YAML file named by `schema` is a data contract (ODCS): kind: DataContract. JSON Schemas are JSON.' })
  return undefined
}

/** The only table, or the one that is called like the data set or its file. */
function pick(names: readonly (readonly (string | undefined)[])[], dataset: { readonly name: string; readonly paths: readonly string[] }, file: string, asked: Place | undefined): number {
  if (names.length === 1) return 0
  const files = dataset.paths.map((path) => basename(path)), stems = files.map((name) => name.replace(/\..*$/, ''))
  const at = names.findIndex((own) => own.some((name) => name !== undefined && (name === dataset.name || files.includes(basename(name)) || stems.includes(name))))
  if (at < 0) throw new UserError('schema-invalid', `${file} describes ${names.length} tables, and none is called ${JSON.stringify(dataset.name)}`, { place: asked ?? { file, line: 1 }, hint: `Tables: ${names.map(([name]) => name ?? '?').join(', ')}. Call the data set like one of them.` })
  return at
}

/** A contract as a row schema; places lead back to the contract. */
function rowSchema(contract: Contract, path: string, file: string): RowSchema {
  const text = JSON.stringify(contract.schema), main: SchemaDocument = { path, file, uri: pathToFileURL(path).href, root: contract.schema, text, tree: undefined }
  return {
    main, documents: [main], exact: new WeakMap(),
    placeOf(pointer) {
      for (let at = pointer.slice(Math.max(0, pointer.indexOf('#'))); at.length > 1; at = at.slice(0, at.lastIndexOf('/'))) {
        const place = contract.places.get(at)
        if (place !== undefined) return place
      }
      return undefined
    },
    resolve: () => undefined,
  }
}
