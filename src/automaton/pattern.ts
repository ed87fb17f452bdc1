import { RegExpParser } from '@eslint-community/regexpp'
import type { AST } from '@eslint-community/regexpp'
import { ANY_TEXT, characters, complement, either, EMPTY, type Expression, type Range, repeat, sequence } from './expression.js'

/** Thrown inside the translation for what no automaton of bytes can do, or none that is small. */
class NotRegular extends Error {}

const SPACE: readonly Range[] = [[9, 13], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]]
const LINE_ENDS: readonly Range[] = [[10, 10], [13, 13], [0x2028, 0x2029]]
const DIGITS: readonly Range[] = [[0x30, 0x39]]
const WORD: readonly Range[] = [[0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]

/** The texts in which a pattern of JSON Schema (ECMA-262 with the u flag) finds something.
 *  @returns undefined for look-around, back-references, word boundaries, Unicode properties, and anchors in the middle
 *  @throws SyntaxError when the pattern is no regular expression */
export function patternExpression(pattern: string): Expression | undefined {
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode: true })
  try { return either(...tree.alternatives.map(searched)) } catch (reason) {
    if (reason instanceof NotRegular) return undefined
    throw reason
  }
}

/** An alternative of the outermost level: what is not anchored may have any text before and behind it. */
function searched({ elements }: AST.Alternative): Expression {
  const start = elements[0]?.type === 'Assertion' && elements[0].kind === 'start'
  const last = elements.at(-1), end = last?.type === 'Assertion' && last.kind === 'end'
  const inner = elements.slice(start ? 1 : 0, end ? -1 : undefined)
  return sequence(...(start ? [] : [ANY_TEXT]), ...inner.map(element), ...(end ? [] : [ANY_TEXT]))
}

function element(node: AST.Element): Expression {
  switch (node.type) {
    case 'Character': return characters([[node.value, node.value]])
    case 'CharacterSet': return characters(rangesOf(node))
    case 'CharacterClass': return characters(classRanges(node))
    case 'CapturingGroup': return either(...node.alternatives.map(({ elements }) => sequence(...elements.map(element))))
    case 'Group':
      if (node.modifiers !== null) throw new NotRegular()
      return either(...node.alternatives.map(({ elements }) => sequence(...elements.map(element))))
    case 'Quantifier':
      if (node.min > 1000 || (node.max !== Infinity && node.max > 1000)) throw new NotRegular()
      return node.max === 0 ? EMPTY : repeat(element(node.element), node.min, node.max)
    case 'Assertion': case 'Backreference': case 'ExpressionCharacterClass': throw new NotRegular()
  }
}

function classRanges(node: AST.CharacterClass): readonly Range[] {
  const ranges = node.elements.flatMap((item): readonly Range[] => {
    switch (item.type) {
      case 'Character': return [[item.value, item.value]]
      case 'CharacterClassRange': return [[item.min.value, item.max.value]]
      case 'CharacterSet': return rangesOf(item)
      default: throw new NotRegular()
    }
  })
  return node.negate ? complement(ranges) : ranges
}

function rangesOf(node: AST.CharacterSet): readonly Range[] {
  switch (node.kind) {
    case 'any': return complement(LINE_ENDS)
    case 'digit': return node.negate ? complement(DIGITS) : DIGITS
    case 'word': return node.negate ? complement(WORD) : WORD
    case 'space': return node.negate ? complement(SPACE) : SPACE
    // Versions of Unicode differ between this table and the engine that decides.
    case 'property': throw new NotRegular()
  }
}
