import type { Label } from '@/i18n/label'

export type CaseStatus = 'intake' | 'assessed' | 'in-service' | 'monitoring' | 'closed'

/** Moves of a case; closing and reopening ask for a reason (contract § 3). */
export const CASE_NEXT = {
  intake: ['assessed', 'closed'],
  assessed: ['in-service', 'closed'],
  'in-service': ['monitoring', 'closed'],
  monitoring: ['in-service', 'closed'],
  closed: ['in-service'],
} as const satisfies Record<CaseStatus, readonly CaseStatus[]>

export const canMoveCase = (from: string, to: string): boolean => (CASE_NEXT[from as CaseStatus] as readonly string[] | undefined)?.includes(to) ?? false

export type ReferralStatus = 'draft' | 'sent' | 'received' | 'accepted' | 'rejected' | 'in-service' | 'completed' | 'withdrawn' | 'expired'
/** Which end of a referral may make a move. */
export type End = 'sender' | 'receiver' | 'system'
type ReferralMove = { from: ReferralStatus; to: ReferralStatus; by: End; label: Label }

export const REFERRAL_MOVES: readonly ReferralMove[] = [
  { from: 'draft', to: 'sent', by: 'sender', label: { id: 'Kirim rujukan', en: 'Send referral' } },
  { from: 'draft', to: 'withdrawn', by: 'sender', label: { id: 'Batalkan', en: 'Cancel' } },
  { from: 'sent', to: 'received', by: 'receiver', label: { id: 'Tandai sudah dibuka', en: 'Mark as received' } },
  { from: 'received', to: 'accepted', by: 'receiver', label: { id: 'Terima rujukan', en: 'Accept' } },
  { from: 'received', to: 'rejected', by: 'receiver', label: { id: 'Tolak rujukan', en: 'Reject' } },
  { from: 'accepted', to: 'in-service', by: 'receiver', label: { id: 'Mulai layanan', en: 'Start service' } },
  { from: 'in-service', to: 'completed', by: 'receiver', label: { id: 'Selesaikan layanan', en: 'Complete service' } },
  ...(['sent', 'received', 'accepted'] as const).map((from): ReferralMove => ({ from, to: 'withdrawn', by: 'sender', label: { id: 'Tarik rujukan', en: 'Withdraw' } })),
  ...(['sent', 'received'] as const).map((from): ReferralMove => ({ from, to: 'expired', by: 'system', label: { id: 'Kedaluwarsa', en: 'Expired' } })),
]

export const referralMove = (from: string, to: string): ReferralMove | undefined => REFERRAL_MOVES.find((move) => move.from === from && move.to === to)

/** Hours the receiver has to answer, by urgency (the guideline sets none: defaults a region may change later). */
export const ANSWER_HOURS: Record<string, number> = { darurat: 2, segera: 24, biasa: 72 }

/** Hours after an unanswered deadline until a referral closes by itself (our default; the guideline sets none). */
export const EXPIRES_AFTER_HOURS = 7 * 24

/** What the receiver may see in a state: nothing, the facts needed to decide, or identity too (contract § 3). */
export function sharedLevel(status: string, consentWithdrawn: boolean): 'none' | 'facts' | 'identity' {
  if (consentWithdrawn) return 'none'
  if (status === 'sent' || status === 'received') return 'facts'
  if (status === 'accepted' || status === 'in-service' || status === 'completed') return 'identity'
  return 'none'
}

/** Base clock for services: seven days from the request (UU 21/2007 art. 52–53). */
export const SERVICE_DAYS = 7

/** on-time, due within two days, or overdue at `at`; a finished service is judged at its end. */
export function serviceState(dueAt: string, finishedAt: string | null | undefined, at: Date): 'on-time' | 'due-soon' | 'overdue' {
  const due = Date.parse(dueAt)
  const end = finishedAt ? Date.parse(finishedAt) : at.getTime()
  if (end > due) return 'overdue'
  return !finishedAt && due - end < 2 * 86_400_000 ? 'due-soon' : 'on-time'
}
