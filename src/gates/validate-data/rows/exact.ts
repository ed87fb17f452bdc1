import Big from 'big.js'
import type { Ajv2020 } from 'ajv/dist/2020.js'
import type { DataValidateFunction, DataValidationCxt } from 'ajv/dist/types/index.js'

/** Numbers of the row under judgement that a double may not hold exactly: their text, by JSON pointer. */
export type ExactNumbers = Map<string, string>

/** Source text of schema numbers, by the object they stand in and their key. */
export type ExactLimits = WeakMap<object, ReadonlyMap<string, string>>

interface Comparison { readonly keyword: string; readonly holds: (sign: number) => boolean }

const COMPARISONS: readonly Comparison[] = [
  { keyword: 'minimum', holds: (sign) => sign >= 0 },
  { keyword: 'exclusiveMinimum', holds: (sign) => sign > 0 },
  { keyword: 'maximum', holds: (sign) => sign <= 0 },
  { keyword: 'exclusiveMaximum', holds: (sign) => sign < 0 },
]

/** Replaces the numeric keywords of ajv by ones that compare decimals exactly where doubles would round. */
export function exactKeywords(ajv: Ajv2020, limits: ExactLimits, numbers: ExactNumbers): void {
  const big = (value: number, text: string | undefined): Big => new Big(text ?? String(value))
  for (const { keyword, holds } of COMPARISONS) {
    ajv.removeKeyword(keyword)
    ajv.addKeyword({
      keyword, type: 'number', schemaType: 'number', errors: true,
      compile(limit: number, parent: object): DataValidateFunction {
        const limitText = limits.get(parent)?.get(keyword)
        const validate: DataValidateFunction = (value: number, context?: DataValidationCxt) => {
          const text = numbers.size === 0 ? undefined : numbers.get(context?.instancePath ?? '')
          const sign = text === undefined && limitText === undefined ? value - limit : big(value, text).cmp(big(limit, limitText))
          return holds(sign) || fail(validate, keyword, { limit: limitText ?? String(limit) })
        }
        return validate
      },
    })
  }
  ajv.removeKeyword('multipleOf')
  ajv.addKeyword({
    keyword: 'multipleOf', type: 'number', schemaType: 'number', errors: true,
    compile(unit: number, parent: object): DataValidateFunction {
      const unitText = limits.get(parent)?.get('multipleOf'), divisor = big(unit, unitText)
      const validate: DataValidateFunction = (value: number, context?: DataValidationCxt) => {
        const text = numbers.size === 0 ? undefined : numbers.get(context?.instancePath ?? '')
        if (text === undefined && Number.isSafeInteger(value) && Number.isSafeInteger(unit)) return value % unit === 0 || fail(validate, 'multipleOf', { limit: String(unit) })
        // A huge exponent would make a quotient of as many digits: such a number is a multiple of every unit that is a power of ten or less.
        if (Math.abs(big(value, text).e) > 5000) return true
        return big(value, text).mod(divisor).eq(0) || fail(validate, 'multipleOf', { limit: unitText ?? String(unit) })
      }
      return validate
    },
  })
  for (const keyword of ['enum', 'const'] as const) {
    ajv.removeKeyword(keyword)
    ajv.addKeyword({
      keyword, ...(keyword === 'enum' ? { schemaType: 'array' as const } : {}), errors: true,
      compile(value: unknown, parent: object): DataValidateFunction {
        const values = keyword === 'enum' ? (value as readonly unknown[]) : [value]
        const simple = new Set(values.filter((one) => typeof one !== 'object' || one === null))
        const others = values.filter((one) => typeof one === 'object' && one !== null)
        const exactly = values.filter((one): one is number => typeof one === 'number').map((one) => big(one, keyword === 'const' ? limits.get(parent)?.get('const') : undefined))
        const validate: DataValidateFunction = (data: unknown, context?: DataValidationCxt) => {
          const text = typeof data === 'number' && numbers.size > 0 ? numbers.get(context?.instancePath ?? '') : undefined
          const found = text === undefined ? simple.has(data) || others.some((one) => sameJson(one, data)) : exactly.some((one) => one.eq(text))
          return found || fail(validate, keyword, { allowed: values })
        }
        return validate
      },
    })
  }
}

function fail(validate: DataValidateFunction, keyword: string, params: Readonly<Record<string, unknown>>): false {
  validate.errors = [{ keyword, params: { ...params } }]
  return false
}

function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson((a as Readonly<Record<string, unknown>>)[key], (b as Readonly<Record<string, unknown>>)[key]))
}
