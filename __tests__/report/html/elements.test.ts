import { expect, test } from '@jest/globals'
import { parse, type DefaultTreeAdapterMap } from 'parse5'
import { html } from '../../../src/report/html/page.js'
import { reportOf } from '../../support/hostile-report.js'
import { NAMED } from '../../support/hostile.js'

type Node = DefaultTreeAdapterMap['node']

/** The page as a browser parses it: its elements with their attributes' names, and every text and value. */
function parsed(document: string): { readonly elements: readonly string[]; readonly values: readonly string[]; readonly texts: readonly string[] } {
  const elements: string[] = [], values: string[] = [], texts: string[] = []
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value)
    if ('attrs' in node) {
      elements.push(`${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`)
      for (const { name, value } of node.attrs) values.push(`${name}=${value}`)
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(document))
  return { elements, values, texts }
}

// A line break in a place may give it another place to break at.
const bare = (elements: readonly string[]): readonly string[] => elements.filter((one) => one !== 'wbr ')
const harmless = parsed(html([reportOf('harmless')]))

test.each(NAMED)('%s adds no element and no attribute', (_name, text) => {
  const { elements, values, texts } = parsed(html([reportOf(text)]))
  expect(bare(elements)).toEqual(bare(harmless.elements))
  expect(values.filter((value) => /^(href|src|on\w+|style|action)=/i.test(value))).toEqual([])
  // What steers the eye or the terminal is shown, not sent.
  expect(texts.filter((one) => /\p{Bidi_Control}|(?![\t\n\r])\p{Cc}|\u200b/u.test(one))).toEqual([])
})
