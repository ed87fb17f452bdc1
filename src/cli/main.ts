import { performance } from 'node:perf_hooks'
import { sharedInputs } from '../config/shared.js'
import { didYouMean } from '../config/nearest.js'
import { UserError } from '../errors.js'
import { AVAILABLE, type AvailableGate } from '../gates/index.js'
import { annotations, workflowCommand } from '../report/annotations.js'
import { wantsColor } from '../report/colour.js'
import { githubLog } from '../report/github-log.js'
import { json, stableJson } from '../report/json.js'
import { terminal } from '../report/terminal.js'
import { userErrorText } from '../report/user-error.js'
import { COULD_NOT_RUN } from '../report/verdict.js'
import { cancellation } from '../run/cancel.js'
import { BUG, failureOf } from '../run/failure.js'
import { pullRequestOf } from '../run/github.js'
import { TOOL, type Host } from '../run/host.js'
import { barProgress, lineProgress, noProgress, terminalLog } from '../run/log.js'
import { worstExit, writeReports } from '../run/publish.js'
import { runGates, type GateRun } from '../run/run-gates.js'
import { catchStrays } from '../run/strays.js'
import { readArguments, type Arguments } from './arguments.js'
import { gateHelp, help, initHelp, suiteHelp } from './help.js'
import { importFrom } from './import.js'
import { init } from './init.js'

/** Names of the command that runs every configured gate. */
const SUITE: readonly string[] = ['run', 'all']

/** The command line: `gauntlet <gate> --<input> …`.
 *  @param words what stands behind the name of the program
 *  @param gates those there are
 *  @returns what to exit with */
export async function main(words: readonly string[], gates: readonly AvailableGate[] = AVAILABLE): Promise<number> {
  const [command, ...rest] = words[0] === 'baseline' ? baselineWords(words.slice(1)) : words
  const out = (text: string): void => { process.stdout.write(text) }
  const stop = cancellation()
  let given: Arguments | undefined
  const fail = (thrown: unknown): void => {
    const failure = failureOf(thrown), color = wantsColor(process.env, process.stderr.isTTY, given?.color)
    if (failure.kind === 'mistake') process.stderr.write(userErrorText(failure.error, { color, width: width(process.stderr) }))
    else if (failure.kind === 'bug') terminalLog((text) => { process.stderr.write(text) }, false).warning(`Gauntlet could not run: ${BUG}\n${failure.text}`)
  }
  const endWatch = catchStrays(fail, COULD_NOT_RUN)
  try {
    // A script that lost its argument must not take the help for a pass.
    if (command === undefined) { out(help(gates)); return COULD_NOT_RUN }
    if (['--help', '-h', 'help'].includes(command)) { out(help(gates)); return 0 }
    if (['--version', 'version'].includes(command)) { out(`${TOOL.version}\n`); return 0 }
    if (command === 'init') {
      given = readArguments(rest, [])
      if (given.help) { out(initHelp()); return 0 }
      out(await init(terminalHost({ ...given, inputs: {} }, stop.signal)))
      return stop.exitCode() ?? 0
    }
    if (command === 'import') { out(await importFrom(rest, process.cwd())); return 0 }
    const gate = SUITE.includes(command) ? undefined : commandGate(command, gates)
    given = readArguments(rest, gate?.inputs ?? sharedInputs)
    if (given.help) { out(gate === undefined ? suiteHelp(sharedInputs) : gateHelp(gate)); return 0 }
    const host = terminalHost(given, stop.signal)
    const unable: unknown[] = [], runs = await runGates(gate === undefined ? undefined : [gate.name], host, pullRequestOf(host), gates, (_, thrown) => { unable.push(thrown) })
    await show(runs, given, host)
    for (const thrown of unable) fail(thrown)
    if (unable.length > 0) return stop.exitCode() ?? COULD_NOT_RUN
    return stop.exitCode() ?? worstExit(runs)
  } catch (thrown) {
    fail(thrown)
    return stop.exitCode() ?? COULD_NOT_RUN
  } finally {
    endWatch()
    stop.end()
  }
}

/** `gauntlet baseline` accepts what is there today: a run that writes it down and does not fail. */
function baselineWords(rest: readonly string[]): readonly string[] {
  const has = (name: string): boolean => rest.some((word) => word === name || word.startsWith(`${name}=`))
  return ['validate-data', ...(has('--write-baseline') ? [] : ['--write-baseline', 'gauntlet-baseline.json']), ...(has('--fail-on') ? [] : ['--fail-on', 'never']), ...rest]
}

function commandGate(command: string, gates: readonly AvailableGate[]): AvailableGate {
  const gate = gates.find(({ name }) => name === command), names = [...gates.map(({ name }) => name), ...SUITE, 'init', 'import', 'baseline', 'help', 'version']
  if (gate === undefined) throw new UserError('input-invalid', `there is no command ${JSON.stringify(command)}${didYouMean(command, names)}`, { hint: `Commands: ${names.join(', ')}` })
  return gate
}

function terminalHost(given: Arguments, signal: AbortSignal): Host {
  const errors = (text: string): void => { process.stderr.write(text) }, now = (): number => performance.now() / 1000
  // Lines in between help whoever reads the log of a job; elsewhere they would only be in the way.
  const lines = process.env['CI'] !== undefined && process.env['CI'] !== '' ? lineProgress(errors, now) : noProgress
  return {
    kind: 'terminal', env: process.env, cwd: process.cwd(), inputs: given.inputs, signal,
    print: (text) => { process.stdout.write(text) }, log: terminalLog(errors, given.quiet),
    progress: given.quiet ? noProgress : process.stderr.isTTY ? barProgress(errors, now) : lines,
  }
}

async function show(runs: readonly GateRun[], given: Arguments, host: Host): Promise<void> {
  const [first, ...more] = runs
  if (first === undefined) return
  const { reports, page, violations, failed } = await writeReports([first, ...more], host.cwd)
  switch (given.format) {
    case 'json': host.print(reports.length === 1 && reports[0] !== undefined ? json(reports[0]) : stableJson(reports)); break
    case 'github': {
      const commands = first.gate.shared.annotations ? annotations(reports, { changes: await first.world.changes() }).shown : []
      host.print(githubLog(reports, { page, violations }) + commands.map((one) => `${workflowCommand(one)}\n`).join(''))
      break
    }
    case 'pretty': host.print(terminal(reports, { color: wantsColor(process.env, process.stdout.isTTY, given.color), width: width(process.stdout), page, violations })); break
  }
  if (failed !== undefined) throw failed
}

function width(stream: NodeJS.WriteStream): number { return stream.columns ?? 100 }
