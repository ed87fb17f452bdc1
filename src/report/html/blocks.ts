import { xmlText } from '../escape.js'
import type { Block, TableBlock } from '../section.js'
import { chartBlock } from './charts/chart.js'
import { columns } from './columns.js'

/** A number with its unit stays on one line. */
const SHORT = 12
/** Hardly a column is as wide as such a word. */
const LONG = /[^\s\-–—]{25,}/gu

/** Cells break between words, and within one only where it is long: never within a number. */
function broken(text: string): string {
  const parts: string[] = []
  let from = 0
  for (const { index, 0: word } of text.matchAll(LONG)) {
    parts.push(xmlText(text.slice(from, index)), (word.match(/.{1,12}/gsu) ?? []).map(xmlText).join('<wbr>'))
    from = index + word.length
  }
  return parts.join('') + xmlText(text.slice(from))
}

export function table(block: Omit<TableBlock, 'kind'>): string {
  const side = (at: number): string => block.columns[at]?.align === 'right' ? ' class="right"' : block.columns[at]?.wide === true ? ' class="wide"' : ''
  const cell = (text: string, at: number): string => `<td${side(at)}>${block.columns[at]?.code === true && text !== '' && text !== '–' ? `<code>${broken(text)}</code>` : block.columns[at]?.align === 'right' && text.length <= SHORT ? xmlText(text).replaceAll(' ', '&nbsp;') : broken(text)}</td>`
  return `<div class="scroll" tabindex="0" role="region" aria-label="${xmlText(block.title)}"><table class="plain"><caption>${xmlText(block.title)}</caption><thead><tr>${block.columns.map((column, at) => `<th scope="col"${side(at)}>${xmlText(column.label)}</th>`).join('')}</tr></thead>`
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
