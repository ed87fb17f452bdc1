import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { guesses, type SeenColumn } from '../../../src/cli/init/columns.js'
import { decoded } from '../../../src/cli/init/encoding.js'
import { grouped } from '../../../src/cli/init/group.js'
import type { Looked } from '../../../src/cli/init/looked.js'
import { arrayRecords, lineRecords } from '../../../src/cli/init/record-head.js'
import { roleIn, roleOfFolder } from '../../../src/cli/init/roles.js'
import { familiesOf } from '../../../src/cli/init/splits.js'
import { tableHead } from '../../../src/cli/init/table-head.js'
import { testsFolder } from '../../../src/cli/init/tests-folders.js'
import { remark, scalar } from '../../../src/cli/init/yaml-text.js'

const looked = (path: string, columns: readonly string[] = ['a', 'b']): Looked => ({ path, format: 'csv', columns, traits: [] })
const pathsOf = (...paths: readonly string[]): Readonly<Record<string, readonly string[]>> => Object.fromEntries(grouped(paths.map((path) => looked(path)), paths).map(({ name, paths: own }) => [name, own]))

describe('names of splits', () => {
  test.each([['train', 'train', ''], ['churn_train', 'train', 'churn'], ['TrainData', 'train', 'Data'], ['x.valid', 'validation', 'x'], ['dev-00000-of-00001', 'validation', 'of'], ['hold-out', 'test', ''], ['eval', 'test', ''], ['y_test', 'test', 'y']])('%s', (name, role, rest) => { expect(roleIn(name)).toMatchObject({ role, rest }) })
  test.each(['contest', 'training_results_of', 'latest', 'trainer', 'devices', 'evaluate'])('%s is no folder of one', (name) => { expect(roleOfFolder(name)).toBeUndefined() })
  test('a key of a folder may name one', () => { expect([roleOfFolder('split=train'), roleOfFolder('split=x')]).toEqual(['train', undefined]) })
})

describe('which files are one', () => {
  test.each<[string, readonly string[], Readonly<Record<string, readonly string[]>>]>([
    ['days', ['d/x-2024-01-31.csv', 'd/x-2024-02-29.csv'], { x: ['d/x-*.csv'] }],
    ['pieces of a machine', ['d/part-00000-0a1b2c3d-0000-0000-0000-0123456789ab.csv', 'd/part-00001-0a1b2c3d-0000-0000-0000-0123456789ab.csv'], { d: ['d/part-*-*.csv'] }],
    ['pieces of splits', ['train-00000-of-00002.csv', 'train-00001-of-00002.csv', 'test-00000-of-00001.csv'], { 'test-00000-of-00001': ['test-00000-of-00001.csv'], train: ['train-*-of-*.csv'] }],
    ['folders of days', ['logs/2024/01/a.csv', 'logs/2024/02/a.csv'], { a: ['logs/*/*/a.csv'] }],
    ['keys that are splits stay apart', ['e/split=train/part-0.csv', 'e/split=train/part-1.csv', 'e/split=test/part-0.csv'], { 'split-test': ['e/split=test/part-0.csv'], 'split-train': ['e/split=train/*.csv'] }],
    ['words differ', ['us.csv', 'de.csv'], { us: ['us.csv'], de: ['de.csv'] }],
    ['folders differ', ['a/x1.csv', 'b/x2.csv'], { x1: ['a/x1.csv'], x2: ['b/x2.csv'] }],
    ['endings differ', ['x1.csv', 'x2.csv.gz'], { x1: ['x1.csv'], x2: ['x2.csv.gz'] }],
    ['signs of a pattern in a name', ['x[1].csv', 'x[2].csv'], { x: ['x[1].csv', 'x[2].csv'] }],
  ])('%s', (_name, paths, expected) => { expect(pathsOf(...paths)).toEqual(expected) })

  test('names are unique, capitals make no difference', () => {
    expect(Object.keys(pathsOf('a/x.csv', 'b/X.csv', 'c/x.csv', 'x.csv'))).toEqual(['x', 'b-X', 'c-x', 'data-x'])
  })
})

test('splits of several data sets are not mixed', () => {
  const sets = grouped(['a_train.csv', 'a_test.csv', 'b_train.csv', 'b_test.csv', 'b_val.csv', 'c_test.csv'].map((path) => looked(path)), [])
  expect(familiesOf(sets).families.map(({ name, members }) => [name, [...members].map(([role, set]) => `${role}: ${set.name}`)])).toEqual([['a', ['train: a_train', 'test: a_test']], ['b', ['train: b_train', 'validation: b_val', 'test: b_test']]])
})

describe('folders of tests', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['data/test/a.csv', ['data/test/a.csv', 'data/test/README.md', 'data/test/.gitignore'], undefined],
    ['test/data/a.csv', ['test/data/a.csv', 'test/run.py'], 'test/'],
    ['src/test/resources/a.csv', ['src/test/resources/a.csv', 'src/test/java/A.java'], 'src/test/'],
    ['lib/__tests__/a.csv', [], 'lib/__tests__/'], ['latest/a.csv', [], undefined], ['test.csv', [], undefined],
  ])('%s', (path, all, folder) => { expect(testsFolder(path, all)).toBe(folder) })
})

