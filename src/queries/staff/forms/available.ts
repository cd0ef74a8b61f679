import { grantsOf } from '@/access/scope'
import { SUBJECT_COLLECTION } from '@/actions/forms/types'
import type { ListOption } from '@/components/forms/view'
import type { FormSubject } from '@/domain/forms/lists'
import { isCaseBound } from '@/domain/forms/model'
import { idOf } from '@/lib/relation'

import { worksAtCentre } from '../centres'
import type { Staff } from '../session'
import { namedOptions } from './lists'
import { formTitle } from './responses'

export type AvailableForm = { id: string; title: string; description: string; subject: FormSubject; purpose: string; currentVersion: string }

/** Roles that fill in at all; see access/formRights.ts. */
const FILLERS = ['secretariat', 'daily-chair', 'chair', 'sub-coordinator', 'member', 'centre-head', 'caseworker'] as const
export const fills = (staff: Staff): boolean => FILLERS.some((role) => staff.roles.has(role))

/** Subjects that each kind of work can say something about: nobody is offered a form they could not open. */
function subjectsOf(staff: Staff): FormSubject[] {
  const cases = worksAtCentre(staff)
  const levels = grantsOf(staff.scope, 'secretariat', 'daily-chair', 'chair', 'sub-coordinator', 'member').length > 0
  return [...(cases ? (['case', 'service-centre', 'none'] as const) : []), ...(levels ? (['task-force', 'sub-task-force', 'service-centre', 'activity', 'none'] as const) : [])]
}

/** Forms in force that the person may fill in, optionally only about one kind of thing. */
export async function availableForms(staff: Staff, subject?: FormSubject): Promise<AvailableForm[]> {
  const subjects = [...new Set(subjectsOf(staff))].filter((each) => !subject || each === subject)
  if (subjects.length === 0) return []
  const { docs } = await staff.payload.find({
    collection: 'forms',
    where: { and: [{ status: { equals: 'active' } }, { subject: { in: subjects } }, { audience: { in: ['staff', 'invited'] } }] },
    select: { title: true, titleEn: true, description: true, descriptionEn: true, subject: true, purpose: true, currentVersion: true },
    sort: 'title',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: staff.req,
  })
  return docs
    // What has a case's rights belongs to a centre, whatever it is about.
    .filter((doc) => worksAtCentre(staff) || !isCaseBound(doc))
    .flatMap((doc) => {
      const currentVersion = idOf(doc.currentVersion)
      return currentVersion ? [{ id: String(doc.id), title: formTitle(doc, staff.locale), description: ((staff.locale === 'en' && doc.descriptionEn) || doc.description) ?? '', subject: doc.subject, purpose: doc.purpose, currentVersion }] : []
    })
}

/** What a form may be about, within the person's reach. */
export const subjectOptions = (staff: Staff, subject: FormSubject): Promise<ListOption[]> =>
  subject === 'none' ? Promise.resolve([]) : namedOptions(staff, SUBJECT_COLLECTION[subject], subject === 'case' ? { where: { status: { not_equals: 'closed' } } } : {})
