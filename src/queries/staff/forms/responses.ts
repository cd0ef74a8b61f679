import type { Where } from 'payload'

import { mayWithResponse } from '@/access/formRights'
import { COUNTED_STATES } from '@/domain/forms/responseStates'
import type { ResponseState } from '@/domain/forms/responseStates'
import type { Locale } from '@/i18n/texts'
import { idOf, refOf, subjectKeyOf } from '@/lib/relation'
import { objectNames } from '@/queries/monitoring/objectNames'

import type { Staff } from '../session'
import { namedOptions } from './lists'

export type ResponseLine = {
  instanceId: string
  title: string
  about: string
  status: ResponseState
  savedAt: string
  submittedAt?: string
  /** Whether the person may judge it. */
  review: boolean
  mine: boolean
}

const ROW = {
  instanceId: true, form: true, subject: true, status: true, savedAt: true, submittedAt: true, author: true, createdAt: true,
  // What rights are decided by.
  rights: true, region: true, province: true, serviceCentre: true, handlers: true, round: true, monitor: true,
} as const

type Question = { where: Where; sort?: string; limit: number }

/** The title of a form in the reader's language. */
export const formTitle = (form: { title: string; titleEn?: string | null }, locale: Locale): string => (locale === 'en' && form.titleEn) || form.title

/** Titles of forms by id, those within reach. */
async function formTitles(staff: Staff, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { docs } = await staff.payload.find({
    collection: 'forms', where: { id: { in: wanted } }, select: { title: true, titleEn: true }, limit: wanted.length, pagination: false, depth: 0, overrideAccess: false, req: staff.req,
  })
  return new Map(docs.map((doc) => [String(doc.id), formTitle(doc, staff.locale)]))
}

/** Names of what responses are about, one query for each collection. */
export async function subjectNames(staff: Staff, subjects: readonly unknown[]): Promise<(subject: unknown) => string> {
  const byCollection = new Map<string, Set<string>>()
  for (const each of subjects) {
    const ref = refOf(each)
    if (ref) byCollection.set(ref.relationTo, (byCollection.get(ref.relationTo) ?? new Set()).add(ref.value))
  }
  const names = new Map<string, string>()
  await Promise.all(
    [...byCollection].map(async ([collection, ids]) => {
      for (const { value, label } of await namedOptions(staff, collection as never, { ids: [...ids] })) names.set(`${collection}:${value}`, label)
    }),
  )
  // An assessor reads no task force; what a response within reach is about is named all the same. Cases are not.
  const unnamed = [...byCollection].flatMap(([collection, ids]) => [...ids].map((id) => `${collection}:${id}`)).filter((key) => !names.has(key))
  if (unnamed.length > 0) for (const [key, name] of await objectNames(staff.req, unnamed)) names.set(key, name)
  return (subject) => {
    const ref = refOf(subject)
    return ref ? (names.get(subjectKeyOf(ref)) ?? '') : ''
  }
}

/** Responses within the person's reach with the names that a list shows; no answers. */
export async function responseLines(staff: Staff, { where, sort = '-updatedAt', limit }: Question): Promise<{ lines: ResponseLine[]; total: number }> {
  staff.req.context = {}
  const found = await staff.payload.find({ collection: 'form-responses', where, select: ROW, sort, limit, depth: 0, overrideAccess: false, disableErrors: true, req: staff.req })
  const [titles, about] = [await formTitles(staff, found.docs.flatMap(({ form }) => idOf(form) ?? [])), await subjectNames(staff, found.docs.map(({ subject }) => subject))]
  const lines = found.docs.map((doc) => ({
    instanceId: doc.instanceId,
    title: titles.get(idOf(doc.form) ?? '') ?? '',
    about: about(doc.subject),
    status: doc.status,
    savedAt: doc.savedAt ?? doc.createdAt,
    submittedAt: doc.submittedAt ?? undefined,
    review: doc.status === 'submitted' && mayWithResponse('review', staff.scope, { ...doc }),
    mine: idOf(doc.author) === String(staff.user.id),
  }))
  return { lines, total: found.totalDocs }
}

const MOST = 25

/** "Formulir saya": returned, unfinished and sent ones of the person, and those they have to judge. */
export async function myResponses(staff: Staff) {
  const me: Where = { author: { equals: String(staff.user.id) } }
  const of = (...states: ResponseState[]): Where => ({ and: [me, { status: { in: states } }] })
  const reviews = staff.roles.has('secretariat') || staff.roles.has('daily-chair') || staff.roles.has('chair') || staff.roles.has('centre-head')
  const [returned, drafts, sent, waiting] = await Promise.all([
    responseLines(staff, { where: of('returned'), limit: MOST }),
    responseLines(staff, { where: of('draft'), limit: MOST }),
    responseLines(staff, { where: of(...COUNTED_STATES), sort: '-submittedAt', limit: MOST }),
    // Those of a round are judged on the round's page.
    reviews ? responseLines(staff, { where: { and: [{ status: { equals: 'submitted' } }, { round: { exists: false } }] }, sort: 'submittedAt', limit: MOST }) : Promise.resolve({ lines: [], total: 0 }),
  ])
  return { returned, drafts, sent, review: { ...waiting, lines: waiting.lines.filter(({ review, mine }) => review && !mine) } }
}
