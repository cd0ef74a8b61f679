'use client'

import { useFormModified } from '@payloadcms/ui'
import { type RefObject, useRef, useState } from 'react'

import { panelText } from '@/i18n/areas/panel'
import type { Locale } from '@/i18n/texts'

import { type Answer, call } from '../../api'

type Step = { dialog: RefObject<HTMLDialogElement | null>; busy: boolean; message: string; modified: boolean; setMessage: (text: string) => void; open: () => void; post: <T>(path: string, body: unknown) => Promise<Answer<T>> }

/** A dialog with a request of its own behind it; an unsaved form has to be saved first. */
export function useStep(locale: Locale): Step {
  const dialog = useRef<HTMLDialogElement>(null)
  const modified = useFormModified()
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState('')
  return {
    dialog,
    busy,
    message,
    modified,
    setMessage,
    open: () => {
      setMessage('')
      dialog.current?.showModal()
    },
    post: async <T,>(path: string, body: unknown) => {
      setBusy(true)
      const answer = await call<T>(locale, 'POST', path, body, panelText[locale].failed)
      setBusy(false)
      if (!answer.ok) setMessage(answer.message)
      return answer
    },
  }
}
