import { Cancelled } from '../errors.js'

export interface ScanOptions {
  readonly signal: AbortSignal
  /** Called now and then with the bytes done. */
  readonly progress: (bytes: number) => void
}

/** Lets timers and signals have their turn in the middle of a long loop. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise<void>((done) => { setImmediate(done) })
  if (signal.aborted) throw new Cancelled()
}
