import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolStar, symbolCross } from 'd3-shape'
import { brief, xmlText } from '../../escape.js'
import type { Tone } from '../../section.js'
import { shortName } from '../../short-name.js'
import { truncate, width } from '../../width.js'

/** Rows beyond these are counted, not drawn: the page stays small. */
export const ROWS = 60

/** The two shapes of a chart: beside each other on a desk, below each other on a phone. Style sheets show the one that fits. */
export type Shape = 'wide' | 'narrow'

/** About how wide a letter is, for a font of 13 pixels; a wide character has twice as much. */
export const LETTER = 7.4

export const PHONE = 300

/** Coordinates to a tenth of a pixel: shorter, and nothing that is no number. */
export function px(value: number): number { return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0 }

/** @param inner SVG that is already escaped
 *  @param says what it shows, in a sentence */
export function frame(shape: Shape, size: { readonly width: number; readonly height: number }, says: string, inner: string): string {
  const across = px(size.width), down = px(Math.max(size.height, 24)), whole = shape === 'narrow' && across > PHONE + 100 ? ' whole' : ''
  return `<svg role="img" class="plot ${shape}${whole}" viewBox="0 0 ${across} ${down}" width="${across}" height="${down}" fill="currentColor" font-size="13" aria-label="${label(says)}">${inner}</svg>`
}

/** Text of one line, in which everything can be seen. */
export function label(text: string): string { return xmlText(brief(text, 1000)) }

export interface TextLook { readonly anchor?: 'middle' | 'end'; readonly look?: string; readonly size?: number; /** A name: where there is no room for all of it, its middle is cut. */ readonly name?: boolean }

/** Data on one line, cut to `room` pixels. */
export function words(x: number, y: number, text: string, { anchor, look, size, name }: TextLook = {}, room = Number.POSITIVE_INFINITY): string {
  const columns = Math.floor(room / (LETTER * ((size ?? 13) / 13))), most = Number.isFinite(columns) ? columns : 400, shown = name === true ? shortName(text, most) : truncate(brief(text, 400), most)
  return shown === '' ? '' : `<text x="${px(x)}" y="${px(y)}"${anchor === undefined ? '' : ` text-anchor="${anchor}"`}${look === undefined ? '' : ` class="${look}"`}${size === undefined ? '' : ` font-size="${size}"`}>${xmlText(shown)}</text>`
}

/** Room that a text takes, in pixels. */
export function room(texts: readonly string[], least: number, most: number): number {
  return Math.min(most, texts.reduce((widest, text) => Math.max(widest, Math.ceil(width(brief(text, 200)) * LETTER)), least))
}

export function segment(look: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<path class="${look}" d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}"/>`
}

export function box(look: string, x: number, y: number, width: number, height: number, more = ''): string {
  return `<rect class="${look}" x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(Math.max(0, height))}"${more}/>`
}

/** A group with what it means for those who point at it. */
export function titled(title: string, inner: string, look = 'row'): string { return `<g class="${look}"><title>${label(title)}</title>${inner}</g>` }

const SHAPES = { pass: symbolCircle, neutral: symbolCircle, inconclusive: symbolCircle, fail: symbolDiamond } as const

/** The point of an estimate: a diamond fails, a hollow circle cannot be told. */
export function point(x: number, y: number, tone: Tone): string {
  return `<path class="mark dot ${tone}" transform="translate(${px(x)},${px(y)})" d="${symbol(SHAPES[tone], tone === 'fail' ? 84 : 64).digits(1)() ?? ''}"/>`
}

const CURVE_SHAPES = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar] as const

/** The sign of one of several curves. */
export function sign(at: number, x: number, y: number): string {
  return `<path class="sign-of c${at}" transform="translate(${px(x)},${px(y)})" d="${symbol(CURVE_SHAPES[at % CURVE_SHAPES.length] ?? symbolCircle, 44).digits(1)() ?? ''}"/>`
}
