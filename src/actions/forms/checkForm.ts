import type { CollectionBeforeDeleteHook } from 'payload'

import { covers, levelOf } from '@/domain/platform/regions'
import type { GuardHook } from '@/hooks/guardHook'
import { conflict, invalid } from '@/lib/errors'
import { idOf } from '@/lib/relation'

/** Responses and their rights hang on these; they are fixed with the first publication. */
const FIXED = ['key', 'purpose', 'subject', 'supplements'] as const
const KEY = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/
type Row = Record<string, unknown> & { id: string }

/** Rules of a form's own write; what is in it is linted when it is published. */
export const checkForm: GuardHook = async ({ data, operation, originalDoc, req, overrideAccess }) => {
  const before: Record<string, unknown> = originalDoc ?? {}
  const after = { ...before, ...data }
  if (operation === 'create') {
    if (!overrideAccess) data.status = 'draft'
    data.level = levelOf(String(idOf(data.region)))
  }
  const changed = (name: string): boolean => name in data && (idOf(data[name]) ?? data[name] ?? null) !== (idOf(before[name]) ?? before[name] ?? null)
  if (operation === 'update' && !overrideAccess && before.status === 'archived') throw conflict('form-archived', 'Formulir yang diarsipkan tidak dapat diubah.', 'An archived form cannot be changed.')
  if (before.currentVersion) {
    const frozen = FIXED.filter(changed)
    if (frozen.length > 0) throw conflict('form-published', 'Kunci, tujuan, dan subjek formulir tidak berubah setelah terbit.', 'Key, purpose and subject of a form are fixed once it is published.')
  }
  if (changed('key') && !(typeof data.key === 'string' && data.key.length <= 60 && KEY.test(data.key))) {
    throw invalid('key-shape', 'Kunci terdiri atas huruf kecil, angka, dan garis bawah, diawali huruf.', 'A key is made of lower-case letters, digits and underscores, beginning with a letter.', ['key'])
  }
  const region = String(idOf(after.region))
  const tx = { transactionID: req.transactionID }
  if (changed('supplements') && idOf(data.supplements)) {
    const base = await req.payload.db.findOne<Row>({ collection: 'forms', where: { id: { equals: idOf(data.supplements) } }, req: tx })
    const above = base && covers(String(idOf(base.region)), region) && idOf(base.region) !== region
    if (!above || !base.currentVersion || base.supplements) {
      throw invalid('supplements-unknown', 'Tambahan hanya dapat dibuat untuk formulir terbit dari jenjang di atas.', 'A supplement adds to a published form of a level above.', ['supplements'])
    }
    if (base.subject !== after.subject) throw invalid('supplements-subject', 'Tambahan harus tentang subjek yang sama.', 'A supplement must be about the same subject.', ['subject'])
  }
  if (changed('receiver') && idOf(data.receiver)) {
    const centre = await req.payload.db.findOne<Row>({ collection: 'service-centres', where: { id: { equals: idOf(data.receiver) } }, req: tx })
    if (!centre || !covers(region, String(idOf(centre.region)))) throw invalid('relation-unknown', 'PPT tidak ditemukan.', 'The centre was not found.', ['receiver'])
  }
  if (after.purpose === 'complaint' && after.resumeByCode === true) {
    throw invalid('resume-complaint', 'Pengaduan tidak dapat dilanjutkan dengan kode: telepon sering dipakai bersama.', 'A complaint cannot be resumed with a code: phones are often shared.', ['resumeByCode'])
  }
  return data
}

/** Only a form that was never published is deleted; others are archived. */
export const keepPublishedForm: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const form = await req.payload.db.findOne<Row>({ collection: 'forms', where: { id: { equals: id } }, req: { transactionID: req.transactionID } })
  if (form?.currentVersion) throw conflict('form-published', 'Formulir yang pernah terbit tidak dihapus; arsipkan.', 'A form that was published is not deleted; archive it.')
}
