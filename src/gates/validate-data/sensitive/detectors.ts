import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import isCreditCardModule from 'validator/lib/isCreditCard.js'
import isIBANModule from 'validator/lib/isIBAN.js'
import isIdentityCardModule from 'validator/lib/isIdentityCard.js'
import isIPModule from 'validator/lib/isIP.js'
import isTaxIDModule from 'validator/lib/isTaxID.js'

// CommonJS modules whose types know only the property `default`.
const { default: isCreditCard } = isCreditCardModule, { default: isIBAN } = isIBANModule, { default: isIdentityCard } = isIdentityCardModule, { default: isIP } = isIPModule, { default: isTaxID } = isTaxIDModule

/** Something in a text that names a person, or opens a door. */
export interface Hit { readonly kind: string; readonly from: number; readonly to: number }

export interface Detector {
  readonly kind: string
  /** In words: `holds what looks like …`. */
  readonly label: string
  readonly category: 'personal' | 'secret'
  /** `high`: a checksum or a form that nothing else has. `medium`: a form that other things have, too: a column must be full of it. */
  readonly confidence: 'high' | 'medium'
  /** Candidates in a text. */
  readonly pattern: RegExp
  /** What of the candidates it is; all when left out. */
  readonly test?: (text: string) => boolean
}

const digits = (text: string): string => text.replace(/\D/g, '')
/** Numbers of one digit, or that only count up, are what tests and defaults look like. */
const plain = (text: string): boolean => new Set(digits(text)).size > 2

const personal = (kind: string, label: string, confidence: Detector['confidence'], pattern: RegExp, test?: (text: string) => boolean): Detector => ({ kind, label, category: 'personal', confidence, pattern, ...(test === undefined ? {} : { test }) })
const secret = (kind: string, label: string, pattern: RegExp, test?: (text: string) => boolean): Detector => ({ kind, label, category: 'secret', confidence: 'high', pattern, ...(test === undefined ? {} : { test }) })
const jwt = (text: string): boolean => { try { return 'alg' in (JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString('utf8')) as object) } catch { return false } }

/** Bits of information a character, from how often each stands in the text.
 *  @see Shannon (1948), "A Mathematical Theory of Communication" */
export function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  return [...counts.values()].reduce((sum, n) => sum - (n / text.length) * Math.log2(n / text.length), 0)
}

// Borders: a number inside a longer one is not that number.
const B = '(?<![0-9A-Za-z])', E = '(?![0-9A-Za-z])'

