import type { UIFieldServerProps } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { DECREE_STATUS, wordFor } from '@/domain/vocabulary'
import { panelText } from '@/i18n/areas/panel'
import { asLocale } from '@/i18n/texts'
import { findOwn } from '@/queries/panel/findOwn'
import css from '../panel.module.css'
import type { Step } from './StepButtons'
import { StepsPart } from './StepsPart'

const NAMES: Record<string, { id: string; en: string }> = {
  number: { id: 'nomor', en: 'number' }, date: { id: 'tanggal', en: 'date' }, issuer: { id: 'penerbit', en: 'issuer' },
  appointments: { id: 'pengangkatan', en: 'appointments' }, dismissals: { id: 'pemberhentian', en: 'dismissals' },
}

/** Head of a decree's edit view: sign, revoke, and its paper. */
export async function DecreeSteps({ id, req, i18n }: UIFieldServerProps) {
  const locale = asLocale(i18n.language)
  const t = panelText[locale]
  const decree = id ? await findOwn(req, 'decrees', String(id)) : undefined
  if (!decree) return null
  const may = permits('decrees', 'update', await scopeOf(req), { ...decree })
  const due = ['number', 'date', 'issuer', ...(decree.effect === 'appoint' ? ['appointments'] : []), ...(decree.effect === 'dismiss' ? ['dismissals'] : [])] as const
  const missing = due.filter((name) => {
    const value = decree[name as keyof typeof decree]
    return Array.isArray(value) ? value.length === 0 : !value
  })
  const steps: Step[] = []
  if (may && decree.status === 'draft') {
    const blocked = missing.length > 0 ? t.decree.missing(missing.map((name) => NAMES[name]?.[locale] ?? name).join(', ')) : undefined
    steps.push({ to: 'signed', label: t.decree.sign, tone: 'primary', note: t.decree.effects[decree.effect], clause: '2.2.5.1', blocked })
  }
  if (may && decree.status === 'signed') steps.push({ to: 'revoked', label: t.decree.revoke, tone: 'danger', reasonField: 'revocationReason', note: t.decree.revokeEffect, clause: '2.2.5.1' })
  return (
    <StepsPart
      locale={locale}
      slug="decrees"
      id={String(id)}
      state={{ word: wordFor(DECREE_STATUS, decree.status, locale), tone: decree.status === 'signed' ? 'good' : decree.status === 'revoked' ? 'late' : undefined }}
      steps={steps}
      links={[{ href: `/api/decrees/${id}/pdf`, label: decree.status === 'signed' ? t.decree.signedPdf : t.decree.draftPdf, download: true }]}
    >
      {decree.status === 'signed' && <p className={css.note} data-locked>{t.decree.readOnly}</p>}
      {decree.status === 'revoked' && <p className={css.note} data-locked>{t.decree.revoked}</p>}
      {decree.revocationNotes && <p className={css.note}><b>{t.decree.notes}:</b> {decree.revocationNotes}</p>}
    </StepsPart>
  )
}
