import { headers } from 'next/headers'
import type { ReactNode } from 'react'

import { PANEL_ROLES, type Role } from '@/access/roles'
import { PageShell } from '@/components/ui'
import { staffText } from '@/i18n/areas/staff'
import type { Locale } from '@/i18n/texts'
import { isDemo } from '@/queries/public/site'
import type { Staff } from '@/queries/staff/session'
import { standing } from '@/queries/staff/standing'

import { LanguageForm } from './LanguageForm'
import css from './frame.module.css'

const CASE_WORK: readonly Role[] = ['centre-head', 'caseworker']
const LEADING: readonly Role[] = ['daily-chair', 'chair', 'member']

const ENTRIES = [
  { path: '/kerja', key: 'work', roles: undefined },
  { path: '/kerja/kasus', key: 'cases', roles: CASE_WORK },
  { path: '/kerja/rujukan', key: 'referrals', roles: [...CASE_WORK, 'provider'] },
  { path: '/kerja/petugas', key: 'people', roles: ['centre-head'] },
  { path: '/kerja/ppt', key: 'centre', roles: CASE_WORK },
  { path: '/kerja/rencana', key: 'plans', roles: LEADING },
  { path: '/kerja/laporan', key: 'reports', roles: LEADING },
  { path: '/kerja/gugus-tugas', key: 'structure', roles: LEADING },
  { path: '/kerja/pemantauan', key: 'monitoring', roles: [...LEADING, 'secretariat', 'sub-coordinator', 'centre-head', 'assessor'] },
  { path: '/kerja/formulir', key: 'forms', roles: [...CASE_WORK, ...LEADING, 'secretariat', 'sub-coordinator', 'assessor'] },
  { path: '/admin', key: 'panel', roles: [...PANEL_ROLES] },
] as const satisfies readonly { path: string; key: keyof (typeof staffText)['id']['nav']; roles: readonly Role[] | undefined }[]

type Props = {
  locale: Locale
  staff: Staff | null
  /** Off where no page stands behind the address, so nothing could answer the post. */
  languages?: boolean
  children: ReactNode
}

/** Frame of every staff page: only what this person's roles can use is in the menu. */
export async function StaffFrame({ locale, staff, languages = true, children }: Props) {
  const t = staffText[locale]
  const path = (await headers()).get('x-path') ?? '/kerja'
  const here = (entry: string): boolean => path === entry || (entry !== '/kerja' && path.startsWith(`${entry}/`))
  const nav = staff
    ? ENTRIES.filter(({ roles }) => !roles || roles.some((role) => staff.roles.has(role))).map((entry) => ({
        href: entry.path,
        label: t.nav[entry.key],
        current: here(entry.path),
      }))
    : []
  return (
    <PageShell
      locale={locale}
      homeHref={staff ? '/kerja' : '/'}
      demo={await isDemo()}
      nav={nav}
      quickExit="press"
      account={
        <div className={css.account}>
          {staff && (
            <>
              <p className={css.who}>{await standing(staff)}</p>
              <ul className={css.own}>
                <li>
                  <a href="/kerja/akun" aria-current={here('/kerja/akun') ? 'page' : undefined}>
                    {t.nav.account}
                  </a>
                </li>
                <li>
                  <a href="/keluar">{t.nav.signOut}</a>
                </li>
              </ul>
            </>
          )}
          {languages && <LanguageForm locale={locale} />}
        </div>
      }
    >
      {children}
    </PageShell>
  )
}
