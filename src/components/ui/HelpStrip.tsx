import { headers } from 'next/headers'

import { uiText } from '@/i18n/areas/ui'
import type { Locale } from '@/i18n/texts'

/** Where the quick exit leads: a page nobody wonders about, which loads on a slow line. */
export const QUICK_EXIT_URL = 'https://www.bmkg.go.id/'

type Props = {
  locale: Locale
  /** `press` without the Esc key (staff pages): one key must not throw away a half-written form. */
  quickExit?: boolean | 'press'
}

/**
 * Help comes first: hotlines as telephone links, and *Tutup cepat*, which replaces the page (Esc or a press), so
 * that Back does not return to it. Without JavaScript it is a plain link.
 */
export async function HelpStrip(props: Props) {
  return <HelpStripView {...props} nonce={(await headers()).get('x-nonce') ?? undefined} />
}

/** The same for pages that are drawn in one go (filling in forms) and know their nonce. */
export function HelpStripView({ locale, quickExit = true, nonce }: Props & { nonce?: string }) {
  const t = uiText[locale]
  return (
    <section className="help-strip" aria-label={t.helpLabel}>
      <div className="wrap help-strip__in">
        <ul className="help-strip__list">
          <li className="help-strip__ask">{t.help}</li>
          <li>
            <a href="tel:129" aria-label={t.sapaLong}>
              {t.sapa}
            </a>
          </li>
          <li>
            <a href="tel:110" aria-label={t.policeLong}>
              {t.police}
            </a>
          </li>
        </ul>
        {quickExit && (
          <>
            <a className="quick-exit" href={QUICK_EXIT_URL} rel="noreferrer" data-quick-exit={quickExit} title={t.quickExitHint}>
              {t.quickExit} {quickExit === true && <kbd>Esc</kbd>}
            </a>
            <script src="/js/tutup-cepat.js" nonce={nonce} defer suppressHydrationWarning />
          </>
        )}
      </div>
    </section>
  )
}
