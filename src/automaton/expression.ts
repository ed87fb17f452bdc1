/** Regular expressions over the bytes of UTF-8: what automata are made of. They are built by functions, never parsed from text (see `pattern.ts`). */
export type Expression =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'byte'; readonly from: number; readonly to: number }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'either'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly min: number; readonly max: number }

/** An inclusive range of code points. */
export type Range = readonly [from: number, to: number]

export const NOTHING: Expression = { kind: 'nothing' }
export const EMPTY: Expression = { kind: 'empty' }
export const LAST_CODE_POINT = 0x10ffff

const byte = (from: number, to = from): Expression => ({ kind: 'byte', from, to })
export const sequence = (...parts: readonly Expression[]): Expression => (parts.length === 1 ? parts[0] ?? EMPTY : { kind: 'sequence', parts })
export const either = (...parts: readonly Expression[]): Expression => (parts.length === 0 ? NOTHING : parts.length === 1 ? parts[0] ?? NOTHING : { kind: 'either', parts })

/** @param max Infinity for no limit */
export const repeat = (part: Expression, min: number, max: number): Expression => ({ kind: 'repeat', part, min, max })
export const star = (part: Expression): Expression => repeat(part, 0, Infinity)
export const maybe = (part: Expression): Expression => repeat(part, 0, 1)

/** Exactly this text. */
export const text = (value: string): Expression => sequence(...Array.from(Buffer.from(value), (one) => byte(one)))

/** One character of these ranges of code points, as the bytes that UTF-8 writes for it. Surrogates are no characters. */
export function characters(ranges: readonly Range[]): Expression {
  return either(...normal(ranges).flatMap(([from, to]) => [...utf8Ranges(from, to)]))
}

/** Sorted, disjoint, without surrogates. */
function normal(ranges: readonly Range[]): readonly Range[] {
  const parts = ranges.flatMap(([from, to]): Range[] => [[from, Math.min(to, 0xd7ff)], [Math.max(from, 0xe000), to]]).filter(([from, to]) => from <= to).toSorted((a, b) => a[0] - b[0])
  const joined: [number, number][] = []
  for (const [from, to] of parts) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

/** The code points that are not in these ranges. */
export function complement(ranges: readonly Range[]): readonly Range[] {
  const gaps: Range[] = []
  let next = 0
  for (const [from, to] of [...ranges].toSorted((a, b) => a[0] - b[0])) {
    if (from > next) gaps.push([next, from - 1])
    next = Math.max(next, to + 1)
  }
  if (next <= LAST_CODE_POINT) gaps.push([next, LAST_CODE_POINT])
  return gaps
}

const LENGTHS: readonly number[] = [0x7f, 0x7ff, 0xffff, LAST_CODE_POINT]

/** A range of code points as sequences of byte ranges: cut where the length changes, then where a lower byte is not whole. */
function* utf8Ranges(from: number, to: number): Generator<Expression> {
  const end = LENGTHS.find((limit) => from <= limit) ?? LAST_CODE_POINT
  if (to > end) { yield* utf8Ranges(from, end); yield* utf8Ranges(end + 1, to); return }
  if (to < 0x80) { yield byte(from, to); return }
  for (let bits = 6; bits <= 18; bits += 6) {
    const low = (1 << bits) - 1
    if ((from & ~low) === (to & ~low)) break
    if ((from & low) !== 0) { yield* utf8Ranges(from, from | low); yield* utf8Ranges((from | low) + 1, to); return }
    if ((to & low) !== low) { yield* utf8Ranges(from, (to & ~low) - 1); yield* utf8Ranges(to & ~low, to); return }
  }
  const first = Buffer.from(String.fromCodePoint(from)), last = Buffer.from(String.fromCodePoint(to))
  yield sequence(...Array.from(first, (one, i) => byte(one, last[i] as number)))
}

export const ANY_CHARACTER = characters([[0, LAST_CODE_POINT]])
export const ANY_TEXT = star(ANY_CHARACTER)
/** Bytes that need not be whole characters. */
export const ANY_BYTES = star(byte(0, 255))
export const DIGIT = characters([[0x30, 0x39]])
