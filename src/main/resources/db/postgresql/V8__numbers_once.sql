-- Only SQLite gave a number twice; here it is so already, and the versions stay in step.
ALTER TABLE question ALTER COLUMN id SET GENERATED ALWAYS;
