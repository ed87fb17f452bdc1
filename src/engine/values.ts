/** A number of a result, whatever type the engine gives it: 64-bit integers come as bigint, decimals as text. 0 for NULL. */
export const asNumber = (value: unknown): number => (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : 0)

/** A value of a result as text. Empty for NULL. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' ? String(value) : '')
