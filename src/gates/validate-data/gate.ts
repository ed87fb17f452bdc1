import type { FailOn } from '../../config/shared.js'
import { count } from '../../report/numbers.js'
import type { Gate, Judgement } from '../gate.js'
import { judge } from './judge.js'
import { measure } from './measure.js'
import type { Measured } from './measured.js'
import { render } from './render.js'
import { CHECK_RULES, COMPARISON_RULES, KEYWORD_RULES, STRUCTURE_RULES } from './rules.js'
import { SPLIT_RULE } from './splits/judge.js'
import type { ValidateDataSettings } from './settings.js'

export const validateData: Gate<ValidateDataSettings, Measured> = {
  name: 'validate-data', rules: [...Object.keys(STRUCTURE_RULES), ...Object.keys(KEYWORD_RULES), ...Object.keys(CHECK_RULES), ...Object.keys(COMPARISON_RULES), ...Object.keys(SPLIT_RULE)],
  measure,
  judge: (settings, measured, failOn: FailOn): Judgement => judge(settings, measured, failOn),
  render: (settings, measured) => render(settings, measured),
  record: (_settings, measured) => ({
    measured: {
      violations: measured.violations, known: measured.known ?? null, untouched: measured.untouched,
      checks: measured.checks.map(({ result: { check, dataset, value, rows, counted, withheld } }) => ({ dataset, metric: check.metric, property: check.property ?? null, value: withheld === true ? null : value ?? null, rows, counted: counted ?? null, unit: check.unit ?? null })),
      splits: measured.splits.map(({ rule, splits, column, counted, of, value }) => ({ rule, splits, column: column ?? null, counted, of, value: value ?? null })),
      sensitive: measured.sensitive.map(({ dataset, column, kind, category, hits, values, sampled, confidence }) => ({ dataset, column, kind, category, hits, values, sampled, confidence })), comparisons: measured.comparisons, profiles: measured.profiles.map(({ profile, primaryKey, missingValues }) => ({ ...profile, primaryKey: primaryKey ?? null, missingValues })),
      files: measured.files.map(({ dataset, path, format, rows, invalidRows, columns, schema, by }) => ({ dataset, path, format, rows, invalidRows, columns, schema: schema ?? null, by })),
    },
    inputs: measured.files.map(({ path, sha256, bytes, rows }) => ({ path, sha256, bytes, rows })),
    cut: measured.violations > measured.written ? [`${count(measured.violations - measured.written)} of ${count(measured.violations)} violations are counted but not listed in ${measured.violationsFile}: raise max-violations to keep them`] : [],
  }),
}
