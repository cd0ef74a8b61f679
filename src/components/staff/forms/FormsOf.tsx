import { formPagesText } from '@/i18n/areas/formPages'
import type { FormSubject } from '@/domain/forms/lists'
import { SUBJECT_COLLECTION } from '@/actions/forms/types'
import { availableForms } from '@/queries/staff/forms/available'
import { responseLines } from '@/queries/staff/forms/responses'
import type { Staff } from '@/queries/staff/session'

import { ResponseTable } from './ResponseTable'

/** Forms of one thing (case, task force, service centre): those filled in about it, and those that can be begun. */
export async function FormsOf({ staff, subject, id, open = true }: { staff: Staff; subject: Exclude<FormSubject, 'none'>; id: string; open?: boolean }) {
  const { locale, zone } = staff
  const t = formPagesText[locale].onSubject
  const [{ lines }, forms] = await Promise.all([
    responseLines(staff, { where: { subjectKey: { equals: `${SUBJECT_COLLECTION[subject]}:${id}` } }, limit: 25 }),
    open ? availableForms(staff, subject) : Promise.resolve([]),
  ])
  if (lines.length === 0 && forms.length === 0) return null
  return (
    <section className="part" aria-labelledby={`formulir-${id}`}>
      <div className="part-head">
        <h2 id={`formulir-${id}`}>{t.title}</h2>
      </div>
      {lines.length > 0 ? <ResponseTable locale={locale} zone={zone} lines={lines} caption={t.title} /> : <p className="soft">{t.none}</p>}
      {forms.length > 0 && (
        <details className="fold">
          <summary>{t.begin}</summary>
          <ul>
            {forms.map((form) => (
              <li key={form.id}>
                <a href={`/kerja/formulir/baru?formulir=${form.id}&tentang=${encodeURIComponent(id)}`}>{form.title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
