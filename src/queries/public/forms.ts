import { cache } from 'react'

import { type Version } from '@/actions/forms/types'
import { versionById } from '@/actions/forms/load'
import type { ListOption } from '@/components/forms/view'
import type { FormSubject } from '@/domain/forms/lists'
import type { Locale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import type { PayloadRequest, Where } from 'payload'

import { findPublic } from './gateway'
import { regionTitles } from './regions'

const REASON = 'forms that anybody may fill in'
const OPEN: Where[] = [{ audience: { equals: 'public' } }, { status: { equals: 'active' } }, { subject: { in: ['none', 'service-centre', 'task-force'] } }]

export type PublicForm = { id: string; key: string; title: string; description: string; subject: FormSubject; purpose: string; version: string; region: string }

const SELECT = { key: true, title: true, titleEn: true, description: true, descriptionEn: true, subject: true, purpose: true, currentVersion: true, region: true } as const

/** Forms for the public, in force now. */
export const publicForms = cache(async (locale: Locale): Promise<PublicForm[]> => {
  const { docs } = await findPublic(REASON, { collection: 'forms', where: { and: OPEN }, select: SELECT, limit: 100, sort: 'title' })
  return docs.flatMap((doc) => {
    const version = idOf(doc.currentVersion)
    if (!version) return []
    const english = locale === 'en'
    return [{ id: String(doc.id), key: doc.key, title: (english && doc.titleEn) || doc.title, description: ((english && doc.descriptionEn) || doc.description) ?? '', subject: doc.subject, purpose: doc.purpose, version, region: idOf(doc.region) ?? 'ID' }]
  })
})

/** One of them with the version in force; undefined for anything else. */
export async function publicForm(req: PayloadRequest, key: string, locale: Locale): Promise<{ form: PublicForm; version: Version } | undefined> {
  const form = (await publicForms(locale)).find((each) => each.key === key)
  const version = form && (await versionById(req, form.version))
  return form && version ? { form, version } : undefined
}

/** What the public may say something about: service centres and task forces, by their region. */
export async function publicSubjects(subject: FormSubject, locale: Locale): Promise<ListOption[]> {
  if (subject !== 'service-centre' && subject !== 'task-force') return []
  const title = await regionTitles(locale)
  const { docs } =
    subject === 'service-centre'
      ? await findPublic('service centres that a public form may be about', { collection: 'service-centres', where: { status: { equals: 'active' } }, select: { name: true, region: true }, limit: 700, sort: ['region', 'name'] })
      : await findPublic('task forces that a public form may be about', { collection: 'task-forces', where: { status: { equals: 'established' } }, select: { name: true, region: true }, limit: 700, sort: 'region' })
  return docs.map((doc) => {
    const region = title(idOf(doc.region))
    return { value: String(doc.id), label: doc.name.includes(region) ? doc.name : `${doc.name}, ${region}` }
  })
}
