import { brief, shorten, visible } from './escape.js'
import { markdownCode, markdownFence, markdownParagraphs, markdownTable, markdownText } from './markdown.js'
import { decimal, plural } from './numbers.js'
import type { BarChart, Block, Chart, ColumnPicture, ColumnsBlock, StripChart, TableBlock } from './section.js'
import { pad, truncate, width } from './width.js'

/** Longer tables and values stay readable by saying what they leave out. */
const ROWS = 50
const BARS = 30
const CELL = 200
const TEXT = 4000

/** One block as Markdown that reads in a summary, a comment and an e-mail. */
export function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text': return markdownParagraphs(shorten(block.text, TEXT))
    case 'table': return tableMarkdown(block)
    case 'chart': return [...named(block.title, block.chart.kind === 'bars' ? block.chart.unit : ''), markdownFence(chartLines(block.chart))].join('\n\n')
    case 'code': return [...named(block.title), markdownFence(block.text.split('\n'))].join('\n\n')
    case 'columns': return folded(block.title, tableMarkdown(columnsTable(block)))
    case 'details': return folded(block.title, block.blocks.map(blockMarkdown).join('\n\n'))
  }
}

/** Folded away until asked for. */
export function folded(title: string, markdown: string): string {
  return `<details><summary>${markdownText(title)}</summary>\n\n${markdown}\n\n</details>`
}

function named(title: string, unit = ''): readonly string[] {
  return title.trim() === '' ? [] : [`**${markdownText(title.trim())}**${unit === '' ? '' : ` (${markdownText(unit)})`}`]
}

function tableMarkdown(table: TableBlock): string {
  const rows = table.rows.slice(0, ROWS).map((row) => table.columns.map((column, at) => {
    const cell = brief(row[at] ?? '', CELL, 'middle')
    return column.code === true ? markdownCode(cell) : markdownText(cell)
  }))
  const more = (table.more ?? 0) + table.rows.length - rows.length
  return [
    ...named(table.title),
    markdownTable(table.columns.map(({ label }) => markdownText(label)), rows, table.columns.map(({ align }) => align === 'right')),
    ...(more > 0 ? [`… ${plural(more, 'more row')}`] : []),
  ].join('\n\n')
}

/** Columns where there is no room for pictures: a line each, distributions drawn in text. */
function columnsTable({ note, columns }: ColumnsBlock): TableBlock {
  const remarked = columns.some(({ remarks }) => remarks.length > 0)
  return {
    kind: 'table', title: note ?? '',
    columns: [{ label: 'column', code: true }, { label: 'type' }, { label: 'missing', align: 'right' }, { label: 'different', align: 'right' }, { label: 'values' }, ...(remarked ? [{ label: '' }] : [])],
    rows: columns.map(({ name, type, missing, different, values, picture, remarks }) => [name, type, missing === 0 ? '0' : `${decimal(100 * missing, 2)} %`, different, [values, sparkline(picture)].filter((text) => text !== '').join(' '), ...(remarked ? [remarks.map(({ text }) => text).join('; ')] : [])]),
  }
}

function sparkline(picture: ColumnPicture | undefined): string {
  if (picture?.kind !== 'bins') return ''
  const line = (shares: readonly number[]): string => { const most = Math.max(...shares, 0); return shares.map((share) => (share > 0 ? LEVELS.charAt(Math.min(LEVELS.length - 1, Math.ceil((share / most) * LEVELS.length) - 1)) : '·')).join('') }
  return picture.before === undefined ? line(picture.now) : `${line(picture.before)} → ${line(picture.now)}`
}

/** A chart drawn in text, for a fixed-width font. Lines hold data as it came: escape them. */
export function chartLines(chart: Chart): readonly string[] {
  return chart.kind === 'bars' ? barLines(chart) : stripLines(chart)
}

const BAR = 40
const LABEL = 40
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const

function barLines({ bars }: BarChart): readonly string[] {
  const shown = bars.slice(0, BARS).map((bar) => ({ ...bar, label: truncate(visible(bar.label), LABEL), said: decimal(bar.value) }))
  const most = Math.max(...shown.map(({ value }) => Number.isFinite(value) ? value : 0), 0)
  const labels = Math.max(0, ...shown.map(({ label }) => width(label)))
  const said = Math.max(0, ...shown.map((bar) => width(bar.said)))
  return [
    ...shown.map(({ label, value, said: text }) => `${pad(label, labels)}  ${pad(text, said, 'right')}  ${bar(most > 0 ? value / most : 0)}`.trimEnd()),
    ...(bars.length > shown.length ? [`… ${bars.length - shown.length} more`] : []),
  ]
}

/** Something that is there shows at least a sliver. */
function bar(share: number): string {
  if (!(share > 0)) return ''
  const eighths = Math.max(1, Math.round(Math.min(1, share) * BAR * 8))
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '')
}

const LEVELS = '▁▂▃▄▅▆▇█'

/** `·` is an empty bin: none is not few. */
function stripLines({ bins, from, to, unit }: StripChart): readonly string[] {
  const most = Math.max(...bins, 0)
  const line = bins.map((bin) => bin > 0 ? LEVELS.charAt(Math.min(LEVELS.length - 1, Math.ceil(bin / most * LEVELS.length) - 1)) : '·').join('')
  const first = decimal(from, 15), last = `${decimal(to, 15)}${unit === '' ? '' : ` ${visible(unit)}`}`
  return [line, `${first}${' '.repeat(Math.max(1, bins.length - first.length - width(last)))}${last}`]
}
