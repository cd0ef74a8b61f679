import type { ReactNode } from 'react'

import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'
import { DemoBanner } from './DemoBanner'
import { HelpStrip, HelpStripView } from './HelpStrip'
import { Mark } from './Mark'
import { LanguageSwitch } from './LanguageSwitch'

export type NavItem = { href: string; label: string; current?: boolean }

type Props = {
  locale: Locale
  nav: NavItem[]
  /** Where the mark leads. */
  homeHref: string
  demo: boolean
  /** Paths of this page in both languages; left out where a page has one language. */
  languages?: Record<Locale, string>
  quickExit?: boolean | 'press'
  /** Given where the page is drawn in one go, without waiting for anything. */
  nonce?: string
  /** Right end of the head, e.g. who is signed in. */
  account?: ReactNode
  /** Without it there is no foot (staff pages). */
  foot?: ReactNode
  children: ReactNode
}

/** The frame of every page of ours: skip link, help strip, demo banner, head with menu, content, foot. */
export function PageShell({ locale, nav, homeHref, demo, languages, quickExit, nonce, account, foot, children }: Props) {
  const t = uiText[locale]
  return (
    <>
      <a className="skip-link" href="#isi">
        {t.skip}
      </a>
      {nonce ? <HelpStripView locale={locale} quickExit={quickExit} nonce={nonce} /> : <HelpStrip locale={locale} quickExit={quickExit} />}
      {demo && <DemoBanner locale={locale} />}
      <header className={account ? 'site-head site-head--own' : 'site-head'}>
        <div className="wrap site-head__in">
          <a className="brand" href={homeHref}>
            <Mark />
            <span>
              <b>SIGAP</b> TPPO
            </span>
          </a>
          {nav.length > 0 && (
            <nav className="site-nav" aria-label={t.mainNav}>
              <ul className="site-nav__list">
                {nav.map((item) => (
                  <li key={item.href}>
                    <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                      {item.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {account}
          {languages && <LanguageSwitch locale={locale} languages={languages} />}
        </div>
      </header>
      <main id="isi" tabIndex={-1}>
        {children}
      </main>
      {foot && (
        <footer className="site-foot">
          <div className="wrap">{foot}</div>
        </footer>
      )}
    </>
  )
}
