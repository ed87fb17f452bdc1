import type { SliceTestSettings } from '../settings.js'
import { rolesOf } from './roles.js'
import type { PredictionPlan } from './sources.js'

/** Columns that will be asked about; undefined for all. */
export function neededColumns(settings: SliceTestSettings, columns: readonly string[], plans: readonly (PredictionPlan | undefined)[]): ReadonlySet<string> | undefined {
  const { discover, custom, slices, model, columns: asked, baseline } = settings, given = plans.flatMap((plan) => (plan?.kind === 'model' ? [plan.features.columns] : []))
  if (slices.some(({ kind }) => kind === 'where') || custom.length > 0 || (discover !== undefined && discover.columns === undefined) || given.includes(undefined)) return undefined
  const roles = rolesOf(columns, asked, settings.data.name, model.source.kind !== 'columns', (role) => settings.where(['columns', role])), { score } = roles
  return new Set([roles.id, roles.label, roles.prediction, ...(typeof score === 'object' ? score.values() : [score]), roles.weight, ...(baseline?.kind === 'columns' ? [baseline.prediction, baseline.score] : []), ...slices.flatMap((spec) => (spec.kind === 'by' ? spec.by.map(({ column }) => column) : [])), ...(discover?.columns ?? []), ...given.flatMap((features) => features ?? [])].filter((name) => name !== undefined))
}
