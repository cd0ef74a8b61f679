'use server'

import { findBlank, openBlank } from '@/actions/forms/blanks'
import { SUBJECT_COLLECTION } from '@/actions/forms/types'
import type { FormSubject } from '@/domain/forms/lists'
import { formBlankText } from '@/i18n/areas/formBlank'

import { submit } from '../_server/submit'

/** A draft for a paper blank, and on to its first page. One that was entered meanwhile: back to the page that says so. */
export async function enterBlank(data: FormData): Promise<void> {
  await submit('blangko', data, async (staff, input) => {
    const code = input.text('k', { max: 500 })
    const { form, used } = await findBlank(staff.req, code)
    if (used) return `/kerja/formulir/blangko?k=${encodeURIComponent(code)}`
    const kind = form.subject as FormSubject
    const about = input.text('tentang', { max: 64 })
    if (kind !== 'none' && !about) input.problem('tentang', formBlankText[staff.locale].entry.aboutRequired)
    input.done()
    const opened = await openBlank(staff.req, { code, subject: kind === 'none' ? undefined : { relationTo: SUBJECT_COLLECTION[kind], value: about } })
    return `/kerja/formulir/${opened.instanceId}/1`
  }, { subject: 'tentang' })
}
