/** Makes data/test.csv, which models are tested on: `node make-test.mjs`; with --train, train/history.csv, which they learn from. The same bytes every time. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { HEADER, cards } from './cards.mjs'

const [name, rows, seed] = process.argv.includes('--train') ? ['train/history.csv', 20_000, 1] : ['data/test.csv', 5000, 7]
writeFileSync(fileURLToPath(new URL(name, import.meta.url)), `${[HEADER, ...cards(rows, seed)].map((cells) => cells.join(',')).join('\n')}\n`)
