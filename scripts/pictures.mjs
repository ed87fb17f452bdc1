// Makes docs/images: the page and the annotations of examples/fraud, as they are. Needs a Chromium (CHROMIUM_PATH, or where Linux keeps it).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = dirname(dirname(fileURLToPath(import.meta.url))), example = join(root, 'examples/fraud'), images = join(root, 'docs/images')
const program = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path))
if (program === undefined) throw new Error('no Chromium: set CHROMIUM_PATH')
const run = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'validate-data', '--format', 'github'], { cwd: example, encoding: 'utf8' })
if (run.status !== 1) throw new Error(`exit ${run.status}: ${run.stderr} (npm run demo makes the data)`)

const html = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const plain = (text) => text.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
const notes = run.stdout.split('\n').filter((line) => line.startsWith('::error ')).map((line) => {
  const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/.exec(line) ?? []
  return { ...Object.fromEntries(properties.split(',').map((pair) => pair.split(/=(.*)/s).slice(0, 2))), message: plain(message) }
}).toSorted((a, b) => Number(a.line) - Number(b.line)).slice(0, 3)
const lines = readFileSync(join(example, notes[0].file), 'utf8').split('\n')

/** A line of a change with what GitHub shows under it. */
const shown = (note) => {
  const at = Number(note.line), row = (number) => `<tr><td class="n">${number}</td><td class="n">+</td><td style="text-overflow:ellipsis">${html(lines[number - 1] ?? '')}</td></tr>`
  return `${row(at - 1)}${row(at)}<tr><td colspan="3" class="note"><div><b>✕ Check failure on line ${at} in ${html(note.file)}</b><p class="title">${html(plain(note.title))}</p><p>${html(note.message)}</p></div></td></tr>`
}
const style = `body{margin:0;font:14px/1.5 system-ui,"DejaVu Sans",sans-serif;background:#fff;color:#1f2328}table{border-collapse:collapse;width:100%;table-layout:fixed}td{font:12px/1.7 "DejaVu Sans Mono",monospace;background:#e6ffec;padding:0 10px;white-space:nowrap;overflow:hidden}
.n{background:#ccffd8;color:#57606a;width:4rem;text-align:right}.n+.n{width:1rem}.file{padding:10px 14px;background:#f6f8fa;border:1px solid #d0d7de;border-radius:8px 8px 0 0;font:600 12px "DejaVu Sans Mono",monospace}.note{background:#fff;padding:10px 14px;white-space:normal}
.note div{border:1px solid #d0d7de;border-left:4px solid #cf222e;border-radius:6px;padding:8px 14px;font:14px/1.5 "DejaVu Sans",sans-serif}.note b{color:#cf222e;font-weight:600}.note p{margin:4px 0 0}.title{color:#57606a;font-size:12px}`
mkdirSync(images, { recursive: true })
const sheet = join(images, 'annotations.html')
writeFileSync(sheet, `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="file">${html(notes[0].file)}</div><table><colgroup><col style="width:5.5rem"><col style="width:2rem"><col></colgroup>${notes.map(shown).join('')}</table>`)
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const page = await (await browser.newContext({ viewport: { width: 1000, height: 200 }, deviceScaleFactor: 1.5 })).newPage()
  await page.goto(pathToFileURL(sheet).href)
  await page.screenshot({ path: join(images, 'annotations.png'), fullPage: true })
  await page.setViewportSize({ width: 1120, height: 1150 })
  await page.goto(pathToFileURL(join(example, 'gauntlet-report/validate-data/index.html')).href)
  await page.screenshot({ path: join(images, 'page.png') })
  for (const [name, width, colorScheme] of [['phone', 360, 'light'], ['dark', 1120, 'dark']]) {
    if (!process.argv.includes('--all')) break
    const other = await (await browser.newContext({ viewport: { width, height: 1100 }, colorScheme, deviceScaleFactor: 1.5 })).newPage()
    await other.goto(pathToFileURL(join(example, 'gauntlet-report/validate-data/index.html')).href)
    await other.screenshot({ path: join(root, 'out', `${name}.png`) })
  }
} finally {
  await browser.close()
  rmSync(sheet)
}
