import { CaseStatusChip } from '@/components/staff/chips'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { errorFor, RadioGroup, TextArea } from '@/components/ui'
import { CASE_NEXT } from '@/domain/cases/transitions'
import { CASE_STATUS, CLOSURE, wordFor } from '@/domain/vocabulary'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { isHeadOf } from '@/queries/staff/cases'
import { readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { changeStatus } from '../../../../_posts/caseWork'
import { filler, optionsIn } from '../../../../_server/fill'
import { resultOf } from '../../../../_server/result'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => staffCasesText[locale].move.title)

/** Moves a case along its table; only steps this person may make are offered. */
export default async function CaseStatusPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await staffRequest()
  const { locale } = staff
  const t = staffCasesText[locale]
  const doc = await readPlain(staff, 'cases', id)
  const result = await resultOf('status')
  const fill = filler(result)
  const error = (name: string) => errorFor(result.errors, name)
  const head = isHeadOf(staff, doc.serviceCentre)
  const next = CASE_NEXT[doc.status].filter((to) => head || (to !== 'closed' && doc.status !== 'closed'))
  const closing = next.some((to) => to === 'closed')
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.list.title, href: '/kerja/kasus' }, { label: doc.caseNumber ?? '', href: `/kerja/kasus/${id}` }, { label: t.one.status }]}
        errors={result.errors}
        title={t.move.title}
      />
      <p className="row">
        {t.move.now} <CaseStatusChip locale={locale} value={doc.status} />
      </p>
      {next.length > 0 && (
        <PostForm action={changeStatus} hidden={{ kasus: id }} className="narrow part">
          <RadioGroup locale={locale} name="status" label={t.move.to} options={next.map((to) => ({ value: to, label: wordFor(CASE_STATUS, to, locale) }))} defaultValue={fill.text('status', next.length === 1 ? next[0] : undefined)} error={error('status')} />
          {doc.status === 'closed' && <TextArea locale={locale} name="reason" label={t.move.reason} hint={t.move.reasonHint} rows={3} defaultValue={fill.text('reason')} error={error('reason')} />}
          {closing && (
            <>
              <RadioGroup locale={locale} name="closureReason" label={t.move.closureReason} hint={t.move.closureHint} options={optionsIn(CLOSURE, locale)} defaultValue={fill.text('closureReason')} error={error('closureReason')} optional />
              <TextArea locale={locale} name="closureOutcome" label={t.move.outcome} hint={t.move.outcomeHint} optional rows={3} defaultValue={fill.text('closureOutcome')} error={error('closureOutcome')} />
            </>
          )}
          <div className="btn-row">
            <button className="btn" type="submit">
              {t.move.save}
            </button>
            <a href={`/kerja/kasus/${id}`}>{staffText[locale].form.cancel}</a>
          </div>
        </PostForm>
      )}
      {!head && <p className="part soft">{t.move.headOnly}</p>}
    </div>
  )
}
