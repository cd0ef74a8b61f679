import { exportDoor } from '@/endpoints/forms/exportDoor'
import { resultForm } from '@/queries/staff/forms/resultForms'
import { staffRequest } from '@/queries/staff/session'

import { paper } from '../../../../../_server/paper'

/** The answers to a form as a file; the query is that of `GET /api/forms/:id/export`. */
export async function GET(request: Request, { params }: { params: Promise<{ key: string }> }): Promise<Response> {
  const form = await resultForm(await staffRequest(), (await params).key)
  return paper(exportDoor, 'forms', form.id, { query: new URL(request.url).searchParams })
}
