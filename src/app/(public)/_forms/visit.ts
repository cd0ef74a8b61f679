import { headers } from 'next/headers'
import type { PayloadRequest } from 'payload'

import { dayAt } from '@/actions/dayAt'
import type { Version } from '@/actions/forms/types'
import type { Lists, ListOption } from '@/components/forms/view'
import type { FormSubject } from '@/domain/forms/lists'
import { modelOf } from '@/domain/forms/model'
import { formPagesText } from '@/i18n/areas/formPages'
import { asLocale, type Locale } from '@/i18n/texts'
import { type PublicForm, publicForm, publicSubjects } from '@/queries/public/forms'
import { allRegions, regionTitle } from '@/queries/public/regions'
import { plainRequest } from '@/queries/staff/session'

/** An anonymous request for a page of a public form. */
export type PublicVisit = {
  req: PayloadRequest
  nonce: string
  locale: Locale
  form: PublicForm
  version: Version
  /** Path without its language. */
  path: string
  /** What kind of thing the form is about, in words. */
  about: string
  subjects: ListOption[]
  lists: Lists
  today: string
}

/** The visit; undefined for a form that is not public, not in force, or not there: nobody learns which. */
export async function publicVisit({ locale: wanted, key }: { locale: string; key: string }): Promise<PublicVisit | undefined> {
  const locale = asLocale(wanted)
  const req = await plainRequest()
  const found = await publicForm(req, key, locale)
  if (!found) return undefined
  const { form, version } = found
  const asksRegion = modelOf(version.definition).nodes.some(({ item }) => 'type' in item && (item.type === 'region' || (item.type === 'reference' && item.collection === 'regions')))
  const regions = asksRegion ? (await allRegions()).map((region) => ({ value: region.id, label: regionTitle(region, locale), level: region.level })) : []
  return {
    req,
    nonce: (await headers()).get('x-nonce') ?? '',
    locale,
    form,
    version,
    path: `/formulir/${form.key}`,
    about: formPagesText[locale].start.subjects[form.subject as FormSubject],
    subjects: await publicSubjects(form.subject, locale),
    // Strangers attach nothing and look nothing up but places.
    lists: { regions, references: { regions }, files: [], uploads: false },
    today: dayAt(form.region),
  }
}
