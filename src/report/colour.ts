/** Is colour wanted? What the user said beats the environment, and the environment beats a guess.
 *  @param asked `--color` or `--no-color`, when given
 *  @see https://no-color.org, https://force-color.org */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTTY: boolean, asked?: boolean): boolean {
  if (asked !== undefined) return asked
  if (isSet(env['NO_COLOR'])) return false
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return isTTY && env['TERM'] !== 'dumb'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}

const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2, bold: 1 } as const
export type Ink = keyof typeof CODES

export type Paint = (ink: Ink, text: string) => string

/** Colours text, or leaves it alone. The text must be visible already: a code of its own would end ours. */
export function painter(color: boolean): Paint {
  return (ink, text) => color && text !== '' ? `\u001b[${CODES[ink]}m${text}\u001b[0m` : text
}
