import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadConfig } from '../../../../src/config/load.js'
import { resolveSettings } from '../../../../src/config/gate.js'
import { validateData } from '../../../../src/gates/validate-data/gate.js'
import { run } from '../../../../src/automaton/dfa.js'
import { detect, DETECTORS, HINT, hints, masked, mayHold } from '../../../../src/sensitive/detect.js'
import { promised } from '../../../../src/sensitive/names.js'
import { myNumber } from '../../../../src/sensitive/national.js'
import { entropy } from '../../../../src/sensitive/secrets.js'
import { validateDataSettings } from '../../../../src/gates/validate-data/settings.js'
import { evenly } from '../../../../src/data/tables/file-table.js'
import { columnSet, labelled, score, secrets } from '../../../../bench/sensitive/score.mjs'
import { testWorld } from '../../../support/world.js'

const here = import.meta.dirname ?? dirname(fileURLToPath(import.meta.url))

const kinds = (text: string): readonly string[] => detect(text).map(({ kind }) => kind)

// Numbers from documentation and from the issuers' own examples; secrets are put together here, so that none stands in this file.
const made = (prefix: string, length: number): string => prefix + 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6'.slice(0, length)

describe('what is found', () => {
  test.each<[string, string]>([
    ['email', 'ask a.b+c@mail.example.org today'], ['email', 'x@y.co'], ['iban', 'DE89 3704 0044 0532 0130 00'], ['iban', 'GB29NWBK60161331926819'],
    ['payment-card', '4539 1488 0343 6467'], ['payment-card', 'card 4111111111111111 used'.replace('4111111111111111', '5555555555554444').replace('5555555555554444', '5425233430109903')], ['us-ssn', 'ssn 536-90-4399'], ['uk-nino', 'AB 12 34 56 C'],
    ['it-codice-fiscale', 'RSSMRA85T10A562S'], ['es-dni', '99999999R'], ['br-cpf', '529.982.247-25'], ['cn-resident-id', '11010519491231002X'], ['fr-nir', '1 84 12 76 451 089 46'.replace('1 84 12 76 451 089 46', '184127645108946')],
    ['coordinates', '52.5200, 13.4050'], ['url-password', 'postgres://app:' + made('', 14) + '@db.internal/main'], ['mx-curp', 'HEGG560427MVZRRL04'], ['se-personnummer', '811228-9874'], ['ch-ahv', '756.9217.0769.85'], ['be-nn', '85.07.30-033.28'], ['es-nie', 'X1234567L'], ['ip', 'from 2001:db8::ff00:42:8329 to'], ['phone', '+49 30 901820'], ['phone', '+1 415 555 2671'], ['mac', '00:1B:44:11:3A:B7'], ['ip', 'from 10.20.30.40 to'], ['pl-pesel', '44051401359'],
    ['aws-access-key', `id ${made('AKIA', 16).toUpperCase()} end`], ['github-token', made('ghp_', 36)], ['gitlab-token', made('glpat-', 20)], ['stripe-key', made('sk_live_', 24)], ['google-api-key', made('AIza', 35)], ['npm-token', made('npm_', 36)], ['hugging-face-token', made('hf_', 34)],
    ['private-key', '-----BEGIN RSA PRIVATE KEY-----'], ['jwt', `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${Buffer.from('{"sub":"1"}').toString('base64url')}.c2lnbmF0dXJl`],
    ['keyword-secret', `{"user":"x","password":"${made('', 16)}"}`], ['keyword-secret', `api_key=${made('', 20)}`],
  ])('%s', (kind, text) => { expect(kinds(text)).toContain(kind) })
})

describe('what only looks like it', () => {
  test.each([
    ['a date and time', '2024-01-31T10:00:00Z'], ['a number of a record', 'T000000123'], ['a card with a wrong checksum', '4539 1488 0343 6468'], ['a card of one digit', '0000000000000000'], ['an amount', '1234567890.12'], ['a measurement', '2.137246963562731'], ['many decimals', '184127645108946.5'], ['an IBAN with a wrong checksum', 'DE89 3704 0044 0532 0130 01'],
    ['a version', '1.2.3'], ['this machine', '127.0.0.1'], ['an address that is none', '300.1.2.3'], ['a word before an at sign', 'meet @ noon'], ['a placeholder', 'password=changeme'], ['an ISBN', '978-3-16-148410-0'], ['a social security number that is never given', '000-12-3456'],
    ['a hash', 'd41d8cd98f00b204e9800998ecf8427e'], ['a UUID', '123e4567-e89b-12d3-a456-426614174000'], ['a point of a drawing', '52.52, 13.40'], ['text', 'Go until jurong point, crazy.. Available only in bugis n great world la e buffet'],
  ])('%s', (_name, text) => { expect(kinds(text)).toEqual([]) })

  test('numbers at random are hardly ever cards', () => {
    let found = 0
    // One in ten keeps the checksum of Luhn; the ranges of the issuers leave few of them.
    fc.assert(fc.property(fc.array(fc.nat(9), { minLength: 16, maxLength: 16 }), (list) => { if (kinds(list.join('')).includes('payment-card')) found++ }), { numRuns: 2000, seed: 3 })
    expect(found).toBeLessThan(2000 * 0.04)
  })
})

