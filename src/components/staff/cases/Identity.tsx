import { StateChip } from '@/components/ui'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { formatDateLong } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { CaseParty } from '@/payload-types'

const FIELDS = ['name', 'nik', 'birthDate', 'address', 'phone', 'email', 'familyContact', 'safeContact', 'notes'] as const

/** Which mark of an unsafe channel stands beside which field. */
const CHANNEL = { phone: 'phone', email: 'email', address: 'address', familyContact: 'family' } as const

/** An opened identity. A channel marked unsafe says so beside the number it is about. */
export function Identity({ locale, party }: { locale: Locale; party: CaseParty }) {
  const t = staffCasesText[locale].party
  const known = FIELDS.filter((name) => party[name])
  if (known.length === 0) return <p className="soft">{t.nothing}</p>
  const unsafe = (name: string): boolean => name in CHANNEL && (party.unsafeChannels ?? []).includes(CHANNEL[name as keyof typeof CHANNEL])
  return (
    <dl className="facts">
      {known.map((name) => (
        <div key={name}>
          <dt>{t[name]}</dt>
          <dd className="pre">
            {name === 'birthDate' ? formatDateLong(party.birthDate ?? '', locale) : party[name]}{' '}
            {unsafe(name) && <StateChip locale={locale} state="late" label={t.unsafeMark} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
