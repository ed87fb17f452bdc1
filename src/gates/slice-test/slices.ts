import type { FromSchema } from 'json-schema-to-ts'
import { asList } from '../../config/list.js'

const text = { type: 'string', minLength: 1 } as const
export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const

/** How the values of a column become slices. */
const binning = {
  type: 'object', additionalProperties: false,
  properties: {
    of: { enum: ['value', 'length', 'missing'], default: 'value', description: 'What is cut: the value, the length of the text, or whether there is a value at all.' },
    bins: { type: 'array', minItems: 1, items: { type: 'number' }, description: 'Borders: `[18, 25]` gives below 18, from 18 below 25, and from 25 on.' },
    quantiles: { type: 'integer', minimum: 2, maximum: 100, description: 'So many parts with about as many rows each.' },
    width: { type: 'number', minimum: 0, description: 'Parts of this width, from multiples of it.' },
    period: { enum: PERIODS, description: 'Parts of the calendar (UTC).' },
  },
} as const

const slice = {
  type: 'object', additionalProperties: false,
  properties: {
    by: { type: ['string', 'array'], minLength: 1, minItems: 1, items: { type: ['string', 'object'], minLength: 1, additionalProperties: binning }, description: 'A column: each of its values is a slice. Several: each combination is. `{ age: { bins: [18, 25, 40] } }` cuts a number.' },
    where: { ...text, description: 'A condition in SQL: the rows that fulfil it are one slice.' },
    name: { ...text, description: 'What the slice, or the family of slices, is called. Default: its condition, or its columns.' },
  },
} as const

export const slicesSchema = { type: 'array', minItems: 1, items: slice, description: 'The slices that matter; see [slices](#slices). All rows together are always tested, as `overall`.' } as const

export type SlicesSection = FromSchema<typeof slicesSchema, { keepDefaultedPropertiesOptional: true }>

export type Cut =
  | { readonly kind: 'bins'; readonly bins: readonly number[] }
  | { readonly kind: 'quantiles'; readonly quantiles: number }
  | { readonly kind: 'width'; readonly width: number }
  | { readonly kind: 'period'; readonly period: (typeof PERIODS)[number] }
  | { readonly kind: 'values' }

/** One column that slices are made of. */
export interface ByColumn { readonly column: string; readonly of: 'value' | 'length' | 'missing'; readonly cut: Cut }

/** A declared slice, or a family of them. */
export type SliceSpec =
  | { readonly kind: 'where'; readonly name: string; readonly where: string; readonly at: readonly (string | number)[] }
  | { readonly kind: 'by'; readonly name: string; readonly by: readonly ByColumn[]; readonly at: readonly (string | number)[] }

/** What a family of slices is called in settings: its columns. */
export function familyName(by: readonly ByColumn[]): string { return by.map(({ column, of }) => (of === 'length' ? `length of ${column}` : of === 'missing' ? `missing ${column}` : column)).join(' × ') }

export function resolveSlices(section: SlicesSection): readonly SliceSpec[] {
  return section.map(({ by, where, name }, at): SliceSpec => {
    const path = ['slice-test', 'slices', at]
    if (where !== undefined) return { kind: 'where', name: name ?? where, where, at: path }
    const columns = (typeof by === 'string' ? [by] : by ?? []).flatMap((one): readonly ByColumn[] => (typeof one === 'string' ? [{ column: one, of: 'value', cut: { kind: 'values' } }] : Object.entries(one).map(([column, how]) => ({ column, of: how.of ?? 'value', cut: cutOf(how) }))))
    return { kind: 'by', name: name ?? familyName(columns), by: columns, at: path }
  })
}

function cutOf(how: { readonly bins?: readonly number[]; readonly quantiles?: number; readonly width?: number; readonly period?: (typeof PERIODS)[number] }): Cut {
  if (how.bins !== undefined) return { kind: 'bins', bins: how.bins }
  if (how.quantiles !== undefined) return { kind: 'quantiles', quantiles: how.quantiles }
  if (how.width !== undefined) return { kind: 'width', width: how.width }
  return how.period === undefined ? { kind: 'values' } : { kind: 'period', period: how.period }
}

/** Names that settings may use for slices: of a condition, of a family. */
export function sliceNames(section: SlicesSection): readonly string[] { return asList(resolveSlices(section).map(({ name }) => name)) }
