import { bisectRight } from 'd3-array'
import type { CurveSeries } from '../section.js'

/** Curves beyond these cannot be told apart. */
export const CURVES = 6

/** The points of a curve that lie in the unit square, or are put on its edge; those that are no numbers are left out. */
export function pointsOf({ points, sizes }: CurveSeries): readonly { readonly x: number; readonly y: number; readonly size: number | undefined }[] {
  return points.map(([x, y], at) => ({ x: unit(x), y: unit(y), size: sizes?.[at] })).filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
}

const unit = (value: number): number => Math.max(0, Math.min(1, value))

/** Height of a curve at `x`, on the straight line between its neighbours; undefined outside of them. Where it jumps, the end of the jump. */
export function heightAt(series: CurveSeries, x: number): number | undefined {
  const sorted = pointsOf(series).toSorted((a, b) => a.x - b.x), next = bisectRight(sorted.map((point) => point.x), x)
  const left = sorted[next - 1], right = sorted[next]
  if (left === undefined) return undefined
  if (left.x === x) return left.y
  return right === undefined ? undefined : left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x)
}
