import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { parseRuleSet } from '@/domain/structure/ruleSet'
import { day, text } from '@/fields/basic'
import { l } from '@/i18n/label'
import { conflict, invalid } from '@/lib/errors'

/** Versioned rules a task force is formed under. One that is in use never changes; a later one is added beside it. */
export const RuleSets = guarded('rule-sets', {
  labels: { singular: l('Perangkat aturan', 'Rule set'), plural: l('Perangkat aturan', 'Rule sets') },
  admin: { group: GROUP.structure, useAsTitle: 'title', defaultColumns: ['title', 'key', 'validFrom'] },
  defaultSort: '-validFrom',
  hooks: {
    beforeValidate: [
      async ({ data, operation, originalDoc, req }) => {
        if (data.definition !== undefined) {
          const parsed = parseRuleSet(data.definition)
          if (!parsed.ok) {
            const first = parsed.errors.slice(0, 5)
            const told = first.map((error) => `${error.path}: ${error.message}`).join('; ')
            throw invalid('rule-set-invalid', `Isi aturan belum benar. ${told}`, `The rules are not valid. ${told}`, first.map((error) => `definition.${error.path}`))
          }
        }
        if (operation === 'update' && ('definition' in data || 'key' in data)) {
          const used = await req.payload.db.count({ collection: 'task-forces', where: { ruleSet: { equals: originalDoc?.id } }, req: { transactionID: req.transactionID } })
          const same = JSON.stringify(data.definition ?? originalDoc?.definition) === JSON.stringify(originalDoc?.definition) && (data.key ?? originalDoc?.key) === originalDoc?.key
          if (used.totalDocs > 0 && !same) throw conflict('rule-set-in-use', 'Aturan ini sudah dipakai gugus tugas. Buat perangkat aturan baru.', 'Task forces use these rules. Create a new rule set.')
        }
        return data
      },
    ],
  },
  fields: [
    text('key', l('Kunci', 'Key'), { required: true, unique: true }),
    text('title', l('Judul', 'Title'), { required: true }),
    day('validFrom', l('Berlaku sejak', 'Valid from'), { required: true, index: true }),
    day('validUntil', l('Berlaku sampai', 'Valid until')),
    text('source', l('Sumber', 'Source')),
    // The panel's JSON editor loads from a CDN: the definition is read and written through the API.
    { name: 'definition', type: 'json', required: true, label: l('Isi aturan', 'Definition'), admin: { hidden: true } },
  ],
})
