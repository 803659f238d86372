internal import ArticleModel
internal import ClaimArchive
internal import Reports

/// What was found for drafts, for programs.
extension VerificationListing {
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", 1)
      json.member("drafts", shown) { draft, json in
        json.member("path", draft.path)
        json.member("title", draft.title)
        json.member("findings", draft.findings, Self.write)
      }
      writeCounts(&json)
    }
    json.endLine()
    return json.bytes
  }

  /// A line for each finding, and a last one with the sum.
  var jsonLines: [UInt8] {
    var json = JSONWriter()
    for draft in shown {
      for finding in draft.findings {
        json.object { json in
          json.member("format", 1)
          json.member("path", draft.path)
          Self.write(finding, &json)
        }
        json.endLine()
      }
    }
    json.object { json in
      json.member("format", 1)
      writeCounts(&json)
    }
    json.endLine()
    return json.bytes
  }

  private func writeCounts(_ json: inout JSONWriter) {
    json.member("total", counts.total)
    json.key("counts")
    json.object { json in
      for (verdict, count) in counts.counts {
        json.key(named: verdict.rawValue)
        json.integer(count)
      }
    }
  }

  private static func write(_ finding: VerifiedItem, _ json: inout JSONWriter) {
    let verification = finding.verification
    json.member("kind", verification.item.kind.rawValue)
    json.member("verdict", verification.verdict.rawValue)
    json.member("text", verification.item.text)
    json.member("range", verification.item.range)
    json.member("line", finding.line)
    json.member("column", finding.column)
    json.member("speaker", verification.item.speaker)
    json.key("difference")
    if let difference = verification.difference {
      json.object { difference.write(to: &$0) }
    } else {
      json.null()
    }
    json.member("figures", verification.changedFigures) { figure, json in
      json.member("here", figure.here)
      json.member("there", figure.there)
    }
    json.member("places", verification.places, write)
  }

  private static func write(_ place: FoundPlace, _ json: inout JSONWriter) {
    json.member("text", place.text)
    json.member("range", place.range)
    json.member("line", place.line)
    json.member("claim", place.claim?.description)
    json.member("section", place.section?.heading)
    json.member("speaker", place.speaker?.name)
    json.member("role", place.speaker?.role)
    json.member("organisation", place.speaker?.organisation)
    json.member("standing", place.standing.rawValue)
    json.key("marked")
    json.bool(place.isMarked)
    json.member("dropped", place.dropped)
    json.member("rest", place.rest)
    json.key("copy")
    json.bool(place.isCopy)
    json.member("before", place.passage.before)
    json.member("after", place.passage.after)
    json.key("article")
    json.object { RecordJSON.article(place.article, &$0) }
  }
}
