import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { loadConfig } from '../../../../src/config/load.js'
import { resolveSettings } from '../../../../src/config/gate.js'
import { UserError } from '../../../../src/errors.js'
import { validateData } from '../../../../src/gates/validate-data/gate.js'
import { validateDataSettings } from '../../../../src/gates/validate-data/settings.js'
import type { SplitResult } from '../../../../src/gates/validate-data/splits/result.js'
import { testWorld } from '../../../support/world.js'

interface Outcome { readonly verdict: string; readonly results: readonly SplitResult[]; readonly found: readonly string[] }

/** `line rule` of what is too much: the line of gauntlet.yml, then those of the first rows. */
async function judged(files: Readonly<Record<string, string>>, splits: string, data = 'train: { path: train.csv }\n  test: { path: test.csv }'): Promise<Outcome> {
  const world = testWorld()
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(world.cwd, name), content)
    writeFileSync(join(world.cwd, 'gauntlet.yml'), `version: 1\ndata:\n  ${data}\nvalidate-data:\n  splits: ${splits}\n`)
    const { settings, shared } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), {})
    const measured = await validateData.measure(settings, world)
    const { verdict, findings } = validateData.judge(settings, measured, shared.failOn)
    const found = findings.filter(({ rule }) => !rule.endsWith('no-schema')).flatMap(({ rule, place, occurrences, severity }) => (occurrences ?? [{ place }]).map((one) => `${one.place?.file ?? ''}:${one.place?.line ?? ''} ${rule.slice('validate-data/'.length)}${severity === 'notice' ? '' : ` ${severity}`}`))
    return { verdict, results: measured.splits, found }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

const HEADER = 'id,who,at,x,note,y\n'
const TRAIN = `${HEADER}1,a,2024-01-01,10,the quick brown fox jumps,no\n2,b,2024-01-02,11,another long text stands here,yes\n3,c,2024-01-03,12,a third text that is long,no\n4,c,2024-02-02,10,the quick brown fox jumps,yes\n5,d,2024-01-04,13,nothing like the other ones,\n`
const TEST = `${HEADER}6,e,2024-02-01,20,some text of its own here,no\n2,f,2024-02-02,21,"The QUICK, brown fox jumps 99!",yes\n7,c,2024-02-03,22,one more text in the test,no\n8,b,2024-01-02,11,another long text stands here,yes\n9,g,2024-02-05,23,and this is the last text,maybe\n`

describe('counted by hand', () => {
  test('what two splits share', async () => {
    const { verdict, results, found } = await judged({ 'train.csv': TRAIN, 'test.csv': TEST }, '{ train: train, test: test, key: id, group: who, time: at, label: y, ignore: at }')
    const of = (rule: string): unknown => { const one = results.find((result) => result.rule === rule); return one === undefined ? undefined : [one.counted, one.of, ...(one.values ?? [])] }
    expect({ keys: of('split-keys'), groups: of('split-groups'), time: of('split-time'), duplicates: of('split-duplicates'), near: of('near-duplicates'), conflicts: of('label-conflicts'), missing: of('missing-label'), fresh: of('new-class'), gone: of('missing-class') }).toEqual({
      keys: [1, 5], groups: [2, 5], time: [4, 5, '2024-01-02'], duplicates: [1, 5], near: [2, 5],
      // Rows 1 and 4 differ in who and at; at is ignored, who is not.
      conflicts: [0, 5], missing: [1, 5], fresh: [1, 5, 'maybe'], gone: [0, 2],
    })
    expect(verdict).toBe('fail')
    expect(found).toEqual(expect.arrayContaining([
      'gauntlet.yml:6 split-keys error', 'gauntlet.yml:6 split-groups error', 'gauntlet.yml:6 split-time error', 'gauntlet.yml:6 missing-label error', 'gauntlet.yml:6 new-class error',
      'gauntlet.yml:6 split-duplicates error', 'gauntlet.yml:6 near-duplicates warning',
      'test.csv:3 split-keys', 'test.csv:4 split-groups', 'test.csv:5 split-groups', 'train.csv:3 split-time', 'train.csv:6 missing-label', 'test.csv:6 new-class', 'test.csv:5 split-duplicates', 'test.csv:3 near-duplicates',
    ]))
  })

  test('equal features with different labels', async () => {
    const rows = (list: readonly string[]): string => `a,b,y\n${list.join('\n')}\n`
    const { results } = await judged({ 'train.csv': rows(['1,x,0', '1,x,1', '1,x,0', '2,x,0', ',x,0', ',x,1']), 'test.csv': rows(['9,z,1']) }, '{ train: train, test: test, label: y }')
    expect(results.find(({ rule }) => rule === 'label-conflicts')).toMatchObject({ counted: 5, of: 6, examples: [{ line: 2 }, { line: 3 }, { line: 4 }, { line: 6 }, { line: 7 }] })
  })

  test('columns that say nothing, or say it twice', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => `n${i},k,,${i % 7},${i % 7},${(i * 37) % 120}.5`).join('\n')
    const { results } = await judged({ 'train.csv': `name,same,none,v,w,real\n${rows}\n`, 'test.csv': 'name,same,none,v,w\nz,k,1,1,2\n' }, '{ train: train, test: test }')
    expect(results.filter(({ counted, rule }) => counted > 0 && /column/.test(rule)).map(({ rule, column, names }) => [rule, column, names?.join()])).toEqual([
      ['split-columns', undefined, 'real'], ['id-column', 'name', undefined], ['constant-column', 'same', undefined], ['empty-column', 'none', undefined], ['twin-columns', 'w', 'v'],
    ])
  })
})

