import { parsePhoneNumberFromString } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/min/metadata'
import isCreditCardModule from 'validator/lib/isCreditCard.js'
import isIBANModule from 'validator/lib/isIBAN.js'
import isIPModule from 'validator/lib/isIP.js'
import { B, digits, E, NINE_DIGITS, type Detector } from './detector.js'

// CommonJS modules whose types know only the property `default`.
const { default: isCreditCard } = isCreditCardModule, { default: isIBAN } = isIBANModule, { default: isIP } = isIPModule

const personal = (kind: string, label: string, hint: string, pattern: RegExp, test?: (text: string) => boolean): Detector =>
  ({ kind, label, category: 'personal', confidence: 'high', hint, pattern, ...(test === undefined ? {} : { test }) })

/** Numbers of one or two digits again and again are what tests and defaults look like. */
const plain = (text: string): boolean => new Set(digits(text)).size > 2
/** Of a place on Earth: degrees of latitude and longitude. */
const onEarth = (text: string): boolean => { const [latitude = NaN, longitude = NaN] = text.split(/[,; ]+/).map(Number); return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && latitude !== 0 && longitude !== 0 }

/** What reaches a person, or says where they are, in any country. */
export const PERSONAL: readonly Detector[] = [
  personal('email', 'an e-mail address', '@[0-9A-Za-z-]', /(?<!:\/\/[^\s/@]*)[0-9A-Za-z._%+-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*\.[A-Za-z]{2,24}(?![0-9A-Za-z])/g),
  personal('iban', 'an IBAN', '[A-Z]{2}[0-9]{2} ?[0-9A-Z]', new RegExp(`${B}[A-Z]{2}[0-9]{2}(?: ?[0-9A-Z]){11,30}${E}`, 'g'), (text) => isIBAN(text.replaceAll(' ', ''))),
  personal('payment-card', 'a payment card', NINE_DIGITS, /(?<![0-9.,-])[2-6][0-9]{3}(?:[ -]?[0-9]{4}){2}[ -]?[0-9]{2,7}(?![0-9])|(?<![0-9.,-])3[47][0-9]{2}[ -][0-9]{6}[ -][0-9]{5}(?![0-9])/g, (text) => plain(text) && isCreditCard(digits(text))),
  personal('phone', 'a phone number', '\\+[1-9][0-9 ()./-]{5}', /(?<![0-9A-Za-z+])\+[1-9][0-9 ()./-]{6,18}[0-9](?![0-9])/g, (text) => parsePhoneNumberFromString(text, metadata)?.isValid() === true),
  personal('coordinates', 'coordinates of a place', '\\.[0-9]{4,}[,; ]', /(?<![0-9.-])-?[0-9]{1,2}\.[0-9]{4,}[,; ] ?-?[0-9]{1,3}\.[0-9]{4,}(?![0-9.])/g, onEarth),
  personal('mac', 'a MAC address', '-[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-|[0-9A-Fa-f]:[0-9A-Fa-f:]{6}', new RegExp(`${B}[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?![:-]?[0-9A-Za-z])`, 'g'), (text) => new Set(text.match(/[0-9A-Fa-f]{2}/g)).size > 1),
  personal('ip', 'an IP address', '\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]', /(?<![0-9.]|[A-Za-z]\/|rv:|[vV]|[Vv]ersion )(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9.])/g, (text) => isIP(text, 4) && !/^(?:127|0|255)\./.test(text)),
  personal('ip', 'an IP address', '[0-9A-Fa-f]:[0-9A-Fa-f:]{6}', /(?<![0-9A-Za-z:])(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){1,6}(?![0-9A-Za-z:])/g, (text) => text.length >= 10 && isIP(text, 6)),
]
