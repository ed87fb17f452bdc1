import type { Tone } from '../section.js'
import { VERDICT_ICON } from '../verdict.js'

/** The sign that says a tone where colour cannot be seen. */
export const TONE_SIGN: Readonly<Record<Tone, string>> = { ...VERDICT_ICON, neutral: '' }

/** The same in words. */
export const TONE_WORD: Readonly<Record<Tone, string>> = { fail: 'fails', pass: 'passes', inconclusive: 'cannot be told', neutral: '' }

/** `2 fail, 1 cannot be told, 9 pass`; of what nobody judged nothing. */
export function tally(tones: readonly (Tone | undefined)[]): string {
  const words: readonly (readonly [Tone, string])[] = [['fail', 'fail'], ['inconclusive', 'cannot be told'], ['pass', 'pass']]
  return words.map(([tone, word]) => [tones.filter((one) => one === tone).length, word] as const).filter(([seen]) => seen > 0).map(([seen, word]) => `${seen} ${word}`).join(', ')
}