/** What is looked for, the most telling first: of two that overlap the first one counts. */
export const DETECTORS: readonly Detector[] = [
  secret('private-key', 'a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g),
  secret('aws-access-key', 'an AWS access key', new RegExp(`${B}(?:AKIA|ASIA)[0-9A-Z]{16}${E}`, 'g')),
  secret('github-token', 'a GitHub token', new RegExp(`${B}(?:gh[pousr]_[0-9A-Za-z]{36,}|github_pat_[0-9A-Za-z_]{60,})`, 'g')),
  secret('gitlab-token', 'a GitLab token', new RegExp(`${B}glpat-[0-9A-Za-z_-]{20,}`, 'g')),
  secret('slack-token', 'a Slack token', new RegExp(`${B}xox[abprs]-[0-9A-Za-z-]{10,}`, 'g')),
  secret('stripe-key', 'a Stripe key', new RegExp(`${B}(?:sk|rk)_live_[0-9A-Za-z]{16,}`, 'g')),
  secret('google-api-key', 'a Google API key', new RegExp(`${B}AIza[0-9A-Za-z_-]{35}${E}`, 'g')),
  secret('anthropic-key', 'an Anthropic key', new RegExp(`${B}sk-ant-[0-9A-Za-z_-]{20,}`, 'g')),
  secret('openai-key', 'an OpenAI key', new RegExp(`${B}sk-(?:proj-)?[0-9A-Za-z_-]{32,}`, 'g')),
  secret('npm-token', 'an npm token', new RegExp(`${B}npm_[0-9A-Za-z]{36}${E}`, 'g')),
  secret('pypi-token', 'a PyPI token', new RegExp(`${B}pypi-[0-9A-Za-z_-]{50,}`, 'g')),
  secret('sendgrid-key', 'a SendGrid key', new RegExp(`${B}SG\\.[0-9A-Za-z_-]{16,}\\.[0-9A-Za-z_-]{16,}`, 'g')),
  secret('hugging-face-token', 'a Hugging Face token', new RegExp(`${B}hf_[0-9A-Za-z]{30,}`, 'g')),
  secret('jwt', 'a JSON Web Token', new RegExp(`${B}eyJ[0-9A-Za-z_-]{8,}\\.[0-9A-Za-z_-]{8,}\\.[0-9A-Za-z_-]+`, 'g'), jwt),
  secret('keyword-secret', 'a secret behind a word for one', /(?<=(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|accountkey)["']?\s*[:=]\s*["']?)[^\s"',;&]{12,}/gi, (text) => entropy(text) >= 3.2 && /\d/.test(text) && /[A-Za-z]/.test(text)),
  personal('email', 'an e-mail address', 'high', /[0-9A-Za-z._%+-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*\.[A-Za-z]{2,24}(?![0-9A-Za-z])/g),
  personal('iban', 'an IBAN', 'high', new RegExp(`${B}[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]){11,30}${E}`, 'g'), (text) => isIBAN(text.replaceAll(' ', ''))),
  personal('payment-card', 'a payment card', 'high', /(?<![0-9.,-])[3-6][0-9]{3}(?:[ -]?[0-9]{4}){2}[ -]?[0-9]{1,7}(?![0-9])/g, (text) => plain(text) && isCreditCard(digits(text))),
  personal('us-ssn', 'a US social security number', 'high', /(?<![0-9-])(?!000|666|9)[0-9]{3}-(?!00)[0-9]{2}-(?!0000)[0-9]{4}(?![0-9-])/g),
  personal('uk-nino', 'a UK national insurance number', 'high', new RegExp(`${B}(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]${E}`, 'g')),
  personal('it-codice-fiscale', 'an Italian tax code', 'high', new RegExp(`${B}[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]${E}`, 'g'), (text) => isTaxID(text, 'it-IT')),
  personal('es-dni', 'a Spanish identity number', 'high', new RegExp(`${B}[0-9XYZ][0-9]{7}[A-Z]${E}`, 'g'), (text) => isIdentityCard(text, 'ES')),
  personal('br-cpf', 'a Brazilian CPF', 'high', /(?<![0-9])[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}(?![0-9])/g, (text) => plain(text) && isTaxID(digits(text), 'pt-BR')),
  personal('cn-resident-id', 'a Chinese resident number', 'high', /(?<![0-9.,-])[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9X](?![0-9])/g, (text) => isIdentityCard(text, 'zh-CN')),
  personal('fr-nir', 'a French social security number', 'high', /(?<![0-9.,-])[12][ ]?[0-9]{2}[ ]?(?:0[1-9]|1[0-2]|[2-9][0-9])[ ]?[0-9]{2}[ ]?[0-9]{3}[ ]?[0-9]{3}[ ]?[0-9]{2}(?![0-9.,])/g, (text) => { const all = digits(text); return all.length === 15 && 97 - Number(BigInt(all.slice(0, 13)) % 97n) === Number(all.slice(13)) }),
  personal('phone', 'a phone number', 'high', /(?<![0-9A-Za-z+])\+[1-9][0-9 ()./-]{6,18}[0-9](?![0-9])/g, (text) => parsePhoneNumberFromString(text)?.isValid() === true),
  // Eleven digits with a check digit: one number in ten has it by chance, so a column must be full of them.
  personal('de-tax-id', 'a German tax number', 'medium', /(?<![0-9.,-])[1-9][0-9]{10}(?![0-9.,])/g, (text) => isTaxID(text, 'de-DE')),
  personal('pl-pesel', 'a Polish PESEL', 'medium', /(?<![0-9.,-])[0-9]{11}(?![0-9.,])/g, (text) => isIdentityCard(text, 'PL')),
  personal('in-aadhaar', 'an Aadhaar number', 'medium', /(?<![0-9.,-]|[0-9] )[2-9][0-9]{3} ?[0-9]{4} ?[0-9]{4}(?![0-9.,]| [0-9])/g, (text) => isIdentityCard(digits(text), 'IN')),
  personal('mac', 'a MAC address', 'high', new RegExp(`${B}[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?![:-]?[0-9A-Za-z])`, 'g')),
  personal('ip', 'an IP address', 'high', /(?<![0-9.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9.])/g, (text) => isIP(text, 4) && !/^(?:127|0|255)\./.test(text)),
]

/** Nothing shorter is any of it. */
const SHORTEST = 6
/** Cheaper than all of them: what none of them can be in. */
const MAY_HOLD = /[0-9]{7}|(?:[0-9][ .-]?){9}|\+[0-9]|@|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|_live_|AIza|sk-|npm_|pypi-|SG\.|hf_|[A-Z]{2} ?[0-9]{2}|[0-9A-Fa-f]{2}[:-][0-9A-Fa-f]{2}[:-]|\.[0-9]{1,3}\.|PRIVATE KEY|eyJ|(?:[Pp]ass|PASS|[Pp]wd|PWD|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Kk]ey|KEY).{0,8}[:=]/

/** Finds what is sensitive in a text; what overlaps is counted once. */
export function detect(text: string): readonly Hit[] {
  if (text.length < SHORTEST || !MAY_HOLD.test(text)) return []
  const hits: Hit[] = []
  for (const { kind, pattern, test } of DETECTORS) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index, to = from + match[0].length
      if (hits.some((hit) => from < hit.to && hit.from < to) || (test !== undefined && !test(match[0]))) continue
      hits.push({ kind, from, to })
    }
  }
  return hits
}

