import { PageTop } from '@/components/staff/PageTop'
import { CentreInside } from '@/components/staff/place/CentreInside'
import { EmptyState } from '@/components/ui'
import { staffPlaceText } from '@/i18n/areas/staffPlace'
import { centresOf, worksAtCentre } from '@/queries/staff/centres'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => staffPlaceText[locale].centre.title)

/** The person's own service centre: nearly always one. */
export default async function OwnCentrePage() {
  const staff = await staffRequest()
  if (!worksAtCentre(staff)) missing()
  const t = staffPlaceText[staff.locale].centre
  const own = await centresOf(staff)
  return (
    <div className="wrap stack-wide">
      {own.length === 0 && (
        <>
          <PageTop locale={staff.locale} title={t.title} />
          <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
        </>
      )}
      {own.map((centre) => (
        <CentreInside key={centre.id} staff={staff} centre={centre} />
      ))}
    </div>
  )
}
