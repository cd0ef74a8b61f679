import type { UIFieldServerProps } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { dayAt } from '@/actions/dayAt'
import { MEMBER_STATUS, wordFor } from '@/domain/vocabulary'
import { panelText } from '@/i18n/areas/panel'
import { asLocale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import { findOwn } from '@/queries/panel/findOwn'
import css from '../panel.module.css'
import { StateWord } from '../StateWord'
import { SucceedForm } from './SucceedForm'

/** Head of a seat's edit view: its state, and the succession of an ex-officio holder. */
export async function MemberSteps({ id, req, i18n }: UIFieldServerProps) {
  const locale = asLocale(i18n.language)
  const t = panelText[locale]
  const member = id ? await findOwn(req, 'members', String(id)) : undefined
  if (!member) return null
  const may = permits('members', 'update', await scopeOf(req), { ...member })
  return (
    <section className={css.part} aria-label={t.steps.title}>
      <div className={css.head}>
        <h2>{t.steps.title}</h2>
        <StateWord word={wordFor(MEMBER_STATUS, member.status, locale)} tone={member.status === 'active' ? 'good' : undefined} />
      </div>
      {member.status === 'ended' && <p className={css.note} data-locked>{t.member.history}</p>}
      {may && member.status === 'active' && member.exOfficio && <SucceedForm locale={locale} id={member.id} today={dayAt(String(idOf(member.region)))} />}
    </section>
  )
}
