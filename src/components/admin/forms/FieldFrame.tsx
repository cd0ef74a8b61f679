'use client'

import { FieldLabel } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { StaticLabel } from 'payload'

import css from './forms.module.css'

/** A field of ours in Payload's frame: its label, and the place where Payload looks for it. */
export function FieldFrame({ path, label, children }: { path: string; label?: StaticLabel | false; children: ReactNode }) {
  return (
    <div className={`field-type ${css.frameField}`} id={`field-${path.replaceAll('.', '__')}`}>
      <FieldLabel as="span" label={label || undefined} path={path} />
      {children}
    </div>
  )
}
