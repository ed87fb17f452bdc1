import type { ConfigFile, Problem } from './file.js'
import { configError } from './file.js'
import { contradictions, type DatasetEntry } from './dataset.js'
import type { Guard } from './gate.js'
import { sourceProblems } from './model.js'
import { fileSchema, GATE_SETTINGS, type GauntletFile } from './schema.js'
import { waiverProblems } from './waivers.js'
import { problemOf } from './wording.js'

/** Refuses what the schema and the gates do not allow.
 *  @throws UserError `config-invalid` with all problems of the file */
export async function validated(file: ConfigFile<unknown>): Promise<ConfigFile<GauntletFile>> {
  // Loading and compiling takes a while, so only who has a file pays for it, and for no more than it says: 25 ms in place of 70.
  const { Ajv2020 } = await import('../ajv.js'), { content } = file, said = membersOf(content)
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, strictNumbers: true, meta: false, validateSchema: false, addUsedSchema: false, code: { optimize: false } })
  const properties = Object.fromEntries(Object.entries(fileSchema.properties).map(([name, schema]) => [name, Object.hasOwn(said, name) ? schema : true]))
  const root = { $ref: '#/$defs/file', $defs: { ...fileSchema.$defs, file: { ...fileSchema, properties, $schema: undefined, $defs: undefined } } }
  const isFile = ajv.compile<GauntletFile>(root), fits = isFile(content), errors = isFile.errors ?? []
  // What fits as a whole fits in its parts: only a file with mistakes pays for compiling those.
  const guard: Guard = <T>(schema: object) => (fits ? (value: unknown): value is T => value !== undefined : ajv.compile<T>(schema)), isDataset = guard<DatasetEntry>(fileSchema.$defs.dataset)
  const problems: Problem[] = errors.flatMap(problemOf)

  // What the schema cannot see is told in the same go, for every part that fits its own schema.
  const data = membersOf(said['data'])
  for (const [name, entry] of Object.entries(data)) if (isDataset(entry)) problems.push(...contradictions(name, entry))
  problems.push(...sourceProblems(membersOf(said['model']), ['model']))
  problems.push(...waiverProblems(said['waivers']))
  for (const { gate, problems: find } of GATE_SETTINGS) {
    const section = said[gate]
    if (section !== undefined) problems.push(...find(section, guard, Object.keys(data)))
  }
  if (problems.length > 0 || !fits) throw configError(file, problems)
  return { ...file, content }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
