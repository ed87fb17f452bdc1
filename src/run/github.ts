import type { SharedSettings } from '../config/shared.js'
import type { Changes } from '../data/changes.js'
import type { Annotations } from '../report/annotations.js'
import type { Report } from '../report/report.js'
import type { Host } from './host.js'

/** What the pull request changes, when there is one and it can be known. */
export async function changesOf(_host: Host, _workspace: string, _token: string | undefined): Promise<Changes | undefined> {
  return undefined
}

/** Comment and check run. What cannot be published is a note, never a failure. */
export async function publishToGitHub(_reports: readonly Report[], _name: string, _shared: SharedSettings, _notes: Annotations, _whole: string, _host: Host): Promise<void> {
  return undefined
}
