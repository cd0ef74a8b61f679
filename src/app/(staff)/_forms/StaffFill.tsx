import type { ReactNode } from 'react'

import type { FillData } from '@/client/forms/data'
import { FillDocument } from '@/components/forms/FillDocument'
import { staffText } from '@/i18n/areas/staff'
import { isDemo } from '@/queries/public/site'
import { formPagesText } from '@/i18n/areas/formPages'

import { HOME, type Visit } from './visit'

/** The staff frame around a filling page: the way home, to the forms, and out. */
export async function staffFrame({ staff, nonce }: Pick<Visit, 'staff' | 'nonce'>) {
  const { locale } = staff
  const t = staffText[locale]
  const frame = {
    locale,
    nonce,
    demo: await isDemo(),
    homeHref: '/kerja',
    quickExit: 'press' as const,
    nav: [
      { href: '/kerja', label: t.nav.work },
      { href: HOME, label: formPagesText[locale].home.title, current: true },
    ],
    account: (
      <ul className="site-nav__list fill-account">
        <li>
          <a href="/keluar">{t.nav.signOut}</a>
        </li>
      </ul>
    ),
  }
  return function draw(page: { title: string; wrong?: boolean; data?: FillData; children: ReactNode }) {
    return <FillDocument {...frame} {...page} />
  }
}
