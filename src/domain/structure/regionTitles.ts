import type { Level } from '../platform/regions'

/** What a region is, as far as titles and offices are concerned. */
export type RegionKind = 'negara' | 'provinsi' | 'kabupaten' | 'kota'

export type TitledRegion = { id: string; name: string; level: Level; kind: RegionKind }

const PREFIX = /^(Provinsi|Kabupaten|Kota)( Administrasi)?\s+/i

/** "Kabupaten Aceh Selatan" → "Aceh Selatan"; names without a prefix stay as they are. */
export const properName = (name: string): string => name.trim().replace(PREFIX, '')

/** Name with what the region is: "Provinsi Jawa Barat", "Kota Bandung", "Kabupaten Aceh Selatan"; "Pusat" for the nation. */
export function titleOf(region: TitledRegion): string {
  if (region.level === 'pusat') return 'Pusat'
  if (region.level === 'provinsi') return `Provinsi ${properName(region.name)}`
  return PREFIX.test(region.name.trim()) ? region.name.trim() : `${region.kind === 'kota' ? 'Kota' : 'Kabupaten'} ${region.name.trim()}`
}

/** Head of the region, who signs decrees: "Presiden", "Gubernur Jawa Barat", "Bupati Aceh Selatan", "Wali Kota Bandung". */
export function headOf(region: TitledRegion): string {
  if (region.level === 'pusat') return 'Presiden'
  const name = properName(region.name)
  if (region.level === 'provinsi') return `Gubernur ${name}`
  return `${region.kind === 'kota' ? 'Wali Kota' : 'Bupati'} ${name}`
}

const CHOICES: readonly (readonly [printed: RegExp, kabupaten: string, kota: string])[] = [
  [/Wakil Bupati\/Wakil Wali ?[Kk]ota/g, 'Wakil Bupati', 'Wakil Wali Kota'],
  [/Bupati\/Wali ?[Kk]ota/g, 'Bupati', 'Wali Kota'],
  [/Kabupaten\/Kota/g, 'Kabupaten', 'Kota'],
]

/**
 * The guideline prints both words where a text serves kabupaten and kota ("Bupati/Walikota"); a decree names the one
 * that applies. Texts of other levels pass unchanged.
 */
export function forKind(printed: string, kind: RegionKind): string {
  if (kind !== 'kabupaten' && kind !== 'kota') return printed
  return CHOICES.reduce((text, [from, kabupaten, kota]) => text.replace(from, kind === 'kota' ? kota : kabupaten), printed)
}
