import { FormsOf } from '@/components/staff/forms/FormsOf'
import { Facts } from '@/components/staff/Facts'
import { PageTop } from '@/components/staff/PageTop'
import { StateChip } from '@/components/ui'
import type { Crumb } from '@/components/ui'
import { CENTRE_FORM, SERVICE, wordFor } from '@/domain/vocabulary'
import { staffPlaceText } from '@/i18n/areas/staffPlace'
import { formatNumber } from '@/i18n/format'
import type { ServiceCentre } from '@/payload-types'
import type { Staff } from '@/queries/staff/session'

const dial = (number: string): string => number.replace(/[^\d+]/g, '')

/** A service centre from inside: what it offers and how it is reached, and its forms. A confidential address stays closed here. */
export function CentreInside({ staff, centre, crumbs }: { staff: Staff; centre: ServiceCentre; crumbs?: Crumb[] }) {
  const { locale } = staff
  const t = staffPlaceText[locale].centre
  const { available, beds } = centre.capacity ?? {}
  const active = centre.status !== 'inactive'
  return (
    <div>
      <PageTop
        locale={locale}
        crumbs={crumbs}
        title={centre.name}
        lead={
          <span className="row">
            <StateChip locale={locale} state={active ? 'done' : 'not-yet'} label={active ? t.active : t.inactive} />
            <span>{wordFor(CENTRE_FORM, centre.form, locale)}</span>
          </span>
        }
      />
      <Facts
        none={t.none}
        facts={[
          { term: t.services, value: (centre.services ?? []).map((service) => wordFor(SERVICE, service, locale)).join(' · ') },
          { term: t.hotline, value: centre.hotline && <a href={`tel:${dial(centre.hotline)}`}>{centre.hotline}</a> },
          { term: t.hours, value: centre.profile?.hours },
          { term: t.address, value: centre.confidentialLocation ? t.confidential : centre.address },
          ...(typeof beds === 'number' ? [{ term: t.beds, value: t.free(formatNumber(available ?? 0, locale), formatNumber(beds, locale)) }] : []),
        ]}
      />
      <FormsOf staff={staff} subject="service-centre" id={centre.id} open={active} />
    </div>
  )
}
