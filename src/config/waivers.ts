import type { FromSchema } from 'json-schema-to-ts'
import type { Place } from '../report/finding.js'
import type { Waiver } from '../gates/waive.js'
import type { ConfigFile, Problem } from './file.js'

const words = { type: 'string', minLength: 1, pattern: String.raw`\S`, patternErrorMessage: 'a text that is not blank' } as const

/** One entry below `waivers:`. */
const waiverSchema = {
  type: 'object',
  required: ['reason', 'owner', 'expires'],
  additionalProperties: false,
  properties: {
    rule: { ...words, description: 'The rule, with or without its gate: `enum`, `validate-data/enum`.' },
    file: { ...words, description: 'The file it is found in: a path or glob, relative to the checkout.' },
    column: { ...words, description: 'The column it is about.' },
    slice: { ...words, description: 'The slice it is about, as it is called in reports: `country = AT`.' },
    metric: { ...words, description: 'The metric it is about: `recall`, of whichever class or average, or the whole name that it has in report.json.' },
    fingerprint: { ...words, description: 'One finding, by the name it has in report.json.' },
    reason: { ...words, description: 'Why it is accepted.' },
    owner: { ...words, description: 'Who answers for it.' },
    expires: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, patternErrorMessage: 'a date such as "2027-01-31"', description: 'Last day on which it is accepted; from then on it fails.' },
  },
} as const

export const waiversSchema = { type: 'array', items: waiverSchema, description: 'Findings that are accepted for a time, by rule, place, slice, metric or fingerprint.' } as const

interface WaiverEntry extends FromSchema<typeof waiverSchema> {}
export type WaiversSection = readonly WaiverEntry[]

/** Mistakes that the schema cannot see. */
export function waiverProblems(waivers: unknown): readonly Problem[] {
  if (!Array.isArray(waivers)) return []
  return (waivers as readonly Partial<WaiverEntry>[]).flatMap((entry, at): Problem[] => {
    const path = ['waivers', at]
    if (typeof entry !== 'object' || entry === null) return []
    const { rule, file, column, slice, metric, fingerprint, expires } = entry
    return [
      ...([rule, file, column, slice, metric, fingerprint].every((one) => one === undefined) ? [{ path, at: 'value' as const, message: 'the waiver does not say what it accepts', hint: 'Add `rule`, `file`, `column`, `slice`, `metric` or `fingerprint`.' }] : []),
      ...(typeof expires === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(expires) && !exists(expires) ? [{ path: [...path, 'expires'], at: 'value' as const, message: `there is no day ${expires}` }] : []),
    ]
  })
}

function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The waivers of a settings file with their lines. */
export function resolveWaivers(config: ConfigFile<{ readonly waivers?: WaiversSection | undefined }> | undefined): readonly Waiver[] {
  return (config?.content.waivers ?? []).map((entry, at) => {
    const place: Place | undefined = config?.where(['waivers', at])
    return { ...entry, ...(place === undefined ? {} : { place }) }
  })
}
