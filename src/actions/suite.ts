import { runAction } from '../run/action.js'

/** Entry of the root action: every gate that gauntlet.yml configures. */
export async function suite(): Promise<void> { await runAction(undefined) }
