'use client'

import { panelText } from '@/i18n/areas/panel'
import { panelFormsText } from '@/i18n/areas/panelForms'
import type { Locale } from '@/i18n/texts'

import css from '../../panel.module.css'
import { Dialog } from './Dialog'
import { useStep } from './useStep'

type Move = 'suspend' | 'resume' | 'archive'
const MOVES: Record<string, readonly Move[]> = { draft: ['archive'], active: ['suspend', 'archive'], suspended: ['resume', 'archive'], archived: [] }

/** Suspend, resume, archive: what the form's state allows. */
export function MoveButtons({ locale, id, status }: { locale: Locale; id: string; status: string }) {
  return (MOVES[status] ?? []).map((move) => <MoveButton key={move} locale={locale} id={id} move={move} />)
}

function MoveButton({ locale, id, move }: { locale: Locale; id: string; move: Move }) {
  const t = panelFormsText[locale].publish
  const { dialog, busy, message, modified, open, post } = useStep(locale)
  const danger = move === 'archive'
  const go = async (): Promise<void> => {
    const answer = await post(`/api/forms/${id}/${move}`, {})
    if (answer.ok) window.location.reload()
  }
  return (
    <>
      <button type="button" className={danger ? css.danger : css.button} disabled={modified} onClick={open}>{t[move]}</button>
      <Dialog dialog={dialog} title={panelText[locale].steps.confirm(t[move])} message={message} busy={busy} confirm={t[move]} cancel={panelText[locale].cancel} danger={danger} go={() => void go()}>
        <p className={css.soft}>{t[`${move}Hint`]}</p>
      </Dialog>
    </>
  )
}
