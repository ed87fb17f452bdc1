import type { Dialect } from '../../../engine/dialect.js'
import { all, any, UNKNOWN, type Known, type Sure } from './predicate.js'

const HOUR = '(?:[01][0-9]|2[0-3])', SIXTY = '[0-5][0-9]', OFFSET = `(?:[Zz]|[+-]${HOUR}:${SIXTY})`
const TIME = `${HOUR}:${SIXTY}:${SIXTY}(?:\\.[0-9]+)?`
// Every month has 28 days: most dates are known to exist without asking a calendar.
const EARLY = '[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])'
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?'
const BYTE = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])'

/** Patterns whose every match ajv-formats accepts too; what does not match is not thereby wrong. */
export const PATTERNS: Readonly<Record<string, string>> = {
  email: `${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LABEL}`,
  hostname: '(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,20}[A-Za-z0-9])?\\.){1,5}[A-Za-z]{2,20}',
  ipv4: `${BYTE}\\.${BYTE}\\.${BYTE}\\.${BYTE}`,
  uuid: '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}',
  uri: 'https?://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,10}(?:/[A-Za-z0-9._~-]*)*(?:\\?[A-Za-z0-9._~=&-]*)?(?:#[A-Za-z0-9._~-]*)?',
  time: `${TIME}${OFFSET}`,
  'iso-time': `${TIME}${OFFSET}?`,
  'iso-date-time': `${EARLY}T${TIME}${OFFSET}?`,
}

/** What SQL can say about a format of text without asking ajv; undefined when nothing. */
export function format(name: string, text: string, sql: Dialect): Known<Sure> | undefined {
  const whole = (pattern: string): string => sql.matches(text, `\\A(?:${pattern})\\z`)
  const exists = `${sql.toDate(`substr(${text}, 1, 10)`)} is not null`
  switch (name) {
    case 'date': return { valid: any([whole(EARLY), all([whole('[0-9]{4}-[0-9]{2}-[0-9]{2}'), exists])]), invalid: UNKNOWN }
    case 'date-time': return { valid: any([whole(`${EARLY}T${TIME}Z`), all([whole(`[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]${TIME}${OFFSET}`), exists])]), invalid: UNKNOWN }
    // Formats that only say how a number or string is to be stored assert nothing of text.
    case 'password': case 'binary': return { valid: 'true', invalid: UNKNOWN }
    default: {
      const pattern = PATTERNS[name]
      return pattern === undefined ? undefined : { valid: whole(pattern), invalid: UNKNOWN }
    }
  }
}
