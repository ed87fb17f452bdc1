/** As much of the ONNX file format (Protocol Buffers) as it takes to see the classes of a classifier and to leave out a ZipMap at the end.
 *  Field numbers: onnx.proto3. ModelProto: graph 7. GraphProto: node 1, output 12. NodeProto: input 1, output 2, op_type 4, attribute 5.
 *  AttributeProto: name 1, ints 8, strings 9. ValueInfoProto: name 1, type 2. */

/** What a model file says besides what the runtime tells. */
export interface Graph {
  /** Classes in the order of the scores, when the nodes that know classes agree. */
  readonly classes: readonly string[] | undefined
  /** The model with the scores as a tensor instead of a list of maps; the same bytes where there is no ZipMap. */
  readonly bytes: Uint8Array
  /** What outputs are called now that were lists of maps. */
  readonly renamed: ReadonlyMap<string, string>
}

const NONE: ReadonlyMap<string, string> = new Map()

interface Field { readonly number: number; readonly wire: number; /** Of the field with its key. */ readonly from: number; readonly to: number; readonly value: number; readonly content: Uint8Array }

/** Does it have a node that repeats a part of the graph as often as values say? The name of the operator is looked for anywhere, and so in parts of parts and in functions too: it may be in a weight by chance, which costs a little time only. */
export function mayLoop(model: Uint8Array): boolean {
  // NodeProto: op_type is field 4, of 4 bytes.
  const bytes = Buffer.from(model.buffer, model.byteOffset, model.byteLength)
  return ['Loop', 'Scan'].some((name) => bytes.includes(`\u0022\u0004${name}`, 0, 'latin1'))
}

/** @throws RangeError when the bytes are no Protocol Buffers */
export function readGraph(model: Uint8Array): Graph {
  const parts = fields(model), graphs = parts.filter(({ number, wire }) => number === 7 && wire === 2), [graph] = graphs
  if (graph === undefined || graphs.length > 1) return { classes: undefined, bytes: model, renamed: NONE }
  const inside = fields(graph.content), nodes = inside.filter(({ number }) => number === 1).map((field) => ({ field, ...node(field.content) }))
  const lists = nodes.flatMap(({ classes }) => classes === undefined ? [] : [classes]), same = new Set(lists.map((list) => JSON.stringify(list)))
  const classes = same.size === 1 ? lists[0] : undefined
  const maps = nodes.filter(({ op }) => op === 'ZipMap'), gone = new Map(maps.map(({ inputs: [from = ''], outputs: [to = ''] }) => [to, from]))
  // A ZipMap whose maps are used further on stays.
  if (maps.length === 0 || nodes.some(({ inputs }) => inputs.some((name) => gone.has(name)))) return { classes, bytes: model, renamed: NONE }
  const kept = inside.flatMap((field) => {
    if (maps.some((map) => map.field === field)) return []
    const source = field.number === 12 ? gone.get(text(fields(field.content).find(({ number }) => number === 1)?.content)) : undefined
    // TypeProto tensor_type 1: elem_type 1 = float. The runtime infers the shape.
    return source === undefined ? [graph.content.subarray(field.from, field.to)] : [block(12, join([block(1, Buffer.from(source)), block(2, block(1, Uint8Array.of(8, 1)))]))]
  })
  return { classes, renamed: gone, bytes: join(parts.map((field) => field === graph ? block(7, join(kept)) : model.subarray(field.from, field.to))) }
}

function node(content: Uint8Array): { readonly inputs: readonly string[]; readonly outputs: readonly string[]; readonly op: string; readonly classes: readonly string[] | undefined } {
  const all = fields(content), texts = (wanted: number): readonly string[] => all.filter(({ number }) => number === wanted).map((field) => text(field.content))
  const classes = all.filter(({ number }) => number === 5).map((field) => classLabels(field.content)).find((list) => list !== undefined && list.length > 0)
  return { inputs: texts(1), outputs: texts(2), op: texts(4)[0] ?? '', classes }
}

function classLabels(attribute: Uint8Array): readonly string[] | undefined {
  const all = fields(attribute)
  if (!text(all.find(({ number }) => number === 1)?.content).startsWith('classlabels_')) return undefined
  return all.flatMap(({ number, wire, value, content }) => number === 9 ? [text(content)] : number !== 8 ? [] : wire === 0 ? [String(value)] : packed(content).map(String))
}

const text = (bytes: Uint8Array | undefined): string => bytes === undefined ? '' : Buffer.from(bytes).toString('utf8')

function packed(content: Uint8Array): readonly number[] {
  const numbers: number[] = []
  for (let at = 0; at < content.length;) {
    const [value, next] = varint(content, at)
    numbers.push(value)
    at = next
  }
  return numbers
}

/** A variable-length number, signed, and where it ends. */
function varint(bytes: Uint8Array, from: number): readonly [number, number] {
  let value = 0n, at = from
  for (let shift = 0n; ; shift += 7n) {
    const byte = bytes[at++]
    if (byte === undefined || shift > 63n) throw new RangeError(`no number at byte ${from}`)
    value |= BigInt(byte & 127) << shift
    if (byte < 128) return [Number(BigInt.asIntN(64, value)), at]
  }
}

function fields(bytes: Uint8Array): readonly Field[] {
  const found: Field[] = []
  for (let at = 0; at < bytes.length;) {
    const from = at, [key, after] = varint(bytes, at), wire = key & 7
    let value = 0, start = after, to = after
    if (wire === 0) [value, to] = varint(bytes, after)
    else if (wire === 1) to = after + 8
    else if (wire === 5) to = after + 4
    else if (wire === 2) {
      [value, start] = varint(bytes, after)
      to = start + value
    } else throw new RangeError(`no field at byte ${from}`)
    if (to > bytes.length || to < start) throw new RangeError(`a field that begins at byte ${from} goes beyond the end`)
    found.push({ number: key >>> 3, wire, from, to, value, content: bytes.subarray(start, to) })
    at = to
  }
  return found
}

/** A field of bytes with its key and length. */
function block(number: number, content: Uint8Array): Uint8Array {
  const head = [number << 3 | 2]
  let size = content.length
  for (; size >= 128; size = Math.floor(size / 128)) head.push(size % 128 + 128)
  return join([Uint8Array.from([...head, size]), content])
}

const join = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
