import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { resolveSettings } from '../../src/config/gate.js'
import { loadConfig } from '../../src/config/load.js'
import { distance, nearest } from '../../src/config/nearest.js'
import { fileSchema } from '../../src/config/schema.js'
import { WORDED } from '../../src/config/wording.js'
import { validateDataSettings } from '../../src/gates/validate-data/settings.js'

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'load-'))

test('the default file may be missing, one that was named may not', async () => {
  const cwd = await folder()
  await expect(loadConfig(undefined, cwd)).resolves.toBeUndefined()
  await expect(loadConfig('', cwd)).resolves.toBeUndefined()
  await expect(loadConfig('gauntlet.yml', cwd)).rejects.toMatchObject({ code: 'config-missing', message: 'the settings file gauntlet.yml does not exist' })
})

test('gauntlet.yaml is not passed over in silence', async () => {
  const cwd = await folder()
  await writeFile(join(cwd, 'gauntlet.yaml'), 'version: 1\n')
  await expect(loadConfig(undefined, cwd)).rejects.toMatchObject({ code: 'config-missing', hint: expect.stringMatching(/rename it/) })
  await expect(loadConfig('gauntlet.yaml', cwd)).resolves.toMatchObject({ path: 'gauntlet.yaml' })
})

test('a folder in place of the file', async () => {
  const cwd = await folder()
  await mkdir(join(cwd, 'settings'))
  await expect(loadConfig('settings', cwd)).rejects.toMatchObject({ code: 'config-missing', message: 'settings is a folder, expected a settings file' })
})

test('places are relative to the workspace; a byte order mark, CRLF and aliases do no harm', async () => {
  const workspace = await folder(), cwd = join(workspace, 'ml')
  await mkdir(cwd)
  await writeFile(join(cwd, 'gauntlet.yml'), '\ufeffversion: 1\r\ndata:\r\n  a: &a { path: x.csv }\r\n  b: *a\r\n')
  const file = await loadConfig(undefined, cwd, workspace)
  expect(file?.where(['version'])).toMatchObject({ file: 'ml/gauntlet.yml', line: 1, column: 1 })
  expect(file?.where(['data', 'b'])).toMatchObject({ line: 4, column: 3, endColumn: 3 })
  // What an alias repeats is meant where the alias stands.
  expect([file?.where(['data', 'a', 'path']), file?.where(['data', 'b', 'path']), file?.whereValue(['data', 'b', 'path']), file?.whereValue(['data', 'b'])]).toMatchObject([{ line: 3, column: 11 }, { line: 4, column: 6 }, { line: 4, column: 6 }, { line: 4, column: 6 }])
  expect(file?.where(['data', 'c'])).toBeUndefined()
  expect(file?.lineText(4)).toBe('  b: *a')
})

test('the example of the documentation is valid', async () => {
  const cwd = await folder(), page = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
  await writeFile(join(cwd, 'gauntlet.yml'), /```yaml\n([^]*?)```/.exec(page)?.[1] ?? '')
  const { shared, settings } = resolveSettings(validateDataSettings, await loadConfig(undefined, cwd), {})
  expect(shared.failOn).toBe('warning')
  expect(settings).toMatchObject({ maxViolations: 5000, engine: { memory: '2GB' }, data: [{ name: 'train' }, { name: 'test', dialect: { delimiter: ';' }, typing: { missingValues: ['', 'NA'] } }] })
})

test('the schema uses no keyword that there are no words for', () => {
  const silent = new Set(['$schema', '$ref', '$defs', 'title', 'description', 'default', 'items', 'properties', 'patternErrorMessage'])
  const used = new Set<string>()
  const walk = (schema: object): void => {
    for (const [keyword, value] of Object.entries(schema)) {
      used.add(keyword)
      if (keyword === 'properties' || keyword === '$defs') Object.values(value as object).forEach((one: object) => walk(one))
      else if (['items', 'additionalProperties', 'propertyNames'].includes(keyword) && typeof value === 'object') walk(value as object)
    }
  }
  walk(fileSchema)
  expect([...used].filter((keyword) => !silent.has(keyword) && !WORDED.some((one) => one === keyword))).toEqual([])
})

test.each([['ca', 'abc', 3], ['dtaa', 'data', 1], ['', 'abc', 3], ['same', 'same', 0], ['kitten', 'sitting', 3]])('distance %s → %s', (a, b, edits) => {
  expect(distance(a, b)).toBe(edits)
  expect(distance(b, a)).toBe(edits)
})

test('a name that is like no other has no nearest', () => {
  expect(nearest('quantum', ['data', 'schema'])).toBeUndefined()
  expect(nearest('x', ['data'])).toBeUndefined()
})

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,8}$/)
const words = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => `v${text.replaceAll('\0', '')}`), { maxLength: 3 })
const entry = fc.record({
  path: fc.oneof(fc.constant('a.csv'), fc.uniqueArray(fc.stringMatching(/^[a-z*]{1,8}\.csv$/), { minLength: 1, maxLength: 3 })), schema: fc.constant('s.json'),
  delimiter: fc.constantFrom(',', ';', '\t', '|'), quoteChar: fc.constantFrom("'", '"'), header: fc.boolean(), encoding: fc.constantFrom('utf-8', 'windows-1252'),
  missingValues: words, decimalChar: fc.constantFrom('.', ','),
}, { requiredKeys: ['path'] })

test('law: what is written as YAML, flow or block, comes back as the settings it says, and every key has its line', async () => {
  const cwd = await folder()
  await fc.assert(fc.asyncProperty(fc.dictionary(name, entry, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), fc.integer({ min: 1, max: 1_000_000_000 }), fc.boolean(), async (data, most, flow) => {
    const text = stringify({ version: 1, data, 'validate-data': { 'max-violations': most } }, { collectionStyle: flow ? 'flow' : 'block', lineWidth: 0 })
    await writeFile(join(cwd, 'gauntlet.yml'), text)
    const config = await loadConfig('gauntlet.yml', cwd)
    const { settings } = resolveSettings(validateDataSettings, config, {})
    expect(settings.maxViolations).toBe(most)
    expect(settings.data.length).toBe(Object.keys(data).length)
    for (const dataset of settings.data) {
      const said = data[dataset.name]
      expect(dataset).toMatchObject({
        paths: [said?.path].flat(), dialect: { quoteChar: said?.quoteChar ?? '"', header: said?.header ?? true, encoding: said?.encoding ?? 'utf-8', doubleQuote: true },
        typing: { missingValues: said?.missingValues ?? [''], decimalChar: said?.decimalChar ?? '.' },
      })
      expect([dataset.schema, dataset.dialect.delimiter]).toEqual([said?.schema, said?.delimiter])
      const { line = 0, column = 0 } = dataset.place ?? {}
      expect(Array.from(text.split('\n')[line - 1] ?? '').slice(column - 1).join('').replace(/^["']/, '')).toMatch(new RegExp(`^${dataset.name}["']?:`))
    }
  }), { numRuns: 60 })
})
