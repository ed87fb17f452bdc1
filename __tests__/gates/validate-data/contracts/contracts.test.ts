import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { resolveSettings } from '../../../../src/config/gate.js'
import { loadConfig } from '../../../../src/config/load.js'
import { UserError } from '../../../../src/errors.js'
import { validateData } from '../../../../src/gates/validate-data/gate.js'
import { loadContract } from '../../../../src/gates/validate-data/contracts/load.js'
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
      's.json:4 contract-unsupported notice Table Schema: b: whether the calendar has a date of the form "%d.%m.%Y" is not judged',
      's.json:5 contract-unsupported notice Table Schema: c: the type number with groupChar is not judged',
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
      'orders.odcs.yaml:11 duplicateValues', 'orders.odcs.yaml:22 invalidValues warning', 'orders.odcs.yaml:33 rowCount',
      'orders.odcs.yaml:38 contract-unsupported notice ODCS 3.1.0: a quality rule of type custom is not judged',
      'orders.odcs.yaml:41 contract-unsupported notice ODCS 3.1.0: a quality rule of type text: looks nice is not judged',
      'orders.odcs.yaml:44 contract-unsupported notice ODCS 3.1.0: the service level frequency is not judged',
    ])
  })
})

describe('mistakes', () => {
  test.each<[string, string, string, RegExp]>([
    ['a contract of version 2', 'c.yaml', 'apiVersion: v2.2.2\nkind: DataContract\n', /version "v2\.2\.2", expected 3/],
    ['YAML that is no contract', 'c.yaml', 'a: 1\n', /is no data contract/],
    ['a contract with no table of this name', 'c.yaml', 'apiVersion: v3.1.0\nkind: DataContract\nschema: [{ name: a }, { name: b }]\n', /2 tables, and none is called "orders"/],
    ['an empty contract', 'c.yaml', '', /the file is empty/],
    ['a package without tables', 'p.json', '{ "resources": [] }', /p\.json describes no table/],
    ['a schema elsewhere', 'p.json', '{ "resources": [{ "name": "orders", "path": "orders.csv", "schema": "../x.json" }] }', /"\.\.\/x\.json" leads out of the workspace/],
    ['a schema on the web', 'p.json', '{ "resources": [{ "name": "orders", "path": "orders.csv", "schema": "https://example.org/x.json" }] }', /is an address: schemas are not fetched/],
    ['a schema that is not there', 'p.json', '{ "resources": [{ "name": "orders", "path": "orders.csv", "schema": "x.json" }] }', /x\.json cannot be read/],
  ])('%s', async (_name, file, text, message) => {
    const thrown: unknown = await judged(file, text, { 'orders.csv': ORDERS }).then(() => undefined, (reason: unknown) => reason)
    expect(thrown).toBeInstanceOf(UserError)
    expect((thrown as UserError).message).toMatch(message)
    expect((thrown as UserError).hint ?? '').not.toContain('version: 1')
  })
})

/** What is listed, without the kind of the contract, and what is wrong. */
const table = async (schema: object, csv: string, files: Readonly<Record<string, string>> = {}, data?: string): Promise<readonly string[]> => (await judged('s.json', JSON.stringify(schema), { 'orders.csv': csv, ...files }, data)).found.map((one) => one.replace('contract-unsupported notice Table Schema: ', '').replace(/^s\.json:\d* /, '')).toSorted()

