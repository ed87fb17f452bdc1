/** How numbers are written, in one place. */

const SPACES = /\B(?=(\d{3})+(?!\d))/g

/** `1234567.5` → `1,234,567.5`. Not `Intl`: its output depends on the ICU of the machine. */
export function count(value: number | bigint): string {
  const [whole = '', rest] = String(value).split('.')
  return /^-?\d+$/.test(whole) ? whole.replace(SPACES, ',') + (rest === undefined ? '' : `.${rest}`) : String(value)
}

/** At most `digits` significant decimals, without trailing zeros: `0.70999` → `0.71`, `1234.5` → `1,234.5`. */
export function decimal(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return String(value)
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)))
  const places = Math.min(20, Math.max(0, digits - 1 - magnitude))
  const text = value.toFixed(places)
  return count(text.includes('.') ? Number(text) : BigInt(Math.round(value)))
}

/** `1 row`, `3 rows`, `2 matches` (with `many` given where English asks for it). */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

/** `0.04 s`, `1.1 s`, `48 s`, `2 min 5 s`, `3 h 2 min`. */
export function seconds(value: number): string {
  if (value < 0.0995) return `${Math.max(0, value).toFixed(2)} s`
  if (value < 9.95) return `${value.toFixed(1)} s`
  const whole = Math.round(value)
  if (whole < 120) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 120) return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`
  const hours = Math.floor(minutes / 60)
  return minutes % 60 === 0 ? `${count(hours)} h` : `${count(hours)} h ${minutes % 60} min`
}

const UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'] as const

/** Decimal units, as disks and networks count: `999 bytes`, `1.2 kB`, `112 MB`. */
export function bytes(value: number): string {
  if (value < 1000) return plural(value, 'byte')
  let rest = value, unit = -1
  do { rest /= 1000; unit++ } while (rest >= 999.5 && unit < UNITS.length - 1)
  return `${rest < 9.95 ? rest.toFixed(1) : count(Math.round(rest))} ${UNITS[unit]}`
}

/** A share in percent: `0 %` only of none, `100 %` only of all. @param part counted, out of `all` */
export function percentOf(part: number, all: number): string {
  if (all === 0 || part === 0) return '0 %'
  if (part === all) return '100 %'
  const share = (100 * part) / all
  return `${share > 99 ? decimal(Math.min(99.99, Math.floor(share * 100) / 100), 4) : decimal(share, 2)} %`
}
