-- What makes searching by fields fast, and queries that are kept.

-- What filters need of every claim of a current version, in two bytes each. No byte is 0 or above 127.
CREATE TABLE claim_traits (
  version     INTEGER PRIMARY KEY REFERENCES versions (id),
  first_claim INTEGER NOT NULL,
  forms       BLOB NOT NULL,                   -- kind * 8 + stance of each claim from first_claim on
  worths      BLOB NOT NULL                    -- 1 + check-worthiness * 126, rounded down
) STRICT;

INSERT INTO claim_traits (version, first_claim, forms, worths)
SELECT version, min(id), CAST(group_concat(char(kind * 8 + stance), '') AS BLOB),
  CAST(group_concat(char(CAST(max(0, min(check_worthiness, 1)) * 126 AS INTEGER) + 1), '') AS BLOB)
FROM (
  SELECT c.* FROM articles a CROSS JOIN claims c ON c.version = a.current_version
  WHERE a.deleted_at IS NULL ORDER BY c.id)
GROUP BY version;

-- Every name that an article gave to an entity, the entity's own among them.
CREATE TABLE entity_names (
  id     INTEGER PRIMARY KEY,
  entity INTEGER NOT NULL REFERENCES entities (id),
  name   TEXT NOT NULL,
  UNIQUE (entity, name)
) STRICT;

INSERT INTO entity_names (entity, name)
SELECT id, name FROM entities
UNION SELECT entity, name FROM version_entities
UNION SELECT entity, value FROM version_entities, json_each(aliases) WHERE aliases <> '[]';

CREATE VIRTUAL TABLE entity_names_fts USING fts5 (
  name, content = 'entity_names', content_rowid = 'id', detail = full,
  tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO entity_names_fts (entity_names_fts) VALUES ('rebuild');

-- Claims by what they name, and by who is quoted in them, without a look at the rows.
DROP INDEX mentions_by_version;
CREATE INDEX mentions_by_entity ON mentions (version, entity, claim);
CREATE INDEX quotations_by_role ON quotations (role, claim) WHERE role IS NOT NULL;
CREATE INDEX quotations_by_organisation ON quotations (organisation, claim)
  WHERE organisation IS NOT NULL;
CREATE INDEX quotations_by_speaker ON quotations (speaker, claim) WHERE speaker IS NOT NULL;

-- What filters and counts need of every version, without its text.
CREATE INDEX versions_by_publication ON versions (
  published_from, published_to, language, url, publisher, authors, tags, path, imported_at, title
);

-- Queries that a person keeps.
CREATE TABLE saved_queries (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  query      TEXT NOT NULL,                    -- as typed: "yesterday" means another day every day
  matching   TEXT NOT NULL,                    -- all, any
  created_at TEXT NOT NULL,                    -- ISO 8601, UTC
  last_run   TEXT,                             -- ISO 8601, UTC; NULL before the first
  last_claim INTEGER NOT NULL                  -- claims with higher ids have come since; 0 before the first run
) STRICT;
