import { combine, determinize, TooLarge, type Dfa } from '../../../automaton/dfa.js'
import type { JsonSievePlan, SieveMember } from '../../../data/json/sieve.js'
import { cut, MOST_LABELS } from './atoms.js'
import { compileRow } from './compile.js'
import { isObject } from './document.js'
import { ALWAYS, type Formula } from './formula.js'
import { JsonCells, SCALAR, type MemberTest } from './json-cells.js'
import { type RowSchema } from './load.js'
import { labelsOf, lengthOnly, open, planned, type Sieved, type Sought } from './sieve.js'

/** Compiles a row schema to automata that find suspect records in JSON lines. A record is cleared only when its members are scalars X
 *  when it has no name twice and none but those of `names` and of the schema.
 *  @param names of the first record, in their order: records mostly follow it */
export function compileJsonSieve(schema: RowSchema | undefined, names: readonly string[], sought?: Sought): Sieved<JsonSievePlan> {
  const all = [...new Set([...names, ...(schema === undefined ? [] : namesOf(schema))])], cells = new JsonCells(all)
  const { valid, explained } = schema === undefined ? { valid: ALWAYS, explained: [] } : compileRow(schema, cells)
  return planned(valid, explained, () => {
    const { columns, steps } = cut(valid, all.length, (column) => column), scalar = determinize(SCALAR)
    return {
      members: all.map((name, at) => memberPlan(name, columns[at] ?? [], cells.tests[at] ?? [], scalar)), steps,
      sought: sought === undefined ? undefined : { automaton: sought.automaton, columns: new Set(open(valid, sought, all, (column, test) => cells.tests[column]?.[test]?.strings ?? true)) },
    }
  })
}

const FREE = { labels: 0, minBytes: 0, maxBytes: 0xffffffff, outside: 0 }

function memberPlan(name: string, atoms: readonly Formula[], tests: readonly MemberTest[], scalar: Dfa): SieveMember {
  if (tests.length >= MOST_LABELS) throw new TooLarge()
  const ofStrings = (test: number): Dfa | boolean => tests[test]?.strings ?? false, ofScalars = (test: number): Dfa | boolean => tests[test]?.scalars ?? false
  const asked = tests.filter(({ strings }) => typeof strings !== 'boolean')
  const text = lengthOnly(atoms, asked.map(({ key }) => key), 0)
  // A window's labels hold for texts that pass every length; answers that hold for all strings are what they are.
  const free = text === undefined ? undefined : { ...text, labels: labelsOf(atoms, false, (test) => { const answer = ofStrings(test); return typeof answer === 'boolean' ? answer : true }) }
  return {
    name, must: 1, missing: labelsOf(atoms, true, () => false), text: free ?? FREE,
    strings: free === undefined ? sideBySide(atoms, tests.map((_, test) => ofStrings(test)), undefined) : undefined,
    scalars: sideBySide(atoms, tests.map((_, test) => ofScalars(test)), scalar),
  }
}

/** One automaton that labels texts by what the tests say of them.
 *  @param within texts that this one does not accept have no label at all */
function sideBySide(atoms: readonly Formula[], tests: readonly (Dfa | boolean)[], within: Dfa | undefined): Dfa {
  const automata = tests.filter((test): test is Dfa => typeof test !== 'boolean'), numbers = new Map<number, number>()
  let count = 0
  for (const [test, answer] of tests.entries()) if (typeof answer !== 'boolean') numbers.set(test, count++)
  const limit = within === undefined ? 0 : 1 << count
  return combine(within === undefined ? automata : [...automata, within], (bits) => (limit !== 0 && (bits & limit) === 0 ? 0 : labelsOf(atoms, false, (test) => {
    const number = numbers.get(test)
    return number === undefined ? tests[test] === true : (bits & (1 << number)) !== 0
  })))
}

/** Every name of a member that a schema speaks of. */
export function namesOf(schema: RowSchema): readonly string[] {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) { for (const item of node) visit(item); return }
    if (!isObject(node)) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties' || key === 'dependentSchemas' || key === 'dependentRequired') for (const name of Object.keys(isObject(value) ? value : {})) found.add(name)
      if (key === 'required') for (const name of strings(value)) found.add(name)
      if (key === 'dependentRequired' && isObject(value)) for (const needed of Object.values(value)) for (const name of strings(needed)) found.add(name)
      if (key !== 'enum' && key !== 'const' && key !== 'default' && key !== 'examples') visit(value)
    }
  }
  for (const { root } of schema.documents) visit(root)
  return [...found]
}

function strings(value: unknown): readonly string[] { return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [] }
