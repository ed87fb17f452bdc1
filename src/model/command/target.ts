import { resolve } from 'node:path'
import { Cancelled, UserError } from '../../errors.js'
import { count, plural, seconds } from '../../report/numbers.js'
import { JsonAnswers, parsed } from '../answers.js'
import { jsonCell, refuseRepeated, selectFeatures } from '../features.js'
import { beginning, masker } from '../secrets.js'
import type { CommandSettings } from '../settings.js'
import type { FeatureBatch, FeatureColumn, ModelWorld, Predictions, PredictionTarget } from '../target.js'
import { programEnvironment } from './environment.js'
import { LineCutter, Tail } from './lines.js'
import { startProgram, type End } from './process.js'

const LONGEST_LINE = 4_000_000
const PIECE = 65_536
const KEPT_ERRORS = 4096

/** A model behind a program: one JSON object of the features per line on its standard input, one JSON value per line back, in order.
 *  It is started for each `predict`, its input is closed after the last row, and it may answer line by line or all at the end.
 *  @throws UserError `input-invalid` when there is no program */
export function openCommand(settings: CommandSettings, world: ModelWorld): PredictionTarget {
  const { command, env: set = {}, cwd = '.', task, features, classes, timeout = 60 } = settings, shown = command.join(' ')
  if (command[0] === '') throw new UserError('input-invalid', 'the command of the model is empty', { hint: 'Name a program and its arguments: [python, predict.py].' })
  refuseRepeated(features ?? [])
  const env = programEnvironment(world.env, set), mask = masker({ ...world.env, ...set }), name = `"${mask(beginning(shown, 100))}"`
  const running = new Set<() => void>()

  async function predict(batch: FeatureBatch, progress: (rows: number) => void = () => undefined): Promise<Predictions> {
    const columns = selectFeatures(batch, features), answers = new JsonAnswers(batch.rows, task, classes, name, mask)
    if (batch.rows === 0) return answers.result()
    if (world.signal.aborted) throw new Cancelled()
    const program = startProgram(command, resolve(world.cwd, cwd), env), errors = new Tail(KEPT_ERRORS)
    let lines = 0, failure: Error | undefined
    const fail = (reason: Error): void => { failure ??= reason; program.kill() }
    const timer = setTimeout(() => {
      fail(new UserError('model-timeout', `${name} neither read nor answered for ${seconds(timeout)}, after ${count(lines)} of ${plural(batch.rows, 'answer')}`, { hint: 'Does it flush after each line, and end when its input ends? Else raise `timeout`.' }))
    }, timeout * 1000)
    const alive = (): void => { timer.refresh() }, stop = (): void => { fail(new Cancelled()) }
    world.signal.addEventListener('abort', stop)
    running.add(stop)
    const cutter = new LineCutter(LONGEST_LINE, (line) => {
      if (failure !== undefined) return
      try {
        if (lines >= batch.rows) throw new UserError('model-predictions', `${name} wrote more than ${plural(batch.rows, 'line')} for ${plural(batch.rows, 'row')}: ${beginning(mask(line))}`, { hint: 'Write one line per row; logging belongs on standard error.' })
        answers.add(lines, parsed(line, `line ${count(lines + 1)} of ${name}`, mask))
        lines++
      } catch (reason) { fail(reason instanceof Error ? reason : new Error(String(reason))) }
    }, (line) => { fail(new UserError('model-predictions', `line ${count(lines + 1)} of ${name} is longer than ${plural(LONGEST_LINE, 'character')}: ${beginning(mask(line))}`, { hint: 'Is there a line end after each answer?' })) })
    program.output.on('data', (chunk: Buffer) => {
      const before = lines
      cutter.add(chunk)
      // Blank lines are no answers, and would keep it alive for ever.
      if (lines > before) alive()
      progress(lines)
    })
    program.errors.on('data', (chunk: Buffer) => { errors.add(chunk) })
    try {
      const end = program.ended
      await Promise.race([feed(program.input, batch.rows, columns, alive), end])
      const how = await end
      if (failure === undefined) cutter.end()
      const problem = failure ?? unfinished(how, lines, batch.rows, name, command[0])
      if (problem === undefined) return answers.result()
      throw problem instanceof UserError ? withErrors(problem, mask(errors.text), world) : problem
    } finally {
      clearTimeout(timer)
      running.delete(stop)
      world.signal.removeEventListener('abort', stop)
      // What it started may live on.
      program.kill()
    }
  }

  return { kind: 'command', predict, close: () => { for (const stop of running) stop(); return Promise.resolve() } }
}

/** Writes all rows, never more than the pipe takes. Ends early when the program closes its input. */
async function feed(input: NodeJS.WritableStream, rows: number, columns: readonly FeatureColumn[], alive: () => void): Promise<void> {
  // Names are written once; a line is made of pieces that are JSON already.
  const names = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`)
  let piece = ''
  for (let row = 0; row < rows && input.writable; row++) {
    for (const [at, column] of columns.entries()) piece += (names[at] ?? '') + JSON.stringify(jsonCell(column, row))
    piece += '}\n'
    if (piece.length < PIECE && row < rows - 1) continue
    if (!input.write(piece)) await roomOrEnd(input)
    piece = ''
    alive()
  }
  input.end()
}

/** Waits until a pipe takes more, or never will again. */
function roomOrEnd(input: NodeJS.WritableStream): Promise<void> {
  return new Promise((settle) => {
    const done = (): void => {
      for (const event of ['drain', 'close', 'error']) input.removeListener(event, done)
      settle()
    }
    for (const event of ['drain', 'close', 'error']) input.on(event, done)
  })
}

function unfinished(end: End, lines: number, rows: number, name: string, program: string): UserError | undefined {
  const after = `after ${count(lines)} of ${plural(rows, 'answer')}`
  if (end.kind === 'not-started') {
    const missing = end.reason.code === 'ENOENT'
    return new UserError('model-failed', missing ? `the program "${program}" was not found (or the folder to start it in)` : `the program "${program}" could not be started: ${end.reason.code ?? end.reason.message}`, { hint: missing ? 'It is looked for on PATH; a path is relative to the folder it starts in. There is no shell: no aliases, no &&.' : 'May it be executed?', cause: end.reason })
  }
  if (end.code !== 0) return new UserError('model-failed', `${name} ended with ${end.code === null ? `signal ${end.signal ?? ''}` : `exit code ${end.code}`} ${after}`)
  if (lines < rows) return new UserError('model-predictions', `${name} ended ${after}`, { hint: 'Write one line for every row, also for those it cannot judge.' })
  return undefined
}

/** Adds what the program said last; all that is kept goes to the log. */
function withErrors(error: UserError, said: string, world: ModelWorld): UserError {
  if (said === '') return error
  world.log.info(`The program's standard error ended with:\n${said}`)
  // Python names its error in the last line, Node further up.
  const lines = said.split(/\r?\n/).filter((line) => line.trim() !== ''), last = lines.findLast((line) => /\b\w*(?:Error|Exception)\b/.test(line)) ?? lines.at(-1) ?? ''
  return new UserError(error.code, `${error.message}; its standard error says: ${beginning(last.trim(), 300)}`, { ...(error.hint === undefined ? {} : { hint: error.hint }), cause: error.cause })
}
