import { didYouMean } from '../config/nearest.js'
import type { ConfigFile } from '../config/file.js'
import { resolveSettings } from '../config/gate.js'
import type { InputDefinition, Inputs } from '../config/inputs.js'
import type { GauntletFile } from '../config/schema.js'
import type { SharedSettings } from '../config/shared.js'
import { resolveWaivers } from '../config/waivers.js'
import { UserError } from '../errors.js'
import { waive, type Waiver } from './waive.js'
import type { GateName } from '../report/report.js'
import type { World } from '../world.js'
import type { Attachment, Gate, Judgement } from './gate.js'
import type { Section } from '../report/section.js'
import { sliceTestSettings, type SliceTestSection, type SliceTestSettings } from './slice-test/settings.js'
import { validateDataSettings, type ValidateDataSection, type ValidateDataSettings } from './validate-data/settings.js'

/** A gate made ready with its settings: what runs it need not know their types. */
export interface PreparedGate {
  readonly name: GateName
  readonly shared: SharedSettings
  readonly settings: Readonly<Record<string, unknown>>
  /** Names of the files that it may leave beside its report. */
  readonly attachments: readonly string[]
  run(world: World): Promise<Outcome>
}

export interface Outcome extends ReturnType<Gate<unknown, unknown>['record']> { readonly judgement: Judgement; readonly section: Section; readonly attachments: readonly Attachment[] }

/** A gate that can be asked for by name. */
export interface AvailableGate {
  readonly name: GateName
  readonly does: string
  readonly inputs: readonly InputDefinition[]
  /** @throws UserError for settings that are wrong */
  prepare(config: ConfigFile<GauntletFile> | undefined, inputs: Inputs): Promise<PreparedGate>
}

/** The gates of this version, in the order in which the suite runs them. */
export const AVAILABLE: readonly AvailableGate[] = [
  {
    name: 'validate-data', does: validateDataSettings.schema.description, inputs: validateDataSettings.inputs,
    async prepare(config, inputs) {
      const { shared, settings } = resolveSettings<'validate-data', ValidateDataSection, ValidateDataSettings>(validateDataSettings, config, inputs)
      const { validateData } = await import('./validate-data/gate.js')
      return prepared(validateData, shared, settings, resolveWaivers(config))
    },
  },
  {
    name: 'slice-test', does: sliceTestSettings.schema.description, inputs: sliceTestSettings.inputs,
    async prepare(config, inputs) {
      const { shared, settings } = resolveSettings<'slice-test', SliceTestSection, SliceTestSettings>(sliceTestSettings, config, inputs)
      const [{ sliceTest }, { discreetNames, discreetSettings }] = await Promise.all([import('./slice-test/gate.js'), import('./slice-test/discreet.js')]), named = await discreetNames(settings)
      return prepared(sliceTest, shared, named, resolveWaivers(config), await discreetSettings(named))
    },
  },
]

/** @param shown the settings as a report may show them */
function prepared<Settings extends object, Measured>(gate: Gate<Settings, Measured>, shared: SharedSettings, settings: Settings, waivers: readonly Waiver[], shown: Settings = settings): PreparedGate {
  for (const { rule, place } of waivers) {
    const own = rule === undefined || (rule.includes('/') && !rule.startsWith(`${gate.name}/`)) ? undefined : rule.slice(rule.indexOf('/') + 1)
    // With more gates, a rule without one may be another's.
    if (own !== undefined && !gate.rules.includes(own) && (AVAILABLE.length === 1 || rule?.includes('/') === true)) throw new UserError('config-invalid', `there is no rule "${own}"${didYouMean(own, gate.rules)}`, { ...(place === undefined ? {} : { place }), hint: 'Rules are named in docs/rules.md, and behind every finding.' })
  }
  return {
    name: gate.name, shared, settings: plainSettings(shown), attachments: gate.attachments?.names ?? [],
    async run(world) {
      const measured = await gate.measure(settings, world)
      const { judgement, blocks } = waive(gate.judge(settings, measured, shared.failOn), waivers, gate.name, shared.failOn, world.clock.now().toISOString().slice(0, 10))
      const section = gate.render(settings, measured, judgement)
      return { judgement, section: { ...section, blocks: [...section.blocks, ...blocks] }, attachments: gate.attachments?.of(settings, measured, judgement) ?? [], ...gate.record(settings, measured) }
    },
  }
}

/** Settings as plain JSON, without functions. */
function plainSettings(settings: object): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(settings)) as Readonly<Record<string, unknown>>
}
