import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'

/** A thin line on every page of an installation whose database is marked as demo. */
export function DemoBanner({ locale }: { locale: Locale }) {
  return (
    <aside className="demo-banner" aria-label={uiText[locale].demo}>
      <p className="wrap">{uiText[locale].demo}</p>
    </aside>
  )
}
