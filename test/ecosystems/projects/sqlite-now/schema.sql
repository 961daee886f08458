CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  added TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO item (name) VALUES ('apple'), ('pear'), ('plum');
