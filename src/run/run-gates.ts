import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { loadConfig } from '../config/load.js'
import type { Changes } from '../data/changes.js'
import { shown } from '../data/files.js'
import { Cancelled, UserError } from '../errors.js'
import { AVAILABLE, type AvailableGate, type Outcome, type PreparedGate } from '../gates/index.js'
import type { Attachment } from '../gates/gate.js'
import type { Counts, Report } from '../report/report.js'
import type { AtBase, World } from '../world.js'
import { makeReportFolder, removeReportFiles } from './files.js'
import { TOOL, type Host } from './host.js'
import { temporaryFolder } from './temp.js'

/** One gate that was run: its report, and the settings that say how to publish it. */
export interface GateRun { readonly gate: PreparedGate; readonly report: Report; readonly attachments: readonly Attachment[]; readonly folder: string; readonly world: World }

/** What is known of the pull request of a run. */
export interface PullRequestView {
  changes(workspace: string, token: string | undefined): Promise<Changes | undefined>
  isAtBase(workspace: string, token: string | undefined, path: string): Promise<boolean>
  atBase(workspace: string, token: string | undefined, path: string, target: string): Promise<AtBase>
}

/** Runs gates one after the other in the same world.
 *  @param names undefined: every gate that gauntlet.yml configures
 *  @param gates those there are
 *  @param failed told of a gate that could not run: the others run all the same. Without it the first such gate ends the run
 *  @throws UserError before anything runs, when the settings of any of them are wrong */
export async function runGates(
  names: readonly string[] | undefined, host: Host, pull: PullRequestView, gates: readonly AvailableGate[] = AVAILABLE, failed: (gate: string, thrown: unknown) => void = (_, thrown) => { throw thrown },
): Promise<readonly GateRun[]> {
  const workspace = resolve(host.env['GITHUB_WORKSPACE'] ?? host.cwd)
  const cwd = resolve(host.cwd, host.inputs['working-directory']?.trim() || '.')
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) throw new UserError('input-invalid', `input \`working-directory\`: there is no folder ${shown(cwd, workspace)}`, { hint: 'It is relative to the workspace. Is the repository checked out?' })
  const config = await loadConfig(host.inputs['config'], cwd, workspace)
  const asked = names === undefined ? gates.filter(({ name }) => Object.hasOwn(config?.content ?? {}, name)) : names.map((name) => named(name, gates))
  if (asked.length === 0) throw new UserError('config-invalid', config === undefined ? 'there is no gauntlet.yml, so there is nothing to run' : `${config.path} configures no gate`, { hint: `Add a section: ${gates.map(({ name }) => `\`${name}:\``).join(', ')}.` })
  const prepared: PreparedGate[] = []
  for (const gate of asked) prepared.push(await gate.prepare(config, host.inputs))
  let asking: Promise<Changes | undefined> | undefined
  const runs: GateRun[] = []
  for (const gate of prepared) {
    const folder = resolve(cwd, gate.shared.reportDirectory, gate.name)
    makeReportFolder(folder, workspace)
    removeReportFiles(folder, gate.attachments)
    const temp = temporaryFolder(host.env)
    const world: World = {
      cwd, workspace, temp: temp.path, reportFolder: folder, env: host.env, log: host.log, progress: host.progress, signal: host.signal,
      clock: { now: () => new Date(), monotonic: () => performance.now() / 1000 },
      changes: () => (asking ??= pull.changes(workspace, gate.shared.githubToken)), isAtBase: (path) => pull.isAtBase(workspace, gate.shared.githubToken, path), atBase: (path, target) => pull.atBase(workspace, gate.shared.githubToken, path, target),
    }
    try { runs.push({ gate, folder, world, ...await reported(gate, world) }) } catch (thrown) { failed(gate.name, thrown) } finally { temp.remove() }
  }
  return runs
}

function named(name: string, gates: readonly AvailableGate[]): AvailableGate {
  const gate = gates.find((one) => one.name === name)
  if (gate === undefined) throw new UserError('input-invalid', `there is no gate ${name}`, { hint: `Gates: ${gates.map((one) => one.name).join(', ')}` })
  return gate
}

async function reported(gate: PreparedGate, world: World): Promise<Pick<GateRun, 'report' | 'attachments'>> {
  const started = world.clock.now(), from = world.clock.monotonic()
  const { judgement, section, measured, inputs, cut, attachments } = await outcome(gate, world)
  const { verdict, headline, reasons, findings } = judgement
  const seconds = Math.round((world.clock.monotonic() - from) * 1000) / 1000
  return { attachments, report: { version: 1, gate: gate.name, tool: TOOL, verdict, headline, reasons, counts: countsOf(findings), findings, measured, inputs, settings: gate.settings, section, cut, started: started.toISOString(), seconds } }
}

/** A run that was asked to stop leaves a report as well, even where the gate had nothing to say yet. */
async function outcome(gate: PreparedGate, world: World): Promise<Outcome> {
  try {
    if (world.signal.aborted) throw new Cancelled()
    return await gate.run(world)
  } catch (thrown) {
    const stopped = thrown instanceof Cancelled || (world.signal.aborted && thrown instanceof Error && thrown.name === 'AbortError')
    if (!stopped) throw thrown
    return {
      judgement: { verdict: 'inconclusive', otherwise: 'inconclusive', headline: 'Inconclusive: cancelled.', reasons: ['cancelled: the run was stopped before everything was looked at'], findings: [] },
      section: { title: gate.name, inShort: 'cancelled', blocks: [] }, attachments: [], measured: {}, inputs: [], cut: [],
    }
  }
}

function countsOf(findings: Report['findings']): Counts {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), notices: of('notice') }
}
