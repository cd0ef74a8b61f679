import type { UIFieldServerProps } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { asLocale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import { findOwn } from '@/queries/panel/findOwn'

import { LibraryDialog } from './LibraryDialog'

const MOST = 200

/** Under the sections: questions of other published forms, for whoever may change this one. */
export async function LibraryPart({ id, req, i18n }: UIFieldServerProps) {
  const form = id ? await findOwn(req, 'forms', String(id)) : undefined
  if (!form || form.status === 'archived' || !permits('forms', 'update', await scopeOf(req), { ...form })) return null
  const { docs } = await req.payload.find({
    collection: 'forms', where: { and: [{ currentVersion: { exists: true } }, { status: { not_equals: 'archived' } }] }, sort: 'title', limit: MOST, pagination: false, depth: 0, overrideAccess: false, req,
    select: { title: true, titleEn: true, currentVersion: true },
  })
  const locale = asLocale(i18n.language)
  const forms = docs.flatMap((doc) => {
    const version = idOf(doc.currentVersion)
    return version ? [{ version, title: (locale === 'en' && doc.titleEn) || doc.title }] : []
  })
  return <LibraryDialog locale={locale} id={form.id} forms={forms} />
}
