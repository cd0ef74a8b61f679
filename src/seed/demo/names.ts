import { createHash } from 'node:crypto'

const FIRST = ['Ratna', 'Budi', 'Sari', 'Yohanes', 'Dewi', 'Agus', 'Maria', 'Hendra', 'Lestari', 'Fransiska', 'Rahmat', 'Nining', 'Teguh', 'Wulan', 'Stefanus', 'Endang', 'Ilham', 'Kartini', 'Made', 'Siti']
const LAST = ['Contohwati', 'Percontohan', 'Misalnya', 'Rekaan', 'Umpama', 'Andaikan', 'Teladan', 'Modelia', 'Permisalan', 'Karangan']

const pick = (list: readonly string[], byte: number): string => list[byte % list.length] ?? ''

/** A made-up name, always the same for a key; the family names say that nobody is meant. */
export function personName(key: string): string {
  const bytes = createHash('sha256').update(key).digest()
  return `${pick(FIRST, bytes[0] ?? 0)} ${pick(LAST, bytes[1] ?? 0)}`
}
