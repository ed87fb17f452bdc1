import { gzipSync } from 'node:zlib'
import type { DialectSettings } from '../../src/config/dataset.js'
import type { CellTyping } from '../../src/data/cell-words.js'
import type { Format } from '../../src/data/format.js'

// Nasty files with the places of what is wrong with them, counted by hand.

export interface Options { readonly dialect?: Partial<DialectSettings>; readonly typing?: Partial<CellTyping>; readonly format?: Format }
/** name, file, content, schema, `line:column rule` of every violation, in the order of the file's violations; options */
export type Case = readonly [name: string, file: string, content: string | Buffer, schema: unknown, found: readonly string[], options?: Options]

const AB = { required: ['a'], properties: { a: { type: 'integer' }, b: { type: 'string' } } }
const none: readonly string[] = []

export const structure: readonly Case[] = [
  ['a good file', 'f.csv', 'a,b\n1,x\n', AB, none],
  ['no line end at the end', 'f.csv', 'a,b\n1,x', AB, none],
  ['CRLF', 'f.csv', 'a,b\r\n1,x\r\n', AB, none],
  ['line ends of both kinds', 'f.csv', 'a,b\r\n1,x\n2,y\r\nz,y\n', AB, ['4:1 type']],
  ['carriage returns alone, as on old Macs', 'f.csv', 'a,b\r1,x\rz,y\r', AB, ['3:1 type']],
  ['a row with a cell too many', 'f.csv', 'a,b\n1,x,y\n2,z\n', AB, ['2:5 extra-cell']],
  ['a row with a cell too few', 'f.csv', 'a,b\n1\n2,z\n', AB, ['2 missing-cell']],
  ['a quote that opens and never closes', 'f.csv', 'a,b\n1,"x\n2,y\nz,y\n', AB, ['2:3 unclosed-quote', '4:1 type']],
  ['a quote that opens in the header and never closes', 'f.csv', '"a,b\n1,x\n', {}, ['1 unread', '1:1 unclosed-quote']],
  ['a quote that never closes in the last row', 'f.csv', 'a,b\n1,x\n2,"y\n', AB, ['3:3 unclosed-quote']],
  ['text behind a closing quote', 'f.csv', 'a,b\n1,"x"y\nz,y\n', AB, ['2:5 stray-quote', '3:1 type']],
  ['a quote inside a bare cell is text, with a warning', 'f.csv', 'a,b\n1,5" pipe\nz,y\n', AB, ['2:4 bare-quote (warning)', '3:1 type']],
  ['quoted line ends count', 'f.csv', 'a,b\n1,"x\ny\nz"\nq,"\n"\n', AB, ['5:1 type']],
  ['quoted CRLF', 'f.csv', 'a,b\r\n1,"x\r\ny"\r\nq,\r\n', AB, ['4:1 type']],
  ['a lone carriage return in a cell', 'f.csv', 'a,b\n1,x\ry\n', AB, ['2:4 bare-carriage-return (warning)']],
  ['a NUL', 'f.csv', 'a,b\n1,x\n2,\u0000\n', AB, ['3:3 nul']],
  ['a byte that is not UTF-8', 'f.csv', Buffer.from('a,b\n1,caf\xe9\n2,x\n', 'latin1'), AB, ['2:6 encoding']],
  ['Latin-1, declared', 'f.csv', Buffer.from('a,b\nz,caf\xe9\n', 'latin1'), AB, ['2:1 type'], { dialect: { encoding: 'windows-1252' } }],
  ['UTF-16 that is not declared', 'f.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a,b\n1,x\n', 'utf16le')]), AB, ['1 encoding']],
  ['UTF-16, declared', 'f.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a,b\nz,x\n', 'utf16le')]), AB, ['2:1 type'], { dialect: { encoding: 'utf-16le' } }],
  ['a byte order mark', 'f.csv', '\ufeffa,b\nz,x\n', AB, ['2:1 type']],
  ['an empty file', 'f.csv', '', AB, ['empty-file']],
  ['only line ends', 'f.csv', '\n\n', AB, ['1 missing-column', '1 no-rows']],
  ['a header alone', 'f.csv', 'a,b\n', AB, ['1 no-rows']],
  ['blank lines between rows', 'f.csv', 'a,b\n1,x\n\n\nz,y\n', AB, ['3 blank-line (warning)', '5:1 type']],
  ['blank lines at the end are nothing', 'f.csv', 'a,b\n1,x\n\n\n', AB, none],
  ['text behind the data', 'f.csv', 'a,b\n1,x\n-- 1 row --\n', AB, ['3 missing-cell']],
  ['a Git LFS pointer', 'f.csv', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n', AB, ['1 git-lfs-pointer']],
  ['a DVC file', 'f.csv', 'outs:\n- md5: a304afb96060aad90176268345e10355\n  path: f.csv\n', AB, ['1 dvc-pointer'] ],
  ['a cell of 3 MB', 'f.csv', `a,b\n1,"${'x'.repeat(3 << 20)}"\nz,y\n`, AB, ['3:1 type']],
  ['2,000 columns', 'f.csv', `${Array.from({ length: 2000 }, (_, i) => `c${i}`).join(',')}\n${Array.from({ length: 2000 }, (_, i) => (i === 1999 ? 'x' : i)).join(',')}\n`, { properties: { c1999: { type: 'integer' } } }, ['2:8886 type']],
  ['gzip', 'f.csv.gz', gzipSync('a,b\nz,x\n'), AB, ['2:1 type']],
  ['gzip that ends too early', 'f.csv.gz', gzipSync('a,b\n1,x\n'.repeat(1000)).subarray(0, 40), AB, ['damaged-archive']],
  ['gzip by its bytes, whatever the name', 'f.csv', gzipSync('a,b\nz,x\n'), AB, ['2:1 type']],
  ['zstd', 'f.csv.zst', Buffer.from('KLUv/SAIQQAAYSxiCnoseAo=', 'base64'), AB, ['2:1 type']],
  ['zstd that is damaged', 'f.csv.zst', Buffer.from('KLUv/SAIQQAAYSxi', 'base64'), AB, ['damaged-archive']],
  ['tabs', 'f.tsv', 'a\tb\nz\tx,y\n', AB, ['2:1 type']],
  ['a hostile file name', '[x] ::error::*.csv', 'a,b\nz,y\n', AB, ['2:1 type']],
]

