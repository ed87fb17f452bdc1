import { ANY_BYTES, sequence, type Expression } from './expression.js'

/** A deterministic automaton over bytes. State 0 is the start; every state has a successor for every class of bytes. */
export interface Dfa {
  /** Class of each of the 256 bytes; bytes of one class lead to the same states. */
  readonly classes: Uint8Array
  readonly classCount: number
  /** Successor of a state by class: `next[state * classCount + class]`. */
  readonly next: Uint32Array
  /** Labels of each state, as bits: which of the languages the text read so far belongs to. */
  readonly labels: Uint32Array
}

/** Thrown when an automaton would grow beyond what is worth it. */
export class TooLarge extends Error {}

const MOST_POSITIONS = 20_000
const MOST_STATES = 20_000

/** The automaton of an expression, by its positions.
 *  @throws TooLarge
 *  @see Glushkov (1961), "The abstract theory of automata", Russian Mathematical Surveys 16(5):1–53; subset construction of Rabin and Scott (1959) */
export function determinize(expression: Expression): Dfa { return subsets(expression, false) }

/** The automaton of every text in which one of an expression stands, wherever that is.
 *  @throws TooLarge */
export function containing(expression: Expression): Dfa { return minimize(subsets(sequence(ANY_BYTES, expression), true)) }

/** @param absorbing from an accepting state nothing leads away */
function subsets(expression: Expression, absorbing: boolean): Dfa {
  const positions = new Positions()
  const whole = positions.add(expression)
  const { classes, classCount, sample } = byteClasses(positions.ranges)
  const finals = new Set(whole.last)
  const states = new States(), next: number[] = [], labels: number[] = []
  const members: (readonly number[])[] = []
  const stateOf = (set: readonly number[], accepting: boolean): number => {
    const { id, fresh } = states.of(absorbing && accepting ? 'accepted' : `${accepting ? 1 : 0}:${set.join()}`)
    if (fresh) { members.push(set); labels.push(accepting ? 1 : 0) }
    return id
  }
  // The start stands before every position; its successors are the first ones.
  members.push([])
  labels.push(whole.nullable ? 1 : 0)
  states.of('start')
  for (let state = 0; state < members.length; state++) {
    if (absorbing && labels[state] === 1) { for (let one = 0; one < classCount; one++) next.push(state); continue }
    const from = state === 0 ? whole.first : union(members[state] ?? [], positions.follow)
    for (let one = 0; one < classCount; one++) {
      const at = sample[one] as number
      const reached = from.filter((position) => { const [low, high] = positions.ranges[position] as readonly [number, number]; return low <= at && at <= high }).toSorted((a, b) => a - b)
      next.push(stateOf(reached, reached.some((position) => finals.has(position))))
    }
  }
  return { classes, classCount, next: Uint32Array.from(next), labels: Uint32Array.from(labels) }
}

/** The automaton of a list of texts: a trie. @throws TooLarge */
export function anyOfTexts(texts: readonly string[]): Dfa {
  const branches: Map<number, number>[] = [new Map()], finals = new Set<number>()
  for (const value of texts) {
    let at = 0
    for (const one of Buffer.from(value)) {
      let to = branches[at]?.get(one)
      if (to === undefined) {
        to = branches.push(new Map()) - 1
        if (to >= MOST_STATES) throw new TooLarge()
        branches[at]?.set(one, to)
      }
      at = to
    }
    finals.add(at)
  }
  const used = [...new Set(branches.flatMap((branch) => [...branch.keys()]))].toSorted((a, b) => a - b)
  const classes = new Uint8Array(256)
  for (const [i, one] of used.entries()) classes[one] = i + 1
  const classCount = used.length + 1, dead = branches.length
  if (classCount > 255) throw new TooLarge()
  const next = new Uint32Array((dead + 1) * classCount).fill(dead), labels = new Uint32Array(dead + 1)
  for (const [state, branch] of branches.entries()) for (const [one, to] of branch) next[state * classCount + (classes[one] as number)] = to
  for (const state of finals) labels[state] = 1
  return { classes, classCount, next, labels }
}

/** Texts of so many characters, counted as code points: every byte of UTF-8 begins one, except those that continue. @throws TooLarge */
export function lengthBetween(min: number, max: number): Dfa {
  const top = max === Infinity ? min : max + 1
  if (top > MOST_STATES) throw new TooLarge()
  const classes = new Uint8Array(256).fill(1, 0x80, 0xc0), next: number[] = [], labels: number[] = []
  for (let count = 0; count <= top; count++) {
    next.push(Math.min(count + 1, top), count)
    labels.push(count >= min && (max === Infinity || count <= max) ? 1 : 0)
  }
  return { classes, classCount: 2, next: Uint32Array.from(next), labels: Uint32Array.from(labels) }
}

