/** RE2 pattern of texts that are numbers: an optional sign, digits, a fraction, an exponent. Not `NaN`, `inf`, `0x1f`, `1_000`, nor blanks around. */
export function numberPattern(decimalChar: string): string {
  const point = `\\x{${(decimalChar.codePointAt(0) ?? 46).toString(16)}}`
  return `\\A[+-]?(?:[0-9]+(?:${point}[0-9]*)?|${point}[0-9]+)(?:[eE][+-]?[0-9]+)?\\z`
}
