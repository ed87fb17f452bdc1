import { UserError } from '../../errors.js'

/** Headers with the variables they name put in, and the values that must never be shown.
 *  @throws UserError `input-invalid` for a variable that is not set, or what no header can hold; values are never part of the message */
export function headersOf(given: Readonly<Record<string, string>>, env: Readonly<Record<string, string | undefined>>): { readonly headers: Readonly<Record<string, string>>; readonly secrets: readonly string[] } {
  const secrets: string[] = []
  const headers = Object.fromEntries(Object.entries(given).map(([name, text]) => {
    const value = text.replaceAll(/\$\{(\w+)\}/g, (_, variable: string) => {
      const found = env[variable]
      if (found === undefined || found === '') throw new UserError('input-invalid', `the header "${name}" names the environment variable ${variable}, which is not set`, { hint: `Give it to the step: env: { ${variable}: \${{ secrets.${variable} }} }.` })
      secrets.push(found.trim())
      return found.trim()
    })
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new UserError('input-invalid', `"${name}" cannot be the name of a header`)
    if (/[^\t\u0020-\u007e\u0080-\u00ff]/.test(value)) throw new UserError('input-invalid', `the value of the header "${name}" holds characters that no header may have`, { hint: 'Is there a line end in it?' })
    // A header is often written out whole: then its value is the secret.
    if (/auth|token|key|cookie|secret/i.test(name)) secrets.push(value, ...value.split(' ').slice(1))
    return [name.toLowerCase(), value]
  }))
  return { headers, secrets }
}
