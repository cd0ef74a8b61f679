import { uploadName } from '@/components/forms/FileControls'
import type { FormError } from '@/components/ui/ErrorSummary'
import { nameOf } from '@/domain/forms/fromPost'
import { modelOf } from '@/domain/forms/model'
import { partsOf } from '@/domain/forms/answered'
import { formPagesText } from '@/i18n/areas/formPages'
import { uploadOwner } from '@/queries/staff/forms/lists'

import type { Visit } from './visit'

const PREFIX = uploadName('')

/**
 * Stores files that came with a page, under the person's own access, and answers with entries that stand for them. A
 * file that is refused becomes an error at its question; the others stay.
 */
export async function attach({ staff, opened }: Visit, form: FormData): Promise<{ entries: [string, string][]; faults: FormError[] }> {
  const entries: [string, string][] = []
  const faults: FormError[] = []
  const owner = uploadOwner(staff, opened.response.subject)
  for (const [name, value] of form.entries()) {
    if (!name.startsWith(PREFIX) || typeof value === 'string' || value.size === 0) continue
    const address = name.slice(PREFIX.length)
    const item = modelOf(opened.definition).byKey.get(partsOf(address).key)?.item
    const refuse = (): void => void faults.push({ field: nameOf(address), message: formPagesText[staff.locale].failed.upload })
    if (!owner || !item || !('type' in item) || (item.type !== 'file' && item.type !== 'signature')) {
      refuse()
      continue
    }
    try {
      staff.req.context = {}
      const doc = await staff.payload.create({
        collection: 'documents',
        data: { title: value.name.slice(0, 120) || item.label.id.slice(0, 120), taskForce: owner },
        file: { data: Buffer.from(await value.arrayBuffer()), mimetype: value.type, name: value.name, size: value.size },
        depth: 0,
        overrideAccess: false,
        req: staff.req,
      })
      entries.push([nameOf(address), String(doc.id)])
    } catch (error) {
      if (!(error instanceof Error && 'status' in error && Number(error.status) < 500)) throw error
      refuse()
    }
  }
  return { entries, faults }
}
