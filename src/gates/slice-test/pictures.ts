import { curvesOf } from '../../metrics/curves.js'
import type { Frame } from '../../metrics/frame.js'
import type { MetricMeasure } from '../../metrics/measure.js'
import { calibrationOf } from '../../metrics/ranks.js'
import { errorOf, valueOf } from '../../metrics/read.js'
import type { SliceFamily } from './load/partitions.js'
import type { Measured, MeasuredMetric, MeasuredSlice, SliceCurves } from './measured.js'

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

/** A slice as far as pictures need it. */
type Drawn = Pick<MeasuredSlice, 'name' | 'family' | 'metrics' | 'rows' | 'positives'>

/** Curves of all rows, and of the slices that are weakest: furthest below all rows, in units of the error, by what the curves are about (ROC AUC),
 *  or where that is not measured, by the first metric that has a better side. */
export function curvesToDraw(meter: MetricMeasure, families: readonly SliceFamily[], slices: readonly Drawn[], metrics: readonly MeasuredMetric[]): readonly SliceCurves[] {
  const first = new Map(families.map((_, family) => [family, slices.findIndex((slice) => slice.family === family)])), [overall] = slices, by = metrics.find(({ key }) => key === 'roc_auc') ?? metrics.find(({ better }) => better !== 'neither')
  const weakness = (slice: Drawn): number => {
    const found = by === undefined ? undefined : slice.metrics[by.key]?.candidate, all = by === undefined ? undefined : overall?.metrics[by.key]?.candidate
    const value = found === undefined ? undefined : valueOf(found), usual = all === undefined ? undefined : valueOf(all), error = found === undefined ? undefined : errorOf(found)
    return value === undefined || usual === undefined || error === undefined || error === 0 ? 0 : ((usual - value) * (by?.better === 'lower' ? -1 : 1)) / error
  }
  const enough = slices.slice(1).filter(({ positives = 0, rows }) => positives >= 10 && rows - positives >= 10).map((slice) => ({ slice, by: weakness(slice) })).filter((one) => one.by > 0).toSorted((a, b) => b.by - a.by).slice(0, CURVES).map(({ slice }) => slice)
  return [...slices.slice(0, 1), ...enough].flatMap((slice): readonly SliceCurves[] => {
    const family = families[slice.family], own = slices.indexOf(slice) - (first.get(slice.family) ?? 0), ranks = family === undefined ? undefined : meter.rankingOf(family.partition)
    return ranks === undefined ? [] : [{ slice: slice.name, calibration: calibrationOf(ranks, own), ...curvesOf(ranks, own) }]
  })
}
