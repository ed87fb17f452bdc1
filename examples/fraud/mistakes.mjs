/** The mistakes that can be planted. Each breaks exactly one keyword of schemas/transaction.schema.json in exactly one cell. */

/** column, keyword, the texts that break it */
export const MISTAKES = [
  ['amount', 'exclusiveMinimum', ['-12.50', '0', '-0.01', '0.00']],
  ['currency', 'enum', ['EURO', 'eur', 'XBT']],
  ['timestamp', 'format', ['2026-02-30T10:00:00Z', '2026-11-31T08:15:00Z', '2026-13-01T00:00:00Z', 'yesterday', '07/11/2026 10:15']],
  ['customer_age', 'type', ['thirty', '41.5', '3O']],
  ['email', 'format', ['not-an-email', 'anna@', '@example.com', 'anna bauer@example.com']],
  ['customer_age', 'minimum', ['17', '0', '-3']],
  ['customer_age', 'maximum', ['101', '999']],
  ['amount', 'type', ['abc', '12.5O', '$10', '1 000.00']],
  ['amount', 'required', ['']],
  ['transaction_id', 'pattern', ['X000000001', 'T12345', 't000000009', 'T0000000012']],
  ['note', 'maxLength', ['the same words over and over '.repeat(8), 'x'.repeat(201)]],
  ['country', 'enum', ['ZZ', 'de', 'UK']],
  ['merchant_category', 'enum', ['Grocery', 'unknown', 'fuels']],
  ['is_fraud', 'type', ['maybe', 'O']],
  ['is_fraud', 'enum', ['2', '-1']],
  ['currency', 'required', ['']],
]

/** Mistakes of the file itself, planted with --broken: rule, and what becomes of the record's line (without its line break). */
export const BROKEN = [
  ['extra-cell', (line) => Buffer.from(line + ',surplus')],
  ['missing-cell', (line) => Buffer.from(line.split(',').slice(0, 7).join(','))],
  ['stray-quote', (line) => Buffer.from(line.replace(/,[^,]*$/, ',"a 5" screen"'))],
  ['nul', (line) => Buffer.from(line.replace(/,[^,]*$/, ',nothing\0here'))],
  ['encoding', (line) => Buffer.concat([Buffer.from(line.replace(/,[^,]*$/, ',caf')), Buffer.from([0xe9])])],
]
