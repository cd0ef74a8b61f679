import type { Level } from '../platform/regions'

export type { Level }

/** The six fields of work; each has one sub task force (guideline 2.1.4.c, 2.2.4.c, 2.3.4.c). */
export const FIELDS = [
  'pencegahan',
  'rehabilitasi-kesehatan',
  'rehabilitasi-sosial',
  'norma-hukum',
  'penegakan-hukum',
  'kerjasama-koordinasi',
] as const
export type Field = (typeof FIELDS)[number]

/** Where a member comes from (2.1.1, 2.2.1, 2.3.1); business and media appear in the sub task force lists. */
export const ELEMENTS = [
  'pemerintah',
  'penegak-hukum',
  'ormas',
  'lsm',
  'profesi',
  'akademisi',
  'dunia-usaha',
  'media',
] as const
export type Element = (typeof ELEMENTS)[number]

/** What a seat is for. What an account may do is another thing: see the access roles. */
export const MEMBER_ROLES = [
  'ketua',
  'ketua-harian',
  'koordinator',
  'anggota',
  'kepala-sekretariat',
  'staf-sekretariat',
] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

/** Kinds of meetings a rule set may ask for (3.1). */
export const RULE_MEETING_KINDS = ['pleno', 'sub-gt', 'nasional', 'provinsi', 'kabkota', 'khusus'] as const
export type RuleMeetingKind = (typeof RULE_MEETING_KINDS)[number]

/** `hard` is owed, `soft` is a reminder, `on_demand` has no cadence. */
export const STRICTNESS = ['hard', 'soft', 'on_demand'] as const
export type Strictness = (typeof STRICTNESS)[number]

export const DUTY_UNITS = ['ketua', 'ketua-harian', 'sekretariat'] as const
export type DutyUnit = (typeof DUTY_UNITS)[number]

/** What a task force may monitor: `same` region, or one level `below` (3.3.1.e). */
export const MONITORED_KINDS = ['task-force', 'sub-task-force', 'service-centre'] as const
export const MONITORED_PLACES = ['same', 'below'] as const
export const MONITORS = ['task-force', 'head-of-region'] as const

/** What is owed at a cadence (3.3.1.d), and the parts of a year it may have. */
export const MONEV_KINDS = ['monitoring', 'evaluation'] as const
export const MONEV_EVERY = ['P3M', 'P4M', 'P6M', 'P1Y'] as const

/** A text in both languages. */
export type Text2 = { id: string; en: string }

export type Office = {
  /** Office as printed in the rule. */
  office: string
  answersTo: string
  clause: string
}

export type SlotDef = {
  /** Unique within the level; it becomes `members.slotKey`. */
  key: string
  role: MemberRole
  element: Element
  /** Office or institution as printed in the rule. */
  position: string
  /** Sub task force the seat belongs to; none for the task force itself. */
  field?: Field
  /** Whether the seat goes with an office rather than with a person. */
  exOfficio: boolean
  clause: string
}

export type DutyDef = { code: string; title: Text2; clause: string }

export type SubTaskForceDef = {
  field: Field
  name: Text2
  /** Coordinating institution as printed in the rule. */
  coordinator: string
  clause: string
  duties: DutyDef[]
}

export type SecretariatDef = { seat: string; head: string; clause: string; functions: { title: Text2; clause: string }[] }

export type MeetingDef = {
  code: string
  kind: RuleMeetingKind
  name: Text2
  /** At least one per this ISO 8601 duration of whole months or years; null when held on demand. */
  every: string | null
  strictness: Strictness
  /** Who calls and leads it. */
  leader: string
  /** Whether reports pass through this meeting (3.3.3). */
  reportGate?: boolean
  clause: string
}

export type ReportStep = {
  step: number
  from: string
  to: string
  action: Text2
  clause: string
  /** Meeting that must discuss the report in this step. */
  gate?: 'pleno'
}

export type AppointmentDef = { who: string; appoints: string; instrument: string | null; clause: string }

/** `by`: whose duty it is; a head of region's is carried out by the secretariat in their name. */
export type MonitorRule = { kind: (typeof MONITORED_KINDS)[number]; where: (typeof MONITORED_PLACES)[number]; by: (typeof MONITORS)[number]; clause: string }

/** How often one kind of round is owed; its report is due on the last day of each window. */
export type MonevCadence = { kind: (typeof MONEV_KINDS)[number]; every: (typeof MONEV_EVERY)[number]; clause: string }

export type LevelRules = {
  level: Level
  chair: Office
  dailyChair: Office
  slots: SlotDef[]
  subTaskForces: SubTaskForceDef[]
  secretariat: SecretariatDef
  duties: ({ unit: DutyUnit } & DutyDef)[]
  meetings: MeetingDef[]
  reportFlow: ReportStep[]
  appointment: AppointmentDef[]
  /** Whom this level monitors; a rule set that says nothing follows the guideline of 2012. */
  monitoring?: MonitorRule[]
  /** How often it monitors and evaluates; a rule set that says nothing follows the guideline of 2012. */
  monitoringCadence?: MonevCadence[]
  /** Who signs the decree that establishes the task force, and what it is called. */
  establishedBy: { office: string; instrument: string }
  /** Keys of `regulations`. */
  legalBasis: string[]
}

export type RuleSetDefinition = {
  key: string
  title: Text2
  /** `YYYY-MM-DD`, inclusive. */
  validFrom: string
  validUntil?: string
  source: string
  levels: Record<Level, LevelRules>
}