describe('a feature that gives the label away', () => {
  // A seeded generator: the same numbers on every machine.
  const random = (seed: number) => () => { seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0; return seed / 2 ** 32 }
  const table = (rows: number, row: (i: number, next: () => number) => readonly (string | number)[], header: string): string => { const next = random(7); return `${header}\n${Array.from({ length: rows }, (_, i) => row(i, next).join(',')).join('\n')}\n` }
  const power = (results: readonly SplitResult[]): Readonly<Record<string, number>> => Object.fromEntries(results.filter(({ rule }) => rule === 'leaky-feature').map(({ column = '', value = 0 }) => [column, Math.round(value * 100) / 100]))

  test('classes: a copy, a code, a number cut by the label, half the truth, noise, a name, and the row number of a sorted file', async () => {
    const train = table(4000, (i, next) => {
      const label = i < 2000 ? 'no' : 'yes', noise = next()
      return [i, label, label === 'yes' ? `P${Math.floor(next() * 5)}` : `N${Math.floor(next() * 5)}`, label === 'yes' ? 5 + next() : 3 * next(), next() < 0.5 ? label : noise < 0.5 ? 'no' : 'yes', Math.floor(next() * 50), `u${Math.floor(next() * 1e9)}`]
    }, 'row,y,code,cut,half,noise,name')
    const { results, found, verdict } = await judged({ 'train.csv': train, 'test.csv': 'row,y,code,cut,half,noise,name\n9999,no,N1,1,no,3,u\n9998,yes,N1,1,no,3,u\n' }, '{ train: train, test: test, label: y }')
    expect(power(results)).toEqual({ row: expect.any(Number), code: 1, cut: 1, half: expect.any(Number), noise: expect.any(Number), name: expect.any(Number) })
    const { row = 0, half = 1, noise = 1, name = 1 } = power(results)
    expect([row > 0.95, half > 0.4 && half < 0.6, noise < 0.1, name < 0.1]).toEqual([true, true, true, true])
    expect([verdict, found.filter((one) => one.includes('leaky'))]).toEqual(['fail', Array.from({ length: 3 }, () => 'gauntlet.yml:6 leaky-feature error')])
  })

  test('numbers: what follows from the label, and what does not', async () => {
    const train = table(3000, (_, next) => { const y = next() * 100; return [y.toFixed(3), (2 * y + next()).toFixed(3), next().toFixed(3)] }, 'y,after,noise')
    const { results } = await judged({ 'train.csv': train, 'test.csv': 'y,after,noise\n1,2,3\n' }, '{ train: train, test: test, label: y }')
    const { after = 0, noise = 1 } = power(results)
    expect([after > 0.9, noise < 0.1]).toEqual([true, true])
  })
})

