import { type State, StateChip } from '@/components/ui'
import { serviceState } from '@/domain/cases/transitions'
import { CASE_STATUS, PLAN_STATUS, REFERRAL_STATUS, REPORT_STATUS, RISK, wordFor } from '@/domain/vocabulary'
import { staffCasesText } from '@/i18n/areas/staffCases'
import type { Locale } from '@/i18n/texts'
import { now } from '@/lib/clock'

const CASE_STATE: Record<string, State> = { intake: 'not-yet', assessed: 'due-soon', 'in-service': 'done', monitoring: 'done', closed: 'not-yet' }
const RISK_STATE: Record<string, State> = { rendah: 'not-yet', sedang: 'not-yet', tinggi: 'due-soon', darurat: 'late' }
const REFERRAL_STATE: Record<string, State> = {
  draft: 'not-yet',
  sent: 'not-yet',
  received: 'due-soon',
  accepted: 'done',
  rejected: 'late',
  'in-service': 'done',
  completed: 'done',
  withdrawn: 'not-yet',
  expired: 'late',
}
const PAPER_STATE: Record<string, State> = { draft: 'not-yet', 'in-review': 'due-soon', submitted: 'due-soon', discussed: 'due-soon', approved: 'done', delivered: 'done', published: 'done', closed: 'not-yet' }

type Props = { locale: Locale; value: string | null | undefined }

export const CaseStatusChip = ({ locale, value }: Props) => (
  <StateChip locale={locale} state={CASE_STATE[value ?? ''] ?? 'not-yet'} label={wordFor(CASE_STATUS, value, locale)} />
)
export const RiskChip = ({ locale, value }: Props) => (
  <StateChip locale={locale} state={RISK_STATE[value ?? ''] ?? 'not-yet'} label={wordFor(RISK, value, locale)} />
)
export const ReferralStatusChip = ({ locale, value }: Props) => (
  <StateChip locale={locale} state={REFERRAL_STATE[value ?? ''] ?? 'not-yet'} label={wordFor(REFERRAL_STATUS, value, locale)} />
)
export const PlanStatusChip = ({ locale, value }: Props) => (
  <StateChip locale={locale} state={PAPER_STATE[value ?? ''] ?? 'not-yet'} label={wordFor(PLAN_STATUS, value, locale)} />
)
export const ReportStatusChip = ({ locale, value }: Props) => (
  <StateChip locale={locale} state={PAPER_STATE[value ?? ''] ?? 'not-yet'} label={wordFor(REPORT_STATUS, value, locale)} />
)

type Clock = { dueAt?: string | null; startedAt?: string | null; finishedAt?: string | null }

/** Where a service stands against the standard of seven days. */
export function ServiceChip({ locale, service }: { locale: Locale; service: Clock }) {
  const t = staffCasesText[locale].service.states
  const state = serviceState(service.dueAt ?? '', service.finishedAt, now())
  if (service.finishedAt) return <StateChip locale={locale} state={state === 'overdue' ? 'late' : 'done'} label={state === 'overdue' ? t.doneLate : t.done} />
  if (state === 'overdue') return <StateChip locale={locale} state="late" label={t.overdue} />
  if (state === 'due-soon') return <StateChip locale={locale} state="due-soon" label={t.soon} />
  return <StateChip locale={locale} state={service.startedAt ? 'done' : 'not-yet'} label={service.startedAt ? t.running : t.waiting} />
}
