import { filler, optionsIn } from '@/app/(staff)/_server/fill'
import type { FormResult } from '@/app/(staff)/_server/result'
import { CheckboxGroup, errorFor, TextArea, TextField } from '@/components/ui'
import { ACT, MEANS, PURPOSE } from '@/domain/vocabulary'
import { staffCasesText } from '@/i18n/areas/staffCases'
import type { Locale } from '@/i18n/texts'
import type { Case } from '@/payload-types'

type Props = { locale: Locale; result: Omit<FormResult, 'form'> & { posted: boolean }; stored: Case }

/** Elements of trafficking, the route, and a sealed summary. */
export function EventFields({ locale, result, stored }: Props) {
  const t = staffCasesText[locale].events
  const fill = filler(result)
  const error = (name: string) => errorFor(result.errors, name)
  const transit = (stored.route?.transit ?? []).map(({ place }) => place).join('\n')
  return (
    <>
      <CheckboxGroup locale={locale} name="acts" label={t.acts} options={optionsIn(ACT, locale)} defaultValue={fill.list('acts', stored.trafficking?.acts)} inline />
      <CheckboxGroup locale={locale} name="means" label={t.means} options={optionsIn(MEANS, locale)} defaultValue={fill.list('means', stored.trafficking?.means)} inline />
      <CheckboxGroup locale={locale} name="purposes" label={t.purposes} options={optionsIn(PURPOSE, locale)} defaultValue={fill.list('purposes', stored.trafficking?.purposes)} inline />
      <TextField locale={locale} name="origin" label={t.origin} hint={t.placeHint} optional width={20} maxLength={80} defaultValue={fill.text('origin', stored.route?.origin)} error={error('origin')} />
      <TextArea locale={locale} name="transit" label={t.transit} hint={t.transitHint} optional rows={2} defaultValue={fill.text('transit', transit)} error={error('transit')} />
      <TextField locale={locale} name="destination" label={t.destination} hint={t.placeHint} optional width={20} maxLength={80} defaultValue={fill.text('destination', stored.route?.destination)} error={error('destination')} />
      <TextArea locale={locale} name="summary" label={t.summary} hint={t.summaryHint} optional rows={6} defaultValue={fill.text('summary', stored.summary)} error={error('summary')} />
    </>
  )
}
