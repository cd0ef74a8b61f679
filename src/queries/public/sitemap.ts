import { idOf } from '@/lib/relation'
import { findPublic } from './gateway'

const FIXED = ['/', '/gugus-tugas', '/rencana-aksi', '/laporan', '/pusat-layanan', '/data', '/bantuan', '/bantuan/formulir', '/privasi']
/** A sitemap may hold 50,000 addresses; each of ours is there twice. */
const MOST = 5000

/** Paths (without a language) of everything that is published. */
export async function sitemapPaths(): Promise<string[]> {
  const [taskForces, plans, reports] = await Promise.all([
    findPublic('sitemap: established task forces', {
      collection: 'task-forces',
      where: { status: { equals: 'established' } },
      select: { region: true },
      limit: MOST,
    }),
    findPublic('sitemap: published plans', { collection: 'action-plans', where: { status: { equals: 'published' } }, select: {}, limit: MOST }),
    findPublic('sitemap: published reports', { collection: 'reports', where: { status: { equals: 'published' } }, select: {}, limit: MOST }),
  ])
  return [
    ...FIXED,
    ...taskForces.docs.flatMap(({ region }) => idOf(region) ?? []).map((region) => `/gugus-tugas/${region}`),
    ...plans.docs.map(({ id }) => `/rencana-aksi/${id}`),
    ...reports.docs.map(({ id }) => `/laporan/${id}`),
  ]
}
