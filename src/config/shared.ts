import type { FromSchema } from 'json-schema-to-ts'
import type { ConfigFile } from './file.js'
import { inputOf, type Given, type InputDefinition } from './inputs.js'

/** When a gate fails the step. Each word includes the ones before it: error < inconclusive < warning. */
export type FailOn = 'never' | 'error' | 'inconclusive' | 'warning'
/** When the pull-request comment is written. */
export type CommentWhen = 'never' | 'on-failure' | 'always'

/** What the user set for every gate alike. */
export interface SharedSettings {
  /** The settings file that was used, as it is reported. */
  readonly config?: string
  readonly workingDirectory: string
  readonly failOn: FailOn
  readonly reportDirectory: string
  readonly githubToken?: string
  readonly comment: CommentWhen
  readonly annotations: boolean
}

export const DEFAULT_CONFIG = 'gauntlet.yml'

const FAIL_ON = ['error', 'inconclusive', 'warning', 'never'] as const
const COMMENT = ['never', 'on-failure', 'always'] as const

/** Settings that may stand at the top of the file, in a gate's section, or be inputs; the later wins. */
export const sharedProperties = {
  'fail-on': {
    enum: FAIL_ON, default: 'error',
    description: 'When the step fails: `error` on findings of that severity, `inconclusive` also without enough evidence, `warning` also on warnings, `never`.',
  },
  'report-directory': { type: 'string', minLength: 1, default: 'gauntlet-report', description: 'Folder for the report and its files, relative to the working directory.' },
  comment: { enum: COMMENT, default: 'never', description: 'When to keep a comment on the pull request: `never`, `on-failure`, `always`.' },
  annotations: { type: 'boolean', default: true, description: 'Whether findings are shown beside the lines they are about.' },
} as const

/** The shared settings as the file may hold them: nothing filled in. */
export interface SharedInFile extends FromSchema<{ readonly type: 'object'; readonly properties: typeof sharedProperties; readonly additionalProperties: false }, { keepDefaultedPropertiesOptional: true }> {}

/** What only an input can say, and why. */
export const INPUT_ONLY: Readonly<Record<string, string>> = {
  config: 'it names this file',
  'working-directory': 'this file is looked for in it',
  'github-token': 'a token must not be written into a file',
}

export const sharedInputs: readonly InputDefinition[] = [
  { name: 'config', type: 'text', required: false, default: DEFAULT_CONFIG, description: 'The settings file, relative to the working directory. The default may be missing; a file that is named must exist.' },
  { name: 'working-directory', type: 'text', required: false, default: '.', description: 'Folder that all paths are relative to.' },
  ...Object.entries(sharedProperties).map(([name, schema]) => inputOf(name, schema)),
  { name: 'github-token', type: 'text', required: false, default: '${{ github.token }}', description: 'Token for the comment, the check run and the list of changed files.' },
]

/** @param own the gate's section of the file, which wins over the top of it */
export function resolveShared(config: ConfigFile<SharedInFile> | undefined, own: SharedInFile | undefined, given: Given): SharedSettings {
  const top = config?.content, token = given.text('github-token')
  return {
    ...(config === undefined ? {} : { config: config.path }),
    workingDirectory: given.text('working-directory') ?? '.',
    failOn: given.choice('fail-on', FAIL_ON) ?? own?.['fail-on'] ?? top?.['fail-on'] ?? sharedProperties['fail-on'].default,
    reportDirectory: given.text('report-directory') ?? own?.['report-directory'] ?? top?.['report-directory'] ?? sharedProperties['report-directory'].default,
    ...(token === undefined ? {} : { githubToken: token }),
    comment: given.choice('comment', COMMENT) ?? own?.comment ?? top?.comment ?? sharedProperties.comment.default,
    annotations: given.flag('annotations') ?? own?.annotations ?? top?.annotations ?? sharedProperties.annotations.default,
  }
}
