'use client'

import { TextField, useDocumentInfo } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** The form's own key: the server makes it from the title, so it is only seen once it is there. */
export const KeyField: TextFieldClientComponent = (props) => {
  const { id } = useDocumentInfo()
  return id ? <TextField {...props} /> : null
}
