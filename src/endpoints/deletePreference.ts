import { type Endpoint, Forbidden } from 'payload'

import { notFound } from '@/lib/errors'

const collection = 'payload-preferences'

/** Deletes one's own setting by its key. Payload's own door fails on SQLite (a condition on the owner it cannot join). */
export const deletePreference: Endpoint = {
  path: '/:key',
  method: 'delete',
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t)
    const found = await req.payload.find({
      collection, where: { key: { equals: String(req.routeParams?.key ?? '') } }, overrideAccess: false, req, limit: 1, depth: 0, pagination: false, select: { key: true },
    })
    const own = found.docs[0]
    if (!own) throw notFound()
    await req.payload.delete({ collection, id: own.id, overrideAccess: true, req, depth: 0 })
    return Response.json({ message: req.t('general:deletedSuccessfully') })
  },
}