describe('fields of a Table Schema have words of their own', () => {
  test.each<[string, object, string, readonly string[]]>([
    ['decimalChar', { fields: [{ name: 'a', type: 'number' }, { name: 'b', type: 'number', decimalChar: ',' }] }, 'a;b\n1.70;1,5\n1,7;1.5\n', ['orders.csv:3 type', 'orders.csv:3 type']],
    ['trueValues', { fields: [{ name: 'a', type: 'boolean', trueValues: ['Y'], falseValues: ['N'] }, { name: 'b', type: 'boolean' }] }, 'a,b\nY,1\nN,true\n1,Y\n', ['orders.csv:4 type', 'orders.csv:4 type']],
    ['missingValues', { missingValues: ['', '-'], fields: [{ name: 'a', type: 'integer', constraints: { required: true } }, { name: 'b', type: 'integer', missingValues: ['', 'n/a'] }] }, 'a,b\n1,n/a\n-,1\n2,-\n', ['orders.csv:3 required', 'orders.csv:4 type']],
    ['groupChar: neither type nor limits', { fields: [{ name: 'a', type: 'number', groupChar: '.', decimalChar: ',', constraints: { minimum: 1000 } }, { name: 'b', type: 'integer', bareNumber: false }] }, 'a;b\n1.234,5;95%\n', ['a: decimalChar "," is not judged', 'a: the constraint minimum 1000 of type number with other signs is not judged', 'a: the type number with groupChar is not judged', 'b: the type integer with bareNumber is not judged']],
    ['dates and times', { fields: [{ name: 'd', type: 'datetime' }, { name: 't', type: 'time' }, { name: 'y', type: 'year', constraints: { enum: [2020, 2021] } }] }, 'd,t,y\n2024-01-05T10:00:00,10:00:00,2020\n2024-01-05T10:00:00Z,10:00:00.5,2021\n2024-02-30T10:00:00,25:00:00,2022\n2024-01-05 10:00:00,10:00,20\n', ['orders.csv:4 enum', 'orders.csv:4 format', 'orders.csv:4 format', 'orders.csv:5 pattern', 'orders.csv:5 pattern']],
    ['limits of dates', { fields: [{ name: 'd', type: 'date', constraints: { minimum: '2024-01-02' } }] }, 'd\n2024-01-01\n2024-01-02\n', ['sql']],
    ['categories', { fields: [{ name: 'a', type: 'string', categories: [{ value: 'x', label: 'X' }, 'y'] }] }, 'a\nx\ny\nz\n', ['orders.csv:4 enum']],
    ['constraints of odd types', { fields: [{ name: 'a', type: 'integer', constraints: { required: 'true', unique: 1, enum: ['1', 'x'], minLength: 2, minimum: 'abc' } }, { name: 'b', constraints: { pattern: '[', maxLength: '3' } }] }, 'a,b\n,\n', ['a: the constraint enum ["1","x"] of type integer is not judged', 'a: the constraint minLength 2 of type integer is not judged', 'a: the constraint minimum "abc" of type integer is not judged', 'a: the constraint required "true" is not judged', 'a: the constraint unique 1 is not judged', 'b: the constraint maxLength "3" of type string is not judged', 'b: the constraint pattern "[" of type string is not judged']],
    ['a name twice', { fields: [{ name: 'a' }, { name: 'a', type: 'integer' }] }, 'a\nx\n', ['a: a second field of this name is not judged']],
    ['two patterns of one column', { fields: [{ name: 'm', type: 'yearmonth', constraints: { pattern: '2024-..' } }] }, 'm\n2024-01\n2024-13\n', ['orders.csv:3 pattern']],
    ['the other of two patterns', { fields: [{ name: 'm', type: 'yearmonth', constraints: { pattern: '2024-..' } }] }, 'm\n2024-01\n2023-01\n', ['orders.csv:3 pattern']],
  ])('%s', async (_name, schema, csv, found) => {
    const data = csv.startsWith('a;b') ? '  orders: { path: orders.csv, schema: s.json, delimiter: ";" }' : undefined
    expect(await table(schema, csv, {}, data)).toEqual(found)
  })

  test.each<[string | undefined, string, readonly string[]]>([
    [undefined, 'a,b', []], [undefined, 'b,a', ['columns']], [undefined, 'a', ['columns']], ['exact', 'a,b,c', ['columns']],
    ['equal', 'b,a', []], ['equal', 'a', ['columnCount']], ['equal', 'a,b,c', ['columnCount', 'orders.csv:1 extra-column']],
    ['subset', 'c,b,a', []], ['subset', 'a,c', ['nullValues']], ['superset', 'b', []], ['superset', 'a,c', ['orders.csv:1 extra-column']],
    ['partial', 'a', ['fieldsMatch "partial" is not judged']],
  ])('fieldsMatch %s with the header %s', async (fieldsMatch, header, found) => {
    expect(await table({ fields: [{ name: 'a' }, { name: 'b' }], ...(fieldsMatch === undefined ? {} : { fieldsMatch }) }, `${header}\n${header.replaceAll(/[a-c]/g, 'x')}\n`)).toEqual(found)
  })

  test('in large files, too, where automata find the suspects', async () => {
    const rows = 80_000, csv = `a;b;c;d\n${Array.from({ length: rows }, (_, i) => `${i}.5;${i},5;${i % 2 === 0 ? 'Y' : 'N'};${i % 3 === 0 ? 'n/a' : `text number ${i}`}\n`).join('')}1,5;1.5;1;2\n`
    const schema = { fields: [{ name: 'a', type: 'number' }, { name: 'b', type: 'number', decimalChar: ',', constraints: { maximum: rows } }, { name: 'c', type: 'boolean', trueValues: ['Y'], falseValues: ['N'] }, { name: 'd', missingValues: ['n/a'], constraints: { minLength: 4 } }] }
    expect(csv.length).toBeGreaterThan(2 << 20)
    expect(await table(schema, csv, {}, '  orders: { path: orders.csv, schema: s.json, delimiter: ";" }')).toEqual(['orders.csv:80002 minLength', 'orders.csv:80002 type', 'orders.csv:80002 type', 'orders.csv:80002 type'])
  }, 20_000)

  test('keys into the table itself, and into what is no data set', async () => {
    const schema = { fields: [{ name: 'id' }, { name: 'boss' }], foreignKeys: [{ fields: 'boss', reference: { fields: 'id' } }, { fields: 'id', reference: { resource: 'people', fields: 'id' } }] }
    expect(await table(schema, 'id,boss\n1,\n2,1\n3,9\n')).toEqual(['foreignKey', 'the check foreignKey of id (there is no data set "people") is not judged'])
  })
})

