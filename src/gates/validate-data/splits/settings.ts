import type { FromSchema } from 'json-schema-to-ts'
import type { Problem } from '../../../config/file.js'
import { asList } from '../../../config/list.js'
import { didYouMean } from '../../../config/nearest.js'

const name = { type: 'string', minLength: 1 } as const
const columns = { type: ['string', 'array'], minLength: 1, minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 } } as const
const percent = { type: 'number', minimum: 0, maximum: 100 } as const
const share = { type: 'number', minimum: 0, maximum: 1 } as const

export const splitsSchema = {
  type: 'object',
  required: ['train', 'test'],
  additionalProperties: false,
  description: 'What must not be shared between training, validation and test data; see [splits](#splits).',
  properties: {
    train: { ...name, description: 'Data set that the model learns from.' },
    validation: { ...name, description: 'Data set that settings are chosen on.' },
    test: { ...name, description: 'Data set that the model is judged on.' },
    key: { ...columns, description: 'Columns that name a record: no key may stand in two splits, and duplicates are looked for in the other columns.' },
    group: { ...name, description: 'Column whose groups must not straddle splits: a customer, a patient, a machine.' },
    time: { ...name, description: 'Column with the time of a record: training must end before the test begins.' },
    label: { ...name, description: 'Column that the model predicts.' },
    text: { ...columns, description: 'Columns whose texts are compared after removing case, digits and punctuation. Default: texts of 20 characters or more on average.' },
    ignore: { ...columns, description: 'Columns that are no features: row numbers, time stamps of an export.' },
    'max-duplicates': { ...percent, default: 0, description: 'Percent of the later split that may stand in an earlier one, all columns equal.' },
    'max-near-duplicates': { ...percent, default: 1, description: 'Percent of the later split whose text may stand in an earlier one.' },
    'max-conflicts': { ...percent, default: 1, description: 'Percent of the training rows that may contradict an equal row with another label.' },
    'max-predictive-power': { ...share, default: 0.95, description: 'How well one feature alone may predict the label: 0 as well as a guess, 1 without fault.' },
    'max-class-share': { ...share, default: 0.99, description: 'Share of the most frequent class in training.' },
  },
} as const

export interface SplitsSection extends FromSchema<typeof splitsSchema, { keepDefaultedPropertiesOptional: true }> {}

export interface SplitsSettings {
  /** In the order in which they are used: training first, test last. */
  readonly splits: readonly string[]
  readonly key: readonly string[]
  readonly group: string | undefined
  readonly time: string | undefined
  readonly label: string | undefined
  readonly text: readonly string[] | undefined
  readonly ignore: readonly string[]
  readonly maxDuplicates: number
  readonly maxNearDuplicates: number
  readonly maxConflicts: number
  readonly maxPredictivePower: number
  readonly maxClassShare: number
}

export function splitProblems(section: SplitsSection, at: readonly string[], dataNames: readonly string[]): readonly Problem[] {
  const parts = (['train', 'validation', 'test'] as const).flatMap((part) => { const value = section[part]; return value === undefined ? [] : [{ part, value }] })
  return parts.flatMap(({ part, value }, i): Problem[] => [
    ...(dataNames.includes(value) ? [] : [{ path: [...at, part], at: 'value' as const, message: `there is no data set "${value}"${didYouMean(value, dataNames)}` }]),
    ...(parts.findIndex((other) => other.value === value) < i ? [{ path: [...at, part], at: 'value' as const, message: `${part} is the same data set as another split: "${value}"` }] : []),
  ])
}

export function resolveSplits(section: SplitsSection): SplitsSettings {
  const { properties } = splitsSchema
  return {
    splits: [section.train, ...(section.validation === undefined ? [] : [section.validation]), section.test],
    key: asList(section.key), group: section.group, time: section.time, label: section.label, text: section.text === undefined ? undefined : asList(section.text), ignore: asList(section.ignore),
    maxDuplicates: section['max-duplicates'] ?? properties['max-duplicates'].default, maxNearDuplicates: section['max-near-duplicates'] ?? properties['max-near-duplicates'].default,
    maxConflicts: section['max-conflicts'] ?? properties['max-conflicts'].default, maxPredictivePower: section['max-predictive-power'] ?? properties['max-predictive-power'].default,
    maxClassShare: section['max-class-share'] ?? properties['max-class-share'].default,
  }
}
