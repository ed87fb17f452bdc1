// AssemblyScript: compiled by scripts/build-wasm.mjs to src/data/csv/scan-wasm.ts.
// Checks 64 bytes at a time that a table is regular. Quoted stretches are found by the running parity of quotes,
// as simdcsv and simdjson do. See Langdale and Lemire (2019), "Parsing gigabytes of JSON per second", VLDB Journal 28:941–960.

import { accepts, ANCHORS, CARRY, CHUNK, COLUMNS, decide, find, LABELS, MOST_SUSPECTS, STEPS, SUSPECTS, TABLES } from '../../sieve/assembly/memory'

export { ANCHORS, CARRY, CHUNK, COLUMNS, STEPS, SUSPECTS, TABLES }

/** 1 while bytes so far are regular. */
let regular: bool = true
/** All ones inside a quoted stretch at the end of the last block. */
let inside: u64 = 0
/** The last byte was a delimiter or line end outside quotes, or a quote: a quote may open behind it. */
let mayOpen: u64 = 1
/** The last byte was a closing quote, or a carriage return outside quotes. */
let closed: u64 = 0
let returned: u64 = 0
let cells: i32 = 0
let lineStart: u64 = 0
let line: u64 = 1
let recordLine: u64 = 1
let records: u64 = 0
let crlf: u64 = 0
let delimiters: i32 = 0
let delimiterByte: u8 = 44
let quoteByte: u8 = 34
let nextAnchor: u64 = 0
let anchorEvery: u64 = 256
let anchors: i32 = 0

export function begin(columns: i32, delimiter: i32, quote: i32, offset: f64, firstLine: f64, every: i32): void {
  regular = true; inside = 0; mayOpen = 1; closed = 0; returned = 0; cells = 0
  lineStart = <u64>offset; line = <u64>firstLine; recordLine = line; records = 0; crlf = 0
  delimiters = columns - 1; delimiterByte = <u8>delimiter; quoteByte = <u8>quote
  nextAnchor = 0; anchorEvery = <u64>every; anchors = 0
}

// @ts-ignore: decorator
@inline function mask(at: usize, byte: v128): u64 {
  const a = <u64>i8x16.bitmask(i8x16.eq(v128.load(at), byte))
  const b = <u64>i8x16.bitmask(i8x16.eq(v128.load(at, 16), byte))
  const c = <u64>i8x16.bitmask(i8x16.eq(v128.load(at, 32), byte))
  const d = <u64>i8x16.bitmask(i8x16.eq(v128.load(at, 48), byte))
  return a | (b << 16) | (c << 32) | (d << 48)
}

/** @param length bytes at CHUNK; those behind it, up to the next multiple of 64, are overwritten with spaces
 *  @param offset of the first of them in the file
 *  @returns anchors written, or -1 when something is irregular */
export function scan(length: i32, offset: f64): i32 {
  const d128 = i8x16.splat(<i8>delimiterByte), q128 = i8x16.splat(<i8>quoteByte), n128 = i8x16.splat(10), r128 = i8x16.splat(13)
  const end = CHUNK + <usize>length
  for (let at = end; at & 63; at++) store<u8>(at, 32)
  anchors = 0
  let base = <u64>offset
  for (let at = CHUNK; at < end; at += 64, base += 64) {
    const left = end - at
    const valid: u64 = left >= 64 ? <u64>-1 : ((<u64>1) << (<u64>left)) - 1
    const last: u64 = left >= 64 ? 63 : <u64>left - 1
    const q = mask(at, q128), r = mask(at, r128), n = mask(at, n128), d = mask(at, d128)
    let parity = q
    parity ^= parity << 1; parity ^= parity << 2; parity ^= parity << 4; parity ^= parity << 8; parity ^= parity << 16; parity ^= parity << 32
    parity ^= inside
    const out = ~parity
    const D = d & out, N = n & out, R = r & out & valid
    const open = q & parity, close = q & out
    const before = ((D | N | q) << 1) | mayOpen
    const after = D | N | R | q
    // A quote opens only at the start of a cell (or doubles the one before it); what closes ends the cell.
    if (open & ~before) { regular = false; return -1 }
    if (((close << 1) | closed) & ~after & valid) { regular = false; return -1 }
    if (((R << 1) | returned) & ~N & valid) { regular = false; return -1 }
    mayOpen = ((D | N | q) >> last) & 1
    closed = (close >> last) & 1
    const returnedBefore = (R << 1) | returned
    returned = (R >> last) & 1
    crlf += popcnt<u64>(returnedBefore & N)
    inside = (parity >> last) & 1 ? <u64>-1 : 0
    const inner = n & parity & valid
    let newlines = N & valid, from: u64 = 0
    const cellsHere = D & valid
    let seen: u64 = 0 // bits of this block that belong to records already ended
    while (newlines) {
      const bit = ctz<u64>(newlines)
      const upTo = ((<u64>1) << bit) - 1
      const mine = upTo & ~seen
      cells += <i32>popcnt<u64>(cellsHere & mine)
      if (cells != delimiters) { regular = false; return -1 }
      line += popcnt<u64>(inner & mine)
      if (records == nextAnchor) {
        const slot = ANCHORS + (<usize>anchors << 4)
        store<f64>(slot, <f64>lineStart)
        store<f64>(slot, <f64>recordLine, 8)
        anchors++
        nextAnchor += anchorEvery
      }
      records++
      line++
      recordLine = line
      lineStart = base + bit + 1
      cells = 0
      seen = upTo | ((<u64>1) << bit)
      newlines &= newlines - 1
    }
    cells += <i32>popcnt<u64>(cellsHere & ~seen)
    line += popcnt<u64>(inner & ~seen)
  }
  return anchors
}