describe('a data package', () => {
  const resource = { name: 'orders', path: 'orders.csv', encoding: 'iso-8859-1', bytes: 9, dialect: { delimiter: ';', commentChar: '#', skipInitialSpace: false }, schema: 'schemas.json' }
  const fields = { fields: [{ name: 'a', type: 'integer' }, { name: 'b', type: 'string', constraints: { enum: ['é'] } }] }
  test('says how its files are written, and where the schema is', async () => {
    const { found, asked } = await judged('datapackage.json', JSON.stringify({ resources: [resource] }), { 'orders.csv': 'a;b\n1;\u00e9\nx;\u00e9\n', 'schemas.json': JSON.stringify(fields, null, 1) })
    // Written as UTF-8 and read as ISO 8859-1, é is two letters: the encoding of the package counts.
    expect(found).toEqual(['datapackage.json:1 contract-unsupported notice Table Schema: bytes 9 is not judged', 'datapackage.json:1 contract-unsupported notice Table Schema: the dialect\'s commentChar "#" is not judged', 'orders.csv:2 enum', 'orders.csv:3 type'])
    expect(asked).toEqual([11, 5])
  })
  test('and the data set has the last word', async () => {
    const { found } = await judged('datapackage.json', JSON.stringify({ resources: [{ ...resource, schema: fields, bytes: undefined, path: 'elsewhere.csv', dialect: { delimiter: '|' } }] }), { 'orders.csv': 'a;b\n1;\u00e9\n' }, '  orders: { path: orders.csv, schema: datapackage.json, delimiter: ";", encoding: utf-16le }'.replace('utf-16le', 'windows-1252'))
    expect(found).toEqual([expect.stringContaining('path "elsewhere.csv" (the data set names other files'), 'orders.csv:2 enum'])
  })
})

