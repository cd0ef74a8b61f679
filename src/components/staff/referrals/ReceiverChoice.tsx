import { Field } from '@/components/ui'
import { staffReferralsText } from '@/i18n/areas/staffReferrals'
import type { Locale } from '@/i18n/texts'
import { endLabel, type Receiver } from '@/queries/staff/receivers'

type Props = { locale: Locale; ends: readonly Receiver[]; agreed: ReadonlySet<string>; chosen?: string; error?: string }

/** One receiver among all of the country; those the victim agreed to come first. */
export function ReceiverChoice({ locale, ends, agreed, chosen, error }: Props) {
  const t = staffReferralsText[locale].new
  const value = (end: Receiver): string => `${end.kind}:${end.id}`
  const groups = [
    { label: t.consentNow, rows: ends.filter((end) => agreed.has(end.id)) },
    { label: t.centres, rows: ends.filter((end) => end.kind === 'service-centres' && !agreed.has(end.id)) },
    { label: t.institutions, rows: ends.filter((end) => end.kind === 'institutions' && !agreed.has(end.id)) },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <Field locale={locale} name="to" label={t.to} hint={t.toHint} error={error}>
      <select className="input" id="to" name="to" defaultValue={chosen ?? ''} aria-describedby={`to-hint${error ? ' to-error' : ''}`} aria-invalid={error ? true : undefined}>
        <option value="">–</option>
        {groups.map(({ label, rows }) => (
          <optgroup key={label} label={label}>
            {rows.map((end) => (
              <option key={end.id} value={value(end)}>
                {endLabel(end)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
