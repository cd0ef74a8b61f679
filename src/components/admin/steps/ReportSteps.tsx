import type { UIFieldServerProps } from 'payload'

import { rolesOn } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { REPORT_MOVES } from '@/domain/reporting/transitions'
import { REPORT_STATUS, wordFor } from '@/domain/vocabulary'
import { panelText } from '@/i18n/areas/panel'
import { asLocale } from '@/i18n/texts'
import { findOwn } from '@/queries/panel/findOwn'
import css from '../panel.module.css'
import { stepsOf } from './moves'
import { StepsPart } from './StepsPart'

/** Head of a report's edit view: its moves and its paper. */
export async function ReportSteps({ id, req, i18n }: UIFieldServerProps) {
  const locale = asLocale(i18n.language)
  const t = panelText[locale]
  const report = id ? await findOwn(req, 'reports', String(id)) : undefined
  if (!report) return null
  const roles = rolesOn('reports', 'update', await scopeOf(req), { ...report })
  return (
    <StepsPart
      locale={locale}
      slug="reports"
      id={report.id}
      state={{ word: wordFor(REPORT_STATUS, report.status, locale), tone: report.status === 'published' ? 'good' : undefined }}
      steps={stepsOf(REPORT_MOVES, report.status, roles, locale, report.kind)}
      links={[{ href: `/api/reports/${report.id}/pdf`, label: t.report.pdf, download: true }]}
    >
      {report.status === 'draft' && report.reason && <p className={css.note}><b>{t.plan.returned}:</b> {report.reason}</p>}
    </StepsPart>
  )
}