export const columns: readonly Case[] = [
  ['another order', 'f.csv', 'b,a\nx,z\n', AB, ['2:3 type']],
  ['a required column that is not there is said once', 'f.csv', 'b\nx\ny\n', AB, ['1 missing-column']],
  ['a column that differs by case', 'f.csv', 'A,b\n1,y\n', AB, ['1 missing-column']],
  ['a column that the schema forbids', 'f.csv', 'a,b,c\n1,x,y\n', { ...AB, additionalProperties: false }, ['1:5 extra-column']],
  ['two columns of one name', 'f.csv', 'a,b,a\n1,x,y\n', AB, ['1:5 duplicate-column']],
  ['a column without a name', 'f.csv', ',a,b\n0,1,x\n', AB, ['1:1 blank-column']],
  ['a semicolon where a comma is expected', 'f.csv', 'a;b\n1;x\n', AB, ['1 missing-column']],
  ['a semicolon, declared', 'f.csv', 'a;b\nz;x\n', AB, ['2:1 type'], { dialect: { delimiter: ';' } }],
  ['columns called __proto__ and constructor', 'f.csv', '__proto__,constructor\nx,y\n', { properties: { constructor: { type: 'integer' } } }, ['2:3 type']],
  ['a column name with a line end', 'f.csv', '"a\nb",c\nx,1\n', { properties: { 'a\nb': { type: 'integer' } } }, ['3:1 type']],
  ['no header: columns are those of the schema', 'f.csv', '1,x\nz,y\n', AB, ['2:1 type'], { dialect: { header: false } }],
  ['backslash escapes', 'f.csv', 'a,b\nz,"x\\"y"\n', AB, ['2:1 type'], { dialect: { escapeChar: '\\', doubleQuote: false } }],
  ['cells that are never quoted', 'f.csv', 'a,b\nz,"x\n', AB, ['2:1 type'], { dialect: { quoteChar: null } }],
]

