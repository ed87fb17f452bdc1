import type { Report } from './report.js'

/** Renderers take the report of one gate or those of a suite. */
export type Reports = Report | readonly Report[]

export function listed(reports: Reports): readonly Report[] {
  return isList(reports) ? reports : [reports]
}

// Array.isArray does not narrow readonly arrays.
function isList(reports: Reports): reports is readonly Report[] {
  return Array.isArray(reports)
}
