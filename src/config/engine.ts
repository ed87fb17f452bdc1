import type { FromSchema } from 'json-schema-to-ts'
import { inputOf, type Given, type InputDefinition } from './inputs.js'

/** What the query engine may use. */
export interface EngineSettings {
  /** Undefined: as many as the machine has. */
  readonly threads?: number
  readonly memory: string
}

/** The `engine:` part of the file. */
export const engineSchema = {
  type: 'object',
  description: 'What the query engine may use of the machine.',
  additionalProperties: false,
  properties: {
    threads: { type: 'integer', minimum: 1, maximum: 256, description: 'Threads of the query engine. Default: all processors of the machine, but for one where splits are measured.' },
    memory: { type: 'string', pattern: String.raw`^[1-9]\d*(\.\d+)? ?([KMGT]i?B)$`, patternErrorMessage: 'a size such as 500MB, 1GB or 1.5GiB', default: '1GB', description: 'Memory of the query engine; what needs more goes to the disk.' },
  },
} as const

export interface EngineSection extends FromSchema<typeof engineSchema, { keepDefaultedPropertiesOptional: true }> {}

export const engineInputs: readonly InputDefinition[] = Object.entries(engineSchema.properties).map(([name, schema]) => inputOf(name, schema))

export function resolveEngine(section: EngineSection | undefined, given: Given): EngineSettings {
  const threads = given.integer('threads') ?? section?.threads
  return { ...(threads === undefined ? {} : { threads }), memory: given.text('memory') ?? section?.memory ?? engineSchema.properties.memory.default }
}
