import { count, decimal } from '../../../report/numbers.js'
import type { Measured } from '../measured.js'
import { capital, said, sized, spoken } from '../words.js'
import type { FoundWeakness } from './found.js'

/** Is the slice one of those that are declared? What is found of it is known, and judged by its requirements. */
export function isDeclared({ name }: Pick<FoundWeakness, 'name'>, { slices }: Pick<Measured, 'slices'>): boolean { return slices.some((slice) => slice.name === name) }

/** A slice that was found, in one sentence. */
export function weaknessText({ name, metric, size, inside, outside, insideBefore, outsideBefore, by }: FoundWeakness, { metrics, task }: Pick<Measured, 'metrics' | 'task'>): string {
  const facts = metrics.find(({ key }) => key === metric) ?? { unit: task === 'regression' ? 'number' as const : 'share' as const }, rows = `${count(size)} ${by === 'recall' ? 'positives' : by === 'fpr' ? 'negatives' : 'rows'}`
  if (by === 'regression' && insideBefore !== undefined && outsideBefore !== undefined) return `${capital(spoken(metric))} on ${name} went from ${said(insideBefore, facts)} to ${said(inside, facts)} (${rows}), while on all other rows it went from ${said(outsideBefore, facts)} to ${said(outside, facts)}`
  return `${capital(spoken(metric))} on ${name} is ${said(inside, facts)} (${rows}), on all other rows ${said(outside, facts)}: ${task === 'regression' ? `${decimal(inside / outside, 2)} times as much` : `${sized(Math.abs(inside - outside), Math.abs(inside - outside), facts)} worse`}`
}