describe('the set of labelled texts', () => {
  const rows = labelled(readFileSync(join(here, '../../../../bench/sensitive/labelled.csv'), 'utf8')), texts = [...rows.filter((row) => row.set === 'value'), ...secrets()]

  test('of 5,820 texts at most one in a hundred is judged wrongly', () => {
    const list = score(texts, detect, DETECTORS), all = (key: 'positives' | 'found' | 'wrong'): number => list.reduce((sum, one) => sum + one[key], 0)
    expect([texts.length, all('positives')]).toEqual([5820, 2220])
    expect(all('found') / all('positives')).toBeGreaterThan(0.99)
    expect(all('wrong')).toBeLessThanOrEqual(3)
  })

  test('columns of bare digits are known by their checksums, others are not', () => {
    for (const { name, kinds: found } of columnSet(rows, detect, DETECTORS)) expect([name, found.map((kind) => kind.replace(/ .*/, '')).filter((kind) => kind !== 'payment-card')]).toEqual([name, / |^(isbn|ean|milliseconds)$/.test(name) ? [] : [name]])
  })

  test('what is found is never without the hint that automata look for', () => {
    const automaton = hints(false), strings = hints(true)
    for (const { text } of [...texts, ...rows]) {
      const seen = run(automaton, Buffer.from(text)) === 1
      expect([text, seen]).toEqual([text, new RegExp(HINT).test(text)])
      if (detect(text).length > 0) expect([text, seen, mayHold(text), run(strings, Buffer.from(JSON.stringify(text).slice(1, -1)))]).toEqual([text, true, true, 1])
    }
  })
})

test('the check digit of My Number, by the example of the ordinance', () => { expect([myNumber('123456789018'), myNumber('123456789017'), myNumber('1234 5678 9018')]).toEqual([true, false, true]) })

test('a mask never shows more than two characters at either end', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
    const shown = masked(text).replaceAll('•', '')
    expect(shown.length).toBeLessThanOrEqual(text.length >= 12 ? 4 : text.length >= 6 ? 2 : 0)
  }))
})

test('entropy by hand', () => { expect([entropy('aaaa'), entropy('ab'), entropy('abcd')]).toEqual([0, 1, 2]) })
test.each([['date_of_birth', 'date-of-birth'], ['firstName', 'name'], ['ssn', 'national-id'], ['api_key', 'credentials'], ['nationality', undefined], ['filename', undefined], ['birthrate', undefined]])('a column called %s promises %s', (name, kind) => { expect(promised(name)?.kind).toBe(kind) })

test('the rows that are looked at lie evenly, and are all of a small file', () => {
  fc.assert(fc.property(fc.nat(20_000), (records) => {
    const list = evenly(records, 1000, 256)
    expect(list.every((at, i) => at >= 0 && at < records && (i === 0 || at > (list[i - 1] ?? -1)))).toBe(true)
    if (records <= 1000) expect(list).toHaveLength(records)
  }))
})

async function judged(files: Readonly<Record<string, string>>, section = '', schema = ''): Promise<{ readonly verdict: string; readonly found: readonly string[]; readonly written: string }> {
  const world = testWorld()
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(world.cwd, name), content)
    writeFileSync(join(world.cwd, 'gauntlet.yml'), `version: 1\ndata:\n  d: { path: "d.*"${schema === '' ? '' : `, schema: ${schema}`} }\nvalidate-data:\n  profile: false\n${section}`)
    const { settings, shared } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), {})
    const measured = await validateData.measure(settings, world), { verdict, findings } = validateData.judge(settings, measured, shared.failOn)
    const shown = validateData.render(settings, measured, { verdict: 'pass', otherwise: 'pass', headline: '', reasons: [], findings: [] })
    return { verdict, written: JSON.stringify([findings, shown, validateData.record(settings, measured)]), found: findings.filter(({ rule }) => /secret|personal/.test(rule)).map(({ rule, severity, place, subject, evidence }) => `${place?.line ?? ''}:${place?.column ?? ''} ${rule.slice(14)} ${severity} ${subject?.column ?? ''} ${(evidence?.['kind'] as string | undefined) ?? ''} ${(evidence?.['hits'] as number | undefined) ?? ''}`) }
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
}

const TOKEN = made('ghp_', 36)
const CSV = `id,mail,note\n1,a@b.co,fine\n2,c@d.co,"use ${TOKEN}, please"\n3,,x\n`

