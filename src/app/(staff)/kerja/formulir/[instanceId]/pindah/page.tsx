import { type MovePreview, previewMove } from '@/actions/forms/moveDraftToVersion'
import { readResponse } from '@/actions/forms/readResponse'
import { versionByHash } from '@/actions/forms/load'
import { say } from '@/components/forms/view'
import { PageTop } from '@/components/staff/PageTop'
import { PostForm } from '@/components/staff/PostForm'
import { modelOf } from '@/domain/forms/model'
import type { FormDefinition } from '@/domain/forms/types'
import { formPagesText } from '@/i18n/areas/formPages'
import { formatNumber } from '@/i18n/format'
import { DomainError } from '@/lib/errors'
import { isDomainGone } from '@/queries/staff/forms/gone'
import { missing } from '@/queries/staff/read'
import { staffRequest } from '@/queries/staff/session'
import { redirect } from 'next/navigation'

import { moveToNewest } from '../../../../_posts/forms'
import { resultOf } from '../../../../_server/result'
import { titled } from '../../../../_server/title'

export const generateMetadata = () => titled((locale) => formPagesText[locale].move.title)

type Props = { params: Promise<{ instanceId: string }> }

/** What comes along, what does not, and what is newly asked, before a draft moves to the newest version. */
export default async function MovePage({ params }: Props) {
  const { instanceId } = await params
  const staff = await staffRequest()
  const { locale } = staff
  const t = formPagesText[locale].move
  const base = `/kerja/formulir/${instanceId}`
  const [opened, preview] = await Promise.all([readResponse(staff.req, instanceId, { open: false }), previewMove(staff.req, instanceId)]).catch((error: unknown) => {
    if (isDomainGone(error)) missing()
    // Sent already, or on the newest version: nothing to move.
    if (error instanceof DomainError && error.status === 409) redirect(base)
    throw error
  })
  const target = await versionByHash(staff.req, opened.response.form, preview.toHash)
  if (!target) missing()
  const { errors } = await resultOf('pindah')
  const labelOf = (definition: FormDefinition, key: string): string => say(modelOf(definition).byKey.get(key)?.item.label, locale) || key
  /** A question, or only the choices of it that the new version has no more. */
  const droppedLabel = ({ key, choices }: MovePreview['dropped'][number]): string => {
    const item = modelOf(opened.definition).byKey.get(key)?.item
    const words = choices?.map((value) => say(item && 'choices' in item ? item.choices.find((choice) => choice.value === value)?.label : undefined, locale) || value)
    return words ? t.onlyChoices(labelOf(opened.definition, key), words.join('; ')) : labelOf(opened.definition, key)
  }
  const labels = (definition: FormDefinition, keys: readonly string[]): string[] => keys.map((key) => labelOf(definition, key))
  const lists = [
    { key: 'dropped', heading: t.dropped, items: preview.dropped.map(droppedLabel) },
    { key: 'asked', heading: t.asked, items: labels(target.definition, preview.newAsked) },
  ]
  return (
    <div className="wrap">
      <PageTop
        locale={locale}
        crumbs={[{ label: formPagesText[locale].home.title, href: '/kerja/formulir' }, { label: say(opened.definition.title, locale), href: base }, { label: t.title }]}
        errors={errors}
        title={t.title}
        lead={t.lead(formatNumber(preview.from, locale), formatNumber(preview.to, locale))}
      />
      <div className="narrow">
        <section className="part-first">
          <h2>{t.kept}</h2>
          <details className="fold">
            <summary>{t.count(formatNumber(preview.kept.length, locale))}</summary>
            <ul>
              {labels(target.definition, preview.kept).map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </details>
        </section>
        {lists.map((list) => (
          <section key={list.key} className="part">
            <h2>{list.heading}</h2>
            {list.items.length === 0 ? (
              <p className="soft">{t.nothing}</p>
            ) : (
              <ul>
                {list.items.map((label) => (
                  <li key={label}>{label}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <PostForm action={moveToNewest} hidden={{ isian: instanceId, revisi: String(opened.response.revision), versi: preview.toHash }} className="part">
          <div className="btn-row">
            <button className="btn" type="submit">
              {t.go}
            </button>
            <a href={`${base}/1`}>{t.stay}</a>
          </div>
        </PostForm>
      </div>
    </div>
  )
}
