import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Dfa } from './dfa.js'

/** An automaton as text, so that it need not be built again: state and class counts, classes, successors, labels; all 16 bits, deflated.
 *  @throws RangeError when it has 65,536 states or more, or a label that needs more than 16 bits */
export function pack({ classes, classCount, next, labels }: Dfa): string {
  if (labels.length > 0xffff || labels.some((label) => label > 0xffff)) throw new RangeError('the automaton is too large to be packed')
  return deflateRawSync(Buffer.from(Uint16Array.from([labels.length, classCount, ...classes, ...next, ...labels]).buffer), { level: 9 }).toString('base64')
}

/** What `pack` has made. */
export function unpack(text: string): Dfa {
  const bytes = inflateRawSync(Buffer.from(text, 'base64')), all = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)), [states = 0, classCount = 0] = all
  const from = 2 + 256, to = from + states * classCount
  return { classes: Uint8Array.from(all.subarray(2, from)), classCount, next: Uint32Array.from(all.subarray(from, to)), labels: Uint32Array.from(all.subarray(to)) }
}
