'use server'

import { randomUUID } from 'node:crypto'

import { moveDraftToVersion } from '@/actions/forms/moveDraftToVersion'
import { openResponse } from '@/actions/forms/openResponse'
import { acceptResponse, returnResponse, voidResponse } from '@/actions/forms/reviewResponse'
import { SUBJECT_COLLECTION } from '@/actions/forms/types'
import { formPagesText } from '@/i18n/areas/formPages'
import { formRow } from '@/queries/staff/forms/versions'
import { missing } from '@/queries/staff/read'

import { submit } from '../_server/submit'

/** A new draft, and on to its first page. */
export async function beginForm(data: FormData): Promise<void> {
  await submit('mulai', data, async (staff, input) => {
    const form = await formRow(staff, input.text('formulir', { max: 64 }))
    if (!form) missing()
    const about = input.text('tentang', { max: 64 })
    if (form.subject !== 'none' && !about) input.problem('tentang', formPagesText[staff.locale].start.aboutRequired)
    input.done()
    const subject = form.subject === 'none' ? undefined : { relationTo: SUBJECT_COLLECTION[form.subject], value: about }
    const opened = await openResponse(staff.req, { form: String(form.id), subject, instanceId: randomUUID() })
    return `/kerja/formulir/${opened.instanceId}/1`
  }, { subject: 'tentang' })
}

/** Accept, return with a reason, or discard one's own draft. */
export async function judgeResponse(data: FormData): Promise<void> {
  await submit('keputusan', data, async (staff, input) => {
    const instanceId = input.text('isian', { max: 64 })
    const step = input.text('langkah', { max: 20 })
    const back = `/kerja/formulir/${encodeURIComponent(instanceId)}`
    if (step === 'terima') {
      await acceptResponse(staff.req, { instanceId })
      return `${back}?kabar=terima`
    }
    if (step === 'buang') {
      await voidResponse(staff.req, { instanceId, reason: formPagesText.id.review.discard })
      return '/kerja/formulir?kabar=hapus'
    }
    const reason = input.text('reason', { max: 1000, required: formPagesText[staff.locale].review.reasonRequired })
    input.done()
    await returnResponse(staff.req, { instanceId, reason })
    return `${back}?kabar=kembali`
  })
}

/** A draft goes over to the newest version, as the person saw it announced. */
export async function moveToNewest(data: FormData): Promise<void> {
  await submit('pindah', data, async (staff, input) => {
    const instanceId = input.text('isian', { max: 64 })
    await moveDraftToVersion(staff.req, { instanceId, revision: Number(input.text('revisi', { max: 12 })), toHash: input.text('versi', { max: 64 }) })
    return `/kerja/formulir/${encodeURIComponent(instanceId)}?kabar=pindah`
  })
}
