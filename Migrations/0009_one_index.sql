-- One index of claims: postings have had every word of every claim with its places since the second
-- migration, and answer words, phrases, prefixes, nearness and fields. The full-text table beside them held
-- the same once more, and took a third of the time of loading.
--
-- Whoever wants to search claims with FTS5 of another program makes an index of v_claims beside the archive.

DROP TABLE claims_fts;
DROP VIEW claims_fts_content;

-- What is found in every claim of a current version, in two bytes: derived from the findings, as the
-- traits are from the claims. An archive of an older program has no rows until it is opened to be written.
CREATE TABLE claim_holdings (
  version     INTEGER PRIMARY KEY REFERENCES versions (id),
  first_claim INTEGER NOT NULL,
  holdings    BLOB NOT NULL                    -- of each claim from first_claim on two bytes, the lower first:
                                               -- a sum of 1 (a quotation), 2 (its speaker), 4 (role), 8 (cue),
                                               -- 16 (one without a speaker), 32 (a date), 64 (an amount),
                                               -- 128 (money), 256 (a percentage), 512 (a person),
                                               -- 1024 (an organisation), 2048 (a place), 4096 (a section)
                                               -- and 8192 (a lead-in)
) STRICT;

-- The claims that name an entity, so that they are found without a look at the mentions: derived from these.
-- Numbers of seven bits a byte as in the postings: each claim's row, but for the first its distance from the
-- one before. NULL until it is made.
ALTER TABLE version_entities ADD COLUMN claims BLOB;
DROP INDEX version_entities_by_entity;
CREATE INDEX version_entities_by_entity ON version_entities (entity, claims);

-- Amounts by their values without a look at the rows, and those that are ranges by their upper ends.
DROP INDEX amounts_by_value;
CREATE INDEX amounts_by_value ON amounts (value, value_max, unit, kind, claim) WHERE claim IS NOT NULL;
CREATE INDEX amounts_by_greatest ON amounts (value_max, value, unit, kind, claim)
  WHERE value_max IS NOT NULL AND claim IS NOT NULL;
