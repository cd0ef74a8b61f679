import { get } from '../browser'

/** Public pages whose address never changes, in Indonesian. */
export const FIXED_PAGES = ['/', '/gugus-tugas', '/rencana-aksi', '/laporan', '/pusat-layanan', '/data', '/privasi', '/bantuan', '/bantuan/formulir'] as const

/** Pages of the demo data: profiles in each state, with and without content. */
export const PROFILES = ['/gugus-tugas/ID', '/gugus-tugas/32', '/gugus-tugas/32.73', '/gugus-tugas/11.01'] as const

/** First published thing that a list links to. Throws when the list is empty: then the test would test nothing. */
export async function firstOf(list: '/rencana-aksi' | '/laporan'): Promise<string> {
  const html = await (await get(list)).text()
  const found = new RegExp(`href="(${list}/[0-9a-zA-Z-]{8,})"`).exec(html)?.[1]
  if (!found) throw new Error(`the demo data has nothing published under ${list}`)
  return found
}

/** Every kind of public page, in Indonesian. */
export const allPages = async (): Promise<string[]> => [
  ...FIXED_PAGES,
  ...PROFILES,
  '/gugus-tugas?cari=bandung',
  '/gugus-tugas?cari=tidak-ada-namanya',
  await firstOf('/rencana-aksi'),
  await firstOf('/laporan'),
  '/tidak-ditemukan',
]

export const english = (path: string): string => (path === '/' ? '/en' : `/en${path}`)
