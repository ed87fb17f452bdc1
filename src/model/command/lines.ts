import { StringDecoder } from 'node:string_decoder'

/** Cuts a stream of bytes into lines of UTF-8; blank ones are left out. */
export class LineCutter {
  readonly #decoder = new StringDecoder('utf8')
  readonly #most: number
  readonly #each: (line: string) => void
  readonly #tooLong: (start: string) => void
  #rest = ''

  /** @param most    characters a line may have
   *  @param tooLong called instead of `each` for what is longer */
  constructor(most: number, each: (line: string) => void, tooLong: (start: string) => void) {
    this.#most = most
    this.#each = each
    this.#tooLong = tooLong
  }

  add(chunk: Buffer): void { this.#cut(this.#decoder.write(chunk)) }

  /** The last line may have no end. */
  end(): void {
    this.#cut(this.#decoder.end())
    this.#emit(this.#rest)
    this.#rest = ''
  }

  #cut(text: string): void {
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      this.#emit(from === 0 ? this.#rest + text.slice(0, at) : text.slice(from, at))
      if (from === 0) this.#rest = ''
      from = at + 1
    }
    this.#rest += text.slice(from)
    if (this.#rest.length > this.#most) this.#tooLong(this.#rest)
  }

  #emit(line: string): void {
    if (line.length > this.#most) this.#tooLong(line)
    else if (line.trim() !== '') this.#each(line)
  }
}

/** Keeps the last bytes of a stream. */
export class Tail {
  readonly #most: number
  #kept = Buffer.alloc(0)

  constructor(most: number) { this.#most = most }

  add(chunk: Buffer): void { this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-this.#most) }

  get text(): string { return this.#kept.toString('utf8').trim() }
}
