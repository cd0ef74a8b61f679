import { removeRound, stepRound } from '@/app/(staff)/_posts/monitoring'
import { StateShape } from '@/components/ui'
import type { RoundNeed } from '@/domain/monitoring/round'
import { monitoringText } from '@/i18n/areas/monitoring'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { RoundView } from '@/queries/staff/monitoring/round'

import papers from '../papers/papers.module.css'
import { PostForm } from '../PostForm'
import steps from '../referrals/steps.module.css'
import css from './monitoring.module.css'

/** Where each missing thing is done. */
const whereOf = (need: RoundNeed, base: string): string => (need === 'instrument' ? `${base}/instrumen` : need === 'assessments' || need === 'reports' ? `${base}#objek` : `${base}/ubah`)

type Props = { locale: Locale; view: RoundView }

/** What the secretariat does next: the step when everything for it is there, else what is missing, each with where to do it. */
export function RoundSteps({ locale, view: { doc, steps: moves, facts, may } }: Props) {
  const t = monitoringPagesText[locale].round
  const base = `/kerja/pemantauan/${doc.id}`
  const forward = moves.find(({ move }) => move.to !== 'planned')
  const back = moves.find(({ move }) => move.to === 'planned')
  const rest = facts.objects - facts.assessed
  return (
    <section className={steps.steps} aria-labelledby="langkah">
      <h2 id="langkah">{t.next}</h2>
      {!may.desk && <p className="soft">{t.waits}</p>}
      {may.desk && !forward && <p>{t.ended}</p>}
      {forward && forward.missing.length > 0 && (
        <>
          <p>{t.missing}</p>
          <ul className={css.needs}>
            {forward.missing.map((need) => (
              <li key={need}>
                <StateShape state="not-yet" />
                <a href={whereOf(need, base)}>{monitoringText[locale].missing[need]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {forward && forward.missing.length === 0 && (
        <PostForm action={stepRound} hidden={{ id: String(doc.id), status: forward.move.to }}>
          {forward.move.to === 'running' && <p className="soft">{t.startHint}</p>}
          {forward.move.to === 'reported' && (
            <p className="soft">
              {rest > 0 && `${t.notAssessed(formatNumber(rest, locale))} `}
              {t.deliverHint}
            </p>
          )}
          <button className="btn" type="submit">
            {forward.move.label[locale]}
          </button>
          <p className={papers.basis}>{staffPapersText[locale].steps.clause(forward.move.clause)}</p>
        </PostForm>
      )}
      {back && (
        <PostForm action={stepRound} hidden={{ id: String(doc.id), status: back.move.to }}>
          <button className="btn btn-quiet" type="submit">
            {back.move.label[locale]}
          </button>
        </PostForm>
      )}
      {may.desk && doc.status === 'planned' && (
        <details className="fold">
          <summary>{`${t.remove} …`}</summary>
          <p className="soft">{t.removeHint}</p>
          <PostForm action={removeRound} hidden={{ id: String(doc.id) }}>
            <button className="btn btn-danger" type="submit">
              {t.remove}
            </button>
          </PostForm>
        </details>
      )}
    </section>
  )
}
