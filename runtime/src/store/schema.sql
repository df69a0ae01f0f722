CREATE TABLE `jw_approvals` (`city` varchar(48) not null,
  `publication` varchar(64) not null,
  `person` varchar(48) not null,
  `at` varchar(24) not null,
  `comment` text,
  foreign key(`city`,
  `publication`) references `jw_publications`(`city`,
  `hash`),
  constraint `jw_approvals_key` primary key (`city`,
  `publication`,
  `person`));

CREATE TABLE `jw_attachments` (`city` varchar(48) not null,
  `id` varchar(36) not null,
  `name` varchar(200) not null,
  `size` integer not null,
  `media_type` varchar(100) not null,
  `sha256` varchar(64) not null,
  `by` varchar(48) not null,
  `at` varchar(24) not null,
  `case_id` varchar(36),
  constraint `jw_attachments_key` primary key (`city`,
  `id`));

CREATE TABLE `jw_audit` (`city` varchar(48) not null,
  `seq` bigint not null,
  `at` varchar(24) not null,
  `person` varchar(48) not null,
  `operation` varchar(60) not null,
  `subject` varchar(160) not null,
  `body` text not null,
  `prev_hash` varchar(64) not null,
  `hash` varchar(64) not null,
  constraint `jw_audit_key` primary key (`city`,
  `seq`));

CREATE TABLE `jw_case_number_counters` (`city` varchar(48) not null,
  `flow` varchar(48) not null,
  `year` integer not null,
  `last` integer not null,
  constraint `jw_case_number_counters_key` primary key (`city`,
  `flow`,
  `year`));

CREATE TABLE `jw_case_parties` (`city` varchar(48) not null,
  `case_id` varchar(36) not null,
  `role` varchar(48) not null,
  `party` varchar(36) not null,
  foreign key(`city`,
  `case_id`) references `jw_cases`(`city`,
  `id`),
  foreign key(`city`,
  `party`) references `jw_parties`(`city`,
  `id`),
  constraint `jw_case_parties_key` primary key (`city`,
  `case_id`,
  `role`,
  `party`));

CREATE TABLE `jw_case_values` (`city` varchar(48) not null,
  `case_id` varchar(36) not null,
  `field` varchar(48) not null,
  `version` integer not null,
  `value` text,
  `hash` varchar(64) not null,
  `because` varchar(10) not null,
  `at` varchar(24) not null,
  `by` varchar(48) not null,
  `current` boolean not null,
  foreign key(`city`,
  `case_id`) references `jw_cases`(`city`,
  `id`),
  constraint `jw_case_values_key` primary key (`city`,
  `case_id`,
  `field`,
  `version`));

CREATE TABLE `jw_cases` (`city` varchar(48) not null,
  `id` varchar(36) not null,
  `number` varchar(120) not null,
  `query_code` varchar(20) not null,
  `external_id` varchar(200),
  `pack` varchar(48) not null,
  `flow` varchar(48) not null,
  `publication` varchar(64) not null,
  `version` integer not null,
  `snapshot` text not null,
  `unit` varchar(48) not null,
  `origin_unit` varchar(48) not null,
  `status` varchar(10) not null,
  `outcome` varchar(48),
  `title` varchar(300) not null,
  `opened_at` varchar(24) not null,
  `updated_at` varchar(24) not null,
  `due_at` varchar(24),
  constraint `jw_cases_key` primary key (`city`,
  `id`));

CREATE TABLE `jw_cities` (`city` varchar(48) not null,
  `code` varchar(20) not null,
  `title` text not null,
  `zone` varchar(64) not null,
  `demo` boolean not null,
  `approvals` integer not null,
  `tree_version` integer not null,
  constraint `jw_cities_key` primary key (`city`));

CREATE TABLE `jw_city_keys` (`city` varchar(48) not null,
  `purpose` varchar(48) not null,
  `key` text not null,
  `at` varchar(24) not null,
  constraint `jw_city_keys_key` primary key (`city`,
  `purpose`));

