import { LIMITS } from '../lists'

/** A readable name out of a text: `huruf_kecil_1`, never two underscores in a row, begins with a letter. '' when nothing is left. */
export function slugOf(text: string, length: number = LIMITS.keyLength - 8): string {
  const words = text.normalize('NFKD').toLowerCase().replace(/['’`\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, '_')
  const slug = words.slice(0, length).replace(/^_+|_+$/g, '')
  return /^[0-9]/.test(slug) ? `n_${slug}`.slice(0, length) : slug
}

/** The name, or the name with the first number that nobody has; it counts as taken from then on. */
export function unused(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let count = 2; taken.has(name); count++) name = `${wanted}_${count}`
  taken.add(name)
  return name
}

/** A new internal name. Works in browsers without a secure context too, which have no `randomUUID`. */
export function newUid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9))
  return `f${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
