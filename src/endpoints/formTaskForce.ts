import type { Endpoint, PayloadRequest } from 'payload'

import { invalid } from '@/lib/errors'
import { grantsOf } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { isRegionId, levelOf } from '@/domain/platform/regions'

async function regionIn(req: PayloadRequest): Promise<string> {
  const body: unknown = await req.json?.().catch(() => undefined)
  const region = body && typeof body === 'object' && 'region' in body ? body.region : undefined
  if (!isRegionId(region)) throw invalid('region-unknown', 'Pilih wilayah.', 'Choose a region.', ['region'])
  return region
}

const form = (req: PayloadRequest, region: string) =>
  req.payload.create({ collection: 'task-forces', data: { region, name: region, status: 'planned' }, overrideAccess: false, req, depth: 0 })

/** Bentuk gugus tugas: one region, or every kab/kota of a province that has none (told one by one). */
export const formTaskForceEndpoint: Endpoint[] = [
  {
    path: '/form',
    method: 'post',
    handler: async (req) => Response.json({ doc: await form(req, await regionIn(req)) }, { status: 201 }),
  },
  {
    path: '/form-province',
    method: 'post',
    handler: async (req) => {
      const province = await regionIn(req)
      if (levelOf(province) !== 'provinsi') throw invalid('region-level', 'Pilih sebuah provinsi.', 'Choose a province.', ['region'])
      const scope = await scopeOf(req)
      const may = grantsOf(scope, 'system-admin').length > 0 || grantsOf(scope, 'secretariat').some((grant) => grant.region === province)
      if (!may) throw invalid('region-foreign', 'Wilayah tidak ditemukan dalam wewenang Anda.', 'The region was not found within your remit.', ['region'])
      const [regions, existing] = await Promise.all([
        req.payload.find({ collection: 'regions', where: { parent: { equals: province } }, limit: 100, depth: 0, pagination: false, select: { name: true }, overrideAccess: true, req }),
        req.payload.find({ collection: 'task-forces', where: { province: { equals: province } }, limit: 100, depth: 0, pagination: false, select: { region: true }, overrideAccess: true, req }),
      ])
      const taken = new Set(existing.docs.map((doc) => String(doc.region)))
      const waiting = regions.docs.filter((region) => !taken.has(String(region.id)))
      // One line of JSON per task force as it is formed: the panel shows progress, and a broken line loses nothing done.
      const stream = new ReadableStream({
        async start(controller) {
          const encoder = new TextEncoder()
          for (const [index, region] of waiting.entries()) {
            try {
              await form(req, String(region.id))
              controller.enqueue(encoder.encode(`${JSON.stringify({ region: region.id, name: region.name, ok: true, done: index + 1, of: waiting.length })}\n`))
            } catch (error) {
              controller.enqueue(encoder.encode(`${JSON.stringify({ region: region.id, name: region.name, ok: false, message: error instanceof Error ? error.message : '' })}\n`))
            }
          }
          controller.close()
        },
      })
      return new Response(stream, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } })
    },
  },
]
