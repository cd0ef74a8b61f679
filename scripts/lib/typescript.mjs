import { existsSync } from 'node:fs'
import { refuse } from './say.mjs'

/**
 * Node's flags for a process that loads the application. The editor's packages choose between two builds with a
 * top-level `await import(…)`, and Node 20 leaves some of these waiting for ever (measured: 9 of 12 starts ended in
 * silence with exit code 13). With a condition the right build is named in their `exports`, and nothing is awaited.
 * @param {'production' | 'development'} [mode]
 */
export const nodeFlags = (mode = 'production') => [`--conditions=${mode}`]

/** Arguments of Node before a TypeScript program of ours. */
export const TYPESCRIPT = [...nodeFlags(), '--import', 'tsx']

/** Lets this process load our TypeScript modules. Needs the packages to be installed. */
export async function withTypeScript() {
  if (!existsSync('node_modules/tsx')) refuse('the packages are not installed yet; run `npm start` (or `npm ci`) first.')
  const { register } = await import('tsx/esm/api')
  register()
}
