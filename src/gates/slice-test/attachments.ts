import { intervalOf, valueOf } from '../../metrics/read.js'
import { csvCell } from '../../report/csv.js'
import { markdownTable, markdownText } from '../../report/markdown.js'
import { count, decimal } from '../../report/numbers.js'
import { stableJson } from '../../report/json.js'
import type { Attachment, Judgement } from '../gate.js'
import { isDeclared, weaknessText } from './discover/words.js'
import { decide } from './judge.js'
import type { ChangedRow, Measured, MeasuredMetric, MeasuredSlice } from './measured.js'
import { record } from './record.js'
import type { SliceTestSettings } from './settings.js'
import { between, percentLevel, requirementName, said, spoken } from './words.js'

export const ATTACHMENTS = ['metrics.json', 'model-card.md', 'changes.csv'] as const

/** Files for other tools and readers: every number, and a section for the card of the model. */
export function attachmentsOf(settings: SliceTestSettings, measured: Measured, judgement: Judgement): readonly Attachment[] {
  return [{ name: 'metrics.json', text: stableJson(record(settings, measured).measured) }, { name: 'model-card.md', text: modelCard(settings, measured, judgement) }, ...(measured.changes === undefined ? [] : [{ name: 'changes.csv', text: changesCsv(measured.changes.rows) }])]
}

/** Rows that only one of the two models gets right, for whoever wants to look at them. Cells that a spreadsheet would take for a formula are defused. */
function changesCsv(rows: readonly ChangedRow[]): string {
  return `${['kind,id,file,line,record,label,baseline,baseline_score,candidate,candidate_score', ...rows.map(({ kind, id, file, line, record: at, label, before, now }) => [kind, id ?? '', file, line ?? '', at ?? '', label, before.predicted, before.score ?? '', now.predicted, now.score ?? ''].map(csvCell).join(','))].join('\n')}\n`
}

/** Slices that the card lists; the others stand in metrics.json. */
const LISTED = 60

/** A section of a model card: what it was tested on, metrics by slice, what is required.
 *  @see Mitchell et al. (2019), Model Cards for Model Reporting, FAT* 2019: "Evaluation Data", "Metrics", "Quantitative Analyses" */
function modelCard(settings: SliceTestSettings, measured: Measured, { verdict, headline }: Judgement): string {
  const { files, task, classes, judged, rows, metrics, slices, weaknesses, candidate, baseline } = measured, { requirements, decisions } = decide(settings, measured), reported = metrics.filter((one) => one.reported)
  const shown = slices.slice(0, LISTED), more = slices.length - shown.length
  return [
    '## Evaluation by slices', '', `${markdownText(headline)} (${verdict})`, '',
    '### Evaluation data', '',
    `- ${markdownText(measured.dataset)}: ${count(judged)} of ${count(rows)} rows have a label and a prediction; task: ${task.replaceAll('-', ' ')}${classes.length > 0 ? `; classes: ${classes.slice(0, 20).map(markdownText).join(', ')}` : ''}`,
    `- predictions: ${markdownText(candidate)}${baseline === undefined ? '' : `; compared with ${markdownText(baseline.from)}`}`,
    ...files.map(({ path, sha256 }) => `- ${markdownText(path)}, sha256 ${sha256}`), '',
    `### Metrics with ${percentLevel(settings.level)} intervals`, '',
    markdownTable(['slice', 'rows', ...reported.map(({ key }) => spoken(key))].map(markdownText), shown.map((slice) => [markdownText(slice.name), count(slice.rows), ...reported.map((metric) => cell(slice, metric, settings.level))]), [false, true, ...reported.map(() => false)]), '',
    ...(more > 0 ? [`${count(more)} more slices stand in metrics.json.`, ''] : []),
    '### Intended checks', '',
    ...(requirements.length === 0 ? ['Nothing is required.'] : requirements.flatMap((requirement, index) => requirement.demands.flatMap((demand) => metrics.filter(({ key }) => decisions.some(({ check }) => check.requirement === index && check.demand === demand && check.metric.key === key)).map((metric) => {
      const own = decisions.filter(({ check }) => check.requirement === index && check.demand === demand && check.metric.key === metric.key), of = (outcome: string): number => own.filter((one) => one.outcome === outcome).length
      return `- ${markdownText(requirementName(requirement, demand, metric))} (${requirement.severity}): kept on ${count(of('pass'))}, broken on ${count(of('fail'))}, not decided on ${count(own.length - of('pass') - of('fail'))} of ${count(own.length)}`
    })))), '',
    ...(weaknesses.length === 0 ? [] : ['### Known weaknesses', '', ...weaknesses.map((found) => `- ${markdownText(weaknessText(found, measured))} (p ${found.adjusted < 0.001 ? '&lt; 0.001' : `= ${decimal(found.adjusted, 2)}`}${isDeclared(found, measured) ? '; a declared slice' : ''})`), '']),
  ].join('\n')
}

/** Our own numbers and words: nothing in them that Markdown would take for something else. */
function cell(slice: MeasuredSlice, metric: MeasuredMetric, level: number): string {
  const found = slice.metrics[metric.key]?.candidate
  if (found === undefined) return ''
  if (found.kind === 'undefined') return `undefined (${found.why})`
  const interval = intervalOf(found, level)
  return `${said(valueOf(found), metric)}${interval === undefined ? '' : ` (${between(interval, metric)})`}`
}
