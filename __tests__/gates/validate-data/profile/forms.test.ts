import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { loadConfig } from '../../../../src/config/load.js'
import { resolveSettings } from '../../../../src/config/gate.js'
import { validateData } from '../../../../src/gates/validate-data/gate.js'
import { Forms } from '../../../../src/gates/validate-data/profile/forms.js'
import type { ColumnProfile } from '../../../../src/gates/validate-data/profile/profile.js'
import { validateDataSettings } from '../../../../src/gates/validate-data/settings.js'
import { testWorld } from '../../../support/world.js'

const ROWS = 60_000
const two = (n: number): string => String(n).padStart(2, '0')

/** What most cells of a column are, and some of which only the engine's regular expressions should know whether they are. */
const COLUMNS: Readonly<Record<string, { readonly usual: (row: number) => string; readonly odd: readonly string[] }>> = {
  moment: {
    usual: (row) => `2024-${two((row % 12) + 1)}-${two((row % 28) + 1)}T${two(row % 24)}:${two(row % 60)}:${two(row % 59)}Z`,
    odd: ['2023-02-29T00:00:00Z', '2024-02-29T00:00:00Z', '1900-02-29T00:00:00Z', '2000-02-29t00:00:00z', '0000-02-29T00:00:00Z', '2024-13-01T00:00:00Z', '2024-04-31T00:00:00Z', '2024-04-30T99:99:99Z', '2024-04-30T00:00:00.125+99:00', '2024-04-30T00:00:00', '2024-04-30 00:00:00Z', ' 2024-04-30T00:00:00Z', 'yesterday', '""', 'NA', '2024-04-30T00:00:00Zé'],
  },
  mail: { usual: (row) => `user${row % 9973}@mail${row % 7}.example.com`, odd: ['@example.com', 'a@b', 'a.b@c.de', '"a, b@c.de"', 'é@example.com', 'a@-b.com', 'a@b-.com', 'a..b@c.de', "o'neil+x@y-z.co", 'n/a', '""', 'NA'] },
  code: { usual: (row) => `T${String(row).padStart(9, '0')}`, odd: ['T00000000', 'T0000000000', 't000000000', '"T000000001\n"', 'T00000000é', 'NULL', '""', '000000000T'] },
  stamp: { usual: (row) => `2024-01-${two((row % 31) + 1)} 10:${two(row % 60)}:00`, odd: ['2024-02-31 10:00:00', '2024-01-32 10:00:00', '2024-01-01 24:00:00', '2024-01-01 23:59', '2024-01-01T10:00:00', '""'] },
  id: { usual: (row) => `00000000-0000-4000-8000-${row.toString(16).padStart(12, '0')}`, odd: ['00000000-0000-4000-8000-00000000000G', '00000000-0000-4000-8000-00000000000', 'ABCDEFab-0000-4000-8000-000000000000', 'none', '""'] },
  host: { usual: (row) => `10.${row % 256}.${(row >> 8) % 256}.7`, odd: ['10.0.0.256', '10.0.0', '010.0.0.1', '0.0.0.0', '10.0.0.1.', '""'] },
  page: { usual: (row) => `https://example.com/p/${row}?q=a`, odd: ['http://a.b', 'ftp://a.bc', 'https://example.com/ä', 'HTTPS://example.com', 'https://example.com/#x', '""'] },
}

/** @param odd texts that stand among the later rows of each column, and how often
 *  @param dialect one that the scan knows how to sift, or another */
async function profiled(odd: (column: string) => readonly string[], dialect: object): Promise<readonly ColumnProfile[]> {
  const world = testWorld(), names = Object.keys(COLUMNS)
  try {
    const rows = Array.from({ length: ROWS }, (_, row) => names.map((name) => (row < 300 || row % 3 !== 0 ? undefined : odd(name)[row / 3 - 100]) ?? (row % 10 === 9 ? '' : COLUMNS[name]?.usual(row) ?? '')).join(','))
    writeFileSync(join(world.cwd, 'd.csv'), `${names.join(',')}\n${rows.join('\n')}\n`)
    writeFileSync(join(world.cwd, 'gauntlet.yml'), `version: 1\ndata: ${JSON.stringify({ d: { path: 'd.csv', ...dialect } })}\n`)
    const { settings } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), {})
    return (await validateData.measure(settings, world)).profiles[0]?.profile.columns ?? []
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

const NOBODY = Array.from({ length: 200 }, () => 'nobody'), OTHER_CODES = Array.from({ length: 15_000 }, (_, at) => `U${at}`)
const kinds = (columns: readonly ColumnProfile[]): readonly string[] => columns.map(({ kind }) => kind)

test.each<[string, (column: string) => readonly string[], readonly string[]]>([
  ['a few odd ones', (column) => COLUMNS[column]?.odd ?? [], ['date-time', 'email', 'code', 'timestamp', 'uuid', 'ipv4', 'uri']],
  ['more than there are mistakes', (column) => (column === 'mail' ? NOBODY : []), ['date-time', 'text', 'code', 'timestamp', 'uuid', 'ipv4', 'uri']],
  ['so many that the guess is given up', (column) => (column === 'code' ? OTHER_CODES : COLUMNS[column]?.odd ?? []), ['date-time', 'email', 'text', 'timestamp', 'uuid', 'ipv4', 'uri']],
])('the scan and the engine say the same: %s', async (_name, odd, expected) => {
  const scanned = await profiled(odd, {}), asked = await profiled(odd, { escapeChar: '|' })
  expect(kinds(scanned)).toEqual(expected)
  expect(scanned).toEqual(asked)
})

test('what is not of a form is counted; words for no value are not', () => {
  const first = Array.from({ length: 200 }, (_, row) => new Map([['a', row === 7 ? 'NA' : `T${String(row).padStart(4, '0')}`]]))
  const forms = Forms.of(first, [{ name: 'a', at: 0, rule: { values: new Set(['', '-']), ofStrings: true } }])
  for (const text of ['T0001', 'T00011', 'T00011', 'x', undefined, '', '-', 'NA', 'null']) forms.look(() => text)
  const guess = { column: 'a', kind: 'code' as const, pattern: '^T[0-9]{4}$' }, words = (...values: readonly string[]): ColumnProfile['words'] => values.map((value) => ({ value, count: 1 }))
  expect(forms.misfits({ ...guess, words: words('NA') })).toBe(5)
  expect(forms.misfits({ ...guess, words: words('NA', 'null') })).toBe(4)
  // A word of the first rows was not among those that count as none later on.
  expect(forms.misfits({ ...guess, words: [] })).toBeUndefined()
  expect(forms.misfits({ ...guess, pattern: '^T[0-9]{5}$', words: words('NA') })).toBeUndefined()
  expect(forms.misfits({ ...guess, column: 'b', words: words('NA') })).toBeUndefined()
})
