import { xmlText } from '../escape.js'
import type { Block, TableBlock } from '../section.js'
import { chartBlock } from './charts/chart.js'
import { columns } from './columns.js'

export function table(block: Omit<TableBlock, 'kind'>): string {
  const side = (at: number): string => block.columns[at]?.align === 'right' ? ' class="right"' : ''
  const cell = (text: string, at: number): string => `<td${side(at)}>${block.columns[at]?.code === true && text !== '' && text !== '–' ? `<code>${xmlText(text)}</code>` : xmlText(text)}</td>`
  return `<div class="scroll" tabindex="0" role="region" aria-label="${xmlText(block.title)}"><table><caption>${xmlText(block.title)}</caption><thead><tr>${block.columns.map((column, at) => `<th scope="col"${side(at)}>${xmlText(column.label)}</th>`).join('')}</tr></thead>`
    + `<tbody>${block.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table></div>${block.more === undefined || block.more === 0 ? '' : `<p class="dim">${block.more} more rows are not shown.</p>`}`
}

export function block(one: Block): string {
  switch (one.kind) {
    case 'text': return `<p>${xmlText(one.text)}</p>`
    case 'table': return table(one)
    case 'chart': return chartBlock(one)
    case 'code': return `<h3>${xmlText(one.title)}</h3><pre>${xmlText(one.text)}</pre>`
    case 'columns': return columns(one)
    case 'details': return folded(one.title, one.blocks.map(block).join(''))
  }
}

/** @param inner HTML that is already escaped */
export function folded(title: string, inner: string): string {
  return `<details><summary>${xmlText(title)}</summary>${inner}</details>`
}
