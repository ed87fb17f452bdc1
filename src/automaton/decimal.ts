import { characters, DIGIT, either, type Expression, maybe, NOTHING, repeat, sequence, star, text } from './expression.js'

const ZERO = text('0')
const SIGN = maybe(either(text('+'), text('-')))
const digit = (from: number, to: number): Expression => (from > to ? NOTHING : characters([[0x30 + from, 0x30 + to]]))

/** Languages of decimal numbers in text, for one decimal character. Comparisons are of the decimals themselves: nothing is rounded. They speak of
 *  plain decimals (sign, digits, fraction); numbers with an exponent belong to `number` only. */
export class Decimals {
  readonly #point: Expression
  readonly #fraction: Expression

  constructor(decimalChar: string) {
    this.#point = text(decimalChar)
    this.#fraction = maybe(sequence(this.#point, star(DIGIT)))
  }

  /** Every text that is a number. */
  get number(): Expression {
    const exponent = sequence(either(text('e'), text('E')), SIGN, repeat(DIGIT, 1, Infinity))
    return sequence(SIGN, this.#unsigned, maybe(exponent))
  }

  /** Whole numbers: a fraction of zeros is none. */
  get integer(): Expression { return sequence(SIGN, repeat(DIGIT, 1, Infinity), maybe(sequence(this.#point, star(ZERO)))) }

  /** Numbers with at most so many digits behind the point that are not trailing zeros: multiples of 10^-digits. */
  places(digits: number): Expression { return sequence(SIGN, repeat(DIGIT, 1, Infinity), maybe(sequence(this.#point, repeat(DIGIT, 0, digits), star(ZERO)))) }

  get #unsigned(): Expression { return either(sequence(repeat(DIGIT, 1, Infinity), this.#fraction), sequence(this.#point, repeat(DIGIT, 1, Infinity))) }

  equal(limit: string): Expression {
    const { negative, zero, whole, fraction } = parts(limit)
    const size = this.#equal(whole, fraction)
    return sequence(zero ? SIGN : negative ? text('-') : maybe(text('+')), size)
  }

  greater(limit: string): Expression {
    const { negative, zero, whole, fraction } = parts(limit)
    const plus = maybe(text('+'))
    if (!negative || zero) return sequence(plus, this.#greater(whole, fraction))
    return either(sequence(plus, this.#unsigned), sequence(text('-'), this.#less(whole, fraction)))
  }

  less(limit: string): Expression {
    const { negative, zero, whole, fraction } = parts(limit)
    if (negative && !zero) return sequence(text('-'), this.#greater(whole, fraction))
    const below = zero ? NOTHING : sequence(maybe(text('+')), this.#less(whole, fraction))
    return either(below, sequence(text('-'), this.#greater('0', '')), ...(zero ? [] : [sequence(text('-'), this.#equal('0', ''))]))
  }

  /** Sizes are numbers without a sign. `whole` has no leading and `fraction` no trailing zeros. */
  #equal(whole: string, fraction: string): Expression {
    const tail = fraction === '' ? maybe(sequence(this.#point, star(ZERO))) : sequence(this.#point, text(fraction), star(ZERO))
    const bare = whole === '0' ? fraction === '' ? sequence(this.#point, repeat(ZERO, 1, Infinity)) : sequence(this.#point, text(fraction), star(ZERO)) : NOTHING
    return either(sequence(star(ZERO), text(whole), tail), bare)
  }

  #greater(whole: string, fraction: string): Expression {
    const digits = [...whole].map(Number)
    const longer = sequence(digit(1, 9), repeat(DIGIT, whole === '0' ? 0 : digits.length, Infinity))
    const higher = either(longer, ...(whole === '0' ? [] : digits.map((one, i) => sequence(text(whole.slice(0, i)), digit(one + 1, 9), repeat(DIGIT, digits.length - i - 1, digits.length - i - 1)))))
    const beyond = this.#fractionGreater(fraction)
    const same = sequence(star(ZERO), text(whole), this.#point, beyond)
    return either(sequence(star(ZERO), higher, this.#fraction), same, whole === '0' ? sequence(this.#point, beyond) : NOTHING)
  }

  /** Digits behind the point that make more than these. */
  #fractionGreater(fraction: string): Expression {
    const at = [...fraction].map((one, i) => sequence(text(fraction.slice(0, i)), digit(Number(one) + 1, 9), star(DIGIT)))
    return either(...at, sequence(text(fraction), star(ZERO), digit(1, 9), star(DIGIT)))
  }

  #less(whole: string, fraction: string): Expression {
    const digits = [...whole].map(Number)
    const lower = either(...(whole === '0' ? [] : [
      ...Array.from({ length: digits.length - 1 }, (_, size) => sequence(digit(size === 0 ? 0 : 1, 9), repeat(DIGIT, size, size))),
      ...digits.map((one, i) => sequence(text(whole.slice(0, i)), digit(i === 0 && digits.length > 1 ? 1 : 0, one - 1), repeat(DIGIT, digits.length - i - 1, digits.length - i - 1))),
    ]))
    const below = fraction === '' ? NOTHING : this.#fractionLess(fraction)
    const bare = whole === '0' ? sequence(this.#point, below) : sequence(this.#point, repeat(DIGIT, 1, Infinity))
    const same = fraction === '' ? NOTHING : sequence(star(ZERO), text(whole), maybe(sequence(this.#point, maybe(below))))
    return either(sequence(star(ZERO), lower, this.#fraction), same, bare)
  }

  /** Digits behind the point (at least one) that make less than these. */
  #fractionLess(fraction: string): Expression {
    const at = [...fraction].map((one, i) => sequence(text(fraction.slice(0, i)), digit(0, Number(one) - 1), star(DIGIT)))
    const shorter = Array.from({ length: fraction.length - 1 }, (_, i) => text(fraction.slice(0, i + 1)))
    return either(...at, ...shorter)
  }
}

/** A decimal as JSON writes it, without its exponent. */
function parts(limit: string): { readonly negative: boolean; readonly zero: boolean; readonly whole: string; readonly fraction: string } {
  const [, sign = '', digits = '0', behind = '', exponent = '0'] = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/.exec(limit) ?? []
  const shift = Number(exponent), all = digits + behind, at = digits.length + shift
  const padded = at < 0 ? '0'.repeat(-at) + all : all.padEnd(at, '0'), cut = Math.max(at, 0)
  const whole = padded.slice(0, cut).replace(/^0+(?=.)/, '') || '0', fraction = padded.slice(cut).replace(/0+$/, '')
  return { negative: sign === '-', zero: whole === '0' && fraction === '', whole, fraction }
}
