import { filler, optionsIn } from '@/app/(staff)/_server/fill'
import type { FormResult } from '@/app/(staff)/_server/result'
import { errorFor, RadioGroup, TextField } from '@/components/ui'
import { AGE_BAND, CITIZENSHIP, SEX } from '@/domain/vocabulary'
import { staffCasesText } from '@/i18n/areas/staffCases'
import type { Locale } from '@/i18n/texts'
import type { Case } from '@/payload-types'

type Props = { locale: Locale; result: Omit<FormResult, 'form'> & { posted: boolean }; stored: Case['victim'] }

/** Facts about the victim that identify nobody. */
export function VictimFields({ locale, result, stored }: Props) {
  const t = staffCasesText[locale].victim
  const fill = filler(result)
  return (
    <>
      <RadioGroup locale={locale} name="sex" label={t.sex} options={optionsIn(SEX, locale)} defaultValue={fill.text('sex', stored?.sex)} inline />
      <RadioGroup locale={locale} name="ageBand" label={t.ageBand} options={optionsIn(AGE_BAND, locale)} defaultValue={fill.text('ageBand', stored?.ageBand)} inline />
      <RadioGroup locale={locale} name="citizenship" label={t.citizenship} options={optionsIn(CITIZENSHIP, locale)} defaultValue={fill.text('citizenship', stored?.citizenship)} inline />
      <TextField locale={locale} name="nationality" label={t.nationality} hint={t.nationalityHint} optional width={20} maxLength={60} defaultValue={fill.text('nationality', stored?.nationality)} error={errorFor(result.errors, 'nationality')} />
    </>
  )
}
