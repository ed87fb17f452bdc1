import { B, E, type Detector } from './detector.js'

const secret = (kind: string, label: string, hint: string, pattern: RegExp | string, test?: (text: string) => boolean): Detector =>
  ({ kind, label, category: 'secret', confidence: 'high', hint, pattern: typeof pattern === 'string' ? new RegExp(pattern, 'g') : pattern, ...(test === undefined ? {} : { test }) })

/** A token whose first part is the JSON of a JOSE header. @see RFC 7519 */
function jwt(text: string): boolean { try { return 'alg' in (JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString('utf8')) as object) } catch { return false } }

/** Bits of information a character, from how often each stands in the text.
 *  @see Shannon (1948), "A Mathematical Theory of Communication" */
export function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  return [...counts.values()].reduce((sum, n) => sum - (n / text.length) * Math.log2(n / text.length), 0)
}

/** What people write into examples in place of a secret. */
const PLACEHOLDER = /^(?:pass|passwd|password|secret|token)$|example|changeme|placeholder|your[_-]|xxxx|<|\$\{|\{\{|\*{3}/i
/** As random as a generated password, and with letters and digits: words and paths are not. */
const random = (text: string): boolean => entropy(text) >= 3.2 && /\d/.test(text) && /[A-Za-z]/.test(text) && !PLACEHOLDER.test(text)

/** Keys and tokens, by the forms their issuers give them so that they can be found. */
export const SECRETS: readonly Detector[] = [
  secret('private-key', 'a private key', 'KEY-----', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g),
  secret('aws-access-key', 'an AWS access key', 'A[KS]IA', `${B}(?:AKIA|ASIA)[0-9A-Z]{16}${E}`),
  secret('github-token', 'a GitHub token', 'gh[pousr]_|b_pat_', `${B}(?:gh[pousr]_[0-9A-Za-z]{36,}|github_pat_[0-9A-Za-z_]{60,})`),
  secret('gitlab-token', 'a GitLab token', 'glpat-', `${B}glpat-[0-9A-Za-z_-]{20,}`),
  secret('slack-token', 'a Slack token', 'xox[abeprs]-', `${B}xox[abeprs]-[0-9A-Za-z-]{10,}`),
  secret('slack-webhook', 'a Slack webhook', 'slack\\.com', /hooks\.slack\.com\/services\/[0-9A-Za-z/]{30,}/g),
  secret('stripe-key', 'a Stripe key', '_live_', `${B}(?:sk|rk)_live_[0-9A-Za-z]{16,}`),
  secret('google-api-key', 'a Google API key', 'AIza', `${B}AIza[0-9A-Za-z_-]{35}${E}`),
  secret('anthropic-key', 'an Anthropic key', 'sk-', `${B}sk-ant-[0-9A-Za-z_-]{20,}`),
  secret('openai-key', 'an OpenAI key', 'sk-', `${B}sk-(?:proj-)?[0-9A-Za-z_-]{32,}`),
  secret('npm-token', 'an npm token', 'npm_', `${B}npm_[0-9A-Za-z]{36}${E}`),
  secret('pypi-token', 'a PyPI token', 'pypi-', `${B}pypi-[0-9A-Za-z_-]{50,}`),
  secret('sendgrid-key', 'a SendGrid key', 'SG\\.', `${B}SG\\.[0-9A-Za-z_-]{16,}\\.[0-9A-Za-z_-]{16,}`),
  secret('hugging-face-token', 'a Hugging Face token', 'hf_', `${B}hf_[0-9A-Za-z]{30,}`),
  secret('databricks-token', 'a Databricks token', 'dapi[0-9a-f]', `${B}dapi[0-9a-f]{32}(?:-[0-9])?${E}`),
  secret('jwt', 'a JSON Web Token', 'eyJ', `${B}eyJ[0-9A-Za-z_-]{8,}\\.[0-9A-Za-z_-]{8,}\\.[0-9A-Za-z_-]+`, jwt),
  secret('bearer-token', 'a bearer token', '[Bb]earer ', /(?<=\b[Bb]earer )[0-9A-Za-z._~+/-]{16,}=*/g, random),
  secret('url-password', 'a password in an address', '@[0-9A-Za-z-]', /(?<=:\/\/[^\s/:@]+:)[^\s/@]{6,}(?=@)/g, (text) => !PLACEHOLDER.test(text)),
  secret('keyword-secret', 'a secret behind a word for one', '(?:[WwRr][Dd]|[Ee][TtNnYy])[\\\\"\']{0,3}[ \\t]*[:=]',
    /(?<=(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|secret[_-]?key|private[_-]?key)\\?["']?[ \t]*[:=][ \t]*\\?["']?)[^\s"',;&\\]{12,}/gi, random),
]
