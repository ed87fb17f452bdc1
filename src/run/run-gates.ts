import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Changes } from '../data/changes.js'
import { loadConfig } from '../config/load.js'
import { AVAILABLE, type AvailableGate, type PreparedGate } from '../gates/index.js'
import { UserError } from '../errors.js'
import type { Counts, Report } from '../report/report.js'
import type { World } from '../world.js'
import { TOOL, type Host } from './host.js'

/** One gate that was run: its report, and the settings that say how to publish it. */
export interface GateRun { readonly gate: PreparedGate; readonly report: Report; readonly folder: string; readonly world: World }

/** Runs gates one after the other in the same world.
 *  @param names undefined: every gate that gauntlet.yml configures
 *  @throws UserError before anything runs, when the settings of any of them are wrong */
export async function runGates(names: readonly string[] | undefined, host: Host, changes: (workspace: string, token: string | undefined) => Promise<Changes | undefined>): Promise<readonly GateRun[]> {
  const workspace = resolve(host.env['GITHUB_WORKSPACE'] ?? host.cwd)
  const cwd = resolve(host.cwd, host.inputs['working-directory']?.trim() || '.')
  const config = await loadConfig(host.inputs['config'], cwd, workspace)
  const asked = names === undefined ? AVAILABLE.filter(({ name }) => Object.hasOwn(config?.content ?? {}, name)) : names.map(available)
  if (asked.length === 0) throw new UserError('config-invalid', config === undefined ? 'there is no gauntlet.yml, so there is nothing to run' : `${config.path} configures no gate`, { hint: `Add a section: ${AVAILABLE.map(({ name }) => `\`${name}:\``).join(', ')}.` })
  const gates: PreparedGate[] = []
  for (const gate of asked) gates.push(await gate.prepare(config, host.inputs))
  let asking: Promise<Changes | undefined> | undefined
  const runs: GateRun[] = []
  for (const gate of gates) {
    const folder = resolve(cwd, gate.shared.reportDirectory, gate.name)
    makeFolder(folder)
    const temp = mkdtempSync(join(host.env['RUNNER_TEMP'] ?? tmpdir(), 'gauntlet-'))
    const world: World = {
      cwd, workspace, temp, reportFolder: folder, env: host.env, log: host.log, progress: host.progress, signal: host.signal,
      clock: { now: () => new Date(), monotonic: () => performance.now() / 1000 },
      changes: () => (asking ??= changes(workspace, gate.shared.githubToken)),
    }
    try { runs.push({ gate, folder, world, report: await reported(gate, world) }) } finally { rmSync(temp, { recursive: true, force: true }) }
  }
  return runs
}

function available(name: string): AvailableGate {
  const gate = AVAILABLE.find((one) => one.name === name)
  if (gate === undefined) throw new UserError('input-invalid', `there is no gate ${name}`, { hint: `Gates: ${AVAILABLE.map((one) => one.name).join(', ')}` })
  return gate
}

async function reported(gate: PreparedGate, world: World): Promise<Report> {
  const started = world.clock.now(), from = world.clock.monotonic()
  const { judgement, section, measured, inputs, cut } = await gate.run(world)
  const { verdict, headline, reasons, findings } = judgement
  const seconds = Math.round((world.clock.monotonic() - from) * 1000) / 1000
  return { version: 1, gate: gate.name, tool: TOOL, verdict, headline, reasons, counts: countsOf(findings), findings, measured, inputs, settings: gate.settings, section, cut, started: started.toISOString(), seconds }
}

function countsOf(findings: Report['findings']): Counts {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), notices: of('notice') }
}

function makeFolder(folder: string): void {
  try { mkdirSync(folder, { recursive: true }) } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    throw new UserError(code === 'ENOSPC' ? 'disk-full' : 'permission', `the report folder ${folder} cannot be made${code === 'EEXIST' || code === 'ENOTDIR' ? ': a file stands in its place' : ''}`, { hint: 'Set `report-directory` to a folder that the user of this job may write to.', cause })
  }
}