CREATE TABLE `jw_conflicts` (`city` varchar(48) not null,
  `id` varchar(36) not null,
  `case_id` varchar(36) not null,
  `person` varchar(48) not null,
  `ground` varchar(20) not null,
  `source` varchar(10) not null,
  `words` text,
  `at` varchar(24) not null,
  `by` varchar(48) not null,
  `ended_at` varchar(24),
  `ended_by` varchar(48),
  `end_reason` text,
  foreign key(`city`,
  `case_id`) references `jw_cases`(`city`,
  `id`),
  foreign key(`city`,
  `person`) references `jw_people`(`city`,
  `id`),
  constraint `jw_conflicts_key` primary key (`city`,
  `id`));

CREATE TABLE `jw_drafts` (`city` varchar(48) not null,
  `id` varchar(36) not null,
  `pack` varchar(48) not null,
  `person` varchar(48) not null,
  `base_hash` varchar(64) not null,
  `changes` text not null,
  `version` integer not null,
  `authors` text not null,
  `updated_at` varchar(24) not null,
  constraint `jw_drafts_key` primary key (`city`,
  `id`));

CREATE TABLE `jw_form_drafts` (`city` varchar(48) not null,
  `person` varchar(48) not null,
  `key` varchar(160) not null,
  `content` text not null,
  `saved_at` varchar(24) not null,
  constraint `jw_form_drafts_key` primary key (`city`,
  `person`,
  `key`));

CREATE TABLE `jw_history` (`city` varchar(48) not null,
  `seq` bigint not null,
  `case_id` varchar(36) not null,
  `case_seq` integer not null,
  `body` text not null,
  `prev_hash` varchar(64) not null,
  `hash` varchar(64) not null,
  constraint `jw_history_key` primary key (`city`,
  `seq`));

CREATE TABLE `jw_idempotency_keys` (`city` varchar(48) not null,
  `person` varchar(48) not null,
  `key` varchar(200) not null,
  `request_hash` varchar(64) not null,
  `answer` text not null,
  `at` varchar(24) not null,
  constraint `jw_idempotency_keys_key` primary key (`city`,
  `person`,
  `key`));

CREATE TABLE `jw_imported_rows` (`city` varchar(48) not null,
  `flow` varchar(48) not null,
  `external_id` varchar(200) not null,
  `source` varchar(40) not null,
  `case_id` varchar(36) not null,
  `content` text not null,
  `at` varchar(24) not null,
  `by` varchar(48) not null,
  foreign key(`city`,
  `case_id`) references `jw_cases`(`city`,
  `id`),
  constraint `jw_imported_rows_key` primary key (`city`,
  `flow`,
  `external_id`));

CREATE TABLE `jw_imports` (`city` varchar(48) not null,
  `hash` varchar(64) not null,
  `source` varchar(200) not null,
  `at` varchar(24) not null,
  `by` varchar(48) not null,
  constraint `jw_imports_key` primary key (`city`,
  `hash`));

CREATE TABLE `jw_incidents` (`city` varchar(48) not null,
  `case_id` varchar(36) not null,
  `correlation` varchar(120) not null,
  `state` varchar(48) not null,
  `reason` text not null,
  `since` varchar(24) not null,
  foreign key(`city`,
  `case_id`) references `jw_cases`(`city`,
  `id`),
  constraint `jw_incidents_key` primary key (`city`,
  `case_id`,
  `correlation`));

CREATE TABLE `jw_layouts` (`city` varchar(48) not null,
  `pack` varchar(48) not null,
  `flow` varchar(48) not null,
  `positions` text not null,
  `updated_at` varchar(24) not null,
  `updated_by` varchar(48) not null,
  constraint `jw_layouts_key` primary key (`city`,
  `pack`,
  `flow`));

