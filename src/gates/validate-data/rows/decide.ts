import { createContext, Script } from 'node:vm'
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { UserError } from '../../../errors.js'
import { exactKeywords, type ExactNumbers } from './exact.js'
import { isObject, placeIn, segments } from './document.js'
import { type RowSchema } from './load.js'
import { expected, found, reason } from './message.js'
import { restrictedBy } from './restricted.js'
import { ruleId } from '../rules.js'

/** One thing wrong with a row. */
export interface RowViolation {
  readonly keyword: string
  readonly rule: string
  /** JSON pointer into the row; empty for the row itself. */
  readonly path: string
  /** The top-level member it is about. */
  readonly column: string | undefined
  /** What was expected and found, without place and without the name of the column. */
  readonly message: string
  /** Where the schema asks for it: a JSON pointer with `#`. */
  readonly pointer: string
}

/** Decides about rows and words the verdict; all errors of a row, not only the first. */
export interface Decider {
  /** Runs a stretch of work on some thousand rows, and ends it when a regular expression takes too long.
   *  @throws UserError `regex-too-slow` */
  guarded(work: () => void): void
  /** @param row     the row as an object
   *  @param numbers texts of numbers that a double may not hold, by JSON pointer
   *  @param written how a number was written, by JSON pointer, for messages */
  decide(row: unknown, numbers: ReadonlyMap<string, string>, written?: (pointer: string) => string | undefined): readonly RowViolation[]
}

const NONE: readonly RowViolation[] = []
/** For some thousand rows, which take milliseconds; a regular expression that needs longer would not end in time. */
const PATIENCE_MS = 5_000

/** @param shy columns of which no value is shown
 *  @throws UserError `schema-invalid` with the line, when the schema breaks the rules of JSON Schema */
export async function createDecider(schema: RowSchema, shy: ReadonlySet<string> = new Set()): Promise<Decider> {
  const { Ajv2020, formats } = await import('../../../ajv.js'), { hide, masked } = await import('../../../sensitive/detect.js')
  const numbers: ExactNumbers = new Map()
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, strictNumbers: false, validateSchema: false, messages: true, logger: false, unicodeRegExp: true, addUsedSchema: false })
  formats(ajv)
  checkShape(ajv, schema)
  exactKeywords(ajv, schema.exact, numbers)
  for (const document of schema.documents) if (document !== schema.main) ajv.addSchema(document.root, document.uri)
  let validate: ValidateFunction
  try {
    ajv.addSchema(schema.main.root, schema.main.uri)
    const compiled = ajv.getSchema(schema.main.uri)
    if (compiled === undefined) throw new Error('it cannot be resolved')
    validate = compiled
  } catch (cause) {
    throw new UserError('schema-invalid', `${schema.main.file} cannot be used: ${cause instanceof Error ? cause.message.replaceAll(/file:\/\/\S*\//g, '') : String(cause)}`, { place: { file: schema.main.file, line: 1 }, cause })
  }
  const isRestricted = restrictedBy(schema), hiding = (column: string | undefined): Hiding => (column !== undefined && isRestricted(column) ? 'all' : column !== undefined && shy.has(column) ? masked : hide)
  return {
    guarded: guard(schema),
    decide(row, exact, written) {
      if (numbers.size > 0) numbers.clear()
      if (exact.size > 0) for (const [pointer, text] of exact) numbers.set(pointer, text)
      if (validate(row)) return NONE
      return useful(validate.errors ?? []).map((error) => violation(error, numbers, written, hiding, hide))
    },
  }
}

