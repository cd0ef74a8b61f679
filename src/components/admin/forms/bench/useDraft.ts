'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect } from 'react'

import { publicationProblems } from '@/actions/forms/publicationProblems'
import { compileForm } from '@/domain/forms/compile'
import { completeDraft } from '@/domain/forms/draft/completeDraft'
import type { FormDraft } from '@/domain/forms/draft/draftTypes'
import { slugOf } from '@/domain/forms/draft/keys'
import { keepChoices } from '@/domain/forms/frozen'

import { publishedVersions, setBench } from './store'

/** Long enough that typing is not slowed down, short enough that the preview seems to follow at once. */
const PAUSE_MS = 250

/** Compiles the form on the screen whenever it rests, and tells the other parts of the editor. */
export function useDraft(): void {
  const [fields] = useAllFormFields()
  useEffect(() => {
    const timer = setTimeout(() => {
      const values = reduceFieldsToValues(fields, true) as FormDraft
      const published = publishedVersions()
      const title = typeof values.title === 'string' ? values.title : ''
      const { definition, problems } = compileForm({ ...values, key: values.key || slugOf(title) || 'formulir', sections: completeDraft(values.sections, published.at(-1)) })
      const kept = keepChoices(published, definition)
      setBench({ definition: kept, problems: publicationProblems({ definition: kept, unreadable: problems, published }) })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [fields])
  useEffect(() => () => setBench(undefined), [])
}
