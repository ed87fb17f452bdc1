import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadConfig } from '../../src/config/load.js'
import { resolveSettings } from '../../src/config/gate.js'
import type { Changes } from '../../src/data/changes.js'
import { UserError } from '../../src/errors.js'
import { validateData } from '../../src/gates/validate-data/gate.js'
import { validateDataSettings } from '../../src/gates/validate-data/settings.js'
import { testWorld } from './world.js'

// Two files of one data set, and another one it refers to. Every answer below is counted by hand.
export const FILES: Readonly<Record<string, string | Buffer>> = {
  'a1.csv': 'id,who,amount,at,word\nT1,C1,1.5,2026-11-20,"x\ny"\nT2,C2,2.5,2026-11-21,\nT1,C9,,2026-11-01,""\n',
  'a2.csv.gz': gzipSync('who,id,amount,at,word\n,T5,3,2026-10-01,NA\nC2,T2,1e2,2026-11-21,z\n'),
  'b.jsonl': '{"who":"C1"}\n{"who":"C2"}\n',
  'a.schema.json': JSON.stringify({ properties: { id: { type: 'string' }, who: { type: 'string' }, amount: { type: 'number' }, at: { type: 'string' }, word: { type: 'string' } } }),
}
export const HEAD = 'version: 1\ndata:\n  a: { path: [a1.csv, a2.csv.gz], schema: a.schema.json }\n  b: { path: b.jsonl }\nvalidate-data:\n  checks:\n'

/** The moment that freshness is measured from. */
const NOW = new Date('2026-11-22T12:00:00Z')

export interface Found { readonly verdict: string; readonly values: readonly (number | null)[]; readonly findings: readonly { readonly at: string; readonly rule: string; readonly severity: string; readonly message: string }[] }

/** Runs the gate over files and checks. */
export async function judged(checks: string, files = FILES, head = HEAD, changes?: Changes): Promise<Found> {
  const world = { ...testWorld(changes), clock: { now: () => NOW, monotonic: () => 0 } }
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(world.cwd, name), content)
    writeFileSync(join(world.cwd, 'gauntlet.yml'), head + checks)
    const { settings, shared } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), {})
    const measured = await validateData.measure(settings, world)
    const { verdict, findings } = validateData.judge(settings, measured, shared.failOn)
    return {
      verdict, values: measured.checks.map(({ result }) => result.value ?? null),
      findings: findings.filter(({ rule }) => !/column|no-schema/.test(rule) || rule.endsWith('/columns')).flatMap(({ rule, severity, message, place, occurrences }) => (occurrences ?? [{ place, message }]).map((one) => ({
        at: one.place === undefined ? '' : `${one.place.file}:${one.place.line ?? ''}${one.place.column === undefined ? '' : `:${one.place.column}`}`, rule: rule.slice('validate-data/'.length), severity, message: one.message,
      }))),
    }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

/** The same, for runs that are refused: the message, its hint and place, and the files that are not what they were. */
export async function refused(checks: string, files = FILES, head = HEAD): Promise<{ readonly message: string; readonly hint: string | undefined; readonly line: number | undefined; readonly changed: readonly string[] }> {
  const world = testWorld()
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(world.cwd, name), content)
    writeFileSync(join(world.cwd, 'gauntlet.yml'), head + checks)
    const { settings } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), {})
    await validateData.measure(settings, world)
    return { message: 'it ran', hint: undefined, line: undefined, changed: [] }
  } catch (reason) {
    if (!(reason instanceof UserError)) throw reason
    const changed = Object.keys(files).filter((name) => !readFileSync(join(world.cwd, name)).equals(Buffer.from(files[name] ?? '')))
    return { message: reason.message, hint: reason.hint, line: reason.place?.line, changed }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}
