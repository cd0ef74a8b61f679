import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'

export type Crumb = { label: string; href?: string }

/** Way back up; the last one is this page. */
export function Breadcrumbs({ locale, items }: { locale: Locale; items: Crumb[] }) {
  return (
    <nav className="crumbs" aria-label={uiText[locale].crumbs}>
      <ol>
        {items.map((item) => (
          <li key={item.label}>
            {item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
