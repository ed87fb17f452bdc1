import type { GateName } from '../report/report.js'
import type { DataSection } from './dataset.js'
import type { EngineSection } from './engine.js'
import type { ConfigFile, Problem } from './file.js'
import { readInputs, type InputDefinition, type Inputs, type Given } from './inputs.js'
import type { ColumnsSection, ModelSection } from './model.js'
import type { WaiversSection } from './waivers.js'
import { resolveShared, type SharedInFile, type SharedSettings } from './shared.js'

/** The part of the file that all gates know. */
export type CommonFile = SharedInFile & { readonly version: 1; readonly data?: DataSection | undefined; readonly model?: ModelSection | undefined; readonly columns?: ColumnsSection | undefined; readonly engine?: EngineSection | undefined; readonly waivers?: WaiversSection | undefined }

/** A file in which gate `Name` may have a section. */
export type FileWith<Name extends GateName, Section> = CommonFile & { readonly [K in Name]?: Section }

/** What a gate can be told: its section of the file, its inputs, and the typed object that both become. */
export interface GateSettings<Name extends GateName, Section extends SharedInFile, Settings> extends SectionSettings<Section> {
  readonly gate: Name
  resolve(config: ConfigFile<FileWith<Name, Section>> | undefined, given: Given): Settings
}

/** What the file and the inputs may say for a gate. */
interface SectionSettings<Section> {
  readonly gate: GateName
  /** JSON Schema of the section. */
  readonly schema: { readonly description: string; readonly properties: Readonly<Record<string, unknown>> }
  /** All inputs, the shared ones included. */
  readonly inputs: readonly InputDefinition[]
  /** Mistakes that the schema cannot see, such as names that nothing has. Gets the section once it fits the schema. */
  problems(section: Section, dataNames: readonly string[]): readonly Problem[]
}

/** Makes a type guard from a schema. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says what it guards
export type Guard = <T>(schema: object) => (value: unknown) => value is T

/** A gate's settings in a list of different gates. */
export interface RegisteredGate {
  readonly gate: GateName
  readonly schema: { readonly description: string; readonly properties: Readonly<Record<string, unknown>> }
  readonly inputs: readonly InputDefinition[]
  readonly problems: (section: unknown, guard: Guard, dataNames: readonly string[]) => readonly Problem[]
}

/** Hides the types that only the gate itself needs. */
export function registered<Section>(settings: SectionSettings<Section>): RegisteredGate {
  const { gate, schema, inputs } = settings
  return {
    gate, schema, inputs,
    problems: (section, guard, dataNames) => {
      const fits = guard<Section>(schema)
      return fits(section) ? settings.problems(section, dataNames) : []
    },
  }
}

/** One gate's settings from file and inputs; an input wins over the gate's section, which wins over the top of the file.
 *  @throws UserError for inputs that are wrong or name what the file does not have */
export function resolveSettings<Name extends GateName, Section extends SharedInFile, Settings>(
  gate: GateSettings<Name, Section, Settings>, config: ConfigFile<FileWith<Name, Section>> | undefined, inputs: Inputs,
): { readonly shared: SharedSettings; readonly settings: Settings } {
  const given = readInputs(gate.inputs, inputs)
  return { shared: resolveShared(config, config?.content[gate.gate], given), settings: gate.resolve(config, given) }
}
