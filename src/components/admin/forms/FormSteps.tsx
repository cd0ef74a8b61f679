import type { UIFieldServerProps } from 'payload'

import { hasRight, permits } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { definitionOf } from '@/actions/forms/load'
import { FORM_STATUS } from '@/collections/forms/vocabulary'
import { covers, provinceOf } from '@/domain/platform/regions'
import { wordFor } from '@/domain/vocabulary'
import { formBlankText } from '@/i18n/areas/formBlank'
import { formExportText } from '@/i18n/areas/formExport'
import { panelFormsText } from '@/i18n/areas/panelForms'
import { asLocale } from '@/i18n/texts'
import { idOf } from '@/lib/relation'
import { mayExport } from '@/queries/forms/exportScope'
import { findOwn } from '@/queries/panel/findOwn'
import { versionsOf } from '@/queries/panel/formVersions'
import { regionTitles } from '@/queries/public/regions'

import css from '../panel.module.css'
import { StateWord } from '../StateWord'
import { DraftButton } from './publish/DraftButton'
import { MoveButtons } from './publish/MoveButtons'
import { PublishButton } from './publish/PublishButton'
import { VersionTable } from './publish/VersionTable'

const TONE = { active: 'good', suspended: 'late' } as const

/** Head of the form editor: its state, publishing, its versions, and what else can be done with it. */
export async function FormSteps({ id, req, i18n }: UIFieldServerProps) {
  const locale = asLocale(i18n.language)
  const t = panelFormsText[locale]
  const scope = await scopeOf(req)
  const form = id ? await findOwn(req, 'forms', String(id)) : undefined
  if (!form) return <NewForm t={t} />
  const may = permits('forms', 'update', scope, { ...form })
  const versions = await versionsOf(req, form.id)
  const titles = await regionTitles(locale)
  const own = hasRight('forms', 'create', scope) ? [...new Set(scope.grants.flatMap((grant) => (permits('forms', 'create', scope, { region: grant.region, province: provinceOf(grant.region) }) ? [grant.region] : [])))] : []
  const regions = own.map((each) => ({ id: each, name: titles(each) || each }))
  const place = String(idOf(form.region))
  const below = idOf(form.supplements) ? [] : regions.filter((each) => each.id !== place && covers(place, each.id))
  const status = form.status
  return (
    <section className={css.part} aria-label={t.publish.versions}>
      <div className={css.head}>
        <h2>{t.publish.versions}</h2>
        <StateWord word={wordFor(FORM_STATUS, status, locale)} tone={TONE[status as keyof typeof TONE]} />
      </div>
      {status === 'archived' && <p className={css.note} data-locked>{t.publish.archived}</p>}
      <VersionTable
        locale={locale}
        may={may}
        current={idOf(form.currentVersion)}
        versions={versions.map((version) => ({ ...version, definition: '' }))}
      />
      <div className={css.row}>
        {may && status !== 'archived' && <PublishButton locale={locale} id={form.id} published={versions.map(({ hash, definition }) => definitionOf(hash, definition)).reverse()} number={(versions[0]?.number ?? 0) + 1} />}
        {may && <a className={css.button} href={`/admin/terjemahan-formulir/${form.id}`}>{t.publish.translate}</a>}
        {status === 'active' && form.subject === 'none' && <a className={css.button} href={`/kerja/formulir/baru?formulir=${form.id}`}>{t.publish.fill}</a>}
        {status === 'active' && idOf(form.currentVersion) && <a className={css.button} href={`/api/form-versions/${idOf(form.currentVersion)}/blank.pdf?language=${locale}`}>{formBlankText[locale].print.link}</a>}
        {versions.length > 0 && mayExport(scope) && <a className={css.button} href={`/kerja/formulir/data/${form.key}`}>{formExportText[locale].title}</a>}
        {versions.length > 0 && regions.length > 0 && <DraftButton locale={locale} id={form.id} step="copy" regions={regions} />}
        {status === 'active' && below.length > 0 && <DraftButton locale={locale} id={form.id} step="supplement" regions={below} />}
        {may && <MoveButtons locale={locale} id={form.id} status={status} />}
        <a className={css.button} href={locale === 'id' ? '/bantuan/formulir' : '/en/bantuan/formulir'} target="_blank" rel="noreferrer">{t.publish.guide}</a>
      </div>
    </section>
  )
}

/** What to do first. */
function NewForm({ t }: { t: (typeof panelFormsText)['id'] }) {
  const { steps, title, guide } = t.newForm
  return (
    <section className={css.part} aria-label={title}>
      <h2 className={css.title}>{title}</h2>
      <ol>
        {[steps.one, steps.two, steps.three].map((step) => <li key={step}>{step}</li>)}
      </ol>
      <p className={css.soft}><a className={css.link} href="/bantuan/formulir" target="_blank" rel="noreferrer">{guide}</a></p>
    </section>
  )
}
