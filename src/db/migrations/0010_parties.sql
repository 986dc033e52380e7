CREATE TABLE `case_parties` (
	`case_id` text NOT NULL,
	`part` text NOT NULL,
	`party_id` text NOT NULL,
	PRIMARY KEY(`case_id`, `part`, `party_id`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_parties_by_party` ON `case_parties` (`party_id`,`part`,`case_id`);--> statement-breakpoint
CREATE TABLE `parties` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`iin` text,
	`bin` text,
	`identifier_override` text,
	`country` text,
	`language` text NOT NULL,
	`named_in` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `parties_iin_unique` ON `parties` (`iin`);--> statement-breakpoint
CREATE UNIQUE INDEX `parties_bin_unique` ON `parties` (`bin`);--> statement-breakpoint
CREATE INDEX `parties_by_case_and_name` ON `parties` (`named_in`,`name`) WHERE named_in is not null;--> statement-breakpoint
CREATE TABLE `party_contacts` (
	`party_id` text NOT NULL,
	`number` integer NOT NULL,
	`address` text,
	`phone` text,
	`email` text,
	`valid_from` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`document` text,
	`reason` text,
	PRIMARY KEY(`party_id`, `number`),
	FOREIGN KEY (`party_id`) REFERENCES `parties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `documents` ADD `party_id` text;
--> statement-breakpoint
-- Organizations become parties under their own ids, with the contacts they were entered with as the first.
INSERT INTO `parties` (`id`, `kind`, `name`, `bin`, `identifier_override`, `language`, `created_at`, `created_by`)
	SELECT `id`, 'legal-entity', `name`, `bin`, `bin_override`, 'kk', `created_at`, `created_by` FROM `organizations`;
--> statement-breakpoint
-- The day in Kazakhstan, which has been five hours ahead of UTC for as long as there have been stores.
INSERT INTO `party_contacts` (`party_id`, `number`, `address`, `phone`, `email`, `valid_from`, `recorded_at`, `recorded_by`)
	SELECT `id`, 1, `address`, `phone`, `email`, date(`created_at`, '+5 hours'), `created_at`, `created_by` FROM `organizations`;
--> statement-breakpoint
INSERT INTO `case_parties` (`case_id`, `part`, `party_id`)
	SELECT `id`, 'organization', `organization_id` FROM `cases` WHERE `organization_id` IS NOT NULL;
--> statement-breakpoint
-- The expert organization of the Law (L9-1), known by its part; there from the first moment of the edition.
INSERT INTO `parties` (`id`, `kind`, `name`, `language`, `created_at`, `created_by`)
	VALUES ('expert-organization', 'legal-entity', 'Сараптама ұйымы', 'kk', '2026-01-24T19:00:00Z', 'merzim');
--> statement-breakpoint
-- Whoever handed a document in for an organization did so for the party it is.
UPDATE `documents` SET `party_id` = `organization_id`;
