import { constants } from 'node:os'

/** A run that can be asked to stop. */
export interface Cancellation {
  readonly signal: AbortSignal
  /** What the process should exit with when it was asked: 130 for SIGINT, 143 for SIGTERM, as shells count. */
  exitCode(): number | undefined
  end(): void
}

/** Turns the runner's signals into an abort: SIGINT, after 7.5 s SIGTERM, after 2.5 s more the process is killed. The first asks to stop
 *  and leave a report; the second ends at once. Windows has SIGINT (Ctrl+C), SIGBREAK (Ctrl+Break) and SIGHUP (the window is closed; 10 s are left);
 *  there is no SIGTERM: whoever sends it ends the process. */
export function cancellation(): Cancellation {
  const controller = new AbortController()
  let caught: NodeJS.Signals | undefined
  const code = (signal: NodeJS.Signals): number => 128 + (constants.signals[signal] ?? 0)
  const stop = (signal: NodeJS.Signals): void => {
    if (caught !== undefined) process.exit(code(signal))
    caught = signal
    controller.abort()
  }
  const signals: readonly NodeJS.Signals[] = process.platform === 'win32' ? ['SIGINT', 'SIGBREAK', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, stop)
  return {
    signal: controller.signal,
    exitCode: () => caught === undefined ? undefined : code(caught),
    end() { for (const signal of signals) process.off(signal, stop) },
  }
}
