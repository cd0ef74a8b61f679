import type { PayloadRequest } from 'payload'

import { isRegionId, levelOf } from '@/domain/platform/regions'
import { type RegionKind, titleOf } from '@/domain/structure/regionTitles'
import { conflict, invalid } from '@/lib/errors'

import { write } from '../write'
import { freeKey } from './freeKey'
import { assertMayMakeForms } from './mayMakeForms'
import { formInScope } from './load'

type Place = { id: string; name: string; kind: RegionKind }

/**
 * An empty draft of a region's own that adds to a published form of a level above (forms contract § 1): about the same,
 * for the same purpose, asked beside it. That it is above, and no supplement itself, is checked as for any new form.
 * @throws {DomainError} 404 for a form out of reach, 403 without the right to make forms, 400 for a region outside the
 *   remit or a form not of a level above, 409 after fifty
 */
export async function supplementForm(req: PayloadRequest, { form: id, region }: { form: string; region: string }): Promise<{ id: string; key: string }> {
  await assertMayMakeForms(req)
  return write(req, async () => {
    const base = await formInScope(req, id)
    const place = isRegionId(region) ? await req.payload.db.findOne<Place>({ collection: 'regions', where: { id: { equals: region } }, req: { transactionID: req.transactionID } }) : null
    if (!place) throw invalid('region-unknown', 'Pilih wilayah.', 'Choose a region.', ['region'])
    const key = await freeKey(req, `${base.key.slice(0, 40)}_tambahan_${region.toLowerCase().replace('.', '_')}`)
    if (!key) throw conflict('supplements-many', 'Formulir ini sudah terlalu sering diberi tambahan di wilayah ini.', 'This form was supplemented in this region too often.')
    const name = titleOf({ ...place, level: levelOf(region) })
    const created = await req.payload.create({
      collection: 'forms',
      data: {
        key, region, supplements: base.id, title: `${base.title.slice(0, 200)}: tambahan ${name}`, titleEn: `${(base.titleEn || base.title).slice(0, 200)}: supplement of ${name}`,
        purpose: base.purpose, subject: base.subject, audience: base.audience, locales: base.locales, status: 'draft',
      } as never,
      depth: 0, overrideAccess: false, req,
    })
    return { id: String(created.id), key }
  })
}
