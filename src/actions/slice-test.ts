import { runAction } from '../run/action.js'

/** Entry of `actions/slice-test`. */
export async function sliceTest(): Promise<void> { await runAction(['slice-test']) }
