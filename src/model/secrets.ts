/** Names of environment variables whose values must not be shown. */
const SECRET = /TOKEN|SECRET|PASSWORD|PASSWD|KEY|CREDENTIAL/i

/** Makes a function that replaces the values of secret variables by `***`. Values under four characters would mask half of any text.
 *  @param more further values that must not be shown */
export function masker(env: Readonly<Record<string, string | undefined>>, more: readonly string[] = []): (text: string) => string {
  const named = Object.entries(env).flatMap(([name, value]) => SECRET.test(name) && value !== undefined ? [value, ...value.split(/\r?\n/)] : [])
  const values = [...new Set([...named, ...more].map((value) => value.trim()).filter((value) => value.length >= 4))].toSorted((a, b) => b.length - a.length)
  return (text) => values.reduce((rest, value) => rest.replaceAll(value, '***'), text)
}

/** The beginning of a text, for messages. */
export const beginning = (text: string, most = 200): string => text.length <= most ? text : `${text.slice(0, most)}…`
