import { createLocalReq, type ServerProps } from 'payload'

import { hasRight } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { panelText } from '@/i18n/areas/panel'
import { asLocale } from '@/i18n/texts'
import css from '../panel.module.css'

/** The panel's own pages at the head of the menu, for those who may use them. */
export async function PanelLinks({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const t = panelText[asLocale(i18n.language)]
  const scope = await scopeOf(await createLocalReq({ user }, payload))
  return (
    <div className={css.nav}>
      <a href="/admin">{t.dash.title}</a>
      {hasRight('task-forces', 'create', scope) && <a href="/admin/bentuk-gugus-tugas">{t.form.title}</a>}
      {hasRight('members', 'create', scope) && <a href="/admin/impor-anggota">{t.import.title}</a>}
    </div>
  )
}
