internal import ArticleModel
internal import ClaimArchive
internal import Importer
internal import Reports

/// What reading again changed, for programs.
enum ReparseJSON {
  static func line(of changes: ClaimChanges) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", 1)
      json.member("article", changes.record.key.description)
      json.member("title", changes.record.metadata.title)
      json.member("version", changes.record.version)
      json.member("added", changes.added) { claim, json in wording(claim, &json) }
      json.member("removed", changes.removed) { claim, json in wording(claim, &json) }
      json.member("reworded", changes.reworded) { pair, json in
        json.key("from")
        json.object { wording(pair.from, &$0) }
        json.key("to")
        json.object { wording(pair.to, &$0) }
      }
      json.key("before")
      json.object { counts(changes.before, &$0) }
      json.key("now")
      json.object { counts(changes.now, &$0) }
    }
    json.endLine()
    return json.bytes
  }

  static func line(of sum: ReparseSum, isStoring: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", 1)
      json.member("ruleSet", ArticleReparser.ruleSet)
      json.key("stored")
      json.bool(isStoring)
      json.member("articles", sum.read)
      json.member("changed", sum.changed)
      json.member("failed", sum.failed)
      json.member("kept", sum.kept)
      json.member("added", sum.added)
      json.member("removed", sum.removed)
      json.member("reworded", sum.reworded)
    }
    json.endLine()
    return json.bytes
  }

  private static func counts(_ counts: FindingCounts, _ json: inout JSONWriter) {
    for kind in FindingKind.allCases {
      json.key(named: kind.rawValue)
      json.integer(kind.count(counts))
    }
  }

  private static func wording(_ claim: ClaimChanges.Wording, _ json: inout JSONWriter) {
    json.member("id", claim.id.description)
    json.member("text", claim.text)
  }
}
