import type { PayloadRequest } from 'payload'

import { decompileForm } from '@/domain/forms/decompile'
import { modelOf } from '@/domain/forms/model'
import { isRegionId } from '@/domain/platform/regions'
import { conflict, invalid } from '@/lib/errors'
import { idOf } from '@/lib/relation'

import { write } from '../write'
import { freeKey } from './freeKey'
import { assertMayMakeForms } from './mayMakeForms'
import { formInScope, versionById } from './load'

/**
 * A draft of one's own from a published form one may read: same questions under the same uids, the original's locks kept.
 * @throws {DomainError} 404 for a form out of reach, 403 without the right to make forms, 400 for a region outside the remit, 409 before it is published
 */
export async function copyForm(req: PayloadRequest, { form: id, region }: { form: string; region: string }): Promise<{ id: string; key: string }> {
  await assertMayMakeForms(req)
  if (!isRegionId(region)) throw invalid('region-unknown', 'Pilih wilayah.', 'Choose a region.', ['region'])
  return write(req, async () => {
    const form = await formInScope(req, id)
    const version = await versionById(req, idOf(form.currentVersion))
    if (!version) throw conflict('form-unpublished', 'Hanya formulir yang sudah terbit yang dapat disalin.', 'Only a published form can be copied.')
    const key = await freeKey(req, `${form.key.slice(0, 44)}_${region.toLowerCase().replace('.', '_')}`)
    if (!key) throw conflict('copies-many', 'Formulir ini sudah terlalu sering disalin ke wilayah ini.', 'This form was copied to this region too often.')
    const { locales, ...draft } = decompileForm(version.definition)
    const locks = modelOf(version.definition).nodes.flatMap(({ item }) => (item.locked ? [{ uid: item.uid }] : []))
    // As the person: region and scope are checked as for any new form.
    const created = await req.payload.create({
      collection: 'forms', data: { ...draft, locales: [...locales], key, region, audience: form.audience, locks, resumeByCode: form.resumeByCode === true, status: 'draft' } as never, depth: 0, overrideAccess: false, req,
    })
    await req.payload.update({ collection: 'forms', id: created.id, data: { copiedFrom: version.id }, depth: 0, overrideAccess: true, req })
    return { id: String(created.id), key }
  })
}
