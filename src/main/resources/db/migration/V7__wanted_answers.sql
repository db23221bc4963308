-- ticket is a random name of the question that only a button in the chat of who asked holds.
ALTER TABLE question ADD COLUMN ticket TEXT;
CREATE UNIQUE INDEX question_ticket ON question (ticket);

-- Who wants to be told when her question has an answer. It goes with the question, however that goes.
CREATE TABLE answer_wish (
  question_id BIGINT PRIMARY KEY REFERENCES question (id) ON DELETE CASCADE,
  chat_id     BIGINT NOT NULL
);
CREATE INDEX answer_wish_chat ON answer_wish (chat_id);

-- A broadcast with a day is the answer, in topic, to a question of that day that was asked in vain; wording is
-- what the topic was taught for it, if anything. Its letter goes to who asked, and both are deleted when it ends.
ALTER TABLE broadcast ADD COLUMN asked_on TEXT;
ALTER TABLE broadcast ADD COLUMN wording TEXT;
