import type { UIField } from 'payload'

import { l } from '@/i18n/label'

/** A part of the panel's edit view that is no field: buttons, a picture. `path` names a component below src. */
export const panelPart = (name: string, path: string): UIField => ({
  name,
  type: 'ui',
  label: l('Langkah', 'Steps'),
  admin: { components: { Field: path }, disableListColumn: true },
})
