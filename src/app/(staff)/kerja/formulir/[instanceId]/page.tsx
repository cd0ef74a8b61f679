import { dayAt } from '@/actions/dayAt'
import { isDomainGone } from '@/queries/staff/forms/gone'
import { readResponse, revisionsOf } from '@/actions/forms/readResponse'
import { AnswerList } from '@/components/forms/AnswerList'
import { makeView, say } from '@/components/forms/view'
import { ReviewForm } from '@/components/staff/forms/ReviewForm'
import { ResponseChip } from '@/components/staff/forms/ResponseTable'
import { RevisionList } from '@/components/staff/forms/RevisionList'
import { Facts } from '@/components/staff/Facts'
import { PageTop } from '@/components/staff/PageTop'
import { isAnswerable, modelOf } from '@/domain/forms/model'
import { isOpenResponse } from '@/domain/forms/responseStates'
import { formPagesText } from '@/i18n/areas/formPages'
import { formatDateTime, formatNumber } from '@/i18n/format'
import { formLists } from '@/queries/staff/forms/lists'
import { subjectNames } from '@/queries/staff/forms/responses'
import { hasNewerVersion } from '@/queries/staff/forms/versions'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { newsOf, type Query } from '../../../_server/address'
import { resultOf } from '../../../_server/result'
import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => formPagesText[locale].read.over)

type Props = { params: Promise<{ instanceId: string }>; searchParams: Query }

/** One response as it stands: what was answered (secured values only by right), its state, and what can be done with it. */
export default async function ResponsePage({ params, searchParams }: Props) {
  const { instanceId } = await params
  const staff = await staffRequest()
  const { locale, zone } = staff
  const t = formPagesText[locale].read
  const opened = await readResponse(staff.req, instanceId).catch((error: unknown) => {
    if (isDomainGone(error)) missing()
    throw error
  })
  const { response, definition, answers } = opened
  const [lists, about, revisions, newer] = await Promise.all([
    formLists(staff, { definition, instanceId, answers, uploads: false }),
    subjectNames(staff, [response.subject]),
    revisionsOf(staff.req, instanceId),
    hasNewerVersion(staff, response),
  ])
  const view = makeView(definition, { raw: answers, today: dayAt(response.region), locale, lists })
  const { secured } = modelOf(definition)
  const open = isOpenResponse(response.status)
  const base = `/kerja/formulir/${instanceId}`
  const when = (at: string | undefined) => (at ? formatDateTime(at, locale, zone) : undefined)
  const result = await resultOf('keputusan')
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: formPagesText[locale].home.title, href: '/kerja/formulir' }, { label: say(definition.title, locale) }]}
        errors={result.errors}
        news={newsOf(formPagesText[locale].news, (await searchParams).kabar)}
        over={t.over}
        title={say(definition.title, locale)}
        lead={
          <span className="row">
            <ResponseChip locale={locale} value={response.status} />
            <span>{about(response.subject)}</span>
            <span>{t.version(formatNumber(opened.versionNumber, locale))}</span>
          </span>
        }
      >
        {open && opened.may.fill && !opened.withheld && (
          <a className="btn" href={`${base}/1`}>
            {t.continue}
          </a>
        )}
      </PageTop>
      {opened.reason && (
        <div className="notice notice-warn">
          <p>
            <strong>{t.reason}</strong>
          </p>
          <p className="pre">{opened.reason}</p>
        </div>
      )}
      {opened.withheld && <p className="notice">{open && opened.may.fill ? t.cannotFill : t.withheld}</p>}
      {opened.opened.length > 0 && <p className="notice">{t.opened}</p>}
      {open && newer && opened.may.fill && !opened.withheld && (
        <p className="notice">
          {formPagesText[locale].move.notice} <a href={`${base}/pindah`}>{formPagesText[locale].move.link}</a>
        </p>
      )}
      <div className="with-aside part">
        <aside>
          <Facts
            none={t.none}
            facts={[
              ...(response.code ? [{ term: t.receipt, value: <span className="nowrap">{response.code}</span> }] : []),
              { term: t.saved, value: when(response.savedAt) },
              { term: t.sent, value: when(response.submittedAt) },
              ...(response.acceptedAt ? [{ term: t.accepted, value: when(response.acceptedAt) }] : []),
            ]}
          />
          <ReviewForm locale={locale} instanceId={instanceId} status={response.status} may={opened.may} errors={result.errors} typed={result.typed.reason?.[0]} />
        </aside>
        <div>
          <AnswerList
            definition={definition}
            answers={answers}
            shown={{
              locale,
              model: view.model,
              lists,
              visible: view.visible,
              numbers: view.numbers,
              computed: opened.withheld ? opened.computed : { ...view.verdict.computed, ...opened.computed },
              withheld: opened.withheld ? (field) => secured.has(field.uid) && (field.type === 'computed' || isAnswerable(field)) : undefined,
            }}
          />
          <RevisionList locale={locale} zone={zone} revisions={revisions} />
        </div>
      </div>
    </div>
  )
}
