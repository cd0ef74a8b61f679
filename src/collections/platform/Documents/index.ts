import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { text, link } from '@/fields/basic'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'
import { environment } from '@/lib/env'

/** Private files: decrees, letters, evidence. Stored under a random name, served only through read access. */
export const Documents = guarded('documents', {
  labels: { singular: l('Berkas', 'Document'), plural: l('Berkas', 'Documents') },
  admin: { group: GROUP.structure, useAsTitle: 'title', defaultColumns: ['title', 'taskForce', 'updatedAt'] },
  upload: {
    staticDir: path.join(environment().dataDir, 'files', 'documents'),
    mimeTypes: ['application/pdf', 'image/png', 'image/jpeg', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  indexes: SCOPE_INDEXES,
  hooks: {
    beforeOperation: [
      ({ args, operation, req }) => {
        // A file's own name may hold a person's name; nobody learns it from an address.
        if ((operation === 'create' || operation === 'update') && req.file) {
          const ending = /\.[a-z0-9]{1,5}$/i.exec(req.file.name)?.[0]?.toLowerCase() ?? ''
          req.file.name = `${randomUUID()}${ending}`
        }
        return args
      },
    ],
    beforeValidate: [stampOwner('documents', { field: 'taskForce', owner: 'task-forces' })],
  },
  fields: [
    text('title', l('Judul', 'Title'), { required: true }),
    link('taskForce', l('Gugus tugas', 'Task force'), 'task-forces', { required: true, index: true }),
    ...scopeFields(),
  ],
})
