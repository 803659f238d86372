-- Which articles are copies of each other.
--
-- Derived data, made from the claims of a version alone: the 64 least of the hashes of all runs of four
-- words (without case and punctuation), 32 bits each, the lowest byte first, in ascending order. Articles
-- that share words share some of these. `claims check` makes each anew and compares.
CREATE TABLE article_sketches (
  version INTEGER PRIMARY KEY REFERENCES versions (id),
  hashes  BLOB NOT NULL
) STRICT;
