'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

import { publicationProblems } from '@/actions/forms/publicationProblems'
import { compileForm } from '@/domain/forms/compile'
import { completeDraft } from '@/domain/forms/draft/completeDraft'
import type { FormDraft } from '@/domain/forms/draft/draftTypes'
import { slugOf } from '@/domain/forms/draft/keys'
import { keepChoices } from '@/domain/forms/frozen'

import { foldQuestions } from './jump'
import { publishedVersions, setBench } from './store'

/** Long enough that typing is not slowed down, short enough that the preview seems to follow at once. */
const PAUSE_MS = 250
/** A row that waits longer than this for its fields was forgotten. */
const LATE_MS = 1_200
const NUDGE = 'pratinjau'

/** Compiles the form on the screen whenever it rests, and tells the other parts of the editor. */
export function useDraft(): void {
  const [fields, dispatch] = useAllFormFields()
  const folded = useRef(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      // A form is read closed, as a list of its questions; what is added later stays open. Not before the form has settled: its first state replaces what was set.
      if (!folded.current && fields.sections) {
        folded.current = true
        foldQuestions(fields, dispatch)
      }
      const values = reduceFieldsToValues(fields, true) as FormDraft
      const published = publishedVersions()
      const title = typeof values.title === 'string' ? values.title : ''
      const { definition, problems } = compileForm({ ...values, key: values.key || slugOf(title) || 'formulir', sections: completeDraft(values.sections, published.at(-1)) })
      const kept = keepChoices(published, definition)
      setBench({ definition: kept, problems: publicationProblems({ definition: kept, unreadable: problems, published }) })
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [fields, dispatch])
  // A row added while Payload waits for the answer to an earlier change is taken for answered and never gets its fields
  // (3.90.2); any further change asks again. This one is no field, so that nothing is sent along with the form.
  const waiting = Object.values(fields).some(({ rows }) => rows?.some(({ isLoading }) => isLoading))
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setInterval(() => dispatch({ type: 'UPDATE', path: NUDGE, value: Date.now(), disableFormData: true }), LATE_MS)
    return () => clearInterval(timer)
  }, [waiting, dispatch])
  useEffect(() => () => setBench(undefined), [])
}
