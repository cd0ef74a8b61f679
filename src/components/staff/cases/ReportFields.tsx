import { filler, optionsIn } from '@/app/(staff)/_server/fill'
import type { FormResult } from '@/app/(staff)/_server/result'
import { DateField, errorFor, type Option, RadioGroup } from '@/components/ui'
import { CASE_CHANNEL, keysOf, RISK } from '@/domain/vocabulary'
import { staffText } from '@/i18n/areas/staff'
import { staffCasesText } from '@/i18n/areas/staffCases'
import type { Locale } from '@/i18n/texts'

type Props = {
  locale: Locale
  result: Omit<FormResult, 'form'> & { posted: boolean }
  /** `receivedAt` as `YYYY-MM-DD` in local time. */
  stored: { channel?: string | null; receivedAt?: string | null; risk?: string | null }
  /** Only where the person works at more than one centre. */
  centres?: Option[]
}

/** How and when a report came in, and how dangerous things are. */
export function ReportFields({ locale, result, stored, centres }: Props) {
  const t = staffCasesText[locale].report
  const fill = filler(result)
  const error = (name: string) => errorFor(result.errors, name)
  const risks = Object.fromEntries(keysOf(RISK).toReversed().map((key) => [key, RISK[key]])) as typeof RISK
  return (
    <>
      {centres && <RadioGroup locale={locale} name="serviceCentre" label={t.centre} options={centres} defaultValue={fill.text('serviceCentre')} error={error('serviceCentre')} />}
      <RadioGroup locale={locale} name="channel" label={t.channel} options={optionsIn(CASE_CHANNEL, locale)} defaultValue={fill.text('channel', stored.channel)} error={error('channel')} inline />
      <DateField locale={locale} name="receivedAt" label={t.receivedAt} hint={staffText[locale].form.dateHint} defaultValue={fill.date('receivedAt', stored.receivedAt)} error={error('receivedAt')} />
      <RadioGroup locale={locale} name="risk" label={t.risk} options={optionsIn(risks, locale, t.riskHints)} defaultValue={fill.text('risk', stored.risk)} error={error('risk')} />
    </>
  )
}
