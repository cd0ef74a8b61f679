'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

import { formatDate } from '@/i18n/format'
import { asLocale } from '@/i18n/texts'

/** "24 Nov 2026" in a list. */
export function DayCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const day = typeof cellData === 'string' ? cellData.slice(0, 10) : ''
  return <span>{/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(day, asLocale(i18n.language)) : '–'}</span>
}
