/** Turns the runner's signals into an abort: SIGINT, after 7.5 s SIGTERM, after 2.5 s more the process is killed. The first asks to stop
 *  and leave a report; the second ends at once. Windows knows SIGINT (Ctrl+C) and SIGBREAK only. */
export function cancellation(): { readonly signal: AbortSignal; end(): void; readonly caught: () => NodeJS.Signals | undefined } {
  const controller = new AbortController()
  let caught: NodeJS.Signals | undefined
  const stop = (signal: NodeJS.Signals): void => {
    if (caught !== undefined) process.exit(signal === 'SIGINT' ? 130 : 143)
    caught = signal
    controller.abort()
  }
  const signals: readonly NodeJS.Signals[] = process.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, stop)
  return { signal: controller.signal, caught: () => caught, end() { for (const signal of signals) process.off(signal, stop) } }
}
