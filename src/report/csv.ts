/** One cell of a CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it.
 *  @see https://owasp.org/www-community/attacks/CSV_Injection */
export function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) && !/^[+-]?\d+(\.\d+)?$/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
