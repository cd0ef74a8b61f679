import { docAccessOperation, type Endpoint, Forbidden } from 'payload'

import { notFound } from '@/lib/errors'

/**
 * What the caller may do with one document (the panel asks). Payload's own answers 200 for a foreign document
 * and 404 for a missing one; here both are the same 404, and 403 where the caller may read none at all.
 */
export const documentAccess: Endpoint = {
  path: '/access/:id',
  method: 'post',
  handler: async (req) => {
    const slug = String(req.routeParams?.collection ?? '')
    const id = String(req.routeParams?.id ?? '')
    const collection = req.payload.collections[slug as keyof typeof req.payload.collections]
    if (!collection) throw notFound()
    if (!(await collection.config.access.read({ req }))) throw new Forbidden(req.t)
    const found = await req.payload.find({
      collection: collection.config.slug,
      where: { id: { equals: id } },
      overrideAccess: false,
      disableErrors: true,
      req,
      depth: 0,
      limit: 1,
      pagination: false,
      select: {},
    })
    if (found.docs.length === 0) throw notFound()
    return Response.json(await docAccessOperation({ id, collection, req }))
  },
}
