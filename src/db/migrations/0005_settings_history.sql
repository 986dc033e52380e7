CREATE TABLE `setting_versions` (
	`key` text NOT NULL,
	`number` integer NOT NULL,
	`value` text NOT NULL,
	`document` text,
	`valid_from` text,
	`status` text NOT NULL,
	`proposed_by` text,
	`proposed_role` text,
	`proposed_at` text,
	`decided_by` text,
	`decided_role` text,
	`decided_at` text,
	`reason` text,
	`by_one_person` integer NOT NULL,
	PRIMARY KEY(`key`, `number`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `setting_versions_awaiting` ON `setting_versions` (`key`) WHERE status = 'proposed';--> statement-breakpoint
ALTER TABLE `calendar_versions` ADD `entered_role` text;--> statement-breakpoint
ALTER TABLE `calendar_versions` ADD `proposed_role` text;--> statement-breakpoint
ALTER TABLE `calendar_versions` ADD `adopted_role` text;--> statement-breakpoint
ALTER TABLE `provision_confirmations` ADD `proposed_role` text;--> statement-breakpoint
ALTER TABLE `provision_confirmations` ADD `confirmed_role` text;
--> statement-breakpoint
-- The one value of each key becomes its first version: decided by whoever set it, alone, and counting from that day in
-- Kazakhstan (UTC+5). What stood there before it had been overwritten and cannot be told any more.
INSERT INTO `setting_versions` (`key`, `number`, `value`, `document`, `valid_from`, `status`, `decided_by`, `decided_role`, `decided_at`, `by_one_person`)
SELECT `key`, 1, `value`, `document`, date(`set_at`, '+5 hours'), 'decided', `set_by`, 'head', `set_at`, 1 FROM `settings`;--> statement-breakpoint
-- What was proposed is never changed, a proposal is closed once, and nothing is removed.
CREATE TRIGGER setting_versions_closed_once BEFORE UPDATE ON setting_versions
WHEN OLD.status <> 'proposed' OR NEW.status NOT IN ('decided', 'rejected', 'withdrawn')
  OR NEW.key <> OLD.key OR NEW.number <> OLD.number OR NEW.value <> OLD.value OR NEW.document IS NOT OLD.document
  OR (OLD.valid_from IS NOT NULL AND NEW.valid_from IS NOT OLD.valid_from) OR NEW.by_one_person <> OLD.by_one_person
  OR NEW.proposed_by IS NOT OLD.proposed_by OR NEW.proposed_role IS NOT OLD.proposed_role
  OR NEW.proposed_at IS NOT OLD.proposed_at
BEGIN
  SELECT RAISE(ABORT, 'setting_history_is_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER setting_versions_no_delete BEFORE DELETE ON setting_versions
BEGIN
  SELECT RAISE(ABORT, 'setting_history_is_append_only');
END;
