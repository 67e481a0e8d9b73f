-- When a message was answered, and how often its end was announced while nobody had read it.

ALTER TABLE message ADD COLUMN answered BIGINT;                -- the hour in which staff marked it so; NULL until then
ALTER TABLE message ADD COLUMN warnings BIGINT NOT NULL DEFAULT 0;   -- given about this message while it was unread
ALTER TABLE message ADD COLUMN warned   BIGINT;                -- when the last of them was given; NULL until then

-- Warnings are now counted with each message. `tally` keeps what was last seen of the clock:
-- 'clock-seen' (the time that the inbox trusts), 'clock-wall' (what the machine's clock said then), and, only while the two
-- may differ, 'clock-doubt' (since when).
DELETE FROM tally WHERE name = 'unread-warnings';
