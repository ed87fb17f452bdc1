/** What the gate does beside judging rows: profile, sensitive data, duplicates and splits together; two versions of a file against each other; the page in a browser. Files are made once, under out/bench. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { folder, root } from './cases.mjs'

const git = (cwd, ...words) => { const { status, stdout, stderr } = spawnSync('git', words, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 }); if (status !== 0) throw new Error(`git ${words[0]}: ${stderr}`); return stdout.trim() }

/** Records of a CSV file as text, header first: a quoted cell may hold line ends. */
async function* records(path) {
  let text = ''
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    text = text === '' ? line : `${text}\n${line}`
    if ((text.match(/"/g) ?? []).length % 2 === 1) continue
    yield text
    text = ''
  }
}

/** The reference file as training and test data: four fifths and one. */
export async function wholeCase(rows) {
  const cwd = join(folder, `whole-${rows}`), config = join(cwd, 'gauntlet.yml')
  if (!existsSync(config)) {
    mkdirSync(cwd, { recursive: true })
    const out = ['train', 'test'].map((name) => createWriteStream(join(cwd, `${name}.csv`)))
    let at = -1
    for await (const text of records(join(folder, `reference-${rows}.csv`))) {
      for (const stream of at < 0 ? out : [out[at < rows * 0.8 ? 0 : 1]]) if (!stream.write(`${text}\n`)) await new Promise((done) => { stream.once('drain', done) })
      at++
    }
    await Promise.all(out.map((stream) => new Promise((done) => { stream.end(done) })))
    writeFileSync(config, 'version: 1\ndata: { train: { path: train.csv }, test: { path: test.csv } }\nvalidate-data:\n  checks: [{ metric: duplicateValues, arguments: { properties: [transaction_id] }, mustBe: 0 }]\n  splits: { train: train, test: test, key: transaction_id, group: email, time: timestamp, label: is_fraud }\n')
  }
  return { name: 'whole', cwd, env: {}, status: 1, says: ({ measured }) => `${measured.splits.length} split figures, ${measured.checks.length} checks, ${measured.sensitive.length} sensitive, ${measured.profiles.length} profiles` }
}

/** The reference file at a base and with one amount in two hundred changed. */
export async function baseCase(rows) {
  const cwd = join(folder, `base-${rows}`), event = join(folder, `base-${rows}.event.json`)
  if (!existsSync(event)) {
    rmSync(cwd, { recursive: true, force: true })
    mkdirSync(cwd, { recursive: true })
    git(cwd, 'init', '-q')
    copyFileSync(join(folder, `reference-${rows}.csv`), join(cwd, 'd.csv'))
    copyFileSync(join(folder, `reference-${rows}.schema.json`), join(cwd, 's.json'))
    writeFileSync(join(cwd, 'gauntlet.yml'), 'version: 1\ndata: { d: { path: d.csv, schema: s.json, primaryKey: transaction_id } }\nvalidate-data: { baseline: base }\n')
    const commit = (message) => { git(cwd, 'add', '.'); git(cwd, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '-qm', message); return git(cwd, 'rev-parse', 'HEAD') }
    const base = commit('before')
    let at = -1, changed = 0
    const out = createWriteStream(join(cwd, 'd.csv'))
    for await (const text of records(join(folder, `reference-${rows}.csv`))) {
      const cells = text.split(','), change = at >= 0 && at % 200 === 7 && /^T[0-9]{9}$/.test(cells[0]) && /^[0-9.]+$/.test(cells[2])
      if (change) { cells[2] = '7.77'; changed++ }
      if (!out.write(`${cells.join(',')}\n`)) await new Promise((done) => { out.once('drain', done) })
      at++
    }
    await new Promise((done) => { out.end(done) })
    const head = commit('after'), repo = { full_name: 'a/b' }
    writeFileSync(event, JSON.stringify({ changed, pull_request: { number: 1, base: { sha: base, ref: 'main', repo }, head: { sha: head, ref: 'x', repo } }, repository: repo }))
  }
  const { changed, pull_request: { head } } = JSON.parse(readFileSync(event, 'utf8'))
  return {
    name: 'base', cwd, env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'a/b', GITHUB_WORKSPACE: cwd, GITHUB_SHA: head.sha }, status: 0,
    says: ({ measured: { comparisons: [one] } }) => `${one.byKey.changed} of ${changed} changed records found, ${one.byKey.added} added, ${one.byKey.removed} removed`,
  }
}

/** Milliseconds to the load event of a page, and its size; undefined without a browser. */
export async function pageLoad(path) {
  const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  if (browser === undefined) return undefined
  const { chromium } = await import(join(root, 'node_modules/playwright-core/index.mjs'))
  const open = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'] })
  try {
    const page = await open.newPage()
    await page.goto(`file://${path}`, { waitUntil: 'load' })
    return { load: await page.evaluate('performance.timing.loadEventEnd - performance.timing.navigationStart'), bytes: readFileSync(path).length }
  } finally { await open.close() }
}