describe('in a file', () => {
  test('by column and kind, with the first place, and never the value', async () => {
    const { verdict, found, written } = await judged({ 'd.csv': CSV })
    expect([verdict, found]).toEqual(['pass', ['3:10 secret warning note github-token 1', '2:3 personal-data warning mail email 2']])
    expect(written).not.toContain(TOKEN)
    expect(written).not.toContain('a@b.co')
  })

  test.each<[string, string, string, readonly string[]]>([
    ['as errors', '  sensitive-data: error\n', 'fail', ['3:10 secret error note github-token 1', '2:3 personal-data error mail email 2']],
    ['not at all', '  sensitive-data: "off"\n', 'pass', []],
    ['allowed by column', '  sensitive-data: error\n  allow-sensitive:\n    - { column: mail, reason: customers wrote to us }\n', 'fail', ['3:10 secret error note github-token 1']],
    ['allowed by kind', '  sensitive-data: error\n  allow-sensitive:\n    - { kind: email, reason: x }\n    - { kind: github-token, column: note, reason: revoked }\n', 'pass', []],
  ])('%s', async (_name, section, verdict, found) => { expect(await judged({ 'd.csv': CSV }, section)).toMatchObject({ verdict, found }) })

  test('behind another key of a JSON object on one line', async () => {
    const { found } = await judged({ 'd.jsonl': `{"id":1,"config":{"user":"x","password":"${made('', 16)}"},"ok":true}\n` })
    expect(found).toEqual(['1:1 secret warning config keyword-secret 1'])
  })
})

describe('in a file too large to judge row by row', () => {
  const ROWS = 60_000, SECRET = 41_234, ADDRESS = 59_999
  const noteOf = (row: number): string => (row === SECRET ? `it is ${TOKEN} now` : row === ADDRESS ? 'ask "Ann" <ann@mail.example>' : `nothing to see in this row, which is number ${row}`)
  const rows = Array.from({ length: ROWS }, (_, row) => ({ id: `K${row}`, mail: row % 3 === 0 ? '' : `u${row}@example.org`, note: noteOf(row) }))
  const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const csv = (delimiter = ','): string => `${['id', 'mail', 'note'].join(delimiter)}\n${rows.map(({ id, mail, note }) => [id, mail, quoted(note)].join(delimiter)).join('\n')}\n`
  const jsonl = rows.map((row) => JSON.stringify(row)).join('\n').replace('<ann@', '<ann\\u0040')
  const expected = [`${SECRET + 2}:`, 'secret warning note github-token 1', `${ADDRESS + 2}:`, 'personal-data warning note email 1']
  const only = (found: readonly string[]): readonly string[] => found.filter((line) => line.includes(' note ')).flatMap((line) => { const [, line1 = '', rest = ''] = /^(\d*:)\d* (.*)$/.exec(line) ?? []; return [line1, rest] })

  test.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['CSV without a schema', { 'd.csv': csv() }, '', expected],
    ['CSV with a schema', { 'd.csv': csv(), 's.json': JSON.stringify({ properties: { id: { type: 'string', pattern: '^K[0-9]+$' }, note: { type: 'string', maxLength: 90 } } }) }, 's.json', expected],
    ['CSV with a line that is broken', { 'd.csv': csv().replace('number 777', 'number "777'), 's.json': '{"properties":{"id":{"type":"string"}}}' }, 's.json', expected],
    ['JSON lines without a schema', { 'd.jsonl': jsonl }, '', expected.map((one) => one.replace(/^(\d+):/, (_, line: string) => `${Number(line) - 1}:`))],
    ['JSON lines with a schema', { 'd.jsonl': jsonl, 's.json': '{"properties":{"id":{"type":"string","minLength":1}}}' }, 's.json', expected.map((one) => one.replace(/^(\d+):/, (_, line: string) => `${Number(line) - 1}:`))],
  ])('one token and one address in %s, on their lines', async (_name, files, schema, lines) => {
    const { found } = await judged(files, '', schema)
    expect(only(found)).toEqual(lines)
    // The column full of addresses is counted in a sample.
    expect(found.filter((line) => / mail email (\d+)$/.test(line))).toHaveLength(1)
  })
})

