/** The point between `inside` and `outside` where a condition stops to hold, by bisection down to neighbouring doubles (or 200 steps).
 *  Score intervals are found with it: their statistics are monotone, but flat or infinite at the ends, where faster root finders stumble.
 *  @param holds true at `inside`, false from some point on towards `outside`
 *  @returns the last point found to hold; `outside` itself where it holds there */
export function boundary(inside: number, outside: number, holds: (at: number) => boolean): number {
  if (holds(outside)) return outside
  let near = inside, far = outside
  for (let step = 0; step < 200; step++) {
    const middle = near + (far - near) / 2
    if (middle === near || middle === far) break
    if (holds(middle)) near = middle
    else far = middle
  }
  return near
}
