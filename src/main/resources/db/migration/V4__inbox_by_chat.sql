-- Instances that receive by webhook work off the updates of one chat in their order.
CREATE INDEX inbox_of_chat ON inbox (chat_id, update_id) WHERE content IS NOT NULL;
