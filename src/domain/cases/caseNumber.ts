const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** ISO 7064-like weighted check character over the base-32 alphabet; finds a wrong character and most swaps. */
export function checkCharacter(body: string): string {
  let sum = 0
  for (const [index, character] of [...body.replace(/-/g, '')].entries()) {
    const value = ALPHABET.indexOf(character)
    sum += (value < 0 ? character.charCodeAt(0) : value) * (2 * index + 1)
  }
  return ALPHABET[sum % 31] ?? '0'
}

/**
 * `KS-26-7GQ2M4XK-C`: prefix, year, eight random base-32 characters (40 bits), check character. Unguessable; shows
 * neither place nor volume. `random` gives eight bytes.
 */
export function makeNumber(prefix: 'KS' | 'RJ', year: number, random: Uint8Array): string {
  const core = Array.from(random.slice(0, 8), (byte) => ALPHABET[byte & 31]).join('')
  const body = `${prefix}-${String(year % 100).padStart(2, '0')}-${core}`
  return `${body}-${checkCharacter(body)}`
}

/** Whether a typed number is well formed and its check character right. */
export const isNumber = (value: string): boolean => /^(KS|RJ)-\d{2}-[0-9A-HJKMNP-TV-Z]{8}-[0-9A-Z]$/.test(value) && checkCharacter(value.slice(0, -2)) === value.slice(-1)
