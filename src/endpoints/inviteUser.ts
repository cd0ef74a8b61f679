import type { Endpoint } from 'payload'

import { hasRight } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { assertMayInvite } from '@/actions/platform/assertMayInvite'
import { invite } from '@/actions/platform/invite'
import { environment } from '@/lib/env'
import { forbidden, notFound } from '@/lib/errors'
import { invitationMail } from '@/notifications/invitation'

/**
 * `POST /api/users/:id/invite`: a one-time link of 24 hours with which the owner sets their password. It goes by e-mail
 * where there is SMTP; without it, it is in the answer, once, to be handed over.
 */
export const inviteUser: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: async (req) => {
    if (!hasRight('users', 'create', await scopeOf(req))) throw forbidden('invite-right', 'Anda tidak berwenang mengundang.', 'You may not invite.')
    const id = String(req.routeParams?.id)
    const found = await req.payload.find({ collection: 'users', where: { id: { equals: id } }, limit: 1, depth: 0, pagination: false, select: { name: true, email: true, active: true }, overrideAccess: false, req })
    const user = found.docs[0]
    if (!user) throw notFound()
    await assertMayInvite(req, id)
    const { url, expiresAt } = await invite(req, id)
    if (!environment().smtpUrl) return Response.json({ sent: false, url, expiresAt }, { headers: { 'cache-control': 'no-store' } })
    try {
      await req.payload.sendEmail({ to: user.email, ...invitationMail({ name: user.name, url, expiresAt }) })
      return Response.json({ sent: true, to: user.email, expiresAt })
    } catch (error) {
      // The link is handed over instead: a mail server that is down must not lock anybody out.
      req.payload.logger.error({ err: error, msg: 'The invitation could not be sent' })
      return Response.json({ sent: false, url, expiresAt }, { headers: { 'cache-control': 'no-store' } })
    }
  },
}
