import type { Endpoint } from 'payload'

import { conflict, invalid, notFound } from '@/lib/errors'
import { inTransaction } from '@/lib/database'
import { dateIn } from '@/lib/clock'
import { idOf } from '@/lib/relation'

/** Ex-officio succession: the new holder of an office replaces the old one; the old row stays as history. */
export const succeedEndpoint: Endpoint = {
  path: '/:id/succeed',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const body = (await req.json?.().catch(() => undefined)) as { name?: unknown; from?: unknown } | undefined
    const name = typeof body?.name === 'string' ? body.name.trim() : ''
    if (!name || name.length > 300) throw invalid('name-required', 'Nama pemangku baru wajib diisi.', 'The new holder’s name is required.', ['name'])
    const old = await req.payload.find({ collection: 'members', where: { id: { equals: id } }, overrideAccess: false, req, depth: 0, limit: 1, pagination: false }).then((found) => found.docs[0])
    if (!old) throw notFound()
    if (old.status !== 'active' || !old.exOfficio) throw conflict('not-ex-officio', 'Hanya kursi ex officio yang terisi yang dapat diteruskan.', 'Only a filled ex-officio seat can be passed on.')
    const from = typeof body?.from === 'string' ? body.from : dateIn()
    return inTransaction(req, async () => {
      await req.payload.update({ collection: 'members', id, data: { status: 'ended', until: from }, overrideAccess: false, req, depth: 0 })
      const doc = await req.payload.create({
        collection: 'members', overrideAccess: false, req, depth: 0,
        data: {
          taskForce: idOf(old.taskForce) ?? '', subTaskForce: idOf(old.subTaskForce), role: old.role, element: old.element, position: old.position, institution: idOf(old.institution),
          exOfficio: true, status: 'active', name, from, appointedBy: idOf(old.appointedBy), slotKey: old.slotKey, predecessor: id, clause: old.clause, order: old.order,
        },
      })
      return Response.json({ doc }, { status: 201 })
    })
  },
}
