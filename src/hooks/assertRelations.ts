import type { CollectionSlug, FlattenedField } from 'payload'

import { invalid } from '@/lib/errors'
import { idOf, refOf } from '@/lib/relation'

import type { GuardHook } from './guardHook'

type Link = { path: string; slug: CollectionSlug; id: string }

/** Every relationship id in a body, with the place it stands at. */
export function linksIn(fields: readonly FlattenedField[], data: Record<string, unknown>, prefix = ''): Link[] {
  return fields.flatMap((field): Link[] => {
    if (!('name' in field) || !field.name) return []
    const value = data[field.name]
    if (value === null || value === undefined) return []
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      return (Array.isArray(value) ? value : [value]).flatMap((entry): Link[] => {
        if (Array.isArray(field.relationTo)) {
          const ref = refOf(entry)
          const slug = field.relationTo.find((candidate) => candidate === ref?.relationTo)
          return ref && slug ? [{ path, slug, id: ref.value }] : []
        }
        const id = idOf(entry)
        return id ? [{ path, slug: field.relationTo, id }] : []
      })
    }
    if (field.type === 'array' && Array.isArray(value)) {
      return value.flatMap((row) => (row && typeof row === 'object' ? linksIn(field.flattenedFields, row as Record<string, unknown>, `${path}.`) : []))
    }
    if ((field.type === 'group' || field.type === 'tab') && typeof value === 'object' && !Array.isArray(value)) {
      return linksIn(field.flattenedFields, value as Record<string, unknown>, `${path}.`)
    }
    return []
  })
}

/**
 * Every relationship id a person sends must be readable by that person: a foreign and a missing id get the same 400.
 * `unchecked` names paths whose target is checked elsewhere (the receiver of a referral is chosen among all).
 */
export function assertRelations(unchecked: readonly string[] = []): GuardHook {
  return async ({ data, originalDoc, collection, req, overrideAccess }) => {
    if (!data || overrideAccess) return data
    const before = new Set(
      originalDoc ? linksIn(collection.flattenedFields, originalDoc).map((link) => `${link.path}|${link.id}`) : [],
    )
    const links = linksIn(collection.flattenedFields, data).filter(
      (link) => !unchecked.includes(link.path) && !before.has(`${link.path}|${link.id}`),
    )
    for (const slug of new Set(links.map((link) => link.slug))) {
      const ofSlug = links.filter((link) => link.slug === slug)
      const ids = [...new Set(ofSlug.map((link) => link.id))]
      if (ids.length > 500) throw invalid('too-many', 'Terlalu banyak pilihan.', 'Too many choices.', [ofSlug[0]?.path ?? ''])
      const found = await req.payload.find({
        collection: slug,
        where: { id: { in: ids } },
        overrideAccess: false,
        disableErrors: true,
        req,
        depth: 0,
        limit: ids.length,
        pagination: false,
        select: {},
      })
      const readable = new Set(found.docs.map((doc) => String(doc.id)))
      const missing = ofSlug.filter((link) => !readable.has(link.id))
      if (missing.length > 0) {
        throw invalid('relation-unknown', 'Pilihan tidak ditemukan.', 'The choice was not found.', [...new Set(missing.map((link) => link.path))])
      }
    }
    return data
  }
}
