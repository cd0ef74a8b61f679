'use server'

import { movePlan } from '@/actions/planning/movePlan'
import { moveReport } from '@/actions/reporting/moveReport'
import { PLAN_STATUS, REPORT_STATUS, type Vocabulary } from '@/domain/vocabulary'
import { staffPapersText } from '@/i18n/areas/staffPapers'
import { conflict } from '@/lib/errors'
import { denied, isDenial, readPlain } from '@/queries/staff/read'
import type { Staff } from '@/queries/staff/session'

import type { Input } from '../_server/input'
import { submit } from '../_server/submit'

const changed = () => conflict('paper-changed', staffPapersText.id.steps.changed, staffPapersText.en.steps.changed)

type Step<S extends string> = { id: string; status: S; reason?: string }

/**
 * What the posted step is, on a paper within the person's scope that is still as they read it. Whether the step is theirs
 * to make is decided where it is written (hooks/moveState).
 */
async function stepOf<S extends string>(staff: Staff, input: Input, slug: 'action-plans' | 'reports', states: Vocabulary<S>): Promise<Step<S>> {
  const t = staffPapersText[staff.locale].steps
  const id = input.text('naskah', { max: 64 })
  const status = input.choice('status', states, t.unknown)
  const reason = input.text('reason', { max: 1000, required: status === 'draft' ? t.reasonRequired : undefined })
  const doc = await readPlain(staff, slug, id)
  input.done()
  if (!status) throw new Error('unreachable: checked above')
  if (input.text('dibaca', { max: 40 }) !== doc.updatedAt) throw changed()
  return { id: doc.id, status, ...(reason && { reason }) }
}

/** Writes it; who may not write at all gets the same answer as for a paper that is not there, noted in the trail. */
async function make(staff: Staff, slug: 'action-plans' | 'reports', id: string, move: () => Promise<unknown>): Promise<void> {
  try {
    await move()
  } catch (error) {
    if (isDenial(error)) await denied(staff, slug, id)
    throw error
  }
}

export async function stepPlan(data: FormData): Promise<void> {
  await submit('langkah', data, async (staff, input) => {
    const { id, ...move } = await stepOf(staff, input, 'action-plans', PLAN_STATUS)
    await make(staff, 'action-plans', id, () => movePlan(staff.req, id, move))
    return `/kerja/rencana/${encodeURIComponent(id)}?kabar=${move.status}`
  })
}

export async function stepReport(data: FormData): Promise<void> {
  await submit('langkah', data, async (staff, input) => {
    const { id, ...move } = await stepOf(staff, input, 'reports', REPORT_STATUS)
    await make(staff, 'reports', id, () => moveReport(staff.req, id, move))
    return `/kerja/laporan/${encodeURIComponent(id)}?kabar=${move.status}`
  })
}
