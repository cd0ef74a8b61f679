'use server'

import { inviteUser } from '@/endpoints/inviteUser'
import { DomainError } from '@/lib/errors'
import { denied } from '@/queries/staff/read'

import { submit } from '../_server/submit'

type Answer = { sent: true; to: string } | { sent: false; url: string }

/** A password link by the API's own rules; it is shown in the very answer to this post and kept nowhere. */
export async function makeLink(data: FormData): Promise<void> {
  await submit('tautan', data, async (staff, input) => {
    const id = input.text('akun', { max: 64 })
    staff.req.routeParams = { id }
    try {
      const answer = (await (await inviteUser.handler(staff.req)).json()) as Answer
      return { show: `${id} ${answer.sent ? answer.to : answer.url}` }
    } catch (error) {
      if (error instanceof DomainError && error.status === 404) return denied(staff, 'users', id)
      throw error
    }
  })
}
