import { guarded } from '@/collections/guarded'
import { GROUP } from '@/collections/groups'
import { scopeOf } from '@/access/scopeOf'
import { hasRole } from '@/access/scope'
import { PANEL_ROLES } from '@/access/roles'
import { serverOnly } from '@/access/collectionAccess'
import { checkAccount } from '@/actions/platform/checkAccount'
import { checkFirstHead } from '@/actions/platform/checkFirstHead'
import { checkGrantDecree } from '@/actions/platform/checkGrantDecree'
import { LEVEL, ROLE_LABEL } from '@/domain/vocabulary'
import { accountDoors } from '@/endpoints/accountDoors'
import { inviteUser } from '@/endpoints/inviteUser'
import { choice, day, link, rows, text } from '@/fields/basic'
import { panelPart } from '@/fields/panel'
import { SCOPE_INDEXES, scopeFields } from '@/fields/scope'
import { stampRegion } from '@/hooks/stampOwner'
import { auditReset, forgiveLogin, guardLogin } from '@/hooks/guardLogin'
import { audit } from '@/hooks/recordAudit'
import { l } from '@/i18n/label'
import { environment } from '@/lib/env'
import { forbidden } from '@/lib/errors'

/** Officers' accounts. What an account may do is the union of its assignments valid now (contract § 2). */
export const Users = guarded('users', {
  labels: { singular: l('Akun', 'Account'), plural: l('Akun', 'Accounts') },
  admin: { group: GROUP.system, useAsTitle: 'name', defaultColumns: ['name', 'email', 'region', 'active'] },
  auth: {
    tokenExpiration: 8 * 3600,
    useSessions: true,
    // Payload would lock the account for everyone, its owner included; hooks/guardLogin counts address and account together.
    maxLoginAttempts: Number.MAX_SAFE_INTEGER,
    lockTime: 1,
    cookies: { sameSite: 'Strict', secure: environment().serverURL.startsWith('https:') },
    // An interval would be written outside the open transaction, which SQLite cannot do; our own limit counts instead.
    forgotPassword: { expiration: 3_600_000, minRequestInterval: 0 },
  },
  indexes: SCOPE_INDEXES,
  openRelations: ['assignments.decree'],
  endpoints: [inviteUser, ...accountDoors],
  access: { admin: async ({ req }) => hasRole(await scopeOf(req), ...PANEL_ROLES) },
  hooks: {
    beforeOperation: [guardLogin],
    beforeValidate: [stampRegion('users', { movable: true }), checkAccount, checkGrantDecree, checkFirstHead],
    beforeLogin: [
      ({ user }) => {
        if (user.active === false) throw forbidden('inactive', 'Akun ini sudah dinonaktifkan.', 'This account was deactivated.')
        return user
      },
    ],
    afterLogin: [async ({ req, user }) => { req.user = { ...user, collection: 'users' } as typeof req.user; await audit(req, { action: 'login', collection: 'users', document: String(user.id) }) }, forgiveLogin],
    afterOperation: [auditReset],
    afterLogout: [async ({ req }) => { await audit(req, { action: 'logout', collection: 'users', document: String(req.user?.id ?? '') }) }],
  },
  fields: [
    panelPart('langkah', '/components/admin/steps/AccountSteps#AccountSteps'),
    text('name', l('Nama', 'Name'), { required: true }),
    { name: 'active', type: 'checkbox', defaultValue: true, label: l('Aktif', 'Active') },
    rows('assignments', l('Penugasan', 'Assignments'), [
      choice('role', l('Peran', 'Role'), ROLE_LABEL, { required: true }), choice('level', l('Jenjang', 'Level'), LEVEL, { required: true }),
      link('region', l('Wilayah', 'Region'), 'regions', { required: true }), link('taskForce', l('Gugus tugas', 'Task force'), 'task-forces'),
      link('subTaskForce', l('Sub gugus tugas', 'Sub task force'), 'sub-task-forces'), link('serviceCentre', l('PPT', 'Service centre'), 'service-centres'),
      link('institution', l('Instansi', 'Institution'), 'institutions'), text('round', l('Putaran monev', 'Monitoring round')), link('decree', l('SK', 'Decree'), 'decrees'),
      day('validFrom', l('Berlaku sejak', 'Valid from')), day('validUntil', l('Berlaku sampai', 'Valid until')),
    ], { maxRows: 30 }),
    { name: 'invitation', type: 'group', hidden: true, access: serverOnly, label: l('Undangan', 'Invitation'), fields: [{ name: 'hash', type: 'text', label: l('Sidik', 'Hash') }, { name: 'expiresAt', type: 'date', label: l('Kedaluwarsa', 'Expires') }] },
    ...scopeFields().map((field) => ('name' in field && field.name === 'region' ? { ...field, access: undefined, required: true, admin: { position: 'sidebar' as const } } : field)) as ReturnType<typeof scopeFields>,
  ],
})
