import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { resolveSettings } from '../../../src/config/gate.js'
import { loadConfig } from '../../../src/config/load.js'
import { UserError } from '../../../src/errors.js'
import { sliceTest } from '../../../src/gates/slice-test/gate.js'
import { sliceTestSettings } from '../../../src/gates/slice-test/settings.js'
import type { Measured } from '../../../src/gates/slice-test/measured.js'
import { valueOf } from '../../../src/metrics/read.js'
import type { Section } from '../../../src/report/section.js'
import { testWorld } from '../../support/world.js'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** What a run says: the verdict, and each finding as `severity rule place: message`. */
export interface Said {
  readonly verdict: string
  readonly headline: string
  readonly reasons: readonly string[]
  readonly findings: readonly string[]
  readonly measured: Measured
  readonly section: Section
  readonly attachments: Readonly<Record<string, string>>
  /** Value of a metric on a slice, or why there is none. */
  value(metric: string, slice?: string, side?: 'candidate' | 'baseline' | 'difference'): number | string | undefined
}

export interface Surroundings { readonly base?: Readonly<Record<string, string>>; readonly inputs?: Readonly<Record<string, string>>; readonly env?: NodeJS.ProcessEnv }

/** Runs the gate over files and settings, from the source.
 *  @param settings text of gauntlet.yml
 *  @throws UserError as the gate does */
export async function sliced(settings: string, files: Files, { base = {}, inputs = {}, env }: Surroundings = {}): Promise<Said> {
  const plain = testWorld(undefined, base), world = env === undefined ? plain : { ...plain, env: { ...plain.env, ...env } }
  try {
    for (const [name, content] of Object.entries({ ...files, 'gauntlet.yml': settings })) { mkdirSync(dirname(join(world.cwd, name)), { recursive: true }); writeFileSync(join(world.cwd, name), content) }
    const { settings: resolved, shared } = resolveSettings(sliceTestSettings, await loadConfig(undefined, world.cwd), inputs)
    const measured = await sliceTest.measure(resolved, world), judgement = sliceTest.judge(resolved, measured, shared.failOn), attachments = sliceTest.attachments?.of(resolved, measured, judgement) ?? []
    // What cannot be shown is broken, whatever it says.
    const section = sliceTest.render(resolved, measured, judgement)
    return {
      verdict: judgement.verdict, headline: judgement.headline, reasons: judgement.reasons, measured, section, attachments: Object.fromEntries(attachments.map(({ name, text }) => [name, text])),
      findings: judgement.findings.map(({ rule, severity, message, place }) => `${severity} ${rule.replace('slice-test/', '')} ${place === undefined ? '-' : `${place.file}${place.line === undefined ? '' : `:${place.line}`}`}: ${message}`),
      value: (metric, slice = 'overall', side = 'candidate') => {
        const found = measured.slices.find(({ name }) => name === slice)?.metrics[metric]?.[side]
        return found === undefined ? undefined : found.kind === 'undefined' ? `undefined: ${found.why}` : valueOf(found)
      },
    }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

/** What a run that must not begin says: `code place: message`. */
export async function refusal(settings: string, files: Files, surroundings: Surroundings = {}): Promise<string> {
  try {
    const { verdict, findings } = await sliced(settings, files, surroundings)
    return `no error, but ${verdict}: ${findings.join(' | ')}`
  } catch (reason) {
    if (!(reason instanceof UserError)) throw reason
    const { code, place, message, hint } = reason
    return `${code} ${place === undefined ? '-' : `${place.file}${place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`}`}: ${message}${hint === undefined ? '' : ` | ${hint}`}`
  }
}

/** Rows as CSV. */
export function csv(header: string, rows: readonly (readonly (string | number | null)[])[]): string {
  return [header, ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))).join(','))].join('\n') + '\n'
}

/** So many rows of each kind. */
export function times(...kinds: readonly (readonly [count: number, row: string])[]): string { return kinds.map(([count, row]) => `${row}\n`.repeat(count)).join('') }
