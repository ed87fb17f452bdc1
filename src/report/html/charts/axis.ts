import type { Axis } from '../../charts/axis.js'
import { limitText } from '../../charts/rows.js'
import type { ForestChart } from '../../section.js'
import { box, segment, words } from './svg.js'

/** Where an axis lies in a picture. */
export interface Track { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

export function across(axis: Axis, track: Track, value: number): number { return track.left + axis.at(value) * (track.right - track.left) }

/** Fine lines with their numbers above, and below as well where that is far away. */
export function ticks(axis: Axis, track: Track): string {
  const far = track.bottom - track.top > 480
  return axis.ticks.map((value) => {
    const x = across(axis, track, value), text = axis.tick(value)
    return segment('grid', x, track.top, x, track.bottom) + words(x, track.top - 6, text, { anchor: 'middle', look: 'dim', size: 11 }) + (far ? words(x, track.bottom + 14, text, { anchor: 'middle', look: 'dim', size: 11 }) : '')
  }).join('')
}

/** The threshold of all rows: what lies beyond it is tinted. */
export function limitLine(limit: number, direction: ForestChart['direction'], axis: Axis, track: Track): string {
  const x = across(axis, track, limit), share = axis.at(limit), anchor = share < 0.2 ? undefined : share > 0.8 ? 'end' : 'middle'
  const beyond = direction === 'max' ? box('beyond', x, track.top, track.right - x, track.bottom - track.top) : box('beyond', track.left, track.top, x - track.left, track.bottom - track.top)
  return beyond + segment('limit', x, track.top, x, track.bottom) + words(x, track.top - 24, limitText(limit, direction, axis), { ...(anchor === undefined ? {} : { anchor }), size: 11, look: 'strong' })
}
