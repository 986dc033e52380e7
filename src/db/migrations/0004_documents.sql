CREATE TABLE `case_documents` (
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`document_id` text NOT NULL,
	PRIMARY KEY(`case_id`, `seq`, `document_id`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_documents_by_document` ON `case_documents` (`document_id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`media_type` text NOT NULL,
	`name` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`organization_id` text,
	`uploaded_at` text NOT NULL,
	`scan` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `documents_by_content` ON `documents` (`sha256`);--> statement-breakpoint
CREATE INDEX `documents_by_moment` ON `documents` (`uploaded_at`);