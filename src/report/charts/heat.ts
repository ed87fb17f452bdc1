import type { HeatCell, HeatChart } from '../section.js'

/** The crosses by row and column of the picture; undefined where there are no rows. */
export function crossesOf({ x, y, cells }: HeatChart, columns: number, rows: number): readonly (readonly (HeatCell | undefined)[])[] {
  const found = new Map(cells.filter(({ count }) => count > 0).map((cell) => [`${cell.x} ${cell.y}`, cell]))
  return y.values.slice(0, rows).map((_row, down) => x.values.slice(0, columns).map((_column, across) => found.get(`${across} ${down}`)))
}