/** Runs automata side by side and labels each state by what `label` makes of their labels (bit i: automaton i accepts); equal states are merged.
 *  @param label 32 bits from 32 bits
 *  @throws TooLarge */
export function combine(automata: readonly Dfa[], label: (accepting: number) => number): Dfa {
  const joint = jointClasses(automata)
  const states = new States(), tuples: (readonly number[])[] = [], next: number[] = [], labels: number[] = []
  const stateOf = (tuple: readonly number[]): number => {
    const { id, fresh } = states.of(tuple.join())
    if (fresh) {
      tuples.push(tuple)
      labels.push(label(tuple.reduce((bits, state, i) => bits | ((automata[i]?.labels[state] ?? 0) !== 0 ? 1 << i : 0), 0)) >>> 0)
    }
    return id
  }
  stateOf(automata.map(() => 0))
  for (let state = 0; state < tuples.length; state++) {
    const tuple = tuples[state] ?? []
    for (const byClass of joint.members) next.push(stateOf(automata.map((one, i) => one.next[(tuple[i] as number) * one.classCount + (byClass[i] as number)] as number)))
  }
  return minimize({ classes: joint.classes, classCount: joint.members.length, next: Uint32Array.from(next), labels: Uint32Array.from(labels) })
}

/** Is there no text that both accept? */
export function disjoint(a: Dfa, b: Dfa): boolean {
  const alive = [living(a), living(b)] as const, { members } = jointClasses([a, b]), width = b.labels.length
  const seen = new Set([0]), stack: [number, number][] = [[0, 0]]
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const [i, j] = pair
    if (a.labels[i] !== 0 && b.labels[j] !== 0) return false
    for (const [x = 0, y = 0] of members) {
      const k = a.next[i * a.classCount + x] as number, l = b.next[j * b.classCount + y] as number
      if (alive[0][k] === 0 || alive[1][l] === 0 || seen.has(k * width + l)) continue
      seen.add(k * width + l)
      stack.push([k, l])
    }
  }
  return true
}

/** States from which a text can still be accepted. */
function living({ next, labels, classCount }: Dfa): Uint8Array {
  const before: number[][] = Array.from(labels, () => []), alive = Uint8Array.from(labels, (label) => (label === 0 ? 0 : 1)), stack = [...labels.keys()].filter((state) => alive[state] === 1)
  for (const [at, to] of next.entries()) (before[to] as number[]).push(Math.floor(at / classCount))
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    for (const from of before[state] as number[]) if (alive[from] === 0) { alive[from] = 1; stack.push(from) }
  }
  return alive
}

/** The labels of the state that a text leads to. */
export function run(automaton: Dfa, bytes: Uint8Array): number {
  let state = 0
  for (const one of bytes) state = automaton.next[state * automaton.classCount + (automaton.classes[one] as number)] as number
  return automaton.labels[state] as number
}

/** Merges states that no text can tell apart, and classes that lead the same ways.
 *  @see Moore (1956), "Gedanken-experiments on sequential machines", Automata Studies */
export function minimize({ classes, classCount, next, labels }: Dfa): Dfa {
  let blocks = [...labels], count = new Set(blocks).size
  for (;;) {
    const ids = new States()
    const finer = blocks.map((block, state) => {
      let key = `${block}`
      for (let one = 0; one < classCount; one++) key += `,${blocks[next[state * classCount + one] as number] as number}`
      return ids.of(key).id
    })
    blocks = finer
    if (ids.size === count) break
    count = ids.size
  }
  // State 0 was seen first, so its block is 0.
  const first = new Map<number, number>()
  for (const [state, block] of blocks.entries()) if (!first.has(block)) first.set(block, state)
  const representatives = Array.from({ length: count }, (_, block) => first.get(block) as number)
  const columns = new States(), classOf = Array.from({ length: classCount }, (_, one) => columns.of(representatives.map((state) => blocks[next[state * classCount + one] as number]).join()))
  const keep = classOf.flatMap(({ fresh }, one) => (fresh ? [one] : []))
  return {
    classes: classes.map((one) => classOf[one]?.id ?? 0), classCount: keep.length,
    next: Uint32Array.from(representatives.flatMap((state) => keep.map((one) => blocks[next[state * classCount + one] as number] as number))),
    labels: Uint32Array.from(representatives, (state) => labels[state] as number),
  }
}