const typed = (a: unknown): unknown => ({ properties: { a } })
const rows = (...cells: readonly string[]): string => `a,b\n${cells.map((cell) => `${cell},\n`).join('')}`
export const cells: readonly Case[] = [
  ['numbers that are none', 'f.csv', rows('NaN', 'inf', '0x1f', '1_000', ' 1', '1 ', '１', '1,5'.replace(',', '.'), '--1', '1e'), typed({ type: 'number' }), [2, 3, 4, 5, 6, 7, 8, 10, 11].map((line) => `${line}:1 type`)],
  ['numbers that are some', 'f.csv', rows('+1', '-0', '.5', '5.', '1e5', '1E-5', '007', '1e400'), typed({ type: 'number' }), none],
  ['41.0 is an integer, 41.5 is not', 'f.csv', rows('41.0', '41.5', '41'), typed({ type: 'integer' }), ['3:1 type']],
  ['exact beyond 2^53, below', 'f.csv', rows('9007199254740993', '9007199254740992'), typed({ type: 'integer', maximum: 9007199254740992 }), ['2:1 maximum']],
  ['exact decimals', 'f.csv', rows('0.3', '0.30000000000000001', '0.7'), typed({ type: 'number', maximum: 0.3, multipleOf: 0.1 }), ['3:1 maximum', '3:1 multipleOf', '4:1 maximum']],
  ['a decimal comma', 'f.csv', 'a;b\n1,5;\n1.5;\n', typed({ type: 'number' }), ['3:1 type'], { dialect: { delimiter: ';' }, typing: { decimalChar: ',' } }],
  ['a limit without a type makes the column numeric', 'f.csv', rows('-1', 'x'), typed({ minimum: 0 }), ['2:1 minimum']],
  ['an unquoted empty cell is missing', 'f.csv', rows('', 'x'), { required: ['a'], properties: { a: { type: 'string' } } }, ['2:1 required']],
  ['a quoted empty cell of a text column is an empty text', 'f.csv', rows('""'), { required: ['a'], properties: { a: { type: 'string', minLength: 1 } } }, ['2:1 minLength']],
  ['a quoted empty cell of a number column is missing', 'f.csv', rows('""'), { required: ['a'], properties: { a: { type: 'number' } } }, ['2:1 required']],
  ['missingValues', 'f.csv', rows('NA', '"NA"', ''), { required: ['a'], properties: { a: { type: 'string' } } }, ['2:1 required', '3:1 required'], { typing: { missingValues: ['NA'] } }],
  ['a missing cell is null where the type admits it', 'f.csv', rows('', '1', 'x'), { required: ['a'], properties: { a: { type: ['integer', 'null'] } } }, ['4:1 type']],
  ['booleans', 'f.csv', rows('true', 'FALSE', '1', 'yes', 'T'), typed({ type: 'boolean' }), ['5:1 type', '6:1 type']],
  ['booleans in words of their own', 'f.csv', rows('ja', 'true'), typed({ type: 'boolean' }), ['3:1 type'], { typing: { trueValues: ['ja'], falseValues: ['nein'] } }],
  ['dates that do not exist', 'f.csv', rows('2024-02-29', '2023-02-29', '2023-02-30', '2023-04-31', '2023-13-01', '2023-1-1', '0000-01-01'), typed({ type: 'string', format: 'date' }), [3, 4, 5, 6, 7].map((line) => `${line}:1 format`)],
  ['times', 'f.csv', rows('2024-01-05T10:00:00Z', '2024-01-05T24:00:00Z', '2024-01-05T10:00:00', '2024-01-05T10:00:00+02:00', '-024-01-05T10:00:00Z'), typed({ type: 'string', format: 'date-time' }), ['3:1 format', '4:1 format', '6:1 format']],
  ['allowed values: case and blanks count', 'f.csv', rows('EUR', 'eur', 'EUR ', '"EUR"'), typed({ enum: ['EUR', 'USD'] }), ['3:1 enum', '4:1 enum']],
  ['allowed numbers', 'f.csv', rows('0', '1', '1.0', '2', 'x'), typed({ type: 'integer', enum: [0, 1] }), ['5:1 enum', '6:1 type']],
  ['lengths count code points', 'f.csv', rows('é😀', 'é😀x'), typed({ type: 'string', maxLength: 2 }), ['3:1 maxLength']],
  ['a pattern with look-ahead', 'f.csv', rows('ab', 'cb'), typed({ type: 'string', pattern: '^(?=a).b$' }), ['3:1 pattern']],
  ['all errors of a row', 'f.csv', 'a,b\n-1,toolong\n', { properties: { a: { type: 'integer', minimum: 0, multipleOf: 2 }, b: { type: 'string', maxLength: 3, pattern: '^x' } } }, ['2:1 minimum', '2:1 multipleOf', '2:4 maxLength', '2:4 pattern']],
  ['if, then, else', 'f.csv', 'a,b\ncard,\ncash,\ncard,1\n', { if: { properties: { a: { const: 'card' } } }, then: { required: ['b'] }, properties: { a: { type: 'string' }, b: { type: 'integer' } } }, ['2:6 required']],
  ['dependentRequired', 'f.csv', 'a,b\n1,\n,\n1,x\n', { dependentRequired: { a: ['b'] }, properties: { a: { type: 'integer' }, b: { type: 'string' } } }, ['2:3 dependentRequired']],
  ['anyOf says that none fits, once', 'f.csv', rows('5', 'x'), typed({ anyOf: [{ type: 'integer', maximum: 3 }, { type: 'integer', minimum: 10 }] }), ['2:1 anyOf', '3:1 anyOf']],
  ['JSON in a cell', 'f.csv', 'a\n"{""k"": 1}"\n"{""k"": ""x""}"\n[1\n', typed({ type: 'object', properties: { k: { type: 'integer' } } }), ['3:1 type', '4:1 type']],
  ['patternProperties', 'f.csv', 'x_1,y\nz,z\n', { patternProperties: { '^x_': { type: 'integer' } } }, ['2:1 type']],
]

