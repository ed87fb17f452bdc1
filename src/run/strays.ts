/** Errors that nobody waits for: a promise that was let go, a timer, a stream. The run cannot be trusted after one, so it ends there.
 *  @param last says what happened; called once, with whatever was thrown
 *  @returns ends the watch */
export function catchStrays(last: (thrown: unknown) => void, code: number): () => void {
  let over = false
  const stray = (thrown: unknown): void => {
    if (over) return
    over = true
    last(thrown)
    endWith(code)
  }
  // A reader that went away (`gauntlet … | head`) is no error: what is left to print goes nowhere, the verdict stays.
  const closed = (reason: Error): void => { if (!('code' in reason && (reason.code === 'EPIPE' || reason.code === 'ERR_STREAM_DESTROYED'))) stray(reason) }
  process.on('uncaughtException', stray)
  process.on('unhandledRejection', stray)
  process.stdout.on('error', closed)
  process.stderr.on('error', closed)
  return () => {
    // The streams stay guarded: what was printed last may still be on its way.
    process.off('uncaughtException', stray)
    process.off('unhandledRejection', stray)
  }
}

/** Ends the process once everything printed is on its way. */
function endWith(code: number): void {
  process.exitCode = code
  process.stdout.write('', () => { process.stderr.write('', () => { process.exit(code) }) })
  // Where nobody reads, nothing is ever written.
  setTimeout(() => { process.exit(code) }, 1000).unref()
}
