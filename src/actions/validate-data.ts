import { runAction } from '../run/action.js'

/** Entry of `actions/validate-data`. */
export async function validateData(): Promise<void> { await runAction(['validate-data']) }
