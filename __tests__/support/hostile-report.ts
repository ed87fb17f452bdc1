import { fingerprint } from '../../src/report/fingerprint.js'
import type { Report } from '../../src/report/report.js'
import { sample } from './sample-report.js'

/** A report that holds `text` wherever data can get to. */
export function reportOf(text: string): Report {
  const held = text === '' ? ' ' : text
  return {
    ...sample, headline: held, reasons: [held, held], cut: [held],
    counts: { errors: 1, warnings: 1, notices: 1 },
    findings: (['error', 'warning', 'notice'] as const).map((severity, at) => ({
      rule: 'validate-data/enum', severity, message: held, count: 3, subject: { dataset: held, column: held }, fingerprint: fingerprint('validate-data/enum', held, String(at)),
      ...(at === 2 ? {} : { place: { file: held, line: 7, column: 2 }, occurrences: [{ place: { file: held, line: 7, column: 2 }, message: held }, { place: { file: held, record: 9 }, message: held }] }),
    })),
    inputs: [{ path: held, sha256: 'c'.repeat(64), bytes: 1, rows: 1 }],
    section: {
      title: held, inShort: held, blocks: [
        { kind: 'text', text: `Read ${held}` },
        { kind: 'table', title: held, columns: [{ label: held }, { label: held, code: true }], rows: [[held, held], ['a', 'b']], more: 1 },
        { kind: 'chart', title: held, chart: { kind: 'bars', unit: held, bars: [{ label: held, value: 2 }] } },
        { kind: 'details', title: held, blocks: [{ kind: 'chart', title: held, chart: { kind: 'strip', unit: held, from: 1, to: 2, bins: [0, 1] } }] },
      ],
    },
  }
}
