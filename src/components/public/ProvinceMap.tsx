import { stepOf, type Step, TileMap } from '@/components/ui/TileMap'
import { publicText } from '@/i18n/areas/public'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'
import type { ProvinceRow } from '@/queries/public/types'
import { localPath, withQuery } from './paths'
import { ProvinceTable } from './ProvinceTable'

/** "11 dari 27, 41 %", or that nothing has been reported. */
export function provinceWords(province: ProvinceRow, locale: Locale): string {
  const t = publicText[locale].map
  if (province.share === undefined) return t.none
  return t.text(
    formatNumber(province.established, locale),
    formatNumber(province.total, locale),
    `${formatNumber(province.share * 100, locale)} %`,
  )
}

/** The site's first measure on the map: share of kabupaten/kota with an established task force. */
export function ProvinceMap({ locale, provinces }: { locale: Locale; provinces: ProvinceRow[] }) {
  const t = publicText[locale].map
  const legend: { step: Step; label: string }[] = [
    { step: 4, label: '75–100 %' },
    { step: 3, label: '50–74 %' },
    { step: 2, label: '25–49 %' },
    { step: 1, label: '0–24 %' },
    { step: 'none', label: t.legendNone },
  ]
  return (
    <TileMap
      locale={locale}
      title={t.title}
      legend={legend}
      tiles={provinces.map((province) => ({
        code: province.id,
        name: province.name,
        step: stepOf(province.share),
        text: provinceWords(province, locale),
        href: localPath(locale, withQuery('/gugus-tugas', { provinsi: province.id })),
      }))}
      table={<ProvinceTable locale={locale} provinces={provinces} dense />}
    />
  )
}
