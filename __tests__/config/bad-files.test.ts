import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { loadConfig } from '../../src/config/load.js'
import { UserError, type UserErrorCode } from '../../src/errors.js'

type Case = readonly [what: string, text: string | Uint8Array, code: UserErrorCode, place: string, says: RegExp, hint?: RegExp]

const set = (line: string): string => `version: 1\ndata:\n  train:\n    path: a.csv\n    ${line}\n`
const gate = (line: string): string => `version: 1\ndata: { train: { path: a.csv } }\nvalidate-data:\n  ${line}\n`
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const cases: readonly Case[] = [
  // The file itself
  ['empty file', '', 'config-syntax', '1:1', /the file is empty/, /version: 1/],
  ['only a comment', '# nothing\n', 'config-syntax', '1:1', /the file is empty/],
  ['a list', '- version: 1\n', 'config-syntax', '1:1', /must hold settings/],
  ['a text', 'hello\n', 'config-syntax', '1:1', /must hold settings/],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x76, 0]), 'config-syntax', '', /is UTF-16, expected UTF-8/],
  ['a byte that is not UTF-8', new Uint8Array([...utf8('version: 1\ncomment: "a'), 0xe9, ...utf8('"\n')]), 'config-syntax', '2:12', /not UTF-8/],
  ['a NUL byte', 'version: 1\n# é\0\n', 'config-syntax', '2:4', /NUL/],
  ['two mebibytes', `version: 1\n#${'x'.repeat(2 << 20)}`, 'config-syntax', '', /more than settings need/],
  ['a key twice', 'version: 1\ncomment: always\ncomment: never\n', 'config-syntax', '3:1', /the key "comment" is there twice/],
  ['a tab', 'version: 1\nengine:\n\tthreads: 2\n', 'config-syntax', '3:1', /tab/],
  ['a second document', 'version: 1\n---\nversion: 1\n', 'config-syntax', '2:1', /one document/],
  ['an alias without anchor', 'version: 1\ncomment: *when\n', 'config-syntax', '2:10', /the alias \*when has no anchor/],
  ['an alias in a list without anchor', 'version: 1\nvalidate-data:\n  checks:\n    - *anchor\n', 'config-syntax', '4:7', /the alias \*anchor has no anchor/],
  ['a tag', 'version: !one 1\n', 'config-syntax', '1:10', /tags/],
  ['an open bracket', 'version: 1\ndata: { a: \n', 'config-syntax', '2:12', /not valid YAML/],
  ['an open quote', 'version: 1\ncomment: "never\n', 'config-syntax', '3:1', /not valid YAML/],
  ['a key that is a list', 'version: 1\n? [a]\n: 2\n', 'config-syntax', '2:3', /a key must be plain text/],
  ['laughs', `version: 1\na: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(10)}]\nc: &c [${'*b,'.repeat(10)}]\nd: [${'*c,'.repeat(10)}]\n`, 'config-syntax', '3:8', /too many aliases/],
  ['deep nesting', `version: 1\ndata: ${'['.repeat(100_000)}`, 'config-syntax', '2:undefined', /nested too deeply/],
  ['deep nesting of lists', `version: 1\ndata:\n  ${'- '.repeat(100_000)}`, 'config-syntax', '3:undefined', /nested too deeply/],
  // The top
  ['no version', 'comment: never\n', 'config-invalid', '1:1', /"version" is missing/, /version: 1/],
  ['version as text', 'version: "1"\n', 'config-invalid', '1:10', /version must be 1, found "1"/],
  ['a version to come', 'version: 2\n', 'config-invalid', '1:10', /found 2/, /newer/],
  ['version without value', 'version:\n', 'config-invalid', '1:1', /found nothing/],
  ['a word misspelt', 'version: 1\ncoment: never\n', 'config-invalid', '2:1', /unknown setting "coment"; did you mean "comment"\?/, /Allowed: version, data/],
  ['two letters swapped', 'version: 1\ndtaa: {}\n', 'config-invalid', '2:1', /did you mean "data"/],
  ['camel case', 'version: 1\nfailOn: never\n', 'config-invalid', '2:1', /did you mean "fail-on"/],
  ['a gate misspelt', 'version: 1\nvalidate-dta: {}\n', 'config-invalid', '2:1', /did you mean "validate-data"/],
  ['a gate to come', 'version: 1\ncanary-deploy: {}\n', 'config-invalid', '2:1', /gate "canary-deploy" is not part of this version/, /validate-data/],
  ['a token', 'version: 1\ngithub-token: x\n', 'config-invalid', '2:1', /is an input, not a setting.*token/, /with:/],
  ['engine setting at the top', 'version: 1\nthreads: 2\n', 'config-invalid', '2:1', /belongs under `engine:`/],
  ['gate setting at the top', 'version: 1\nmax-violations: 2\n', 'config-invalid', '2:1', /belongs under `validate-data:`/],
  ['unknown word', 'version: 1\nfail-on: eror\n', 'config-invalid', '2:10', /unknown value "eror" for fail-on; did you mean "error"/, /error, inconclusive, warning, never/],
  ['boolean for a word', 'version: 1\nfail-on: true\n', 'config-invalid', '2:10', /fail-on must be one of/],
  ['yes for true', 'version: 1\nannotations: yes\n', 'config-invalid', '2:14', /annotations must be true or false, found "yes"/],
  ['one for true', 'version: 1\nannotations: 1\n', 'config-invalid', '2:14', /must be true or false, found 1/],
  ['no folder', 'version: 1\nreport-directory: ""\n', 'config-invalid', '2:19', /must not be empty/],
  // engine
  ['no threads', 'version: 1\nengine: { threads: 0 }\n', 'config-invalid', '2:20', /threads must be a whole number from 1 to 256, found 0/],
  ['half a thread', 'version: 1\nengine: { threads: 1.5 }\n', 'config-invalid', '2:20', /whole number/],
  ['threads as text', 'version: 1\nengine: { threads: "4" }\n', 'config-invalid', '2:20', /found "4"/],
  ['memory without unit', 'version: 1\nengine: { memory: 1024 }\n', 'config-invalid', '2:19', /memory must be a size such as 500MB/],
  ['memory of another kind', 'version: 1\nengine: { memory: 1 gig }\n', 'config-invalid', '2:19', /a size such as/],
  // data
  ['data as a list', 'version: 1\ndata: [a.csv]\n', 'config-invalid', '2:7', /data must be a group of settings, found a list/],
  ['a data set as text', 'version: 1\ndata: { train: a.csv }\n', 'config-invalid', '2:16', /data set "train" must be a group of settings/],
  ['a name that looks like a path', 'version: 1\ndata: { a/b: { path: x.csv } }\n', 'config-invalid', '2:9', /"a\/b" cannot be a name/],
  ['a data set without path', 'version: 1\ndata:\n  train: { schema: s.json }\n', 'config-invalid', '3:3', /data set "train" needs "path"/],
  ['kebab case in a standard word', set('missing-values: [NA]'), 'config-invalid', '5:5', /did you mean "missingValues"/],
  ['a number for a text', set('missingValues: ["", -999]'), 'config-invalid', '5:25', /missingValues\[1\] must be text, found -999/, /quotes/],
  ['a text twice', set('missingValues: [NA, NA]'), 'config-invalid', '5:25', /has "NA" twice/],
  ['a format nobody knows', set('format: cvs'), 'config-invalid', '5:13', /did you mean "csv"/],
  ['two characters between cells', set('delimiter: "||"'), 'config-invalid', '5:16', /one ASCII character/],
  ['a tab without double quotes', set(String.raw`delimiter: \t`), 'config-invalid', '5:16', /in double quotes/],
  ['a line break between cells', set(String.raw`delimiter: "\n"`), 'config-invalid', '5:16', /one ASCII character/],
  ['a digit as decimal mark', set('decimalChar: "1"'), 'config-invalid', '5:18', /one character such as/],
  ['delimiter is quote', set(`delimiter: '"'`), 'config-invalid', '5:5', /delimiter and quoteChar are both/],
  ['delimiter is escape', set(String.raw`{}`).replace('{}', String.raw`delimiter: ";"` + '\n    escapeChar: ";"'), 'config-invalid', '5:5', /delimiter and escapeChar/],
  ['escape is quote', set(`escapeChar: '"'`), 'config-invalid', '5:5', /escapeChar and quoteChar/, /doubleQuote/],
  ['escape and doubled', set(String.raw`escapeChar: "\\"` + '\n    doubleQuote: true'), 'config-invalid', '5:5', /excludes/],
  ['escape without quote', set(String.raw`escapeChar: "\\"` + '\n    quoteChar: null'), 'config-invalid', '5:5', /never quoted/],
  ['doubled without quote', set('doubleQuote: true\n    quoteChar: null'), 'config-invalid', '5:5', /never quoted/],
  ['true and false', set('trueValues: [y, n]\n    falseValues: [n]'), 'config-invalid', '5:21', /"n" is in trueValues and in falseValues/],
  ['true that is false by default', set('trueValues: ["0"]'), 'config-invalid', '5:18', /falseValues \(by default\)/, /Set both/],
  ['true and missing', set('trueValues: [y]\n    missingValues: [y]'), 'config-invalid', '5:18', /missingValues/],
  ['an encoding nobody knows', set('encoding: utf-9'), 'config-invalid', '5:5', /unknown encoding "utf-9"/, /WHATWG/],
  ['parquet with delimiter', set('delimiter: ";"\n    format: parquet'), 'config-invalid', '5:5', /no meaning for parquet/],
  ['parquet by name with missing values', 'version: 1\ndata: { a: { path: x.parquet, missingValues: [NA] } }\n', 'config-invalid', '2:31', /no meaning for parquet/],
  ['JSON with header', set('header: false\n    format: jsonl'), 'config-invalid', '5:5', /no meaning for jsonl/],
  ['tsv with semicolons', set('delimiter: ";"\n    format: tsv'), 'config-invalid', '5:5', /contradicts format tsv/],
  ['an address', 'version: 1\ndata: { a: { path: "s3://b/x.csv" } }\n', 'config-invalid', '2:14', /found the address/],
  ['no path in the list', 'version: 1\ndata: { a: { path: [] } }\n', 'config-invalid', '2:20', /path must not be empty/],
  // validate-data
  ['a data set nobody named', gate('data: [trian]'), 'config-invalid', '4:10', /there is no data set "trian"; did you mean "train"/, /Allowed: train/],
  ['one name, misspelt', gate('data: trian'), 'config-invalid', '4:9', /did you mean "train"/],
  ['no data sets', gate('data: []'), 'config-invalid', '4:9', /must not be empty/],
  ['none of the violations', gate('max-violations: 0'), 'config-invalid', '4:19', /from 1 to 1000000000, found 0/],
  ['a number with separators', gate('max-violations: 1_000'), 'config-invalid', '4:19', /found "1_000"/],
  ['a gate setting misspelt', gate('changed-file-only: true'), 'config-invalid', '4:3', /did you mean "changed-files-only"/],
  ['engine setting in a gate', gate('memory: 2GB'), 'config-invalid', '4:3', /belongs under `engine:`/],
  ['a column after wide characters', 'version: 1\n"😀": 1\n', 'config-invalid', '2:1', /unknown setting/],
  ['a value after wide characters', 'version: 1\ndata: { 数据: { path: "😀.csv", format: x } }\n', 'config-invalid', '2:38', /unknown value "x" for format/],
]

