import type { PayloadRequest } from 'payload'

/** The JSON object of a request; empty for anything else (guardRoute refused arrays and broken JSON before). */
export async function jsonBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  const sent: unknown = await req.json?.().catch(() => undefined)
  return sent && typeof sent === 'object' && !Array.isArray(sent) ? (sent as Record<string, unknown>) : {}
}

export const idIn = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')
export const textIn = (body: Record<string, unknown>, name: string): string => (typeof body[name] === 'string' ? (body[name] as string) : '')
