/** Types of tensor elements a model may take, with the whole numbers each can hold. */
export const ELEMENTS = {
  float32: undefined, float64: undefined, string: undefined, bool: [0, 1],
  int8: [-128, 127], uint8: [0, 255], int16: [-32_768, 32_767], uint16: [0, 65_535], int32: [-2_147_483_648, 2_147_483_647], uint32: [0, 4_294_967_295],
  // Columns hold 64-bit floating point numbers: beyond 2⁵³ they are not whole numbers one by one.
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], uint64: [0, Number.MAX_SAFE_INTEGER],
} as const satisfies Readonly<Record<string, readonly [number, number] | undefined>>

export type ElementType = keyof typeof ELEMENTS

export type ElementArray = Float32Array | Float64Array | Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | BigInt64Array | BigUint64Array | string[]

/** Room for so many elements. */
export function room(type: ElementType, size: number): ElementArray {
  switch (type) {
    case 'float32': return new Float32Array(size)
    case 'float64': return new Float64Array(size)
    case 'string': return Array.from({ length: size }, () => '')
    case 'bool': case 'uint8': return new Uint8Array(size)
    case 'int8': return new Int8Array(size)
    case 'int16': return new Int16Array(size)
    case 'uint16': return new Uint16Array(size)
    case 'int32': return new Int32Array(size)
    case 'uint32': return new Uint32Array(size)
    case 'int64': return new BigInt64Array(size)
    case 'uint64': return new BigUint64Array(size)
  }
}
