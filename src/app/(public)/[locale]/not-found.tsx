import { headers } from 'next/headers'

import { NotFoundView } from '@/components/public/NotFoundView'

/** A public page that does not exist, in the language of its address. */
export default async function NotFound() {
  const path = (await headers()).get('x-path') ?? '/'
  return <NotFoundView locale={/^\/en(\/|$)/.test(path) ? 'en' : 'id'} />
}
