import { caseChildFields, CASE_OWNER } from '@/collections/cases/caseChild'
import { OUT_OF_PANEL } from '@/collections/cases/access'
import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { serverSet } from '@/access/collectionAccess'
import { SERVICE_DAYS } from '@/domain/cases/transitions'
import { SERVICE } from '@/domain/vocabulary'
import { choice, longText, moment } from '@/fields/basic'
import { SCOPE_INDEXES, uuidField } from '@/fields/scope'
import { assignUuid } from '@/hooks/assignUuid'
import { revealIdentity, sealedFields, sealIdentity } from '@/hooks/sealIdentity'
import { stampOwner } from '@/hooks/stampOwner'
import { l } from '@/i18n/label'

/** One of the six services given in a case, with the standard's clock (UU 21/2007 art. 52–53: seven days). */
export const CaseServices = guarded('case-services', {
  labels: { singular: l('Layanan', 'Service'), plural: l('Layanan', 'Services') },
  admin: { group: GROUP.cases, ...OUT_OF_PANEL },
  // Both rights of a centre and the case ask at once: without the pair SQLite walks the whole centre (30 ms at a million cases).
  indexes: [...SCOPE_INDEXES, { fields: ['case', 'serviceCentre'] }, { fields: ['serviceCentre', 'dueAt'] }],
  hooks: {
    beforeValidate: [
      assignUuid,
      stampOwner('case-services', CASE_OWNER),
      ({ data, originalDoc }) => {
        const requested = String(data.requestedAt ?? originalDoc?.requestedAt ?? '')
        if (requested && !Number.isNaN(Date.parse(requested))) data.dueAt = new Date(Date.parse(requested) + SERVICE_DAYS * 86_400_000).toISOString()
        return data
      },
    ],
    beforeChange: [sealIdentity('case-services', ['outcome'])],
    afterOperation: [revealIdentity('case-services')],
  },
  fields: [
    uuidField(),
    choice('service', l('Layanan', 'Service'), SERVICE, { required: true }),
    moment('requestedAt', l('Diminta', 'Requested'), { required: true, defaultValue: () => new Date().toISOString() }),
    moment('startedAt', l('Dimulai', 'Started')), moment('finishedAt', l('Selesai', 'Finished')), moment('dueAt', l('Tenggat', 'Due'), { access: serverSet }),
    ...sealedFields([longText('outcome', l('Hasil', 'Outcome'))]),
    ...caseChildFields(),
  ],
})