/** A value that tells its kind and nothing more: the first and last characters of long ones stay. */
export function masked(text: string): string {
  const keep = text.length >= 12 ? 2 : text.length >= 6 ? 1 : 0
  return `${text.slice(0, keep)}${'•'.repeat(Math.min(8, Math.max(3, text.length - 2 * keep)))}${keep === 0 ? '' : text.slice(-keep)}`
}

/** A text with everything sensitive in it masked. */
export function hide(text: string): string {
  if (text.length < SHORTEST) return text
  let shown = text
  for (const { from, to } of [...detect(text)].toSorted((a, b) => b.from - a.from)) shown = shown.slice(0, from) + masked(shown.slice(from, to)) + shown.slice(to)
  return shown
}

const NAMES: readonly (readonly [kind: string, label: string, name: RegExp])[] = [
  ['date-of-birth', 'dates of birth', /(^|[_ -])(dob|birth_?date|date_?of_?birth|birthday|geburtsdatum)([_ -]|$)/i],
  ['name', 'names of people', /(^|[_ -])(first_?name|last_?name|surname|full_?name|maiden_?name|vorname|nachname)([_ -]|$)/i],
  ['address', 'addresses', /(^|[_ -])(street|home_?address|postal_?address|strasse)([_ -]|$)/i],
  ['national-id', 'national identity numbers', /(^|[_ -])(ssn|social_?security|passport|national_?id|tax_?id|nino|nir|pesel|cpf|aadhaar)([_ -]|$)/i],
  ['credentials', 'passwords or keys', /(^|[_ -])(password|passwd|secret|api_?key|access_?token|private_?key)([_ -]|$)/i],
]

/** What the name of a column promises. */
export function promised(column: string): { readonly kind: string; readonly label: string } | undefined {
  const found = NAMES.find(([, , name]) => name.test(column.replace(/([a-z])([A-Z])/g, '$1_$2')))
  return found === undefined ? undefined : { kind: found[0], label: found[1] }
}
