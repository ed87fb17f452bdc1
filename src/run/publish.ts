import { relative, resolve } from 'node:path'
import { VIOLATIONS_CSV } from '../gates/validate-data/violations.js'
import type { Report } from '../report/report.js'
import { exitCode } from '../report/verdict.js'
import { writeAttachments, writeReportFiles, type ReportFiles } from './files.js'
import type { GateRun } from './run-gates.js'

/** What a run left on the disk, and how to speak of it. */
export interface Published {
  readonly reports: readonly Report[]
  /** The report of the only gate, or the one that holds those of all. Undefined when it could not be written. */
  readonly files: ReportFiles | undefined
  /** Paths as people are shown them. */
  readonly page: string
  /** The list of bad rows, where a gate has written one. */
  readonly violations: string | undefined
  /** Why the report could not be written; to be thrown once everything else is said. */
  readonly failed: unknown
}

/** Writes the report of every gate, and one over all where there are several. A failure does not keep the findings from being shown elsewhere.
 *  @param from the folder that shown paths are relative to */
export async function writeReports(runs: readonly [GateRun, ...GateRun[]], from: string): Promise<Published> {
  const [first] = runs, reports = runs.map(({ report }) => report)
  const shown = (path: string): string => {
    const inside = relative(from, path)
    return (inside.startsWith('..') ? path : inside).split('\\').join('/')
  }
  const root = runs.length === 1 ? first.folder : resolve(first.world.cwd, first.gate.shared.reportDirectory)
  const page = shown(resolve(root, 'index.html'))
  const rows = runs.find(({ gate }) => gate.name === 'validate-data')
  const said = { reports, page, violations: rows === undefined ? undefined : shown(resolve(rows.folder, VIOLATIONS_CSV)) }
  try {
    let files: ReportFiles | undefined
    for (const { attachments, folder } of runs) writeAttachments(attachments, folder)
    for (const { report, folder } of runs) files = await writeReportFiles([report], folder, shown(resolve(folder, 'index.html')))
    if (runs.length > 1) files = await writeReportFiles(reports, root, page)
    return { ...said, files, failed: undefined }
  } catch (failed) { return { ...said, files: undefined, failed } }
}

/** What a terminal exits with: the worst of its gates. */
export function worstExit(runs: readonly GateRun[]): number {
  return Math.max(...runs.map(({ report, gate }) => exitCode(report.verdict, report.counts, gate.shared.failOn)))
}
