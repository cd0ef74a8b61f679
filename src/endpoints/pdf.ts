import type { Endpoint, PayloadRequest } from 'payload'

import type { GuardedSlug } from '@/access/table'
import { audit } from '@/hooks/recordAudit'
import { notFound } from '@/lib/errors'
import type { Config } from '@/payload-types'

type Slug = GuardedSlug & keyof Config['collections']
type Made = {
  bytes: Uint8Array
  /** Without an ending. Neutral: what kind of paper and which place, never a title or a person's name. */
  name: string
}

/** A file to save: never kept by a cache on the way, never guessed to be something else. */
export const download = (bytes: Uint8Array, name: string, type: string): Response =>
  new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': type,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9._-]/g, '-')}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })

/** `GET /:id/pdf`: read access as the document itself (404 outside), and an `export` in the audit trail before it goes out. */
export const pdfEndpoint = <S extends Slug>(slug: S, make: (req: PayloadRequest, doc: Config['collections'][S]) => Promise<Made>): Endpoint => ({
  path: '/:id/pdf',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const found = await req.payload.find({ collection: slug, where: { id: { equals: id } }, overrideAccess: false, req, depth: 0, limit: 1, pagination: false })
    const doc = found.docs[0] as Config['collections'][S] | undefined
    if (!doc) throw notFound()
    const { bytes, name } = await make(req, doc)
    await audit(req, { action: 'export', collection: slug, document: id })
    return download(bytes, `${name}.pdf`, 'application/pdf')
  },
})

type Ids = readonly (string | undefined)[]

/** Names by id, in one bounded read. For what the caller's own document points at: past access rules, names only. */
export async function namesOf(req: PayloadRequest, collection: 'institutions' | 'regions', ids: Ids): Promise<(id: string | undefined) => string | undefined> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))]
  if (wanted.length === 0) return () => undefined
  const { docs } = await req.payload.find({ collection, where: { id: { in: wanted } }, limit: wanted.length, depth: 0, pagination: false, select: { name: true }, overrideAccess: true, req })
  const names = new Map(docs.map((doc) => [String(doc.id), String(doc.name)]))
  return (id) => (id ? names.get(id) : undefined)
}

/** Letterhead of a task force's own papers. */
export async function letterheadOf(req: PayloadRequest, id: string | undefined): Promise<{ name: string; region: string; head: { name: string; below: string[] } }> {
  const found = await req.payload.find({ collection: 'task-forces', where: { id: { equals: id } }, limit: 1, depth: 0, pagination: false, select: { name: true, region: true, secretariat: true }, overrideAccess: true, req })
  const doc = found.docs[0]
  const region = String(doc?.region ?? '')
  const name = String(doc?.name ?? '')
  const { address, phone, email } = doc?.secretariat ?? {}
  const contact = [phone, email].filter(Boolean).join(' · ')
  return { name, region, head: { name: name.toUpperCase(), below: [address ?? '', contact].filter(Boolean) } }
}
