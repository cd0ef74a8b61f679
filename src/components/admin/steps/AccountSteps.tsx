import type { UIFieldServerProps } from 'payload'

import { hasRight, permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { panelText } from '@/i18n/areas/panel'
import { asLocale } from '@/i18n/texts'
import { findOwn } from '@/queries/panel/findOwn'
import css from '../panel.module.css'
import { AccountButtons } from './AccountButtons'

/** Head of an account's edit view: invite its owner, deactivate it. */
export async function AccountSteps({ id, req, i18n }: UIFieldServerProps) {
  const locale = asLocale(i18n.language)
  const t = panelText[locale]
  const account = id ? await findOwn(req, 'users', String(id)) : undefined
  if (!account) return null
  const scope = await scopeOf(req)
  const self = String(account.id) === String(req.user?.id)
  const may = !self && hasRight('users', 'create', scope) && permits('users', 'update', scope, { ...account })
  if (!self && !may) return null
  return (
    <section className={css.part} aria-label={t.steps.title}>
      <div className={css.head}><h2>{t.steps.title}</h2></div>
      {account.active === false && <p className={css.note}>{t.user.inactive}</p>}
      {self ? <p className={css.soft}>{t.user.self}</p> : <AccountButtons locale={locale} id={String(account.id)} active={account.active !== false} />}
    </section>
  )
}
