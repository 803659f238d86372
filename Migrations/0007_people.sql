-- What people add and change, kept apart from what the parser found.
--
-- Each row names what it is about by article key and public claim id, which outlive every import and
-- every reading again. It holds from the act that made it until the act that ended it: nothing is
-- erased, and taking an act back ends what it made and lets hold again what it ended.

-- Who did what, and when.
CREATE TABLE journal (
  id      INTEGER PRIMARY KEY,
  verb    TEXT NOT NULL,                       -- of the command line: tag, note, rm, undo …
  summary TEXT NOT NULL,                       -- what was done, for a person
  made_at TEXT NOT NULL,                       -- ISO 8601, UTC
  made_by TEXT,                                -- NULL where nobody is named
  undoes  INTEGER UNIQUE REFERENCES journal (id)  -- the act that this one took back
) STRICT;

CREATE TABLE tags (
  id      INTEGER PRIMARY KEY,
  article TEXT NOT NULL,                       -- its key
  claim   TEXT NOT NULL,                       -- its public id; empty where the article is meant
  tag     TEXT NOT NULL,
  folded  TEXT NOT NULL,                       -- the tag as it is compared
  act     INTEGER NOT NULL REFERENCES journal (id),
  ended   INTEGER REFERENCES journal (id)      -- the act that ended it; NULL while it holds
) STRICT;
CREATE UNIQUE INDEX tags_that_hold ON tags (article, claim, folded) WHERE ended IS NULL;
CREATE INDEX tags_by_act ON tags (act);
CREATE INDEX tags_by_end ON tags (ended) WHERE ended IS NOT NULL;

CREATE TABLE notes (
  id      INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  claim   TEXT NOT NULL,
  note    TEXT NOT NULL,
  act     INTEGER NOT NULL REFERENCES journal (id),
  ended   INTEGER REFERENCES journal (id)
) STRICT;
CREATE INDEX notes_that_hold ON notes (article, claim) WHERE ended IS NULL;
CREATE INDEX notes_by_act ON notes (act);
CREATE INDEX notes_by_end ON notes (ended) WHERE ended IS NOT NULL;

-- Articles that a person took out; articles.deleted_at follows from it.
CREATE TABLE removals (
  id      INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  act     INTEGER NOT NULL REFERENCES journal (id),
  ended   INTEGER REFERENCES journal (id)
) STRICT;
CREATE UNIQUE INDEX removals_that_hold ON removals (article) WHERE ended IS NULL;
CREATE INDEX removals_by_act ON removals (act);
CREATE INDEX removals_by_end ON removals (ended) WHERE ended IS NOT NULL;

-- Corrections of claims, and what the parser found in their place. The tables that are searched hold what
-- is right; what was found stands beside them for as long as a correction holds, and goes back when none
-- does any more. An archive without corrections pays nothing.

CREATE TABLE corrections (
  id      INTEGER PRIMARY KEY,
  article TEXT NOT NULL,                       -- its key
  claim   TEXT NOT NULL,                       -- the claim's public id
  field   TEXT NOT NULL CHECK (field IN ('speaker', 'role', 'organisation', 'date', 'kind')),
  words   TEXT NOT NULL,                       -- of the quotation or date that is meant, folded; empty: all
  value   TEXT,                                -- NULL: there is none, whatever the parser found
  act     INTEGER NOT NULL REFERENCES journal (id),
  ended   INTEGER REFERENCES journal (id)      -- the act that ended it; NULL while it holds
) STRICT;
CREATE UNIQUE INDEX corrections_that_hold ON corrections (article, claim, field, words)
  WHERE ended IS NULL;
CREATE INDEX corrections_by_act ON corrections (act);
CREATE INDEX corrections_by_end ON corrections (ended) WHERE ended IS NOT NULL;

-- Of every corrected claim, what the parser found.
CREATE TABLE found_claims (
  claim   INTEGER PRIMARY KEY REFERENCES claims (id),
  kind    INTEGER NOT NULL,
  speaker TEXT,
  grams   TEXT
) STRICT;

-- Rows of corrected claims as `quotations` and `dates` held them.
CREATE TABLE found_quotations (
  id INTEGER PRIMARY KEY, version INTEGER NOT NULL, claim INTEGER NOT NULL REFERENCES claims (id),
  range_start INTEGER NOT NULL, range_end INTEGER NOT NULL, directness INTEGER NOT NULL,
  rule INTEGER NOT NULL REFERENCES rules (id), speaker_start INTEGER, speaker_end INTEGER,
  cue_start INTEGER, cue_end INTEGER, speaker TEXT, role TEXT, organisation TEXT
) STRICT;
CREATE INDEX found_quotations_by_claim ON found_quotations (claim);
CREATE INDEX found_quotations_by_version ON found_quotations (version);

