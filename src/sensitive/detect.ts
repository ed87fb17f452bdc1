import { containing, type Dfa } from '../automaton/dfa.js'
import { NOTHING } from '../automaton/expression.js'
import { patternExpression } from '../automaton/pattern.js'
import { unpack } from '../automaton/packed.js'
import type { Hit } from './detector.js'
import { ESCAPED, PLAIN } from './hints-packed.js'
import { NATIONAL } from './national.js'
import { PERSONAL } from './personal.js'
import { SECRETS } from './secrets.js'

/** What is looked for, the most telling first: of two that overlap the first one counts. */
export const DETECTORS = [...SECRETS, ...NATIONAL.filter(({ confidence }) => confidence === 'high'), ...PERSONAL, ...NATIONAL.filter(({ confidence }) => confidence === 'medium')]

/** Nothing shorter is any of it. */
const SHORTEST = 6
/** What stands in every text in which `detect` finds something, as a pattern of RE2. */
export const HINT = [...new Set(DETECTORS.map(({ hint }) => hint))].map((hint) => `(?:${hint})`).join('|')
const HINTED = new RegExp(HINT)
const HINTS = new Map(DETECTORS.map(({ hint }) => [hint, new RegExp(hint)]))

const automata = new Map<boolean, Dfa>()
/** Accepts every text in which `detect` could find something, and few others.
 *  @param escaped the text is the inside of a JSON string: what stands behind a `\u` is not known */
export function hints(escaped: boolean): Dfa {
  const known = automata.get(escaped) ?? unpack(escaped ? ESCAPED : PLAIN)
  automata.set(escaped, known)
  return known
}

/** Builds that automaton from the hints of all detectors: `npm run generate` keeps it in `hints-packed.ts`, since it takes longer than a small file does. */
export function buildHints(escaped: boolean): Dfa { return containing(patternExpression(`^(?:${HINT}${escaped ? '|\\\\u' : ''})`) ?? NOTHING) }

/** Could `detect` find something? Much cheaper. */
export const mayHold = (text: string): boolean => text.length >= SHORTEST && HINTED.test(text)

/** Finds what is sensitive in a text; what overlaps is counted once. */
export function detect(text: string): readonly Hit[] {
  if (!mayHold(text)) return []
  const hits: Hit[] = [], seen = new Map<string, boolean>()
  for (const { kind, hint, pattern, test } of DETECTORS) {
    // A hint is much cheaper than a candidate, and many detectors share one.
    let hinted = seen.get(hint)
    if (hinted === undefined) seen.set(hint, hinted = HINTS.get(hint)?.test(text) === true)
    if (!hinted) continue
    // `matchAll` would copy the expression for each text.
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const from = match.index, to = from + match[0].length
      if (hits.some((hit) => from < hit.to && hit.from < to) || (test !== undefined && !test(match[0]))) continue
      hits.push({ kind, from, to })
    }
  }
  return hits
}

/** A value that tells its kind and nothing more: the first and last characters of long ones stay. */
export function masked(text: string): string {
  const keep = text.length >= 12 ? 2 : text.length >= 6 ? 1 : 0
  return `${text.slice(0, keep)}${'•'.repeat(Math.min(8, Math.max(3, text.length - 2 * keep)))}${keep === 0 ? '' : text.slice(-keep)}`
}

const SURE = new Set(DETECTORS.filter(({ confidence }) => confidence === 'high').map(({ kind }) => kind))

/** Is one value enough to know it, without its neighbours in the column? */
export const isSure = (kind: string): boolean => SURE.has(kind)

/** A text with everything masked that is sensitive for sure: bare digits are, where a column is full of them, and that is not known here. */
export function hide(text: string): string {
  let shown = text
  for (const { from, to } of detect(text).filter(({ kind }) => isSure(kind)).toSorted((a, b) => b.from - a.from)) shown = shown.slice(0, from) + masked(shown.slice(from, to)) + shown.slice(to)
  return shown
}
