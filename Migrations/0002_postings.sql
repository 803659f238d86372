-- Postings: which claims have which words, for ranking without asking the full-text index row by row.
--
-- Derived data, made from the claims alone and never changed: claims are not altered, those of versions
-- that are no longer current are passed over when they are read. `claims check` makes each chunk anew and
-- compares; without these rows a search makes what it needs itself. Claims after the last chunk's end are
-- in no chunk yet.

-- Chunk n holds the claims with ids from n * 131072 on.
CREATE TABLE posting_chunks (
  id        INTEGER PRIMARY KEY,
  end_claim INTEGER NOT NULL                 -- the id after that of the last claim in it
) STRICT;

-- Numbers are written in seven bits a byte, the lowest first, the highest bit set on all but the last.
CREATE TABLE postings (
  id     INTEGER PRIMARY KEY,
  chunk  INTEGER NOT NULL,                   -- of posting_chunks
  term   BLOB NOT NULL,                      -- as claims_fts has it: folded and stemmed
  found  INTEGER NOT NULL,                   -- claims of the chunk that have it anywhere
  -- Count and length in bytes of the claims that have it in their own words, these claims, then runs of
  -- claims that share a lead-in (0), heading (1), title (2) or speaker (3) which has it. A claim is its
  -- distance to the one before, times 2, plus 1 where it has the term more often than once, which then
  -- follows. A run is the same of four times its first claim plus its kind, and its number of claims.
  claims BLOB NOT NULL,
  -- The words that the term stands for (their number, then length and bytes of each), the length in bytes
  -- of the own places, then the places, of claims and then of runs. A place is its distance to the place
  -- before in words, times 2, plus 1 where the word is not the first of these, whose number then follows.
  places BLOB NOT NULL,
  UNIQUE (chunk, term)
) STRICT;
