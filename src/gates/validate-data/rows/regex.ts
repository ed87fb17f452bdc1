import { RegExpParser } from '@eslint-community/regexpp'
import type { AST } from '@eslint-community/regexpp'

/** Thrown inside the translation for a construct that RE2 does not have, or has with another meaning. */
class NotInRe2 extends Error {}

/** An RE2 pattern that matches the same texts as a pattern of JSON Schema (ECMA-262 with the u flag).
 *  @returns undefined when there is none: look-around, back-references, repetition beyond 1,000
 *  @throws SyntaxError when the pattern is no regular expression
 *  @see https://github.com/google/re2/wiki/Syntax */
export function toRe2(pattern: string): string | undefined {
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode: true })
  try { return alternatives(tree.alternatives) } catch (reason) {
    if (reason instanceof NotInRe2) return undefined
    throw reason
  }
}

// White space and line ends of ECMA-262, which RE2 knows only in part.
const SPACE = '\\t\\n\\x{b}\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}'
const LINE_ENDS = '\\n\\r\\x{2028}\\x{2029}'

function alternatives(list: readonly AST.Alternative[]): string {
  return list.map(({ elements }) => {
    // RE2 finds `\za` in "a": anchors are left to it only where they are written on purpose.
    for (const [at, one] of elements.entries()) if (one.type === 'Assertion' && ((one.kind === 'end' && at < elements.length - 1) || (one.kind === 'start' && at > 0))) throw new NotInRe2()
    return elements.map(element).join('')
  }).join('|')
}

function element(node: AST.Element): string {
  switch (node.type) {
    case 'Assertion':
      if (node.kind === 'start') return '\\A'
      if (node.kind === 'end') return '\\z'
      if (node.kind === 'word') return node.negate ? '\\B' : '\\b'
      throw new NotInRe2()
    case 'Backreference': throw new NotInRe2()
    case 'CapturingGroup': return group(node.alternatives)
    case 'Group':
      if (node.modifiers !== null) throw new NotInRe2()
      return group(node.alternatives)
    case 'Character': return character(node.value)
    case 'CharacterSet': return set(node, false)
    case 'CharacterClass': return `[${node.negate ? '^' : ''}${classOf(node)}]`
    case 'ExpressionCharacterClass': throw new NotInRe2()
    case 'Quantifier': return quantifier(node)
  }
}

/** Anchors inside a group may have text before or behind them. */
function group(list: readonly AST.Alternative[]): string {
  if (list.some(({ elements }) => elements.some((one) => one.type === 'Assertion' && one.kind !== 'word'))) throw new NotInRe2()
  return `(?:${alternatives(list)})`
}

function quantifier(node: AST.Quantifier): string {
  if (node.element.type === 'Assertion') throw new NotInRe2()
  const { min, max } = node
  if (min > 1000 || (max !== Infinity && max > 1000)) throw new NotInRe2()
  const inner = element(node.element)
  // RE2 takes a second repetition for an error or another meaning: `a{2}{3}`, `a*{2}`.
  const one = node.element.type === 'Character' || node.element.type === 'CharacterClass' || node.element.type === 'CharacterSet' || inner.startsWith('(?:') ? inner : `(?:${inner})`
  if (min === 0 && max === Infinity) return `${one}*`
  if (min === 1 && max === Infinity) return `${one}+`
  if (min === 0 && max === 1) return `${one}?`
  return max === Infinity ? `${one}{${min},}` : min === max ? `${one}{${min}}` : `${one}{${min},${max}}`
}

function classOf(node: AST.CharacterClass): string {
  // An empty class matches nothing; RE2 has no such thing.
  if (node.elements.length === 0) throw new NotInRe2()
  return node.elements.map((item) => {
    switch (item.type) {
      case 'Character': return character(item.value)
      case 'CharacterClassRange': return `${character(item.min.value)}-${character(item.max.value)}`
      case 'CharacterSet': return set(item, true)
      default: throw new NotInRe2()
    }
  }).join('')
}

function set(node: AST.CharacterSet, inClass: boolean): string {
  const listed = (members: string, negate: boolean): string => {
    if (!inClass) return `[${negate ? '^' : ''}${members}]`
    if (negate) throw new NotInRe2()
    return members
  }
  switch (node.kind) {
    case 'any': return `[^${LINE_ENDS}]`
    case 'digit': return listed('0-9', node.negate)
    case 'word': return listed('0-9A-Za-z_', node.negate)
    case 'space': return listed(SPACE, node.negate)
    // The engines know different versions of Unicode.
    case 'property': throw new NotInRe2()
  }
}

function character(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) throw new NotInRe2()
  const char = String.fromCodePoint(code)
  return /[A-Za-z0-9]/.test(char) ? char : code < 0x20 || code === 0x7f || /[\\^$.|?*+()[\]{}/\-&~#"' ]/.test(char) || code > 0x7e ? `\\x{${code.toString(16)}}` : char
}
