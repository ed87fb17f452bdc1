import type { Report } from './report.js'

/** Keys of our own objects in the order a person wants to read them; all others follow by name. */
const ORDER = [
  'name', 'version', 'gate', 'tool', 'verdict', 'headline', 'reasons', 'counts', 'findings', 'measured', 'inputs', 'settings', 'section', 'cut', 'started', 'seconds',
  'rule', 'severity', 'place', 'message', 'subject', 'evidence', 'count', 'occurrences', 'fingerprint',
  'errors', 'warnings', 'notices', 'file', 'line', 'endLine', 'dataset', 'column', 'endColumn', 'record', 'offset', 'kind', 'title', 'inShort', 'path', 'sha256', 'bytes', 'rows',
]
const RANK = new Map(ORDER.map((key, at) => [key, at]))

function compare(a: string, b: string): number {
  return (RANK.get(a) ?? ORDER.length) - (RANK.get(b) ?? ORDER.length) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Plain JSON: numbers that JSON has no word for become text rather than null, so that a NaN stays to be seen. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return value.toJSON()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined).toSorted(([a], [b]) => compare(a, b)).map(([key, held]) => [key, plain(held)]))
}

/** Any plain value, the same bytes whatever order its keys were set in. */
export function stableJson(value: unknown): string {
  return `${JSON.stringify(plain(value), undefined, 2)}\n`
}

/** The record a gate writes: the same report gives the same bytes. Lone surrogates are written as escapes. */
export function json(report: Report): string {
  return stableJson(report)
}
