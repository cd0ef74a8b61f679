'use client'

import { useTranslation } from '@payloadcms/ui'

import { panelFormsText } from '@/i18n/areas/panelForms'
import { asLocale } from '@/i18n/texts'

/** The editor's words in the reader's language. */
export function usePanelForms() {
  const { i18n } = useTranslation()
  const locale = asLocale(i18n.language)
  return { locale, t: panelFormsText[locale] }
}
