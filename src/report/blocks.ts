import { brief, shorten } from './escape.js'
import { markdownCode, markdownFence, markdownParagraphs, markdownTable, markdownText } from './markdown.js'
import { decimal, plural } from './numbers.js'
import type { Block, ColumnPicture, ColumnsBlock, TableBlock } from './section.js'
import { chartLines, chartUnit } from './text-charts/chart.js'
import { levels } from './text-charts/strip.js'

/** Longer tables and values stay readable by saying what they leave out. */
const ROWS = 50
const CELL = 200
const TEXT = 4000

/** One block as Markdown that reads in a summary, a comment and an e-mail. */
export function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'text': return markdownParagraphs(shorten(block.text, TEXT))
    case 'table': return tableMarkdown(block)
    case 'chart': return [...named(block.title, chartUnit(block.chart)), markdownFence(chartLines(block.chart))].join('\n\n')
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
  return picture.before === undefined ? levels(picture.now) : `${levels(picture.before)} → ${levels(picture.now)}`
}
