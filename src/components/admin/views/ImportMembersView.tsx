import type { AdminViewServerProps } from 'payload'

import { hasRight, permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { DECREE_STATUS, wordFor } from '@/domain/vocabulary'
import { panelText } from '@/i18n/areas/panel'
import { asLocale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import css from '../panel.module.css'
import { ImportForm } from './ImportForm'
import { PanelView } from './PanelView'

/** `/admin/impor-anggota`: choose a task force, download its sheet, upload it filled in. */
export async function ImportMembersView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const locale = asLocale(view.i18n.language)
  const t = panelText[locale].import
  const scope = await scopeOf(req)
  const own = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const may = hasRight('members', 'create', scope)
  const found = may ? await req.payload.find({ collection: 'task-forces', sort: 'region', limit: 600, select: { name: true, region: true, decree: true }, ...own }) : { docs: [] }
  const taskForces = found.docs.filter((doc) => permits('members', 'create', scope, { ...doc }))
  const asked = typeof view.searchParams?.gugusTugas === 'string' ? view.searchParams.gugusTugas : undefined
  const chosen = taskForces.find(({ id }) => id === asked) ?? (taskForces.length === 1 ? taskForces[0] : undefined)
  const decrees = chosen
    ? (await req.payload.find({ collection: 'decrees', where: { and: [{ taskForce: { equals: chosen.id } }, { status: { in: ['draft', 'signed'] } }, { effect: { in: ['establish', 'appoint', 'secretariat'] } }] }, sort: '-createdAt', limit: 50, select: { title: true, number: true, status: true }, ...own })).docs
    : []
  return (
    <PanelView view={view} path="/admin/impor-anggota" title={t.title} lead={t.lead}>
      {!may && <p className={css.note}>{panelText[locale].form.notYours}</p>}
      {taskForces.length > 1 && (
        <form method="get" className={css.row}>
          <label className={css.label} htmlFor="gugusTugas">{t.taskForce}</label>
          <select id="gugusTugas" name="gugusTugas" className={css.input} defaultValue={chosen?.id ?? ''} required>
            <option value="">{t.choose}</option>
            {taskForces.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
          <button type="submit" className={css.button}>{panelText[locale].form.show}</button>
        </form>
      )}
      {chosen && decrees.length === 0 && <p className={css.note}>{t.noDecree}</p>}
      {chosen && decrees.length > 0 && (
        <ImportForm
          key={chosen.id}
          locale={locale}
          taskForce={{ id: chosen.id, name: chosen.name }}
          decree={idOf(chosen.decree)}
          decrees={decrees.map((decree) => ({ id: decree.id, label: `${decree.number || decree.title} · ${wordFor(DECREE_STATUS, decree.status, locale)}` }))}
        />
      )}
    </PanelView>
  )
}
