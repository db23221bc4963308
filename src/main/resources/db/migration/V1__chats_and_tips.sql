-- One set of statements for SQLite and PostgreSQL. Instants are milliseconds since 1970, days are ISO texts,
-- 0 and 1 are no and yes. chat_id is the only thing in here that leads to a person.

CREATE TABLE profile (
  chat_id    BIGINT  PRIMARY KEY,
  birth_date TEXT,
  birth      TEXT,
  feeding    TEXT,
  epidural   INTEGER,
  pregnant   INTEGER NOT NULL,
  bereaved   INTEGER NOT NULL
);

CREATE TABLE preference (
  chat_id            BIGINT PRIMARY KEY,
  language           TEXT,
  country            TEXT,
  zone               TEXT,
  may_keep_questions INTEGER
);

CREATE TABLE note (
  chat_id           BIGINT PRIMARY KEY,
  topic             TEXT,
  topic_at          BIGINT,
  emergency_at      BIGINT,
  last_emergency_at BIGINT,
  injury_at         BIGINT
);

-- No chat stands beside an opinion or a question.
CREATE TABLE feedback (
  id      ${serial},
  entry   TEXT,
  opinion TEXT NOT NULL,
  day     TEXT NOT NULL
);

CREATE TABLE question (
  id          ${serial},
  masked_text TEXT NOT NULL,
  closest     TEXT NOT NULL,
  day         TEXT NOT NULL
);

-- next_due is empty while she gets no tips; the row stays so that "undo" knows her hour.
CREATE TABLE subscription (
  chat_id       BIGINT  PRIMARY KEY,
  zone          TEXT    NOT NULL,
  minute_of_day INTEGER NOT NULL,
  quiet_days    INTEGER NOT NULL,
  silent        INTEGER NOT NULL,
  next_due      BIGINT,
  last_begun    BIGINT
);
CREATE INDEX subscription_due ON subscription (next_due) WHERE next_due IS NOT NULL;

-- The key is why no chat gets two tips of one local day.
CREATE TABLE delivery (
  chat_id     BIGINT NOT NULL,
  local_date  TEXT   NOT NULL,
  state       TEXT   NOT NULL,
  due_at      BIGINT NOT NULL,
  owner       TEXT,
  lease_until BIGINT,
  tip         TEXT,
  ended_at    BIGINT,
  PRIMARY KEY (chat_id, local_date)
);
CREATE INDEX delivery_open ON delivery (lease_until) WHERE lease_until IS NOT NULL;

CREATE TABLE seen_tip (
  chat_id BIGINT NOT NULL,
  tip     TEXT   NOT NULL,
  seen_at BIGINT NOT NULL,
  PRIMARY KEY (chat_id, tip)
);

-- One row: what all instances together may still send, and until when Telegram asked for silence.
CREATE TABLE rate (
  name         TEXT             PRIMARY KEY,
  tokens       DOUBLE PRECISION NOT NULL,
  at_ms        BIGINT           NOT NULL,
  frozen_until BIGINT           NOT NULL
);
INSERT INTO rate (name, tokens, at_ms, frozen_until) VALUES ('tips', 0, 0, 0);

-- content is what came, kept until it is answered and not longer; the id is kept to know it again.
CREATE TABLE inbox (
  update_id   BIGINT PRIMARY KEY,
  chat_id     BIGINT,
  content     TEXT,
  received_at BIGINT NOT NULL
);
CREATE INDEX inbox_waiting ON inbox (update_id) WHERE content IS NOT NULL;
CREATE INDEX inbox_received ON inbox (received_at);