CREATE TABLE `jw_migrations` (`number` integer,
  `title` varchar(200) not null,
  `at` varchar(24) not null,
  primary key (`number`));

CREATE TABLE `jw_notification_reads` (`city` varchar(48) not null,
  `person` varchar(48) not null,
  `notification` varchar(36) not null,
  `at` varchar(24) not null,
  foreign key(`city`,
  `notification`) references `jw_notifications`(`city`,
  `id`),
  constraint `jw_notification_reads_key` primary key (`city`,
  `person`,
  `notification`));

CREATE TABLE `jw_notifications` (`city` varchar(48) not null,
  `id` varchar(36) not null,
  `case_id` varchar(36) not null,
  `to_role` varchar(48),
  `to_unit` varchar(48),
  `to_parties` varchar(48),
  `text` text not null,
  `about` varchar(120) not null,
  `at` varchar(24) not null,
  `to_person` varchar(48),
  foreign key(`city`,
  `case_id`) references `jw_cases`(`city`,
  `id`),
  constraint `jw_notifications_key` primary key (`city`,
  `id`));

CREATE TABLE `jw_obligation_dues` (`city` varchar(48) not null,
  `id` varchar(36) not null,
  `pack` varchar(48) not null,
  `due_key` varchar(160) not null,
  `obligation` varchar(48) not null,
  `unit` varchar(48) not null,
  `flow` varchar(48) not null,
  `publication` varchar(64) not null,
  `opens_at` varchar(24) not null,
  `due_at` varchar(24) not null,
  `status` varchar(10) not null,
  `case_id` varchar(36),
  `done_at` varchar(24),
  `refusal` text,
  foreign key(`city`,
  `unit`) references `jw_units`(`city`,
  `id`),
  foreign key(`city`,
  `publication`) references `jw_publications`(`city`,
  `hash`),
  foreign key(`city`,
  `case_id`) references `jw_cases`(`city`,
  `id`),
  constraint `jw_obligation_dues_key` primary key (`city`,
  `id`));

CREATE TABLE `jw_obligation_rounds` (`city` varchar(48) not null,
  `pack` varchar(48) not null,
  `obligation` varchar(48) not null,
  `until` varchar(24) not null,
  constraint `jw_obligation_rounds_key` primary key (`city`,
  `pack`,
  `obligation`));

CREATE TABLE `jw_outbox` (`city` varchar(48) not null,
  `id` varchar(36) not null,
  `case_id` varchar(36) not null,
  `correlation` varchar(120) not null,
  `channel` varchar(48) not null,
  `payload` text not null,
  `status` varchar(10) not null,
  `attempts` integer not null,
  `next_at` varchar(24) not null,
  `last_error` text,
  `created_at` varchar(24) not null,
  foreign key(`city`,
  `case_id`) references `jw_cases`(`city`,
  `id`),
  constraint `jw_outbox_key` primary key (`city`,
  `id`));

CREATE TABLE `jw_parties` (`city` varchar(48) not null,
  `id` varchar(36) not null,
  `kind` varchar(20) not null,
  `name` varchar(200) not null,
  `particulars` text not null,
  `created_at` varchar(24) not null,
  constraint `jw_parties_key` primary key (`city`,
  `id`));

CREATE TABLE `jw_people` (`city` varchar(48) not null,
  `id` varchar(48) not null,
  `name` varchar(100) not null,
  `username` varchar(100) not null,
  `password_hash` varchar(300) not null,
  `active` boolean not null,
  `failed_sign_ins` integer not null,
  `locked_until` varchar(24),
  constraint `jw_people_key` primary key (`city`,
  `id`));

CREATE TABLE `jw_posts` (`city` varchar(48) not null,
  `person` varchar(48) not null,
  `role` varchar(48) not null,
  `unit` varchar(48) not null,
  `valid_from` varchar(10) not null,
  `valid_until` varchar(10),
  foreign key(`city`,
  `person`) references `jw_people`(`city`,
  `id`),
  foreign key(`city`,
  `unit`) references `jw_units`(`city`,
  `id`),
  constraint `jw_posts_key` primary key (`city`,
  `person`,
  `role`,
  `unit`,
  `valid_from`));

