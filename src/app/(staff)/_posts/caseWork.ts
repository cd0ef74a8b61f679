'use server'

import { assignCase } from '@/actions/cases/assignCase'
import { moveCase } from '@/actions/cases/moveCase'
import { finishService, startService } from '@/actions/cases/moveService'
import { recordConsent, withdrawConsent } from '@/actions/cases/recordConsent'
import { CASE_STATUS, CLOSURE, CONSENT_METHOD, SERVICE } from '@/domain/vocabulary'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { readPlain } from '@/queries/staff/read'

import { pastMoment } from '../_server/caseInput'
import { submit } from '../_server/submit'

const caseHome = (id: string, news: string): string => `/kerja/kasus/${encodeURIComponent(id)}?kabar=${news}`

export async function beginService(data: FormData): Promise<void> {
  await submit('mulai-layanan', data, async (staff, input) => {
    await startService(staff.req, input.text('layanan', { max: 64 }))
    return caseHome(input.text('kasus', { max: 64 }), 'layanan')
  })
}

export async function completeService(data: FormData): Promise<void> {
  await submit('selesai-layanan', data, async (staff, input) => {
    const t = staffCasesText[staff.locale]
    const finishedAt = pastMoment(staff, input, 'finishedAt', t.report.receivedRequired)
    const outcome = input.text('outcome', { max: 10_000, required: t.service.outcomeRequired })
    input.done()
    const service = await readPlain(staff, 'case-services', input.text('layanan', { max: 64 }))
    if (finishedAt) await finishService(staff.req, service.id, { finishedAt, outcome, startedAt: service.startedAt ? undefined : finishedAt })
    return caseHome(input.text('kasus', { max: 64 }), 'layanan')
  })
}

export async function saveConsent(data: FormData): Promise<void> {
  await submit('persetujuan', data, async (staff, input) => {
    const t = staffCasesText[staff.locale].consent
    const id = input.text('kasus', { max: 64 })
    const method = input.choice('method', CONSENT_METHOD, t.methodRequired)
    const givenBy = input.choice('givenBy', { korban: { id: '', en: '' }, wali: { id: '', en: '' } }, t.givenByRequired)
    const givenAt = pastMoment(staff, input, 'givenAt', t.givenAtRequired)
    const services = input.choices('services', SERVICE)
    if (services.length === 0) input.problem('services', t.servicesRequired)
    const centres = input.list('centres')
    const institutions = input.list('institutions')
    if (centres.length + institutions.length === 0) input.problem('receivers', t.receiversRequired)
    const note = input.text('note', { max: 1000 })
    input.done()
    if (method && givenBy && givenAt) await recordConsent(staff.req, id, { method, givenBy, givenAt, services, centres, institutions, note })
    return caseHome(id, 'setuju')
  })
}

export async function endConsent(data: FormData): Promise<void> {
  await submit('tarik-persetujuan', data, async (staff, input) => {
    const id = input.text('kasus', { max: 64 })
    await withdrawConsent(staff.req, id)
    return caseHome(id, 'tarik')
  })
}

export async function changeStatus(data: FormData): Promise<void> {
  await submit('status', data, async (staff, input) => {
    const t = staffCasesText[staff.locale].move
    const id = input.text('kasus', { max: 64 })
    const status = input.choice('status', CASE_STATUS, t.toRequired)
    const reason = input.text('reason', { max: 1000 })
    const closing = status === 'closed'
    const closureReason = input.choice('closureReason', CLOSURE, closing ? t.closureRequired : undefined)
    const closureOutcome = input.text('closureOutcome', { max: 10_000 })
    input.done()
    if (status) await moveCase(staff.req, id, { status, ...(reason && { reason }), ...(closing && { closureReason, closureOutcome }) })
    return caseHome(id, 'status')
  })
}

export async function changeAssignees(data: FormData): Promise<void> {
  await submit('petugas', data, async (staff, input) => {
    const id = input.text('kasus', { max: 64 })
    await assignCase(staff.req, id, input.list('assignees'))
    return caseHome(id, 'tugas')
  })
}
