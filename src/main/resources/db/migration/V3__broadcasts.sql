-- A message of the operator to many. Either topic or words is set; to_week is empty for all weeks.
CREATE TABLE broadcast (
  id         TEXT   PRIMARY KEY,
  topic      TEXT,
  words      TEXT,
  language   TEXT,
  from_week  INTEGER,
  to_week    INTEGER,
  reach      TEXT   NOT NULL,
  state      TEXT   NOT NULL,
  drafted_at BIGINT NOT NULL
);

-- The key is why no chat gets a broadcast twice. lease_until is 0 where nobody holds a letter yet.
CREATE TABLE letter (
  broadcast_id TEXT   NOT NULL,
  chat_id      BIGINT NOT NULL,
  state        TEXT   NOT NULL,
  owner        TEXT,
  lease_until  BIGINT,
  PRIMARY KEY (broadcast_id, chat_id)
);
CREATE INDEX letter_open ON letter (lease_until) WHERE lease_until IS NOT NULL;
CREATE INDEX letter_chat ON letter (chat_id);

-- Who ended the tips or blocked the bot: nothing comes there by itself.
CREATE TABLE left_alone (
  chat_id BIGINT PRIMARY KEY
);
INSERT INTO left_alone (chat_id) SELECT chat_id FROM subscription WHERE next_due IS NULL;
