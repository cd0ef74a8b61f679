import { decreePdf } from '@/endpoints/decreePdf'

import { paper } from '../../../../_server/paper'

type Props = { params: Promise<{ id: string }> }

export const GET = async (_request: Request, { params }: Props): Promise<Response> => paper(decreePdf, 'decrees', (await params).id)
