import { filler, optionsIn } from '@/app/(staff)/_server/fill'
import type { FormResult } from '@/app/(staff)/_server/result'
import { CheckboxGroup, DateField, errorFor, RadioGroup, TextArea, TextField } from '@/components/ui'
import { PARTY_ROLE, SEX } from '@/domain/vocabulary'
import { UNSAFE_CHANNEL } from '@/domain/cases/unsafeChannels'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import type { Locale } from '@/i18n/texts'
import type { CaseParty } from '@/payload-types'

type Props = { locale: Locale; result: Omit<FormResult, 'form'> & { posted: boolean }; stored?: Partial<CaseParty> }

/** A person of a case: role, identity, and how contact is safe. */
export function PartyFields({ locale, result, stored = {} }: Props) {
  const t = staffCasesText[locale].party
  const fill = filler(result)
  const error = (name: string) => errorFor(result.errors, name)
  return (
    <>
      <RadioGroup locale={locale} name="role" label={t.role} options={optionsIn(PARTY_ROLE, locale)} defaultValue={fill.text('role', stored.role)} error={error('role')} inline />
      <RadioGroup locale={locale} name="sex" label={t.sex} options={optionsIn(SEX, locale)} defaultValue={fill.text('sex', stored.sex)} inline />
      <h2 className="form-part">{t.identity}</h2>
      <TextField locale={locale} name="name" label={t.name} optional maxLength={300} defaultValue={fill.text('name', stored.name)} error={error('name')} />
      <TextField locale={locale} name="nik" label={t.nik} hint={t.nikHint} optional inputMode="numeric" width={20} defaultValue={fill.text('nik', stored.nik)} error={error('nik')} />
      <DateField locale={locale} name="birthDate" label={t.birthDate} hint={staffText[locale].form.dateHint} optional defaultValue={fill.date('birthDate', stored.birthDate)} error={error('birthDate')} />
      <TextArea locale={locale} name="address" label={t.address} optional rows={2} defaultValue={fill.text('address', stored.address)} error={error('address')} />
      <h2 className="form-part">{t.contact}</h2>
      <CheckboxGroup locale={locale} name="unsafeChannels" label={t.unsafe} hint={t.unsafeHint} options={optionsIn(UNSAFE_CHANNEL, locale)} defaultValue={fill.list('unsafeChannels', stored.unsafeChannels)} inline />
      <TextArea locale={locale} name="safeContact" label={t.safeContact} hint={t.safeContactHint} optional rows={2} defaultValue={fill.text('safeContact', stored.safeContact)} error={error('safeContact')} />
      <TextField locale={locale} name="phone" label={t.phone} optional type="tel" width={20} defaultValue={fill.text('phone', stored.phone)} error={error('phone')} />
      <TextField locale={locale} name="email" label={t.email} optional type="email" width={20} spellCheck={false} defaultValue={fill.text('email', stored.email)} error={error('email')} />
      <TextArea locale={locale} name="familyContact" label={t.familyContact} optional rows={2} defaultValue={fill.text('familyContact', stored.familyContact)} error={error('familyContact')} />
      <TextArea locale={locale} name="notes" label={t.notes} optional rows={3} defaultValue={fill.text('notes', stored.notes)} error={error('notes')} />
    </>
  )
}
