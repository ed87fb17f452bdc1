import { shorten, xmlText } from '../escape.js'
import { decimal } from '../numbers.js'
import type { ColumnCard, ColumnPicture, ColumnsBlock } from '../section.js'

const WIDTH = 240, HEIGHT = 56, ROW = 16, VALUES = 5

/** Columns as small multiples: what each holds, how much of it is missing, and what should be known. */
export function columns({ title, note, columns: list }: ColumnsBlock): string {
  return `<h3>${xmlText(title)}</h3>${note === undefined ? '' : `<p class="dim">${xmlText(note)}</p>`}<ul class="columns">${list.map(card).join('')}</ul>`
}

function card({ name, type, missing, different, values, remarks, picture }: ColumnCard): string {
  const share = missing === 0 ? 'none missing' : `${decimal(100 * missing, 2)} % missing`
  return `<li><p class="name"><code>${xmlText(shorten(name, 60))}</code> <span class="dim">${xmlText(type)}</span></p>${picture === undefined ? '' : drawn(name, picture)}${picture?.kind === 'values' ? '' : `<p>${xmlText(shorten(values, 120))}</p>`}`
    + `<p class="dim">${xmlText([different, share].filter((text) => text !== '').join(' · ')).replaceAll(' %', '&nbsp;%')}</p>${missing === 0 ? '' : gap(missing)}`
    + `${remarks.map(({ tone, text }) => `<p class="remark ${tone}">${xmlText(text)}</p>`).join('')}</li>`
}

/** Styles of single elements are forbidden on the page: how much is missing is drawn. */
function gap(missing: number): string { return `<svg viewBox="0 0 ${WIDTH} 4" preserveAspectRatio="none" aria-hidden="true"><rect class="line" width="${WIDTH}" height="4"/><rect class="bar warning" width="${round(WIDTH * missing)}" height="4"/></svg>` }

function drawn(name: string, picture: ColumnPicture): string {
  return picture.kind === 'bins' ? bins(name, picture) : bars(name, picture)
}

const round = (value: number): number => Math.round(value * 10) / 10

/** What is now in front, what was behind it as an outline. */
function bins(name: string, { from, to, now, before }: Extract<ColumnPicture, { kind: 'bins' }>): string {
  const most = Math.max(...now, ...(before ?? []), Number.MIN_VALUE), step = WIDTH / Math.max(1, now.length), top = (share: number): number => round(HEIGHT - (share / most) * (HEIGHT - 2))
  const area = now.map((share, at) => (share === 0 ? '' : `M${round(at * step + 0.5)} ${HEIGHT}V${top(share)}h${round(step - 1)}V${HEIGHT}z`)).join('')
  const outline = before === undefined ? '' : `<path class="before" d="M0 ${HEIGHT}${before.map((share, at) => `V${top(share)}H${round((at + 1) * step)}`).join('')}V${HEIGHT}"/>`
  return `<svg role="img" viewBox="0 0 ${WIDTH} ${HEIGHT + 14}" fill="currentColor" font-size="10"><title>${xmlText(`Distribution of ${name} from ${decimal(from, 4)} to ${decimal(to, 4)}`)}</title><path class="bar" d="${area}"/>${outline}<rect class="line" y="${HEIGHT}" width="${WIDTH}" height="1"/>`
    + `<text y="${HEIGHT + 12}">${xmlText(decimal(from, 4))}</text><text x="${WIDTH}" y="${HEIGHT + 12}" text-anchor="end">${xmlText(decimal(to, 4))}</text></svg>`
}

function bars(name: string, { values }: Extract<ColumnPicture, { kind: 'values' }>): string {
  const shown = values.slice(0, VALUES), most = Math.max(...shown.flatMap(({ now, before = 0 }) => [now, before]), Number.MIN_VALUE), room = WIDTH - 130
  const rows = shown.map(({ label, now, before }, at) => {
    const y = at * ROW
    return `<text y="${y + 11}">${xmlText(shorten(label, 16))}</text><rect class="bar" x="95" y="${y + 2}" width="${round((now / most) * room)}" height="10" rx="1"/>`
      + `${before === undefined ? '' : `<rect class="before" x="95" y="${y + 2}" width="${round((before / most) * room)}" height="10" rx="1"/>`}<text class="dim" x="${WIDTH}" y="${y + 11}" text-anchor="end">${xmlText(`${decimal(100 * now, 2)} %`)}</text>`
  })
  return `<svg role="img" viewBox="0 0 ${WIDTH} ${Math.max(ROW, shown.length * ROW)}" fill="currentColor" font-size="10"><title>${xmlText(`Most frequent values of ${name}`)}</title>${rows.join('')}</svg>`
}
