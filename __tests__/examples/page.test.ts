import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { browserPath, chromium } from '../support/browser.js'
import { gauntlet } from './example.js'

const withBrowser = browserPath === undefined ? describe.skip : describe
interface Block { readonly kind: string; readonly title: string; readonly chart?: { readonly kind: string } }

withBrowser(`the pages of the examples in ${browserPath ?? 'a browser that is not here'}`, () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'gauntlet-pages-'))
  beforeAll(async () => { browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox', '--disable-gpu'] }) })
  afterAll(async () => { await browser.close(); rmSync(folder, { recursive: true }) })

  test.each([
    ['fraud', 'gauntlet.slice-test.yml', ['forest', 'forest', 'dumbbell', 'confusion', 'curves', 'curves', 'curves'], 'Recall on customer_age < 25'],
    ['liquidity', 'gauntlet.yml', ['forest', 'dumbbell'], 'Mean absolute error on month end'],
  ])('examples/%s: every chart of %s is drawn, and the first line says what is wrong', async (example, config, charts, first) => {
    const reports = join(folder, example)
    gauntlet(join(process.cwd(), 'examples', example), 'slice-test', '--config', config, '--report-directory', reports)
    const { section } = JSON.parse(readFileSync(join(reports, 'slice-test/report.json'), 'utf8')) as { section: { blocks: readonly Block[] } }, asked = section.blocks.filter(({ kind }) => kind === 'chart')
    expect(asked.map(({ chart }) => chart?.kind)).toEqual(charts)
    const page = await browser.newPage({ viewport: { width: 1120, height: 900 } }), problems: string[] = []
    page.on('console', (message) => { problems.push(message.text()) })
    page.on('pageerror', (error) => { problems.push(error.message) })
    await page.goto(pathToFileURL(join(reports, 'slice-test/index.html')).href, { waitUntil: 'load' })
    expect(problems).toEqual([])
    expect(await page.locator('.lead').innerText()).toContain(first)
    for (const { title } of asked) expect(await page.locator('h3', { hasText: title }).first().isVisible()).toBe(true)
    // Each chart is there once for a wide page and once for a phone; one of the two is shown, with marks that have a size.
    const drawn = await page.locator('.charts svg[role="img"]').evaluateAll((all) => all.map((svg) => ({ shown: svg.getBoundingClientRect().width > 100 && svg.getBoundingClientRect().height > 40, marks: [...svg.querySelectorAll('circle, path, rect, line')].filter((mark) => { const box = mark.getBoundingClientRect(); return box.width > 0 || box.height > 0 }).length })))
    expect(drawn.filter(({ shown }) => shown)).toHaveLength(charts.length)
    for (const { shown, marks } of drawn) if (shown) expect(marks).toBeGreaterThan(3)
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    await page.close()
  })
})
