import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { CheckboxGroup } from '@/components/ui'
import { ROLE_LABEL, wordFor } from '@/domain/vocabulary'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { idOf, idsOf } from '@/lib/relation'
import { isHeadOf } from '@/queries/staff/cases'
import { centreStaff } from '@/queries/staff/people'
import { denied, readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { changeAssignees } from '../../../../_posts/caseWork'
import { filler } from '../../../../_server/fill'
import { resultOf } from '../../../../_server/result'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => staffCasesText[locale].assign.title)

/** A centre head decides who works on a case. */
export default async function AssignPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale } = staff
  const t = staffCasesText[locale]
  const doc = await readPlain(staff, 'cases', id)
  if (!isHeadOf(staff, doc.serviceCentre)) await denied(staff, 'cases', id)
  const people = (await centreStaff(staff, idOf(doc.serviceCentre) ?? '')).filter(({ active }) => active)
  const result = await resultOf('petugas')
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.list.title, href: '/kerja/kasus' }, { label: doc.caseNumber ?? '', href: `/kerja/kasus/${id}` }, { label: t.one.assignees }]}
        errors={result.errors}
        title={t.assign.title}
        lead={t.assign.lead}
      />
      {people.length === 0 ? (
        <p className="soft">{t.assign.nobody}</p>
      ) : (
        <PostForm action={changeAssignees} hidden={{ kasus: id }} className="narrow">
          <CheckboxGroup
            locale={locale}
            name="assignees"
            label={t.assign.who}
            options={people.map((person) => ({ value: person.id, label: person.name, hint: wordFor(ROLE_LABEL, person.role, locale) }))}
            defaultValue={filler(result).list('assignees', idsOf(doc.assignees))}
          />
          <div className="btn-row">
            <button className="btn" type="submit">
              {t.assign.save}
            </button>
            <a href={`/kerja/kasus/${id}`}>{staffText[locale].form.cancel}</a>
          </div>
        </PostForm>
      )}
    </div>
  )
}
