import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lexer, parse, type Token } from 'marked'
import { visible } from '../../src/report/escape.js'
import { markdownCode, markdownFence, markdownTable, markdownText } from '../../src/report/markdown.js'
import { comment, COMMENT_LIMIT } from '../../src/report/comment.js'
import { summary } from '../../src/report/summary.js'
import { NAMED } from '../support/hostile.js'
import { reportOf } from '../support/hostile-report.js'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The text a reader sees of HTML that holds only the elements named. */
function textOf(html: string, elements: RegExp): string {
  return html.replace(elements, '').replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string | undefined) => code === undefined ? ENTITIES[name ?? ''] ?? '?' : String.fromCodePoint(Number(code)))
}

/** GitHub looks for these in the text after rendering. */
const PINGS = /@[a-z\d]|#\d|gh-\d|www\.|:\/\/|:[\w+-]+:/i

function flat(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const inner: readonly Token[] = 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : []
    if (token.type !== 'table') return [token, ...flat(inner)]
    const { header, rows } = token as unknown as { header: readonly { tokens: Token[] }[]; rows: readonly (readonly { tokens: Token[] }[])[] }
    return [token, ...flat([...header, ...rows.flat()].flatMap((cell) => cell.tokens))]
  })
}

/** Only what our own renderers write. */
const OURS = /^(<\/?(span|code|br|details|summary)>|<!-- gauntlet:[\w./-]+ -->|\s)*$/

function inert(markdown: string): void {
  for (const token of flat(lexer(markdown))) {
    expect(['link', 'image', 'em', 'del', 'footnote', 'checkbox', 'def']).not.toContain(token.type)
    // A line of HTML runs to its end in one token: what lies between the tags is escaped text.
    if (token.type === 'html') expect(token.raw.replace(/(?<=<summary>).*(?=<\/summary>)/, (title) => { expect(title.replace(/<span>\$<\/span>/g, '')).not.toMatch(/[<>]/); return '' })).toMatch(OURS)
  }
}

function textIs(text: string): void {
  const html = parse(markdownText(text), { async: false })
  expect(html).not.toMatch(/<(?!\/?(p|span)>)/)
  const seen = textOf(html, /<\/?(p|span)>|\n$/g)
  expect(seen).not.toMatch(PINGS)
  expect(seen.replaceAll('\u200b', '')).toBe(visible(text))
}

function codeIs(text: string): void {
  const html = parse(markdownTable(['x'], [[markdownCode(text)]]), { async: false })
  const [, cell = ''] = /<td>([^]*)<\/td>/.exec(html) ?? []
  expect(cell).not.toMatch(/<(?!\/?(code|span)>)/)
  expect(textOf(cell, /<\/?(code|span)>/g).replaceAll('\u200b', '')).toBe(visible(text))
}

describe.each(NAMED)('%s', (_, text) => {
  test('Markdown text shows as itself', () => textIs(text))
  test('in a heading, a list and a table too', () => {
    for (const around of [`### ${markdownText(text)}`, `- ${markdownText(text)}`, markdownTable(['a', 'b'], [[markdownText(text), 'x']]), `**x ${markdownText(text)} x**`]) inert(around)
    const [table] = lexer(markdownTable(['a', 'b'], [[markdownText(text), 'x'], ['y', markdownText(text)]]))
    expect(table).toMatchObject({ type: 'table', rows: [[{}, { text: 'x' }], [{ text: 'y' }, {}]] })
  })
  test('a code span shows it verbatim, in a table too', () => codeIs(text))
  test('a fence holds it', () => {
    const tokens = lexer(`${markdownFence([text, 'last'])}\n\nafter`)
    expect(tokens.map(({ type }) => type)).toEqual(['code', 'space', 'paragraph'])
    expect(tokens[0]).toMatchObject({ text: `${visible(text)}\nlast` })
  })
  test('a whole summary and comment keep their shape', () => {
    const options = { whole: 'artifact gauntlet-report' }
    const shape = (markdown: string) => lexer(markdown).filter(({ type }) => type !== 'space').map((token) => token.type === 'table' ? `table ${(token as unknown as { rows: unknown[] }).rows.length}` : token.type)
    const markdown = summary(reportOf(text), options)
    inert(markdown)
    // An empty line is a paragraph border, and an empty title is left out.
    if (!/^\s*$|\n\n/.test(text)) expect(shape(markdown)).toEqual(shape(summary(reportOf('plain'), options)))
    const body = comment([reportOf(text), reportOf(text)], 'a/b/c', options)
    inert(body)
    expect(body.startsWith('<!-- gauntlet:a/b/c -->\n')).toBe(true)
    expect(body.split('\n').filter((line) => line.includes('gauntlet:a/b/c'))).toHaveLength(1)
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT)
  })
})

const markup = fc.array(fc.constantFrom(...'\\`*_[]()<>#|~!@$:&;-+=.1aw \n\t/'.split('')), { maxLength: 25 }).map((chars) => chars.join(''))
test('any text shows as itself', () => fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), markup), (text) => { textIs(text); codeIs(text); inert(`a ${markdownText(text)} b`) }), { numRuns: 1000 }))
