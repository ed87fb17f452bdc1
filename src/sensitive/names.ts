/** What the name of a column promises, and what its values must look like for it to be believed. */
export interface Promised { readonly kind: string; readonly label: string; readonly category: 'personal' | 'secret'; readonly like: RegExp }

const DATE = /^\d{4}-\d\d?-\d\d?(?:[T ]|$)|^\d\d?[./-]\d\d?[./-](?:\d\d){1,2}$|^(?:19|20)\d{6}$/
const WORD = /^\p{L}[\p{L}\p{M}'’. -]*$/u
const ANYTHING = /\S/

const NAMES: readonly (readonly [kind: string, label: string, name: RegExp, like: RegExp])[] = [
  ['date-of-birth', 'dates of birth', /(^|[_ -])(dob|birth_?date|date_?of_?birth|birthday|geburtsdatum|fecha_?nacimiento|date_?naissance)([_ -]|\d*$)/i, DATE],
  ['name', 'names of people', /(^|[_ -])(first_?name|last_?name|surname|full_?name|given_?name|family_?name|maiden_?name|vorname|nachname)([_ -]|\d*$)/i, WORD],
  ['address', 'addresses', /(^|[_ -])(street|street_?address|home_?address|postal_?address|strasse)([_ -]|\d*$)/i, /\p{L}/u],
  ['national-id', 'national identity numbers', /(^|[_ -])(ssn|social_?security(_?n(o|um(ber)?))?|passport(_?n(o|um(ber)?))?|national_?id|tax_?id|nino|nir|nin|pesel|cpf|aadhaar|curp|bsn)([_ -]|\d*$)/i, /\d.*\d.*\d.*\d/],
  ['phone', 'phone numbers', /(^|[_ -])(phone|phone_?n(o|um(ber)?)|mobile|mobile_?n(o|um(ber)?)|telefon|telephone)([_ -]|\d*$)/i, /^[+(]?\d[\d ()./-]{6,}$/],
  ['coordinates', 'coordinates of places', /(^|[_ -])(lat|latitude|lon|lng|longitude)([_ -]|\d*$)/i, /^-?(?:180|1[0-7]\d|\d{1,2})\.\d{4,}$/],
  ['credentials', 'passwords or keys', /(^|[_ -])(password|passwd|secret|api_?key|access_?token|private_?key)([_ -]|\d*$)/i, ANYTHING],
]

const known = new Map<string, Promised | undefined>()

/** What the name of a column promises. Asked for every cell, so it is kept by name. */
export function promised(column: string): Promised | undefined {
  if (!known.has(column)) known.set(column, promise(column))
  return known.get(column)
}

function promise(column: string): Promised | undefined {
  const found = NAMES.find(([, , name]) => name.test(column.replace(/([a-z])([A-Z])/g, '$1_$2')))
  return found === undefined ? undefined : { kind: found[0], label: found[1], category: found[0] === 'credentials' ? 'secret' : 'personal', like: found[3] }
}
