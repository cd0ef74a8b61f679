import { judgeResponse } from '@/app/(staff)/_posts/forms'
import { TextArea } from '@/components/ui'
import { errorFor, type FormError } from '@/components/ui/ErrorSummary'
import type { ResponseState } from '@/domain/forms/responseStates'
import { formPagesText } from '@/i18n/areas/formPages'
import type { Locale } from '@/i18n/texts'

import { PostForm } from '../PostForm'

type Props = { locale: Locale; instanceId: string; status: ResponseState; may: { fill: boolean; review: boolean }; errors: readonly FormError[]; typed?: string }

/** What the person may do with a response now: accept it, return it with a reason, change it, or discard an own draft. */
export function ReviewForm({ locale, instanceId, status, may, errors, typed }: Props) {
  const t = formPagesText[locale]
  const judges = may.review && (status === 'submitted' || status === 'accepted')
  return (
    <>
      {may.fill && status === 'submitted' && (
        <p className="part">
          <a href={`/kerja/formulir/${instanceId}/ubah`}>{t.read.change}</a>
        </p>
      )}
      {judges && (
        <section className="part" aria-labelledby="keputusan">
          <h2 id="keputusan">{t.review.title}</h2>
          {status === 'submitted' && (
            <PostForm action={judgeResponse} hidden={{ isian: instanceId, langkah: 'terima' }}>
              <button className="btn" type="submit">
                {t.review.accept}
              </button>
            </PostForm>
          )}
          <details className="fold" open={errors.length > 0}>
            <summary>{t.review.return}</summary>
            <PostForm action={judgeResponse} hidden={{ isian: instanceId, langkah: 'kembali' }}>
              <TextArea locale={locale} name="reason" label={t.review.reason} hint={t.review.reasonHint} defaultValue={typed} error={errorFor(errors, 'reason')} />
              <button className="btn btn-quiet" type="submit">
                {t.review.return}
              </button>
            </PostForm>
          </details>
        </section>
      )}
      {may.fill && status === 'draft' && (
        <details className="fold part">
          <summary>{t.review.discard}</summary>
          <p className="soft">{t.review.discardHint}</p>
          <PostForm action={judgeResponse} hidden={{ isian: instanceId, langkah: 'buang' }}>
            <button className="btn btn-danger" type="submit">
              {t.review.discard}
            </button>
          </PostForm>
        </details>
      )}
    </>
  )
}
