import { curvesOf } from '../../metrics/curves.js'
import type { Frame } from '../../metrics/frame.js'
import type { MetricMeasure } from '../../metrics/measure.js'
import { calibrationOf } from '../../metrics/ranks.js'
import { valueOf } from '../../metrics/read.js'
import type { SliceFamily } from './load/partitions.js'
import type { Measured, MeasuredSlice, SliceCurves } from './measured.js'

/** Slices whose curves are drawn, besides that of all rows. */
const CURVES = 5

/** Rows by true and predicted class; undefined for numbers. */
export function confusionOf(frame: Frame): Measured['confusion'] {
  if (frame.task === 'regression') return undefined
  const table = (predicted: Int32Array): readonly (readonly number[])[] => {
    const counts = frame.classes.map(() => frame.classes.map(() => 0))
    for (let row = 0; row < frame.rows; row++) { const line = counts[frame.labels[row] ?? -1], of = predicted[row] ?? -1; if (line !== undefined && of >= 0) line[of] = (line[of] ?? 0) + 1 }
    return counts
  }
  return { candidate: table(frame.candidate.classes), baseline: frame.baseline === undefined ? undefined : table(frame.baseline.classes) }
}

/** Curves of all rows, and of the slices on which the model ranks worst. */
export function curvesToDraw(meter: MetricMeasure, families: readonly SliceFamily[], slices: readonly Pick<MeasuredSlice, 'name' | 'family' | 'metrics' | 'rows' | 'positives'>[]): readonly SliceCurves[] {
  const first = new Map(families.map((_, family) => [family, slices.findIndex((slice) => slice.family === family)]))
  const area = (slice: Pick<MeasuredSlice, 'metrics'>): number => { const found = slice.metrics['roc_auc'] ?? slice.metrics['accuracy']; return found === undefined ? 1 : valueOf(found.candidate) ?? 1 }
  const chosen = [...slices.slice(0, 1), ...slices.slice(1).filter(({ positives = 0, rows }) => positives >= 10 && rows - positives >= 10).toSorted((a, b) => area(a) - area(b)).slice(0, CURVES)]
  return chosen.flatMap((slice): readonly SliceCurves[] => {
    const family = families[slice.family], own = slices.indexOf(slice) - (first.get(slice.family) ?? 0), ranks = family === undefined ? undefined : meter.rankingOf(family.partition)
    return ranks === undefined ? [] : [{ slice: slice.name, calibration: calibrationOf(ranks, own), ...curvesOf(ranks, own) }]
  })
}
