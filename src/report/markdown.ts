import { visible } from './escape.js'

/**
 * GitHub looks for mentions, references, emoji codes and addresses in the text after Markdown was rendered, where a backslash no longer
 * protects anything. A zero-width space in the middle takes them apart and is not seen.
 * What looks like a commit id is left alone: it links only where such a commit exists, and tells nobody.
 */
const GAP = '&#8203;'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;', '#': `&#35;${GAP}`, '@': `@${GAP}`,
  // GitHub reads $…$ as mathematics; this is the way out that its manual gives.
  '$': '<span>$</span>',
}

/** Plain text as Markdown that renders as that text, on one line, in a paragraph, a table cell, a heading or a list item. */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[\\`*[\]~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/[&<>|#@$]/g, (char) => ENTITIES[char] ?? char)
    .replace(/:(?=\/\/|[\w+\\-]+:)/g, `:${GAP}`)
    .replace(/(www)\./gi, `$1${GAP}.`)
    .replace(/(gh-)(?=\d)/gi, `$1${GAP}`)
    // What would start a list, a rule, an underlined heading or an indented block.
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^ +| +$/g, (blanks) => '&#32;'.repeat(blanks.length))
}

/** Data shown verbatim: a code span where that is safe everywhere (tables included), else the same by entities. */
export function markdownCode(text: string): string {
  const shown = visible(text)
  if (shown === '') return ''
  return /[`|\\]|^ | $/.test(shown) ? `<code>${markdownText(shown)}</code>` : `\`${shown}\``
}

/** A fenced block; the fence is longer than any run of backticks inside. */
export function markdownFence(lines: readonly string[]): string {
  const shown = lines.map(visible)
  const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}text`, ...shown, fence].join('\n')
}

/** Several lines of plain text: an empty line starts a new paragraph, others break. */
export function markdownParagraphs(text: string): string {
  return text.split(/(?:\r?\n){2,}/).map((part) => part.split(/\r?\n/).map(markdownText).join('<br>\n')).filter((part) => part !== '').join('\n\n')
}

/** A GFM table; cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[], right: readonly boolean[] = []): string {
  const line = (cells: readonly string[]) => `| ${header.map((_, at) => cells[at] ?? '').join(' | ')} |`
  return [line(header), `|${header.map((_, at) => right[at] === true ? '---:' : '---').join('|')}|`, ...rows.map(line)].join('\n')
}