/** Regular expressions can take time without end. V8 looks up from a match when a script's time is over, so many rows are checked inside one. */
function guard(schema: RowSchema): (work: () => void) => void {
  if (!schema.documents.some(({ text }) => text.includes('"pattern'))) return (work) => { try { work() } catch (cause) { throw endless(cause, schema) } }
  const box = createContext({ work: undefined as (() => void) | undefined }), script = new Script('work()')
  return (work) => {
    box['work'] = work
    try { script.runInContext(box, { timeout: PATIENCE_MS }) } catch (cause) {
      if (typeof cause !== 'object' || cause === null || !('code' in cause) || cause.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw endless(cause, schema)
      throw new UserError('regex-too-slow', `a regular expression of ${schema.main.file} takes seconds for one value`, { place: patternPlace(schema), hint: 'Nested repetition such as (a+)+ takes time that doubles with every character; write it without.', cause })
    }
  }
}

/** A `$ref` that leads back to itself without looking deeper into the value never ends. */
function endless(cause: unknown, schema: RowSchema): unknown {
  if (!(cause instanceof RangeError) || !cause.message.includes('call stack')) return cause
  return new UserError('schema-invalid', `${schema.main.file} refers to itself without end, or a value is nested too deeply for it`, { place: { file: schema.main.file, line: 1 }, hint: 'A recursive $ref must stand below properties or items.', cause })
}

/** Keywords of the meta-schema, with the line of the mistake. */
function checkShape(ajv: Ajv2020, schema: RowSchema): void {
  for (const document of schema.documents) {
    if (typeof document.root === 'boolean' || ajv.validateSchema(document.root) === true) continue
    const [error] = (ajv.errors ?? []).toSorted((a, b) => b.instancePath.length - a.instancePath.length)
    if (error === undefined) continue
    const at = segments(error.instancePath)
    const allowed = error.keyword === 'enum' ? `; allowed: ${(error.params as { allowedValues?: unknown[] }).allowedValues?.join(', ') ?? ''}` : ''
    throw new UserError('schema-invalid', `${error.instancePath === '' ? 'the schema' : error.instancePath} ${error.message ?? 'is wrong'}${allowed}, found ${JSON.stringify(error.data)?.slice(0, 80) ?? 'nothing'}`, { place: placeIn(document, at) ?? { file: document.file } })
  }
}

/** Alternatives fail each with errors of its own: what remains is that none fitted. `if` says only that `then` or `else` failed, which they say. */
function useful(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  if (errors.length === 1 && errors[0]?.keyword !== 'if') return errors
  const combined = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'not' || keyword === 'contains')
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath)), seen = new Set<string>()
  return errors.filter((error) => {
    if (error.keyword === 'if') return false
    // What has the wrong type is none of the allowed values either.
    if ((error.keyword === 'enum' || error.keyword === 'const') && mistyped.has(error.instancePath)) return false
    if (combined.some((outer) => outer !== error && error.schemaPath.startsWith(`${outer.schemaPath}/`) && error.instancePath.startsWith(outer.instancePath))) return false
    const key = `${error.keyword} ${error.instancePath} ${JSON.stringify(error.params)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** How values of a column are shown: not at all, or through a mask. */
type Hiding = 'all' | ((text: string) => string)

function violation(error: ErrorObject, numbers: ExactNumbers, written: ((pointer: string) => string | undefined) | undefined, hiding: (column: string | undefined) => Hiding, hide: (text: string) => string): RowViolation {
  const params = error.params as Readonly<Record<string, unknown>>
  const member = error.keyword === 'required' || error.keyword === 'dependentRequired' ? params['missingProperty'] : undefined
  const path = typeof member === 'string' ? `${error.instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}` : error.instancePath
  const [column, ...below] = segments(path), keyword = error.keyword === 'false schema' ? 'not' : error.keyword, hidden = hiding(column)
  const common = { keyword, rule: ruleId(keyword), path, column, pointer: error.schemaPath }
  if (hidden === 'all') return { ...common, message: `${expected(error, hide, () => '…')} (the value is restricted)` }
  const value = member === undefined ? found(error.data, typeof error.data === 'number' ? numbers.get(error.instancePath) ?? written?.(error.instancePath) : undefined, column !== undefined, hidden) : undefined
  const shown = value === undefined || ['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'uniqueItems'].includes(error.keyword) ? '' : `, found ${value}`
  return { ...common, message: `${below.length === 0 ? '' : `at ${hide(`/${below.join('/')}`)} `}${expected(error, hide)}${shown}${hidden === hide ? reason(error) : ''}` }
}

function patternPlace(schema: RowSchema): { file: string; line?: number; column?: number } {
  for (const document of schema.documents) {
    const stack: { value: unknown; at: readonly string[] }[] = [{ value: document.root, at: [] }]
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { value, at } = next
      if (!isObject(value)) continue
      const { pattern } = value
      if (typeof pattern === 'string' && /[+*}]\)?[+*{]/.test(pattern)) return placeIn(document, [...at, 'pattern']) ?? { file: document.file }
      for (const [key, item] of Object.entries(value)) stack.push({ value: item, at: [...at, key] })
    }
  }
  return { file: schema.main.file }
}
