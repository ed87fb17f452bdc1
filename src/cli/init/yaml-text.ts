import { brief } from '../../report/escape.js'

/** A text as a YAML value on one line, whatever it holds. */
export function scalar(text: string): string {
  if (/^[\p{L}_][\p{L}\p{N}_./-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)) return text
  // JSON is YAML, but for characters that YAML does not print.
  return JSON.stringify(text).replaceAll(/[^\x20-\x7e\p{L}\p{M}\p{N}\p{P}\p{S}]|[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, (char) => { const code = char.codePointAt(0) ?? 0; return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}` })
}

export function list(texts: readonly string[]): string { return `[${texts.map(scalar).join(', ')}]` }

/** A remark behind `#`, on one line. */
export const remark = (text: string): string => brief(text, 300)
