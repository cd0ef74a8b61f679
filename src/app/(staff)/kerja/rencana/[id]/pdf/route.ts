import { planPdf } from '@/endpoints/planPdf'

import { paper } from '../../../../_server/paper'

type Props = { params: Promise<{ id: string }> }

export const GET = async (_request: Request, { params }: Props): Promise<Response> => paper(planPdf, 'action-plans', (await params).id)
