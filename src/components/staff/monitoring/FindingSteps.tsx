import { stepFinding } from '@/app/(staff)/_posts/monitoringFindings'
import type { FormResult } from '@/app/(staff)/_server/result'
import { errorFor, TextArea } from '@/components/ui'
import { FINDING_MOVES, type FindingSide } from '@/domain/monitoring/findings'
import { monitoringFindingsText } from '@/i18n/areas/monitoringFindings'
import type { Locale } from '@/i18n/texts'
import type { MonitoringFinding } from '@/payload-types'

import { PostForm } from '../PostForm'
import steps from '../referrals/steps.module.css'

type Props = { locale: Locale; doc: MonitoringFinding; sides: ReadonlySet<FindingSide>; result: Omit<FormResult, 'form'> & { posted: boolean } }

/** The steps of a finding that are this person's now; for others, who has it. A step that needs words asks for them. */
export function FindingSteps({ locale, doc, sides, result }: Props) {
  const t = monitoringFindingsText[locale]
  const moves = FINDING_MOVES.filter((move) => move.from === doc.status)
  // What ends it first, what sends it back below.
  const mine = moves.filter((move) => sides.has(move.by)).toSorted((a, b) => Number(a.needsText) - Number(b.needsText))
  const words = (to: string) => (to === 'answered' || to === 'done' || to === 'in-progress' ? { label: t.text[to], hint: t.text[`${to}Hint`] } : undefined)
  return (
    <section className={steps.steps} aria-labelledby="langkah">
      <h2 id="langkah">{t.steps}</h2>
      {moves.length === 0 && <p>{t.ended}</p>}
      {moves.length > 0 && mine.length === 0 && <p>{moves.some(({ by }) => by === 'object') ? t.waitsObject : t.waitsMonitor}</p>}
      {moves.length > 0 && sides.size === 0 && <p className="soft">{t.reads}</p>}
      {mine.map((move, index) => {
        const name = t.moves[`${move.from}>${move.to}` as keyof typeof t.moves]
        const hidden = { temuan: String(doc.id), status: move.to }
        const asks = move.needsText ? words(move.to) : undefined
        const posted = result.posted && result.typed.status?.[0] === move.to
        const form = (
          <PostForm key={move.to} action={stepFinding} hidden={hidden}>
            {asks && <TextArea locale={locale} name="text" label={asks.label} hint={asks.hint} rows={5} defaultValue={posted ? result.typed.text?.[0] : undefined} error={posted ? errorFor(result.errors, 'text') : undefined} />}
            <div className="btn-row">
              <button className={index === 0 ? 'btn' : 'btn btn-quiet'} type="submit">
                {name}
              </button>
            </div>
          </PostForm>
        )
        // One form that asks for words stands open; a second one would have fields of the same name.
        if (!asks || mine.length === 1) return form
        return (
          <details key={move.to} className="fold" open={posted}>
            <summary className="btn btn-quiet">{`${name} …`}</summary>
            {form}
          </details>
        )
      })}
    </section>
  )
}
