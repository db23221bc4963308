-- A tip for a channel has no button that its readers could press.
ALTER TABLE subscription ADD COLUMN setting TEXT NOT NULL DEFAULT 'TALK';

-- Chats that cannot be reached any more, since when: what is kept of them is deleted after some weeks.
CREATE TABLE departure (
  chat_id BIGINT PRIMARY KEY,
  left_at BIGINT NOT NULL
);
CREATE INDEX departure_left ON departure (left_at);

-- One row: by which version of the time zones every next_due was reckoned.
CREATE TABLE time_zones (
  version TEXT NOT NULL
);
