/**
 * Every step of the database's form, in order; `user_version` counts those taken. Only ever appended to, only ever
 * adding: each version has a golden file in the tests that must still open.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE talks (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    event TEXT NOT NULL,
    venue TEXT NOT NULL,
    starts_at TEXT,
    language TEXT NOT NULL,
    slot_ms INTEGER NOT NULL,
    qa_ms INTEGER NOT NULL,
    slack_percent REAL NOT NULL,
    abstract TEXT NOT NULL,
    goal TEXT NOT NULL,
    audience_notes TEXT NOT NULL,
    promises TEXT NOT NULL,
    revision_id TEXT NOT NULL REFERENCES plan_revisions (id) DEFERRABLE INITIALLY DEFERRED,
    touched INTEGER NOT NULL,
    deleted_at INTEGER
  ) STRICT;

  CREATE TABLE plan_revisions (
    id TEXT PRIMARY KEY,
    talk_id TEXT NOT NULL REFERENCES talks (id),
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (talk_id, number)
  ) STRICT;

  CREATE TABLE sections (
    revision_id TEXT NOT NULL REFERENCES plan_revisions (id),
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    planned_ms INTEGER NOT NULL,
    minimum_ms INTEGER,
    short_version_ms INTEGER,
    priority TEXT NOT NULL,
    kind TEXT NOT NULL,
    floated INTEGER NOT NULL,
    promises TEXT NOT NULL,
    needs TEXT NOT NULL,
    first_slide INTEGER,
    last_slide INTEGER,
    notes TEXT NOT NULL,
    PRIMARY KEY (revision_id, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE runs (
    id TEXT PRIMARY KEY,
    talk_id TEXT NOT NULL REFERENCES talks (id),
    revision_id TEXT NOT NULL REFERENCES plan_revisions (id),
    kind TEXT NOT NULL,
    counts INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'ended', 'discarded')),
    total_ms INTEGER NOT NULL,
    started_wall INTEGER NOT NULL,
    alive_at INTEGER NOT NULL,
    alive_wall INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX runs_of_talk ON runs (talk_id, outcome, started_wall);
  CREATE INDEX open_runs ON runs (started_wall) WHERE outcome = 'open';

  CREATE TABLE run_events (
    run_id TEXT NOT NULL REFERENCES runs (id),
    seq INTEGER NOT NULL,
    type TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    wall INTEGER NOT NULL,
    detail TEXT,
    PRIMARY KEY (run_id, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE sections ADD COLUMN decision_point INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE runs ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE runs ADD COLUMN told INTEGER;
  ALTER TABLE runs ADD COLUMN told_of INTEGER;
  ALTER TABLE runs ADD COLUMN discarded_at INTEGER;
  `,
  `
  ALTER TABLE sections ADD COLUMN made_of TEXT NOT NULL DEFAULT '[]';
  ALTER TABLE plan_revisions ADD COLUMN why TEXT NOT NULL DEFAULT '';
  `,
  `
  CREATE TABLE talk_outlooks (
    talk_id TEXT PRIMARY KEY REFERENCES talks (id) ON DELETE CASCADE,
    made_by TEXT NOT NULL,
    stale INTEGER NOT NULL,
    center_ms INTEGER,
    spread_ms REAL,
    freedom REAL,
    runs INTEGER,
    bias_mean REAL NOT NULL,
    bias_spread REAL NOT NULL,
    lessons TEXT NOT NULL
  ) STRICT;

  CREATE TRIGGER plan_makes_outlook_stale AFTER UPDATE OF revision_id ON talks BEGIN
    UPDATE talk_outlooks SET stale = 1 WHERE talk_id = NEW.id;
  END;
  CREATE TRIGGER run_makes_outlook_stale AFTER UPDATE OF kind, counts, outcome, total_ms ON runs
  WHEN NEW.outcome <> 'open' OR OLD.outcome <> 'open' BEGIN
    UPDATE talk_outlooks SET stale = 1 WHERE talk_id = NEW.talk_id;
  END;
  `,
  `
  CREATE INDEX finished_runs ON runs (started_wall) WHERE outcome = 'ended';
  `,
  `
  ALTER TABLE runs ADD COLUMN delivered_kind TEXT;
  ALTER TABLE runs ADD COLUMN delivered_counts INTEGER;
  `,
]
