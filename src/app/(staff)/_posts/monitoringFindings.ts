'use server'

import { changeFinding, type FindingText, moveFinding, recordFinding } from '@/actions/monitoring/saveFinding'
import { FINDING_MOVES } from '@/domain/monitoring/findings'
import { FINDING_STATUS } from '@/domain/monitoring/lists'
import { monitoringFindingsText } from '@/i18n/areas/monitoringFindings'
import { refOf } from '@/lib/relation'
import { readPlain } from '@/queries/staff/read'
import type { Staff } from '@/queries/staff/session'

import type { Input } from '../_server/input'
import { submit } from '../_server/submit'

function textIn(staff: Staff, input: Input): FindingText {
  const t = monitoringFindingsText[staff.locale]
  return {
    finding: input.text('finding', { max: 2000, required: t.findingRequired }),
    recommendation: input.text('recommendation', { max: 2000, required: t.recommendationRequired }),
    responsible: input.text('responsible', { max: 300 }),
    clause: input.text('clause', { max: 60 }),
    dueOn: input.date('dueOn') ?? null,
  }
}

/** A new finding about an object of the round, or another text of one that is there. */
export async function saveFinding(data: FormData): Promise<void> {
  await submit('temuan', data, async (staff, input) => {
    const [id, round] = [input.text('temuan', { max: 64 }), input.text('id', { max: 64 })]
    const text = textIn(staff, input)
    if (id) {
      const finding = await readPlain(staff, 'monitoring-findings', id)
      input.done()
      await changeFinding(staff.req, String(finding.id), text)
      return `/kerja/pemantauan/temuan/${encodeURIComponent(id)}?kabar=simpan`
    }
    const [relationTo = '', value = ''] = input.text('objek', { max: 120, required: monitoringFindingsText[staff.locale].objectRequired }).split('/')
    const object = refOf({ relationTo, value })
    input.done()
    if (object) await recordFinding(staff.req, { ...text, round, object })
    return `/kerja/pemantauan/${encodeURIComponent(round)}?kabar=temuan`
  }, { object: 'objek' })
}

/** The object answers and acts; the monitor closes it or sends it back. */
export async function stepFinding(data: FormData): Promise<void> {
  await submit('langkah', data, async (staff, input) => {
    const t = monitoringFindingsText[staff.locale]
    const finding = await readPlain(staff, 'monitoring-findings', input.text('temuan', { max: 64 }))
    const status = input.choice('status', FINDING_STATUS, t.unknown)
    const needed = FINDING_MOVES.find((move) => move.from === finding.status && move.to === status)?.needsText
    const text = input.text('text', { max: 2000, ...(needed && { required: t.textRequired }) })
    input.done()
    if (!status) throw new Error('unreachable: checked above')
    const side = status === 'in-progress' && finding.status === 'done' ? 'note' : 'answer'
    // What was answered stays; what was done is written below it.
    const answer = [finding.answer, text].filter(Boolean).join('\n\n')
    await moveFinding(staff.req, String(finding.id), { status, ...(text && side === 'note' && { note: text }), ...(text && side === 'answer' && status !== 'closed' && { answer: answer.slice(0, 4000) }) })
    return `/kerja/pemantauan/temuan/${encodeURIComponent(String(finding.id))}?kabar=${status}`
  }, { answer: 'text', note: 'text' })
}
