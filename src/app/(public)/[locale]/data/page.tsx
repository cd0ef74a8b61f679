import type { Metadata } from 'next'

import { pageMetadata } from '@/components/public/metadata'
import { localPath } from '@/components/public/paths'
import { ProvinceTable } from '@/components/public/ProvinceTable'
import { Breadcrumbs } from '@/components/ui/Breadcrumbs'
import { publicText } from '@/i18n/areas/public'
import { uiText } from '@/i18n/areas/ui'
import { formatDate } from '@/i18n/format'
import { asLocale } from '@/i18n/texts'
import { now } from '@/lib/clock'
import { provinceRows } from '@/queries/public/regions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale)
  const t = publicText[locale].data
  return pageMetadata({ locale, path: '/data', title: t.title, description: t.lead })
}

/** The numbers behind the map. No figure about victims or cases stands here. */
export default async function Data({ params }: Props) {
  const locale = asLocale((await params).locale)
  const t = publicText[locale].data
  const provinces = await provinceRows()
  return (
    <div className="wrap stack">
      <Breadcrumbs locale={locale} items={[{ label: uiText[locale].home, href: localPath(locale, '/') }, { label: t.title }]} />
      <div>
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <p>
        <a className="btn btn-quiet" href={localPath(locale, '/data/provinsi.csv')}>
          {t.download}
        </a>
      </p>
      <ProvinceTable locale={locale} provinces={provinces} />
      <p className="soft">
        {t.when(formatDate(now().toISOString(), locale))} {t.note} {t.noCases}
      </p>
    </div>
  )
}
