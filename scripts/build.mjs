/** `npm run build`: what `npm start` builds before it starts, script and style of the filling pages included. */
import { requireNode } from './lib/node.mjs'

requireNode()
const { applicationEnv, loadDotEnv } = await import('./lib/env.mjs')
const { ensureBuilt } = await import('./lib/build.mjs')

loadDotEnv()
await ensureBuilt(applicationEnv('production'))