describe('the first lines of a table', () => {
  const setting = (text: string, whole = true): unknown => { const found = tableHead(text, ',', whole); return 'why' in found ? found.why : [found.columns, found.traits.map(({ setting: name, value }) => [name, value])] }
  test.each<[string, string, unknown]>([
    ['one column', 'a\n1\n', [['a'], []]],
    ['a comma in a header of semicolons', 'a;b,c;d\n1;2;3\n4;5;6\n', [['a', 'b,c', 'd'], [['delimiter', ';']]]],
    ['quoted line ends', 'a;b\n"x\ny";2\n', [['a', 'b'], [['delimiter', ';']]]],
    ['ragged rows', 'a,b\n1,2\n3\n4,5\n', [['a', 'b'], []]],
    ['fractions of both kinds', 'a;b\n1,5;2.5\n', [['a', 'b'], [['delimiter', ';']]]],
    ['thousands and fractions', 'a;b\n1.234,5;1,5\n', [['a', 'b'], [['delimiter', ';'], ['decimalChar', ',']]]],
    ['numbers that run are names', 'id,0,1,2\n7,1,1,1\n', [['id', '0', '1', '2'], []]],
    ['carriage returns', 'a;b\r\n1;2\r\n', [['a', 'b'], [['delimiter', ';']]]],
    ['blank lines before', '\n\na,b\n1,2\n', [['a', 'b'], []]],
    ['nothing', ' \n', 'it is empty'], ['a header', 'a,b\n', 'it has a header and no row'], ['an open quote', '"a,b\n1,2\n', 'a quote in its header does not close'],
  ])('%s', (_name, text, expected) => { expect(setting(text)).toEqual(expected) })

  test('a line that is cut off says nothing', () => { expect(setting('a,b\n1,2\n3', false)).toEqual([['a', 'b'], []]) })
})

describe('the first records of JSON', () => {
  test.each<[string, unknown]>([['[{"a":1},{"b":"}]"}', { columns: ['a', 'b'], traits: [] }], ['[{"a":{"c":[1,{}]}},{"a":2', { columns: ['a'], traits: [] }], ['{"a":1}', { why: 'it is no array of objects' }], ['[]', { why: 'it is no array of objects' }], ['{"a":1}\n{"a":2}\n', { columns: ['a'], traits: [] }], ['{\n"a":1\n}\n', { why: 'it is no array of objects' }]])('%s', (text, expected) => { expect(arrayRecords(text, true)).toEqual(expected) })
  test.each<[string, unknown]>([['{"a":1}\n\n{"b":2}', { columns: ['a', 'b'], traits: [] }], ['[1]\n', { why: 'its lines are no JSON objects' }], ['', { why: 'it is empty' }]])('lines %j', (text, expected) => { expect(lineRecords(text, true)).toEqual(expected) })
})

describe('encodings', () => {
  test.each<[string, Buffer, boolean, string | undefined]>([
    ['ASCII', Buffer.from('a,b'), true, undefined], ['UTF-8 that is cut in a character', Buffer.from('aé').subarray(0, 2), false, undefined], ['the same at the end of a file', Buffer.from('aé').subarray(0, 2), true, 'windows-1252'],
    ['four bytes, cut', Buffer.from('a😀').subarray(0, 4), false, undefined], ['Latin', Buffer.from('Stra\xdfe', 'latin1'), true, 'windows-1252'], ['UTF-16 without a mark', Buffer.from('a,b\n1,2\n', 'utf16le'), true, 'utf-16le'],
  ])('%s', (_name, bytes, whole, encoding) => { expect(decoded(bytes, whole)?.encoding).toBe(encoding) })
  test('zeros are no text', () => { expect(decoded(Buffer.from([97, 0, 0, 98, 99, 100, 101, 102, 103]), true)).toBeUndefined() })
})

describe('what columns mean', () => {
  const column = (name: string, distinct: number, more: Partial<SeenColumn> = {}): SeenColumn => ({ column: name, rows: 1000, present: 1000, distinct, unique: false, kind: 'text', words: [], ...more })
  const found = (columns: readonly SeenColumn[], hidden: readonly string[] = []): readonly string[] => guesses(columns, new Set(hidden)).map(({ setting, column: name, sure }) => `${sure ? '' : '? '}${setting}: ${name}`)
  test('a label is called like one and has few values', () => { expect(found([column('target', 2), column('label_text', 2)])).toEqual(['label: target']) })
  test('one with many values is none', () => { expect(found([column('target', 900)])).toEqual([]) })
  test('of two none is sure', () => { expect(found([column('label', 2), column('churned', 2)])).toEqual(['? label: label', '? label: churned']) })
  test('a switch is one for sure only alone, and last', () => { expect([found([column('is_active', 2), column('x', 9)]), found([column('x', 9), column('is_bad', 2)]), found([column('is_a', 2), column('is_b', 2)])]).toEqual([['? label: is_active'], ['label: is_bad'], ['? label: is_a', '? label: is_b']]) })
  test('groups repeat, moments are read, what is hidden is not named', () => { expect(found([column('user_id', 100), column('patient_id', 1000, { unique: true }), column('created_at', 900, { kind: 'timestamp' }), column('birth_date', 900, { kind: 'date' })], ['birth_date'])).toEqual(['? group: user_id', '? time: created_at']) })
})

describe('texts in YAML', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('true', 'No', '1.5', '~', '- a', '#', 'a: b', 'a #b', '${{ x }}', '\u202e', '\u0085', '\ufeff', '\u2028', '*a', '&a', '!t', '2024-01-01', '0x1f', '.inf', '<<', '=', ''))
  test('any text comes back', () => { fc.assert(fc.property(text, (value) => { expect(parse(`a: ${scalar(value)} # x\nb: [${scalar(value)}]\n`)).toEqual({ a: value, b: [value] }) })) })
  test('a remark stays one', () => { fc.assert(fc.property(text, (value) => { expect(parse(`a: 1 # ${remark(value)}\n`)).toEqual({ a: 1 }) })) })
})
