import { headers } from 'next/headers'
import type { ReactNode } from 'react'

import { PageShell } from '@/components/ui/PageShell'
import { publicText } from '@/i18n/areas/public'
import type { Locale } from '@/i18n/texts'
import { barePath, localPath } from './paths'

const ENTRIES = [
  { path: '/gugus-tugas', key: 'taskForces' },
  { path: '/rencana-aksi', key: 'plans' },
  { path: '/laporan', key: 'reports' },
  { path: '/pusat-layanan', key: 'centres' },
  { path: '/data', key: 'data' },
] as const

/** The public site's frame; where the reader is comes from the path that the proxy passes on. */
export async function SiteFrame({ locale, demo, children }: { locale: Locale; demo: boolean; children: ReactNode }) {
  const t = publicText[locale]
  const head = await headers()
  const path = barePath(head.get('x-path') ?? '/')
  const search = head.get('x-search') ?? ''
  return (
    <PageShell
      locale={locale}
      homeHref={localPath(locale, '/')}
      demo={demo}
      nav={ENTRIES.map((entry) => ({
        href: localPath(locale, entry.path),
        label: t.nav[entry.key],
        current: path === entry.path || path.startsWith(`${entry.path}/`),
      }))}
      languages={{ id: path + search, en: localPath('en', path) + search }}
      foot={
        <>
          <p>{t.site.foot}</p>
          <ul className="site-foot__list">
            <li>
              <a href={localPath(locale, '/bantuan')}>{t.site.help}</a>
            </li>
            <li>
              <a href={localPath(locale, '/privasi')}>{t.site.privacy}</a>
            </li>
            <li>
              <a href="/masuk">{t.site.staff}</a>
            </li>
          </ul>
        </>
      }
    >
      {children}
    </PageShell>
  )
}
