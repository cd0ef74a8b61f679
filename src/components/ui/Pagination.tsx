import { uiText } from '@/i18n/areas/ui'
import { formatNumber } from '@/i18n/format'
import type { Locale } from '@/i18n/texts'

type Props = { locale: Locale; page: number; pages: number; href: (page: number) => string }

/** First, last and the neighbours of the current page; `null` is a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b)
  return wanted.flatMap((n, index) => {
    const before = wanted[index - 1]
    return before !== undefined && n - before > 1 ? [null, n] : [n]
  })
}

/** Plain links, so that every page of a list has an address. Nothing for a list of one page. */
export function Pagination({ locale, page, pages, href }: Props) {
  const t = uiText[locale]
  if (pages <= 1) return null
  return (
    <nav className="pagination" aria-label={t.pages}>
      <ul className="pagination__list">
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              {t.previous}
            </a>
          </li>
        )}
        {pageNumbers(page, pages).map((n, index) =>
          n === null ? (
            <li key={`gap-${index}`}>
              <span>…</span>
            </li>
          ) : (
            <li key={n}>
              <a href={href(n)} aria-label={t.page(n)} aria-current={n === page ? 'page' : undefined}>
                {formatNumber(n, locale)}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {t.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
