import type { Severity } from '../../report/finding.js'

interface RuleFacts { readonly severity: Severity; readonly means: string; readonly mend: string }
const rule = (severity: Severity, means: string, mend: string): RuleFacts => ({ severity, means, mend })

/** Rules about rows and predictions that cannot be used, in the order in which they are reported. Documented in docs/rules.md, which is made from here. */
export const DATA_RULES = {
  'missing-label': rule('error', 'Rows have no label; they were left out.', 'Label them, or take them out of the test data.'),
  'unknown-label': rule('error', 'Rows have a label that is none of the classes; they were left out.', 'Correct the label, or add it to `model.classes`.'),
  'missing-prediction': rule('error', 'Rows have no prediction of the candidate; they were left out.', 'Predict every row, or join by the right `columns.id`.'),
  'unknown-prediction': rule('error', 'Rows have a prediction that is none of the classes; they were left out.', 'Write predictions in the words of the labels, or set `model.classes`.'),
  'unusable-score': rule('error', 'Scores are missing or NaN.', 'Look at the step that writes them: a model that gives NaN is broken.'),
  'score-range': rule('error', 'Scores are not between 0 and 1.', 'Give probabilities. A decision value becomes one by a sigmoid; its ranks stay.'),
  'score-sum': rule('error', 'Scores of all classes do not add up to 1 (0.005 of rounding is allowed for each class, 0.05 in all).', 'Give the probability of every class: a softmax of decision values, or scores that are divided by the sum of their row.'),
  'duplicate-id': rule('error', 'Ids stand in more than one row, so that they name none, and predictions cannot be joined by them; the first one counts.', 'Make `columns.id` unique, or set it to a column that is.'),
  'unknown-id': rule('error', 'Predictions are for rows that do not exist.', 'Predict the rows of the test data, or test on the data that was predicted.'),
  'one-class': rule('error', 'All labels are the same, so nothing can be said about the other class.', 'Test on data with rows of every class.'),
  'broken-rows': rule('error', 'Records of the data could not be read; they were left out.', 'Run `validate-data`: it says line by line what is wrong.'),
  'unmatched-baseline': rule('notice', 'The baseline has predictions for other rows than the candidate, so both are compared as if they were asked about different rows.', 'Predict the same rows with both models: tests on the same rows see smaller differences.'),
  'no-baseline': rule('notice', 'There is nothing to compare with.', 'It is there once the base branch has the predictions or the model.'),
  'uncut-numbers': rule('notice', 'Slices are made of every single value of a column of numbers: most of them are too small to say anything.', 'Cut it: `by: [{ column: { bins: […] } }]`, `{ quantiles: 4 }` or `{ width: … }`.'),
  'scattered-slices': rule('notice', 'Slices are made of every single text of a column, and have fewer than five rows each on average, as ids do: too small to say anything.', 'Slice by a column with fewer values, by a condition, or by `of: length`.'),
  'empty-slice': rule('error', 'A declared slice has no row.', 'Correct its condition, or remove it.'),
} as const satisfies Readonly<Record<string, RuleFacts>>

export type DataRule = keyof typeof DATA_RULES

/** What requirements and discovery find. */
export const VERDICT_RULES = {
  requirement: rule('error', 'A requirement is clearly broken on a slice.', 'Give the model data of that slice, or look at what is different there.'),
  'worse-slice': rule('warning', 'Rows of a slice that nobody declared got worse against the baseline, more than all other rows. Found on one part of the rows and confirmed on the other.', 'Look at what the change did to these rows, and declare the slice.'),
  'weak-slice': rule('warning', 'The model is worse on a slice that nobody declared than on all other rows. It was found on one part of the rows and confirmed on the other.', 'Declare it under `slices:`, so that it is watched, and give the model data of it.'),
  inconclusive: rule('notice', 'There is too little data to say whether a requirement is kept. Not a failure, and not a pass.', 'Label more rows of that slice: the message says about how many.'),
  'too-small': rule('notice', 'A slice has fewer rows or positives than the requirement asks for.', 'Label more rows of that slice.'),
  undefined: rule('notice', 'A metric does not exist on a slice: a recall without positives, an area without negatives.', 'Test on data in which the slice has rows of every class.'),
} as const satisfies Readonly<Record<string, RuleFacts>>

export type VerdictRule = keyof typeof VERDICT_RULES

/** The id of a rule in findings and reports. */
export const ruleId = (name: DataRule | VerdictRule): string => `slice-test/${name}`

export const RULE_ORDER: readonly string[] = [...Object.keys(VERDICT_RULES), ...Object.keys(DATA_RULES)].map((name) => `slice-test/${name}`)
