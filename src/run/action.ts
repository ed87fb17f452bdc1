import { appendFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { annotations, workflowCommand } from '../report/annotations.js'
import { githubLog } from '../report/github-log.js'
import { summary } from '../report/summary.js'
import { userErrorAnnotation, userErrorText } from '../report/user-error.js'
import { exitCode, overall } from '../report/verdict.js'
import { VIOLATIONS_CSV } from '../gates/validate-data/violations.js'
import { AVAILABLE } from '../gates/index.js'
import type { InputDefinition } from '../config/inputs.js'
import { failureOf } from './failure.js'
import { writeReportFiles, type ReportFiles } from './files.js'
import { changesOf, publishToGitHub } from './github.js'
import type { Host } from './host.js'
import { ISSUES } from './host.js'
import { actionLog, lineProgress } from './log.js'
import { runGates, type GateRun } from './run-gates.js'
import { cancellation } from './cancel.js'

/** Runs gates as a step of a workflow. Outputs are always set; the step fails when the verdict asks for it or the gates could not run.
 *  @param names undefined: every gate that gauntlet.yml configures */
export async function runAction(names: readonly string[] | undefined): Promise<void> {
  const core = await import('@actions/core')
  const print = (text: string): void => { process.stdout.write(text) }
  const stop = cancellation()
  const definitions = names === undefined ? uniqueInputs() : AVAILABLE.filter(({ name }) => names.includes(name)).flatMap(({ inputs }) => inputs)
  const inputs = Object.fromEntries(definitions.map(({ name }) => [name, core.getInput(name)]))
  const token = inputs['github-token']
  if (token !== undefined && token !== '') core.setSecret(token)
  const host: Host = {
    kind: 'action', env: process.env, cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs, print, signal: stop.signal,
    log: actionLog(print, core.isDebug()), progress: lineProgress(print, () => performance.now() / 1000),
  }
  const outputs = { verdict: '', errors: '', warnings: '', report: '', html: '', sarif: '', summary: '' }
  try {
    const runs = await runGates(names, host, (workspace, given) => changesOf(host, workspace, given))
    process.exitCode = await publish(runs, host, outputs) === 0 ? 0 : 1
  } catch (thrown) {
    process.exitCode = 1
    const failure = failureOf(thrown)
    if (failure.kind === 'mistake') print(`${userErrorText(failure.error, { color: false, width: 100 })}${workflowCommand(userErrorAnnotation(failure.error))}\n`)
    else if (failure.kind === 'cancelled') host.log.warning('cancelled')
    else {
      host.log.warning(`Gauntlet has failed; this is a mistake of its own. Please report it with the lines below: ${ISSUES}`)
      host.log.warning(failure.text)
      print(`${workflowCommand({ severity: 'error', title: 'Gauntlet could not run', message: `Gauntlet could not run: a mistake of its own. Please report it with the lines in the log: ${ISSUES}` })}\n`)
    }
  } finally {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
    stop.end()
  }
}

async function publish(runs: readonly GateRun[], host: Host, outputs: Record<'verdict' | 'errors' | 'warnings' | 'report' | 'html' | 'sarif' | 'summary', string>): Promise<number> {
  const reports = runs.map(({ report }) => report), [first] = runs
  if (first === undefined) return 3
  const { shared } = first.gate, { workspace, cwd } = first.world
  const shown = (path: string): string => relative(workspace, path).split('\\').join('/')
  const root = resolve(cwd, shared.reportDirectory)
  const written: ReportFiles[] = []
  for (const { report, folder } of runs) written.push(await writeReportFiles([report], folder, `${shown(folder)}/index.html`))
  const files = runs.length === 1 && written[0] !== undefined ? written[0] : await writeReportFiles(reports, root, `${shown(root)}/index.html`)
  const verdict = overall(reports.map((report) => report.verdict))
  const sum = (pick: (counts: (typeof reports)[number]['counts']) => number): string => String(reports.reduce((total, { counts }) => total + pick(counts), 0))
  Object.assign(outputs, { verdict, errors: sum(({ errors }) => errors), warnings: sum(({ warnings }) => warnings), report: files.report, html: files.html, sarif: files.sarif, summary: files.summary })
  host.print(githubLog(reports, { page: shown(files.html), violations: `${shown(first.folder)}/${VIOLATIONS_CSV}` }))
  const notes = annotations(reports, { changes: await first.world.changes().catch(() => undefined) })
  if (shared.annotations) for (const one of notes.shown) host.print(`${workflowCommand(one)}\n`)
  const whole = `${shown(files.html)}`
  const text = summary(reports, { whole, cut: shared.annotations ? notes.cut : [] })
  const target = host.env['GITHUB_STEP_SUMMARY']
  if (target !== undefined && target !== '') try { appendFileSync(target, `${text}\n`) } catch { host.log.notice('The job summary could not be written.') }
  await publishToGitHub(reports, runs.length === 1 ? first.gate.name : 'gauntlet', shared, notes, whole, host)
  return Math.max(...runs.map(({ report, gate }) => exitCode(report.verdict, report.counts, gate.shared.failOn)))
}

function uniqueInputs(): readonly InputDefinition[] {
  return [...new Map(AVAILABLE.flatMap(({ inputs }) => inputs).map((input) => [input.name, input])).values()]
}
