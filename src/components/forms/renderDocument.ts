import type { ReactElement } from 'react'

type Server = { renderToStaticMarkup: (element: ReactElement) => string }

let server: Server | undefined

/**
 * A page as text. Next refuses `react-dom/server` in its own pages, where it would be a mistake; here it is the point,
 * so it is taken from the installed package at run time.
 */
function render(element: ReactElement): string {
  // Not an import of node:module: the bundler would follow it, and take the whole folder for a part of this page.
  server ??= process.getBuiltinModule('node:module').createRequire(`${process.cwd()}/package.json`)('react-dom/server') as Server
  return server.renderToStaticMarkup(element)
}

/** The answer that carries a page: never kept by a browser or a proxy, since it may hold what a person said. */
export const renderDocument = (element: ReactElement, status = 200): Response =>
  new Response(`<!doctype html>${render(element)}`, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' } })

/** On to the next page after a post. */
export const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
