import { logLine, visibleLines } from '../report/escape.js'
import { userErrorText } from '../report/user-error.js'
import type { UserError } from '../errors.js'
import type { Log, Progress } from '../world.js'

type Write = (text: string) => void

/** Lines in the log of a workflow: nothing in them is obeyed by the runner. */
export function actionLog(print: Write, debug: boolean): Log {
  const line = (text: string): void => { print(`${visibleLines(text).map(logLine).join('\n')}\n`) }
  return { debug: (text) => { if (debug) line(text) }, info: line, notice: line, warning: line }
}

/** Lines on the error stream of a terminal. */
export function terminalLog(print: Write, quiet: boolean): Log {
  const line = (text: string): void => { print(`${visibleLines(text).join('\n')}\n`) }
  return { debug: () => undefined, info: (text) => { if (!quiet) line(text) }, notice: (text) => { if (!quiet) line(text) }, warning: line }
}

/** A line now and then, for logs that are read later. The first comes late: short work needs none. */
export function lineProgress(print: Write, now: () => number, first = 5, every = 10): Progress {
  return {
    start(label, total) {
      const started = now()
      let next = started + first
      return {
        update(done) {
          const at = now()
          if (at < next) return
          next = at + every
          print(`${logLine(visibleLines(label).join(' '))}: ${share(done, total)} after ${Math.round(at - started)} s\n`)
        },
        end: () => undefined,
      }
    },
  }
}

const WIDTH = 24

/** A bar that is drawn over itself and leaves nothing behind. */
export function barProgress(print: Write, now: () => number): Progress {
  return {
    start(label, total) {
      let next = now() + 0.3, drawn = false
      return {
        update(done) {
          const at = now()
          if (at < next) return
          next = at + 0.1
          drawn = true
          const filled = total === undefined || total === 0 ? 0 : Math.min(WIDTH, Math.round((done / total) * WIDTH))
          print(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${share(done, total)} ${visibleLines(label).join(' ').slice(0, 40)}\u001b[K`)
        },
        end() { if (drawn) print('\r\u001b[K'); drawn = false },
      }
    },
  }
}

export const noProgress: Progress = { start: () => ({ update: () => undefined, end: () => undefined }) }

function share(done: number, total: number | undefined): string { return total === undefined || total === 0 ? String(done) : `${Math.min(100, Math.floor((done / total) * 100))} %` }

/** The screen of a mistake that the user can mend. */
export function mistake(error: UserError, color: boolean, width: number): string { return `${userErrorText(error, { color, width })}\n` }
