import { sliceTestSettings, type SliceTestSection } from '../gates/slice-test/settings.js'
import { validateDataSettings, type ValidateDataSection } from '../gates/validate-data/settings.js'
import { dataSchema, datasetSchema } from './dataset.js'
import { engineSchema } from './engine.js'
import { columnsSchema, modelSchema } from './model.js'
import { registered, type FileWith, type RegisteredGate } from './gate.js'
import { sharedProperties } from './shared.js'
import { waiversSchema } from './waivers.js'

/** The gates of this version. A new one adds a line here, and its section to the type. */
export const GATE_SETTINGS: readonly RegisteredGate[] = [
  registered(validateDataSettings),
  registered(sliceTestSettings),
]

/** Everything a settings file may say. */
export type GauntletFile = FileWith<'validate-data', ValidateDataSection> & FileWith<'slice-test', SliceTestSection>

/** Whose `$schema` editors know best; nothing newer is needed. */
const DRAFT = 'http://json-schema.org/draft-07/schema#'

/** JSON Schema of the whole file: what the program checks and what editors complete from. */
export const fileSchema = {
  $schema: DRAFT,
  title: 'gauntlet.yml',
  description: 'Settings of Gauntlet: the data, named once, and a section for each gate.',
  type: 'object',
  required: ['version'],
  additionalProperties: false,
  properties: {
    version: { const: 1, description: 'Version of these settings: 1.' },
    data: dataSchema,
    model: modelSchema,
    columns: columnsSchema,
    engine: engineSchema,
    waivers: waiversSchema,
    ...sharedProperties,
    ...Object.fromEntries(GATE_SETTINGS.map(({ gate, schema }) => [gate, schema])),
  },
  $defs: { dataset: datasetSchema },
}
