import config from '@payload-config'
import { getPayload } from 'payload'

import { findInvitation } from '@/actions/platform/acceptInvitation'
import { errorFor, ErrorSummary, TextField } from '@/components/ui'
import { PostForm } from '@/components/staff/PostForm'
import { staffText } from '@/i18n/areas/staff'
import { staffLocale } from '@/queries/staff/session'

import { setPassword } from '../../_posts/setPassword'
import { resultOf } from '../../_server/result'
import { titled } from '../../_server/title'

export const generateMetadata = () => titled((locale) => staffText[locale].invitation.title)

/** A person sets their own password with a one-time link. Wrong, used and expired links get the same page. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const locale = await staffLocale()
  const t = staffText[locale].invitation
  const invitation = await findInvitation(await getPayload({ config }), token)
  if (!invitation) {
    return (
      <div className="wrap">
        <div className="narrow stack">
          <h1>{t.badTitle}</h1>
          <p className="lead">{t.bad}</p>
          <p>
            <a href="/masuk">{t.toSignIn}</a>
          </p>
        </div>
      </div>
    )
  }
  const { errors, typed } = await resultOf('undangan')
  return (
    <div className="wrap">
      <div className="narrow stack">
        <ErrorSummary locale={locale} errors={[...errors]} />
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <PostForm action={setPassword} hidden={{ token }}>
          {invitation.pending ? (
            <>
              <TextField locale={locale} name="name" label={t.name} autoComplete="name" defaultValue={typed.name?.[0]} error={errorFor(errors, 'name')} />
              <TextField locale={locale} name="email" type="email" label={t.email} hint={t.emailHint} autoComplete="username" spellCheck={false} defaultValue={typed.email?.[0]} error={errorFor(errors, 'email')} />
            </>
          ) : (
            <dl className="facts">
              <div>
                <dt>{t.name}</dt>
                <dd>{invitation.name}</dd>
              </div>
              <div>
                <dt>{t.email}</dt>
                <dd>{invitation.email}</dd>
              </div>
            </dl>
          )}
          <TextField locale={locale} name="newPassword" type="password" label={t.password} hint={t.passwordHint} autoComplete="new-password" error={errorFor(errors, 'newPassword')} />
          <TextField locale={locale} name="repeatPassword" type="password" label={t.repeat} autoComplete="new-password" error={errorFor(errors, 'repeatPassword')} />
          <div className="btn-row">
            <button className="btn" type="submit">
              {t.action}
            </button>
          </div>
        </PostForm>
      </div>
    </div>
  )
}
