import { extent, tickStep } from 'd3-array'
import { format, precisionFixed } from 'd3-format'
import { scaleLinear } from 'd3-scale'
import type { ChartUnit } from '../section.js'

/** Where values lie on a line, and how they are written beside it. */
export interface Axis {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  readonly tick: (value: number) => string
  /** Finer than the ticks, the same number of decimals for all. */
  readonly value: (value: number) => string
  /** The same with a sign: of a difference. */
  readonly change: (value: number) => string
  /** From 0 (at `from`) to 1 (at `to`); what lies outside is put on the edge. */
  readonly at: (value: number) => number
}

/** Beyond this a range has no width that a float can hold. */
const HUGE = 1e150

/** Below this it has none that can be divided. */
const TINY = 1e-300

/** An axis that holds all of `values`; those that are no finite number are passed over.
 *  @param wanted how many ticks there should be, about */
export function axisOf(values: readonly (number | undefined)[], unit: ChartUnit, wanted = 5): Axis {
  const finite = values.filter((value): value is number => value !== undefined && Number.isFinite(value)).map((value) => Math.max(-HUGE, Math.min(HUGE, value)))
  const shares = unit === 'share' && finite.every((value) => value >= 0 && value <= 1)
  const [low, high] = roomy(extent(finite), unit)
  const nice = scaleLinear([low, high], [0, 1]).nice(wanted), [first = 0, last = 1] = nice.domain()
  const from = shares ? Math.max(0, first) : first, to = shares ? Math.min(1, last) : last
  const scale = scaleLinear([from, to], [0, 1]).clamp(true), step = tickStep(from, to, wanted)
  const ticks = scale.ticks(wanted), tick = scale.tickFormat(wanted)
  const written = style(step / 4, Math.max(Math.abs(from), Math.abs(to)), unit)
  return { from, to, ticks, tick: (value) => (value === 0 ? '0' : tick(value)), value: format(`,${written}`), change: format(`+,${written}`), at: scale }
}

/** Values that are all the same, or nearly, still get a line to lie on. */
function roomy([low, high]: readonly [number, number] | readonly [undefined, undefined], unit: ChartUnit): readonly [number, number] {
  if (low === undefined || high === undefined) return [0, 1]
  const size = Math.max(Math.abs(low), Math.abs(high)), least = unit === 'share' && size <= 1 ? 0.01 : Math.max(size * 1e-9, Number.MIN_VALUE)
  if (high - low >= Math.max(least, TINY)) return [low, high]
  const room = unit === 'share' && size <= 1 ? 0.05 : size * 0.05
  return room > TINY ? [low - room, high + room] : [low - 1, high + 1]
}

function style(precision: number, size: number, unit: ChartUnit): string {
  if (precision < 1e-9 || size >= 1e12) return '.4~g'
  return `.${Math.max(unit === 'share' ? 2 : 0, precisionFixed(precision))}f`
}
