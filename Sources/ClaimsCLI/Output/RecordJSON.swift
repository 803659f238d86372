internal import ArticleModel
internal import ArticleParser
internal import ClaimArchive
internal import Reports

/// The documented keys of claims and articles of the archive.
enum RecordJSON {
  static func claim(_ claim: ClaimRecord, _ json: inout JSONWriter) {
    json.member("id", claim.id.description)
    json.member("kind", claim.kind.rawValue)
    json.member("text", claim.text)
    json.member("leadIn", claim.leadIn)
    json.member("speaker", claim.speaker?.name)
    json.member("role", claim.speaker?.role)
    json.member("organisation", claim.speaker?.organisation)
    json.member("section", claim.section?.heading)
    json.member("sectionNumber", claim.section?.number)
    json.member("range", claim.range)
    json.member("line", claim.line)
    json.member("stance", claim.stance.rawValue)
    json.member("stanceCue", claim.stanceCue)
    json.member("checkWorthiness", claim.checkWorthiness)
    json.member("dates", claim.dates) { date, json in
      json.member("text", date.text)
      json.member("range", date.date.range)
      json.member("earliest", date.date.interval.earliest?.description)
      json.member("latest", date.date.interval.latest?.description)
      json.member("precision", date.date.interval.precision.rawValue)
      json.member("rule", date.date.rule)
    }
    json.member("amounts", claim.amounts) { amount, json in
      json.member("text", amount.text)
      json.member("range", amount.amount.range)
      json.member("value", amount.amount.value)
      json.member("valueMax", amount.amount.valueMax)
      json.member("unit", amount.amount.unit)
      json.member("kind", amount.amount.kind.rawValue)
      json.member("qualifier", amount.amount.qualifier)
      json.member("rule", amount.amount.rule)
    }
    work(claim.work, &json)
    json.key("article")
    json.object { article(claim.article, &$0) }
  }

  /// What people have said of it, where they have.
  static func work(_ work: PeoplesWork, _ json: inout JSONWriter) {
    if !work.tags.isEmpty { json.member("tags", work.tags) }
    if !work.corrections.isEmpty {
      json.member("corrections", work.corrections) { correction, json in
        json.member("field", correction.field.rawValue)
        json.member("words", correction.words)
        json.member("value", correction.value)
        json.member("found", correction.found)
        json.member("madeAt", correction.madeAt)
        json.member("madeBy", correction.madeBy)
      }
    }
    if !work.notes.isEmpty {
      json.member("notes", work.notes) { note, json in
        json.member("note", note.text)
        json.member("madeAt", note.madeAt)
        json.member("madeBy", note.madeBy)
      }
    }
  }

  /// What a claim's worth to a check is the sum of.
  static func worth(_ worth: CheckWorthiness, _ json: inout JSONWriter) {
    json.key("worth")
    json.object { json in
      json.member("bias", CheckWorthiness.bias)
      json.member("sum", worth.sum)
      json.member("score", worth.score)
      json.member("features", worth.parts) { part, json in
        json.member("feature", part.name)
        json.member("weight", part.weight)
      }
    }
  }

  static func article(_ article: ArticleRecord, _ json: inout JSONWriter) {
    json.member("number", article.number)
    json.member("key", article.key.description)
    json.member("title", article.metadata.title)
    json.member("subtitle", article.metadata.subtitle)
    json.member("authors", article.metadata.authors)
    json.member("publisher", article.metadata.publisher)
    json.member("url", article.metadata.url)
    json.member("published", article.metadata.published?.iso8601)
    json.member("modified", article.metadata.modified?.iso8601)
    json.member("language", article.metadata.language)
    json.member("tags", article.metadata.tags)
    json.member("path", article.source.path)
    json.member("id", article.source.id)
    json.member("mediaType", article.source.format.mediaType)
    json.member("encoding", article.source.encoding.name)
    json.member("sha256", article.source.sha256)
    json.member("version", article.version)
    json.member("importedAt", article.importedAt)
    json.member("ruleSet", article.ruleSet)
    json.member("claims", article.claimCount)
    if let removedAt = article.removedAt { json.member("removedAt", removedAt) }
  }

  static func dropped(_ dropped: DroppedRecord, _ json: inout JSONWriter) {
    json.member("kind", dropped.kind.rawValue)
    json.member("rule", dropped.rule)
    json.member("text", dropped.text)
    json.member("range", dropped.range)
    json.member("line", dropped.line)
    json.key("article")
    json.object { article(dropped.article, &$0) }
  }
}
