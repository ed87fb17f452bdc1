import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'
import { UserError } from '../../src/errors.js'
import type { FeatureBatch, FeatureColumn, ModelWorld } from '../../src/model/target.js'

export const fixtures = join(dirname(fileURLToPath(import.meta.url)), 'fixtures')

/** A column from plain values: numbers and null become numbers, texts text, booleans boolean. */
export function column(name: string, values: readonly (number | string | boolean | null)[]): FeatureColumn {
  if (values.some((value) => typeof value === 'string')) return { name, kind: 'text', values: values.map((value) => value === null ? null : String(value)) }
  if (values.some((value) => typeof value === 'boolean')) return { name, kind: 'boolean', values: values.map((value) => value === null ? null : Boolean(value)) }
  return { name, kind: 'number', values: Float64Array.from(values, (value) => value === null ? Number.NaN : Number(value)) }
}

export function table(columns: Readonly<Record<string, readonly (number | string | boolean | null)[]>>): FeatureBatch {
  const all = Object.entries(columns).map(([name, values]) => column(name, values))
  return { rows: all[0]?.values.length ?? 0, columns: all }
}

/** A world in the folder of the fixtures, with a recording log. */
export function modelWorld(more: Partial<ModelWorld> = {}): ModelWorld & { readonly lines: readonly string[] } {
  const lines: string[] = [], say = (text: string): void => { lines.push(text) }
  return { cwd: fixtures, env: process.env, signal: new AbortController().signal, log: { debug: say, info: say, notice: say, warning: say }, lines, ...more }
}

/** The mistake that is told: `code: message | hint`. */
export async function mistake(work: () => Promise<unknown>): Promise<string> {
  const reason: unknown = await work().then(() => undefined, (thrown: unknown) => thrown)
  expect(reason).toBeInstanceOf(UserError)
  return reason instanceof UserError ? `${reason.code}: ${reason.message} | ${reason.hint ?? ''}` : ''
}
