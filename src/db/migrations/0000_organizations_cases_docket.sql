CREATE TABLE `case_links` (
	`case_id` text NOT NULL,
	`to_case_id` text NOT NULL,
	PRIMARY KEY(`case_id`, `to_case_id`)
);
--> statement-breakpoint
CREATE INDEX `case_links_by_target` ON `case_links` (`to_case_id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`procedure` text NOT NULL,
	`edition` text NOT NULL,
	`organization_id` text,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`context` text NOT NULL,
	`head` text NOT NULL,
	`opened_at` text NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cases_by_procedure_and_state` ON `cases` (`procedure`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `cases_by_organization` ON `cases` (`organization_id`,`procedure`,`id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`name` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `claims_by_case` ON `claims` (`case_id`);--> statement-breakpoint
CREATE TABLE `deadlines` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`wait_key` text NOT NULL,
	`organization_id` text,
	`provision` text,
	`awaited` text NOT NULL,
	`kind` text NOT NULL,
	`says` text NOT NULL,
	`trigger_on` text,
	`due_on` text NOT NULL,
	`expires_at` text NOT NULL,
	`status` text NOT NULL,
	`next_action_at` text,
	`reminders_left` text NOT NULL,
	`calendars` text NOT NULL,
	`opened_at` text NOT NULL,
	`closed_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deadlines_by_wait` ON `deadlines` (`case_id`,`wait_key`);--> statement-breakpoint
CREATE INDEX `deadlines_by_next_action` ON `deadlines` (`next_action_at`,`id`) WHERE next_action_at is not null;--> statement-breakpoint
CREATE INDEX `deadlines_by_due` ON `deadlines` (`status`,`expires_at`,`id`);--> statement-breakpoint
CREATE INDEX `deadlines_by_organization` ON `deadlines` (`organization_id`,`status`,`expires_at`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`deadline_id` text NOT NULL,
	`slot` text NOT NULL,
	`sent_at` text NOT NULL,
	PRIMARY KEY(`deadline_id`, `slot`)
);
--> statement-breakpoint
CREATE TABLE `docket_entries` (
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`type` text NOT NULL,
	`effective_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`data` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`case_id`, `seq`)
);
--> statement-breakpoint
CREATE TABLE `inbox` (
	`caller` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`answer` text NOT NULL,
	`answered_at` text NOT NULL,
	PRIMARY KEY(`caller`, `key`)
);
--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`bin` text NOT NULL,
	`bin_override` text,
	`address` text NOT NULL,
	`phone` text NOT NULL,
	`email` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organizations_bin_unique` ON `organizations` (`bin`);--> statement-breakpoint
CREATE TABLE `mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`delivered_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`occasion` text NOT NULL,
	`recipient` text NOT NULL,
	`notice` text NOT NULL,
	`provision` text,
	`case_id` text,
	`deadline_id` text,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_attempt_at` text,
	`created_at` text NOT NULL,
	`delivered_at` text,
	`last_error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_occasion_unique` ON `outbox` (`occasion`);--> statement-breakpoint
CREATE INDEX `outbox_by_next_attempt` ON `outbox` (`next_attempt_at`,`id`) WHERE next_attempt_at is not null;--> statement-breakpoint
CREATE TABLE `publications` (
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`organization_id` text,
	`published_at` text NOT NULL,
	PRIMARY KEY(`case_id`, `seq`, `kind`)
);
--> statement-breakpoint
CREATE INDEX `publications_by_day` ON `publications` (`published_at`,`case_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`document` text,
	`set_at` text NOT NULL,
	`set_by` text NOT NULL
);
