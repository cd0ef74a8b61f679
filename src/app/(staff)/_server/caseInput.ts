import type { Facts } from '@/actions/cases/saveFacts'
import type { PartyData } from '@/actions/cases/saveParty'
import { UNSAFE_CHANNEL } from '@/domain/cases/unsafeChannels'
import { ACT, AGE_BAND, CASE_CHANNEL, CITIZENSHIP, MEANS, PARTY_ROLE, PURPOSE, RISK, SEX } from '@/domain/vocabulary'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import type { Staff } from '@/queries/staff/session'

import type { Input } from './input'
import { isFuture, momentOf } from './moments'

/** A date that has come, as a moment; problems go to the field. */
export function pastMoment(staff: Staff, input: Input, name: string, required?: string): string | undefined {
  const date = input.date(name, { required })
  if (!date) return undefined
  if (isFuture(date, staff.zone)) input.problem(name, staffText[staff.locale].form.futureDate)
  return momentOf(date, staff.zone)
}

export function readReport(staff: Staff, input: Input) {
  const t = staffCasesText[staff.locale].report
  const channel = input.choice('channel', CASE_CHANNEL, t.channelRequired)
  const receivedAt = pastMoment(staff, input, 'receivedAt', t.receivedRequired)
  const risk = input.choice('risk', RISK, t.riskRequired)
  return { channel, receivedAt, risk }
}

export function readVictim(input: Input): Facts {
  return {
    victim: {
      sex: input.choice('sex', SEX) ?? null,
      ageBand: input.choice('ageBand', AGE_BAND) ?? null,
      citizenship: input.choice('citizenship', CITIZENSHIP) ?? null,
      nationality: input.text('nationality', { max: 60 }) || null,
    },
  }
}

export function readEvents(input: Input): Facts {
  const transit = input
    .text('transit', { max: 800 })
    .split('\n')
    .map((place) => place.trim())
    .filter(Boolean)
  return {
    trafficking: { acts: input.choices('acts', ACT), means: input.choices('means', MEANS), purposes: input.choices('purposes', PURPOSE) },
    route: {
      origin: input.text('origin', { max: 80 }) || null,
      transit: transit.slice(0, 10).map((place) => ({ place: place.slice(0, 80) })),
      destination: input.text('destination', { max: 80 }) || null,
    },
    summary: input.text('summary', { max: 10_000 }),
  }
}

/** Empty texts are sent as such: they take away what was recorded. */
export function readParty(staff: Staff, input: Input): PartyData | undefined {
  const t = staffCasesText[staff.locale].party
  const role = input.choice('role', PARTY_ROLE, t.roleRequired)
  const nik = input.text('nik', { max: 40 }).replaceAll(/[\s.-]/g, '')
  if (nik && !/^\d{16}$/.test(nik)) input.problem('nik', t.nikWrong)
  const birthDate = input.date('birthDate')
  if (birthDate && isFuture(birthDate, staff.zone)) input.problem('birthDate', staffText[staff.locale].form.futureDate)
  const data = {
    sex: input.choice('sex', SEX) ?? null,
    unsafeChannels: input.choices('unsafeChannels', UNSAFE_CHANNEL),
    name: input.text('name', { max: 300 }),
    nik,
    birthDate: birthDate ?? '',
    address: input.text('address', { max: 500 }),
    phone: input.text('phone', { max: 40 }),
    email: input.text('email', { max: 120 }),
    familyContact: input.text('familyContact', { max: 500 }),
    safeContact: input.text('safeContact', { max: 500 }),
    notes: input.text('notes', { max: 10_000 }),
  }
  return role && { role, ...data }
}
