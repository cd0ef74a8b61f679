import type { GlobalConfig } from 'payload'

import { l } from '@/i18n/label'

const never = () => false

/** What the installation remembers of itself: whether it holds demo data, and the fingerprints of its keys. */
export const SystemState: GlobalConfig = {
  slug: 'system-state',
  label: l('Keadaan sistem', 'System state'),
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: never, update: never, readVersions: never },
  fields: [
    { name: 'demo', type: 'checkbox', label: l('Data demo', 'Demo data') },
    { name: 'keyFingerprints', type: 'json', label: l('Sidik kunci', 'Key fingerprints') },
  ],
}
