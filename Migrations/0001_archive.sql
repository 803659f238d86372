-- The archive: articles as they were read, and every claim in them.
--
-- Ranges are half-open intervals of UTF-8 byte offsets in a version's reading text: the words of a range
-- are  CAST(substr(CAST(text AS BLOB), range_start + 1, range_end - range_start) AS TEXT).
-- Days are counted from 1970-01-01 (negative before):  date(day * 86400, 'unixepoch').
-- Small numbers stand for words where a table has many rows; the views at the end write the words out.

-- What was imported, byte for byte.
CREATE TABLE sources (
  id                INTEGER PRIMARY KEY,
  sha256            TEXT NOT NULL,            -- of bytes, 64 hexadecimal digits in lower case
  media_type        TEXT NOT NULL,            -- how the bytes were read: text/plain, text/markdown, text/html
  encoding          TEXT NOT NULL,            -- WHATWG name in lower case
  encoding_evidence TEXT NOT NULL,            -- how the encoding was decided
  bytes             BLOB NOT NULL,
  UNIQUE (sha256, media_type, encoding)
) STRICT;

-- Publications. The current version is the one that is searched.
CREATE TABLE articles (
  id              INTEGER PRIMARY KEY,
  key             TEXT NOT NULL UNIQUE,       -- canonical URL, else a record's id, else the path
  current_version INTEGER NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at      TEXT                        -- ISO 8601, UTC; NULL while the article is there
) STRICT;
CREATE UNIQUE INDEX articles_by_current_version ON articles (current_version);

-- An article as it stood at one import.
CREATE TABLE versions (
  id                  INTEGER PRIMARY KEY,
  article             INTEGER NOT NULL REFERENCES articles (id),
  ordinal             INTEGER NOT NULL,       -- 1 for the article's first version
  source              INTEGER NOT NULL REFERENCES sources (id),
  fingerprint         TEXT NOT NULL,          -- SHA-256 over the source's digest and what was given with it
  path                TEXT,                   -- where the bytes came from, as the importer was told
  record_id           TEXT,                   -- the id that a JSON Lines record gave
  title               TEXT,
  subtitle            TEXT,
  authors             TEXT NOT NULL,          -- JSON array of names
  publisher           TEXT,
  url                 TEXT,
  published           TEXT,                   -- ISO 8601, no more exact than the article says
  published_from      INTEGER,                -- its first and last day; NULL where open or unknown
  published_to        INTEGER,
  published_precision TEXT,
  language            TEXT,                   -- BCP 47
  tags                TEXT NOT NULL,          -- JSON array of the article's own keywords
  imported_at         TEXT NOT NULL,          -- ISO 8601, UTC
  rule_set            TEXT NOT NULL,          -- version of the rules that read it
  given               TEXT NOT NULL,          -- JSON object: what was handed in with the bytes
  claim_count         INTEGER NOT NULL,
  text                TEXT,                   -- the reading text; NULL where it equals the source's bytes
  UNIQUE (article, ordinal)
) STRICT;
CREATE INDEX versions_by_fingerprint ON versions (fingerprint);
CREATE INDEX versions_by_source ON versions (source);

-- Names of the rules that found something, or dropped it.
CREATE TABLE rules (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- Headings and what stands under them, in reading order.
CREATE TABLE sections (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL REFERENCES versions (id),
  parent      INTEGER REFERENCES sections (id),
  level       INTEGER NOT NULL,
  range_start INTEGER NOT NULL,
  range_end   INTEGER NOT NULL,
  number      TEXT,
  heading     TEXT NOT NULL
) STRICT;
CREATE INDEX sections_by_version ON sections (version);

-- Paragraphs, headings, list items …, in reading order, also those that are not part of the article.
CREATE TABLE blocks (
  id           INTEGER PRIMARY KEY,
  version      INTEGER NOT NULL REFERENCES versions (id),
  kind         INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 10),  -- see v_blocks
  level        INTEGER NOT NULL,
  range_start  INTEGER NOT NULL,
  range_end    INTEGER NOT NULL,
  source_start INTEGER NOT NULL,                                -- in the decoded source
  source_end   INTEGER NOT NULL,
  dropped      INTEGER REFERENCES rules (id),                   -- the rule that dropped it; NULL: kept
  lead_in      INTEGER REFERENCES blocks (id),                  -- the block that introduces this item
  number       TEXT                                             -- as written, without punctuation
) STRICT;
CREATE INDEX blocks_by_version ON blocks (version);

