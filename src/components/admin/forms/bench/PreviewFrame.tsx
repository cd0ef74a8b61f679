'use client'

import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'

import type { Locale } from '@/i18n/texts'

const page = (locale: Locale): string => `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><link rel="stylesheet" href="/js/forms/formulir.css"></head><body></body></html>`

/** A window of its own width with the filling pages' own style, so that a phone's layout is a phone's. */
export function PreviewFrame({ locale, title, className, children }: { locale: Locale; title: string; className?: string; children: ReactNode }) {
  const [body, setBody] = useState<HTMLElement>()
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- its document is ours and empty; a sandbox would keep it from the panel that draws in it
    <iframe title={title} className={className} srcDoc={page(locale)} onLoad={(event) => setBody(event.currentTarget.contentDocument?.body ?? undefined)}>
      {body && createPortal(children, body)}
    </iframe>
  )
}
