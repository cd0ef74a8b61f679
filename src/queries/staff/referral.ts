import { SHAREABLE_FACT, SHAREABLE_IDENTITY, PURPOSE, RISK, SEX, AGE_BAND, CITIZENSHIP, type Vocabulary, wordFor } from '@/domain/vocabulary'
import { formatDateLong } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import type { Referral } from '@/payload-types'

import { readOne } from './read'
import { type End, endNames } from './receivers'
import { sideOf } from './referrals'
import type { Staff } from './session'

/** One shared field as label and value, and whether it is identity. */
export type SharedLine = { name: string; label: string; value: string; identity: boolean }

const WORDS: Readonly<Record<string, Vocabulary>> = { sex: SEX, ageBand: AGE_BAND, citizenship: CITIZENSHIP, purposes: PURPOSE, risk: RISK }

function display(name: string, value: unknown, locale: Locale): string {
  const vocabulary = WORDS[name]
  const values = (Array.isArray(value) ? value : [value]).filter((entry): entry is string => typeof entry === 'string' && entry !== '')
  if (vocabulary) return values.map((entry) => wordFor(vocabulary, entry, locale)).join(', ')
  if (name === 'birthDate') return values.map((entry) => formatDateLong(entry, locale)).join(', ')
  return values.join(', ')
}

/** What is shared, in the order of the vocabulary, as words. */
export function sharedLines(shared: Readonly<Record<string, unknown>>, locale: Locale): SharedLine[] {
  const lines = (vocabulary: Vocabulary, identity: boolean): SharedLine[] =>
    Object.entries(vocabulary).flatMap(([name, label]) => {
      const value = display(name, shared[name], locale)
      return value ? [{ name, label: label[locale], value, identity }] : []
    })
  return [...lines(SHAREABLE_FACT, false), ...lines(SHAREABLE_IDENTITY, true)]
}

export type ReferralView = { doc: Referral; side: 'sender' | 'receiver'; from?: End; to?: End; shared: SharedLine[] }

/** One referral as this end may see it in its state: hooks reveal, and note who read what. The 404 page otherwise. */
export async function readReferral(staff: Staff, id: string): Promise<ReferralView> {
  const doc = await readOne(staff, 'referrals', id)
  const name = await endNames(staff, { centres: [idOf(doc.from), idOf(doc.toCentre)], institutions: [idOf(doc.toInstitution)] })
  const shared = 'shared' in doc && doc.shared && typeof doc.shared === 'object' ? (doc.shared as Record<string, unknown>) : {}
  return {
    doc,
    side: sideOf(staff, doc),
    from: name(idOf(doc.from)),
    to: name(idOf(doc.toCentre) ?? idOf(doc.toInstitution)),
    shared: sharedLines(shared, staff.locale),
  }
}
