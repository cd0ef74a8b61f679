import { matrix } from './matrix'

matrix('system-admin@ID', 'secretariat@ID', 'daily-chair@ID', 'chair@ID', 'sub-coordinator@ID', 'member@ID', 'auditor@ID')
