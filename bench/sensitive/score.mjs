/** The rows of labelled.csv. Cells hold no line end.
 *  @param {string} text
 *  @returns {{ set: string, kind: string, text: string }[]} */
export function labelled(text) {
  const cells = /(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/gy
  return text.trimEnd().split('\n').slice(1).map((line) => {
    const row = []
    for (cells.lastIndex = 0; row.length < 3;) { const [, quoted, plain] = cells.exec(line); row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"')) }
    const [set, kind, value] = row
    return { set, kind, text: value }
  })
}

/** Numbers that are the same in every run. @see Lehmer (1951); the multiplier of Park and Miller (1988) */
function* seeded(seed) { for (let state = seed; ; ) { state = (state * 48271) % 2147483647; yield state } }

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', SMALL = LETTERS.toLowerCase(), DIGITS = '0123456789'

/** Texts with secrets of the forms their issuers document, and texts that only speak of them. */
export function secrets(each = 60) {
  const numbers = seeded(20261124), pick = (from) => from[numbers.next().value % from.length], make = (from, length) => Array.from({ length }, () => pick(from)).join('')
  const any = LETTERS + SMALL + DIGITS, b64 = (value) => Buffer.from(value).toString('base64url')
  const kinds = {
    'private-key': () => `-----BEGIN ${pick(['RSA ', 'EC ', 'OPENSSH ', ''])}PRIVATE KEY-----`, 'aws-access-key': () => `${pick(['AKIA', 'ASIA'])}${make(LETTERS + '234567', 16)}`, 'github-token': () => `gh${pick('pousr')}_${make(any, 36)}`,
    'gitlab-token': () => `glpat-${make(any + '-_', 20)}`, 'slack-token': () => `xoxb-${make(DIGITS, 12)}-${make(DIGITS, 12)}-${make(any, 24)}`, 'stripe-key': () => `sk_live_${make(any, 24)}`, 'google-api-key': () => `AIza${make(any + '-_', 35)}`,
    'anthropic-key': () => `sk-ant-api03-${make(any + '-_', 90)}`, 'openai-key': () => `sk-proj-${make(any, 48)}`, 'npm-token': () => `npm_${make(any, 36)}`, 'pypi-token': () => `pypi-AgEIcHlwaS5vcmc${make(any + '-_', 70)}`, 'sendgrid-key': () => `SG.${make(any, 22)}.${make(any, 43)}`,
    'hugging-face-token': () => `hf_${make(LETTERS + SMALL, 34)}`, 'databricks-token': () => `dapi${make(DIGITS + 'abcdef', 32)}`, jwt: () => `${b64('{"alg":"HS256","typ":"JWT"}')}.${b64(`{"sub":"${make(DIGITS, 8)}"}`)}.${make(any, 43)}`,
    'url-password': () => `postgres://app:${make(any, 14)}@db.internal:5432/main`, 'keyword-secret': () => pick([`password=${make(any, 16)}`, `{"user":"a","api_key":"${make(any, 24)}"}`, `export SECRET_TOKEN='${make(any, 20)}'`, `AccountKey=${make(any, 40)}`]),
  }
  const nothing = [() => `password=${make(SMALL, 8)}`, () => 'api_key=${API_KEY}', () => 'token: <your-token-here>', () => `secret: ${make(SMALL, 16)}`, () => `id=${make(any, 20)}`, () => `https://example.org/${make(any, 16)}`, () => `AKIA${make(DIGITS, 4)}`, () => `sk-${make(SMALL, 8)}`, () => 'https://user:password@example.org', () => `eyJ${make(any, 20)}`]
  return [...Object.entries(kinds).flatMap(([kind, one]) => Array.from({ length: each }, () => ({ kind, text: `${pick(['', 'key ', 'x,'])}${one()}` }))), ...nothing.flatMap((one) => Array.from({ length: each }, () => ({ kind: '', text: one() })))]
}

/** What is found in values one by one: kinds that a single value can show. A text that holds something else than it is labelled for counts as wrong for that kind. */
export function score(texts, detect, detectors) {
  const kinds = [...new Set(detectors.filter(({ confidence }) => confidence === 'high').map(({ kind }) => kind))], tally = new Map(kinds.map((kind) => [kind, { kind, positives: 0, found: 0, wrong: 0 }]))
  for (const { kind, text } of texts) {
    const found = new Set(detect(text).map((hit) => hit.kind))
    if (tally.has(kind)) { tally.get(kind).positives++; if (found.has(kind)) tally.get(kind).found++ }
    for (const one of found) if (one !== kind && tally.has(one)) tally.get(one).wrong++
  }
  return [...tally.values()]
}

/** What whole columns are named, those whose form says little by itself among them. */
export function columnSet(rows, detect, detectors) {
  const columns = Map.groupBy === undefined ? new Map() : Map.groupBy(rows.filter(({ set }) => set !== 'value'), ({ set }) => set)
  if (columns.size === 0) for (const row of rows) if (row.set !== 'value') columns.set(row.set, [...(columns.get(row.set) ?? []), row])
  return [...columns].map(([set, list]) => {
    const counts = new Map()
    for (const { text } of list) for (const kind of new Set(detect(text).map((hit) => hit.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const kinds = [...counts].filter(([kind, n]) => detectors.find((one) => one.kind === kind).confidence === 'high' || n >= list.length / 2).map(([kind, n]) => `${kind} (${n})`)
    return { name: set.replace('column ', ''), values: list.length, kinds }
  })
}