-- Assertions, in reading order; the ids of one version follow each other without a gap.
CREATE TABLE claims (
  id               INTEGER PRIMARY KEY,
  version          INTEGER NOT NULL REFERENCES versions (id),
  public_id        TEXT NOT NULL,              -- the same in every version that has the claim
  block            INTEGER NOT NULL REFERENCES blocks (id),
  section          INTEGER REFERENCES sections (id),
  kind             INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),    -- see v_claims
  stance           INTEGER NOT NULL CHECK (stance BETWEEN 1 AND 5),  -- see v_claims
  range_start      INTEGER NOT NULL,
  range_end        INTEGER NOT NULL,
  lead_in_start    INTEGER,                    -- the line that introduces the list
  lead_in_end      INTEGER,
  cue_start        INTEGER,                    -- the words that show the stance
  cue_end          INTEGER,
  check_worthiness REAL NOT NULL,              -- 0 to 1
  text             TEXT NOT NULL,
  lead_in          TEXT,
  speaker          TEXT,                       -- of the quotations in it; several are parted by "; "
  grams            TEXT                        -- Chinese, Japanese, Korean: single characters and pairs
) STRICT;
CREATE INDEX claims_by_version ON claims (version);
CREATE INDEX claims_by_public_id ON claims (public_id);

-- What ranking needs of every current version, in few bytes.
CREATE TABLE claim_lengths (
  version     INTEGER PRIMARY KEY REFERENCES versions (id),
  first_claim INTEGER NOT NULL,
  lengths     BLOB NOT NULL                    -- words of each claim from first_claim on, one byte, at most 255
) STRICT;

-- Somebody's words.
CREATE TABLE quotations (
  id            INTEGER PRIMARY KEY,
  version       INTEGER NOT NULL REFERENCES versions (id),
  claim         INTEGER REFERENCES claims (id),  -- the claim that holds them
  range_start   INTEGER NOT NULL,                -- without the quotation marks
  range_end     INTEGER NOT NULL,
  directness    INTEGER NOT NULL CHECK (directness BETWEEN 1 AND 3),  -- see v_quotations
  rule          INTEGER NOT NULL REFERENCES rules (id),
  speaker_start INTEGER,                         -- as written beside the quotation
  speaker_end   INTEGER,
  cue_start     INTEGER,                         -- the words that attribute it
  cue_end       INTEGER,
  speaker       TEXT,                            -- the fullest name that the article gives
  role          TEXT,
  organisation  TEXT
) STRICT;
CREATE INDEX quotations_by_version ON quotations (version);
CREATE INDEX quotations_by_claim ON quotations (claim) WHERE claim IS NOT NULL;

-- Dates as written and the days they stand for. An open beginning is stored as -1000000, an open end as
-- 3000000, so that overlap is a plain comparison.
CREATE TABLE dates (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL REFERENCES versions (id),
  claim       INTEGER REFERENCES claims (id),
  range_start INTEGER NOT NULL,
  range_end   INTEGER NOT NULL,
  earliest    INTEGER NOT NULL,
  latest      INTEGER NOT NULL,
  precision   INTEGER NOT NULL CHECK (precision BETWEEN 1 AND 9),     -- see v_timeline
  rule        INTEGER NOT NULL REFERENCES rules (id)
) STRICT;
CREATE INDEX dates_by_version ON dates (version);
CREATE INDEX dates_by_days ON dates (latest, earliest, claim) WHERE claim IS NOT NULL;

-- Values with their units.
CREATE TABLE amounts (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL REFERENCES versions (id),
  claim       INTEGER REFERENCES claims (id),
  range_start INTEGER NOT NULL,                -- without the qualifier
  range_end   INTEGER NOT NULL,
  kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),          -- see v_amounts
  value       REAL NOT NULL,
  value_max   REAL,                            -- the upper end of a range
  unit        TEXT,                            -- ISO 4217 code, or a singular English name
  qualifier   TEXT,
  rule        INTEGER NOT NULL REFERENCES rules (id)
) STRICT;
CREATE INDEX amounts_by_version ON amounts (version);
CREATE INDEX amounts_by_value ON amounts (value, value_max, unit, claim) WHERE claim IS NOT NULL;

