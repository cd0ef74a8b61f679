import type { Endpoint, PayloadRequest } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { dayAt } from '@/actions/dayAt'
import { seatOf } from '@/actions/structure/vacate'
import { isCalendarDate } from '@/fields/basic'
import { inTransaction } from '@/lib/database'
import { conflict, invalid, notFound } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { jsonBody } from './body'

type Body = { name: string; from?: string; account?: string }

async function bodyOf(req: PayloadRequest): Promise<Body> {
  const body = await jsonBody(req)
  const name = typeof body.name === 'string' ? body.name.trim() : ''
  if (!name || name.length > 300) throw invalid('name-required', 'Nama pemangku baru wajib diisi.', 'The new holder’s name is required.', ['name'])
  const from = body.from ?? undefined
  if (from !== undefined && (typeof from !== 'string' || !isCalendarDate(from))) throw invalid('date-unknown', 'Tanggal harus berbentuk TTTT-BB-HH, misalnya 2026-11-24.', 'The date must look like 2026-11-24.', ['from'])
  if (body.account !== undefined && body.account !== null && typeof body.account !== 'string') throw invalid('relation-unknown', 'Pilihan tidak ditemukan.', 'The choice was not found.', ['account'])
  return { name, from: from?.slice(0, 10), account: body.account || undefined }
}

/**
 * Ex-officio succession: the new holder of an office replaces the old one in one step. The old row ends and stays as
 * history, with it the access that came with the seat; the new row stands under the establishing decree.
 */
export const succeedEndpoint: Endpoint = {
  path: '/:id/succeed',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const found = await req.payload.find({ collection: 'members', where: { id: { equals: id } }, overrideAccess: false, req, depth: 0, limit: 1, pagination: false })
    const old = found.docs[0]
    if (!old) throw notFound()
    // Readable from above, writable by its own level only: the same answer as PATCH gives.
    if (!permits('members', 'update', await scopeOf(req), { ...old })) throw notFound()
    const { name, from = dayAt(String(idOf(old.region))), account } = await bodyOf(req)
    if (old.status !== 'active' || !old.exOfficio) throw conflict('not-ex-officio', 'Hanya kursi ex officio yang terisi yang dapat diteruskan.', 'Only a filled ex-officio seat can be passed on.')
    return inTransaction(req, async () => {
      await req.payload.update({ collection: 'members', id, data: { status: 'ended', until: from }, overrideAccess: false, req, depth: 0 })
      const taskForce = await req.payload.db.findOne<{ id: string; decree?: unknown; status: string }>({
        collection: 'task-forces', where: { id: { equals: idOf(old.taskForce) } }, select: { decree: true, status: true }, req: { transactionID: req.transactionID },
      })
      const decree = taskForce?.status === 'established' ? (idOf(taskForce.decree) ?? idOf(old.appointedBy)) : idOf(old.appointedBy)
      const doc = await req.payload.create({
        collection: 'members', overrideAccess: false, req, depth: 0,
        data: { ...seatOf(old), status: 'active', name, from, account, appointedBy: decree },
      })
      return Response.json({ doc }, { status: 201 })
    })
  },
}
