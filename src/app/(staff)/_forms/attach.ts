import { attachFile } from '@/actions/forms/files/attachFile'
import { firstControl } from '@/components/forms/controlIds'
import { uploadName } from '@/components/forms/FileControls'
import type { FormError } from '@/components/ui/ErrorSummary'
import { partsOf } from '@/domain/forms/answered'
import { nameOf } from '@/domain/forms/fromPost'
import { modelOf } from '@/domain/forms/model'
import { formPagesText } from '@/i18n/areas/formPages'
import { DomainError } from '@/lib/errors'

import type { Visit } from './visit'

const PREFIX = uploadName('')

/**
 * Keeps files that came with a page, under their questions, and answers with entries that stand for them. A file that is
 * refused becomes an error at its question, which says why; the others stay.
 */
export async function attach({ staff, opened, instanceId }: Visit, form: FormData): Promise<{ entries: [string, string][]; faults: FormError[] }> {
  const entries: [string, string][] = []
  const faults: FormError[] = []
  const { byKey } = modelOf(opened.definition)
  for (const [name, value] of form.entries()) {
    if (!name.startsWith(PREFIX) || typeof value === 'string' || value.size === 0) continue
    const address = name.slice(PREFIX.length)
    const { key } = partsOf(address)
    const item = byKey.get(key)?.item
    try {
      const { id } = await attachFile(staff.req, { instanceId, field: key, bytes: new Uint8Array(await value.arrayBuffer()), name: value.name })
      entries.push([nameOf(address), id])
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      const message = error.status === 404 ? formPagesText[staff.locale].failed.upload : error.text[staff.locale]
      faults.push(item && 'type' in item && !('items' in item) ? { field: firstControl(item, address), message } : { message })
    }
  }
  return { entries, faults }
}
