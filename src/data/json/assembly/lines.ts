// AssemblyScript: compiled by scripts/build-wasm.mjs to src/data/json/lines-wasm.ts.
// Finds the records of JSON lines and judges those whose members are scalars, without building values: names are compared as bytes, in the order
// of the record before, and each value is read once by the automaton of its name. Whatever is written in another way is a suspect.

import { accepts, ANCHORS, CARRY, CHUNK, COLUMNS, decide, find, LABELS, MOST_SUSPECTS, STEPS, SUSPECTS, TABLES } from '../../sieve/assembly/memory'

export { ANCHORS, CARRY, CHUNK, COLUMNS, STEPS, SUSPECTS, TABLES }

/** Twelve u32 for each name: where it stands with its quotes, its bytes, the automaton of strings (0 for free text), that of other scalars, the labels when
 *  it is missing, those it must have, the labels of free text, its least and most bytes, those of free text outside, the last record that had it,
 *  and the automaton of what is sought in its strings (0 for nothing). */
const SLOT: usize = 48

let slots: usize = 0
let sifting: bool = false
let steps: bool = false
let records: u32 = 0
let nextAnchor: u32 = 0
let anchorEvery: u32 = 256
let anchors: i32 = 0
let stopped: usize = 0

/** @param names     how many names the plan has; -1 to find the records only
 *  @param decisions whether there are steps
 *  @param every     records from one anchor to the next */
export function begin(names: i32, decisions: bool, every: i32): void {
  sifting = names >= 0; slots = names < 0 ? 0 : <usize>names; steps = decisions; records = 0; nextAnchor = 0; anchorEvery = <u32>every
}

// @ts-ignore: decorator
@inline function isSpace(byte: u8): bool { return byte == 32 || byte == 9 || byte == 13 }

/** @param length with the quotes, at least 2 */
function same(at: usize, name: usize, length: usize): bool {
  let i: usize = 0
  for (; i + 8 <= length; i += 8) if (load<u64>(at + i) != load<u64>(name + i)) return false
  const rest = length - i
  return rest == 0 || ((load<u64>(at + i) ^ load<u64>(name + i)) << ((8 - rest) << 3)) == 0
}

let escaped: usize = 0
let decodedSize: usize = 0
let decoded: u32 = 0

/** Four hexadecimal digits; beyond 0xffff when they are none. */
function hexadecimal(at: usize): u32 {
  let value: u32 = 0
  for (let i: usize = 0; i < 4; i++) {
    const byte = <u32>load<u8>(at + i)
    const digit = byte - 48 < 10 ? byte - 48 : (byte | 32) - 97 < 6 ? (byte | 32) - 87 : <u32>0x10000
    value = value << 4 | digit
    if (digit > 15) return 0x10000
  }
  return value
}

/** Reads the escape at a backslash: `escaped` bytes stand for the `decodedSize` bytes of UTF-8 in `decoded`, the first one lowest.
 *  @returns false when it is none, or half of a pair */
function unescape(at: usize): bool {
  const kind = load<u8>(at, 1)
  escaped = 2; decodedSize = 1
  switch (kind) {
    case 34: case 92: case 47: decoded = <u32>kind; return true
    case 98: decoded = 8; return true
    case 102: decoded = 12; return true
    case 110: decoded = 10; return true
    case 114: decoded = 13; return true
    case 116: decoded = 9; return true
    case 117: break
    default: return false
  }
  let code = hexadecimal(at + 2)
  escaped = 6
  if (code > 0xffff || (code >= 0xdc00 && code < 0xe000)) return false
  if (code >= 0xd800 && code < 0xdc00) {
    if (load<u16>(at, 6) != 0x755c) return false // \\u
    const low = hexadecimal(at + 8)
    if (low < 0xdc00 || low > 0xdfff) return false
    code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
    escaped = 12; decodedSize = 4
    decoded = 0xf0 | code >> 18 | (0x80 | (code >> 12 & 63)) << 8 | (0x80 | (code >> 6 & 63)) << 16 | (0x80 | (code & 63)) << 24
  } else if (code < 0x80) decoded = code
  else if (code < 0x800) { decodedSize = 2; decoded = 0xc0 | code >> 6 | (0x80 | (code & 63)) << 8 }
  else { decodedSize = 3; decoded = 0xe0 | code >> 12 | (0x80 | (code >> 6 & 63)) << 8 | (0x80 | (code & 63)) << 16 }
  return true
}

let cursor: usize = 0

