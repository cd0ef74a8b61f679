import type { State } from '@/components/ui/StateChip'

/** One line of the dashboard: what it is, in which state, and when it is due. */
export type WorkItem = {
  key: string
  href: string
  /** Number of a case or referral, or the kind of a paper. */
  label: string
  title: string
  sub: string
  state: State
  word: string
  /** "5 hari lewat", "sebelum 16.00"; empty when nothing is due. */
  due: string
  late: boolean
  /** For sorting, the most pressing first. */
  dueAt: number
}

export type Section = 'late' | 'today' | 'soon' | 'waiting' | 'decide' | 'read'
export type Work = Partial<Record<Section, WorkItem[]>>
