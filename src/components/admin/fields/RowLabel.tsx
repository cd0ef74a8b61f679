'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { ROLE_LABEL, wordFor } from '@/domain/vocabulary'
import { asLocale } from '@/i18n/texts'
import { idOf, refOf } from '@/lib/relation'

import { documentTitle } from './titles'

const NAMES = ['name', 'title', 'heading', 'code', 'office'] as const

/** The document that a row without a name of its own is about. */
function aboutOf(row: Record<string, unknown>): { relationTo: string; value: string } | undefined {
  const [object, member, account] = [refOf(row.object), idOf(row.member), idOf(row.account)]
  return object ?? (member ? { relationTo: 'members', value: member } : account ? { relationTo: 'users', value: account } : undefined)
}

/** A row of a list by its number and what it is called, or what it is about. */
export function RowLabel() {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const { i18n } = useTranslation()
  const [title, setTitle] = useState('')
  const row = data ?? {}
  const name = NAMES.map((key) => row[key]).find((value) => typeof value === 'string' && value)
  const role = typeof row.role === 'string' ? wordFor(ROLE_LABEL, row.role, asLocale(i18n.language)) : ''
  const own = String(name ?? role ?? '')
  const about = own ? undefined : aboutOf(row)
  const [slug, id] = [about?.relationTo, about?.value]
  useEffect(() => {
    let here = true
    if (slug && id) void documentTitle(slug, id).then((found) => here && setTitle(found))
    return () => {
      here = false
    }
  }, [slug, id])
  const number = (rowNumber ?? 0) + 1
  const what = own || (slug && title)
  return <span>{what ? `${number}. ${what}` : String(number)}</span>
}
