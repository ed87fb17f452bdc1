import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { leadsOutside } from '../data/files.js'
import { UserError } from '../errors.js'
import type { Attachment } from '../gates/gate.js'
import { json, stableJson } from '../report/json.js'
import { junit } from '../report/junit.js'
import type { Report } from '../report/report.js'
import { sarif } from '../report/sarif.js'
import { summary } from '../report/summary.js'
import { folderError } from './folder-error.js'

/** Files of a report, as paths. */
export interface ReportFiles { readonly report: string; readonly html: string; readonly sarif: string; readonly summary: string; readonly junit: string }

/** Makes the folder that a report goes to. One inside the workspace must not lead out of it through a link: a pull request may have put it there.
 *  @throws UserError `permission` or `disk-full`, naming it */
export function makeReportFolder(folder: string, workspace: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    if (leadsOutside(folder, workspace)) throw new UserError('permission', `the report folder ${folder} leads out of the workspace through a link`, { hint: 'Remove the link, or set `report-directory` to where it leads.' })
  } catch (cause) { throw cause instanceof UserError ? cause : reportFolderError(folder, cause) }
}

/** Takes away what an earlier run left (@param attachments files of the gate beside its report), so that a run that ends early leaves no report that is not its own. */
export function removeReportFiles(folder: string, attachments: readonly string[]): void {
  for (const path of [...Object.values(reportFiles(folder)), ...attachments.map((name) => join(folder, name))]) {
    try { rmSync(path, { force: true }) } catch (cause) {
      // What is in a folder of that name is not ours to take away.
      if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw new UserError('permission', `${path} is a folder, where a file of the report goes`, { hint: 'Remove it, or set `report-directory` to another folder.', cause })
      throw reportFolderError(folder, cause)
    }
  }
}

/** Writes a report in every form that is a file. Each appears whole or not at all.
 *  @throws UserError `permission` or `disk-full`, naming the folder */
export async function writeReportFiles(reports: readonly Report[], folder: string, whole: string): Promise<ReportFiles> {
  const { html } = await import('../report/html/page.js')
  const files = reportFiles(folder), [only] = reports
  const texts: readonly (readonly [string, string])[] = [
    [files.report, reports.length === 1 && only !== undefined ? json(only) : stableJson(reports)],
    [files.html, html(reports)],
    [files.sarif, stableJson(sarif(reports))],
    [files.summary, summary(reports, { whole })],
    [files.junit, junit(reports)],
  ]
  for (const [path, text] of texts) write(path, text, folder)
  return files
}

/** Writes the files of a gate beside its report. @throws UserError like `writeReportFiles` */
export function writeAttachments(attachments: readonly Attachment[], folder: string): void {
  for (const { name, text } of attachments) write(join(folder, name), text, folder)
}

function reportFiles(folder: string): ReportFiles {
  return { report: join(folder, 'report.json'), html: join(folder, 'index.html'), sarif: join(folder, 'report.sarif'), summary: join(folder, 'summary.md'), junit: join(folder, 'junit.xml') }
}

function write(path: string, text: string, folder: string): void {
  const half = `${path}.${process.pid}.part`
  try {
    writeFileSync(half, text)
    renameSync(half, path)
  } catch (cause) {
    rmSync(half, { force: true })
    throw reportFolderError(folder, cause)
  }
}

function reportFolderError(folder: string, cause: unknown): unknown {
  return folderError(folder, 'the report folder', 'Set `report-directory` to a folder that the user of this job may write to.', cause)
}
