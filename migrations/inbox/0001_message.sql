-- Inbox: what visitors write to the staff. Precious and private.
-- Only TEXT and BIGINT columns, and no word of one database's dialect, so that SQLite and PostgreSQL run the same file.
-- Times are seconds since 1970 UTC.

-- One message, sealed to the staff's keys before it came here. Nothing typed stands in clear.
CREATE TABLE message (
  reference TEXT PRIMARY KEY,                                  -- what the sender was shown
  once      TEXT UNIQUE,                                       -- keyed hash of the whole form; blanked after a day
  received  BIGINT NOT NULL,                                   -- rounded down to the hour
  status    TEXT NOT NULL,
  tray      TEXT NOT NULL,
  size      BIGINT NOT NULL,                                   -- of the padded text, in bytes: one of a few classes
  body      TEXT NOT NULL,                                     -- age, armoured
  CONSTRAINT message_status CHECK (status IN ('unread', 'read', 'answered')),
  CONSTRAINT message_tray CHECK (tray IN ('likely-person', 'unsure', 'likely-junk'))
);

-- What a page has to show once after a redirect: a form that had problems, or a reference. Sealed under a key that only
-- the visitor's address bar holds; gone after fifteen minutes.
CREATE TABLE slip (
  id      TEXT PRIMARY KEY,                                    -- hash of the key
  expires BIGINT NOT NULL,
  body    TEXT NOT NULL                                        -- age, in base64
);

-- Counts that must outlive a restart.
CREATE TABLE tally (
  name  TEXT PRIMARY KEY,                                      -- 'unread-warnings': given since unread messages became old
  value BIGINT NOT NULL
);
