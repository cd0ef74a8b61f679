import type { AdminViewServerProps } from 'payload'

import { grantsOf } from '@/access/scope'
import { scopeOf } from '@/access/scopeOf'
import { panelText } from '@/i18n/areas/panel'
import { asLocale } from '@/i18n/texts'
import css from '../panel.module.css'
import { AdminDesk } from './AdminDesk'
import { AuditorDesk } from './AuditorDesk'
import { SecretariatDesk } from './SecretariatDesk'
import { SubDesk } from './SubDesk'

/** The panel's first page: for each role of the reader, the desk of that role. */
export async function Dashboard({ initPageResult, i18n }: AdminViewServerProps) {
  const { req } = initPageResult
  const locale = asLocale(i18n.language)
  const t = panelText[locale].dash
  const scope = await scopeOf(req)
  const auditor = grantsOf(scope, 'auditor').length > 0
  const desks = { req, locale }
  return (
    <div className={css.view}>
      <h1 className={css.title}>{t.title}</h1>
      {scope.grants.length === 0 && <p className={css.note}>{t.nobody}</p>}
      {grantsOf(scope, 'secretariat').map((grant) => <SecretariatDesk key={grant.region} {...desks} grant={grant} />)}
      {grantsOf(scope, 'sub-coordinator').map((grant) => <SubDesk key={grant.subTaskForce ?? grant.region} {...desks} grant={grant} />)}
      {auditor && <AuditorDesk {...desks} />}
      {grantsOf(scope, 'system-admin').length > 0 && <AdminDesk {...desks} />}
    </div>
  )
}
