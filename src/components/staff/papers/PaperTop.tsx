import type { ReactNode } from 'react'

import { PageTop } from '@/components/staff/PageTop'
import type { FormError } from '@/components/ui'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import type { Locale } from '@/i18n/texts'

type Props = {
  locale: Locale
  kind: 'plan' | 'report'
  path: '/kerja/rencana' | '/kerja/laporan'
  doc: { id: string; title: string; status: string; reason?: string | null }
  /** Kind of paper in words. */
  over: string
  chip: ReactNode
  errors: readonly FormError[]
  news?: string
}

/** Beginning of a plan's or report's page: way back, heading, PDF, and why it came back. */
export function PaperTop({ locale, kind, path, doc, over, chip, errors, news }: Props) {
  const t = staffPapersText[locale]
  return (
    <>
      <PageTop locale={locale} crumbs={[{ label: t[kind].title, href: path }, { label: doc.title }]} errors={errors} news={news} over={over} title={doc.title} lead={chip}>
        <a className="btn btn-quiet" href={`${path}/${doc.id}/pdf`}>
          {t.pdf}
        </a>
      </PageTop>
      {doc.status === 'draft' && doc.reason && (
        <p className="notice pre">
          <b>{t.steps.returned}</b> {doc.reason}
        </p>
      )}
    </>
  )
}
