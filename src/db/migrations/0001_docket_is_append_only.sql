-- A docket entry is never changed and never removed; a correction is a new entry.
CREATE TRIGGER docket_entries_no_update BEFORE UPDATE ON docket_entries
BEGIN
  SELECT RAISE(ABORT, 'docket_is_append_only');
END;
--> statement-breakpoint
CREATE TRIGGER docket_entries_no_delete BEFORE DELETE ON docket_entries
BEGIN
  SELECT RAISE(ABORT, 'docket_is_append_only');
END;
--> statement-breakpoint
-- Written right after a guarded update: the whole batch fails unless that update changed exactly one row.
CREATE VIEW guard AS SELECT 1 AS changed;
--> statement-breakpoint
CREATE TRIGGER guard_demands_one_change INSTEAD OF INSERT ON guard WHEN NEW.changed <> 1
BEGIN
  SELECT RAISE(ABORT, 'version_conflict');
END;
