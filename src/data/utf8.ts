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

/** Checks a stream of bytes for well-formed UTF-8, whatever the chunks cut in two. */
export class Utf8Check {
  #rest: Uint8Array = new Uint8Array(0)

  /** @returns false when a byte is not part of well-formed UTF-8 */
  write(bytes: Uint8Array): boolean {
    let from = 0
    if (this.#rest.length > 0) {
      const missing = lengthOf(this.#rest[0] as number) - this.#rest.length
      const joined = Buffer.concat([this.#rest, bytes.subarray(0, missing)])
      if (bytes.length < missing) { this.#rest = joined; return true }
      if (!isUtf8(joined)) return false
      from = missing
    }
    const to = Math.max(from, bytes.length - unfinished(bytes))
    this.#rest = Uint8Array.from(bytes.subarray(to))
    return isUtf8(bytes.subarray(from, to))
  }

  /** @returns false when the last character is cut off */
  end(): boolean { return this.#rest.length === 0 }
}

function lengthOf(lead: number): number { return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1 }

/** Bytes at the end that begin a character without ending it. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0
  }
  return 0
}
