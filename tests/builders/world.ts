import type { Payload } from 'payload'
import type { GuardedSlug } from '@/access/table'
import { type Account, type AccountKey, buildAccounts } from './accounts'
import { type Build, builder } from './build'
import { buildDocuments, type WorldDocument } from './documents'
import type { Place } from './places'
import { buildStructures, type Structure } from './structure'

export type World = {
  build: Build
  at: Readonly<Record<Place, Structure>>
  people: Readonly<Record<AccountKey, Account>>
  documents: readonly WorldDocument[]
  /** Documents of a collection, narrowed to a place when one is given. */
  of: (slug: GuardedSlug, place?: Place) => WorldDocument[]
  /** The first document of a collection at a place, or the one with this `what`. */
  one: (slug: GuardedSlug, place: Place, what?: string) => WorldDocument
}

/**
 * A country to try access rights in: task forces, service centres, accounts of every role with the password `PASSWORD`,
 * and a document of every collection at every place. Takes a few seconds; works on both databases.
 */
export async function buildWorld(payload: Payload): Promise<World> {
  const build = builder(payload)
  const at = await buildStructures(build)
  const people = await buildAccounts(build, at)
  const documents = await buildDocuments(build, at, people)
  const of: World['of'] = (slug, place) => documents.filter((doc) => doc.slug === slug && (!place || doc.place === place))
  return {
    build, at, people, documents, of,
    one: (slug, place, what) => {
      const found = of(slug, place).find((doc) => what === undefined || doc.what === what)
      if (!found) throw new Error(`The world has no ${slug} at ${place}${what ? ` (${what})` : ''}`)
      return found
    },
  }
}
