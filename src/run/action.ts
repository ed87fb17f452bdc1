import { appendFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { sharedInputs } from '../config/shared.js'
import { UserError } from '../errors.js'
import { AVAILABLE, type AvailableGate } from '../gates/index.js'
import { annotations, workflowCommand } from '../report/annotations.js'
import { githubLog } from '../report/github-log.js'
import { summary } from '../report/summary.js'
import { userErrorAnnotation, userErrorText } from '../report/user-error.js'
import { overall } from '../report/verdict.js'
import { cancellation } from './cancel.js'
import { BUG, failureOf } from './failure.js'
import { pullRequestOf, publishToGitHub } from './github.js'
import type { Host } from './host.js'
import { actionLog, lineProgress } from './log.js'
import { worstExit, writeReports } from './publish.js'
import { runGates, type GateRun } from './run-gates.js'
import { catchStrays } from './strays.js'

/** What every action of ours sets, also when it fails; empty where there is nothing to say. */
type Outputs = Record<'verdict' | 'errors' | 'warnings' | 'report' | 'html' | 'sarif' | 'summary', string>

/** Runs gates as a step of a workflow. Outputs are always set; the step fails when the verdict asks for it or the gates could not run.
 *  @param names undefined: every gate that gauntlet.yml configures
 *  @param gates those there are */
export async function runAction(names: readonly string[] | undefined, gates: readonly AvailableGate[] = AVAILABLE): Promise<void> {
  const core = await import('@actions/core')
  const print = (text: string): void => { process.stdout.write(text) }
  const log = actionLog(print, core.isDebug()), stop = cancellation()
  const outputs: Outputs = { verdict: '', errors: '', warnings: '', report: '', html: '', sarif: '', summary: '' }
  const setOutputs = (): void => { for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value) }
  const fail = (thrown: unknown): void => {
    process.exitCode = 1
    const failure = failureOf(thrown)
    if (failure.kind === 'mistake') print(`${userErrorText(failure.error, { color: false, width: 100 })}${workflowCommand(userErrorAnnotation(failure.error))}\n`)
    else if (failure.kind === 'cancelled') log.warning('cancelled')
    else {
      log.warning(failure.text)
      print(`${workflowCommand({ severity: 'error', title: 'Gauntlet could not run', message: `Gauntlet could not run: ${BUG}` })}\n`)
    }
  }
  const endWatch = catchStrays((thrown) => { try { fail(thrown) } finally { setOutputs() } }, 1)
  try {
    const definitions = names === undefined ? sharedInputs : gates.filter(({ name }) => names.includes(name)).flatMap(({ inputs }) => inputs)
    const inputs = Object.fromEntries(definitions.map(({ name }) => [name, core.getInput(name)]))
    const token = inputs['github-token']
    if (token !== undefined && token !== '') core.setSecret(token)
    const host: Host = {
      kind: 'action', env: process.env, cwd: process.env['GITHUB_WORKSPACE'] || process.cwd(), inputs, print, signal: stop.signal,
      log, progress: lineProgress(print, () => performance.now() / 1000),
    }
    const unable: Unable[] = [], runs = await runGates(names, host, pullRequestOf(host), gates, (gate, thrown) => { unable.push({ gate, thrown }) })
    await publish(runs, unable, host, outputs)
    // Whoever stops a step has not seen it pass.
    process.exitCode = stop.exitCode() === undefined && unable.length === 0 && worstExit(runs) === 0 ? 0 : 1
    for (const { thrown } of unable) fail(thrown)
  } catch (thrown) { fail(thrown) } finally {
    endWatch()
    setOutputs()
    stop.end()
  }
}

/** A gate that could not run. */
interface Unable { readonly gate: string; readonly thrown: unknown }

async function publish(runs: readonly GateRun[], unable: readonly Unable[], host: Host, outputs: Outputs): Promise<void> {
  const [first, ...more] = runs
  if (first === undefined) return
  const { shared } = first.gate
  const { reports, files, page, violations, failed } = await writeReports([first, ...more], first.world.workspace)
  const sum = (of: 'errors' | 'warnings'): string => String(reports.reduce((total, { counts }) => total + counts[of], 0))
  const verdict = overall(reports.map((report) => report.verdict))
  // What nobody has looked at is no pass, and no doubt that more rows would settle.
  Object.assign(outputs, { verdict: unable.length > 0 && verdict !== 'fail' ? '' : verdict, errors: sum('errors'), warnings: sum('warnings') })
  if (files !== undefined) Object.assign(outputs, { report: files.report, html: files.html, sarif: files.sarif, summary: files.summary })
  host.print(githubLog(reports, { page, violations }))
  const told = annotations(reports, { changes: await first.world.changes(), reserved: { error: unable.length } })
  const notes = { ...told, cut: [...unable.map(({ gate, thrown }) => `${gate} could not run${thrown instanceof UserError ? `: ${thrown.message}` : ''}.`), ...told.cut] }
  if (shared.annotations) for (const one of notes.shown) host.print(`${workflowCommand(one)}\n`)
  writeSummary(summary(reports, { whole: page, cut: shared.annotations || unable.length > 0 ? notes.cut : [] }), host)
  // A step that is being stopped has seconds left, and what it has to say is no news for the pull request.
  if (host.signal.aborted) host.log.notice('Cancelled: no comment and no check run.')
  else await publishToGitHub(reports, runs.length + unable.length === 1 ? first.gate.name : 'gauntlet', shared, notes, page, host)
  if (failed !== undefined) throw failed
}

function writeSummary(text: string, host: Host): void {
  const target = host.env['GITHUB_STEP_SUMMARY']
  if (target === undefined || target === '') { host.log.debug('no GITHUB_STEP_SUMMARY: the job has no summary'); return }
  try { appendFileSync(target, `${text}\n`) } catch (reason) { host.log.notice(`The job summary could not be written: ${reason instanceof Error ? reason.message : String(reason)}`) }
}
