'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'

import { ROLE_LABEL, wordFor } from '@/domain/vocabulary'
import { asLocale } from '@/i18n/texts'

const NAMES = ['name', 'title', 'heading', 'code'] as const

/** A row of a list by its number and what it is called. */
export function RowLabel() {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const { i18n } = useTranslation()
  const number = (rowNumber ?? 0) + 1
  const name = NAMES.map((key) => data?.[key]).find((value) => typeof value === 'string' && value)
  const role = typeof data?.role === 'string' ? wordFor(ROLE_LABEL, data.role, asLocale(i18n.language)) : ''
  const what = String(name ?? role ?? '')
  return <span>{what ? `${number}. ${what}` : String(number)}</span>
}
