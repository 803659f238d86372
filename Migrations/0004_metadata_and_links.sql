-- What a page says of its last change, where each fact about it was found, and where its words lead.

ALTER TABLE versions ADD COLUMN modified TEXT;            -- ISO 8601, no more exact than the article says
-- JSON object: for each known fact (title, authors, published …) the rule that found it.
ALTER TABLE versions ADD COLUMN evidence TEXT NOT NULL DEFAULT '{}';

-- Words of blocks that lead somewhere else, in reading order.
CREATE TABLE links (
  id          INTEGER PRIMARY KEY,
  version     INTEGER NOT NULL REFERENCES versions (id),
  block       INTEGER NOT NULL REFERENCES blocks (id),
  range_start INTEGER NOT NULL,
  range_end   INTEGER NOT NULL,
  url         TEXT NOT NULL
) STRICT;
CREATE INDEX links_by_version ON links (version);

-- The links of kept blocks.
CREATE VIEW v_links AS
SELECT a.key AS article, v.title, l.url,
  CAST(substr(CAST(t.text AS BLOB), l.range_start + 1, l.range_end - l.range_start) AS TEXT) AS text,
  l.range_start, l.range_end, l.version
FROM links l
JOIN versions v ON v.id = l.version
JOIN articles a ON a.current_version = v.id AND a.deleted_at IS NULL
JOIN blocks b ON b.id = l.block AND b.dropped IS NULL
JOIN v_texts t ON t.version = l.version;
