CREATE TABLE `calendar_versions` (
	`year` integer NOT NULL,
	`version` text NOT NULL,
	`standing` text NOT NULL,
	`status` text NOT NULL,
	`effective_from` text NOT NULL,
	`act` text NOT NULL,
	`days_off` text NOT NULL,
	`working_weekend` text NOT NULL,
	`confirmation` text NOT NULL,
	`entered_by` text NOT NULL,
	`entered_at` text NOT NULL,
	`proposed_by` text,
	`proposed_at` text,
	`adopted_by` text,
	`adopted_at` text,
	`superseded_by` text,
	`settled_at` text,
	`revision` integer NOT NULL,
	PRIMARY KEY(`year`, `version`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_versions_adopted` ON `calendar_versions` (`year`) WHERE standing = 'adopted';--> statement-breakpoint
CREATE INDEX `calendar_versions_by_revision` ON `calendar_versions` (`revision`);--> statement-breakpoint
CREATE TABLE `provision_confirmations` (
	`provision` text NOT NULL,
	`number` integer NOT NULL,
	`document` text NOT NULL,
	`note` text,
	`proposed_by` text NOT NULL,
	`proposed_at` text NOT NULL,
	`confirmed_by` text,
	`confirmed_at` text,
	PRIMARY KEY(`provision`, `number`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `provision_confirmations_awaiting` ON `provision_confirmations` (`provision`) WHERE confirmed_at is null;