import type { PayloadRequest } from 'payload'

/**
 * A file to save that is made while it is read: the next piece only when the last one went out. Never kept by a cache on
 * the way. What fails in the middle breaks the connection, so that half a file is not taken for a whole one.
 */
export function streamed(req: PayloadRequest, bytes: AsyncGenerator<Uint8Array>, name: string, type: string): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await bytes.next()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        req.payload.logger.error({ err: error, msg: `${name}: the download broke off` })
        controller.error(error)
      }
    },
    async cancel() {
      await bytes.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9._-]/g, '-')}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
