'use server'

import { openCase } from '@/actions/cases/openCase'
import { saveFacts } from '@/actions/cases/saveFacts'
import { addParty, saveParty } from '@/actions/cases/saveParty'
import { requestServices } from '@/actions/cases/requestServices'
import { keysOf, SERVICE } from '@/domain/vocabulary'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { ownCentres } from '@/queries/staff/cases'

import { pastMoment, readEvents, readParty, readReport, readVictim } from '../_server/caseInput'
import type { Input } from '../_server/input'
import { submit } from '../_server/submit'

/** Steps of an intake after the first, in their order; each is saved by itself. */
const AFTER = { laporan: 'isi/korban', korban: 'isi/peristiwa', peristiwa: 'pihak/baru', pihak: 'layanan', layanan: '' } as const

/** The next step of an intake, or back to the case with a word about what was saved. */
function onward(input: Input, caseId: string, step: keyof typeof AFTER, news: string): string {
  const home = `/kerja/kasus/${encodeURIComponent(caseId)}`
  if (input.text('alur') !== 'baru') return `${home}?kabar=${news}`
  return AFTER[step] ? `${home}/${AFTER[step]}?alur=baru` : `${home}?kabar=lengkap`
}

/** First step of an intake: makes the case. */
export async function takeReport(data: FormData): Promise<void> {
  await submit('laporan', data, async (staff, input) => {
    const centres = ownCentres(staff)
    const chosen = input.text('serviceCentre', { max: 64 })
    const serviceCentre = centres.length === 1 ? centres[0] : centres.find((id) => id === chosen)
    if (!serviceCentre) input.problem('serviceCentre', staffCasesText[staff.locale].report.centreRequired)
    const { channel, receivedAt, risk } = readReport(staff, input)
    input.done()
    if (!serviceCentre || !channel || !receivedAt) throw new Error('unreachable: checked above')
    const id = await openCase(staff.req, { serviceCentre, channel, receivedAt, risk })
    return `/kerja/kasus/${id}/isi/korban?alur=baru`
  })
}

export async function saveReport(data: FormData): Promise<void> {
  await submit('laporan', data, async (staff, input) => {
    const id = input.text('kasus', { max: 64 })
    const { channel, receivedAt, risk } = readReport(staff, input)
    input.done()
    await saveFacts(staff.req, id, { channel, receivedAt, risk })
    return onward(input, id, 'laporan', 'simpan')
  })
}

export async function saveVictim(data: FormData): Promise<void> {
  await submit('korban', data, async (staff, input) => {
    const id = input.text('kasus', { max: 64 })
    const facts = readVictim(input)
    input.done()
    await saveFacts(staff.req, id, facts)
    return onward(input, id, 'korban', 'simpan')
  })
}

export async function saveEvents(data: FormData): Promise<void> {
  await submit('peristiwa', data, async (staff, input) => {
    const id = input.text('kasus', { max: 64 })
    const facts = readEvents(input)
    input.done()
    await saveFacts(staff.req, id, facts)
    return onward(input, id, 'peristiwa', 'simpan')
  })
}

export async function newParty(data: FormData): Promise<void> {
  await submit('pihak', data, async (staff, input) => {
    const id = input.text('kasus', { max: 64 })
    const party = readParty(staff, input)
    input.done()
    if (party) await addParty(staff.req, id, party)
    return onward(input, id, 'pihak', 'pihak')
  })
}

export async function changeParty(data: FormData): Promise<void> {
  await submit('ubah-pihak', data, async (staff, input) => {
    const party = readParty(staff, input)
    input.done()
    if (party) await saveParty(staff.req, input.text('pihak', { max: 64 }), party)
    return `/kerja/kasus/${encodeURIComponent(input.text('kasus', { max: 64 }))}?kabar=pihak`
  })
}

/** Opens an identity in the very answer to this post: the page reads it, which is what the audit trail records. */
export async function showIdentity(data: FormData): Promise<void> {
  await submit('identitas', data, () => Promise.resolve({ show: 'identitas' }))
}

export async function addServices(data: FormData): Promise<void> {
  await submit('layanan', data, async (staff, input) => {
    const id = input.text('kasus', { max: 64 })
    const services = input.choices('services', SERVICE)
    if (services.length === 0) input.problem('services', staffCasesText[staff.locale].service.whichRequired)
    const requestedAt = pastMoment(staff, input, 'requestedAt', staffCasesText[staff.locale].report.receivedRequired)
    input.done()
    if (requestedAt) await requestServices(staff.req, id, keysOf(SERVICE).filter((key) => services.includes(key)), requestedAt)
    return onward(input, id, 'layanan', 'layanan')
  })
}
