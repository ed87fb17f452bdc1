/** Made-up card transactions with what a model of fraud may look at. A fraud follows one of four patterns; the rest is noise.
 *  Only + - * / and integer operations are used: the same seed must give the same bytes on every Node. */
import { seeded } from './transactions.mjs'

export const HEADER = ['transaction_id', 'amount', 'merchant_category', 'customer_age', 'card_age_days', 'hour', 'is_fraud']

// category, share of purchases, median amount
const CATEGORIES = [['grocery', 24, 31], ['restaurant', 18, 27], ['fuel', 14, 48], ['clothing', 14, 54], ['electronics', 12, 140], ['travel', 10, 210], ['gambling', 8, 45]]
const LOTTERY = CATEGORIES.flatMap((row) => Array.from({ length: row[1] }, () => row))
// Amounts as multiples of the median at 0, 10, 20 … 100 %.
const SPREAD = [0.06, 0.3, 0.45, 0.6, 0.78, 1, 1.3, 1.75, 2.5, 4.2, 20]

/** What a stolen card is used for. */
const patterns = ({ times, category, newCard, night }) => [
  times < 0.45 && night, // tries whether the card works
  times > 3 && (category === 'electronics' || category === 'travel'), // buys what can be sold
  times > 1.6 && newCard, // was sent by post and never arrived
  category === 'gambling' && night, // launders
]

/** @returns rows × cells; three in ten are at night, so that there are frauds to test on */
export function cards(rows, seed) {
  const random = seeded(seed, 3)
  return Array.from({ length: rows }, (_, at) => {
    const [category, , median] = LOTTERY[Math.floor(random() * LOTTERY.length)]
    const place = random() * 10, step = Math.floor(place)
    const times = SPREAD[step] + (SPREAD[step + 1] - SPREAD[step]) * (place - step)
    const amount = Math.max(1, Math.floor(median * times * 100)) / 100
    const age = random() < 0.09 ? 18 + Math.floor(random() * 7) : 25 + Math.floor(random() * 45)
    const cardAge = random() < 0.25 ? Math.floor(random() * 30) : 30 + Math.floor(random() * random() * 2000)
    const hour = random() < 0.3 ? Math.floor(random() * 6) : 6 + Math.floor(random() * 18)
    const stolen = patterns({ times, category, newCard: cardAge < 30, night: hour < 6 }).some(Boolean)
    const fraud = random() < (stolen ? 0.9 : 0.02) ? 1 : 0
    return [`T${String(at + 1_000_000_001 + seed * 1_000_000).slice(1)}`, amount.toFixed(2), category, age, cardAge, hour, fraud]
  })
}