export function recordCount(): f64 { return <f64>records }
export function crlfCount(): f64 { return <f64>crlf }
/** Where the record in progress starts; equal to the end of the file when none is. */
export function recordStart(): f64 { return <f64>lineStart }
export function isInside(): bool { return inside != 0 }

/** Nine u32 for each column: its automaton (0 for free text), the labels of a cell that is empty, that is empty between quotes, those that a cell must have,
 *  the labels of free text, its least and most bytes, those of free text outside, and the automaton of what is sought in it (0 for nothing). */
const COLUMN: usize = 36

let ordinal: u32 = 0
let steps: bool = false
/** Line ends inside the records so far, and where the last call stopped. */
let inner: u32 = 0
let stopped: usize = 0

/** @param decisions whether there are steps */
export function beginSieve(decisions: bool): void { ordinal = 0; inner = 0; steps = decisions }

/** Where `sieve` stopped: behind its last record, or earlier when there was no more room for suspects. */
export function stoppedAt(): usize { return stopped }

function lineEnds(from: usize, to: usize): u32 {
  let count: u32 = 0
  for (let at = from; at < to; at++) if (load<u8>(at) == 10) count++
  return count
}

/** Judges whole records that `scan` found regular: follows the automaton of each column through its cells.
 *  An automaton is a table: the class + 1 of each byte outside quotes (0 where a cell ends), the same inside quotes, then for each state
 *  its labels and the offset of its successor by class.
 *  @returns suspects written; see `stoppedAt` */
export function sieve(from: usize, to: usize): i32 {
  const d128 = i8x16.splat(<i8>delimiterByte), q128 = i8x16.splat(<i8>quoteByte), n128 = i8x16.splat(10), r128 = i8x16.splat(13)
  const last = COLUMNS + <usize>(delimiters + 1) * COLUMN
  let at = from, found: usize = SUSPECTS
  const full = SUSPECTS + <usize>MOST_SUSPECTS * 12
  while (at < to && found < full) {
    const begin = at, before = inner
    let suspect = false
    let labels = LABELS
    for (let column = COLUMNS; column < last; column += COLUMN) {
      const table = <usize>load<u32>(column)
      let got: u32
      if (load<u8>(at) == quoteByte) {
        const start = ++at
        let doubled: usize = 0
        if (table == 0) {
          for (;;) {
            at = find(at, q128)
            if (load<u8>(at, 1) != quoteByte) break
            doubled++
            at += 2
          }
          const length = <u32>(at - start - doubled)
          got = length >= load<u32>(column, 20) && length <= load<u32>(column, 24) ? load<u32>(column, 16) : load<u32>(column, 28)
        } else {
          const rows = table + 512
          let state: usize = rows
          for (;;) {
            const byte = <usize>load<u8>(at)
            let kind = <usize>load<u8>(table + byte, 256)
            if (kind == 0) {
              if (load<u8>(at, 1) != quoteByte) break
              kind = <usize>load<u8>(table + byte)
              at++
            }
            state = rows + <usize>load<u32>(state + (kind << 2))
            at++
          }
          got = load<u32>(state)
        }
        const sought = <usize>load<u32>(column, 32)
        if (at == start) got = load<u32>(column, 8)
        else {
          inner += lineEnds(start, at)
          if (sought != 0 && accepts(sought, start, at)) suspect = true
        }
        at++
      } else {
        const start = at
        if (table == 0) {
          for (;;) {
            const bytes = v128.load(at)
            const hits = i8x16.bitmask(v128.or(v128.or(i8x16.eq(bytes, d128), i8x16.eq(bytes, n128)), i8x16.eq(bytes, r128)))
            if (hits) { at += <usize>ctz<i32>(hits); break }
            at += 16
          }
          const length = <u32>(at - start)
          got = length >= load<u32>(column, 20) && length <= load<u32>(column, 24) ? load<u32>(column, 16) : load<u32>(column, 28)
        } else {
          const rows = table + 512
          let state: usize = rows
          for (;;) {
            const kind = <usize>load<u8>(table + <usize>load<u8>(at))
            if (kind == 0) break
            state = rows + <usize>load<u32>(state + (kind << 2))
            at++
          }
          got = load<u32>(state)
        }
        const sought = <usize>load<u32>(column, 32)
        if (at == start) got = load<u32>(column, 4)
        else if (sought != 0 && accepts(sought, start, at)) suspect = true
      }
      if (load<u8>(at) == 13) at++
      at++
      const must = load<u32>(column, 12)
      if ((got & must) != must) suspect = true
      store<u32>(labels, got)
      labels += 4
    }
    if (steps && !suspect) suspect = !decide()
    if (suspect) { store<u32>(found, ordinal); store<u32>(found, <u32>(begin - from), 4); store<u32>(found, before, 8); found += 12 }
    ordinal++
  }
  stopped = at
  return <i32>((found - SUSPECTS) / 12)
}
