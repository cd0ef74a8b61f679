import type { CollectionConfig } from 'payload'

import { accessOf } from '@/access/collectionAccess'
import type { GuardedSlug } from '@/access/table'
import { documentAccess } from '@/endpoints/documentAccess'
import { noCopies, noVersions } from '@/endpoints/shutDoors'
import { assertRelations } from '@/hooks/assertRelations'
import { guardBody } from '@/hooks/guardBody'
import { guardSort, guardWhere } from '@/hooks/guardQuery'
import { type GuardHook, markTrusted, runBeforeChange, runBeforeValidate } from '@/hooks/guardHook'
import { ownRowIds } from '@/hooks/ownRowIds'
import { auditChange, auditDelete } from '@/hooks/recordAudit'

type Hooks = Omit<NonNullable<CollectionConfig['hooks']>, 'beforeValidate' | 'beforeChange'> & {
  beforeValidate?: readonly GuardHook[]
  beforeChange?: readonly GuardHook[]
}

type Options = Omit<CollectionConfig, 'slug' | 'access' | 'endpoints' | 'hooks'> & {
  endpoints?: Exclude<CollectionConfig['endpoints'], false>
  hooks?: Hooks
  /** Relationship paths whose target is not limited to what the writer may read. */
  openRelations?: readonly string[]
  access?: Partial<NonNullable<CollectionConfig['access']>>
  /** The audit trail itself is not audited. */
  audited?: boolean
}

/**
 * A collection of the access table with what every one of them needs: its access rows, the body and sort guards,
 * readable relations, the audit trail, no duplicate, no document locks (their list shows titles to everyone).
 */
export function guarded(
  slug: GuardedSlug,
  { openRelations, endpoints, access, hooks, audited = true, ...config }: Options,
): CollectionConfig {
  return {
    lockDocuments: false,
    disableDuplicate: true,
    ...config,
    admin: { hideAPIURL: true, ...config.admin },
    slug,
    access: { ...accessOf(slug), ...access },
    endpoints: [documentAccess, ...(endpoints ?? []), noCopies, ...(config.versions ? [] : noVersions)],
    hooks: {
      ...hooks,
      beforeOperation: [guardBody, guardWhere, guardSort, ...(hooks?.beforeOperation ?? []), markTrusted],
      // Before anything is stamped: what the server sets by itself (receiver, handlers) need not be readable by the writer.
      beforeValidate: [runBeforeValidate([ownRowIds, assertRelations(openRelations), ...(hooks?.beforeValidate ?? [])])],
      beforeChange: [runBeforeChange(hooks?.beforeChange ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), ...(audited ? [auditChange] : [])],
      afterDelete: [...(hooks?.afterDelete ?? []), ...(audited ? [auditDelete] : [])],
    },
  }
}