/** Numbers for keys, in the order of their first appearance. */
class States {
  readonly #ids = new Map<string, number>()
  get size(): number { return this.#ids.size }
  of(key: string): { readonly id: number; readonly fresh: boolean } {
    const known = this.#ids.get(key)
    if (known !== undefined) return { id: known, fresh: false }
    const id = this.#ids.size
    if (id >= MOST_STATES) throw new TooLarge()
    this.#ids.set(key, id)
    return { id, fresh: true }
  }
}

interface Ends { readonly nullable: boolean; readonly first: readonly number[]; readonly last: readonly number[] }

/** The byte ranges of an expression, numbered, and which may follow which. */
class Positions {
  readonly ranges: (readonly [number, number])[] = []
  readonly follow: number[][] = []

  add(node: Expression): Ends {
    switch (node.kind) {
      case 'nothing': return { nullable: false, first: [], last: [] }
      case 'empty': return { nullable: true, first: [], last: [] }
      case 'byte': {
        if (this.ranges.length >= MOST_POSITIONS) throw new TooLarge()
        const at = this.ranges.push([node.from, node.to]) - 1
        this.follow.push([])
        return { nullable: false, first: [at], last: [at] }
      }
      case 'either': {
        const parts = node.parts.map((part) => this.add(part))
        return { nullable: parts.some(({ nullable }) => nullable), first: parts.flatMap(({ first }) => first), last: parts.flatMap(({ last }) => last) }
      }
      case 'sequence': return node.parts.reduce<Ends>((before, part) => this.#joined(before, this.add(part)), { nullable: true, first: [], last: [] })
      case 'repeat': return this.#repeated(node.part, node.min, node.max)
    }
  }

  #joined(a: Ends, b: Ends): Ends {
    for (const at of a.last) this.#link(at, b.first)
    return { nullable: a.nullable && b.nullable, first: a.nullable ? [...a.first, ...b.first] : a.first, last: b.nullable ? [...a.last, ...b.last] : b.last }
  }

  #repeated(part: Expression, min: number, max: number): Ends {
    let whole: Ends = { nullable: true, first: [], last: [] }
    if (max === Infinity) {
      for (let i = 0; i < Math.max(min, 1); i++) {
        const one = this.add(part), looped = i === Math.max(min, 1) - 1
        if (looped) for (const at of one.last) this.#link(at, one.first)
        whole = this.#joined(whole, min === 0 ? { ...one, nullable: true } : one)
      }
      return whole
    }
    // x{0,3} is (x(x(x)?)?)?, from the inside out, so that what follows a position stays short.
    let inner: Ends | undefined
    for (let i = min; i < max; i++) {
      const one = this.add(part)
      const joined = inner === undefined ? one : this.#joined(one, inner)
      inner = { ...joined, nullable: true }
    }
    for (let i = 0; i < min; i++) whole = this.#joined(whole, this.add(part))
    return inner === undefined ? whole : this.#joined(whole, inner)
  }

  #link(at: number, to: readonly number[]): void {
    const known = this.follow[at] as number[]
    for (const one of to) if (!known.includes(one)) known.push(one)
    if (known.length > MOST_POSITIONS) throw new TooLarge()
  }
}

function union(positions: readonly number[], follow: readonly (readonly number[])[]): readonly number[] {
  if (positions.length === 1) return follow[positions[0] as number] ?? []
  return [...new Set(positions.flatMap((at) => follow[at] ?? []))]
}

/** Bytes that stand in the same ranges need not be told apart. */
function byteClasses(ranges: readonly (readonly [number, number])[]): { classes: Uint8Array; classCount: number; sample: readonly number[] } {
  const cuts = new Set([0])
  for (const [from, to] of ranges) { cuts.add(from); if (to < 255) cuts.add(to + 1) }
  const starts = [...cuts].toSorted((a, b) => a - b), classes = new Uint8Array(256)
  let at = -1
  for (let one = 0; one < 256; one++) { if (starts[at + 1] === one) at++; classes[one] = at }
  return { classes, classCount: starts.length, sample: starts }
}

function jointClasses(automata: readonly Dfa[]): { classes: Uint8Array; members: readonly (readonly number[])[] } {
  const ids = new States(), members: (readonly number[])[] = [], classes = new Uint8Array(256)
  for (let one = 0; one < 256; one++) {
    const tuple = automata.map((automaton) => automaton.classes[one] as number)
    const { id, fresh } = ids.of(tuple.join())
    if (fresh) members.push(tuple)
    classes[one] = id
  }
  return { classes, members }
}
