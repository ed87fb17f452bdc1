import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { resolveSettings } from '../../../../src/config/gate.js'
import { loadConfig } from '../../../../src/config/load.js'
import { UserError } from '../../../../src/errors.js'
import { validateData } from '../../../../src/gates/validate-data/gate.js'
import { validateDataSettings } from '../../../../src/gates/validate-data/settings.js'
import { testWorld } from '../../../support/world.js'

interface Outcome { readonly verdict: string; readonly found: readonly string[]; readonly asked: readonly (number | undefined)[] }

/** `file:line rule severity` of every finding, and the line of the contract that asks for it. */
async function judged(contract: string, text: string, files: Readonly<Record<string, string>>, data = `  orders: { path: orders.csv, schema: ${contract} }`): Promise<Outcome> {
  const world = testWorld()
  try {
    for (const [name, content] of Object.entries({ ...files, [contract]: text })) writeFileSync(join(world.cwd, name), content)
    writeFileSync(join(world.cwd, 'gauntlet.yml'), `version: 1\ndata:\n${data}\nvalidate-data: { profile: false, sensitive-data: "off" }\n`)
    const { settings, shared } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), {})
    const measured = await validateData.measure(settings, world), { verdict, findings } = validateData.judge(settings, measured, shared.failOn)
    const shown = findings.filter(({ rule, severity }) => severity !== 'notice' || rule.endsWith('unsupported')).flatMap((finding) => (finding.rule.endsWith('unsupported') ? (finding.occurrences ?? []).map((one) => ({ ...finding, ...one })) : [finding]))
    return { verdict, found: shown.map(({ rule, place, severity, message }) => `${place?.file ?? ''}:${place?.line ?? ''} ${rule.slice(14)}${severity === 'error' ? '' : ` ${severity}`}${rule.endsWith('unsupported') ? ` ${message}` : ''}`).toSorted(), asked: shown.map(({ evidence }) => (evidence?.['asked'] as { line?: number } | undefined)?.line).filter((line) => line !== undefined) }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

const ORDERS = 'order_id,amount,state,placed,mail\nA1,10.5,open,2024-01-05,a@b.co\nA2,-1,done,2023-02-30,nobody\nA2,-,lost,2024-01-06,c@d.co\n'

describe('Table Schema', () => {
  const SCHEMA = `{
  "missingValues": ["", "-"],
  "primaryKey": ["order_id"],
  "fields": [
    { "name": "order_id", "type": "string", "constraints": { "pattern": "A[0-9]" } },
    { "name": "amount", "type": "number", "constraints": { "required": true,
        "minimum": 0 } },
    { "name": "state", "type": "string",
      "constraints": { "enum": ["open", "done"] } },
    { "name": "placed",
      "type": "date" },
    { "name": "mail", "type": "string",
      "format": "email" }
  ]
}`
  test('is judged by its own words, on its own lines', async () => {
    const { verdict, found, asked } = await judged('orders.json', SCHEMA, { 'orders.csv': ORDERS })
    expect(verdict).toBe('fail')
    expect(found).toEqual(['orders.csv:3 format', 'orders.csv:3 format', 'orders.csv:3 minimum', 'orders.csv:4 enum', 'orders.csv:4 required', 'orders.json:3 duplicateValues'])
    expect([...asked].toSorted((a, b) => Number(a) - Number(b))).toEqual([6, 7, 9, 11, 13])
  })

  test('in a data package, the resource that is called like the data set', async () => {
    const { found } = await judged('datapackage.json', JSON.stringify({ resources: [{ name: 'others', path: 'o.csv', schema: { fields: [] } }, { name: 'orders', path: 'orders.csv', schema: { fields: ['order_id', 'amount', 'state', 'placed', 'mail'].map((name) => (name === 'amount' ? { name, type: 'number' } : { name })) } }] }), { 'orders.csv': ORDERS })
    expect(found).toEqual(['orders.csv:4 type'])
  })

  test('what is not judged is listed with its line', async () => {
    const { found, verdict } = await judged('s.json', '{ "fields": [\n { "name": "a", "type": "geopoint" },\n { "name": "b", "type": "date",\n   "format": "%d.%m.%Y" },\n { "name": "c", "type": "number", "groupChar": "," } ],\n "fieldsMatch": ["subset"] }', { 'orders.csv': 'a,b,c\nx,1.2.2024,1\n' })
    expect([verdict, found]).toEqual(['pass', [
      's.json:2 contract-unsupported notice Table Schema: a: the type "geopoint" is not judged',
      's.json:4 contract-unsupported notice Table Schema: b: the date format "%d.%m.%Y" is not judged',
      's.json:5 contract-unsupported notice Table Schema: c: groupChar is not judged',
    ]])
  })

  test('a foreign key into another data set', async () => {
    const { found } = await judged('s.json', JSON.stringify({ fields: [{ name: 'who' }], fieldsMatch: ['superset'], foreignKeys: [{ fields: ['who'], reference: { resource: 'people', fields: ['name'] } }] }, null, 1), { 'orders.csv': 'who\nana\nbob\n', 'people.csv': 'name\nana\n' }, '  orders: { path: orders.csv, schema: s.json }\n  people: { path: people.csv }')
    expect(found.map((one) => one.replace(/:\d+ /, ' '))).toEqual(['s.json foreignKey'])
  })
})