CREATE TABLE found_dates (
  id INTEGER PRIMARY KEY, version INTEGER NOT NULL, claim INTEGER NOT NULL REFERENCES claims (id),
  range_start INTEGER NOT NULL, range_end INTEGER NOT NULL, earliest INTEGER NOT NULL,
  latest INTEGER NOT NULL, precision INTEGER NOT NULL, rule INTEGER NOT NULL REFERENCES rules (id)
) STRICT;
CREATE INDEX found_dates_by_claim ON found_dates (claim);
CREATE INDEX found_dates_by_version ON found_dates (version);

-- Blocks that a person wants kept or dropped, whatever the parser makes of them: by their words, which
-- outlive every import.
CREATE TABLE block_choices (
  id      INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  sha256  TEXT NOT NULL,                       -- of the block's folded words
  words   TEXT NOT NULL,                       -- how it begins
  is_kept INTEGER NOT NULL CHECK (is_kept IN (0, 1)),
  act     INTEGER NOT NULL REFERENCES journal (id),
  ended   INTEGER REFERENCES journal (id)
) STRICT;
CREATE UNIQUE INDEX block_choices_that_hold ON block_choices (article, sha256) WHERE ended IS NULL;
CREATE INDEX block_choices_by_act ON block_choices (act);
CREATE INDEX block_choices_by_end ON block_choices (ended) WHERE ended IS NOT NULL;

-- Names that stand for somebody else than the parser says.

CREATE TABLE aliases (
  id        INTEGER PRIMARY KEY,
  folded    TEXT NOT NULL,                     -- the name as it is compared
  kind      INTEGER NOT NULL,                  -- see v_mentions
  article   TEXT NOT NULL,                     -- the key of the one article that it holds in; empty: all
  to_name   TEXT NOT NULL,                     -- whom or what it stands for
  to_folded TEXT NOT NULL,
  to_kind   INTEGER NOT NULL,
  act       INTEGER NOT NULL REFERENCES journal (id),
  ended     INTEGER REFERENCES journal (id)    -- the act that ended it; NULL while it holds
) STRICT;
CREATE UNIQUE INDEX aliases_that_hold ON aliases (folded, kind, article) WHERE ended IS NULL;
CREATE INDEX aliases_by_act ON aliases (act);
CREATE INDEX aliases_by_end ON aliases (ended) WHERE ended IS NOT NULL;

-- The entity that the parser found, where a person says that the name stands for another.
ALTER TABLE version_entities ADD COLUMN found_entity INTEGER REFERENCES entities (id);
CREATE INDEX version_entities_by_found ON version_entities (found_entity)
  WHERE found_entity IS NOT NULL;

-- For everybody's SQL tool.

CREATE VIEW v_tags AS
SELECT t.tag, t.article, nullif(t.claim, '') AS claim_id, j.made_at, j.made_by
FROM tags t JOIN journal j ON j.id = t.act WHERE t.ended IS NULL;

CREATE VIEW v_notes AS
SELECT n.id, n.note, n.article, nullif(n.claim, '') AS claim_id, j.made_at, j.made_by
FROM notes n JOIN journal j ON j.id = n.act WHERE n.ended IS NULL;

CREATE VIEW v_corrections AS
SELECT r.article, r.claim AS claim_id, r.field, nullif(r.words, '') AS words, r.value, j.made_at, j.made_by,
  f.claim IS NOT NULL AS is_applied
FROM corrections r JOIN journal j ON j.id = r.act
LEFT JOIN articles a ON a.key = r.article
LEFT JOIN claims c ON c.version = a.current_version AND c.public_id = r.claim
LEFT JOIN found_claims f ON f.claim = c.id
WHERE r.ended IS NULL;

DROP VIEW v_mentions;
CREATE VIEW v_mentions AS
SELECT CASE e.kind WHEN 1 THEN 'person' WHEN 2 THEN 'organisation' WHEN 3 THEN 'place'
    WHEN 4 THEN 'product' WHEN 5 THEN 'event' ELSE 'other' END AS kind,
  CASE WHEN n.found_entity IS NULL THEN n.name ELSE e.name END AS entity,
  CAST(substr(CAST(t.text AS BLOB), m.range_start + 1, m.range_end - m.range_start) AS TEXT)
    AS written,
  c.public_id AS claim_id, c.text AS claim, a.key AS article, r.name AS rule, m.range_start,
  m.range_end, m.version
FROM mentions m
JOIN articles a ON a.current_version = m.version AND a.deleted_at IS NULL
JOIN version_entities n ON n.version = m.version AND n.ordinal = m.entity
JOIN entities e ON e.id = n.entity
JOIN v_texts t ON t.version = m.version
JOIN rules r ON r.id = m.rule
LEFT JOIN claims c ON c.id = m.claim;
