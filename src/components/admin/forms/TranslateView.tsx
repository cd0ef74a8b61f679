import type { AdminViewServerProps } from 'payload'

import { permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { panelFormsText } from '@/i18n/areas/panelForms'
import { asLocale } from '@/i18n/texts'
import { findOwn } from '@/queries/panel/findOwn'

import css from '../panel.module.css'
import { PanelView } from '../views/PanelView'
import { TranslateTable } from './TranslateTable'

/** `/admin/terjemahan-formulir/<id>`: every text of a form in both languages, side by side. */
export async function TranslateView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const locale = asLocale(view.i18n.language)
  const t = panelFormsText[locale].translate
  const id = String((view.params?.segments as string[] | undefined)?.[1] ?? '')
  const form = req.user ? await findOwn(req, 'forms', id) : undefined
  const may = form !== undefined && form.status !== 'archived' && permits('forms', 'update', await scopeOf(req), { ...form })
  return (
    <PanelView view={view} path={`/admin/terjemahan-formulir/${encodeURIComponent(id)}`} title={form ? `${t.title}: ${form.title}` : t.title} lead={t.lead}>
      {!may && <p className={css.note}>{t.notAuthor}</p>}
      {may && (
        <TranslateTable
          locale={locale}
          id={form.id}
          draft={{ title: form.title, titleEn: form.titleEn, description: form.description, descriptionEn: form.descriptionEn, sections: form.sections, conditions: form.conditions }}
        />
      )}
    </PanelView>
  )
}
