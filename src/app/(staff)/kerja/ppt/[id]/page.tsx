import { CentreInside } from '@/components/staff/place/CentreInside'
import { staffPlaceText } from '@/i18n/areas/staffPlace'
import { leads } from '@/queries/staff/papers'
import { readPlain } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'

import { titled } from '../../../_server/title'

export const generateMetadata = () => titled((locale) => staffPlaceText[locale].centre.title)

/** A service centre as those who may read it see it; what it does for whom stays its own. */
export default async function CentrePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const staff = await staffRequest()
  const centre = await readPlain(staff, 'service-centres', id)
  const home = leads(staff) ? [{ label: staffPlaceText[staff.locale].taskForce.title, href: '/kerja/gugus-tugas' }] : []
  return (
    <div className="wrap">
      <CentreInside staff={staff} centre={centre} crumbs={home.length > 0 ? [...home, { label: centre.name }] : undefined} />
    </div>
  )
}
