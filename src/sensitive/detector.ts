/** Something in a text that names a person, or opens a door. */
export interface Hit { readonly kind: string; readonly from: number; readonly to: number }

export interface Detector {
  readonly kind: string
  /** In words: `holds what looks like …`. */
  readonly label: string
  readonly category: 'personal' | 'secret'
  /** `high`: a checksum or a form that nothing else has. `medium`: a form that other things have, too: a column must be full of it. */
  readonly confidence: 'high' | 'medium'
  /** Candidates in a text. */
  readonly pattern: RegExp
  /** What stands in every candidate, as a pattern that automata can follow: no look-around. */
  readonly hint: string
  /** What of the candidates it is; all when left out. */
  readonly test?: (text: string) => boolean
}

/** Share of its cells from which on a column is taken for what they hold. */
export const FILLED = 0.5

/** Patterns are written with these borders: a number inside a longer one is not that number. */
export const B = '(?<![0-9A-Za-z])', E = '(?![0-9A-Za-z])'

/** The first nine digits of a number, however they are grouped. */
export const NINE_DIGITS = '(?:[0-9][ ./-]?){8}[0-9]'

export const digits = (text: string): string => text.replace(/\D/g, '')
