import { filler } from '@/app/(staff)/_server/fill'
import type { FormResult } from '@/app/(staff)/_server/result'
import { DateField, errorFor, TextArea, TextField } from '@/components/ui'
import { monitoringFindingsText } from '@/i18n/areas/monitoringFindings'
import { staffText } from '@/i18n/areas/staff'
import type { Locale } from '@/i18n/texts'
import type { MonitoringFinding } from '@/payload-types'

type Props = { locale: Locale; stored?: MonitoringFinding; result: Omit<FormResult, 'form'> & { posted: boolean } }

/** What a monitor writes down: finding, recommendation, who, until when, on what basis. */
export function FindingFields({ locale, stored, result }: Props) {
  const t = monitoringFindingsText[locale]
  const fill = filler(result)
  const error = (name: string) => errorFor(result.errors, name)
  return (
    <>
      <TextArea locale={locale} name="finding" label={t.finding} hint={t.findingHint} rows={4} defaultValue={fill.text('finding', stored?.finding)} error={error('finding')} />
      <TextArea locale={locale} name="recommendation" label={t.recommendation} hint={t.recommendationHint} rows={4} defaultValue={fill.text('recommendation', stored?.recommendation)} error={error('recommendation')} />
      <TextField locale={locale} name="responsible" label={t.responsible} hint={t.responsibleHint} optional defaultValue={fill.text('responsible', stored?.responsible)} error={error('responsible')} />
      <DateField locale={locale} name="dueOn" label={t.dueOn} hint={staffText[locale].form.dateHint} optional defaultValue={fill.date('dueOn', stored?.dueOn)} error={error('dueOn')} />
      <TextField locale={locale} name="clause" label={t.clause} width={20} optional defaultValue={fill.text('clause', stored?.clause)} error={error('clause')} />
    </>
  )
}
