import { createLocalReq, type Endpoint, type PayloadRequest } from 'payload'

import { hasRight } from '@/access/permits'
import { grantsOf } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { isRegionId, levelOf } from '@/domain/platform/regions'
import { inTransaction } from '@/lib/database'
import { DomainError, forbidden, invalid, localeOf } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { jsonBody } from './body'

const noRight = () => forbidden('form-right', 'Anda tidak berwenang membentuk gugus tugas.', 'You may not form task forces.')

async function regionIn(req: PayloadRequest): Promise<string> {
  if (!hasRight('task-forces', 'create', await scopeOf(req))) throw noRight()
  const { region } = await jsonBody(req)
  if (!isRegionId(region)) throw invalid('region-unknown', 'Pilih wilayah.', 'Choose a region.', ['region'])
  return region
}

/** One transaction of its own: a region that fails takes nothing of another one with it, a lost race is tried again. */
async function form(req: PayloadRequest, region: string) {
  const own = await createLocalReq({ req: { user: req.user, i18n: req.i18n, method: req.method, pathname: req.pathname } }, req.payload)
  return inTransaction(own, () =>
    req.payload.create({ collection: 'task-forces', data: { region, name: region, status: 'planned' }, overrideAccess: false, req: own, depth: 0 }),
  )
}

type Waiting = { id: string; name: string }

/** The kab/kota of a province that have no task force yet, by code. */
async function waitingIn(req: PayloadRequest, province: string): Promise<Waiting[]> {
  const [regions, existing] = await Promise.all([
    req.payload.find({ collection: 'regions', where: { parent: { equals: province } }, sort: 'id', limit: 100, depth: 0, pagination: false, select: { name: true }, overrideAccess: true, req }),
    req.payload.find({ collection: 'task-forces', where: { province: { equals: province } }, limit: 100, depth: 0, pagination: false, select: { region: true }, overrideAccess: true, req }),
  ])
  const taken = new Set(existing.docs.map((doc) => idOf(doc.region)))
  return regions.docs.filter(({ id }) => !taken.has(String(id))).map(({ id, name }) => ({ id: String(id), name }))
}

/** What a person may read of a failure; the rest goes to the log. */
function told(req: PayloadRequest, error: unknown): string {
  const locale = localeOf(req)
  if (error instanceof DomainError) return error.text[locale]
  req.payload.logger.error({ err: error, msg: 'A task force could not be formed' })
  return locale === 'en' ? 'It could not be formed. Try again.' : 'Belum dapat dibentuk. Coba lagi.'
}

/** One line of JSON per task force as it is formed. A reader who leaves stops the work after the one in hand. */
function progress(req: PayloadRequest, waiting: readonly Waiting[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next = 0
  return new ReadableStream(
    {
      async pull(controller) {
        const region = waiting[next++]
        if (!region) return controller.close()
        const line = { region: region.id, name: region.name, done: next, of: waiting.length }
        const answer = await form(req, region.id).then(
          (doc) => ({ ...line, ok: true, id: String(doc.id) }),
          (error: unknown) => ({ ...line, ok: false, message: told(req, error) }),
        )
        controller.enqueue(encoder.encode(`${JSON.stringify(answer)}\n`))
      },
    },
    { highWaterMark: 1 },
  )
}

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
      // What keeps answers in memory until they end (a proxy) would hide the progress.
      const headers = { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
      return new Response(progress(req, await waitingIn(req, province)), { headers })
    },
  },
]
