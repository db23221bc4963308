-- Without AUTOINCREMENT the number of a question that was settled is given to another one. A table cannot be
-- changed so, and dropping it would take along who waits; so both are made anew.
CREATE TABLE numbered_question (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  masked_text TEXT NOT NULL,
  closest     TEXT NOT NULL,
  day         TEXT NOT NULL,
  ticket      TEXT
);
INSERT INTO numbered_question SELECT id, masked_text, closest, day, ticket FROM question;
CREATE TABLE kept_wish AS SELECT question_id, chat_id FROM answer_wish;

DROP TABLE answer_wish;
DROP TABLE question;
ALTER TABLE numbered_question RENAME TO question;
CREATE UNIQUE INDEX question_ticket ON question (ticket);
CREATE TABLE answer_wish (
  question_id BIGINT PRIMARY KEY REFERENCES question (id) ON DELETE CASCADE,
  chat_id     BIGINT NOT NULL
);
CREATE INDEX answer_wish_chat ON answer_wish (chat_id);
INSERT INTO answer_wish SELECT question_id, chat_id FROM kept_wish;
DROP TABLE kept_wish;
