import type { ReactNode } from 'react'

import { Breadcrumbs, type Crumb, ErrorSummary, type FormError } from '@/components/ui'
import type { Locale } from '@/i18n/texts'

type Props = {
  locale: Locale
  crumbs?: Crumb[]
  errors?: readonly FormError[]
  /** What the post before this page did. */
  news?: string
  over?: string
  title: string
  lead?: ReactNode
  /** Right end: what to do next. */
  children?: ReactNode
}

/** Beginning of a staff page: way back, errors or news, heading. */
export function PageTop({ locale, crumbs, errors = [], news, over, title, lead, children }: Props) {
  return (
    <>
      {crumbs && <Breadcrumbs locale={locale} items={crumbs} />}
      <ErrorSummary locale={locale} errors={[...errors]} />
      {news && errors.length === 0 && (
        <p className="notice notice-done" role="status">
          {news}
        </p>
      )}
      <div className="work-head">
        <div>
          {over && <p className="over">{over}</p>}
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {children && <div className="btn-row">{children}</div>}
      </div>
    </>
  )
}
