import { existsSync } from 'node:fs'
import { refuse } from './say.mjs'

/** Lets this process load our TypeScript modules. Needs the packages to be installed. */
export async function withTypeScript() {
  if (!existsSync('node_modules/tsx')) refuse('the packages are not installed yet; run `npm start` (or `npm ci`) first.')
  const { register } = await import('tsx/esm/api')
  register()
}
