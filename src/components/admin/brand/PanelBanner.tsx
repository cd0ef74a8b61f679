import config from '@payload-config'
import { cookies } from 'next/headers'
import { getPayload } from 'payload'

import { uiText } from '@/i18n/areas/ui'
import { asLocale } from '@/i18n/texts'
import css from '../panel.module.css'

/** The thin line on every page of the panel, sign-in included, where the database is marked as demo. */
export async function PanelBanner() {
  const payload = await getPayload({ config })
  const state = await payload.findGlobal({ slug: 'system-state', depth: 0, select: { demo: true }, overrideAccess: true })
  if (state.demo !== true) return null
  const locale = asLocale((await cookies()).get('payload-lng')?.value)
  return (
    <aside className={css.banner} aria-label={uiText[locale].demo}>
      <p>{uiText[locale].demo}</p>
    </aside>
  )
}
