/** Made-up card transactions of one month, in the order they happened.
 *  Only + - * / and integer operations are used, never Math.exp or Math.log: the same seed must give the same bytes on every Node. */

export const HEADER = ['transaction_id', 'timestamp', 'amount', 'currency', 'merchant_category', 'country', 'customer_age', 'email', 'is_fraud', 'note']

/** sfc32 (Chris Doty-Humphrey, PractRand): numbers in [0, 1) from one seed. */
export function seeded(seed, stream) {
  let a = seed | 0, b = stream | 0, c = 0x9e3779b9, d = 1
  const next = () => {
    const t = (a + b | 0) + d | 0
    d = d + 1 | 0
    a = b ^ b >>> 9
    b = c + (c << 3) | 0
    c = (c << 21 | c >>> 11) + t | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 16; i++) next()
  return next
}

// category, share of purchases, median amount, how much likelier fraud is than average
const CATEGORIES = [
  ['grocery', 22, 31, 0.4], ['restaurant', 14, 27, 0.5], ['fuel', 9, 48, 0.8], ['clothing', 8, 54, 1], ['pharmacy', 6, 19, 0.5],
  ['electronics', 6, 140, 3.5], ['travel', 4, 210, 2], ['airline', 2, 330, 2.5], ['hotel', 3, 180, 1.5], ['health', 3, 65, 0.5],
  ['utilities', 4, 88, 0.3], ['telecom', 4, 35, 1], ['insurance', 2, 120, 0.3], ['education', 1, 160, 0.4], ['gambling', 2, 45, 6],
  ['jewelry', 1, 290, 5], ['toys', 3, 33, 0.8], ['books', 3, 18, 0.5], ['charity', 1, 25, 0.6], ['other', 2, 40, 1],
]
// country, share, currency
const COUNTRIES = [
  ['DE', 20, 'EUR'], ['FR', 14, 'EUR'], ['IT', 9, 'EUR'], ['ES', 9, 'EUR'], ['NL', 7, 'EUR'], ['AT', 4, 'EUR'], ['BE', 3, 'EUR'],
  ['PT', 3, 'EUR'], ['IE', 2, 'EUR'], ['FI', 2, 'EUR'], ['GR', 2, 'EUR'], ['GB', 9, 'GBP'], ['CH', 5, 'CHF'], ['US', 8, 'USD'], ['JP', 3, 'JPY'],
]
// Amounts as multiples of the median at 0, 10, 20 … 100 %: the long right tail of a log-normal, cut at 40 times the median.
const SPREAD = [0.06, 0.3, 0.45, 0.6, 0.78, 1, 1.3, 1.75, 2.5, 4.2, 40]
// Share of a day's purchases made before each hour: quiet nights, a peak at noon and one after work.
const HOURS = [0, 9, 15, 19, 22, 25, 31, 45, 70, 105, 147, 197, 259, 325, 382, 436, 492, 556, 632, 712, 784, 846, 902, 954, 1000]
const FIRST = 'anna ben chloe david elena felix giulia hugo ines jonas katya luca maria noah olga paul rosa sofia tom yuki'.split(' ')
const LAST = 'bauer conti dubois evans fischer garcia huber ito jansen keller lopez moreau novak oliveira peeters rossi schmidt tanaka virtanen weber'.split(' ')
const MAIL = ['mail.example.com', 'post.example.org', 'inbox.example.net', 'web.example.com']
const PHRASES = [
  'paid by card', 'online order', 'gift for a friend', 'refund expected', 'customer called back', 'monthly plan', 'seat upgrade',
  'taxi, then train', 'tip included', 'two parcels, one lost', 'café au lait', 'naïve über-fan', '東京 trip', 'said "keep the change"',
  'chip reader failed', 'second attempt', 'returned late', 'delivered to neighbour', 'leave at the back door', 'ask for Mrs O’Neil',
]

const two = Array.from({ length: 100 }, (_, i) => (i < 10 ? '0' : '') + i)

/** Items repeated by their share, so that one index draws from the distribution. */
const lottery = (rows) => rows.flatMap((row) => Array.from({ length: row[1] }, () => row))

export const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A stock of notes: four in ten are empty, one in eight of the others holds line breaks. */
function notes(random) {
  return Array.from({ length: 4096 }, () => {
    if (random() < 0.4) return { cell: '', breaks: 0 }
    let text = PHRASES[Math.floor(random() * PHRASES.length)]
    for (let more = Math.floor(random() * 3.4); more > 0; more--) {
      const between = random()
      text += (between < 0.08 ? '\n' : between < 0.3 ? ', ' : '; ') + PHRASES[Math.floor(random() * PHRASES.length)]
    }
    return { cell: quoted(text), breaks: text.split('\n').length - 1 }
  })
}

/** @returns a function from the ordinal of a record to its cells, already quoted for CSV; call it in order, once per record
 *  @param rows how many there will be: they are spread over November 2026 */
export function transactions(rows, seed) {
  const random = seeded(seed, 1)
  const stock = notes(random)
  const categories = lottery(CATEGORIES), countries = lottery(COUNTRIES)
  return (record) => {
    const when = (record - 1) / rows * 30
    const day = Math.floor(when), share = (when - day) * 1000
    let hour = 0
    while (HOURS[hour + 1] <= share) hour++
    const second = Math.floor((share - HOURS[hour]) / (HOURS[hour + 1] - HOURS[hour]) * 3600)
    const timestamp = `2026-11-${two[day + 1]}T${two[hour]}:${two[Math.floor(second / 60)]}:${two[second % 60]}Z`

    const [category, , median, risk] = categories[Math.floor(random() * categories.length)]
    const [country, , home] = countries[Math.floor(random() * countries.length)]
    const currency = random() < 0.94 ? home : home === 'USD' ? 'EUR' : 'USD'
    const at = random() * 10, step = Math.floor(at)
    const times = SPREAD[step] + (SPREAD[step + 1] - SPREAD[step]) * (at - step)
    const cents = Math.max(1, Math.floor(median * times * 100))
    const amount = currency === 'JPY' ? String(cents) : `${Math.floor(cents / 100)}.${two[cents % 100]}`
    // The sum of three uniforms is close enough to a bell: most customers are between 30 and 60.
    const age = 18 + Math.floor((random() + random() + random()) * 25)
    const who = Math.floor(random() * 1600000)
    const email = `${FIRST[who % 20]}.${LAST[Math.floor(who / 20) % 20]}${Math.floor(who / 400)}@${MAIL[who % 4]}`
    const odds = 0.004 * risk * (hour < 6 ? 4 : 1) * (times > 4 ? 5 : 1)
    const fraud = random() < odds ? '1' : '0'
    const note = stock[Math.floor(random() * 4096)]
    const id = 'T' + String(record + 1000000000).slice(1)
    return { id, timestamp, amount, currency, category, country, age, email, fraud, note: note.cell, breaks: note.breaks }
  }
}
