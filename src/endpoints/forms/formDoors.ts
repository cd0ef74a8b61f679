import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { hasRight } from '@/access/permits'
import { scopeOf } from '@/access/scopeOf'
import { copyForm } from '@/actions/forms/copyForm'
import { archiveForm, resumeForm, suspendForm } from '@/actions/forms/moveForm'
import { publishForm } from '@/actions/forms/publishForm'
import { supplementForm } from '@/actions/forms/supplementForm'
import { withdrawVersion } from '@/actions/forms/withdrawVersion'

import { idIn, jsonBody, textIn } from '../body'

type Work = (req: PayloadRequest, id: string, body: Record<string, unknown>) => Promise<unknown>

/** `POST /:id/<step>` for whoever has the right to change forms at all: 403 without it, 404 outside their scope. */
const door = (step: string, work: Work, status = 200): Endpoint => ({
  path: `/:id/${step}`,
  method: 'post',
  handler: async (req) => {
    if (!hasRight('forms', 'update', await scopeOf(req))) throw new Forbidden(req.t)
    return Response.json(await work(req, idIn(req), await jsonBody(req)), { status })
  },
})

export const formDoors: Endpoint[] = [
  door('publish', (req, form, body) => publishForm(req, { form, changeNote: textIn(body, 'changeNote') }), 201),
  door('suspend', suspendForm),
  door('resume', resumeForm),
  door('archive', archiveForm),
  door('copy', (req, form, body) => copyForm(req, { form, region: textIn(body, 'region') }), 201),
  door('supplement', (req, form, body) => supplementForm(req, { form, region: textIn(body, 'region') }), 201),
]

/** `POST /api/form-versions/:id/withdraw` with `acceptUntil` (ISO) for a time of grace. */
export const withdrawDoor: Endpoint = door('withdraw', (req, version, body) => withdrawVersion(req, { version, acceptUntil: textIn(body, 'acceptUntil') || null }))
