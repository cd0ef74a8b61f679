import { filler } from '@/app/(staff)/_server/fill'
import type { FormResult } from '@/app/(staff)/_server/result'
import { errorFor, TextArea } from '@/components/ui'
import type { Move } from '@/domain/structure/moves'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import type { Locale } from '@/i18n/texts'

import { PostForm } from '../PostForm'
import steps from '../referrals/steps.module.css'
import css from './papers.module.css'

type Props = {
  locale: Locale
  /** A function of a 'use server' file. */
  action: (data: FormData) => Promise<void>
  doc: { id: string; updatedAt: string }
  /** Only what this person may do now. */
  moves: readonly Move<string>[]
  /** Who has the paper now; nothing when its flow has ended. */
  waits?: string
  /** Whether the person could ever move it. */
  decides: boolean
  result: Omit<FormResult, 'form'> & { posted: boolean }
}

/** What this person may do with the paper now, each step with its clause; for others, who has it. */
export function PaperSteps({ locale, action, doc, moves, waits, decides, result }: Props) {
  const t = staffPapersText[locale].steps
  const fill = filler(result)
  return (
    <section className={steps.steps} aria-labelledby="langkah">
      <h2 id="langkah">{t.title}</h2>
      {moves.length === 0 && <p>{waits ? t.waits(waits) : t.ended}</p>}
      {!decides && <p className="soft">{t.reads}</p>}
      {[...moves].sort((a, b) => Number(a.needsReason ?? false) - Number(b.needsReason ?? false)).map((move) => {
        const hidden = { naskah: doc.id, status: move.to, dibaca: doc.updatedAt }
        const mine = result.posted && result.typed.status?.[0] === move.to
        if (!move.needsReason) {
          return (
            <PostForm key={move.to} action={action} hidden={hidden}>
              <button className="btn" type="submit">
                {move.label[locale]}
              </button>
              <p className={css.basis}>{t.clause(move.clause)}</p>
            </PostForm>
          )
        }
        return (
          <details key={move.to} className="fold" open={mine}>
            <summary className="btn btn-quiet">{`${move.label[locale]} …`}</summary>
            <PostForm action={action} hidden={hidden}>
              <TextArea locale={locale} name="reason" label={t.reason} hint={t.reasonHint} rows={4} defaultValue={mine ? fill.text('reason') : undefined} error={errorFor(result.errors, 'reason')} />
              <div className="btn-row">
                <button className="btn btn-danger" type="submit">
                  {move.label[locale]}
                </button>
              </div>
              <p className={css.basis}>{t.clause(move.clause)}</p>
            </PostForm>
          </details>
        )
      })}
    </section>
  )
}
