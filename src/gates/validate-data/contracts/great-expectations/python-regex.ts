import { literal } from '../../rows/literal.js'

/** What a pattern of Python becomes, or why it becomes none. */
export type Translated = { readonly pattern: string; readonly differs?: string } | { readonly why: string }

/** Rewrites a pattern of Python's `re` as one of ECMA-262 (with the u flag) that finds the same texts. */
export function fromPython(source: string): Translated {
  let pattern = '', inClass = false, letters = false
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at), rest = source.slice(at)
    if (char === '\\') {
      const next = String.fromCodePoint(source.codePointAt(at + 1) ?? 92)
      at += next.length
      if (/[wWbB]/.test(next)) letters = true
      if (next === 'A' || next === 'Z') { if (inClass) return { why: `\\${next} in a class` }; pattern += next === 'A' ? '^' : '$' }
      else if (next === 'a') pattern += '\\x07'
      // What needs no backslash may have none.
      else if (/[A-Za-z0-9^$\\.*+?()[\]{}|/]/.test(next) || (inClass && next === '-')) pattern += `\\${next}`
      else pattern += next
    } else if (inClass) {
      if (char === ']') inClass = false
      pattern += char === '[' ? '\\[' : char
    } else if (char === '[') {
      inClass = true
      // A bracket that comes first is one of the characters.
      const [first] = /^\[\^?\]?/.exec(rest) ?? ['[']
      pattern += first.replace(']', '\\]')
      at += first.length - 1
    } else if (rest.startsWith('(?P<')) { pattern += '(?<'; at += 3 }
    else if (rest.startsWith('(?P=')) {
      const [whole, name] = /^\(\?P=(\w+)\)/.exec(rest) ?? []
      if (whole === undefined || name === undefined) return { why: 'it is no pattern' }
      pattern += `\\k<${name}>`
      at += whole.length - 1
    } else if (/^\(\?[aiLmsux]+[-:)]/.test(rest)) return { why: `the flags ${/^\(\?[a-zL]+/.exec(rest)?.[0] ?? ''})` }
    else if (rest.startsWith('(?#')) { const end = source.indexOf(')', at); if (end < 0) return { why: 'it is no pattern' }; at = end }
    else if (char === '{' && /^\{\d*,?\d*\}/.test(rest)) pattern += rest.startsWith('{,') ? '{0' : char
    else if (char === '{') pattern += '\\{'
    else if (char === '}') pattern += /\{\d+(,\d*)?$/.test(pattern) ? char : '\\}'
    else if (char === ']') pattern += '\\]'
    else pattern += char
  }
  try { void new RegExp(pattern, 'u') } catch { return { why: 'Python has it, ECMA-262 does not' } }
  return { pattern, ...(letters ? { differs: '\\w and \\b know ASCII letters only, those of Python all letters' } : {}) }
}

/** A pattern of LIKE as a regular expression. */
export function fromLike(like: string): string {
  const parts = [...like.matchAll(/\\(.)|([%_])|([\s\S])/gu)].map(([, escaped, wild, plain]) => (wild === '%' ? '(?:.|[\\n\\r])*' : wild === '_' ? '(?:.|[\\n\\r])' : literal(escaped ?? plain ?? '')))
  const any = '(?:.|[\\n\\r])*', start = parts[0] === any, end = parts.length > 1 && parts.at(-1) === any
  return `${start ? '' : '^'}${parts.slice(start ? 1 : 0, end ? -1 : undefined).join('')}${end || (start && parts.length === 1) ? '' : '$'}`
}
