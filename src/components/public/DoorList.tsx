import { publicText } from '@/i18n/areas/public'
import type { Locale } from '@/i18n/texts'
import css from './home.module.css'
import { localPath } from './paths'

const DOORS = [
  { path: '/pusat-layanan', title: 'centres', hint: 'centresHint' },
  { path: '/rencana-aksi', title: 'plans', hint: 'plansHint' },
  { path: '/laporan', title: 'reports', hint: 'reportsHint' },
] as const

/** The three things people come for. */
export function DoorList({ locale }: { locale: Locale }) {
  const t = publicText[locale].home
  return (
    <nav aria-label={t.doors} id="mulai" tabIndex={-1}>
      <ul className={css.doors}>
        {DOORS.map((door) => (
          <li key={door.path}>
            <a href={localPath(locale, door.path)}>{t[door.title]}</a>
            <p className="soft">{t[door.hint]}</p>
          </li>
        ))}
      </ul>
    </nav>
  )
}
