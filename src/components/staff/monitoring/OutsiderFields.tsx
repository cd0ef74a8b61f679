import { Fieldset } from '@/components/ui'
import { monitoringPagesText } from '@/i18n/areas/monitoringPages'
import type { Locale } from '@/i18n/texts'
import type { Account } from '@/queries/staff/monitoring/options'

import css from './monitoring.module.css'

type Props = { locale: Locale; accounts: Account[]; chosen: readonly string[]; office: (id: string) => string | undefined }

/** People from outside, each with the organisation the report names them by. */
export function OutsiderFields({ locale, accounts, chosen, office }: Props) {
  const t = monitoringPagesText[locale].form
  return (
    <Fieldset locale={locale} name="luar" label={t.outsiders} hint={t.outsidersHint}>
      {accounts.length === 0 && <p className="soft">{t.noOutsiders}</p>}
      {accounts.map(({ id, name }) => (
        <div key={id} className={css.office}>
          <label className="choice" htmlFor={`luar-${id}`}>
            <input id={`luar-${id}`} name="luar" type="checkbox" value={id} defaultChecked={chosen.includes(id)} />
            <span>{name}</span>
          </label>
          <input className="input input-20" name={`lembaga-${id}`} aria-label={t.office(name)} placeholder={t.office(name)} autoComplete="off" maxLength={200} defaultValue={office(id) ?? ''} />
        </div>
      ))}
    </Fieldset>
  )
}