describe('ODCS', () => {
  const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - name: order_id
        logicalType: string
        primaryKey: true
        required: true
        logicalTypeOptions:
          pattern: ^A[0-9]$
      - name: amount
        logicalType: number
        logicalTypeOptions:
          minimum: 0
      - name: state
        logicalType: string
        quality:
          - metric: invalidValues
            arguments: { validValues: [open, done] }
            mustBe: 0
            severity: warning
      - name: placed
        logicalType: date
      - name: mail
        logicalType: string
        logicalTypeOptions:
          format: email
    quality:
      - metric: rowCount
        mustBeGreaterThan: 5
      - type: sql
        query: select count(*) from \${object} where amount > 10
        mustBe: 1
      - type: custom
        engine: soda
        implementation: x
      - type: text
        description: looks nice
slaProperties:
  - { property: frequency, value: 1 }
`
  test('properties, options, quality and keys, each on its line', async () => {
    const { verdict, found } = await judged('orders.odcs.yaml', CONTRACT, { 'orders.csv': ORDERS })
    expect(verdict).toBe('fail')
    expect(found).toEqual([
      'orders.csv:3 format', 'orders.csv:3 format', 'orders.csv:3 minimum', 'orders.csv:4 type',
      'orders.odcs.yaml:22 invalidValues warning', 'orders.odcs.yaml:33 rowCount',
      'orders.odcs.yaml:38 contract-unsupported notice ODCS 3.1.0: a quality rule of type custom is not judged',
      'orders.odcs.yaml:41 contract-unsupported notice ODCS 3.1.0: a quality rule of type text: looks nice is not judged',
      'orders.odcs.yaml:44 contract-unsupported notice ODCS 3.1.0: the service level frequency is not judged',
      'orders.odcs.yaml:8 duplicateValues',
    ])
  })
})

describe('mistakes', () => {
  test.each<[string, string, string, RegExp]>([
    ['a contract of version 2', 'c.yaml', 'apiVersion: v2.2.2\nkind: DataContract\n', /version "v2\.2\.2", expected 3/],
    ['YAML that is no contract', 'c.yaml', 'a: 1\n', /is no data contract/],
    ['a contract with no table of this name', 'c.yaml', 'apiVersion: v3.1.0\nkind: DataContract\nschema: [{ name: a }, { name: b }]\n', /2 tables, and none is called "orders"/],
    ['a comparator that makes no sense', 'c.yaml', 'apiVersion: v3.1.0\nkind: DataContract\nschema:\n  - name: orders\n    quality:\n      - { metric: rowCount, unit: percent, mustBe: 1 }\n', /percent has no meaning for rowCount/],
  ])('%s', async (_name, file, text, message) => {
    const thrown: unknown = await judged(file, text, { 'orders.csv': ORDERS }).then(() => undefined, (reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(UserError)
    expect((thrown as UserError).message).toMatch(message)
  })
})
