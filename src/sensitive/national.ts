import * as ch from 'stdnum/lib/cjs/ch/ssn.js'
import * as be from 'stdnum/lib/cjs/be/nn.js'
import * as br from 'stdnum/lib/cjs/br/cpf.js'
import * as ca from 'stdnum/lib/cjs/ca/sin.js'
import * as cn from 'stdnum/lib/cjs/cn/ric.js'
import * as de from 'stdnum/lib/cjs/de/idnr.js'
import * as es from 'stdnum/lib/cjs/es/dni.js'
import * as nie from 'stdnum/lib/cjs/es/nie.js'
import * as fr from 'stdnum/lib/cjs/fr/nir.js'
import * as aadhaar from 'stdnum/lib/cjs/in/aadhaar.js'
import * as it from 'stdnum/lib/cjs/it/codicefiscale.js'
import * as mx from 'stdnum/lib/cjs/mx/curp.js'
import * as nl from 'stdnum/lib/cjs/nl/bsn.js'
import * as pl from 'stdnum/lib/cjs/pl/pesel.js'
import * as ru from 'stdnum/lib/cjs/ru/inn.js'
import * as se from 'stdnum/lib/cjs/se/personnummer.js'
import * as tr from 'stdnum/lib/cjs/tr/tckimlik.js'
import * as za from 'stdnum/lib/cjs/za/idnr.js'
import { B, digits, E, NINE_DIGITS, type Detector } from './detector.js'

interface Rules { validate(value: string): { readonly isValid: boolean } }

/** The library makes an error of each number that is none, and a stack of calls is most of what that costs. */
function isValid(rules: Rules, text: string): boolean {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try { return rules.validate(text).isValid } finally { Error.stackTraceLimit = stackTraceLimit }
}

const number = (kind: string, label: string, confidence: Detector['confidence'], pattern: string, test?: Rules | ((text: string) => boolean), hint = NINE_DIGITS): Detector =>
  ({ kind, label, category: 'personal', confidence, hint, pattern: new RegExp(pattern, 'g'), ...(test === undefined ? {} : { test: typeof test === 'function' ? test : (text) => isValid(test, text) }) })

/** Digits that are no part of a longer number, an amount or a date. */
const FROM = '(?<![0-9.,/-])', TO = '(?![0-9]|[.,/-][0-9])'

/** My Number of Japan: eleven digits and a check digit.
 *  @see Ministerial Ordinance of the Ministry of Internal Affairs and Communications No. 85 of 2014, article 5 */
export function myNumber(text: string): boolean {
  const all = [...digits(text)].map(Number), sum = all.slice(0, 11).toReversed().reduce((total, digit, n) => total + digit * (n < 6 ? n + 2 : n - 4), 0), rest = sum % 11
  return all.length === 12 && all[11] === (rest <= 1 ? 0 : 11 - rest) && new Set(all).size > 2
}

/** Identity, tax and social security numbers of people. What a checksum and a form of its own mark is found one by one; bare digits only where a column is full of them. */
export const NATIONAL: readonly Detector[] = [
  number('us-ssn', 'a US social security number', 'high', '(?<![0-9-])(?!000|666|9)[0-9]{3}-(?!00)[0-9]{2}-(?!0000)[0-9]{4}(?![0-9-])'),
  number('uk-nino', 'a UK national insurance number', 'high', `${B}(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]${E}`, undefined, '[0-9]{2} ?[0-9]{2} ?[A-D]'),
  number('it-codice-fiscale', 'an Italian tax code', 'high', `${B}[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]${E}`, it, '[A-Z]{5}[0-9]'),
  number('es-dni', 'a Spanish identity number', 'high', `${B}[0-9]{8}-?[A-Z]${E}`, es, '[0-9]{5}-?[A-Z]'),
  number('es-nie', 'a Spanish number of a foreigner', 'high', `${B}[XYZ]-?[0-9]{7}-?[A-Z]${E}`, nie, '[0-9]{5}-?[A-Z]'),
  number('mx-curp', 'a Mexican CURP', 'high', `${B}[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]${E}`, mx, '[A-Z]{4}[0-9]'),
  number('br-cpf', 'a Brazilian CPF', 'high', '(?<![0-9])[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}-[0-9]{2}(?![0-9])', br),
  number('cn-resident-id', 'a Chinese resident number', 'high', `${FROM}[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9X]${TO}`, cn),
  number('fr-nir', 'a French social security number', 'high', `${FROM}[1-478] ?[0-9]{2} ?(?:0[1-9]|[1-9][0-9]) ?[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}${TO}`, fr),
  number('kr-rrn', 'a Korean resident number', 'high', '(?<![0-9-])[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])-[1-8][0-9]{6}(?![0-9-])'),
  number('se-personnummer', 'a Swedish personal number', 'high', '(?<![0-9-])(?:19|20)?[0-9]{6}[-+][0-9]{4}(?![0-9-])', se, '[0-9]{6}[-+]'),
  number('be-nn', 'a Belgian national number', 'high', '(?<![0-9.])[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}-[0-9]{3}\\.[0-9]{2}(?![0-9.])', be),
  number('ch-ahv', 'a Swiss AHV number', 'high', `${FROM}756\\.[0-9]{4}\\.[0-9]{4}\\.[0-9]{2}${TO}`, ch),
  number('pk-cnic', 'a Pakistani CNIC', 'medium', '(?<![0-9-])[1-7][0-9]{4}-[0-9]{7}-[0-9](?![0-9-])'),
  number('za-id', 'a South African identity number', 'medium', `${FROM}[0-9]{13}${TO}`, za),
  number('jp-my-number', 'a Japanese My Number', 'medium', `${FROM}(?<![0-9A-Z] ?)[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}(?! [0-9])${TO}`, myNumber),
  number('ru-inn', 'a Russian tax number', 'medium', `${FROM}[0-9]{12}${TO}`, ru),
  number('in-aadhaar', 'an Aadhaar number', 'medium', `${FROM}(?<![0-9] )[2-9][0-9]{3} ?[0-9]{4} ?[0-9]{4}(?! [0-9])${TO}`, aadhaar),
  number('tr-tckn', 'a Turkish identity number', 'medium', `${FROM}[1-9][0-9]{10}${TO}`, tr),
  number('de-tax-id', 'a German tax number', 'medium', `${FROM}[1-9][0-9]{10}${TO}`, de),
  number('pl-pesel', 'a Polish PESEL', 'medium', `${FROM}[0-9]{11}${TO}`, pl),
  number('nl-bsn', 'a Dutch BSN', 'medium', `${FROM}[0-9]{9}${TO}`, nl),
  number('ca-sin', 'a Canadian social insurance number', 'medium', `${FROM}[1-79][0-9]{2}([ -]?)[0-9]{3}\\1[0-9]{3}${TO}`, ca),
]
