// Precision and recall of the search for personal data and secrets, on texts labelled by others' tools (make_labelled.py) and on secrets put together here.
//   npm run --silent build && node bench/sensitive/run.mjs
import { readFileSync } from 'node:fs'
import { columnSet, labelled, score, secrets } from './score.mjs'
const { detect, DETECTORS } = await import('../../out/sensitive/detect.js')

const rows = labelled(readFileSync(new URL('labelled.csv', import.meta.url), 'utf8')), texts = [...rows.filter(({ set }) => set === 'value'), ...secrets()]
const list = score(texts, detect, DETECTORS)
const percent = (part, whole) => (whole === 0 ? '' : `${(100 * part / whole).toFixed(1)} %`)
console.log(`${texts.length} texts, ${texts.filter(({ kind }) => kind === '').length} of them without anything\n`)
console.log('| kind | texts | found | recall | false | precision |\n|---|---|---|---|---|---|')
for (const { kind, positives, found, wrong } of list) console.log(`| ${kind} | ${positives} | ${found} | ${percent(found, positives)} | ${wrong} | ${percent(found, found + wrong)} |`)
const all = (key) => list.reduce((sum, one) => sum + one[key], 0)
console.log(`| **all** | ${all('positives')} | ${all('found')} | ${percent(all('found'), all('positives'))} | ${all('wrong')} | ${percent(all('found'), all('found') + all('wrong'))} |\n`)
console.log('| column of | values | named |\n|---|---|---|')
for (const { name, values, kinds } of columnSet(rows, detect, DETECTORS)) console.log(`| ${name} | ${values} | ${kinds.join(', ') || '–'} |`)
