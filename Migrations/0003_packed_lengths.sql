-- Lengths of claims in few blobs, so that a search of a large archive has not to read a row for each
-- version before it can begin. Derived data as the postings are: the lengths of all claims of a chunk,
-- never changed, and which versions' claims are no longer current.

DELETE FROM postings;
DELETE FROM posting_chunks;
ALTER TABLE posting_chunks ADD COLUMN
  end_version INTEGER NOT NULL DEFAULT 0;    -- the version of the last claim in it
ALTER TABLE posting_chunks ADD COLUMN
  lengths BLOB NOT NULL DEFAULT x'';         -- words of each claim, one byte, 1 to 255; 0 where there is none

-- Versions that are not current, or whose article is deleted.
CREATE TABLE retired_claims (
  version     INTEGER PRIMARY KEY REFERENCES versions (id),
  first_claim INTEGER NOT NULL,
  claim_count INTEGER NOT NULL
) STRICT;
INSERT INTO retired_claims (version, first_claim, claim_count)
SELECT v.id, coalesce(min(c.id), 0), count(c.id)
FROM versions v LEFT JOIN claims c ON c.version = v.id
WHERE v.id NOT IN (SELECT current_version FROM articles WHERE deleted_at IS NULL)
GROUP BY v.id;
