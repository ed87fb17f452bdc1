import { readFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { parseYaml } from '../../../config/yaml.js'
import { leadsOutside, shown } from '../../../data/files.js'
import { UserError } from '../../../errors.js'
import type { Place } from '../../../report/finding.js'
import { isObject, lineOf, type SchemaDocument } from '../rows/document.js'
import { loadRowSchema, type RowSchema } from '../rows/load.js'
import { ContractBuilder, list, record, word, type Contract, type Path } from './contract.js'
import { fromOdcs } from './odcs.js'
import { readResource } from './resource.js'
import { fromTableSchema } from './table-schema.js'

export interface LoadedContract { readonly schema: RowSchema; readonly contract: Contract | undefined }

/** Reads what `schema:` names: a JSON Schema, a Table Schema, a data package, or a data contract (ODCS), told apart by their content.
 *  @param dataset name and paths of the data set, to choose among several tables */
export async function loadContract(path: string, workspace: string, dataset: { readonly name: string; readonly paths: readonly string[] }, asked?: Place): Promise<LoadedContract> {
  const file = shown(path, workspace), parsed = await parse(path, file)
  const chosen = parsed === undefined ? undefined : await choose(parsed, path, file, workspace, dataset, asked)
  if (chosen === undefined) return { schema: await loadRowSchema(path, workspace, asked), contract: undefined }
  return { schema: rowSchema(chosen.contract, [path, ...chosen.others].map((one) => ({ path: one, file: shown(one, workspace) }))), contract: chosen.contract }
}

/** A contract, and the files besides its own that it stands in. */
interface Chosen { readonly contract: Contract; readonly others: readonly string[] }

interface Parsed { readonly content: Readonly<Record<string, unknown>>; readonly where: (path: Path) => Place | undefined; readonly yaml: boolean }

/** Undefined for what is no object, or cannot be read: loading it as a JSON Schema says what is wrong with it. */
async function parse(path: string, file: string): Promise<Parsed | undefined> {
  if (/\.ya?ml$/i.test(path)) {
    let bytes: Uint8Array
    try { bytes = await readFile(path) } catch { return undefined }
    const yaml = await parseYaml(bytes, file).catch((reason: unknown) => { throw ofContract(reason) })
    return { content: record(yaml.content), where: (at) => yaml.where(at), yaml: true }
  }
  let text: string
  try { text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '') } catch { return undefined }
  // Only what may be a contract is parsed twice.
  if (!/"(?:fields|resources|apiVersion)"/.test(text)) return undefined
  return parseJson(text, file)
}

function parseJson(text: string, file: string): Parsed | undefined {
  let content: unknown
  try { content = JSON.parse(text) } catch { return undefined }
  const tree = parseTree(text)
  const where = (at: Path): Place | undefined => {
    const value = tree === undefined ? undefined : findNodeAtLocation(tree, [...at]), node = value?.parent?.type === 'property' ? value.parent : value
    return node === undefined ? undefined : { file, ...lineOf(text, node.offset) }
  }
  return isObject(content) ? { content, where, yaml: false } : undefined
}

/** What a parser of settings says, with a hint for a contract. */
function ofContract(reason: unknown): unknown {
  if (!(reason instanceof UserError) || reason.hint === undefined || !reason.hint.startsWith('Begin with')) return reason
  return new UserError('schema-syntax', reason.message.replace('settings as', 'a contract as'), { ...(reason.place === undefined ? {} : { place: reason.place }), hint: HINT, cause: reason })
}

const HINT = 'A YAML file named by `schema` is a data contract (ODCS): kind: DataContract. JSON Schemas are JSON.'

async function choose({ content, where, yaml }: Parsed, path: string, file: string, workspace: string, dataset: { readonly name: string; readonly paths: readonly string[] }, asked: Place | undefined): Promise<Chosen | undefined> {
  const alone = (contract: Contract): Chosen => ({ contract, others: [] })
  if (word(content['kind']) === 'DataContract' || (yaml && content['apiVersion'] !== undefined)) {
    const version = word(content['apiVersion']) ?? ''
    if (!/^v?3\./.test(version)) throw new UserError('schema-invalid', `${file} is a data contract of version ${JSON.stringify(version)}, expected 3`, { place: where(['apiVersion']) ?? { file, line: 1 }, hint: 'ODCS 3.0 and 3.1 are understood.' })
    const objects = list(content['schema']).map(record), at = pick(objects.map((one) => [word(one['name']), word(one['physicalName'])]), dataset, file, asked)
    return alone(fromOdcs(content, objects[at] ?? {}, ['schema', at], where))
  }
  if (Array.isArray(content['resources'])) {
    const resources = list(content['resources']).map(record), at = pick(resources.map((one) => [word(one['name']), ...list(one['path']).map((one) => word(one))]), dataset, file, asked), resource = resources[at] ?? {}, place = where(['resources', at]) ?? { file, line: 1 }
    const followed = await schemaOf(resource['schema'], { path, where, at: ['resources', at, 'schema'] }, workspace, place)
    if (followed === undefined) throw new UserError('schema-invalid', `the resource ${word(resource['name']) ?? ''} of ${file} has no schema`, { place, hint: 'Add `schema` to the resource.' })
    const dialect = typeof resource['dialect'] === 'string' ? await follow(resource['dialect'], path, workspace, where(['resources', at, 'dialect']) ?? place) : undefined
    // Places of the resource are in one file, those of the schema perhaps in another.
    const inSchema: Path = ['resources', at, 'schema'], built = new ContractBuilder((one) => (followed.at.length === 0 && one[2] === 'schema' ? followed.where(one.slice(3)) : dialect !== undefined && one[2] === 'dialect' && one.length > 3 ? dialect.where(one.slice(3)) : where(one)))
    readResource(built, dialect === undefined ? resource : { ...resource, dialect: dialect.content }, ['resources', at], dataset.paths)
    return { contract: fromTableSchema(followed.schema, where, inSchema, dataset.name, built), others: [...followed.others, ...(dialect === undefined ? [] : [dialect.path])] }
  }
  if (Array.isArray(content['fields'])) return alone(fromTableSchema(content, where, [], dataset.name))
  if (yaml) throw new UserError('schema-invalid', `${file} is no data contract`, { place: { file, line: 1 }, hint: HINT })
  return undefined
}