CREATE TABLE `jw_publications` (`city` varchar(48) not null,
  `hash` varchar(64) not null,
  `pack` varchar(48) not null,
  `version` varchar(40) not null,
  `bundle` text not null,
  `base_hash` varchar(64),
  `status` varchar(20) not null,
  `valid_from` varchar(10),
  `requested_by` varchar(48) not null,
  `requested_at` varchar(24) not null,
  `authors` text not null,
  `comment` text,
  `activated_at` varchar(24),
  constraint `jw_publications_key` primary key (`city`,
  `hash`));

CREATE TABLE `jw_qualifications` (`city` varchar(48) not null,
  `id` varchar(36) not null,
  `person` varchar(48) not null,
  `valid_from` varchar(10) not null,
  `ended_on` varchar(10),
  `at` varchar(24) not null,
  `by` varchar(48) not null,
  `ended_at` varchar(24),
  `ended_by` varchar(48),
  `end_reason` text,
  `qualification` varchar(48) not null,
  `valid_until` varchar(10),
  `certificate` text,
  foreign key(`city`,
  `person`) references `jw_people`(`city`,
  `id`),
  constraint `jw_qualifications_key` primary key (`city`,
  `id`));

CREATE TABLE `jw_sessions` (`city` varchar(48) not null,
  `token_hash` varchar(64) not null,
  `person` varchar(48) not null,
  `created_at` varchar(24) not null,
  `used_at` varchar(24) not null,
  `expires_at` varchar(24) not null,
  foreign key(`city`,
  `person`) references `jw_people`(`city`,
  `id`),
  constraint `jw_sessions_key` primary key (`city`,
  `token_hash`));

CREATE TABLE `jw_substitutions` (`city` varchar(48) not null,
  `id` varchar(36) not null,
  `person` varchar(48) not null,
  `valid_from` varchar(10) not null,
  `ended_on` varchar(10),
  `at` varchar(24) not null,
  `by` varchar(48) not null,
  `ended_at` varchar(24),
  `ended_by` varchar(48),
  `end_reason` text,
  `substitute` varchar(48) not null,
  `valid_until` varchar(10) not null,
  `reason` text,
  foreign key(`city`,
  `person`) references `jw_people`(`city`,
  `id`),
  foreign key(`city`,
  `substitute`) references `jw_people`(`city`,
  `id`),
  constraint `jw_substitutions_key` primary key (`city`,
  `id`));

CREATE TABLE `jw_tasks` (`city` varchar(48) not null,
  `case_id` varchar(36) not null,
  `id` varchar(120) not null,
  `flow` varchar(48) not null,
  `state` varchar(48) not null,
  `role` varchar(48) not null,
  `unit` varchar(48) not null,
  `assignee` varchar(48),
  `opened_at` varchar(24) not null,
  `due_at` varchar(24),
  foreign key(`city`,
  `case_id`) references `jw_cases`(`city`,
  `id`),
  constraint `jw_tasks_key` primary key (`city`,
  `case_id`,
  `id`));

CREATE TABLE `jw_timers` (`city` varchar(48) not null,
  `case_id` varchar(36) not null,
  `id` varchar(120) not null,
  `purpose` varchar(10) not null,
  `due_at` varchar(24) not null,
  `next_at` varchar(24) not null,
  `attempts` integer not null,
  `last_error` text,
  foreign key(`city`,
  `case_id`) references `jw_cases`(`city`,
  `id`),
  constraint `jw_timers_key` primary key (`city`,
  `case_id`,
  `id`));

CREATE TABLE `jw_units` (`city` varchar(48) not null,
  `id` varchar(48) not null,
  `parent` varchar(48),
  `kind` varchar(20) not null,
  `code` varchar(20) not null,
  `title` text not null,
  `position` integer not null,
  constraint `jw_units_key` primary key (`city`,
  `id`));

