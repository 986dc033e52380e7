DROP INDEX `certificate_stages_by_status`;--> statement-breakpoint
ALTER TABLE `certificate_stages` ADD `number_folded` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `certificate_stages_by_number` ON `certificate_stages` (`number_folded`,`case_id`);--> statement-breakpoint
CREATE INDEX `certificate_stages_by_area` ON `certificate_stages` (`area`,`number_folded`,`case_id`);--> statement-breakpoint
CREATE INDEX `certificate_stages_by_status` ON `certificate_stages` (`status`,`number_folded`,`case_id`);--> statement-breakpoint
ALTER TABLE `organizations` ADD `name_folded` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `organizations_by_name` ON `organizations` (`name_folded`,`bin`,`id`);