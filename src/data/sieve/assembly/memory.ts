// AssemblyScript: what the scans of CSV and of JSON lines share. See scripts/build-wasm.mjs.

/** Where the bytes of a record that began in the chunk before are put: they end at CHUNK. */
export const CARRY: usize = 1 << 19
/** Where chunks are written (a multiple of 64), and where anchors are read: pairs of offset and line as doubles. */
export const CHUNK: usize = 1 << 20
export const ANCHORS: usize = 3 << 20
/** Where suspects are read: for each its ordinal, where it starts behind the first byte judged, and the line ends inside the records before it, as u32. */
export const SUSPECTS: usize = 4 << 20
/** Suspects that fit there: then a scan stops and is called again. */
export const MOST_SUSPECTS: i32 = 340000
/** How the cells of each column, or the members of each name, are judged. */
export const COLUMNS: usize = 8 << 20
/** The labels that the cells of the record got, for what they decide together. */
export const LABELS: usize = COLUMNS + (1 << 18)
/** Four u32 a step: column, labels, the step when it has them all, the step when not. */
export const STEPS: usize = LABELS + (1 << 16)
/** Automata and names. */
export const TABLES: usize = 9 << 20

const VALID: u32 = 0xffffffff
const SUSPECT: u32 = 0xfffffffe

// @ts-ignore: decorator
@inline export function find(from: usize, byte: v128): usize {
  let at = from
  for (;;) {
    const hits = i8x16.bitmask(i8x16.eq(v128.load(at), byte))
    if (hits) return at + <usize>ctz<i32>(hits)
    at += 16
  }
  return at // never reached
}

/** Does an automaton accept a text? It is a table as in plan.ts, of one way, which no byte ends. */
export function accepts(table: usize, from: usize, to: usize): bool {
  const rows = table + 256
  let state: usize = rows
  for (let at = from; at < to; at++) state = rows + <usize>load<u32>(state + (<usize>load<u8>(table + <usize>load<u8>(at)) << 2))
  return load<u32>(state) != 0
}

/** Follows the steps to their end. @returns whether the record is valid */
export function decide(): bool {
  let step: u32 = 0
  for (;;) {
    const at = STEPS + (<usize>step << 4)
    const wanted = load<u32>(at, 4)
    step = (load<u32>(LABELS + (<usize>load<u32>(at) << 2)) & wanted) == wanted ? load<u32>(at, 8) : load<u32>(at, 12)
    if (step >= SUSPECT) return step == VALID
  }
  return false // never reached
}
