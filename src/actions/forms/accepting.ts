import type { PayloadRequest } from 'payload'

import { assessorsMayWork } from '@/domain/monitoring/round'
import { now } from '@/lib/clock'

import type { Conflict, ConflictCode, FormRow, Version } from './types'

const WORDS: Record<ConflictCode, Conflict['message']> = {
  stale: { id: 'Isian ini sudah diubah di tempat lain. Bandingkan lalu pilih jawaban yang dipakai.', en: 'This response was changed elsewhere. Compare and choose which answers to keep.' },
  closed: { id: 'Isian ini sudah dikirim dan tidak dapat ditimpa.', en: 'This response was already submitted and cannot be overwritten.' },
  'version-fixed': { id: 'Isian ini memakai versi formulir lain. Pindahkan lebih dulu bila ingin memakai versi baru.', en: 'This response uses another version of the form. Move it first to use a new version.' },
  'version-withdrawn': { id: 'Versi formulir ini sudah ditarik dan tidak diterima lagi.', en: 'This version of the form was withdrawn and is no longer accepted.' },
  'form-closed': { id: 'Formulir ini sedang tidak menerima isian.', en: 'This form does not take responses at present.' },
  'round-closed': { id: 'Putaran monev ini tidak sedang berjalan; isiannya tidak dapat diubah.', en: 'This monitoring round is not running; its forms cannot be changed.' },
  'blank-used': { id: 'Blangko ini sudah pernah dimasukkan.', en: 'This blank was already entered.' },
}

export const conflictOf = (code: ConflictCode, more: Partial<Conflict> = {}): Conflict => ({ code, message: WORDS[code], ...more })

/** Why a form or version takes no answers at this moment; undefined when it does. A withdrawn one does until its day of grace ends. */
export function refusalNow(form: Pick<FormRow, 'status'>, version: Pick<Version, 'state' | 'acceptUntil'>): Conflict | undefined {
  if (form.status !== 'active') return conflictOf('form-closed')
  if (version.state === 'published') return undefined
  return version.acceptUntil && now().getTime() <= Date.parse(version.acceptUntil) ? undefined : conflictOf('version-withdrawn')
}

/** Forms of a monitoring round are filled in, corrected and judged only while it runs; every other form always. */
export async function isRoundClosed(req: PayloadRequest, { round }: Readonly<Record<string, unknown>>): Promise<boolean> {
  if (typeof round !== 'string' || !round) return false
  const found = await req.payload.db.findOne<{ id: string; status: string }>({ collection: 'monitoring-rounds', where: { id: { equals: round } }, select: { status: true }, req: { transactionID: req.transactionID } })
  return !found || !assessorsMayWork(found.status)
}
