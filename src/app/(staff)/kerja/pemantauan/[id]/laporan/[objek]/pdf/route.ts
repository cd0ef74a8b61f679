import { roundReportPdf } from '@/endpoints/roundDoors'

import { paper } from '../../../../../../_server/paper'

type Props = { params: Promise<{ id: string; objek: string }> }

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id, objek } = await params
  return paper(roundReportPdf, 'monitoring-rounds', id, { params: { object: objek } })
}
