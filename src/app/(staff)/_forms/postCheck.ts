import { saveResponse } from '@/actions/forms/saveResponse'
import { seeOther } from '@/components/forms/renderDocument'

import { checkPage } from './checkPage'
import { conflictPage } from './conflictPage'
import type { Visit } from './visit'

/**
 * "Kirim": what is stored is submitted. A second press, or a second tab, finds it sent and shows the same receipt: one
 * record, whatever the line did.
 */
export async function postCheck(visit: Visit, form: FormData): Promise<Response> {
  const { opened, staff, base } = visit
  const { response } = opened
  const result = await saveResponse(staff.req, {
    instanceId: visit.instanceId,
    form: response.form,
    versionHash: response.versionHash,
    revision: Number(form.get('revisi') ?? -1),
    answers: opened.answers,
    mode: 'submit',
    channel: 'web',
  })
  if (result.status === 422) return checkPage(visit, result.errors)
  if (result.status === 409) {
    if (result.conflict.code === 'closed') return seeOther(`${base}/terkirim`)
    // Saved elsewhere since this page was read: what would be sent has to be read again first.
    if (result.conflict.code === 'stale') return checkPage(visit, [], result.conflict.message[staff.locale])
    return conflictPage(visit, result.conflict, `${base}/periksa`)
  }
  return seeOther(`${base}/terkirim`)
}
