import type { PayloadRequest } from 'payload'

import type { Config } from '@/payload-types'

/** One document as the reader may see it; undefined outside their scope. */
export async function findOwn<S extends keyof Config['collections']>(req: PayloadRequest, slug: S, id: string): Promise<Config['collections'][S] | undefined> {
  const { docs } = await req.payload.find({ collection: slug, where: { id: { equals: id } }, limit: 1, depth: 0, pagination: false, disableErrors: true, overrideAccess: false, req })
  return docs[0] as Config['collections'][S] | undefined
}
