import { Cancelled, UserError } from '../../errors.js'
import { seconds } from '../../report/numbers.js'

/** Waits for work of another thread, but no longer than the time limit, nor when asked to stop.
 *  @param timeout seconds
 *  @param doing what failed then, as in `the model m.onnx did not load` within 60 s
 *  @throws UserError `model-timeout`, Cancelled */
export async function limited<T>(work: Promise<T>, timeout: number, signal: AbortSignal, doing: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined, stop = (): void => undefined
  const end = new Promise<never>((_, failed) => {
    stop = () => { failed(new Cancelled()) }
    timer = setTimeout(() => { failed(late(timeout, doing)) }, timeout * 1000)
  })
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try { return await Promise.race([work, end]) } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

/** The error of a model that took longer than its time limit. */
export function late(timeout: number, doing: string): UserError {
  return new UserError('model-timeout', `${doing} within ${seconds(timeout)}`, { hint: 'Raise `timeout`, or run the model with `command`.' })
}
