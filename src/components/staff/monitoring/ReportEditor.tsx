import { saveReportText } from '@/app/(staff)/_posts/monitoring'
import { filler } from '@/app/(staff)/_server/fill'
import type { FormResult } from '@/app/(staff)/_server/result'
import { errorFor, TextArea } from '@/components/ui'
import { REPORT_CHAPTER, REPORT_CHAPTERS, type ReportChapter } from '@/domain/monitoring/lists'
import type { Quote } from '@/domain/monitoring/report'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { staffText } from '@/i18n/areas/staff'
import type { Locale } from '@/i18n/texts'

import { PostForm } from '../PostForm'

type Props = {
  locale: Locale
  id: string
  objectKey: string
  row: Partial<Record<ReportChapter, string | null>>
  /** `reportMark` of what is shown. */
  mark: string
  quotes: Record<ReportChapter, readonly Quote[]>
  result: Omit<FormResult, 'form'> & { posted: boolean }
  back: string
}

/** The five chapters as fields; one the team's form says nothing about says so. */
export function ReportEditor({ locale, id, objectKey, row, mark, quotes, result, back }: Props) {
  const t = monitoringPagesText[locale].report
  const fill = filler(result)
  return (
    <PostForm action={saveReportText} hidden={{ id, objek: objectKey, dibaca: result.typed.dibaca?.[0] ?? mark }}>
      {REPORT_CHAPTERS.map((chapter) => (
        <TextArea
          key={chapter}
          locale={locale}
          name={chapter}
          label={REPORT_CHAPTER[chapter][locale]}
          hint={quotes[chapter].length > 0 ? undefined : t.unquoted}
          rows={7}
          defaultValue={fill.text(chapter, row[chapter])}
          error={errorFor(result.errors, chapter)}
        />
      ))}
      <div className="btn-row">
        <button className="btn" type="submit">
          {t.save}
        </button>
        <a href={back}>{staffText[locale].form.back}</a>
      </div>
    </PostForm>
  )
}
