import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`task_forces\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`region_id\` text NOT NULL,
  	\`province\` text,
  	\`level\` text,
  	\`status\` text DEFAULT 'planned' NOT NULL,
  	\`rule_set_id\` text(36),
  	\`parent_id\` text(36),
  	\`decree_id\` text(36),
  	\`established_at\` text,
  	\`secretariat_seat\` text,
  	\`secretariat_head\` text,
  	\`secretariat_address\` text,
  	\`secretariat_phone\` text,
  	\`secretariat_email\` text,
  	\`profile_summary\` text,
  	\`profile_show_names\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`rule_set_id\`) REFERENCES \`rule_sets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decree_id\`) REFERENCES \`decrees\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`task_forces_region_idx\` ON \`task_forces\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_province_idx\` ON \`task_forces\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_level_idx\` ON \`task_forces\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_status_idx\` ON \`task_forces\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_rule_set_idx\` ON \`task_forces\` (\`rule_set_id\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_parent_idx\` ON \`task_forces\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_decree_idx\` ON \`task_forces\` (\`decree_id\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_updated_at_idx\` ON \`task_forces\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`task_forces_created_at_idx\` ON \`task_forces\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_idx\` ON \`task_forces\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_idx\` ON \`task_forces\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sub_task_forces_duties\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`title_en\` text,
  	\`clause\` text,
  	\`code\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sub_task_forces\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sub_task_forces_duties_order_idx\` ON \`sub_task_forces_duties\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sub_task_forces_duties_parent_id_idx\` ON \`sub_task_forces_duties\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sub_task_forces\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`task_force_id\` text(36) NOT NULL,
  	\`field\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`coordinator_id\` text(36),
  	\`coordinator_name\` text,
  	\`clause\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`task_force_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`coordinator_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sub_task_forces_task_force_idx\` ON \`sub_task_forces\` (\`task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`sub_task_forces_coordinator_idx\` ON \`sub_task_forces\` (\`coordinator_id\`);`)
  await db.run(sql`CREATE INDEX \`sub_task_forces_region_idx\` ON \`sub_task_forces\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`sub_task_forces_province_idx\` ON \`sub_task_forces\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`sub_task_forces_updated_at_idx\` ON \`sub_task_forces\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sub_task_forces_created_at_idx\` ON \`sub_task_forces\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_1_idx\` ON \`sub_task_forces\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_1_idx\` ON \`sub_task_forces\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`members\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`task_force_id\` text(36) NOT NULL,
  	\`sub_task_force_id\` text(36),
  	\`role\` text DEFAULT 'anggota' NOT NULL,
  	\`element\` text DEFAULT 'pemerintah' NOT NULL,
  	\`position\` text NOT NULL,
  	\`institution_id\` text(36),
  	\`name\` text,
  	\`ex_officio\` integer DEFAULT true,
  	\`status\` text DEFAULT 'vacant' NOT NULL,
  	\`account_id\` text(36),
  	\`appointed_by_id\` text(36),
  	\`ended_by_id\` text(36),
  	\`from\` text,
  	\`until\` text,
  	\`slot_key\` text,
  	\`active_key\` text,
  	\`predecessor_id\` text(36),
  	\`clause\` text,
  	\`order\` numeric,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`task_force_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sub_task_force_id\`) REFERENCES \`sub_task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`appointed_by_id\`) REFERENCES \`decrees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`ended_by_id\`) REFERENCES \`decrees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`predecessor_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`members_task_force_idx\` ON \`members\` (\`task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`members_sub_task_force_idx\` ON \`members\` (\`sub_task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`members_institution_idx\` ON \`members\` (\`institution_id\`);`)
  await db.run(sql`CREATE INDEX \`members_status_idx\` ON \`members\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`members_account_idx\` ON \`members\` (\`account_id\`);`)
  await db.run(sql`CREATE INDEX \`members_appointed_by_idx\` ON \`members\` (\`appointed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`members_ended_by_idx\` ON \`members\` (\`ended_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`members_active_key_idx\` ON \`members\` (\`active_key\`);`)
  await db.run(sql`CREATE INDEX \`members_predecessor_idx\` ON \`members\` (\`predecessor_id\`);`)
  await db.run(sql`CREATE INDEX \`members_region_idx\` ON \`members\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`members_province_idx\` ON \`members\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`members_updated_at_idx\` ON \`members\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`members_created_at_idx\` ON \`members\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_2_idx\` ON \`members\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_2_idx\` ON \`members\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`taskForce_order_idx\` ON \`members\` (\`task_force_id\`,\`order\`);`)
  await db.run(sql`CREATE TABLE \`institutions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`element\` text DEFAULT 'pemerintah' NOT NULL,
  	\`provider\` integer DEFAULT false,
  	\`region_id\` text NOT NULL,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`institutions_name_idx\` ON \`institutions\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`institutions_provider_idx\` ON \`institutions\` (\`provider\`);`)
  await db.run(sql`CREATE INDEX \`institutions_region_idx\` ON \`institutions\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`institutions_province_idx\` ON \`institutions\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`institutions_updated_at_idx\` ON \`institutions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`institutions_created_at_idx\` ON \`institutions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_3_idx\` ON \`institutions\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_3_idx\` ON \`institutions\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`decrees_appointments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`member_id\` text(36),
  	\`name\` text,
  	\`account_id\` text(36),
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decrees\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decrees_appointments_order_idx\` ON \`decrees_appointments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decrees_appointments_parent_id_idx\` ON \`decrees_appointments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decrees_appointments_member_idx\` ON \`decrees_appointments\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`decrees_appointments_account_idx\` ON \`decrees_appointments\` (\`account_id\`);`)
  await db.run(sql`CREATE TABLE \`decrees\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`number\` text,
  	\`task_force_id\` text(36) NOT NULL,
  	\`kind\` text,
  	\`issuer\` text,
  	\`date\` text,
  	\`valid_until\` text,
  	\`effect\` text NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`file_id\` text(36),
  	\`revocation_reason\` text,
  	\`revocation_notes\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`task_force_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`decrees_task_force_idx\` ON \`decrees\` (\`task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`decrees_status_idx\` ON \`decrees\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`decrees_file_idx\` ON \`decrees\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`decrees_region_idx\` ON \`decrees\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`decrees_province_idx\` ON \`decrees\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`decrees_updated_at_idx\` ON \`decrees\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decrees_created_at_idx\` ON \`decrees\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_4_idx\` ON \`decrees\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_4_idx\` ON \`decrees\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`decrees_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`members_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decrees\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`members_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decrees_rels_order_idx\` ON \`decrees_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`decrees_rels_parent_idx\` ON \`decrees_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decrees_rels_path_idx\` ON \`decrees_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`decrees_rels_members_id_idx\` ON \`decrees_rels\` (\`members_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`task_force_id\` text(36) NOT NULL,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`task_force_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_task_force_idx\` ON \`documents\` (\`task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_region_idx\` ON \`documents\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_province_idx\` ON \`documents\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_5_idx\` ON \`documents\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_5_idx\` ON \`documents\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regulations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`number\` text,
  	\`year\` numeric,
  	\`short_title\` text NOT NULL,
  	\`short_title_en\` text,
  	\`issuer\` text,
  	\`clause\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`regulations_key_idx\` ON \`regulations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`regulations_updated_at_idx\` ON \`regulations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regulations_created_at_idx\` ON \`regulations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rule_sets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`valid_from\` text NOT NULL,
  	\`valid_until\` text,
  	\`source\` text,
  	\`definition\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rule_sets_key_idx\` ON \`rule_sets\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`rule_sets_valid_from_idx\` ON \`rule_sets\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`rule_sets_updated_at_idx\` ON \`rule_sets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`rule_sets_created_at_idx\` ON \`rule_sets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`action_plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`task_force_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`period_start\` text NOT NULL,
  	\`period_end\` text NOT NULL,
  	\`problem\` text,
  	\`legal_document\` text,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`reason\` text,
  	\`published_at\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`task_force_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`action_plans_task_force_idx\` ON \`action_plans\` (\`task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_status_idx\` ON \`action_plans\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_region_idx\` ON \`action_plans\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_province_idx\` ON \`action_plans\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_updated_at_idx\` ON \`action_plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`action_plans_created_at_idx\` ON \`action_plans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_6_idx\` ON \`action_plans\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_6_idx\` ON \`action_plans\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_periodStart_idx\` ON \`action_plans\` (\`status\`,\`period_start\`);`)
  await db.run(sql`CREATE TABLE \`activities_indicators_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`value\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities_indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_indicators_targets_order_idx\` ON \`activities_indicators_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`activities_indicators_targets_parent_id_idx\` ON \`activities_indicators_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`unit\` text,
  	\`baseline\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_indicators_order_idx\` ON \`activities_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`activities_indicators_parent_id_idx\` ON \`activities_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities_budget\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`source\` text NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`amount\` numeric NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_budget_order_idx\` ON \`activities_budget\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`activities_budget_parent_id_idx\` ON \`activities_budget\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`activities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`plan_id\` text(36) NOT NULL,
  	\`sub_task_force_id\` text(36),
  	\`programme\` text NOT NULL,
  	\`schedule\` text,
  	\`responsible_id\` text(36),
  	\`team\` text,
  	\`gender_responsive\` integer DEFAULT false,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`plan_id\`) REFERENCES \`action_plans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sub_task_force_id\`) REFERENCES \`sub_task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`responsible_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_plan_idx\` ON \`activities\` (\`plan_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_sub_task_force_idx\` ON \`activities\` (\`sub_task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_responsible_idx\` ON \`activities\` (\`responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_region_idx\` ON \`activities\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_province_idx\` ON \`activities\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`activities_updated_at_idx\` ON \`activities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`activities_created_at_idx\` ON \`activities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_7_idx\` ON \`activities\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_7_idx\` ON \`activities\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`plan_createdAt_idx\` ON \`activities\` (\`plan_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`activities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`regions_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`regions_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`activities_rels_order_idx\` ON \`activities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_parent_idx\` ON \`activities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_path_idx\` ON \`activities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`activities_rels_regions_id_idx\` ON \`activities_rels\` (\`regions_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text NOT NULL,
  	\`body\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_sections_order_idx\` ON \`reports_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_sections_parent_id_idx\` ON \`reports_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`task_force_id\` text(36) NOT NULL,
  	\`sub_task_force_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`period\` text NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`reason\` text,
  	\`published_at\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`task_force_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sub_task_force_id\`) REFERENCES \`sub_task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_task_force_idx\` ON \`reports\` (\`task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_sub_task_force_idx\` ON \`reports\` (\`sub_task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_status_idx\` ON \`reports\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`reports_region_idx\` ON \`reports\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_province_idx\` ON \`reports\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_8_idx\` ON \`reports\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_8_idx\` ON \`reports\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_publishedAt_idx\` ON \`reports\` (\`status\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`forms_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_languages_order_idx\` ON \`forms_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`forms_languages_parent_idx\` ON \`forms_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms_locks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`uid\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_locks_order_idx\` ON \`forms_locks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`forms_locks_parent_id_idx\` ON \`forms_locks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`forms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`title_en\` text,
  	\`purpose\` text NOT NULL,
  	\`subject\` text DEFAULT 'none' NOT NULL,
  	\`audience\` text DEFAULT 'staff' NOT NULL,
  	\`region_id\` text NOT NULL,
  	\`province\` text,
  	\`description\` text,
  	\`description_en\` text,
  	\`key\` text NOT NULL,
  	\`receiver_id\` text,
  	\`resume_by_code\` integer DEFAULT false,
  	\`supplements_id\` text(36),
  	\`copied_from_id\` text(36),
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`level\` text,
  	\`current_version_id\` text(36),
  	\`sections\` text,
  	\`conditions\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`receiver_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`supplements_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`copied_from_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`current_version_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`forms_purpose_idx\` ON \`forms\` (\`purpose\`);`)
  await db.run(sql`CREATE INDEX \`forms_region_idx\` ON \`forms\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_province_idx\` ON \`forms\` (\`province\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`forms_key_idx\` ON \`forms\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`forms_receiver_idx\` ON \`forms\` (\`receiver_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_supplements_idx\` ON \`forms\` (\`supplements_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_copied_from_idx\` ON \`forms\` (\`copied_from_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_level_idx\` ON \`forms\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`forms_current_version_idx\` ON \`forms\` (\`current_version_id\`);`)
  await db.run(sql`CREATE INDEX \`forms_updated_at_idx\` ON \`forms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`forms_created_at_idx\` ON \`forms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_9_idx\` ON \`forms\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_9_idx\` ON \`forms\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_subject_idx\` ON \`forms\` (\`status\`,\`subject\`);`)
  await db.run(sql`CREATE TABLE \`form_versions_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`form_versions_languages_order_idx\` ON \`form_versions_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_languages_parent_idx\` ON \`form_versions_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`form_versions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`form_id\` text(36) NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`definition\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`published_by_id\` text(36),
  	\`published_at\` text,
  	\`change_note\` text,
  	\`state\` text DEFAULT 'published' NOT NULL,
  	\`accept_until\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`form_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`published_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`form_versions_form_idx\` ON \`form_versions\` (\`form_id\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_hash_idx\` ON \`form_versions\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_published_by_idx\` ON \`form_versions\` (\`published_by_id\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_region_idx\` ON \`form_versions\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_province_idx\` ON \`form_versions\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_updated_at_idx\` ON \`form_versions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`form_versions_created_at_idx\` ON \`form_versions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_10_idx\` ON \`form_versions\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_10_idx\` ON \`form_versions\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`form_number_idx\` ON \`form_versions\` (\`form_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`form_responses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`instance_id\` text NOT NULL,
  	\`receipt_code\` text,
  	\`form_id\` text(36) NOT NULL,
  	\`version_id\` text(36) NOT NULL,
  	\`version_hash\` text NOT NULL,
  	\`answers\` text,
  	\`computed\` text,
  	\`sealed\` text,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`revision\` numeric DEFAULT 0 NOT NULL,
  	\`channel\` text DEFAULT 'web' NOT NULL,
  	\`blank_id\` text,
  	\`blank_key\` text,
  	\`client_started_at\` text,
  	\`client_saved_at\` text,
  	\`saved_at\` text,
  	\`submitted_at\` text,
  	\`accepted_at\` text,
  	\`author_id\` text(36),
  	\`sealed_reason\` text,
  	\`body_hash\` text,
  	\`resume_hash\` text,
  	\`monitor\` text,
  	\`rights\` text NOT NULL,
  	\`subject_key\` text,
  	\`case_id\` text,
  	\`service_centre_id\` text,
  	\`round\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`form_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_centre_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`form_responses_instance_id_idx\` ON \`form_responses\` (\`instance_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_receipt_code_idx\` ON \`form_responses\` (\`receipt_code\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_form_idx\` ON \`form_responses\` (\`form_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_version_idx\` ON \`form_responses\` (\`version_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_status_idx\` ON \`form_responses\` (\`status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`form_responses_blank_key_idx\` ON \`form_responses\` (\`blank_key\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_submitted_at_idx\` ON \`form_responses\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_author_idx\` ON \`form_responses\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_subject_key_idx\` ON \`form_responses\` (\`subject_key\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_case_idx\` ON \`form_responses\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_service_centre_idx\` ON \`form_responses\` (\`service_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_round_idx\` ON \`form_responses\` (\`round\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_region_idx\` ON \`form_responses\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_province_idx\` ON \`form_responses\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_updated_at_idx\` ON \`form_responses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_created_at_idx\` ON \`form_responses\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_11_idx\` ON \`form_responses\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_11_idx\` ON \`form_responses\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`serviceCentre_createdAt_idx\` ON \`form_responses\` (\`service_centre_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`author_status_createdAt_idx\` ON \`form_responses\` (\`author_id\`,\`status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`form_createdAt_idx\` ON \`form_responses\` (\`form_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`form_province_createdAt_idx\` ON \`form_responses\` (\`form_id\`,\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`form_region_createdAt_idx\` ON \`form_responses\` (\`form_id\`,\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`form_submittedAt_status_rights_province_region_idx\` ON \`form_responses\` (\`form_id\`,\`submitted_at\`,\`status\`,\`rights\`,\`province\`,\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`form_province_status_rights_submittedAt_region_idx\` ON \`form_responses\` (\`form_id\`,\`province\`,\`status\`,\`rights\`,\`submitted_at\`,\`region_id\`);`)
  await db.run(sql`CREATE TABLE \`form_responses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`cases_id\` text,
  	\`task_forces_id\` text(36),
  	\`sub_task_forces_id\` text(36),
  	\`service_centres_id\` text,
  	\`activities_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`form_responses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`task_forces_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sub_task_forces_id\`) REFERENCES \`sub_task_forces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_centres_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`activities_id\`) REFERENCES \`activities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`form_responses_rels_order_idx\` ON \`form_responses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_rels_parent_idx\` ON \`form_responses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_rels_path_idx\` ON \`form_responses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_rels_cases_id_idx\` ON \`form_responses_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_rels_task_forces_id_idx\` ON \`form_responses_rels\` (\`task_forces_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_rels_sub_task_forces_id_idx\` ON \`form_responses_rels\` (\`sub_task_forces_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_rels_service_centres_id_idx\` ON \`form_responses_rels\` (\`service_centres_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_rels_activities_id_idx\` ON \`form_responses_rels\` (\`activities_id\`);`)
  await db.run(sql`CREATE INDEX \`form_responses_rels_users_id_idx\` ON \`form_responses_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`form_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`response_id\` text(36) NOT NULL,
  	\`form_id\` text(36) NOT NULL,
  	\`version_id\` text(36) NOT NULL,
  	\`field\` text NOT NULL,
  	\`row\` text,
  	\`text\` text,
  	\`number\` numeric,
  	\`date\` text,
  	\`boolean\` integer,
  	\`submitted_at\` text,
  	\`rights\` text NOT NULL,
  	\`subject_key\` text,
  	\`case_id\` text,
  	\`service_centre_id\` text,
  	\`round\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`response_id\`) REFERENCES \`form_responses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`form_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_centre_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`form_answers_response_idx\` ON \`form_answers\` (\`response_id\`);`)
  await db.run(sql`CREATE INDEX \`form_answers_form_idx\` ON \`form_answers\` (\`form_id\`);`)
  await db.run(sql`CREATE INDEX \`form_answers_version_idx\` ON \`form_answers\` (\`version_id\`);`)
  await db.run(sql`CREATE INDEX \`form_answers_subject_key_idx\` ON \`form_answers\` (\`subject_key\`);`)
  await db.run(sql`CREATE INDEX \`form_answers_case_idx\` ON \`form_answers\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`form_answers_service_centre_idx\` ON \`form_answers\` (\`service_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`form_answers_round_idx\` ON \`form_answers\` (\`round\`);`)
  await db.run(sql`CREATE INDEX \`form_answers_region_idx\` ON \`form_answers\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`form_answers_province_idx\` ON \`form_answers\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`form_answers_updated_at_idx\` ON \`form_answers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`form_answers_created_at_idx\` ON \`form_answers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`form_field_text_submittedAt_rights_number_idx\` ON \`form_answers\` (\`form_id\`,\`field\`,\`text\`,\`submitted_at\`,\`rights\`,\`number\`);`)
  await db.run(sql`CREATE INDEX \`form_field_province_text_submittedAt_rights_number_idx\` ON \`form_answers\` (\`form_id\`,\`field\`,\`province\`,\`text\`,\`submitted_at\`,\`rights\`,\`number\`);`)
  await db.run(sql`CREATE INDEX \`form_field_region_text_submittedAt_rights_number_idx\` ON \`form_answers\` (\`form_id\`,\`field\`,\`region_id\`,\`text\`,\`submitted_at\`,\`rights\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`form_revisions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`response_id\` text(36) NOT NULL,
  	\`form_id\` text(36) NOT NULL,
  	\`action\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`at\` text NOT NULL,
  	\`revision\` numeric,
  	\`patch\` text,
  	\`sealed\` text,
  	\`version_before_id\` text(36),
  	\`version_after_id\` text(36),
  	\`instance_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`response_id\`) REFERENCES \`form_responses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`form_id\`) REFERENCES \`forms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_before_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_after_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`form_revisions_response_idx\` ON \`form_revisions\` (\`response_id\`);`)
  await db.run(sql`CREATE INDEX \`form_revisions_form_idx\` ON \`form_revisions\` (\`form_id\`);`)
  await db.run(sql`CREATE INDEX \`form_revisions_actor_idx\` ON \`form_revisions\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`form_revisions_version_before_idx\` ON \`form_revisions\` (\`version_before_id\`);`)
  await db.run(sql`CREATE INDEX \`form_revisions_version_after_idx\` ON \`form_revisions\` (\`version_after_id\`);`)
  await db.run(sql`CREATE INDEX \`form_revisions_updated_at_idx\` ON \`form_revisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`form_revisions_created_at_idx\` ON \`form_revisions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`response_createdAt_idx\` ON \`form_revisions\` (\`response_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`response_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`response_id\` text(36) NOT NULL,
  	\`instance_id\` text NOT NULL,
  	\`field\` text NOT NULL,
  	\`storage_key\` text NOT NULL,
  	\`mime_type\` text NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`sealed_name\` text,
  	\`author_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`response_id\`) REFERENCES \`form_responses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`response_files_response_idx\` ON \`response_files\` (\`response_id\`);`)
  await db.run(sql`CREATE INDEX \`response_files_author_idx\` ON \`response_files\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`response_files_updated_at_idx\` ON \`response_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`response_files_created_at_idx\` ON \`response_files\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`instanceId_createdAt_idx\` ON \`response_files\` (\`instance_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`monitoring_rounds_team\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`member_id\` text(36),
  	\`account_id\` text(36),
  	\`office\` text,
  	FOREIGN KEY (\`member_id\`) REFERENCES \`members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`account_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`monitoring_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_team_order_idx\` ON \`monitoring_rounds_team\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_team_parent_id_idx\` ON \`monitoring_rounds_team\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_team_member_idx\` ON \`monitoring_rounds_team\` (\`member_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_team_account_idx\` ON \`monitoring_rounds_team\` (\`account_id\`);`)
  await db.run(sql`CREATE TABLE \`monitoring_rounds_objects\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`instrument_id\` text(36),
  	\`clause\` text,
  	\`told_at\` text,
  	FOREIGN KEY (\`instrument_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`monitoring_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_objects_order_idx\` ON \`monitoring_rounds_objects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_objects_parent_id_idx\` ON \`monitoring_rounds_objects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_objects_instrument_idx\` ON \`monitoring_rounds_objects\` (\`instrument_id\`);`)
  await db.run(sql`CREATE TABLE \`monitoring_rounds_methods\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`monitoring_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_methods_order_idx\` ON \`monitoring_rounds_methods\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_methods_parent_idx\` ON \`monitoring_rounds_methods\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`monitoring_rounds_reports\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`capaian\` text,
  	\`kendala\` text,
  	\`kebutuhan_intervensi\` text,
  	\`kesesuaian\` text,
  	\`sumber_daya\` text,
  	\`delivered_at\` text,
  	\`told_at\` text,
  	\`frozen\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`monitoring_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_reports_order_idx\` ON \`monitoring_rounds_reports\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_reports_parent_id_idx\` ON \`monitoring_rounds_reports\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`monitoring_rounds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`task_force_id\` text(36) NOT NULL,
  	\`period\` text NOT NULL,
  	\`due_on\` text,
  	\`status\` text DEFAULT 'planned' NOT NULL,
  	\`letter_id\` text(36),
  	\`instrument_id\` text(36),
  	\`started_at\` text,
  	\`reported_on\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`task_force_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`letter_id\`) REFERENCES \`decrees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`instrument_id\`) REFERENCES \`form_versions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_task_force_idx\` ON \`monitoring_rounds\` (\`task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_due_on_idx\` ON \`monitoring_rounds\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_status_idx\` ON \`monitoring_rounds\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_letter_idx\` ON \`monitoring_rounds\` (\`letter_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_instrument_idx\` ON \`monitoring_rounds\` (\`instrument_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_region_idx\` ON \`monitoring_rounds\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_province_idx\` ON \`monitoring_rounds\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_updated_at_idx\` ON \`monitoring_rounds\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_created_at_idx\` ON \`monitoring_rounds\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_12_idx\` ON \`monitoring_rounds\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_12_idx\` ON \`monitoring_rounds\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`taskForce_kind_period_idx\` ON \`monitoring_rounds\` (\`task_force_id\`,\`kind\`,\`period\`);`)
  await db.run(sql`CREATE TABLE \`monitoring_rounds_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`monitoring_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_texts_order_parent\` ON \`monitoring_rounds_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`monitoring_rounds_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`task_forces_id\` text(36),
  	\`sub_task_forces_id\` text(36),
  	\`service_centres_id\` text,
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`monitoring_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`task_forces_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sub_task_forces_id\`) REFERENCES \`sub_task_forces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_centres_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_rels_order_idx\` ON \`monitoring_rounds_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_rels_parent_idx\` ON \`monitoring_rounds_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_rels_path_idx\` ON \`monitoring_rounds_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_rels_task_forces_id_idx\` ON \`monitoring_rounds_rels\` (\`task_forces_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_rels_sub_task_forces_id_idx\` ON \`monitoring_rounds_rels\` (\`sub_task_forces_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_rels_service_centres_id_idx\` ON \`monitoring_rounds_rels\` (\`service_centres_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rounds_rels_documents_id_idx\` ON \`monitoring_rounds_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`monitoring_findings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`round_id\` text(36) NOT NULL,
  	\`finding\` text NOT NULL,
  	\`recommendation\` text NOT NULL,
  	\`clause\` text,
  	\`responsible\` text,
  	\`due_on\` text,
  	\`status\` text DEFAULT 'open' NOT NULL,
  	\`answer\` text,
  	\`note\` text,
  	\`answered_at\` text,
  	\`task_force_id\` text(36),
  	\`object_region\` text,
  	\`sub_task_force_id\` text(36),
  	\`service_centre_id\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`round_id\`) REFERENCES \`monitoring_rounds\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`task_force_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sub_task_force_id\`) REFERENCES \`sub_task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_centre_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`monitoring_findings_round_idx\` ON \`monitoring_findings\` (\`round_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_status_idx\` ON \`monitoring_findings\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_task_force_idx\` ON \`monitoring_findings\` (\`task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_object_region_idx\` ON \`monitoring_findings\` (\`object_region\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_sub_task_force_idx\` ON \`monitoring_findings\` (\`sub_task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_service_centre_idx\` ON \`monitoring_findings\` (\`service_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_region_idx\` ON \`monitoring_findings\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_province_idx\` ON \`monitoring_findings\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_updated_at_idx\` ON \`monitoring_findings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_created_at_idx\` ON \`monitoring_findings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_13_idx\` ON \`monitoring_findings\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_13_idx\` ON \`monitoring_findings\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`round_createdAt_idx\` ON \`monitoring_findings\` (\`round_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`objectRegion_status_dueOn_idx\` ON \`monitoring_findings\` (\`object_region\`,\`status\`,\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`serviceCentre_status_idx\` ON \`monitoring_findings\` (\`service_centre_id\`,\`status\`);`)
  await db.run(sql`CREATE TABLE \`monitoring_findings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`task_forces_id\` text(36),
  	\`sub_task_forces_id\` text(36),
  	\`service_centres_id\` text,
  	\`monitoring_rounds_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`monitoring_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`task_forces_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sub_task_forces_id\`) REFERENCES \`sub_task_forces\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_centres_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`monitoring_rounds_id\`) REFERENCES \`monitoring_rounds\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`monitoring_findings_rels_order_idx\` ON \`monitoring_findings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_rels_parent_idx\` ON \`monitoring_findings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_rels_path_idx\` ON \`monitoring_findings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_rels_task_forces_id_idx\` ON \`monitoring_findings_rels\` (\`task_forces_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_rels_sub_task_forces_id_idx\` ON \`monitoring_findings_rels\` (\`sub_task_forces_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_rels_service_centres_id_idx\` ON \`monitoring_findings_rels\` (\`service_centres_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_findings_rels_monitoring_rounds_id_idx\` ON \`monitoring_findings_rels\` (\`monitoring_rounds_id\`);`)
  await db.run(sql`CREATE TABLE \`service_centres_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_centres_services_order_idx\` ON \`service_centres_services\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_centres_services_parent_idx\` ON \`service_centres_services\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_centres\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`form\` text NOT NULL,
  	\`hotline\` text,
  	\`status\` text DEFAULT 'active',
  	\`confidential_location\` integer DEFAULT false,
  	\`address\` text,
  	\`sealed_address\` text,
  	\`profile_summary\` text,
  	\`profile_hours\` text,
  	\`capacity_beds\` numeric,
  	\`capacity_available\` numeric,
  	\`region_id\` text NOT NULL,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`service_centres_status_idx\` ON \`service_centres\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`service_centres_region_idx\` ON \`service_centres\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`service_centres_province_idx\` ON \`service_centres\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`service_centres_updated_at_idx\` ON \`service_centres\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_centres_created_at_idx\` ON \`service_centres\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_14_idx\` ON \`service_centres\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_14_idx\` ON \`service_centres\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cases_trafficking_acts\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_trafficking_acts_order_idx\` ON \`cases_trafficking_acts\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_trafficking_acts_parent_idx\` ON \`cases_trafficking_acts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_trafficking_means\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_trafficking_means_order_idx\` ON \`cases_trafficking_means\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_trafficking_means_parent_idx\` ON \`cases_trafficking_means\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_trafficking_purposes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_trafficking_purposes_order_idx\` ON \`cases_trafficking_purposes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_trafficking_purposes_parent_idx\` ON \`cases_trafficking_purposes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_route_transit\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`place\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_route_transit_order_idx\` ON \`cases_route_transit\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`cases_route_transit_parent_id_idx\` ON \`cases_route_transit\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases_consent_services\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_consent_services_order_idx\` ON \`cases_consent_services\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_consent_services_parent_idx\` ON \`cases_consent_services\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`case_number\` text,
  	\`service_centre_id\` text NOT NULL,
  	\`status\` text DEFAULT 'intake' NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`route_origin\` text,
  	\`route_destination\` text,
  	\`victim_sex\` text,
  	\`victim_age_band\` text,
  	\`victim_citizenship\` text,
  	\`victim_nationality\` text,
  	\`risk\` text DEFAULT 'sedang',
  	\`created_by_id\` text(36),
  	\`consent_method\` text,
  	\`consent_given_at\` text,
  	\`consent_given_by\` text,
  	\`consent_withdrawn_at\` text,
  	\`closure_reason\` text,
  	\`closed_at\` text,
  	\`sealed\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`service_centre_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_case_number_idx\` ON \`cases\` (\`case_number\`);`)
  await db.run(sql`CREATE INDEX \`cases_service_centre_idx\` ON \`cases\` (\`service_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_status_idx\` ON \`cases\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_by_idx\` ON \`cases\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_region_idx\` ON \`cases\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_province_idx\` ON \`cases\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_15_idx\` ON \`cases\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_15_idx\` ON \`cases\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`serviceCentre_createdAt_1_idx\` ON \`cases\` (\`service_centre_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`serviceCentre_status_createdAt_idx\` ON \`cases\` (\`service_centre_id\`,\`status\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`service_centres_id\` text,
  	\`institutions_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_centres_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`institutions_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_rels_order_idx\` ON \`cases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_parent_idx\` ON \`cases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_path_idx\` ON \`cases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_users_id_idx\` ON \`cases_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_service_centres_id_idx\` ON \`cases_rels\` (\`service_centres_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_rels_institutions_id_idx\` ON \`cases_rels\` (\`institutions_id\`);`)
  await db.run(sql`CREATE TABLE \`case_parties_unsafe_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_parties\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_parties_unsafe_channels_order_idx\` ON \`case_parties_unsafe_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_parties_unsafe_channels_parent_idx\` ON \`case_parties_unsafe_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_parties\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text DEFAULT 'victim' NOT NULL,
  	\`sex\` text,
  	\`sealed\` text,
  	\`case_id\` text NOT NULL,
  	\`service_centre_id\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_centre_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_parties_case_idx\` ON \`case_parties\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_parties_service_centre_idx\` ON \`case_parties\` (\`service_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`case_parties_region_idx\` ON \`case_parties\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`case_parties_province_idx\` ON \`case_parties\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`case_parties_updated_at_idx\` ON \`case_parties\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_parties_created_at_idx\` ON \`case_parties\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_16_idx\` ON \`case_parties\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_16_idx\` ON \`case_parties\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`case_serviceCentre_idx\` ON \`case_parties\` (\`case_id\`,\`service_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`serviceCentre_createdAt_2_idx\` ON \`case_parties\` (\`service_centre_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`case_parties_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_parties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_parties_rels_order_idx\` ON \`case_parties_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_parties_rels_parent_idx\` ON \`case_parties_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_parties_rels_path_idx\` ON \`case_parties_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`case_parties_rels_users_id_idx\` ON \`case_parties_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`case_services\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`service\` text NOT NULL,
  	\`requested_at\` text NOT NULL,
  	\`started_at\` text,
  	\`finished_at\` text,
  	\`due_at\` text,
  	\`sealed\` text,
  	\`case_id\` text NOT NULL,
  	\`service_centre_id\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_centre_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_services_case_idx\` ON \`case_services\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_services_service_centre_idx\` ON \`case_services\` (\`service_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`case_services_region_idx\` ON \`case_services\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`case_services_province_idx\` ON \`case_services\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`case_services_updated_at_idx\` ON \`case_services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_services_created_at_idx\` ON \`case_services\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_17_idx\` ON \`case_services\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_17_idx\` ON \`case_services\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`case_serviceCentre_1_idx\` ON \`case_services\` (\`case_id\`,\`service_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`serviceCentre_dueAt_idx\` ON \`case_services\` (\`service_centre_id\`,\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`case_services_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_services_rels_order_idx\` ON \`case_services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_services_rels_parent_idx\` ON \`case_services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_services_rels_path_idx\` ON \`case_services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`case_services_rels_users_id_idx\` ON \`case_services_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`referrals_shared_fields\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`referrals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`referrals_shared_fields_order_idx\` ON \`referrals_shared_fields\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`referrals_shared_fields_parent_idx\` ON \`referrals_shared_fields\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`referrals_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`status\` text,
  	\`at\` text,
  	\`actor\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`referrals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`referrals_steps_order_idx\` ON \`referrals_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`referrals_steps_parent_id_idx\` ON \`referrals_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`referrals\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`referral_number\` text,
  	\`case_id\` text NOT NULL,
  	\`from_id\` text,
  	\`to_centre_id\` text,
  	\`to_institution_id\` text(36),
  	\`to_region_id\` text,
  	\`to_province\` text,
  	\`service\` text NOT NULL,
  	\`urgency\` text DEFAULT 'biasa' NOT NULL,
  	\`consent_basis\` text DEFAULT 'consent' NOT NULL,
  	\`status\` text DEFAULT 'draft' NOT NULL,
  	\`rejection\` text,
  	\`due_at\` text,
  	\`consent_withdrawn\` integer DEFAULT false,
  	\`snapshot_facts\` text,
  	\`snapshot_identity\` text,
  	\`sealed\` text,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`from_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_centre_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`to_region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`referrals_referral_number_idx\` ON \`referrals\` (\`referral_number\`);`)
  await db.run(sql`CREATE INDEX \`referrals_case_idx\` ON \`referrals\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_from_idx\` ON \`referrals\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_to_centre_idx\` ON \`referrals\` (\`to_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_to_institution_idx\` ON \`referrals\` (\`to_institution_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_to_region_idx\` ON \`referrals\` (\`to_region_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_to_province_idx\` ON \`referrals\` (\`to_province\`);`)
  await db.run(sql`CREATE INDEX \`referrals_region_idx\` ON \`referrals\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_province_idx\` ON \`referrals\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`referrals_updated_at_idx\` ON \`referrals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`referrals_created_at_idx\` ON \`referrals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_18_idx\` ON \`referrals\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_18_idx\` ON \`referrals\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`from_createdAt_idx\` ON \`referrals\` (\`from_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`toCentre_createdAt_idx\` ON \`referrals\` (\`to_centre_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`toInstitution_createdAt_idx\` ON \`referrals\` (\`to_institution_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`status_dueAt_idx\` ON \`referrals\` (\`status\`,\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`referrals_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`service_centres_id\` text,
  	\`institutions_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`referrals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_centres_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`institutions_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`referrals_rels_order_idx\` ON \`referrals_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`referrals_rels_parent_idx\` ON \`referrals_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_rels_path_idx\` ON \`referrals_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`referrals_rels_service_centres_id_idx\` ON \`referrals_rels\` (\`service_centres_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_rels_institutions_id_idx\` ON \`referrals_rels\` (\`institutions_id\`);`)
  await db.run(sql`CREATE INDEX \`referrals_rels_users_id_idx\` ON \`referrals_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`users_assignments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`region_id\` text NOT NULL,
  	\`task_force_id\` text(36),
  	\`sub_task_force_id\` text(36),
  	\`service_centre_id\` text,
  	\`institution_id\` text(36),
  	\`round\` text,
  	\`decree_id\` text(36),
  	\`valid_from\` text,
  	\`valid_until\` text,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`task_force_id\`) REFERENCES \`task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sub_task_force_id\`) REFERENCES \`sub_task_forces\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_centre_id\`) REFERENCES \`service_centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decree_id\`) REFERENCES \`decrees\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_assignments_order_idx\` ON \`users_assignments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_parent_id_idx\` ON \`users_assignments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_region_idx\` ON \`users_assignments\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_task_force_idx\` ON \`users_assignments\` (\`task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_sub_task_force_idx\` ON \`users_assignments\` (\`sub_task_force_id\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_service_centre_idx\` ON \`users_assignments\` (\`service_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_institution_idx\` ON \`users_assignments\` (\`institution_id\`);`)
  await db.run(sql`CREATE INDEX \`users_assignments_decree_idx\` ON \`users_assignments\` (\`decree_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`active\` integer DEFAULT true,
  	\`invitation_hash\` text,
  	\`invitation_expires_at\` text,
  	\`region_id\` text NOT NULL,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_region_idx\` ON \`users\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`users_province_idx\` ON \`users\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_19_idx\` ON \`users\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_19_idx\` ON \`users\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`regions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`level\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`parent_id\` text,
  	\`time_zone\` text NOT NULL,
  	\`search_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`regions_level_idx\` ON \`regions\` (\`level\`);`)
  await db.run(sql`CREATE INDEX \`regions_parent_idx\` ON \`regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`regions_search_name_idx\` ON \`regions\` (\`search_name\`);`)
  await db.run(sql`CREATE INDEX \`regions_updated_at_idx\` ON \`regions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`regions_created_at_idx\` ON \`regions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor\` text,
  	\`action\` text NOT NULL,
  	\`target_collection\` text,
  	\`target_id\` text,
  	\`fields\` text,
  	\`route\` text,
  	\`status\` numeric,
  	\`region_id\` text,
  	\`province\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`region_id\`) REFERENCES \`regions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_entries_at_idx\` ON \`audit_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_actor_idx\` ON \`audit_entries\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_action_idx\` ON \`audit_entries\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_region_idx\` ON \`audit_entries\` (\`region_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_province_idx\` ON \`audit_entries\` (\`province\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_updated_at_idx\` ON \`audit_entries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_entries_created_at_idx\` ON \`audit_entries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`region_createdAt_20_idx\` ON \`audit_entries\` (\`region_id\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`province_createdAt_20_idx\` ON \`audit_entries\` (\`province\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`targetCollection_targetId_idx\` ON \`audit_entries\` (\`target_collection\`,\`target_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`system_state\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`demo\` integer,
  	\`key_fingerprints\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`task_forces\`;`)
  await db.run(sql`DROP TABLE \`sub_task_forces_duties\`;`)
  await db.run(sql`DROP TABLE \`sub_task_forces\`;`)
  await db.run(sql`DROP TABLE \`members\`;`)
  await db.run(sql`DROP TABLE \`institutions\`;`)
  await db.run(sql`DROP TABLE \`decrees_appointments\`;`)
  await db.run(sql`DROP TABLE \`decrees\`;`)
  await db.run(sql`DROP TABLE \`decrees_rels\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`regulations\`;`)
  await db.run(sql`DROP TABLE \`rule_sets\`;`)
  await db.run(sql`DROP TABLE \`action_plans\`;`)
  await db.run(sql`DROP TABLE \`activities_indicators_targets\`;`)
  await db.run(sql`DROP TABLE \`activities_indicators\`;`)
  await db.run(sql`DROP TABLE \`activities_budget\`;`)
  await db.run(sql`DROP TABLE \`activities\`;`)
  await db.run(sql`DROP TABLE \`activities_rels\`;`)
  await db.run(sql`DROP TABLE \`reports_sections\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`forms_languages\`;`)
  await db.run(sql`DROP TABLE \`forms_locks\`;`)
  await db.run(sql`DROP TABLE \`forms\`;`)
  await db.run(sql`DROP TABLE \`form_versions_languages\`;`)
  await db.run(sql`DROP TABLE \`form_versions\`;`)
  await db.run(sql`DROP TABLE \`form_responses\`;`)
  await db.run(sql`DROP TABLE \`form_responses_rels\`;`)
  await db.run(sql`DROP TABLE \`form_answers\`;`)
  await db.run(sql`DROP TABLE \`form_revisions\`;`)
  await db.run(sql`DROP TABLE \`response_files\`;`)
  await db.run(sql`DROP TABLE \`monitoring_rounds_team\`;`)
  await db.run(sql`DROP TABLE \`monitoring_rounds_objects\`;`)
  await db.run(sql`DROP TABLE \`monitoring_rounds_methods\`;`)
  await db.run(sql`DROP TABLE \`monitoring_rounds_reports\`;`)
  await db.run(sql`DROP TABLE \`monitoring_rounds\`;`)
  await db.run(sql`DROP TABLE \`monitoring_rounds_texts\`;`)
  await db.run(sql`DROP TABLE \`monitoring_rounds_rels\`;`)
  await db.run(sql`DROP TABLE \`monitoring_findings\`;`)
  await db.run(sql`DROP TABLE \`monitoring_findings_rels\`;`)
  await db.run(sql`DROP TABLE \`service_centres_services\`;`)
  await db.run(sql`DROP TABLE \`service_centres\`;`)
  await db.run(sql`DROP TABLE \`cases_trafficking_acts\`;`)
  await db.run(sql`DROP TABLE \`cases_trafficking_means\`;`)
  await db.run(sql`DROP TABLE \`cases_trafficking_purposes\`;`)
  await db.run(sql`DROP TABLE \`cases_route_transit\`;`)
  await db.run(sql`DROP TABLE \`cases_consent_services\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`cases_rels\`;`)
  await db.run(sql`DROP TABLE \`case_parties_unsafe_channels\`;`)
  await db.run(sql`DROP TABLE \`case_parties\`;`)
  await db.run(sql`DROP TABLE \`case_parties_rels\`;`)
  await db.run(sql`DROP TABLE \`case_services\`;`)
  await db.run(sql`DROP TABLE \`case_services_rels\`;`)
  await db.run(sql`DROP TABLE \`referrals_shared_fields\`;`)
  await db.run(sql`DROP TABLE \`referrals_steps\`;`)
  await db.run(sql`DROP TABLE \`referrals\`;`)
  await db.run(sql`DROP TABLE \`referrals_rels\`;`)
  await db.run(sql`DROP TABLE \`users_assignments\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`regions\`;`)
  await db.run(sql`DROP TABLE \`audit_entries\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`system_state\`;`)
}
