import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { resolveSettings } from '../../../src/config/gate.js'
import type { Inputs } from '../../../src/config/inputs.js'
import { loadConfig } from '../../../src/config/load.js'
import { validateDataSettings } from '../../../src/gates/validate-data/settings.js'

async function resolved(text: string | undefined, inputs: Inputs = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'settings-'))
  if (text !== undefined) await writeFile(join(folder, 'gauntlet.yml'), text)
  return resolveSettings(validateDataSettings, await loadConfig(inputs['config'], folder), inputs)
}

const two = `version: 1
comment: always
fail-on: warning
data:
  train: { path: [a.csv, "b/*.csv"], schema: s.json }
  test:
    path: t.csv
    escapeChar: "\\\\"
validate-data:
  schema: rows.json
  fail-on: inconclusive
  max-violations: 5
`

test('without a file, inputs alone are enough and every default is the documented one', async () => {
  const { shared, settings } = await resolved(undefined, { data: 'x/*.csv', schema: 's.json', comment: '' })
  expect(shared).toEqual({ workingDirectory: '.', failOn: 'error', reportDirectory: 'gauntlet-report', comment: 'never', annotations: true })
  expect(settings).toMatchObject({ changedFilesOnly: false, maxViolations: 1_000_000, explain: false, engine: { memory: '1GB' } })
  expect(settings.engine.threads).toBeUndefined()
  expect(settings.data).toEqual([{
    name: 'x/*.csv', paths: ['x/*.csv'], primaryKey: [], schema: 's.json',
    dialect: { quoteChar: '"', doubleQuote: true, header: true, encoding: 'utf-8' },
    typing: { missingValues: [''], trueValues: ['true', 'True', 'TRUE', '1'], falseValues: ['false', 'False', 'FALSE', '0'], decimalChar: '.' },
  }])
})

test('input over section over top over default', async () => {
  expect((await resolved(two)).shared).toMatchObject({ failOn: 'inconclusive', comment: 'always', config: 'gauntlet.yml', reportDirectory: 'gauntlet-report' })
  expect((await resolved(two, { 'fail-on': 'never', comment: 'on-failure', annotations: 'False', 'github-token': 't', 'max-violations': '7' })))
    .toMatchObject({ shared: { failOn: 'never', comment: 'on-failure', annotations: false, githubToken: 't' }, settings: { maxViolations: 7 } })
})

test('every data set of the file unless some are asked for; the common schema for those without one', async () => {
  const { settings } = await resolved(two)
  expect(settings.data.map(({ name, paths, schema, place, schemaPlace }) => [name, paths, schema, place?.line, schemaPlace?.line])).toEqual([
    ['train', ['a.csv', 'b/*.csv'], 's.json', 5, 5], ['test', ['t.csv'], 'rows.json', 6, 10],
  ])
  expect(settings.data[1]?.dialect).toMatchObject({ escapeChar: '\\', doubleQuote: false })
  expect(settings.where(['data', 'train', 'path', 1])).toMatchObject({ file: 'gauntlet.yml', line: 5, column: 26 })
  expect(settings.where(['validate-data', 'max-violations'])).toMatchObject({ line: 12, column: 3 })
  expect(settings.where(['validate-data', 'explain'])).toBeUndefined()
})

test('input `data` mixes names and paths, one a line; blanks and commas belong to the path', async () => {
  const { settings } = await resolved(two, { data: 'test\n my data,1.csv \nz/*.csv\n' })
  expect(settings.data.map(({ name, paths }) => [name, paths])).toEqual([['test', ['t.csv']], ['data', ['my data,1.csv', 'z/*.csv']]])
  expect(settings.data[1]?.place).toBeUndefined()
})

test.each<readonly [what: string, inputs: Inputs, says: RegExp, hint: RegExp]>([
  ['a boolean misspelt', { annotations: 'ture' }, /input `annotations`: expected true or false, found "ture"/, /^$/],
  ['yes', { explain: 'yes' }, /expected true or false/, /^$/],
  ['a number that is none', { 'max-violations': '10k' }, /whole number from 1 to 1000000000, found "10k"/, /^$/],
  ['an exponent', { 'max-violations': '1e6' }, /found "1e6"/, /^$/],
  ['a hexadecimal number', { threads: '0x2' }, /whole number from 1 to 256/, /^$/],
  ['no threads', { threads: '0' }, /found "0"/, /^$/],
  ['memory without unit', { memory: '1024' }, /a size such as/, /^$/],
  ['a word misspelt', { 'fail-on': 'warnin' }, /did you mean "warning"/, /Allowed: error, inconclusive, warning, never/],
  ['a data set misspelt', { data: 'trian' }, /there is no data set "trian"; did you mean "train"/, /Allowed: train, test/],
  ['two inputs at once', { annotations: 'x', threads: 'y' }, /`threads`[^]*`annotations`/, /^$/],
  ['a schema that nothing uses', { data: 'train', schema: 'x.json' }, /would not be used/, /Remove/],
])('refused: %s', async (...[, inputs, says, hint]) => {
  const refused: unknown = await resolved(two, inputs).then(() => undefined, (reason: unknown) => reason)
  expect(refused).toMatchObject({ code: 'input-invalid', message: expect.stringMatching(says) })
  expect((refused as { hint?: string }).hint ?? '').toMatch(hint)
})

test('nothing to validate is an error, never a pass', async () => {
  await expect(resolved(undefined)).rejects.toMatchObject({ code: 'config-missing', message: expect.stringMatching(/nothing to validate/) })
  await expect(resolved('version: 1\n')).rejects.toMatchObject({ code: 'config-invalid', place: { file: 'gauntlet.yml', line: 1 } })
})
