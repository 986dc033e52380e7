CREATE TABLE `recurring_cases` (
	`key` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`opened_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `recurring_periods` (
	`procedure` text NOT NULL,
	`period` text NOT NULL,
	`begins_at` text NOT NULL,
	`opened_at` text,
	PRIMARY KEY(`procedure`, `period`)
);
--> statement-breakpoint
CREATE INDEX `recurring_periods_awaited` ON `recurring_periods` (`begins_at`) WHERE opened_at is null;