test('values of a restricted column are shown nowhere', async () => {
  const world = testWorld()
  try {
    writeFileSync(join(world.cwd, 's.json'), JSON.stringify({ properties: { n: { type: 'integer', classification: 'restricted' }, w: { enum: ['alpha', 'beta'], classification: 'restricted' }, open: { type: 'integer' } } }))
    writeFileSync(join(world.cwd, 'd.csv'), 'n,w,open\nPRIVATE1,alpho,shown1\n')
    const { settings, shared } = resolveSettings(validateDataSettings, undefined, { data: 'd.csv', schema: 's.json' })
    const measured = await validateData.measure(settings, world), { findings } = validateData.judge(settings, measured, shared.failOn)
    expect(findings.map(({ message }) => message)).toEqual(['w must be one of alpha, beta (the value is restricted)', 'n must be an integer (the value is restricted)', 'open must be an integer, found "shown1"'])
    const written = readFileSync(join(world.reportFolder, 'violations.jsonl'), 'utf8') + readFileSync(join(world.reportFolder, 'violations.csv'), 'utf8')
    expect([/PRIVATE1|alpho/.test(written), written.includes('shown1')]).toEqual([false, true])
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
})

describe('nothing of it leaves', () => {
  const KEY = ['AKIA', 'Q3EGRIHDBNCMAL7Z'].join(''), SEEN = ['hunter2xyz', '44051401359', '078051120', 'Aloysius', '1987-06-05', 'TOPSECRET1', 'TOPSECRET2', 'TOPSECRET3', 'TOPSECRET4', '77123', KEY, 'ann@corp.example']
  const schema = JSON.stringify({
    $defs: { r: { type: 'integer', classification: 'Restricted' } },
    properties: {
      password: { type: 'string', minLength: 20 }, pesel: { type: 'integer', maximum: 1 }, ssn: { type: 'string', maxLength: 3 }, first_name: { type: 'string', maxLength: 2 }, dob: { type: 'string', maxLength: 3 }, viaref: { $ref: '#/$defs/r' }, either: { anyOf: [{ type: 'integer', classification: 'restricted' }, { type: 'null' }] },
      nested: { type: 'object', properties: { inner: { type: 'integer', classification: 'restricted' } }, additionalProperties: false }, pay: { type: 'integer', maximum: 5, classification: 'restricted' }, list: { enum: [KEY, 'b'] }, mail: { type: 'integer' },
    },
    patternProperties: { '^pat_': { type: 'integer', classification: 'restricted' } }, additionalProperties: false,
  })
  const row = { password: 'hunter2xyz', pesel: 44_051_401_359, ssn: '078051120', first_name: 'Aloysius', dob: '1987-06-05', viaref: 'TOPSECRET1', either: 'TOPSECRET2', nested: { inner: 'TOPSECRET3', TOPSECRET3: 1 }, pat_x: 'TOPSECRET4', pay: 77_123, list: 'a', mail: 'ann@corp.example', [KEY]: 1 }
  const settings = 'version: 1\ndata: { d: { path: "d.*", schema: s.json } }\nvalidate-data:\n  checks: [{ metric: max, property: pay, mustBe: 0 }, { metric: max, property: pesel, mustBe: 0 }]\n'

  test.each<[string, string]>([
    ['d.jsonl', `${Array.from({ length: 3 }, () => JSON.stringify(row)).join('\n')}\n`],
    ['d.csv', `${Object.keys(row).join(',')}\n${Array.from({ length: 3 }, () => Object.values(row).map((value) => (typeof value === 'object' ? '"{""inner"":""TOPSECRET3""}"' : value)).join(',')).join('\n')}\n`],
  ])('neither in messages nor in files, of %s', async (name, content) => {
    const world = testWorld()
    try {
      for (const [file, text] of [[name, content], ['s.json', schema], ['gauntlet.yml', settings]] as const) writeFileSync(join(world.cwd, file), text)
      const { settings: asked, shared } = resolveSettings(validateDataSettings, await loadConfig(undefined, world.cwd), {}), measured = await validateData.measure(asked, world), judged = validateData.judge(asked, measured, shared.failOn)
      const said = JSON.stringify([judged, validateData.render(asked, measured, judged), validateData.record(asked, measured)]) + readdirSync(world.reportFolder).map((file) => readFileSync(join(world.reportFolder, file), 'utf8')).join('\n')
      expect(SEEN.filter((text) => said.includes(text))).toEqual([])
      expect(judged.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(9)
    } finally { rmSync(world.cwd, { recursive: true, force: true }) }
  })
})

test('a row that breaks a rule shows no card and no key', async () => {
  const world = testWorld()
  try {
    writeFileSync(join(world.cwd, 's.json'), JSON.stringify({ properties: { n: { type: 'string', maxLength: 3 } } }))
    writeFileSync(join(world.cwd, 'd.csv'), `n,m\n"card 4539 1488 0343 6467",x\n${TOKEN},y\nplain text,z\n`)
    const { settings } = resolveSettings(validateDataSettings, undefined, { data: 'd.csv', schema: 's.json' })
    await validateData.measure(settings, world)
    const written = readFileSync(join(world.reportFolder, 'violations.jsonl'), 'utf8')
    expect([written.includes('4539'), written.includes(TOKEN), written.includes('card 45••••••••67'), written.includes('plain text')]).toEqual([false, false, true, true])
  } finally { rmSync(world.cwd, { recursive: true, force: true }) }
})
