import { blankDoor } from '@/endpoints/forms/blankDoor'

import { paper } from '../../../../_server/paper'

/** Paper blanks of a version (`?versi=…&copies=…&language=…`). */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  return paper(blankDoor, 'form-versions', searchParams.get('versi') ?? '', { query: searchParams })
}
