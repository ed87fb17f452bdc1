import type { Axis } from '../../charts/axis.js'
import { known, limitsText, limitValues, type Limits } from '../../charts/rows.js'
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

/** What is allowed of all rows: what lies beyond it is tinted. */
export function limitLines(limits: Limits, axis: Axis, track: Track): string {
  const lines = limitValues(limits), [first] = lines, { least, most } = limits, height = track.bottom - track.top
  if (first === undefined) return ''
  const at = (value: number): number => across(axis, track, value), middle = lines.reduce((sum, value) => sum + axis.at(value) / lines.length, 0), anchor = middle < 0.2 ? undefined : middle > 0.8 ? 'end' : 'middle'
  const beyond = (known(least) ? box('beyond', track.left, track.top, Math.max(0, at(least) - track.left), height) : '') + (known(most) ? box('beyond', at(most), track.top, Math.max(0, track.right - at(most)), height) : '')
  return beyond + lines.map((value) => segment('limit', at(value), track.top, at(value), track.bottom)).join('') + words(track.left + middle * (track.right - track.left), track.top - 24, limitsText(limits, axis), { ...(anchor === undefined ? {} : { anchor }), size: 11, look: 'strong' })
}
