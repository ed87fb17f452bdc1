import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Report } from '../../src/report/report.js'
import { reportSchema } from '../../src/report/schema.js'

const validate = new Ajv2020({ allErrors: true, strict: true, formats: { 'date-time': (text: string) => !Number.isNaN(Date.parse(text)) } }).compile(reportSchema)

/** Throws with every disagreement between a report, as it is written to a file, and the published schema. */
export function expectValidReport(report: Report): void {
  const written: unknown = JSON.parse(JSON.stringify(report))
  if (!validate(written)) throw new Error(`not a valid report:\n${(validate.errors ?? []).map((error) => `  ${error.instancePath || '/'} ${error.message ?? ''} ${JSON.stringify(error.params)}`).join('\n')}`)
  const counts = { errors: 0, warnings: 0, notices: 0 }
  for (const { severity } of report.findings) counts[`${severity}s`]++
  if (JSON.stringify(counts) !== JSON.stringify({ errors: report.counts.errors, warnings: report.counts.warnings, notices: report.counts.notices })) throw new Error(`counts ${JSON.stringify(report.counts)} of findings ${JSON.stringify(counts)}`)
  const prints = report.findings.map(({ fingerprint }) => fingerprint)
  if (new Set(prints).size !== prints.length) throw new Error('two findings have one fingerprint')
  for (const { count, occurrences, place, rule } of report.findings) {
    if (occurrences === undefined) continue
    if (occurrences.length > count) throw new Error(`${rule}: ${occurrences.length} occurrences of ${count}`)
    if (JSON.stringify(occurrences[0]?.place) !== JSON.stringify(place)) throw new Error(`${rule}: the first occurrence is not the place`)
  }
}
