import path from 'node:path'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import { readFileSync } from 'node:fs'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { closeBuiltIns } from './src/access/closeBuiltIns'
import { ActionPlans } from './src/collections/action-plans/ActionPlans'
import { Activities } from './src/collections/action-plans/Activities'
import { CaseParties } from './src/collections/cases/CaseParties'
import { Cases } from './src/collections/cases/Cases'
import { CaseServices } from './src/collections/cases/CaseServices'
import { Referrals } from './src/collections/cases/Referrals'
import { ServiceCentres } from './src/collections/cases/ServiceCentres'
import { FormAnswers } from './src/collections/forms/FormAnswers'
import { FormResponses } from './src/collections/forms/FormResponses'
import { FormRevisions } from './src/collections/forms/FormRevisions'
import { Forms } from './src/collections/forms/Forms'
import { formBlocks } from './src/collections/forms/Forms/authoring'
import { FormVersions } from './src/collections/forms/FormVersions'
import { ResponseFiles } from './src/collections/forms/ResponseFiles'
import { MonitoringFindings } from './src/collections/monitoring/MonitoringFindings'
import { MonitoringRounds } from './src/collections/monitoring/MonitoringRounds'
import { AuditEntries } from './src/collections/platform/AuditEntries'
import { Documents } from './src/collections/platform/Documents'
import { Regions } from './src/collections/platform/Regions'
import { SystemState } from './src/collections/platform/SystemState'
import { Users } from './src/collections/platform/Users'
import { Reports } from './src/collections/reporting/Reports'
import { Decrees } from './src/collections/structure/Decrees'
import { Institutions } from './src/collections/structure/Institutions'
import { Members } from './src/collections/structure/Members'
import { Regulations } from './src/collections/structure/Regulations'
import { RuleSets } from './src/collections/structure/RuleSets'
import { SubTaskForces } from './src/collections/structure/SubTaskForces'
import { TaskForces } from './src/collections/structure/TaskForces'
import { health } from './src/endpoints/health'
import { answerErrors } from './src/hooks/answerErrors'
import { MOMENT } from './src/fields/basic'
import { PANEL_WORDS } from './src/i18n/panelWords'
import { databaseAdapter } from './src/lib/database'
import { environment } from './src/lib/env'
import { emailOf } from './src/notifications/outbox'

const env = environment()

function payloadSecret(): string {
  if (process.env.PAYLOAD_SECRET) return process.env.PAYLOAD_SECRET
  try {
    return readFileSync(path.join(env.dataDir, 'keys', 'payload-secret'), 'utf8').trim()
  } catch {
    throw new Error('No secret yet: start with `npm start`, or set PAYLOAD_SECRET')
  }
}

export default closeBuiltIns(buildConfig({
  secret: payloadSecret(),
  serverURL: env.serverURL,
  csrf: [env.serverURL, `http://127.0.0.1:${env.port}`],
  cors: [],
  graphQL: { disable: true },
  db: databaseAdapter(env),
  editor: lexicalEditor(),
  sharp,
  defaultDepth: 0,
  maxDepth: 2,
  telemetry: false,
  email: emailOf(env),
  i18n: { supportedLanguages: { id, en }, fallbackLanguage: 'id', translations: PANEL_WORDS },
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: path.resolve('src'), importMapFile: path.resolve('src/app/(payload)/admin/importMap.js') },
    dateFormat: MOMENT,
    meta: { titleSuffix: ' · SIGAP TPPO' },
    components: {
      graphics: { Logo: '/components/admin/brand/Logo#Logo', Icon: '/components/admin/brand/Icon#Icon' },
      beforeNavLinks: ['/components/admin/nav/PanelLinks#PanelLinks'],
      views: {
        dashboard: { Component: '/components/admin/dashboard/Dashboard#Dashboard' },
        formTaskForce: { Component: '/components/admin/views/FormTaskForceView#FormTaskForceView', path: '/bentuk-gugus-tugas', exact: true },
        translateForm: { Component: '/components/admin/forms/TranslateView#TranslateView', path: '/terjemahan-formulir/:id', exact: true },
        importMembers: { Component: '/components/admin/views/ImportMembersView#ImportMembersView', path: '/impor-anggota', exact: true },
      },
    },
  },
  // Made by `scripts/generate.mjs`, and their freshness tested: else each process that is no production build starts a second one for them.
  typescript: { autoGenerate: false, outputFile: path.resolve('src/payload-types.ts') },
  upload: { limits: { fileSize: 15 * 1024 * 1024 }, abortOnLimit: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  blocks: formBlocks,
  collections: [
    TaskForces, SubTaskForces, Members, Institutions, Decrees, Documents, Regulations, RuleSets,
    ActionPlans, Activities, Reports,
    Forms, FormVersions, FormResponses, FormAnswers, FormRevisions, ResponseFiles, MonitoringRounds, MonitoringFindings,
    ServiceCentres, Cases, CaseParties, CaseServices, Referrals,
    Users, Regions, AuditEntries,
  ],
  globals: [SystemState],
  endpoints: [health],
  hooks: { afterError: [answerErrors] },
}))
