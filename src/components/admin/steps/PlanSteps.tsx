import type { UIFieldServerProps } from 'payload'

import { hasRight, rolesOn } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { ACTION_PLAN_MOVES } from '@/domain/planning/transitions'
import { PLAN_STATUS, wordFor } from '@/domain/vocabulary'
import { panelText } from '@/i18n/areas/panel'
import { formatNumber } from '@/i18n/format'
import { asLocale } from '@/i18n/texts'
import { findOwn } from '@/queries/panel/findOwn'
import css from '../panel.module.css'
import { stepsOf } from './moves'
import { StepsPart } from './StepsPart'

/** Head of a plan's edit view: its moves, its activities, its paper. */
export async function PlanSteps({ id, req, i18n }: UIFieldServerProps) {
  const locale = asLocale(i18n.language)
  const t = panelText[locale].plan
  const plan = id ? await findOwn(req, 'action-plans', String(id)) : undefined
  if (!plan) return null
  const scope = await scopeOf(req)
  const roles = rolesOn('action-plans', 'update', scope, { ...plan })
  const activities = await req.payload.count({ collection: 'activities', where: { plan: { equals: plan.id } }, overrideAccess: false, req })
  const query = `where[plan][equals]=${encodeURIComponent(plan.id)}`
  return (
    <StepsPart
      locale={locale}
      slug="action-plans"
      id={plan.id}
      state={{ word: wordFor(PLAN_STATUS, plan.status, locale), tone: plan.status === 'published' ? 'good' : undefined }}
      steps={stepsOf(ACTION_PLAN_MOVES, plan.status, roles, locale)}
      links={[
        { href: `/admin/collections/activities?${query}`, label: t.activities(formatNumber(activities.totalDocs, locale)) },
        ...(plan.status === 'draft' && hasRight('activities', 'create', scope) ? [{ href: '/admin/collections/activities/create', label: t.addActivity }] : []),
        { href: `/api/action-plans/${plan.id}/pdf`, label: t.pdf, download: true },
      ]}
    >
      {plan.status === 'draft' && plan.reason && <p className={css.note}><b>{t.returned}:</b> {plan.reason}</p>}
    </StepsPart>
  )
}
