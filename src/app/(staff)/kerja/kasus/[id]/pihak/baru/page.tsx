import { PartyFields } from '@/components/staff/cases/PartyFields'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { newParty } from '../../../../../_posts/cases'
import type { Query } from '../../../../../_server/address'
import { resultOf } from '../../../../../_server/result'
import { titled } from '../../../../../_server/title'

export const generateMetadata = () => titled((locale) => staffCasesText[locale].party.newTitle)

/** Adds a person to a case; the fourth step of an intake, with the victim as its subject. */
export default async function NewPartyPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Query }) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale } = staff
  const t = staffCasesText[locale]
  const doc = await readPlain(staff, 'cases', id)
  const intake = (await searchParams).alur === 'baru'
  const result = await resultOf('pihak')
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.list.title, href: '/kerja/kasus' }, { label: doc.caseNumber ?? '', href: `/kerja/kasus/${id}` }, { label: t.party.newTitle }]}
        errors={result.errors}
        over={intake ? t.steps.of('4', '5') : undefined}
        title={t.party.newTitle}
        lead={t.party.lead}
      />
      <PostForm action={newParty} hidden={{ kasus: id, ...(intake && { alur: 'baru' }) }} className="narrow">
        <PartyFields locale={locale} result={result} stored={intake ? { role: 'victim', sex: doc.victim?.sex } : {}} />
        <div className="btn-row">
          <button className="btn" type="submit">
            {intake ? t.steps.next : t.party.save}
          </button>
          {intake ? <a href={`/kerja/kasus/${id}/layanan?alur=baru`}>{t.steps.skip}</a> : <a href={`/kerja/kasus/${id}`}>{staffText[locale].form.cancel}</a>}
        </div>
      </PostForm>
    </div>
  )
}
