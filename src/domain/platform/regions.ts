/** Administrative levels (guideline ch. II: Pusat, Provinsi, Kabupaten/Kota). */
export const LEVELS = ['pusat', 'provinsi', 'kabkota'] as const
export type Level = (typeof LEVELS)[number]

/** Id of the national level; the other ids are Kemendagri codes ("32", "32.73"). */
export const NATIONAL = 'ID'

const SHAPE = /^(ID|\d{2}|\d{2}\.\d{2})$/
export const isRegionId = (value: unknown): value is string => typeof value === 'string' && SHAPE.test(value)

export function levelOf(region: string): Level {
  if (region === NATIONAL) return 'pusat'
  return region.includes('.') ? 'kabkota' : 'provinsi'
}

/** Province part of a region id; the national level is its own province (`ID`). */
export const provinceOf = (region: string): string => (region === NATIONAL ? NATIONAL : region.slice(0, 2))

/** Region directly above, or null for the national level. */
export function parentOf(region: string): string | null {
  if (region === NATIONAL) return null
  return region.includes('.') ? provinceOf(region) : NATIONAL
}

/** Whether jurisdiction `above` contains `region`: itself and everything below it. */
export function covers(above: string, region: string): boolean {
  if (above === NATIONAL) return true
  if (above === region) return true
  return levelOf(above) === 'provinsi' && levelOf(region) === 'kabkota' && provinceOf(region) === above
}

const MAKASSAR = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'])
const JAYAPURA = new Set(['81', '82', '91', '92', '93', '94', '95', '96'])

/** IANA time zone of a region: WIB, WITA or WIT, by its province. The national level works in WIB. */
export function zoneOf(region: string): 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura' {
  const province = provinceOf(region)
  if (MAKASSAR.has(province)) return 'Asia/Makassar'
  if (JAYAPURA.has(province)) return 'Asia/Jayapura'
  return 'Asia/Jakarta'
}
