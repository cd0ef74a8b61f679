import type { Endpoint } from 'payload'

/** `GET /api/health` for monitoring: 200 while the database answers, 503 otherwise. Says nothing else to anyone. */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async (req) => {
    const headers = { 'cache-control': 'no-store' }
    try {
      await req.payload.db.findOne({ collection: 'regions', where: { id: { equals: 'ID' } }, select: { name: true } })
      return Response.json({ status: 'ok' }, { headers })
    } catch {
      return Response.json({ status: 'database-unavailable' }, { status: 503, headers })
    }
  },
}