CREATE INDEX `jw_attachments_case` on `jw_attachments` (`city`,
  `case_id`);

CREATE INDEX `jw_audit_subject` on `jw_audit` (`city`,
  `subject`);

CREATE INDEX `jw_case_parties_party` on `jw_case_parties` (`city`,
  `party`);

CREATE INDEX `jw_case_values_current` on `jw_case_values` (`city`,
  `case_id`,
  `current`);

CREATE UNIQUE INDEX `jw_cases_external` on `jw_cases` (`city`,
  `flow`,
  `external_id`);

CREATE UNIQUE INDEX `jw_cases_number` on `jw_cases` (`city`,
  `number`);

CREATE INDEX `jw_cases_opened` on `jw_cases` (`city`,
  `opened_at`,
  `id`);

CREATE INDEX `jw_cases_origin` on `jw_cases` (`city`,
  `origin_unit`,
  `opened_at`);

CREATE UNIQUE INDEX `jw_cases_query_code` on `jw_cases` (`city`,
  `query_code`);

CREATE INDEX `jw_cases_unit` on `jw_cases` (`city`,
  `unit`,
  `opened_at`);

CREATE INDEX `jw_conflicts_case` on `jw_conflicts` (`city`,
  `case_id`);

CREATE UNIQUE INDEX `jw_drafts_person` on `jw_drafts` (`city`,
  `pack`,
  `person`);

CREATE UNIQUE INDEX `jw_history_case` on `jw_history` (`city`,
  `case_id`,
  `case_seq`);

CREATE INDEX `jw_idempotency_keys_at` on `jw_idempotency_keys` (`at`);

CREATE INDEX `jw_imported_rows_source` on `jw_imported_rows` (`city`,
  `flow`,
  `source`);

CREATE INDEX `jw_notifications_to` on `jw_notifications` (`city`,
  `to_role`,
  `to_unit`,
  `at`);

CREATE UNIQUE INDEX `jw_obligation_dues_once` on `jw_obligation_dues` (`city`,
  `pack`,
  `due_key`);

CREATE INDEX `jw_obligation_dues_status` on `jw_obligation_dues` (`status`,
  `due_at`);

CREATE INDEX `jw_obligation_dues_unit` on `jw_obligation_dues` (`city`,
  `unit`,
  `opens_at`);

CREATE INDEX `jw_outbox_next` on `jw_outbox` (`status`,
  `next_at`);

CREATE UNIQUE INDEX `jw_people_username` on `jw_people` (`city`,
  `username`);

CREATE INDEX `jw_publications_pack` on `jw_publications` (`city`,
  `pack`,
  `status`);

CREATE INDEX `jw_qualifications_person` on `jw_qualifications` (`city`,
  `person`);

CREATE INDEX `jw_substitutions_person` on `jw_substitutions` (`city`,
  `person`);

CREATE INDEX `jw_substitutions_substitute` on `jw_substitutions` (`city`,
  `substitute`);

CREATE INDEX `jw_tasks_assignee` on `jw_tasks` (`city`,
  `assignee`);

CREATE INDEX `jw_tasks_role` on `jw_tasks` (`city`,
  `role`,
  `unit`);

CREATE INDEX `jw_timers_next` on `jw_timers` (`next_at`);

CREATE TRIGGER jw_audit_no_delete before delete on jw_audit
begin select raise(abort, 'jw_audit is append-only'); end;

CREATE TRIGGER jw_audit_no_update before update on jw_audit
begin select raise(abort, 'jw_audit is append-only'); end;

CREATE TRIGGER jw_history_no_delete before delete on jw_history
begin select raise(abort, 'jw_history is append-only'); end;

CREATE TRIGGER jw_history_no_update before update on jw_history
begin select raise(abort, 'jw_history is append-only'); end;
