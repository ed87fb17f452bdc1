import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { json } from '../report/json.js'
import { junit } from '../report/junit.js'
import { sarif } from '../report/sarif.js'
import { summary } from '../report/summary.js'
import type { Report } from '../report/report.js'
import { stableJson } from '../report/json.js'

/** Files of a report, as paths. */
export interface ReportFiles { readonly report: string; readonly html: string; readonly sarif: string; readonly summary: string; readonly junit: string }

/** Writes a report in every form that is a file. Each appears whole or not at all. */
export async function writeReportFiles(reports: readonly Report[], folder: string, whole: string): Promise<ReportFiles> {
  const { html } = await import('../report/html/page.js')
  const files = { report: join(folder, 'report.json'), html: join(folder, 'index.html'), sarif: join(folder, 'report.sarif'), summary: join(folder, 'summary.md'), junit: join(folder, 'junit.xml') }
  const [only] = reports
  write(files.report, reports.length === 1 && only !== undefined ? json(only) : stableJson(reports))
  write(files.html, html(reports))
  write(files.sarif, stableJson(sarif(reports)))
  write(files.summary, summary(reports, { whole }))
  write(files.junit, junit(reports))
  return files
}

function write(path: string, text: string): void {
  const half = `${path}.${process.pid}.part`
  writeFileSync(half, text)
  renameSync(half, path)
}