interface Followed { readonly schema: Readonly<Record<string, unknown>>; readonly where: (path: Path) => Place | undefined; readonly at: Path; readonly others: readonly string[] }

/** The schema of a resource: in it, or in the file it names. */
async function schemaOf(schema: unknown, from: { readonly path: string; readonly where: (path: Path) => Place | undefined; readonly at: Path }, workspace: string, place: Place): Promise<Followed | undefined> {
  if (isObject(schema)) return { schema, where: from.where, at: from.at, others: [] }
  if (typeof schema !== 'string') return undefined
  const { content, where, path } = await follow(schema, from.path, workspace, from.where(from.at) ?? place)
  return { schema: content, where, at: [], others: [path] }
}

/** Reads a file that a data package names. Packages come with pull requests: they lead nowhere else than into the workspace.
 *  @throws UserError for an address, a path that leads out, or what is no JSON object */
async function follow(name: string, from: string, workspace: string, place: Place): Promise<Parsed & { readonly path: string }> {
  const path = resolve(dirname(from), name), refuse = (message: string, hint: string): UserError => new UserError('schema-invalid', message, { place, hint })
  if (/^[a-z][a-z0-9+.-]+:/i.test(name)) throw refuse(`${JSON.stringify(name)} is an address: schemas are not fetched`, 'Keep a copy of it beside the package and name that file.')
  if (isAbsolute(name) || shown(path, workspace) === path.replaceAll('\\', '/')) throw refuse(`${JSON.stringify(name)} leads out of the workspace`, 'Keep a copy of it beside the package and name that file.')
  let text: string
  try {
    if (leadsOutside(path, workspace)) throw refuse(`${JSON.stringify(name)} leads out of the workspace through a link`, 'Keep a copy of it beside the package and name that file.')
    text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (reason) { throw reason instanceof UserError ? reason : new UserError('schema-missing', `${shown(path, workspace)} cannot be read`, { place, hint: 'Paths in a data package are relative to its own folder.', cause: reason }) }
  const parsed = parseJson(text, shown(path, workspace))
  if (parsed === undefined) throw refuse(`${shown(path, workspace)} is no JSON object`, 'A schema or dialect of a data package is JSON.')
  return { ...parsed, path }
}

/** The only table, or the one that is called like the data set or its file. */
function pick(names: readonly (readonly (string | undefined)[])[], dataset: { readonly name: string; readonly paths: readonly string[] }, file: string, asked: Place | undefined): number {
  if (names.length === 1) return 0
  if (names.length === 0) throw new UserError('schema-invalid', `${file} describes no table`, { place: asked ?? { file, line: 1 } })
  const files = dataset.paths.map((path) => basename(path)), stems = files.map((name) => name.replace(/\..*$/, ''))
  const at = names.findIndex((own) => own.some((name) => name !== undefined && (name === dataset.name || files.includes(basename(name)) || stems.includes(name))))
  if (at < 0) throw new UserError('schema-invalid', `${file} describes ${names.length} tables, and none is called ${JSON.stringify(dataset.name)}`, { place: asked ?? { file, line: 1 }, hint: `Tables: ${names.map(([name]) => name ?? '?').join(', ')}. Call the data set like one of them.` })
  return at
}

/** A contract as a row schema; places lead back to the contract. */
function rowSchema(contract: Contract, files: readonly { readonly path: string; readonly file: string }[]): RowSchema {
  const documents = files.map(({ path, file }, i): SchemaDocument => {
    const root = i === 0 ? contract.schema : {}
    return { path, file, uri: pathToFileURL(path).href, root, text: JSON.stringify(root), tree: undefined }
  }), [main = { path: '', file: '', uri: '', root: contract.schema, text: '', tree: undefined }] = documents
  return {
    main, documents, exact: contract.exact,
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
