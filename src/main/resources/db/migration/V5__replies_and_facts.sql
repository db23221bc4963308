-- Which message of the bot answers which of hers, for two days: an edited question edits its answer.
CREATE TABLE reply (
  chat_id  BIGINT  NOT NULL,
  question INTEGER NOT NULL,
  reply    INTEGER NOT NULL,
  sent_at  BIGINT  NOT NULL,
  PRIMARY KEY (chat_id, question)
);
CREATE INDEX reply_sent ON reply (sent_at);

-- When she last told a fact of her profile or said that it is still so: after eight weeks she is asked.
CREATE TABLE told (
  chat_id BIGINT NOT NULL,
  fact    TEXT   NOT NULL,
  told_at BIGINT NOT NULL,
  PRIMARY KEY (chat_id, fact)
);
