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
  // Loading and compiling takes some 40 ms, so only who has a file pays for it.
  const { Ajv2020 } = await import('../ajv.js')
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, strictNumbers: true, meta: false, validateSchema: false, addUsedSchema: false })
  const root = { $ref: '#/$defs/file', $defs: { ...fileSchema.$defs, file: { ...fileSchema, $schema: undefined, $defs: undefined } } }
  const isFile = ajv.compile<GauntletFile>(root), { content } = file, fits = isFile(content), errors = isFile.errors ?? []
  // What fits as a whole fits in its parts: only a file with mistakes pays for compiling those.
  const guard: Guard = <T>(schema: object) => (fits ? (value: unknown): value is T => value !== undefined : ajv.compile<T>(schema)), isDataset = guard<DatasetEntry>(fileSchema.$defs.dataset)
  const problems: Problem[] = errors.flatMap(problemOf)

  // What the schema cannot see is told in the same go, for every part that fits its own schema.
  const data = membersOf(membersOf(content)['data'])
  for (const [name, entry] of Object.entries(data)) if (isDataset(entry)) problems.push(...contradictions(name, entry))
  problems.push(...sourceProblems(membersOf(membersOf(content)['model']), ['model']))
  problems.push(...waiverProblems(membersOf(content)['waivers']))
  for (const { gate, problems: find } of GATE_SETTINGS) {
    const section = membersOf(content)[gate]
    if (section !== undefined) problems.push(...find(section, guard, Object.keys(data)))
  }
  if (problems.length > 0 || !fits) throw configError(file, problems)
  return { ...file, content }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
