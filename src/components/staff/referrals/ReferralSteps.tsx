import { stepReferral } from '@/app/(staff)/_posts/referrals'
import { filler, optionsIn } from '@/app/(staff)/_server/fill'
import type { FormResult } from '@/app/(staff)/_server/result'
import { errorFor, RadioGroup, TextArea } from '@/components/ui'
import { REFERRAL_MOVES } from '@/domain/cases/transitions'
import { REJECTION } from '@/domain/vocabulary'
import { staffReferralsText } from '@/i18n/areas/staffReferrals'
import type { Locale } from '@/i18n/texts'
import type { Referral } from '@/payload-types'
import type { Staff } from '@/queries/staff/session'

import { PostForm } from '../PostForm'
import css from './steps.module.css'

type Result = Omit<FormResult, 'form'> & { posted: boolean }
type Move = (typeof REFERRAL_MOVES)[number]
type Props = { staff: Staff; doc: Referral; side: 'sender' | 'receiver'; result: Result }

const WAIT: Partial<Record<Referral['status'], 'waitReceiver' | 'waitService' | 'waitSender'>> = {
  sent: 'waitReceiver',
  received: 'waitReceiver',
  accepted: 'waitService',
  'in-service': 'waitService',
}

/** The steps this end may make now; for the other end, what is being waited for. */
export function ReferralSteps({ staff, doc, side, result }: Props) {
  const { locale } = staff
  const t = staffReferralsText[locale].one
  const moves = REFERRAL_MOVES.filter((move) => move.from === doc.status && move.by === side)
  const waits = WAIT[doc.status]
  return (
    <section className={css.steps} aria-labelledby="langkah">
      <h2 id="langkah">{t.next}</h2>
      {moves.length === 0 && <p>{waits ? t[waits] : t.ended}</p>}
      {side === 'sender' && moves.length > 0 && waits && <p className="soft">{t[waits]}</p>}
      {moves.map((move) => (
        <Step key={move.to} locale={locale} id={doc.id} move={move} result={result} />
      ))}
    </section>
  )
}

function Step({ locale, id, move, result }: { locale: Locale; id: string; move: Move; result: Result }) {
  const t = staffReferralsText[locale].one
  const mine = result.posted && result.typed.status?.[0] === move.to
  const fill = filler(mine ? result : { posted: false, typed: {} })
  const errors = mine ? result.errors : []
  const button = (style: string) => (
    <button className={`btn ${style}`} type="submit">
      {move.label[locale]}
    </button>
  )
  if (move.to === 'rejected') {
    return (
      <details className="fold" open={mine}>
        <summary>{move.label[locale]}</summary>
        <PostForm action={stepReferral} hidden={{ rujukan: id, status: move.to }}>
          <RadioGroup locale={locale} name="rejection" label={t.rejectWhy} options={optionsIn(REJECTION, locale)} defaultValue={fill.text('rejection')} error={errorFor(errors, 'rejection')} />
          <TextArea locale={locale} name="rejectionText" label={t.rejectText} optional rows={3} defaultValue={fill.text('rejectionText')} error={errorFor(errors, 'rejectionText')} />
          <div className="btn-row">{button('btn-danger')}</div>
        </PostForm>
      </details>
    )
  }
  if (move.to === 'completed') {
    return (
      <PostForm action={stepReferral} hidden={{ rujukan: id, status: move.to }}>
        <TextArea locale={locale} name="outcome" label={t.outcomeLabel} rows={4} defaultValue={fill.text('outcome')} error={errorFor(errors, 'outcome')} />
        <div className="btn-row">{button('')}</div>
      </PostForm>
    )
  }
  if (move.to === 'withdrawn' && move.from !== 'draft') {
    return (
      <details className="fold" open={mine}>
        <summary>{move.label[locale]}</summary>
        <PostForm action={stepReferral} hidden={{ rujukan: id, status: move.to }} className="stack">
          <p>{t.withdrawHint}</p>
          {button('btn-danger')}
        </PostForm>
      </details>
    )
  }
  return (
    <PostForm action={stepReferral} hidden={{ rujukan: id, status: move.to }}>
      {button(move.to === 'withdrawn' ? 'btn-quiet' : '')}
    </PostForm>
  )
}
