import type { Dfa } from '../../automaton/dfa.js'
import { MOST_COLUMNS, PlanWriter, type ScanMemory, type SieveStep, type SoughtIn, type TextWindow } from '../sieve/plan.js'

/** How the members of one name are judged while JSON lines are scanned. Labels are bits. */
export interface SieveMember {
  readonly name: string
  /** Reads what stands between the quotes; undefined for text of which only the length matters. */
  readonly strings: Dfa | undefined
  /** Reads a number, true, false or null. */
  readonly scalars: Dfa
  /** Labels that every member must have; a record with one that lacks any is a suspect. */
  readonly must: number
  /** Labels where it is missing. */
  readonly missing: number
  /** Labels without an automaton of strings. */
  readonly text: TextWindow
}

/** What a sieve does with each record: every name it may have, and what members decide together. A record with another name is a suspect. */
export interface JsonSievePlan { readonly members: readonly SieveMember[]; readonly steps: readonly SieveStep[]; readonly sought?: SoughtIn | undefined }

const STRING_ENDS = new Set([34, 92, ...Array.from({ length: 32 }, (_, byte) => byte)])
const SCALAR_ENDS = new Set(Array.from(',}] \t\r\n', (one) => one.charCodeAt(0)))

/** Writes a plan where `lines` of assembly/lines.ts reads it.
 *  @returns false when it does not fit */
export function writeJsonPlan(plan: JsonSievePlan, memory: ScanMemory): boolean {
  if (plan.members.length > MOST_COLUMNS) return false
  const writer = new PlanWriter(memory)
  const sought = plan.sought === undefined ? 0 : writer.automaton(plan.sought.automaton, [new Set()])
  for (const [at, { name, strings, scalars, must, missing, text }] of plan.members.entries()) {
    const bytes = Buffer.from(JSON.stringify(name))
    writer.columns(at, 12, [
      writer.bytes(bytes), bytes.length, strings === undefined ? 0 : writer.automaton(strings, [STRING_ENDS, new Set()]), writer.automaton(scalars, [SCALAR_ENDS]),
      missing, must, text.labels, text.minBytes, text.maxBytes, text.outside, 0, plan.sought?.columns.has(at) === true ? sought : 0,
    ])
  }
  writer.steps(plan.steps)
  return !writer.full
}