-- Whom and what articles name.
CREATE TABLE entities (
  id     INTEGER PRIMARY KEY,
  kind   INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),               -- see v_mentions
  folded TEXT NOT NULL,                        -- the name as it is compared
  name   TEXT NOT NULL,
  UNIQUE (folded, kind)
) STRICT;

-- Which entities a version names, and under which other names.
CREATE TABLE version_entities (
  version INTEGER NOT NULL REFERENCES versions (id),
  ordinal INTEGER NOT NULL,                    -- from 0, in order of first mention
  entity  INTEGER NOT NULL REFERENCES entities (id),
  name    TEXT NOT NULL,                       -- the fullest name in this article
  aliases TEXT NOT NULL,                       -- JSON array of the other names in this article
  PRIMARY KEY (version, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_entities_by_entity ON version_entities (entity);

-- Names at their places.
CREATE TABLE mentions (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL,
  entity      INTEGER NOT NULL,                -- an ordinal of the version's entities
  claim       INTEGER REFERENCES claims (id),
  range_start INTEGER NOT NULL,
  range_end   INTEGER NOT NULL,
  rule        INTEGER NOT NULL REFERENCES rules (id),
  FOREIGN KEY (version, entity) REFERENCES version_entities (version, ordinal)
) STRICT;
CREATE INDEX mentions_by_version ON mentions (version);

-- What was doubtful when a version was read.
CREATE TABLE notices (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL REFERENCES versions (id),
  range_start INTEGER,                         -- NULL where it concerns the whole source
  range_end   INTEGER,
  code        TEXT NOT NULL,
  message     TEXT NOT NULL
) STRICT;
CREATE INDEX notices_by_version ON notices (version);

-- The reading texts.
CREATE VIEW v_texts AS
SELECT v.id AS version, coalesce(v.text, CAST(s.bytes AS TEXT)) AS text
FROM versions v JOIN sources s ON s.id = v.source;

-- Full text of the claims of current versions. The content is a view, so that the index can be proved
-- against the tables and be built anew from them; the one write path keeps the two in step.
CREATE VIEW claims_fts_content AS
SELECT c.id, c.text, c.lead_in, s.heading, v.title, c.speaker, c.grams
FROM claims c
JOIN versions v ON v.id = c.version
JOIN articles a ON a.current_version = v.id AND a.deleted_at IS NULL
LEFT JOIN sections s ON s.id = c.section;

CREATE VIRTUAL TABLE claims_fts USING fts5 (
  text, lead_in, heading, title, speaker, grams,
  content = 'claims_fts_content', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO claims_fts (claims_fts, rank) VALUES ('hashsize', 67108864), ('pgsz', 16200);
INSERT INTO claims_fts (claims_fts, rank) VALUES ('rank', 'bm25(1.0, 0.5, 0.5, 2.0, 1.0, 1.0)');

-- Full text of what was dropped from current versions.
CREATE VIEW dropped_fts_content AS
SELECT b.id,
  CAST(substr(CAST(t.text AS BLOB), b.range_start + 1, b.range_end - b.range_start) AS TEXT) AS text
FROM blocks b
JOIN articles a ON a.current_version = b.version AND a.deleted_at IS NULL
JOIN v_texts t ON t.version = b.version
WHERE b.dropped IS NOT NULL;

CREATE VIRTUAL TABLE dropped_fts USING fts5 (
  text, content = 'dropped_fts_content', content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2'
);

-- For everybody's SQL tool: current versions of articles that are not deleted.

CREATE VIEW v_articles AS
SELECT a.id, a.key, v.id AS version, v.ordinal AS version_number, v.title, v.subtitle, v.authors,
  v.publisher, v.url, v.published, v.language, v.tags, v.path, v.imported_at, v.rule_set,
  v.claim_count, s.sha256, s.media_type, s.encoding
FROM articles a
JOIN versions v ON v.id = a.current_version
JOIN sources s ON s.id = v.source
WHERE a.deleted_at IS NULL;

CREATE VIEW v_blocks AS
SELECT b.id, a.key AS article, b.version,
  CASE b.kind WHEN 1 THEN 'title' WHEN 2 THEN 'byline' WHEN 3 THEN 'heading' WHEN 4 THEN 'paragraph'
    WHEN 5 THEN 'listItem' WHEN 6 THEN 'blockQuote' WHEN 7 THEN 'caption' WHEN 8 THEN 'table'
    WHEN 9 THEN 'code' ELSE 'other' END AS kind,
  b.level, b.number, r.name AS dropped, b.range_start, b.range_end,
  CAST(substr(CAST(t.text AS BLOB), b.range_start + 1, b.range_end - b.range_start) AS TEXT) AS text
FROM blocks b
JOIN articles a ON a.current_version = b.version AND a.deleted_at IS NULL
JOIN v_texts t ON t.version = b.version
LEFT JOIN rules r ON r.id = b.dropped;

CREATE VIEW v_claims AS
SELECT c.public_id AS id, a.key AS article, v.title, v.published, s.number AS section_number,
  s.heading AS section,
  CASE c.kind WHEN 1 THEN 'statement' WHEN 2 THEN 'point' WHEN 3 THEN 'event' ELSE 'quotation' END
    AS kind,
  CASE c.stance WHEN 1 THEN 'asserted' WHEN 2 THEN 'hedged' WHEN 3 THEN 'predicted'
    WHEN 4 THEN 'attributed' ELSE 'recommended' END AS stance,
  c.check_worthiness, c.text, c.lead_in, c.speaker, c.range_start, c.range_end, c.version,
  c.id AS claim
FROM claims c
JOIN versions v ON v.id = c.version
JOIN articles a ON a.current_version = v.id AND a.deleted_at IS NULL
LEFT JOIN sections s ON s.id = c.section;

CREATE VIEW v_quotations AS
SELECT c.public_id AS claim_id, a.key AS article,
  CAST(substr(CAST(t.text AS BLOB), q.range_start + 1, q.range_end - q.range_start) AS TEXT) AS text,
  q.speaker, q.role, q.organisation,
  CAST(substr(CAST(t.text AS BLOB), q.cue_start + 1, q.cue_end - q.cue_start) AS TEXT) AS cue,
  CASE q.directness WHEN 1 THEN 'direct' WHEN 2 THEN 'indirect' ELSE 'mixed' END AS directness,
  r.name AS rule, q.range_start, q.range_end, q.version
FROM quotations q
JOIN articles a ON a.current_version = q.version AND a.deleted_at IS NULL
JOIN v_texts t ON t.version = q.version
JOIN rules r ON r.id = q.rule
LEFT JOIN claims c ON c.id = q.claim;

CREATE VIEW v_timeline AS
SELECT date(nullif(d.earliest, -1000000) * 86400, 'unixepoch') AS earliest,
  date(nullif(d.latest, 3000000) * 86400, 'unixepoch') AS latest,
  CASE d.precision WHEN 1 THEN 'day' WHEN 2 THEN 'week' WHEN 3 THEN 'month' WHEN 4 THEN 'quarter'
    WHEN 5 THEN 'season' WHEN 6 THEN 'year' WHEN 7 THEN 'decade' WHEN 8 THEN 'century'
    ELSE 'range' END AS precision,
  CAST(substr(CAST(t.text AS BLOB), d.range_start + 1, d.range_end - d.range_start) AS TEXT)
    AS written,
  c.public_id AS claim_id, c.text AS claim, a.key AS article, r.name AS rule, d.range_start,
  d.range_end, d.version
FROM dates d
JOIN articles a ON a.current_version = d.version AND a.deleted_at IS NULL
JOIN v_texts t ON t.version = d.version
JOIN rules r ON r.id = d.rule
LEFT JOIN claims c ON c.id = d.claim;

CREATE VIEW v_amounts AS
SELECT CASE m.kind WHEN 1 THEN 'money' WHEN 2 THEN 'percent' WHEN 3 THEN 'quantity'
    ELSE 'temperature' END AS kind,
  m.value, m.value_max, m.unit, m.qualifier,
  CAST(substr(CAST(t.text AS BLOB), m.range_start + 1, m.range_end - m.range_start) AS TEXT)
    AS written,
  c.public_id AS claim_id, c.text AS claim, a.key AS article, r.name AS rule, m.range_start,
  m.range_end, m.version
FROM amounts m
JOIN articles a ON a.current_version = m.version AND a.deleted_at IS NULL
JOIN v_texts t ON t.version = m.version
JOIN rules r ON r.id = m.rule
LEFT JOIN claims c ON c.id = m.claim;

CREATE VIEW v_mentions AS
SELECT CASE e.kind WHEN 1 THEN 'person' WHEN 2 THEN 'organisation' WHEN 3 THEN 'place'
    WHEN 4 THEN 'product' WHEN 5 THEN 'event' ELSE 'other' END AS kind,
  n.name AS entity,
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
