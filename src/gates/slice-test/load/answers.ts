import type { Engine } from '../../../engine/engine.js'
import type { InputFile } from '../../../report/report.js'
import type { World } from '../../../world.js'
import type { SliceTestSettings } from '../settings.js'
import { TestData } from './data.js'
import type { Labels } from './labels.js'
import { joinPredictions, readColumns, type RawPredictions } from './predictions.js'
import type { Roles } from './roles.js'
import { runModel } from './run-model.js'
import type { PredictionPlan } from './sources.js'

/** What one of the models says, and where that comes from in words; nothing where there is no such model. */
export interface Answers { readonly raw: RawPredictions | undefined; readonly from: string }

/** What reading predictions needs. @property read takes the files that were read */
export interface Reading { readonly settings: SliceTestSettings; readonly world: World; readonly engine: Engine; readonly data: TestData; readonly roles: Roles; readonly labels: Labels; readonly read: InputFile[] }

/** What a model says, wherever that comes from. */
export async function answersOf(plan: PredictionPlan, who: 'candidate' | 'baseline', { settings, world, engine, data, roles, labels, read }: Reading): Promise<Answers> {
  const regression = labels.task === 'regression', place = settings.where(who === 'baseline' ? ['slice-test', 'baseline'] : ['model', 'predictions'])
  switch (plan.kind) {
    case 'none': case 'report': return { raw: undefined, from: plan.kind === 'none' ? plan.why : `the report ${plan.report.path}` }
    case 'model': { const { raw, from, input } = await runModel(plan, data, labels, settings, roles, world); if (input !== undefined) read.push(input); return { raw, from } }
    case 'file': {
      const other = await TestData.load(plan.planned, who, () => undefined, engine, world)
      read.push(...other.files.map(({ file, sha256, bytes, records }) => ({ path: plan.before || settings.baseline?.kind === 'base' && who === 'baseline' ? `${file.shown} (base)` : file.shown, sha256, bytes, rows: records })))
      return { raw: await joinPredictions(data, roles, other, settings.columns, regression, plan.before, place), from: plan.planned.files.map(({ file }) => file.shown).join(', ') + (who === 'baseline' && settings.baseline?.kind === 'base' ? ' at the base' : '') }
    }
    case 'columns': {
      const own = who === 'candidate', prediction = own ? roles.prediction : plan.prediction, score = own ? roles.score : plan.score
      for (const column of [prediction, score]) if (typeof column === 'string') data.require(column, place, `holds what the ${who} says`)
      const raw = await readColumns(data, prediction, score, regression)
      return { raw, from: `column ${[raw.from.prediction, raw.from.score].filter((name) => name !== undefined).join(', ')}` }
    }
  }
}
