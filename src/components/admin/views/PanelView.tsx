import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import css from '../panel.module.css'

/**
 * Frame of a view of our own. Payload serves such a view to anyone who asks for its address: whoever may not enter the
 * panel is sent to sign in.
 */
export function PanelView({ view, path, title, lead, children }: { view: AdminViewServerProps; path: string; title: string; lead?: string; children: ReactNode }) {
  const { initPageResult, params, searchParams, i18n, payload } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user || !permissions.canAccessAdmin) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  return (
    <DefaultTemplate i18n={i18n} locale={locale} params={params} payload={payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user} visibleEntities={visibleEntities}>
      <div className={css.view}>
        <div className={css.heading}>
          <h1>{title}</h1>
          {lead && <p className={css.soft}>{lead}</p>}
        </div>
        {children}
      </div>
    </DefaultTemplate>
  )
}
