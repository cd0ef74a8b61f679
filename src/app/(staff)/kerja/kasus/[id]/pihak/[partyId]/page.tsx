import { Identity } from '@/components/staff/cases/Identity'
import { PartyFields } from '@/components/staff/cases/PartyFields'
import { Facts } from '@/components/staff/Facts'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { UNSAFE_CHANNEL } from '@/domain/cases/unsafeChannels'
import { PARTY_ROLE, SEX, wordFor } from '@/domain/vocabulary'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { idOf } from '@/lib/relation'
import { denied, readOne, readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { changeParty, showIdentity } from '../../../../../_posts/cases'
import { resultOf } from '../../../../../_server/result'
import { titled } from '../../../../../_server/title'

export const generateMetadata = () => titled((locale) => staffCasesText[locale].party.title)

/**
 * One person of a case. The identity is read only in the answer to "Tampilkan identitas": opened again by an address or
 * by Back, the page is closed. A form that comes back with errors shows what was typed, which opens nothing new.
 */
export default async function PartyPage({ params }: { params: Promise<{ id: string; partyId: string }> }) {
  const { id, partyId } = await params
  const staff = await staffRequest()
  const { locale } = staff
  const t = staffCasesText[locale]
  const doc = await readPlain(staff, 'cases', id)
  const plain = await readPlain(staff, 'case-parties', partyId)
  if (idOf(plain.case) !== doc.id) await denied(staff, 'case-parties', partyId)
  const opening = (await resultOf('identitas')).show === 'identitas'
  const change = await resultOf('ubah-pihak')
  const open = opening ? await readOne(staff, 'case-parties', partyId) : undefined
  const role = wordFor(PARTY_ROLE, plain.role, locale)
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.list.title, href: '/kerja/kasus' }, { label: doc.caseNumber ?? '', href: `/kerja/kasus/${id}` }, { label: role }]}
        errors={change.errors}
        over={t.party.title}
        title={role}
      />
      <Facts
        none={t.one.none}
        facts={[
          { term: t.party.sex, value: wordFor(SEX, plain.sex, locale) },
          { term: t.party.unsafe, value: (plain.unsafeChannels ?? []).map((channel) => wordFor(UNSAFE_CHANNEL, channel, locale)).join(', ') },
        ]}
      />
      <section className="part stack" aria-labelledby="identitas">
        <h2 id="identitas">{t.party.identity}</h2>
        {open ? (
          <>
            <p className="notice notice-warn" role="status">
              {t.party.shown}
            </p>
            <Identity locale={locale} party={open} />
          </>
        ) : (
          !change.posted && (
            <PostForm action={showIdentity} className="stack">
              <p className="soft">{t.party.showHint}</p>
              <button className="btn" type="submit">
                {t.party.show}
              </button>
            </PostForm>
          )
        )}
      </section>
      {(open || change.posted) && (
        <details className="part fold" open={change.posted}>
          <summary>{t.party.editTitle}</summary>
          <PostForm action={changeParty} hidden={{ kasus: id, pihak: partyId }} className="narrow">
            <PartyFields locale={locale} result={change} stored={open} />
            <div className="btn-row">
              <button className="btn" type="submit">
                {t.party.save}
              </button>
            </div>
          </PostForm>
        </details>
      )}
      <p className="part">
        <a href={`/kerja/kasus/${id}`}>{t.party.backToCase}</a>
      </p>
    </div>
  )
}