describe('what hides', () => {
  const table = (header: string, rows: number, row: (i: number) => string): string => `${header}\n${Array.from({ length: rows }, (_, i) => row(i)).join('\n')}\n`
  const power = async (train: string, more = ''): Promise<Readonly<Record<string, number | undefined>>> => Object.fromEntries((await judged({ 'train.csv': train, 'test.csv': train }, `{ train: train, test: test, label: y${more} }`)).results.filter(({ rule }) => rule === 'leaky-feature').map(({ column = '', value }) => [column, value]))
  // A number that is spread over 0 to 999 without repeating soon; a stand-in for noise that is the same everywhere.
  const spread = (i: number): number => (i * 617) % 1009

  test('a label that one row in 200 has: a number that is above zero only there, a band, and one that is missing only there', async () => {
    const found = await power(table('charge,band,settled,noise,y', 20_000, (i) => { const hit = i % 200 === 7; return [hit ? 1 + spread(i) / 10 : 0, hit ? 500 + (i % 3) / 10 : spread(i) < 495 ? spread(i) : 510 + spread(i), hit ? '' : spread(i), spread(i * 7 + 1), hit ? 1 : 0].join() }))
    expect([found['charge'], found['band'], found['settled']]).toEqual([1, 1, 1].map((value) => expect.closeTo(value, 2)))
    expect(found['noise']).toBeLessThan(0.1)
  })

  test('60 classes, and a text that gives each away', async () => {
    expect((await power(table('code,noise,y', 6000, (i) => `k${i % 60},${spread(i)},c${i % 60}`)))['code']).toBeCloseTo(1, 5)
  })

  test('numbers: a copy with a long tail, another scale, and parts of a total', async () => {
    const found = await power(table('copy,scaled,morning,evening,noise,y', 4000, (i) => { const [a, b] = [spread(i) % 40, spread(i * 3 + 1) % 60], y = i % 100 === 0 ? 10_000 + i : a + b; return [y, 3 * y + 1, i % 100 === 0 ? 10_000 : a, i % 100 === 0 ? i : b, spread(i * 7 + 2), y].join() }))
    expect([found['copy'], found['scaled'], found['morning + evening']]).toEqual([1, 1, 1].map((value) => expect.closeTo(value, 1)))
    expect([(found['noise'] ?? 1) < 0.1, Object.keys(found).filter((name) => / [+−] /.test(name))]).toEqual([true, ['morning + evening']])
  })

  test('rows in Parquet and CSV are the same rows: numbers are compared as numbers where a file or a schema says so', async () => {
    const schema = '{"properties":{"id":{"type":"integer"},"x":{"type":"number"},"y":{"type":"string"}}}'
    const { results } = await judged({ 's.json': schema, 'train.csv': 'id,x,y\n1,1.0,a\n2,2.50,b\n', 'test.csv': 'id,x,y\n01,1,a\n9,2.5,b\n' }, '{ train: train, test: test, key: id }', 'train: { path: train.csv, schema: s.json }\n  test: { path: test.csv, schema: s.json }')
    expect(results.filter(({ rule }) => /split-(?:keys|duplicates)/.test(rule)).map(({ rule, counted }) => [rule, counted])).toEqual([['split-duplicates', 2], ['split-keys', 1]])
  })

  test('a number of the record hides no duplicates, and is no key', async () => {
    const rows = (from: number): string => table('n,a,b', 150, (i) => `${from + i},${i % 15},${(i % 15) * 3}`), { results } = await judged({ 'train.csv': rows(0), 'test.csv': rows(1000) }, '{ train: train, test: test }')
    expect(results.filter(({ rule }) => ['id-column', 'split-duplicates', 'repeated-rows', 'same-columns'].includes(rule)).map(({ rule, splits, counted, column, names }) => [rule, splits[0], counted, column, names])).toEqual([
      ['repeated-rows', 'train', 135, undefined, undefined], ['repeated-rows', 'test', 135, undefined, undefined], ['split-duplicates', 'train', 150, undefined, undefined], ['id-column', 'train', 150, 'n', undefined], ['same-columns', 'train', 150, 'b', ['a']],
    ])
  })

  test('a split that was not asked for leaves it undecided', async () => {
    const world = testWorld()
    try {
      for (const name of ['train.csv', 'test.csv']) writeFileSync(join(world.cwd, name), 'id,a\n1,x\n2,y\n')
      writeFileSync(join(world.cwd, 'gauntlet.yml'), 'version: 1\ndata: { train: { path: train.csv }, test: { path: test.csv } }\nvalidate-data:\n  splits: { train: train, test: test, key: id }\n')
      const { settings, shared: { failOn } } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), { data: 'train' }), measured = await validateData.measure(settings, world), { verdict, headline, findings } = validateData.judge(settings, measured, failOn)
      expect([verdict, headline, findings.filter(({ rule }) => rule.endsWith('split-unread')).map(({ severity, place }) => [severity, place?.line])]).toEqual(['inconclusive', 'Inconclusive: test was not read, so the splits were not compared; 1 warning.', [['warning', 4]]])
    } finally { rmSync(world.cwd, { recursive: true, force: true }) }
  })

  test('where one split changed, the others are read too', async () => {
    const world = testWorld({ files: [{ path: 'train.csv', status: 'modified' }] })
    try {
      for (const name of ['train.csv', 'test.csv', 'other.csv']) writeFileSync(join(world.cwd, name), 'id,a\n1,x\n2,y\n')
      writeFileSync(join(world.cwd, 'gauntlet.yml'), 'version: 1\ndata: { train: { path: train.csv }, test: { path: test.csv }, other: { path: other.csv } }\nvalidate-data:\n  changed-files-only: true\n  splits: { train: train, test: test, key: id }\n')
      const { settings, shared: { failOn } } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), {}), measured = await validateData.measure(settings, world)
      expect([validateData.judge(settings, measured, failOn).verdict, measured.files.map(({ path }) => path), measured.splits.find(({ rule }) => rule === 'split-keys')?.counted]).toEqual(['fail', ['train.csv', 'test.csv'], 2])
    } finally { rmSync(world.cwd, { recursive: true, force: true }) }
  })

  test('splits without one column in common', async () => {
    const { verdict, results } = await judged({ 'train.csv': 'q,w\n1,2\n', 'test.csv': 'e,r\n1,2\n' }, '{ train: train, test: test }')
    expect([verdict, results.find(({ rule }) => rule === 'split-duplicates')?.unknown]).toEqual(['fail', 'they have no column in common'])
  })

  test('too few rows to tell leave it undecided', async () => {
    const train = table('code,y', 99, (i) => `k${i % 2},${i % 2}`), { verdict, results } = await judged({ 'train.csv': train, 'test.csv': table('code,y', 3, (i) => `z${i},${i % 2}`) }, '{ train: train, test: test, label: y, max-conflicts: 100 }')
    expect([verdict, results.find(({ rule }) => rule === 'leaky-feature')?.unknown]).toEqual(['inconclusive', '99 rows with a label are too few: 100 are needed'])
  })

  test('numbers are no classes', async () => {
    const { results } = await judged({ 'train.csv': table('a,y', 300, (i) => `${i},${i * 1.5}`), 'test.csv': table('a,y', 100, (i) => `${i + 1000},${i * 2.25 + 0.1}`) }, '{ train: train, test: test, label: y }')
    expect(results.map(({ rule }) => rule).filter((rule) => ['new-class', 'missing-class', 'imbalance', 'label-conflicts'].includes(rule))).toEqual([])
  })

  test('training of a single class, and a test without labels', async () => {
    const { verdict, found } = await judged({ 'train.csv': table('a,y', 120, (i) => `${i % 7},1`), 'test.csv': table('a,y', 4, (i) => `${i},`) }, '{ train: train, test: test, label: y }')
    expect([verdict, found.filter((line) => /imbalance|missing-label/.test(line))]).toEqual(['fail', ['gauntlet.yml:6 missing-label error', 'gauntlet.yml:6 imbalance warning', 'test.csv:2 missing-label', 'test.csv:3 missing-label', 'test.csv:4 missing-label', 'test.csv:5 missing-label']])
  })

  test.each<[string, string, string, string, string]>([
    ['days of another form', '01.12.2023', '01.01.2020', 'error', '2 values cannot be read as a time (2024-01-31, 2024-01-31T10:00:00Z or a number is)'],
    ['no time at all', '2023-12-01', '', 'error', 'test has no time'],
  ])('time that cannot be read is never in order: %s', async (_name, train, other, severity, why) => {
    const { results, found } = await judged({ 'train.csv': `a,t\n1,${train}\n`, 'test.csv': `a,t\n2,${other}\n` }, '{ train: train, test: test, time: t }')
    expect([results.find(({ rule }) => rule === 'split-time')?.unknown, found.filter((line) => line.includes('split-time'))]).toEqual([why, [`gauntlet.yml:6 split-time ${severity}`]])
  })

  test('the first moment is the first in time, not in the alphabet', async () => {
    const { results } = await judged({ 'train.csv': 'a,t\n1,9\n2,10\n', 'test.csv': 'a,t\n3,9\n4,10\n' }, '{ train: train, test: test, time: t }')
    expect(results.find(({ rule }) => rule === 'split-time')).toMatchObject({ values: ['9'], counted: 2, of: 2 })
  })

  test('one text in two ways of writing accents', async () => {
    const text = 'Café très bon et pas cher'
    const { results } = await judged({ 'train.csv': `a,note\n1,${text.normalize('NFC')}\n`, 'test.csv': `a,note\n2,${text.normalize('NFD').toUpperCase()}\n` }, '{ train: train, test: test, text: note }')
    expect(results.find(({ rule }) => rule === 'near-duplicates')).toMatchObject({ counted: 1, of: 1 })
  })

  test('columns with as many of each value are no twins', async () => {
    const train = table('a,b,c,d', 120, (i) => `${i % 3 === 0 ? 'X' : 'Y'},${i % 2 === 0 ? 'P' : 'Q'},${(i + 1) % 3 === 0 ? 'X' : 'Y'},${i % 3 === 0 ? 'X' : 'Y'}`)
    const { results } = await judged({ 'train.csv': train, 'test.csv': train }, '{ train: train, test: test }')
    expect(results.filter(({ rule }) => rule === 'twin-columns').map(({ column, names }) => [column, names])).toEqual([['d', ['a']]])
  })
})

