import { DATE } from '../../../automaton/calendar.js'
import { anyOfTexts, combine, determinize, run, TooLarge, type Dfa } from '../../../automaton/dfa.js'
import { sequence, type Expression } from '../../../automaton/expression.js'
import { patternExpression } from '../../../automaton/pattern.js'
import { cellValue, type MissingRule } from '../../../data/cells.js'
import { FREE, type SieveColumn } from '../../../data/csv/sieve.js'
import { PATTERNS } from '../rows/formats.js'
import { CLOCK, type Kind } from './guess.js'
import type { ColumnProfile } from './profile.js'
import { profileCounts } from './rows.js'

/** More columns than these are not read for it. */
const MOST_FORMS = 40
/** A larger automaton would leave no room for those of other columns. */
const MOST_STATES = 1000

/** A column of a file, and what is missing in it. */
interface OwnColumn { readonly name: string; readonly at: number; readonly rule: MissingRule }

/** @property accepts values of the form, and words that stand for none */
interface Form extends OwnColumn { readonly kind: Kind; readonly pattern: string | undefined; readonly words: readonly string[]; readonly accepts: Dfa; readonly others: Map<string, number> }

/** The forms of columns as the first rows show them (mail addresses, moments, codes): the scan of a file finds the cells that have another, for a tenth of what
 *  regular expressions cost in SQL. */
export class Forms {
  /** How the scan reads these columns, by their place. */
  readonly columns: ReadonlyMap<number, SieveColumn>
  readonly #forms: readonly Form[]

  private constructor(forms: readonly Form[]) {
    this.#forms = forms
    this.columns = new Map(forms.map(({ at, rule, accepts }) => [at, { automaton: accepts, must: 1, empty: rule.values.has('') ? 1 : 0, quotedEmpty: 0, text: FREE }]))
  }

  /** @param rows the first ones of a file, by column */
  static of(rows: readonly ReadonlyMap<string, string>[], columns: readonly OwnColumn[]): Forms {
    const forms = columns.flatMap((column): readonly Form[] => {
      const counts = new Map<string, number>()
      for (const row of rows) { const text = cellValue(row.get(column.name), column.rule); if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1) }
      const { kind, pattern, ...found } = profileCounts(column.name, rows.length, counts, undefined), words = found.words.map(({ value }) => value)
      const accepts = automatonOf(kind, pattern, [...column.rule.values, ...words].filter((word) => word !== ''))
      return accepts === undefined ? [] : [{ ...column, kind, pattern, words, accepts, others: new Map() }]
    })
    return new Forms(forms.slice(0, MOST_FORMS))
  }

  /** Takes a row that has a cell of another form.
   *  @param textOf the text of a cell; undefined when it is empty and not quoted */
  look(textOf: (at: number) => string | undefined): void {
    for (const { at, rule, accepts, others } of this.#forms) {
      const text = cellValue(textOf(at), rule)
      if (text !== null && run(accepts, Buffer.from(text)) === 0) others.set(text, (others.get(text) ?? 0) + 1)
    }
  }

  /** How many values of a column have another form than is guessed; undefined when it is not known. */
  misfits({ column, kind, pattern, words }: Pick<ColumnProfile, 'column' | 'kind' | 'pattern' | 'words'>): number | undefined {
    const form = this.#forms.find(({ name }) => name === column), none = new Set(words.map(({ value }) => value))
    if (form === undefined || form.kind !== kind || form.pattern !== pattern || !form.words.every((word) => none.has(word))) return undefined
    return [...form.others].reduce((sum, [text, n]) => (none.has(text) ? sum : sum + n), 0)
  }
}

function automatonOf(kind: Kind, pattern: string | undefined, words: readonly string[]): Dfa | undefined {
  const expression = expressionOf(kind, pattern)
  if (expression === undefined) return undefined
  try {
    const accepts = combine([determinize(expression), anyOfTexts(words)], (bits) => (bits === 0 ? 0 : 1))
    return accepts.labels.length > MOST_STATES ? undefined : accepts
  } catch (reason) {
    if (reason instanceof TooLarge) return undefined
    throw reason
  }
}

/** The texts that SQL takes for values of this kind, too. */
function expressionOf(kind: Kind, pattern: string | undefined): Expression | undefined {
  switch (kind) {
    case 'email': case 'uuid': case 'ipv4': case 'uri': return patternExpression(`^(?:${PATTERNS[kind] ?? ''})$`)
    case 'code': case 'timestamp': return pattern === undefined ? undefined : patternExpression(pattern)
    case 'date-time': { const tail = patternExpression(`^(?:${CLOCK})$`); return tail === undefined ? undefined : sequence(DATE, tail) }
    case 'number': case 'integer': case 'boolean': case 'date': case 'text': case 'object': case 'array': case 'other': case 'empty': return undefined
  }
}
