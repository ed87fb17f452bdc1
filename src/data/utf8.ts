import { isUtf8 } from 'node:buffer'

/** Index of the first byte that is not part of well-formed UTF-8, or the length when all are.
 *  Halving finds it: every prefix cut at a character border is valid exactly up to the fault. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let good = 0, bad = bytes.length
  if (isUtf8(bytes)) return bad
  while (bad - good > 8) {
    let middle = (good + bad) >> 1
    while (middle > good && ((bytes[middle] as number) & 0xc0) === 0x80) middle--
    if (middle === good) break
    if (isUtf8(bytes.subarray(good, middle))) good = middle
    else bad = middle
  }
  for (let at = good; at < bytes.length; at++) {
    for (let size = 1; size <= 4; size++) {
      if (isUtf8(bytes.subarray(at, at + size)) && at + size <= bytes.length) { at += size - 1; break }
      if (size === 4) return at
    }
  }
  return bytes.length
}
