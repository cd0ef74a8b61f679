import { matrix } from './matrix'

matrix('secretariat@32', 'daily-chair@32', 'chair@32', 'sub-coordinator@32', 'member@32', 'centre-head@32', 'caseworker@32', 'provider@32', 'assessor@32', 'auditor@32')