// A rest parameter: jest takes a parameter that a row does not fill for its `done` callback, and waits for it.
test.each(cases)('%s', async (...[, text, code, place, says, hint]) => {
  const folder = await mkdtemp(join(tmpdir(), 'config-'))
  await writeFile(join(folder, 'gauntlet.yml'), text)
  const error: unknown = await loadConfig(undefined, folder).then(() => undefined, (reason: unknown) => reason)
  if (!(error instanceof UserError)) throw new Error(`expected a UserError, got ${String(error)}`)
  expect({ code: error.code, file: error.place?.file, place: error.place?.line === undefined ? '' : `${error.place.line}:${error.place.column}` }).toEqual({ code, file: 'gauntlet.yml', place })
  expect(error.message).toMatch(says)
  if (hint !== undefined) expect(error.hint).toMatch(hint)
  if (/^\d+:\d+$/.test(place)) expect(`${error.excerpt?.line}:${error.excerpt?.column}`).toBe(place)
  // The validator's own words never reach anybody.
  expect(error.message).not.toMatch(/must NOT|must match|instancePath|#\//)
})

test('all problems of a file are told at once, the first with its line, the rest counted after ten', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'config-'))
  await writeFile(join(folder, 'gauntlet.yml'), `version: 2\n${Array.from({ length: 12 }, (_, at) => `x${at}: 1`).join('\n')}\ndata: { a: { path: x.csv, encoding: no } }\n`)
  await expect(loadConfig('gauntlet.yml', folder)).rejects.toMatchObject({
    message: expect.stringMatching(/^14 problems in gauntlet\.yml\n1:10 version must be 1, found 2\n2:1 .*\n[^]*\n10:1 .*\n… and 4 more$/), place: { line: 1, column: 10 }, excerpt: { text: 'version: 2' },
  })
})
