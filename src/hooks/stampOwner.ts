import type { CollectionSlug, RequestContext } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import type { GuardedSlug } from '@/access/table'
import { provinceOf } from '@/domain/platform/regions'
import { invalid } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import type { GuardHook } from './guardHook'

type Options = {
  /** Path of the owner relationship on the document. */
  field: string
  owner: CollectionSlug
  /** Fields copied from the owner beside `region` and `province` (target name → owner's field, `id` allowed). */
  copy?: Record<string, string>
}

const foreign = (field: string) =>
  invalid('owner-unknown', 'Data induk tidak ditemukan dalam wewenang Anda.', 'The parent record was not found within your remit.', [field])

/**
 * An owner decides where a document belongs: on create its scope is copied from the owner, which must lie within
 * the writer's right to create; afterwards the owner never changes. A foreign and a missing owner get the same 400.
 */
export function stampOwner(slug: GuardedSlug, { field, owner, copy = {} }: Options): GuardHook {
  return async ({ data, operation, originalDoc, req, overrideAccess }) => {
    if (!data) return data
    if (operation === 'update') {
      if (field in data && idOf(data[field]) !== idOf(originalDoc?.[field])) {
        throw invalid('owner-fixed', 'Induk data tidak dapat dipindahkan.', 'The parent of a record never changes.', [field])
      }
      return data
    }
    const id = idOf(data[field])
    if (!id) throw invalid('owner-required', 'Data induk wajib diisi.', 'The parent record is required.', [field])
    const found = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: owner,
      where: { id: { equals: id } },
      req: { transactionID: req.transactionID },
    })
    if (!found) throw foreign(field)
    const region = idOf(found.region)
    data.region = region
    data.province = region ? provinceOf(region) : undefined
    for (const [target, source] of Object.entries(copy)) data[target] = found[source]
    if (!overrideAccess && !permits(slug, 'create', await scopeOf(req), data)) throw foreign(field)
    ownerStash(req.context).set(`${owner}:${id}`, found)
    return data
  }
}

/** Owners loaded while stamping, for later hooks of the same write. */
export function ownerStash(context: RequestContext): Map<string, Record<string, unknown>> {
  const known = context.sigapOwners
  if (known instanceof Map) return known as Map<string, Record<string, unknown>>
  const fresh = new Map<string, Record<string, unknown>>()
  context.sigapOwners = fresh
  return fresh
}

/** For documents that name their region themselves (institutions, users, service centres): fixed after creation, within the writer's scope. */
export function stampRegion(slug: GuardedSlug, { movable = false } = {}): GuardHook {
  return async ({ data, operation, originalDoc, req, overrideAccess }) => {
    if (!data) return data
    const region = idOf(data.region)
    if (operation === 'update') {
      if ('region' in data && region !== idOf(originalDoc?.region)) {
        if (!movable) throw invalid('region-fixed', 'Wilayah tidak dapat diubah.', 'The region cannot be changed.', ['region'])
        if (!overrideAccess && !permits(slug, 'create', await scopeOf(req), { ...originalDoc, ...data })) throw foreign('region')
      }
      if (region) data.province = provinceOf(region)
      return data
    }
    if (!region) throw invalid('region-required', 'Wilayah wajib dipilih.', 'A region is required.', ['region'])
    data.province = provinceOf(region)
    if (!overrideAccess && !permits(slug, 'create', await scopeOf(req), data)) {
      throw invalid('region-foreign', 'Wilayah ini di luar wewenang Anda.', 'This region is outside your remit.', ['region'])
    }
    return data
  }
}
