import type { MetricSpec } from '../../metrics/names.js'
import type { Requirement } from './requirements.js'
import type { SliceTestSettings } from './settings.js'

type Task = 'binary-classification' | 'multiclass-classification' | 'regression'

/** Metrics that are reported where nobody says which. */
export function usualMetrics(task: Task, scores: boolean): readonly MetricSpec[] {
  switch (task) {
    case 'binary-classification': return [{ metric: 'accuracy' }, { metric: 'recall' }, { metric: 'precision' }, { metric: 'fpr' }, ...(scores ? [{ metric: 'roc_auc' } as const] : [])]
    case 'multiclass-classification': return [{ metric: 'accuracy' }, { metric: 'balanced_accuracy' }, { metric: 'f1' }]
    case 'regression': return [{ metric: 'mae' }, { metric: 'rmse' }, { metric: 'bias' }, { metric: 'r2' }]
  }
}

/** What must hold where nobody says what: no slice is more than a little worse than the baseline. Nothing without a baseline. */
export function requirementsOf({ require, baseline }: Pick<SliceTestSettings, 'require' | 'baseline'>, task: Task): readonly Requirement[] {
  if (require.length > 0 || baseline === undefined) return require
  const regression = task === 'regression'
  return [{
    asked: [{ kind: 'metric', spec: { metric: regression ? 'mae' : 'accuracy' } }], demands: [{ kind: 'max-drop', relative: regression, limit: regression ? 0.05 : 0.02 }],
    slices: undefined, decide: 'interval', severity: 'error', minSamples: 1, minPositives: 0, name: undefined, at: ['slice-test', 'baseline'],
  }]
}
