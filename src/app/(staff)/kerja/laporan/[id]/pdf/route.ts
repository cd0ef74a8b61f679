import { reportPdf } from '@/endpoints/reportPdf'

import { paper } from '../../../../_server/paper'

type Props = { params: Promise<{ id: string }> }

export const GET = async (_request: Request, { params }: Props): Promise<Response> => paper(reportPdf, 'reports', (await params).id)
