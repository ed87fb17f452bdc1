import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonRow } from '../../../src/gates/validate-data/json-row.js'
import { createDecider, type Decider } from '../../../src/gates/validate-data/rows/decide.js'
import { loadRowSchema } from '../../../src/gates/validate-data/rows/load.js'

const folder = mkdtempSync(join(tmpdir(), 'json-row-'))
let decider: Decider
beforeAll(async () => {
  writeFileSync(join(folder, 's.json'), JSON.stringify({ type: 'object', required: ['id'], properties: { id: { type: 'integer', maximum: 9007199254740992 }, x: { type: 'number', maximum: 0.3, multipleOf: 0.1 }, tags: { type: 'array', items: { type: 'string' } }, when: { format: 'date' } }, additionalProperties: false }))
  decider = await createDecider(await loadRowSchema(join(folder, 's.json'), folder))
})
afterAll(() => { rmSync(folder, { recursive: true }) })

/** keyword, path, the text the place marks */
const judged = (text: string): readonly (readonly [string, string, string])[] => jsonRow(text, decider).map(({ rule, path, offset, end }) => [rule.replace('validate-data/', ''), path, text.slice(offset, end ?? offset)])

test.each<[string, string, readonly (readonly [string, string, string])[]]>([
  ['a good row', '{"id":1,"x":0.3,"tags":["a"]}', []],
  ['text for an integer', '{"id":"1"}', [['type', '/id', '"1"']]],
  ['a missing member marks the object', '{"x":0.1}', [['required', '/id', '{"x":0.1}']]],
  ['the place of a nested value', '{"id":1,"tags":["a", 2]}', [['type', '/tags/1', '2']]],
  ['beyond 2^53, one above the limit', '{"id":9007199254740993}', [['maximum', '/id', '9007199254740993']]],
  ['beyond 2^53, at the limit', '{"id":9007199254740992}', []],
  ['a decimal that a double would round to the limit', '{"id":1,"x":0.30000000000000001}', [['maximum', '/x', '0.30000000000000001'], ['multipleOf', '/x', '0.30000000000000001']]],
  ['a key that stands twice', '{"id":1,"x":0.1,"x":0.2}', [['duplicate-key', '/x', '"x"']]],
  ['a key that stands twice, with blanks', '{"id" : 1, "x"\t: 0.1, "x" : 0.2}', [['duplicate-key', '/x', '"x"']]],
  ['a key that stands twice below', '{"id":1,"tags":[{"a":1,"a":2}]}', [['duplicate-key', '/tags/0/a', '"a"'], ['type', '/tags/0', '{"a":1,"a":2}']]],
  ['colons in text are no keys', '{"id":1,"tags":["\\":", "a\\": 1", "\\\\"]}', []],
  ['NaN', '{"id":NaN}', [['broken-json', '', '']]],
  ['a trailing comma', '{"id":1,}', [['broken-json', '', '']]],
  ['an array for a row', '[1]', [['type', '', '[1]']]],
  ['a member that is not allowed', '{"id":1,"y":1}', [['additionalProperties', '', '{"id":1,"y":1}']]],
  ['a date that does not exist', '{"id":1,"when":"2023-02-30"}', [['format', '/when', '"2023-02-30"']]],
])('%s', (_name, text, expected) => { expect(judged(text)).toEqual(expected) })

test('a row that JSON.parse reads is never called broken, nor one without repetition repeated', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
    const rules = jsonRow(JSON.stringify(value, null, indent), undefined).map(({ rule }) => rule)
    expect(rules).toEqual([])
  }))
})
