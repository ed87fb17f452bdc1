import { isUtf8 } from 'node:buffer'

/** How the bytes at the beginning of a text file are to be read. */
export interface FoundEncoding { readonly text: string; readonly encoding: string | undefined; readonly why: string }

/** Reads the beginning of a text by its byte order mark, or by what its bytes can be.
 *  @param whole is this the whole file? Else its last character may be cut off
 *  @returns undefined for what is no text */
export function decoded(bytes: Uint8Array, whole: boolean): FoundEncoding | undefined {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  if (mark !== undefined) return { text: read(bytes, mark), encoding: mark, why: `the file begins with its byte order mark` }
  const wide = withoutMark(bytes)
  if (wide !== undefined) return { text: read(bytes, wide), encoding: wide, why: 'every other byte is zero' }
  if (bytes.includes(0)) return undefined
  if (isUtf8(whole ? bytes : withoutCut(bytes))) return { text: read(bytes, 'utf-8'), encoding: undefined, why: '' }
  return { text: read(bytes, 'windows-1252'), encoding: 'windows-1252', why: 'a guess, for some bytes are no UTF-8: look at letters with accents in the report' }
}

const read = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** Text of one byte a character, written with two. */
function withoutMark(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(512, bytes.length >> 1)
  if (pairs < 4) return undefined
  let even = 0, odd = 0
  for (let at = 0; at < pairs * 2; at += 2) { if (bytes[at] === 0) even++; if (bytes[at + 1] === 0) odd++ }
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le'
  return even > pairs * 0.7 && odd === 0 ? 'utf-16be' : undefined
}

/** A character of up to four bytes may be cut in two at the end. */
function withoutCut(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 4 && back <= bytes.length; back++) if (((bytes[bytes.length - back] ?? 0) & 0xc0) !== 0x80) return bytes.subarray(0, bytes.length - back)
  return bytes
}
