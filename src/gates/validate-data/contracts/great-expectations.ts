import { datasetName } from '../../../data/name.js'
import { UserError } from '../../../errors.js'
import type { CheckSection } from '../checks/settings.js'
import { record, word } from './contract.js'
import { COLUMN_RULES } from './great-expectations/column-rules.js'
import { Expectation } from './great-expectations/expectation.js'
import { Suite } from './great-expectations/suite.js'
import { TABLE_RULES, unexpectedRows } from './great-expectations/table-rules.js'

/** An expectation suite in our own words. */
export interface Imported {
  readonly name: string
  readonly schema: Readonly<Record<string, unknown>>
  readonly checks: readonly CheckSection[]
  /** Expectations that could not be brought over, and why. */
  readonly left: readonly string[]
  /** Expectations that mean something a little different here. */
  readonly differs: readonly string[]
}

/** Why an expectation has no twin here. */
const WITHOUT: Readonly<Record<string, string>> = {
  expect_column_values_to_be_increasing: 'the order of rows means nothing here; say it as a sql check with a column that orders them', expect_column_values_to_be_decreasing: 'the order of rows means nothing here; say it as a sql check with a column that orders them',
  expect_column_values_to_be_dateutil_parseable: 'dateutil takes too many forms; say the form as a format or pattern', expect_column_values_to_match_json_schema: 'put the schema below the column itself, with type object',
  expect_column_kl_divergence_to_be_less_than: 'distributions are compared with the base, not with a fixed one', expect_column_most_common_value_to_be_in_set: 'say it as a sql check with mode()', expect_column_value_z_scores_to_be_less_than: 'say it as a sql check with avg() and stddev()',
  expect_table_row_count_to_equal_other_table: 'say it as a sql check that names both data sets',
}

/** Turns a suite of Great Expectations (0.13 to 1.x, as JSON) into a row schema and checks. What every row must keep becomes the schema; what `mostly` rows must keep,
 *  and what is about the table, becomes a check: `mostly: 0.99` is at most 1 percent.
 *  @throws UserError when it is no suite */
export function importSuite(content: unknown, file: string): Imported {
  const { expectations, suite_parameters: parameters, evaluation_parameters: former } = record(content), suite = new Suite()
  if (!Array.isArray(expectations)) throw new UserError('file-unreadable', `${file} is no expectation suite: it has no "expectations"`, { place: { file, line: 1 }, hint: 'A suite is the JSON file that Great Expectations keeps below expectations/.' })
  if (expectations.length === 0) throw new UserError('file-unreadable', `${file} holds no expectation`, { place: { file, line: 1 }, hint: 'Name the suite that holds some.' })
  for (const written of expectations) bring(new Expectation(record(written), { ...record(former), ...record(parameters) }), suite)
  const title = word(record(content)['name']) ?? word(record(content)['expectation_suite_name']) ?? 'data'
  return { name: datasetName(title), schema: suite.schema(title), checks: suite.checks, left: suite.left, differs: suite.differs }
}

function bring(one: Expectation, suite: Suite): void {
  if (one.unknownParameter !== undefined) { suite.leave(one, `the parameter ${JSON.stringify(one.unknownParameter)} has no value in the file`); return }
  const left = suite.left.length, of = one.type.replace(/^expect_/, ''), table = TABLE_RULES[of], rule = of.startsWith('column_') ? COLUMN_RULES[of.slice('column_'.length)] : undefined
  if (Object.hasOwn(TABLE_RULES, of) && table !== undefined) table(one, suite)
  else if (rule !== undefined) { if (one.column === undefined) suite.leave(one, 'no column'); else rule(one, one.column, suite) }
  else if (one.type === 'unexpected_rows_expectation' || one.text('unexpected_rows_query') !== undefined) unexpectedRows(one, suite)
  else suite.leave(one, WITHOUT[one.type] ?? 'it has no twin here')
  if (suite.left.length > left) return
  if (one.unread.length > 0) suite.differ(one, `${one.unread.join(', ')} ${one.unread.length === 1 ? 'is' : 'are'} not asked`)
  if (one.oddSeverity !== undefined) suite.differ(one, `the severity ${JSON.stringify(one.oddSeverity)} is taken for error`)
}