/** Judges the record at `cursor` and leaves it somewhere in its line. */
function valid(record: u32): bool {
  const first = COLUMNS, last = COLUMNS + slots * SLOT
  const q128 = i8x16.splat(34), b128 = i8x16.splat(92), c128 = i8x16.splat(32)
  let at = cursor
  while (isSpace(load<u8>(at))) at++
  if (load<u8>(at) != 123) { cursor = at; return false }
  at++
  while (isSpace(load<u8>(at))) at++
  let expected = first
  if (load<u8>(at) != 125) {
    if (slots == 0) { cursor = at; return false }
    for (;;) {
      // The names mostly come in the same order.
      let slot = expected, tries = slots
      while (!same(at, <usize>load<u32>(slot), <usize>load<u32>(slot, 4))) {
        if (--tries == 0) { cursor = at; return false }
        slot += SLOT
        if (slot == last) slot = first
      }
      if (load<u32>(slot, 40) == record) { cursor = at; return false }
      store<u32>(slot, record, 40)
      at += <usize>load<u32>(slot, 4)
      while (isSpace(load<u8>(at))) at++
      if (load<u8>(at) != 58) { cursor = at; return false }
      at++
      while (isSpace(load<u8>(at))) at++
      let got: u32
      if (load<u8>(at) == 34) {
        const begin = ++at
        let spared: usize = 0
        const table = <usize>load<u32>(slot, 8)
        if (table == 0) {
          for (;;) {
            const bytes = v128.load(at)
            const hits = i8x16.bitmask(v128.or(v128.or(i8x16.eq(bytes, q128), i8x16.eq(bytes, b128)), i8x16.lt_u(bytes, c128)))
            if (!hits) { at += 16; continue }
            at += <usize>ctz<i32>(hits)
            if (load<u8>(at) != 92 || !unescape(at)) break
            spared += escaped - decodedSize
            at += escaped
          }
          const length = <u32>(at - begin - spared)
          got = length >= load<u32>(slot, 28) && length <= load<u32>(slot, 32) ? load<u32>(slot, 24) : load<u32>(slot, 36)
        } else {
          const rows = table + 512
          let state: usize = rows
          for (;;) {
            const kind = <usize>load<u8>(table + <usize>load<u8>(at))
            if (kind == 0) {
              if (load<u8>(at) != 92 || !unescape(at)) break
              for (let left = decodedSize, bytes = decoded; left > 0; left--, bytes >>= 8) state = rows + <usize>load<u32>(state + (<usize>load<u8>(table + <usize>(bytes & 255), 256) << 2))
              at += escaped
              continue
            }
            state = rows + <usize>load<u32>(state + (kind << 2))
            at++
          }
          got = load<u32>(state)
        }
        // A control character, which no string may hold, or an escape that is none.
        if (load<u8>(at) != 34) { cursor = at; return false }
        const sought = <usize>load<u32>(slot, 44)
        if (sought != 0 && accepts(sought, begin, at)) { cursor = at; return false }
        at++
      } else {
        const table = <usize>load<u32>(slot, 12)
        const rows = table + 256
        let state: usize = rows
        for (;;) {
          const kind = <usize>load<u8>(table + <usize>load<u8>(at))
          if (kind == 0) break
          state = rows + <usize>load<u32>(state + (kind << 2))
          at++
        }
        got = load<u32>(state)
      }
      const must = load<u32>(slot, 20)
      if ((got & must) != must) { cursor = at; return false }
      store<u32>(LABELS + ((slot - first) / SLOT << 2), got)
      while (isSpace(load<u8>(at))) at++
      const byte = load<u8>(at)
      if (byte == 125) break
      if (byte != 44) { cursor = at; return false }
      at++
      while (isSpace(load<u8>(at))) at++
      expected = slot + SLOT
      if (expected == last) expected = first
    }
  }
  at++
  while (isSpace(load<u8>(at))) at++
  cursor = at
  if (load<u8>(at) != 10) return false
  for (let slot = first, label = LABELS; slot < last; slot += SLOT, label += 4) {
    if (load<u32>(slot, 40) == record) continue
    const got = load<u32>(slot, 16), must = load<u32>(slot, 20)
    if ((got & must) != must) return false
    store<u32>(label, got)
  }
  return !steps || decide()
}

/** Takes whole lines.
 *  @param offset of `from` in the file
 *  @returns suspects written, see `stoppedAt`; -1 when a line is blank */
export function lines(from: usize, to: usize, offset: f64): i32 {
  const n128 = i8x16.splat(10)
  let at = from, found: usize = SUSPECTS
  const full = SUSPECTS + <usize>MOST_SUSPECTS * 12
  anchors = 0
  while (at < to && found < full) {
    const start = at
    if (load<u8>(at) != 123) {
      while (isSpace(load<u8>(at))) at++
      if (load<u8>(at) == 10) return -1
    }
    if (records == nextAnchor) {
      const slot = ANCHORS + (<usize>anchors << 4)
      store<f64>(slot, offset + <f64>(start - from))
      store<f64>(slot, <f64>records + 1, 8)
      anchors++
      nextAnchor += anchorEvery
    }
    if (sifting) {
      cursor = start
      if (!valid(records + 1)) { store<u32>(found, records); store<u32>(found, <u32>(start - from), 4); store<u32>(found, 0, 8); found += 12 }
      at = cursor
    }
    at = find(at, n128) + 1
    records++
  }
  stopped = at
  return <i32>((found - SUSPECTS) / 12)
}

/** Where `lines` stopped: behind its last record, or earlier when there was no more room for suspects. */
export function stoppedAt(): usize { return stopped }
export function recordCount(): f64 { return <f64>records }
export function anchorCount(): i32 { return anchors }