describe('ODCS, part by part', () => {
  const contract = (properties: readonly object[], more: object = {}): string => JSON.stringify({ apiVersion: 'v3.1.0', kind: 'DataContract', schema: [{ name: 'orders', properties, ...more }] })
  const odcs = async (properties: readonly object[], csv: string, more: object = {}): Promise<readonly string[]> => (await judged('c.json', contract(properties, more), { 'orders.csv': csv })).found.map((one) => one.replace('contract-unsupported notice ODCS 3.1.0: ', '').replace(/^c\.json:\d* /, '')).toSorted()

  test.each<[string, object, readonly string[], readonly string[]]>([
    ['time with a format', { logicalType: 'time', logicalTypeOptions: { format: 'HH:mm:ss' } }, ['09:00:00', '25:00:00'], ['orders.csv:3 pattern']],
    ['time without', { logicalType: 'time' }, ['09:00:00', '09:00:00Z', '9'], ['orders.csv:4 format']],
    ['timestamp of another form', { logicalType: 'timestamp', logicalTypeOptions: { format: 'yyyy-MM-ddTHH:mm:ssZ' } }, ['2024-01-05T10:00:00Z', '2024-01-05T10:00:00+0100', '2024-01-05 10:00'], ['orders.csv:4 pattern', 'x: whether the calendar has a timestamp of the form "yyyy-MM-ddTHH:mm:ssZ" is not judged']],
    ['timestamp with a zone', { logicalType: 'timestamp', logicalTypeOptions: { timezone: true } }, ['2024-01-05T10:00:00Z', '2024-01-05T10:00:00'], ['orders.csv:3 format']],
    ['date of another form', { logicalType: 'date', logicalTypeOptions: { format: 'dd.MM.yyyy' } }, ['31.01.2024', '2024-01-31'], ['orders.csv:3 pattern', 'x: whether the calendar has a date of the form "dd.MM.yyyy" is not judged']],
    ['a format nobody knows', { logicalType: 'date', logicalTypeOptions: { format: 'QQQ' } }, ['z'], ['x: the format "QQQ" is not judged']],
    ['limits of a date', { logicalType: 'date', logicalTypeOptions: { minimum: '2024-01-01', exclusiveMaximum: '2025-01-01' } }, ['2024-01-01', '2025-01-01'], ['sql']],
    ['an integer of eight bits', { logicalType: 'integer', logicalTypeOptions: { format: 'i8' } }, ['-128', '127', '128'], ['orders.csv:4 maximum']],
    ['an integer of 64 bits', { logicalType: 'integer', logicalTypeOptions: { format: 'i64' } }, ['9223372036854775807', '9223372036854775808', '-9223372036854775809'], ['orders.csv:3 maximum', 'orders.csv:4 minimum']],
    ['multipleOf', { logicalType: 'number', logicalTypeOptions: { multipleOf: 0.5 } }, ['1.5', '1.2'], ['orders.csv:3 multipleOf']],
    ['exclusive as a switch', { logicalType: 'number', logicalTypeOptions: { minimum: 0, exclusiveMinimum: true } }, ['1', '0'], ['orders.csv:3 exclusiveMinimum']],
    ['options of odd types', { logicalType: 'number', logicalTypeOptions: { exclusiveMinimum: 'abc', minLength: 2, multipleOf: -1 } }, ['1'], ['x: the option exclusiveMinimum "abc" is not judged', 'x: the option minLength 2 is not judged', 'x: the option multipleOf -1 is not judged']],
    ['switches of odd types', { required: 'yes', unique: 1 }, [''], ['x: required "yes" is not judged', 'x: unique 1 is not judged']],
    ['keys that nobody judges', { enum: ['a'], physicalType: 'varchar(2)', physicalName: 'X_1', businessName: 'X', tags: ['t'], criticalDataElement: true }, ['abc'], ['physicalType, of one property, is not judged', 'x: enum ["a"] is not judged', 'x: physicalName "X_1" (the column is looked for by its name) is not judged']],
  ])('%s', async (_name, property, values, found) => { expect(await odcs([{ name: 'x', ...property }, { name: 'other' }], `x,other\n${values.map((value) => `${value},o\n`).join('')}`)).toEqual(found) })

  test.each<[string, object, readonly string[]]>([
    ['a quoted number', { metric: 'rowCount', mustBeGreaterThan: '1' }, []],
    ['a quoted number that does not hold', { metric: 'rowCount', mustBeGreaterThan: '100' }, ['rowCount']],
    ['a bound that is none', { metric: 'rowCount', mustBeGreaterThan: 'many' }, ['the quality rule rowCount (mustBeGreaterThan "many" is not a number) is not judged']],
    ['a range that is none', { metric: 'rowCount', mustBeBetween: [1] }, ['the quality rule rowCount (mustBeBetween [1] is not two numbers) is not judged']],
    ['no comparator', { metric: 'rowCount' }, ['the quality rule rowCount (it does not say what must hold: it has no comparator) is not judged']],
    ['a misspelt comparator', { metric: 'rowCount', mustBee: 4, mustBeLessThan: 1 }, ['the quality rule rowCount (mustBee is no comparator) is not judged']],
    ['an argument of others', { metric: 'invalidValues', arguments: { minLength: 2 }, mustBe: 0 }, ['the quality rule invalidValues (the argument minLength) is not judged']],
    ['a severity of others', { metric: 'rowCount', mustBe: 9, severity: 'catastrophic' }, ['rowCount', 'the severity "catastrophic" (taken for error) is not judged']],
    ['a unit of others', { metric: 'rowCount', mustBe: 9, unit: 'weeks' }, ['the quality rule rowCount (the unit "weeks") is not judged']],
    ['what makes no sense', { metric: 'rowCount', mustBe: 9, unit: 'percent' }, ['the check rowCount (percent has no meaning for rowCount) is not judged']],
    ['keys of others', { metric: 'rowCount', mustBe: 2, schedule: '0 * * * *', foo: 1 }, ['foo 1 of a quality rule is not judged', 'schedule "0 * * * *" of a quality rule is not judged']],
  ])('quality: %s', async (_name, rule, found) => { expect(await odcs([{ name: 'x' }], 'x\n1\n2\n', { quality: [rule] })).toEqual(found) })

  test('a relationship to what is no data set, and an object that says nothing', async () => {
    expect(await odcs([{ name: 'x', relationships: [{ to: 'people.id' }] }], 'x\n1\n')).toEqual(['the check foreignKey of x (there is no data set "people") is not judged'])
    expect(await odcs([], 'x\n1\n')).toEqual(['orders describes no property: a row is not judged'])
  })

  test('service levels are listed once, for two data sets as well', async () => {
    const { found } = await judged('c.json', JSON.stringify({ apiVersion: 'v3.1.0', kind: 'DataContract', schema: [{ name: 'orders', properties: [{ name: 'x' }] }, { name: 'people', properties: [{ name: 'x' }] }], slaProperties: [{ property: 'latency' }] }), { 'orders.csv': 'x\n1\n', 'people.csv': 'x\n1\n' }, '  orders: { path: orders.csv, schema: c.json }\n  people: { path: people.csv, schema: c.json }')
    expect(found).toEqual(['c.json:1 contract-unsupported notice ODCS 3.1.0: the service level latency is not judged'])
  })

  test.each([['restricted', true], ['Confidential', true], ['sensitive', true], ['PII', true], ['public', false], ['internal', false]])('classification %s hides: %s', async (classification, hidden) => {
    const { schema: { main: { root } } } = await contractOf(contract([{ name: 'x', logicalType: 'integer', classification }, { name: 'o', logicalType: 'object', properties: [{ name: 'deep', classification }] }]))
    expect(root).toMatchObject({ properties: hidden ? { x: { classification: 'restricted' }, o: { classification: 'restricted' } } : { x: { type: 'integer' }, o: { type: 'object' } } })
    expect(JSON.stringify(root).includes('restricted')).toBe(hidden)
  })
})

test('a value of a restricted column is in no message', async () => {
  const world = testWorld()
  try {
    writeFileSync(join(world.cwd, 'c.json'), JSON.stringify({ apiVersion: 'v3.1.0', kind: 'DataContract', schema: [{ name: 'orders', properties: [{ name: 'sal', logicalType: 'integer', classification: 'confidential' }] }] }))
    writeFileSync(join(world.cwd, 'orders.csv'), 'sal\nSECRET1\n')
    writeFileSync(join(world.cwd, 'gauntlet.yml'), 'version: 1\ndata: { orders: { path: orders.csv, schema: c.json } }\n')
    const { settings, shared } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), {})
    const { findings } = validateData.judge(settings, await validateData.measure(settings, world), shared.failOn)
    expect(findings.map(({ rule }) => rule)).toContain('validate-data/type')
    expect(JSON.stringify(findings)).not.toContain('SECRET1')
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
})

async function contractOf(text: string): ReturnType<typeof loadContract> {
  const world = testWorld(), path = join(world.cwd, 'c.json')
  try { writeFileSync(path, text); return await loadContract(path, world.cwd, { name: 'orders', paths: ['orders.csv'] }) } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}
