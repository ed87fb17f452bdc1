import { relative, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { didYouMean } from '../config/nearest.js'
import { UserError } from '../errors.js'
import { AVAILABLE, type AvailableGate } from '../gates/index.js'
import { VIOLATIONS_CSV } from '../gates/validate-data/violations.js'
import { annotations, workflowCommand } from '../report/annotations.js'
import { wantsColor } from '../report/colour.js'
import { githubLog } from '../report/github-log.js'
import { json, stableJson } from '../report/json.js'
import { terminal } from '../report/terminal.js'
import { userErrorText } from '../report/user-error.js'
import { COULD_NOT_RUN, exitCode } from '../report/verdict.js'
import { cancellation } from '../run/cancel.js'
import { failureOf } from '../run/failure.js'
import { writeReportFiles } from '../run/files.js'
import { changesOf } from '../run/github.js'
import { ISSUES, TOOL, type Host } from '../run/host.js'
import { barProgress, lineProgress, noProgress, terminalLog } from '../run/log.js'
import { runGates, type GateRun } from '../run/run-gates.js'
import { readArguments, type Arguments } from './arguments.js'
import { gateHelp, help } from './help.js'

/** The command line: `gauntlet <gate> --<input> …`.
 *  @param words what stands behind the name of the program
 *  @returns what to exit with */
export async function main(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words
  const out = (text: string): void => { process.stdout.write(text) }
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') { out(help(AVAILABLE)); return command === undefined ? COULD_NOT_RUN : 0 }
  if (command === '--version' || command === 'version') { out(`${TOOL.version}\n`); return 0 }
  const stop = cancellation()
  let given: Arguments | undefined
  try {
    const gates = commandGates(command)
    given = readArguments(rest, [...new Map(gates.flatMap(({ inputs }) => inputs).map((input) => [input.name, input])).values()])
    if (given.help) { out(command === 'run' ? help(AVAILABLE) : gates.map(gateHelp).join('\n')); return 0 }
    const host = terminalHost(given, stop.signal)
    const runs = await runGates(command === 'run' ? undefined : [command], host, (workspace, token) => changesOf(host, workspace, token))
    await show(runs, given, host)
    const caught = stop.caught()
    return caught === undefined ? Math.max(...runs.map(({ report, gate }) => exitCode(report.verdict, report.counts, gate.shared.failOn))) : caught === 'SIGINT' ? 130 : 143
  } catch (thrown) {
    const failure = failureOf(thrown), color = wantsColor(process.env, process.stderr.isTTY, given?.color)
    if (failure.kind === 'mistake') process.stderr.write(userErrorText(failure.error, { color, width: width(process.stderr) }))
    else if (failure.kind === 'bug') process.stderr.write(`Gauntlet has failed; this is a mistake of its own. Please report it with these lines: ${ISSUES}\n${failure.text}\n`)
    const caught = stop.caught()
    return caught === undefined ? COULD_NOT_RUN : caught === 'SIGINT' ? 130 : 143
  } finally { stop.end() }
}

function commandGates(command: string): readonly AvailableGate[] {
  if (command === 'run') return AVAILABLE
  const gate = AVAILABLE.find(({ name }) => name === command), names = [...AVAILABLE.map(({ name }) => name), 'run', 'help', 'version']
  if (gate === undefined) throw new UserError('input-invalid', `there is no command ${JSON.stringify(command)}${didYouMean(command, names)}`, { hint: `Commands: ${names.join(', ')}` })
  return [gate]
}

function terminalHost(given: Arguments, signal: AbortSignal): Host {
  const errors = (text: string): void => { process.stderr.write(text) }, now = (): number => performance.now() / 1000
  return {
    kind: 'terminal', env: process.env, cwd: process.cwd(), inputs: given.inputs, signal,
    print: (text) => { process.stdout.write(text) }, log: terminalLog(errors, given.quiet),
    progress: given.quiet ? noProgress : process.stderr.isTTY ? barProgress(errors, now) : lineProgress(errors, now),
  }
}

async function show(runs: readonly GateRun[], given: Arguments, host: Host): Promise<void> {
  const [first] = runs
  if (first === undefined) return
  const near = (path: string): string => { const inside = relative(host.cwd, path); return (inside.startsWith('..') ? path : inside).split('\\').join('/') }
  const reports = runs.map(({ report }) => report)
  let page = ''
  for (const { report, folder } of runs) page = near((await writeReportFiles([report], folder, near(`${folder}/index.html`))).html)
  if (runs.length > 1) page = near((await writeReportFiles(reports, resolve(first.world.cwd, first.gate.shared.reportDirectory), 'index.html')).html)
  const violations = near(resolve(first.folder, VIOLATIONS_CSV))
  switch (given.format) {
    case 'json': host.print(reports.length === 1 && reports[0] !== undefined ? json(reports[0]) : stableJson(reports)); break
    case 'github': host.print(githubLog(reports, { page, violations }) + annotations(reports).shown.map((one) => `${workflowCommand(one)}\n`).join('')); break
    case 'pretty': host.print(terminal(reports, { color: wantsColor(process.env, process.stdout.isTTY, given.color), width: width(process.stdout), page, violations })); break
  }
}

function width(stream: NodeJS.WriteStream): number { return stream.columns ?? 100 }
