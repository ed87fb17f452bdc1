/** What belongs to the runner and the action, not to a program a step starts: inputs (with the job's token), the runner's own tokens,
 *  and the files through which a step sets outputs: with them, a model could write the verdict on itself. */
const OURS = /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_ID_TOKEN_.*|ACTIONS_CACHE_URL|ACTIONS_RESULTS_URL|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY))$/i

/** The environment a model's program gets. @param set variables of the settings, above those of the job */
export function programEnvironment(env: Readonly<Record<string, string | undefined>>, set: Readonly<Record<string, string>>): Record<string, string | undefined> {
  return { ...Object.fromEntries(Object.entries(env).filter(([name]) => !OURS.test(name))), ...set }
}
