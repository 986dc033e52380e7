CREATE TABLE `certificate_stages` (
	`case_id` text NOT NULL,
	`from_on` text NOT NULL,
	`before_on` text NOT NULL,
	`status` text NOT NULL,
	`organization_id` text NOT NULL,
	`area` text NOT NULL,
	`number` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_until` text NOT NULL,
	PRIMARY KEY(`case_id`, `from_on`)
);
--> statement-breakpoint
CREATE INDEX `certificate_stages_by_organization` ON `certificate_stages` (`organization_id`,`area`,`from_on`);--> statement-breakpoint
CREATE INDEX `certificate_stages_by_status` ON `certificate_stages` (`status`,`number`,`case_id`);--> statement-breakpoint
CREATE TABLE `parked_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`step` text NOT NULL,
	`detail` text NOT NULL,
	`error` text NOT NULL,
	`attempts` integer NOT NULL,
	`parked_at` text NOT NULL,
	`resolved_at` text,
	`resolved_by` text,
	`resolution` text,
	`reason` text
);
--> statement-breakpoint
CREATE INDEX `parked_steps_open` ON `parked_steps` (`id`) WHERE resolved_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `parked_steps_once` ON `parked_steps` (`case_id`,`step`,`detail`) WHERE resolved_at is null;--> statement-breakpoint
CREATE INDEX `parked_steps_by_case` ON `parked_steps` (`case_id`,`id`);--> statement-breakpoint
ALTER TABLE `cases` ADD `ahead` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `moved_on` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `derived_with` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `cases_by_derivation` ON `cases` (`derived_with`,`id`);--> statement-breakpoint
ALTER TABLE `docket_entries` ADD `recorded_as` text;