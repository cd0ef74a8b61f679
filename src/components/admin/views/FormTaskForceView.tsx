import type { AdminViewServerProps } from 'payload'

import { hasRight } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { NATIONAL } from '@/domain/platform/regions'
import { panelText } from '@/i18n/areas/panel'
import { asLocale } from '@/i18n/texts'
import { provincesFor, regionStates } from '@/queries/panel/forming'
import css from '../panel.module.css'
import { FormButtons } from './FormButtons'
import { PanelView } from './PanelView'

/** `/admin/bentuk-gugus-tugas`: pick a province, see which regions have a task force, form one or all that are missing. */
export async function FormTaskForceView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const locale = asLocale(view.i18n.language)
  const t = panelText[locale].form
  const scope = await scopeOf(req)
  const may = hasRight('task-forces', 'create', scope)
  const provinces = may ? await provincesFor(req, scope) : []
  const wide = provinces.length > 1
  const asked = typeof view.searchParams?.provinsi === 'string' ? view.searchParams.provinsi : undefined
  const chosen = provinces.find(({ id }) => id === asked)?.id ?? (wide ? NATIONAL : provinces[0]?.id)
  const states = chosen ? await regionStates(req, scope, chosen) : []
  return (
    <PanelView view={view} path="/admin/bentuk-gugus-tugas" title={t.title} lead={t.lead}>
      {wide && (
        <form method="get" className={css.row}>
          <label className={css.label} htmlFor="provinsi">{t.province}</label>
          <select id="provinsi" name="provinsi" className={`${css.input} ${css.short}`} defaultValue={chosen}>
            <option value={NATIONAL}>{t.national}</option>
            {provinces.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
          <button type="submit" className={css.button}>{t.show}</button>
        </form>
      )}
      {!may || states.length === 0 ? <p className={css.note}>{t.notYours}</p> : <FormButtons key={chosen} locale={locale} above={String(chosen)} states={states} />}
    </PanelView>
  )
}
