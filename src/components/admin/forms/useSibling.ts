'use client'

import { useFormFields } from '@payloadcms/ui'

/** Value of the field `name` beside the one at `path`. */
export function useSibling(path: string, name: string): unknown {
  const beside = path.replace(/[^.]+$/, name)
  return useFormFields(([fields]) => fields[beside]?.value)
}