describe('mistakes', () => {
  test.each<[string, RegExp]>([
    ['{ train: train, test: tset }', /no data set "tset"; did you mean "test"/],
    ['{ train: train, test: train }', /the same data set as another split/],
    ['{ train: train }', /test/],
    ['{ train: train, test: test, label: z }', /data set train has no column "z"/],
  ])('%s', async (splits, message) => {
    const thrown: unknown = await judged({ 'train.csv': 'a\n1\n', 'test.csv': 'a\n2\n' }, splits).then(() => undefined, (reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(UserError)
    expect((thrown as UserError).message).toMatch(message)
    expect((thrown as UserError).place?.file).toBe('gauntlet.yml')
  })
})

const shared = resolve('../shared/data'), withData = existsSync(shared) ? describe : describe.skip
withData('public data (all counts taken otherwise, with pandas)', () => {
  const data = (train: string, test: string, more = ''): string => `train: { path: ${shared}/${train}${more} }\n  test: { path: ${shared}/${test}${more} }`
  const counts = (results: readonly SplitResult[], ...rules: readonly string[]): readonly unknown[] => results.filter(({ rule }) => rules.includes(rule)).map(({ rule, counted, of, column, names }) => [rule, counted, of, ...(column === undefined ? [] : [column]), ...(names ?? [])])

  test('Adult: 23 rows of the test stand in training, 24 and 5 repeat an earlier one, 2 training rows contradict each other, and one column says the same as another', async () => {
    const { results } = await judged({}, '{ train: train, test: test, label: income }', data('adult/train.csv', 'adult/test.csv', ', missingValues: ["", "?"]'))
    expect(counts(results, 'repeated-rows', 'split-duplicates', 'label-conflicts', 'same-columns', 'id-column', 'new-class', 'twin-columns')).toEqual([['repeated-rows', 24, 32_561], ['repeated-rows', 5, 16_281], ['split-duplicates', 23, 16_281], ['new-class', 0, 16_281, 'income'], ['label-conflicts', 2, 32_561, 'income'], ['id-column', 32_561, 32_561, 'id'], ['same-columns', 32_561, 32_561, 'education_num', 'education']])
  })

  test('bike sharing: casual and registered riders add up to the label, in all 17,379 rows', async () => {
    const { verdict, results } = await judged({}, '{ train: train, test: test, label: cnt, key: instant }', data('bike_sharing/hour.csv', 'bike_sharing/hour.csv'))
    expect([verdict, results.filter(({ rule, value = 0 }) => rule === 'leaky-feature' && value > 0.95).map(({ column, value }) => [column, value])]).toEqual(['fail', expect.arrayContaining([['casual + registered', 1]])])
    expect(counts(results, 'split-keys', 'new-class', 'twin-columns')).toEqual([['split-keys', 17_379, 17_379, 'instant']])
  })
})
