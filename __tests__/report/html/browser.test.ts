import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { resolveSettings } from '../../../src/config/gate.js'
import { validateData } from '../../../src/gates/validate-data/gate.js'
import { validateDataSettings } from '../../../src/gates/validate-data/settings.js'
import { html } from '../../../src/report/html/page.js'
import type { Report } from '../../../src/report/report.js'
import { browserPath, chromium } from '../../support/browser.js'
import { clean, doubt, sample, slices } from '../../support/sample-report.js'
import { testWorld } from '../../support/world.js'

const program = browserPath
const withBrowser = program === undefined ? describe.skip : describe

/** A thousand findings, and names as long as they come. */
const large: Report = {
  ...sample, counts: { errors: 1000, warnings: 0, notices: 0 },
  findings: Array.from({ length: 1000 }, (_, i) => ({ ...sample.findings[0]!, fingerprint: `f${i}`, subject: { dataset: 'transactions', column: `a_rather_long_name_of_a_column_number_${i}` }, message: `must be one of ${'EUR, '.repeat(20)}found "${'x'.repeat(60)}"` })),
}

withBrowser(`the page in ${program ?? 'a browser that is not here'}`, () => {
  let browser: Browser, folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'page-'))
    browser = await chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => { await browser.close(); rmSync(folder, { recursive: true, force: true }) })

  async function opened(reports: readonly Report[], options: BrowserContextOptions = {}): Promise<{ readonly page: Page; readonly problems: readonly string[] }> {
    const path = join(folder, 'page.html'), problems: string[] = []
    writeFileSync(path, html(reports))
    const page = await (await browser.newContext(options)).newPage(), url = pathToFileURL(path).href
    page.on('console', (message) => { problems.push(message.text()) })
    page.on('pageerror', (error) => { problems.push(error.message) })
    page.on('request', (request) => { if (request.url() !== url) problems.push(`request: ${request.url()}`) })
    await page.goto(url, { waitUntil: 'load' })
    return { page, problems }
  }

  test('opens from disk, asks nobody for anything, and complains about nothing', async () => {
    const { problems } = await opened([large, clean, doubt])
    expect(problems).toEqual([])
  })

  test.each([[360], [768], [1280]])('fits a window of %d pixels', async (width) => {
    const { page } = await opened([sample, large, doubt], { viewport: { width, height: 800 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  })

  test.each([[360], [1280]])('numbers and short words of a table stay whole at %d pixels', async (width) => {
    const columns = [{ label: 'slice', code: true }, { label: 'rows', align: 'right' as const }, { label: 'p', align: 'right' as const }, ...Array.from({ length: 12 }, (_, at) => ({ label: `m${at}`, wide: true }))]
    const rows = [['overall', '6,000', '< 0.001', ...Array.from({ length: 12 }, () => '0.68 (0.67 to 0.69); 0.7 to 3.3 points better')]], { page } = await opened([{ ...sample, section: { ...sample.section, blocks: [{ kind: 'table', title: 'Numbers', columns, rows }] } }], { viewport: { width, height: 800 } })
    // A word that is broken has more than one box.
    expect(await page.evaluate<readonly string[]>(`[...document.querySelectorAll('table')].filter((one) => one.caption?.textContent === 'Numbers').flatMap((table) => [...table.querySelectorAll('td')].flatMap((cell) => {
      const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode(), range = document.createRange();
      return [...text.data.matchAll(cell.classList.contains('right') ? /.+/g : /\\S+/g)].filter(({ index, 0: word }) => { range.setStart(text, index); range.setEnd(text, index + word.length); return range.getClientRects().length !== 1 }).map(([word]) => word);
    }))`)).toEqual([])
  })

  test.each(['light', 'dark'] as const)('its texts can be read in %s', async (colorScheme) => {
    const { page } = await opened([sample, clean, doubt, slices], { colorScheme })
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    const worst = await page.evaluate<{ contrast: number; text: string }>(`(() => {
      const rgb = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
      const light = ([r, g, b]) => { const part = (v) => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4 }; return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) };
      const behind = (node) => { for (let one = node; one; one = one.parentElement) { const colour = rgb(getComputedStyle(one).backgroundColor); if (colour.length === 3 || colour[3] === 1) return colour } return [255, 255, 255] };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const node = text.parentElement;
        if (!text.data.trim() || node.closest('script, style, title') || !node.getClientRects().length) continue;
        const style = getComputedStyle(node), ink = rgb(node.closest('svg') ? style.fill : style.color), a = light(ink), b = light(behind(node));
        found.push({ contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), text: text.data.slice(0, 40) });
      }
      return found.sort((x, y) => x.contrast - y.contrast)[0];
    })()`)
    expect([worst.text, worst.contrast >= 4.5]).toEqual([worst.text, true])
  })

  test.each([[360], [1280]])('filters at %d pixels', async (width) => {
    const { page } = await opened([sample], { viewport: { width, height: 800 } })
    const rows = page.locator('table.findings tbody tr:visible')
    expect(await rows.count()).toBe(4)
    await page.getByRole('searchbox').fill('CURRENCY')
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('currency')])
    await page.getByRole('searchbox').fill('')
    expect(await rows.count()).toBe(4)
  })

  test('sorts by numbers, with the mouse and with the keyboard', async () => {
    const { page } = await opened([sample])
    const times = (): Promise<string[]> => page.locator('table.findings tbody tr td:nth-child(4)').allInnerTexts()
    await page.getByRole('button', { name: 'times' }).click()
    expect(await times()).toEqual(['1', '1', '3', '95'])
    await page.keyboard.press('Enter')
    expect(await times()).toEqual(['95', '3', '1', '1'])
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending')
  })

  test('folded parts open with the keyboard', async () => {
    const { page } = await opened([sample])
    const part = page.locator('details').first()
    await part.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await part.getAttribute('open')).toBe('')
  })

  test('without scripts everything is there, and nothing that needs one', async () => {
    const { page } = await opened([sample], { javaScriptEnabled: false })
    expect(await page.locator('table.findings tbody tr').count()).toBe(4)
    expect(await page.getByRole('searchbox').count()).toBe(0)
  })

  test('on paper the folded parts are open', async () => {
    const { page } = await opened([sample])
    await page.pdf()
    expect(await page.locator('details:not([open])').count()).toBe(0)
  })

  test('places are filtered apart from findings', async () => {
    const { page } = await opened([sample])
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    await page.getByRole('searchbox', { name: 'Filter the places' }).fill('16365')
    expect([await page.locator('table.sorted:not(.findings) tbody tr:visible').count(), await page.locator('table.findings tbody tr:visible').count()]).toEqual([1, 4])
  })

  test('every chart is drawn, named, and within its frame', async () => {
    const { page } = await opened([sample])
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    const charts = await page.evaluate(`[...document.querySelectorAll('svg[role]')].map((svg) => {
      const { x, y, width, height } = svg.getBBox(), view = svg.viewBox.baseVal, shown = svg.getBoundingClientRect();
      return { role: svg.getAttribute('role'), named: svg.querySelector('title').textContent !== '', marks: svg.querySelectorAll('.bar').length > 0, drawn: shown.width > 100 && shown.height > 10,
        within: x >= view.x && y >= view.y && x + width <= view.x + view.width + 0.5 && y + height <= view.y + view.height + 0.5 };
    })`)
    expect(charts).toEqual(Array.from({ length: 4 }, () => ({ role: 'img', named: true, marks: true, drawn: true, within: true })))
  })

  // Marks by hand: 6 estimates of 7 slices, 4 of 5 changes, 14 crosses that have rows, 4 × 4 classes, and curves of 2 and 4 series.
  test.each([[320, 'light'], [800, 'light'], [1280, 'light'], [320, 'dark'], [1280, 'dark']] as const)('charts of slices at %d pixels, %s: all drawn, within their frames, readable', async (width, colorScheme) => {
    const { page, problems } = await opened([slices], { viewport: { width, height: 800 }, colorScheme })
    expect([problems, await page.evaluate<boolean>(`document.documentElement.scrollWidth <= ${width}`)]).toEqual([[], true])
    const charts = await page.evaluate<readonly { readonly shape: string; readonly said: boolean; readonly marks: number; readonly flat: number; readonly outside: readonly string[]; readonly contained: boolean; readonly small: boolean }[]>(`[...document.querySelectorAll('.chart > svg')].filter((svg) => svg.getClientRects().length > 0).map((svg) => {
      const frame = svg.getBoundingClientRect(), around = svg.parentElement.getBoundingClientRect(), marks = [...svg.querySelectorAll('.mark')].map((one) => one.getBoundingClientRect());
      const beyond = (one) => { const box = one.getBoundingClientRect(); return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1 };
      return { shape: svg.classList[1], said: svg.getAttribute('role') === 'img' && svg.getAttribute('aria-label').endsWith('.'), marks: marks.length, flat: marks.filter((box) => box.width === 0 || box.height === 0).length,
        outside: [...svg.querySelectorAll('text, .mark')].filter(beyond).map((one) => one.textContent || one.getAttribute('class')), contained: frame.width <= around.width + 0.5, small: frame.width / svg.viewBox.baseVal.width < 0.75 };
    })`)
    const shape = width === 320 ? 'narrow' : 'wide'
    expect(charts).toEqual([6, 4, 14, 16, 2, 4].map((marks) => ({ shape, said: true, marks, flat: 0, outside: [], contained: true, small: false })))
    // Numbers stand on shades: what is behind them is the shade over the card.
    expect(await page.evaluate<number>(`(() => {
      const rgb = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number), light = (part) => { const [r, g, b] = part.map((v) => v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b };
      const card = rgb(getComputedStyle(document.querySelector('section')).backgroundColor);
      return Math.min(...[...document.querySelectorAll('.row')].filter((row) => row.querySelector('.cell')).flatMap((row) => {
        const style = getComputedStyle(row.querySelector('.cell')), shade = rgb(style.fill), share = Number(style.fillOpacity), behind = light(card.map((part, at) => part + (shade[at] - part) * share));
        return [...row.querySelectorAll('text')].map((text) => { const ink = light(rgb(getComputedStyle(text).fill)); return (Math.max(ink, behind) + 0.05) / (Math.min(ink, behind) + 0.05) });
      }));
    })()`)).toBeGreaterThanOrEqual(4.5)
  })

  test('two hundred columns, dirty and compared with the base: every one has its card, below a megabyte', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `column_with_a_name_${i}`), cell = (row: number, at: number): string => (at % 4 === 0 ? String((row * 7 + at) % 97) : at % 4 === 1 ? ['red', 'green', 'blue'][(row + at) % 3] ?? '' : at % 4 === 2 ? (row % 5 === 0 ? '' : String((row * at) / 7)) : `code-${row}-${at}`)
    const csv = (from: number): string => `${names.join(',')}\n${Array.from({ length: 300 }, (_, row) => names.map((_name, at) => cell(row + from, at)).join(',')).join('\n')}\n`
    const world = testWorld({ files: [{ path: 'd.csv', status: 'modified' }] }, { 'd.csv': csv(0) })
    try {
      writeFileSync(join(world.cwd, 'd.csv'), csv(120))
      writeFileSync(join(world.cwd, 's.json'), JSON.stringify({ properties: Object.fromEntries(names.map((name) => [name, { type: 'integer', maximum: 5 }])) }))
      const { settings, shared } = resolveSettings(validateDataSettings, undefined, { data: 'd.csv', schema: 's.json', baseline: 'base' }), measured = await validateData.measure(settings, world), judged = validateData.judge(settings, measured, shared.failOn)
      const count = (severity: string): number => judged.findings.filter((one) => one.severity === severity).length
      const report: Report = { ...sample, ...judged, counts: { errors: count('error'), warnings: count('warning'), notices: count('notice') }, ...validateData.record(settings, measured), section: validateData.render(settings, measured, judged), settings: {} }
      const { page, problems } = await opened([report])
      expect([problems, await page.locator('ul.columns > li').count(), count('error') > 100]).toEqual([[], 200, true])
      expect(Buffer.byteLength(html([report]))).toBeLessThan(1_000_000)
    } finally { rmSync(world.cwd, { recursive: true, force: true }) }
  }, 60_000)
})
