import { EventFields } from '@/components/staff/cases/EventFields'
import { ReportFields } from '@/components/staff/cases/ReportFields'
import { VictimFields } from '@/components/staff/cases/VictimFields'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { missing, readOne, readPlain } from '@/queries/staff/read'
import { staffLocale, staffRequest } from '@/queries/staff/session'

import { saveEvents, saveReport, saveVictim } from '../../../../../_posts/cases'
import type { Query } from '../../../../../_server/address'
import { dateOf } from '../../../../../_server/moments'
import { resultOf } from '../../../../../_server/result'
import { titled } from '../../../../../_server/title'

const STEPS = {
  laporan: { number: 1, words: 'report', post: saveReport, after: 'isi/korban' },
  korban: { number: 2, words: 'victim', post: saveVictim, after: 'isi/peristiwa' },
  peristiwa: { number: 3, words: 'events', post: saveEvents, after: 'pihak/baru' },
} as const
type Step = keyof typeof STEPS

type Props = { params: Promise<{ id: string; langkah: string }>; searchParams: Query }

const isStep = (value: string): value is Step => Object.hasOwn(STEPS, value)

export async function generateMetadata({ params }: Props) {
  const { langkah } = await params
  const words = isStep(langkah) ? STEPS[langkah].words : 'report'
  return titled((locale) => (words === 'report' ? staffCasesText[locale].report.editTitle : staffCasesText[locale][words].title))
}

/** Facts of a case, a group at a time: as steps of an intake (`?alur=baru`), or to change them later. */
export default async function CaseStepPage({ params, searchParams }: Props) {
  const { id, langkah } = await params
  if (!isStep(langkah)) missing()
  const staff = await staffRequest()
  const { locale, zone } = staff
  const step = STEPS[langkah]
  const t = staffCasesText[await staffLocale()]
  const intake = (await searchParams).alur === 'baru'
  // Only this step shows free text; the others need not open it.
  const doc = langkah === 'peristiwa' ? await readOne(staff, 'cases', id) : await readPlain(staff, 'cases', id)
  const result = await resultOf(langkah)
  const title = step.words === 'report' ? t.report.editTitle : t[step.words].title
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: t.list.title, href: '/kerja/kasus' }, { label: doc.caseNumber ?? '', href: `/kerja/kasus/${id}` }, { label: title }]}
        errors={result.errors}
        news={intake && langkah === 'korban' ? t.news.terima : undefined}
        over={intake ? t.steps.of(String(step.number), '5') : undefined}
        title={title}
        lead={t[step.words].lead}
      />
      <PostForm action={step.post} hidden={{ kasus: id, ...(intake && { alur: 'baru' }) }} className="narrow">
        {langkah === 'laporan' && <ReportFields locale={locale} result={result} stored={{ channel: doc.channel, receivedAt: dateOf(doc.receivedAt, zone), risk: doc.risk }} />}
        {langkah === 'korban' && <VictimFields locale={locale} result={result} stored={doc.victim} />}
        {langkah === 'peristiwa' && <EventFields locale={locale} result={result} stored={doc} />}
        <div className="btn-row">
          <button className="btn" type="submit">
            {intake ? t.steps.next : staffText[locale].form.save}
          </button>
          {intake ? <a href={`/kerja/kasus/${id}/${step.after}?alur=baru`}>{t.steps.skip}</a> : <a href={`/kerja/kasus/${id}`}>{staffText[locale].form.cancel}</a>}
        </div>
      </PostForm>
    </div>
  )
}
