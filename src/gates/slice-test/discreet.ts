import { hideAll } from '../../sensitive/hide-all.js'
import type { Requirement } from './requirements.js'
import type { SliceTestSettings } from './settings.js'

/** Settings whose slices are called by names that may be shown: what surely names a person or opens a door is masked wherever a slice is named, and asked for by that name. */
export async function discreetNames(settings: SliceTestSettings): Promise<SliceTestSettings> {
  const { slices, require } = settings, names = [...slices.map(({ name }) => name), ...require.flatMap((one) => [...one.slices ?? [], ...one.demands.flatMap((demand) => (demand.kind === 'max-gap' ? [demand.to] : []))])]
  const hidden = await hideAll(names), shown = new Map(names.map((name, at) => [name, hidden[at] ?? name])), of = (name: string): string => shown.get(name) ?? name
  return {
    ...settings, slices: slices.map((slice) => ({ ...slice, name: of(slice.name) })),
    require: require.map((one): Requirement => ({ ...one, slices: one.slices?.map(of), demands: one.demands.map((demand) => (demand.kind === 'max-gap' ? { ...demand, to: of(demand.to) } : demand)) })),
  }
}

/** The same for a report, in which conditions and aggregates are read and not asked. */
export async function discreetSettings(settings: SliceTestSettings): Promise<SliceTestSettings> {
  const { slices, custom } = settings, wheres = await hideAll(slices.map((slice) => (slice.kind === 'where' ? slice.where : ''))), aggregates = await hideAll(custom.map(({ sql }) => sql))
  return { ...settings, slices: slices.map((slice, at) => (slice.kind === 'where' ? { ...slice, where: wheres[at] ?? '' } : slice)), custom: custom.map((one, at) => ({ ...one, sql: aggregates[at] ?? '' })) }
}
