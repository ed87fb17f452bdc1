/** The code of an error of Node or the system, such as `ENOENT`; undefined where there is none. */
export function errorCode(reason: unknown): string | undefined {
  return typeof reason === 'object' && reason !== null && 'code' in reason && typeof reason.code === 'string' ? reason.code : undefined
}
