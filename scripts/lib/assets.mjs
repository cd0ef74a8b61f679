/** Where the filling pages find their script, style and font; not in the repository. */
export const ASSETS = 'public/js/forms'

/**
 * Script and style of the pages where forms are filled in. They are served without Next's runtime: on a phone with a
 * bad connection these few kilobytes are all that is loaded. The same sources give the same bytes.
 */
export async function buildAssets() {
  // Loaded here: in an empty clone this file is read before anything is installed.
  const { build, stop } = await import('esbuild')
  await build({
    entryPoints: { isi: 'src/client/forms/fill.ts', formulir: 'src/client/forms/style.css' },
    outdir: ASSETS,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    assetNames: '[name]',
    loader: { '.woff2': 'file', '.woff': 'file' },
    logLevel: 'warning',
  })
  // Its helper process would live as long as the server that is started next.
  await stop()
}
