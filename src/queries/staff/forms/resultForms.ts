import { isCaseBound } from '@/domain/forms/model'
import type { FormPurpose, FormSubject } from '@/domain/forms/types'
import type { AnswerColumn, Equalities } from '@/queries/forms/equalities'
import { countResponses } from '@/queries/forms/countResponses'
import { answersWithin } from '@/queries/forms/results'

import { denied, missing } from '../read'
import type { Staff } from '../session'
import { formTitle } from './responses'

export type ResultForm = { id: string; key: string; title: string; purpose: FormPurpose; subject: FormSubject; caseBound: boolean }

const SELECT = { key: true, title: true, titleEn: true, purpose: true, subject: true } as const
const MOST_FORMS = 300

/** Whether this reach counts any answers of a case: only a PPT's own head. */
const countsCases = (any: readonly Equalities[]): boolean => any.some((each) => !each.rights && 'serviceCentre' satisfies AnswerColumn in each)

type Found = { id: unknown; key: string; title: string; titleEn?: string | null; purpose: FormPurpose; subject: FormSubject }
const toForm = (doc: Found, staff: Staff): ResultForm => ({
  id: String(doc.id), key: doc.key, title: formTitle(doc, staff.locale), purpose: doc.purpose, subject: doc.subject, caseBound: isCaseBound({ purpose: doc.purpose, subject: doc.subject }),
})

/** Whether the person has any results to look at: whoever may only see single cases has none. */
export const hasResults = (staff: Staff): boolean => answersWithin(staff.scope).length > 0

/** Forms with answers the person may count, the most recently answered first. */
export async function formsWithResults(staff: Staff): Promise<(ResultForm & { count: number; last: string })[]> {
  const any = answersWithin(staff.scope)
  if (any.length === 0) missing()
  const { docs } = await staff.payload.find({ collection: 'forms', where: { currentVersion: { exists: true } }, select: SELECT, limit: MOST_FORMS, pagination: false, depth: 0, overrideAccess: false, req: staff.req })
  const forms = docs.map((doc) => toForm(doc, staff)).filter(({ caseBound }) => !caseBound || countsCases(any))
  const counts = await countResponses(staff.payload, { all: { form: forms.map(({ id }) => id) }, any, by: ['form'], limit: MOST_FORMS })
  const byForm = new Map(counts.map((group) => [group.keys.form, group]))
  return forms
    .flatMap((form) => {
      const group = byForm.get(form.id)
      return group?.last ? [{ ...form, count: group.count, last: group.last }] : []
    })
    .sort((a, b) => (a.last < b.last ? 1 : -1))
}

const KEY = /^[0-9A-Za-z_-]{1,60}$/

/** A form by its key whose results the person may look at; else the page for what is not there. */
export async function resultForm(staff: Staff, key: string): Promise<ResultForm> {
  const any = answersWithin(staff.scope)
  if (any.length === 0 || !KEY.test(key)) return denied(staff, 'forms', key)
  const { docs } = await staff.payload.find({ collection: 'forms', where: { key: { equals: key } }, select: SELECT, limit: 1, pagination: false, depth: 0, overrideAccess: false, disableErrors: true, req: staff.req })
  const form = docs[0] && toForm(docs[0], staff)
  return !form || (form.caseBound && !countsCases(any)) ? denied(staff, 'forms', key) : form
}
