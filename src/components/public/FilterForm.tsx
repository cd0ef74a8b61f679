import type { ReactNode } from 'react'

import { publicText } from '@/i18n/areas/public'
import type { Locale } from '@/i18n/texts'

type Props = { locale: Locale; action: string; filtered: boolean; narrow?: boolean; children: ReactNode }

/** Filters of a list: a plain GET form, so that every filtered list has an address. */
export function FilterForm({ locale, action, filtered, narrow, children }: Props) {
  const t = publicText[locale].list
  return (
    <form action={action} role="search" className={`filters${narrow ? ' filters-3' : ''}`}>
      {children}
      <div className="btn-row">
        <button className="btn" type="submit">
          {t.apply}
        </button>
        {filtered && <a href={action}>{t.clear}</a>}
      </div>
    </form>
  )
}
