const LOOPBACK = /^(?:::1|127(?:\.\d{1,3}){3}|::ffff:127(?:\.\d{1,3}){3}|localhost)$/i
const PROXY_MARKS = ['forwarded', 'via', 'x-real-ip', 'cf-connecting-ip', 'true-client-ip']

const chain = (headers: Headers): string[] => (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim()).filter(Boolean)

/**
 * Where a request comes from, for counting: the last entry of `X-Forwarded-For`, which the proxy in front (or Next, when
 * there is none) put there. Earlier entries are whatever the sender wrote. A stranger can still invent addresses where
 * nothing stands in front, so nothing may depend on this alone.
 */
export const clientAddress = (headers: Headers | undefined): string => (headers && chain(headers).at(-1)?.slice(0, 64)) || 'local'

/** Whether a request came from another machine or through a proxy. */
export const cameThroughProxy = (headers: Headers | undefined): boolean =>
  Boolean(headers) && (PROXY_MARKS.some((name) => headers?.has(name)) || chain(headers ?? new Headers()).some((address) => !LOOPBACK.test(address)))
