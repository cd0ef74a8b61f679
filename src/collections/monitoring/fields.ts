import type { RelationshipField } from 'payload'

import { l } from '@/i18n/label'

/** What can be monitored, in the order of the rule set's kinds. */
export const OBJECT_COLLECTIONS = ['task-forces', 'sub-task-forces', 'service-centres'] as const

export const objectField = (more: Partial<RelationshipField> = {}): RelationshipField =>
  ({ ...more, name: 'object', type: 'relationship', relationTo: [...OBJECT_COLLECTIONS], required: true, label: l('Objek', 'Object'), admin: { allowCreate: false, ...more.admin } }) as RelationshipField
