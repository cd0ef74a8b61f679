import { saveRound } from '@/app/(staff)/_posts/monitoring'
import { filler, optionsIn } from '@/app/(staff)/_server/fill'
import type { FormResult } from '@/app/(staff)/_server/result'
import { PostForm } from '@/components/staff/PostForm'
import { CheckboxGroup, DateField, errorFor, Fieldset, RadioGroup, SelectField, TextArea, TextField } from '@/components/ui'
import { objectKey } from '@/actions/monitoring/objects'
import { METHOD, roundTitle } from '@/domain/monitoring/lists'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import { staffText } from '@/i18n/areas/staff'
import { formatDate } from '@/i18n/format'
import { idOf, refOf } from '@/lib/relation'
import type { MonitoringRound } from '@/payload-types'
import { type Desk, letterChoices, objectChoices, type PeriodChoice, periodChoices, teamChoices } from '@/queries/staff/monitoring/options'
import type { Staff } from '@/queries/staff/session'

import { OutsiderFields } from './OutsiderFields'

type Props = { staff: Staff; desk: Desk; doc?: MonitoringRound; wanted?: string; result: Omit<FormResult, 'form'> & { posted: boolean } }

const valueOf = ({ kind, key }: PeriodChoice): string => `${kind}|${key}`

/** What a round needs before it can run (3.3.2.a–b); nothing but the period has to be there at once. */
export async function RoundForm({ staff, desk, doc, wanted, result }: Props) {
  const { locale } = staff
  const t = monitoringPagesText[locale].form
  const fill = filler(result)
  const error = (name: string) => errorFor(result.errors, name)
  const [periods, letters, team, objects] = [await periodChoices(staff, desk), await letterChoices(staff, desk), await teamChoices(staff, desk), await objectChoices(staff, desk)]
  const stored = doc && (doc.kind === 'khusus' ? 'khusus' : `${doc.kind}|${doc.period}`)
  const offered = periods.map((window) => ({ value: valueOf(window), label: roundTitle({ kind: window.kind, period: window.key }, locale), hint: t.due(formatDate(window.until, locale)) }))
  // A round made for an older window keeps it.
  const older = [stored, wanted].find((value) => value && value !== 'khusus' && !offered.some((option) => option.value === value))
  const [olderKind, olderKey] = (older ?? '').split('|')
  const options = [
    ...(older && olderKey && (olderKind === 'monitoring' || olderKind === 'evaluation') ? [{ value: older, label: roundTitle({ kind: olderKind, period: olderKey }, locale) }] : []),
    ...offered,
    { value: 'khusus', label: t.special, hint: t.specialHint },
  ]
  const rows = doc?.team ?? []
  const accounts = rows.flatMap(({ account }) => idOf(account) ?? [])
  const others = rows.filter((row) => !idOf(row.account) && !idOf(row.member)).map(({ office }) => office ?? '')
  const kinds = ['task-forces', 'sub-task-forces', 'service-centres'] as const
  const chosen = (doc?.objects ?? []).flatMap(({ object }) => { const ref = refOf(object); return ref ? [objectKey(ref)] : [] })
  return (
    <PostForm action={saveRound} hidden={{ ...(doc && { id: String(doc.id) }), 'gugus-tugas': desk.taskForce, semula: stored ?? older ?? '' }} className="narrow">
      <RadioGroup locale={locale} name="putaran" label={t.period} large options={options} defaultValue={fill.text('putaran', stored ?? wanted)} error={error('putaran')} />
      <TextField locale={locale} name="nama" label={t.name} hint={t.nameHint} width={20} maxLength={20} optional defaultValue={fill.text('nama', doc?.kind === 'khusus' ? doc.period : undefined)} error={error('nama')} />
      <DateField locale={locale} name="tenggat" label={t.dueOn} hint={staffText[locale].form.dateHint} optional defaultValue={fill.date('tenggat', doc?.kind === 'khusus' ? doc.dueOn : undefined)} error={error('tenggat')} />
      <div className="form-part">
        <SelectField
          locale={locale}
          name="surat"
          label={t.letter}
          hint={t.letterHint}
          empty={t.letterNone}
          options={letters.map(({ value, label, signed }) => ({ value, label: signed ? label : `${label} (${monitoringPagesText[locale].round.unsigned})` }))}
          defaultValue={fill.text('surat', idOf(doc?.letter))}
          error={error('surat')}
        />
        <CheckboxGroup locale={locale} name="metode" label={t.methods} inline options={optionsIn(METHOD, locale)} defaultValue={fill.list('metode', doc?.methods)} error={error('metode')} />
      </div>
      <div className="form-part">
        <CheckboxGroup locale={locale} name="tim" label={t.team} hint={t.teamHint} inline options={team.filter(({ kind }) => kind !== 'luar').map(({ id, name, office }) => ({ value: id, label: name, hint: office }))} defaultValue={fill.list('tim', accounts)} error={error('tim')} />
        <OutsiderFields locale={locale} accounts={team.filter(({ kind }) => kind === 'luar')} chosen={fill.list('luar', accounts)} office={(id) => fill.text(`lembaga-${id}`, rows.find(({ account }) => idOf(account) === id)?.office)} />
        <TextArea locale={locale} name="lainnya" label={t.others} hint={t.othersHint} rows={3} optional defaultValue={fill.text('lainnya', others.join('\n'))} error={error('lainnya')} />
      </div>
      <div className="form-part">
        <Fieldset locale={locale} name="objek" label={t.objects} hint={t.objectsHint} error={error('objek')} large>
          {kinds.map((kind) => {
            const group = objects.filter(({ ref }) => ref.relationTo === kind)
            return group.length > 0 ? <CheckboxGroup key={kind} locale={locale} name={`objek-${kind}`} label={t.kind[kind]} options={group.map(({ value, label }) => ({ value, label }))} defaultValue={fill.list(`objek-${kind}`, chosen)} /> : null
          })}
        </Fieldset>
      </div>
      <div className="btn-row form-part">
        <button className="btn" type="submit">
          {t.save}
        </button>
        <a href={doc ? `/kerja/pemantauan/${doc.id}` : '/kerja/pemantauan'}>{staffText[locale].form.cancel}</a>
      </div>
    </PostForm>
  )
}
