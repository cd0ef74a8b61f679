import { serverSet } from '@/access/collectionAccess'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { languageTable, LOCALE_WORD, VERSION_STATE } from '@/collections/forms/vocabulary'
import { blankDoor } from '@/endpoints/forms/blankDoor'
import { withdrawDoor } from '@/endpoints/forms/formDoors'
import { choice, choices, link, longText, moment, text } from '@/fields/basic'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { keepFrozen, neverDeleted } from '@/hooks/keepFrozen'
import { l } from '@/i18n/label'

/** What was published, byte for byte: responses are pinned to it. Only `state` and `acceptUntil` change; none is ever deleted. */
export const FormVersions = guarded('form-versions', {
  labels: { singular: l('Versi formulir', 'Form version'), plural: l('Versi formulir', 'Form versions') },
  admin: { group: GROUP.forms, useAsTitle: 'hash', hidden: true },
  defaultSort: '-number',
  indexes: [...SCOPE_INDEXES, { fields: ['form', 'number'], unique: true }],
  endpoints: [withdrawDoor, blankDoor],
  hooks: { beforeValidate: [keepFrozen(['state', 'acceptUntil'])], beforeDelete: [neverDeleted] },
  fields: [
    link('form', l('Formulir', 'Form'), 'forms', { required: true, access: serverSet }),
    { name: 'number', type: 'number', required: true, label: l('Nomor versi', 'Version number'), access: serverSet },
    // Text and not JSON: a database that reorders keys would no longer match the hash.
    { name: 'definition', type: 'textarea', required: true, label: l('Isi (JSON kanonik)', 'Definition (canonical JSON)'), access: serverSet },
    text('hash', l('SHA-256', 'SHA-256'), { required: true, maxLength: 64, index: true, access: serverSet }),
    choices('locales', l('Bahasa', 'Languages'), LOCALE_WORD, { access: serverSet, dbName: languageTable }),
    link('publishedBy', l('Diterbitkan oleh', 'Published by'), 'users', { access: serverSet }),
    moment('publishedAt', l('Terbit', 'Published'), { access: serverSet }),
    longText('changeNote', l('Catatan perubahan', 'Change note'), { maxLength: 2000, access: serverSet }),
    choice('state', l('Keadaan', 'State'), VERSION_STATE, { required: true, defaultValue: 'published', access: serverSet }),
    moment('acceptUntil', l('Diterima sampai', 'Accepted until'), { access: serverSet }),
    ...scopeFields(),
  ],
})
