ALTER TABLE `documents` DROP COLUMN `organization_id`;--> statement-breakpoint
ALTER TABLE `organizations` DROP COLUMN `address`;--> statement-breakpoint
ALTER TABLE `organizations` DROP COLUMN `phone`;--> statement-breakpoint
ALTER TABLE `organizations` DROP COLUMN `email`;