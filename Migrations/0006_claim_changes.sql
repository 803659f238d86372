-- What differs in the claims of a version from the version before it: made when the version is added, from
-- the two versions alone. An article's first version has no row.
CREATE TABLE claim_changes (
  version     INTEGER PRIMARY KEY REFERENCES versions (id),
  first_claim INTEGER NOT NULL,
  changes     BLOB NOT NULL                    -- a byte for each claim from first_claim on: 0 for the same,
                                               -- else a sum of 1 (words), 2 (a figure), 4 (the speaker) and
                                               -- 8 (a date); 16 for a claim that was not there
) STRICT;
