'use server'

import { redirect } from 'next/navigation'

import { changePassword } from '@/actions/platform/changePassword'
import { renameSelf } from '@/actions/platform/renameSelf'
import { staffPlaceText } from '@/i18n/areas/staffPlace'

import { newPassword } from '../_server/newPassword'
import { dropSession } from '../_server/sessionCookie'
import { submit } from '../_server/submit'

export async function saveName(data: FormData): Promise<void> {
  await submit('nama', data, async (staff, input) => {
    const name = input.text('name', { max: 120, required: staffPlaceText[staff.locale].account.nameRequired })
    input.done()
    await renameSelf(staff.req, name)
    return '/kerja/akun?kabar=nama'
  })
}

/** The person's own new password; afterwards they sign in anew, everywhere. */
export async function saveOwnPassword(data: FormData): Promise<void> {
  await submit('sandi', data, async (staff, input) => {
    const current = input.secret('current')
    if (!current) input.problem('current', staffPlaceText[staff.locale].account.currentRequired)
    const next = newPassword(input, staff.locale)
    input.done()
    await changePassword(staff.req, { current, next })
    await dropSession()
    redirect('/masuk?kabar=sandi-diganti')
  })
}