export const json: readonly Case[] = [
  ['lines', 'f.jsonl', '{"a":1}\n{"a":"1"}\n', AB, ['2:6 type']],
  ['a broken line', 'f.jsonl', '{"a":1}\n{"a":\n{"a":"x"}\n', AB, ['2:6 broken-json', '3:6 type']],
  ['records that are no objects', 'f.jsonl', 'null\n[1]\n"a"\n{"a":1}\n', AB, ['1:1 type', '2:1 type', '3:1 type']],
  ['a record that is nested too deeply', 'f.jsonl', `{"a":1}\n{"b":${'['.repeat(20_000)}${']'.repeat(20_000)}}\n`, AB, ['2:1 broken-json']],
  ['NaN is no JSON', 'f.jsonl', '{"a":NaN}\n', AB, ['1:6 broken-json']],
  ['blank lines, CRLF and a byte order mark', 'f.jsonl', '\ufeff{"a":1}\r\n\r\n{"a":"x"}\r\n', AB, ['3:6 type']],
  ['a NUL in a line', 'f.jsonl', '{"a":1}\n{"a":"\u0000"}\n', AB, ['2:7 nul']],
  ['a byte that is not UTF-8', 'f.jsonl', Buffer.from('{"a":1,"b":"\xe9"}\n', 'latin1'), AB, ['1:13 encoding']],
  ['a key that stands twice', 'f.jsonl', '{"a":1,"a":2}\n', AB, ['1:8 duplicate-key']],
  ['a row that is no object', 'f.jsonl', '[1]\n', { type: 'object' }, ['1:1 type']],
  ['a member that is missing', 'f.jsonl', '{"b":"x"}\n', AB, ['1:1 required']],
  ['a nested value on a later line', 'f.json', '[\n  {"a": 1},\n  {\n    "a": "x"\n  }\n]\n', AB, ['4:10 type']],
  ['one line', 'f.json', '[{"a":1},{"a":"x"}]', AB, ['1:15 type']],
  ['text behind the array', 'f.json', '[{"a":1}]\nx\n', AB, ['2:1 trailing-garbage']],
  ['an array that does not end', 'f.json', '[{"a":1},\n{"a":2}', AB, ['2:8 broken-json']],
  ['a trailing comma', 'f.json', '[{"a":1},]', AB, ['1:10 broken-json']],
  ['an empty array', 'f.json', '[]', AB, ['1 no-rows']],
  ['one object', 'f.json', '{"a":"x"}', AB, ['1:6 type']],
  ['values one after the other', 'f.json', '{"a":1}\n{"a":"x"}\n', AB, ['2:6 type']],
  ['a comment', 'f.json', '[{"a":1} /* x */]', AB, ['1:10 broken-json']],
  ['exact beyond 2^53', 'f.jsonl', '{"a":9007199254740993}\n', typed({ type: 'integer', maximum: 9007199254740992 }), ['1:6 maximum']],
  ['nested arrays and objects', 'f.jsonl', '{"a":{"b":[1,"x"]}}\n', typed({ type: 'object', properties: { b: { type: 'array', items: { type: 'integer' } } } }), ['1:14 type']],
]
