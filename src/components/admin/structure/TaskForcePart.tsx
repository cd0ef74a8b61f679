import type { UIFieldServerProps } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { StructureChart } from '@/components/ui/StructureChart'
import { TASK_FORCE_STATUS, wordFor } from '@/domain/vocabulary'
import { panelText } from '@/i18n/areas/panel'
import { asLocale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import { findOwn } from '@/queries/panel/findOwn'
import { structureOf } from '@/queries/panel/structure'
import css from '../panel.module.css'
import { StateWord } from '../StateWord'

/** Head of a task force's edit view: its state, its structure as a picture, and the ways on from it. */
export async function TaskForcePart({ id, req, i18n }: UIFieldServerProps) {
  const locale = asLocale(i18n.language)
  const t = panelText[locale].taskForce
  const taskForce = id ? await findOwn(req, 'task-forces', String(id)) : undefined
  if (!taskForce) return <p className={css.note}>{t.afterCreate} <a className={css.link} href="/admin/bentuk-gugus-tugas">{panelText[locale].form.title}</a></p>
  const structure = await structureOf(req, taskForce, locale)
  const decree = idOf(taskForce.decree)
  const seats = `/admin/collections/members?where[taskForce][equals]=${encodeURIComponent(taskForce.id)}`
  const may = permits('members', 'create', await scopeOf(req), { ...taskForce })
  const region = String(idOf(taskForce.region))
  return (
    <section className={css.part} aria-label={t.structure}>
      <div className={css.head}>
        <h2>{t.structure}</h2>
        <StateWord word={wordFor(TASK_FORCE_STATUS, taskForce.status, locale)} tone={taskForce.status === 'established' ? 'good' : undefined} />
      </div>
      <div className={css.row}>
        {decree && <a className={css.button} href={`/admin/collections/decrees/${decree}`}>{t.decree}</a>}
        <a className={css.button} href={seats}>{t.seats}</a>
        {may && <a className={css.button} href={`/admin/impor-anggota?gugusTugas=${encodeURIComponent(taskForce.id)}`}>{t.importMembers}</a>}
        {may && <a className={css.button} href="/admin/collections/decrees/create">{t.newDecree}</a>}
        {taskForce.status === 'established' && <a className={css.button} href={`/gugus-tugas/${region}`}>{t.publicPage}</a>}
      </div>
      <StructureChart {...structure} />
    </section>
  )
}
