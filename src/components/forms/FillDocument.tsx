/* oxlint-disable next/no-head-element, next/no-css-tags -- a whole document, drawn without Next */
import type { ReactNode } from 'react'

import { DATA_ID, type FillData } from '@/client/forms/data'
import { type NavItem, PageShell } from '@/components/ui/PageShell'
import { formFillingText } from '@/i18n/areas/formFilling'
import type { Locale } from '@/i18n/texts'

type Props = {
  locale: Locale
  title: string
  /** There are errors: the title says so first. */
  wrong?: boolean
  nonce: string
  demo: boolean
  nav: NavItem[]
  homeHref: string
  languages?: Record<Locale, string>
  /** `true` with the Esc key (public pages), `press` without. */
  quickExit: true | 'press'
  account?: ReactNode
  data?: FillData
  children: ReactNode
}

/** JSON that may stand inside a script element: nothing in it can end the element. */
const asJson = (data: FillData): string => JSON.stringify(data).replace(/</g, '\\u003c').replace(/[\u2028\u2029]/g, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'))

/**
 * The whole document of a page where a form is filled in. Made without Next's runtime: its own style and one script, so
 * that a phone on a bad line loads a fifth of what the other pages need. Nothing of it is kept by the browser.
 */
export function FillDocument({ locale, title, wrong, nonce, demo, nav, homeHref, languages, quickExit, account, data, children }: Props) {
  const t = formFillingText[locale]
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="same-origin" />
        <meta name="theme-color" content="#08343d" />
        <title>{`${wrong ? t.errorTitle(title) : title} · ${t.site}`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/js/forms/formulir.css" />
      </head>
      <body>
        <PageShell locale={locale} nav={nav} homeHref={homeHref} demo={demo} languages={languages} quickExit={quickExit} nonce={nonce} account={account}>
          <div className="wrap">{children}</div>
        </PageShell>
        {data && <script type="application/json" id={DATA_ID} nonce={nonce} dangerouslySetInnerHTML={{ __html: asJson(data) }} />}
        {/* Where something is wrong the script moves the focus to the summary, with or without questions on the page. */}
        {(data || wrong) && <script src="/js/forms/isi.js" nonce={nonce} defer />}
      </body>
    </html>
  )
}
