import type { Access, SanitizedConfig } from 'payload'

import { deletePreference } from '@/endpoints/deletePreference'

import { SCOPED } from './collectionAccess'
import { PAYLOAD_COLLECTIONS } from './table'

const never = () => false

/** Errors that are answers: the sender is told, and denials are in the audit trail. In the log they would only hide what matters. */
const ANSWERS = ['DomainError', 'Forbidden', 'NotFound', 'ValidationError', 'AuthenticationError', 'LockedAuth', 'UnauthorizedError', 'QueryError']

/** A refusal that comes of a condition means "not yours", which is told like "not there" (see answerErrors). */
const scoped =
  (slug: string, access: Access): Access =>
  async (args) => {
    const answer = await access(args)
    args.req.context[SCOPED] = typeof answer === 'object' ? slug : undefined
    return answer
  }

/**
 * Last touch on the finished configuration: the collections Payload adds by itself are open to everyone who signs in;
 * those that the access table closes lose their rights and their API. Payload's own code keeps using them.
 */
export async function closeBuiltIns(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  for (const collection of config.collections) {
    const rule = PAYLOAD_COLLECTIONS[collection.slug as keyof typeof PAYLOAD_COLLECTIONS]
    if (rule === 'self') {
      for (const operation of ['read', 'update', 'delete'] as const) collection.access[operation] = scoped(collection.slug, collection.access[operation])
      collection.endpoints = [deletePreference, ...(collection.endpoints || [])]
    }
    if (rule !== 'closed') continue
    Object.assign(collection.access, { create: never, read: never, update: never, delete: never, readVersions: never, admin: never, unlock: never })
    collection.endpoints = []
  }
  const levels: Record<string, unknown> = config.loggingLevels
  for (const name of ANSWERS) levels[name] = false
  levels.APIError = 'info'
  return config
}
