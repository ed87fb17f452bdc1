import type { CheckSection, Comparator } from '../checks/settings.js'

/** A day or moment as ISO 8601 writes it. */
export const MOMENT = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

const KINDS: Readonly<Record<string, { readonly type: string; readonly form: RegExp }>> = {
  date: { type: 'date', form: /^\d{4}-\d{2}-\d{2}$/ },
  datetime: { type: 'timestamptz', form: MOMENT },
  time: { type: 'time', form: /^\d{2}:\d{2}:\d{2}(\.\d+)?$/ },
  year: { type: 'bigint', form: /^-?\d+$/ },
}
const BEYOND: Readonly<Record<string, readonly [sign: string, word: string]>> = { minimum: ['<', 'rows below the minimum'], maximum: ['>', 'rows above the maximum'], exclusiveMinimum: ['<=', 'rows not above'], exclusiveMaximum: ['>=', 'rows not below'] }

/** A limit of a date or time as a check: rows beyond it are counted. JSON Schema has limits for numbers only.
 *  @param kind date, datetime, time or year, all as ISO 8601 writes them
 *  @returns undefined when the limit is none */
export function dateLimit(column: string, kind: string, keyword: string, limit: unknown): (CheckSection & Partial<Record<Comparator, number>>) | undefined {
  const { type, form } = KINDS[kind] ?? {}, [sign, says] = BEYOND[keyword] ?? [], text = typeof limit === 'number' ? String(limit) : limit
  if (type === undefined || form === undefined || sign === undefined || typeof text !== 'string' || !form.test(text)) return undefined
  return { metric: 'sql', property: column, name: `${says} ${text} of ${column}`, query: `select count(*) from \${object} where try_cast(cast(\${property} as varchar) as ${type}) ${sign} cast('${text}' as ${type})`, mustBe: 0 }
}
