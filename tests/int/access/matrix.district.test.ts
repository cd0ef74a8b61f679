import { matrix } from './matrix'

matrix(
  'secretariat@32.73', 'daily-chair@32.73', 'chair@32.73', 'sub-coordinator@32.73', 'member@32.73', 'centre-head@32.73', 'caseworker@32.73', 'caseworker@32.73/2',
  'provider@32.73', 'assessor@32.73', 'auditor@32.73', 'none@32.73',
)
