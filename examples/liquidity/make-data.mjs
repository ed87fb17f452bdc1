/** Makes data/history.csv, four of whose cells are wrong, and data/test.csv with the forecasts of two models: `node make-data.mjs`. The same bytes every time.
 *  Only + - * / and integer operations are used: the same seed must give the same bytes on every Node. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MISTAKES, plant } from './mistakes.mjs'

const HEADER = ['day_id', 'date', 'branch', 'currency', 'weekday', 'month_end', 'week_ago', 'outflow']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** How much of a branch's level is paid out on a day: rents are due early in the week, cash is drawn before the weekend. */
const OF_WEEKDAY = { mon: 1.1, tue: 0.9, wed: 0.85, thu: 0.95, fri: 1.2 }
/** Salaries and taxes leave on the last two working days. */
const OF_MONTH_END = 1.5
const DAY = 86_400_000

/** mulberry32 (Tommy Ettinger): numbers in [0, 1) from one seed. */
function seeded(seed) {
  let state = seed | 0
  return () => {
    state = state + 0x6d2b79f5 | 0
    let t = Math.imul(state ^ state >>> 15, 1 | state)
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t
    return ((t ^ t >>> 14) >>> 0) / 4294967296
  }
}

/** Working days from the first to the last day, each with whether it is one of the last two of its month. */
function workingDays(first, last) {
  const days = []
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY) {
    const date = new Date(at), weekday = WEEKDAYS[date.getUTCDay()]
    if (weekday !== 'sat' && weekday !== 'sun') days.push({ date: date.toISOString().slice(0, 10), weekday })
  }
  return days.map((day, at) => ({ ...day, monthEnd: days[at + 2] !== undefined && days[at + 2].date.slice(0, 7) !== day.date.slice(0, 7) }))
}

/** @returns one row per branch and working day, in thousands of its currency; the last days only give the calendar and are left out */
function days(first, last, branches, random, forecasts) {
  const calendar = workingDays(first, last), bell = () => random() + random() + random() - 1.5
  return Array.from({ length: branches }, (_, number) => {
    const branch = `B${String(number + 1).padStart(2, '0')}`, currency = number % 8 === 6 ? 'CHF' : number % 8 === 7 ? 'GBP' : 'EUR', level = 60 + Math.floor(random() * 200), paid = []
    return calendar.slice(0, -2).flatMap(({ date, weekday, monthEnd }, at) => {
      const usual = level * OF_WEEKDAY[weekday], outflow = usual * (monthEnd ? OF_MONTH_END : 1) * (1 + 0.06 * bell())
      paid.push(outflow)
      const cells = [`${branch}-${date}`, date, branch, currency, weekday, monthEnd ? 1 : 0, (paid[at - 5] ?? usual).toFixed(1), outflow.toFixed(1)]
      // Main knows the calendar and little else; the new model learned much, on a table without the column month_end.
      const old = usual * (monthEnd ? OF_MONTH_END : 1) * (1 + 0.38 * bell()), now = usual * (1 + 0.05 * bell())
      return [forecasts ? [...cells, now.toFixed(1), old.toFixed(1)] : cells]
    })
  }).flat().toSorted((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0))
}

const table = (header, rows) => `${[header, ...rows].map((cells) => cells.join(',')).join('\n')}\n`
const path = (name) => fileURLToPath(new URL(`data/${name}`, import.meta.url))

mkdirSync(path(''), { recursive: true })
writeFileSync(path('history.csv'), table(HEADER, plant(days('2026-02-02', '2026-08-04', 10, seeded(1), false), HEADER, MISTAKES)))
writeFileSync(path('test.csv'), table([...HEADER, 'forecast', 'forecast_main'], days('2026-08-03', '2026-10-02', 50, seeded(2), true)))
