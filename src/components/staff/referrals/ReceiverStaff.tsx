import { changeReceivers } from '@/app/(staff)/_posts/referrals'
import { filler } from '@/app/(staff)/_server/fill'
import type { FormResult } from '@/app/(staff)/_server/result'
import { CheckboxGroup } from '@/components/ui'
import { staffCasesText } from '@/i18n/areas/staffCases'
import { staffReferralsText } from '@/i18n/areas/staffReferrals'
import { idsOf } from '@/lib/relation'
import type { Referral } from '@/payload-types'
import type { Person } from '@/queries/staff/people'
import type { Staff } from '@/queries/staff/session'

import { PostForm } from '../PostForm'
import css from './steps.module.css'

type Props = { staff: Staff; doc: Referral; people: readonly Person[]; result: Omit<FormResult, 'form'> & { posted: boolean } }

/** The head of the receiving centre decides which caseworkers handle an incoming referral. */
export function ReceiverStaff({ staff, doc, people, result }: Props) {
  const { locale } = staff
  const t = staffReferralsText[locale].one
  const able = people.filter((person) => person.active && person.role === 'caseworker')
  return (
    <section className={css.steps} aria-labelledby="penerima">
      <h2 id="penerima">{t.assign}</h2>
      {able.length === 0 ? (
        <p className="soft">{staffCasesText[locale].assign.nobody}</p>
      ) : (
        <PostForm action={changeReceivers} hidden={{ rujukan: doc.id }}>
          <CheckboxGroup
            locale={locale}
            name="receivers"
            label={t.assign}
            hint={t.assignHint}
            options={able.map((person) => ({ value: person.id, label: person.name }))}
            defaultValue={filler(result).list('receivers', idsOf(doc.receivers))}
          />
          <div className="btn-row">
            <button className="btn btn-quiet" type="submit">
              {t.assignSave}
            </button>
          </div>
        </PostForm>
      )}
    </section>
  )
}
