/** What a column of text may be; `code` has one shape, `other` is an object, an array, or of several types, `empty` has no value. */
export interface Guess { readonly kind: 'number' | 'integer' | 'boolean' | 'date' | 'date-time' | 'email' | 'uuid' | 'ipv4' | 'uri' | 'code' | 'text' | 'other' | 'empty'; readonly pattern: string | undefined }

const TESTS: readonly (readonly [kind: Guess['kind'], test: RegExp])[] = [
  ['integer', /^[+-]?\d+$/], ['number', /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/], ['boolean', /^(?:true|false)$/i],
  ['date', /^\d{4}-\d{2}-\d{2}$/], ['date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i],
  ['uuid', /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i], ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/], ['ipv4', /^(?:\d{1,3}\.){3}\d{1,3}$/], ['uri', /^https?:\/\/\S+$/],
]

/** What all of some values are. A number with leading zeros is a code: `00501` is not 501. */
export function kindOf(values: readonly string[]): Guess['kind'] {
  if (values.length === 0) return 'empty'
  for (const [kind, test] of TESTS) {
    if (!values.every((value) => test.test(value))) continue
    if (kind === 'integer' && values.some((value) => /^[+-]?0\d/.test(value) || value.length > 18)) return 'text'
    return kind
  }
  return 'text'
}

/** Fewer values than this may have a shape by chance. */
const FEWEST = 50

/** The regular expression of texts that all have one shape, such as `^T[0-9]{9}$`. A letter that is the same everywhere stands for itself.
 *  @returns undefined when shapes differ, or say too little: words of varying length have none */
export function shapeOf(values: readonly string[]): string | undefined {
  const [first] = values
  if (first === undefined || values.length < FEWEST || first.length > 40 || !/\d/.test(first) || values.some((value) => value.length !== first.length)) return undefined
  const classes: string[] = []
  for (let at = 0; at < first.length; at++) {
    const seen = new Set(values.map((value) => value[at] ?? '')), all = (test: RegExp): boolean => [...seen].every((char) => test.test(char))
    if (all(/[0-9]/)) classes.push('[0-9]')
    else if (seen.size === 1) classes.push([...seen].map((char) => char.replace(/[\\^$.|?*+()[\]{}/]/g, String.raw`\$&`)).join(''))
    else if (all(/[A-Z]/)) classes.push('[A-Z]')
    else if (all(/[a-z]/)) classes.push('[a-z]')
    else if (all(/[0-9A-F]/)) classes.push('[0-9A-F]')
    else if (all(/[0-9a-f]/)) classes.push('[0-9a-f]')
    else if (all(/[0-9A-Za-z]/)) classes.push('[0-9A-Za-z]')
    else return undefined
  }
  let pattern = '', run = 0
  for (const [at, one] of classes.entries()) {
    run++
    if (classes[at + 1] === one) continue
    pattern += run > 1 ? `${one}{${run}}` : one
    run = 0
  }
  return `^${pattern}$`
}
