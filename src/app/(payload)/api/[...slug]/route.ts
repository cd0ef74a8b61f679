import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { guardRoute } from '@/lib/http/guardRoute'

export const GET = guardRoute(REST_GET(config) as Parameters<typeof guardRoute>[0])
export const POST = guardRoute(REST_POST(config) as Parameters<typeof guardRoute>[0])
export const DELETE = guardRoute(REST_DELETE(config) as Parameters<typeof guardRoute>[0])
export const PATCH = guardRoute(REST_PATCH(config) as Parameters<typeof guardRoute>[0])
export const PUT = guardRoute(REST_PUT(config) as Parameters<typeof guardRoute>[0])
export const OPTIONS = REST_OPTIONS(config)
