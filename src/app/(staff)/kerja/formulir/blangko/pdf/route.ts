import { blankDoor } from '@/endpoints/forms/blankDoor'

import { formFile } from '../../../../_server/formFile'

/** Paper blanks of a version (`?versi=…&copies=…&language=…`). */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  return formFile(blankDoor, 'form-versions', searchParams.get('versi') ?? '', searchParams)
}
