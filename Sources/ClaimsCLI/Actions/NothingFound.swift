internal import ClaimArchive

/// Says why nothing was found: which part of the query finds nothing, what was probably meant, and what
/// there is without it.
struct NothingFound {
  let query: ClaimQuery
  let matching: ClaimQuery.Matching

  func explain(_ archive: Archive, _ surroundings: Surroundings) throws(ArchiveError) {
    surroundings.complain("nothing found for \"\(query.text)\"")
    let parts = try archive.parts(of: query)
    for part in parts where part.count == 0 {
      surroundings.complain(try fault(of: part, archive, isOnly: parts.count == 1))
    }
    if !parts.contains(where: { $0.count == 0 }) {
      for part in parts {
        guard let count = part.countWithout, count > 0 else { continue }
        surroundings.complain("without \(part.condition): \(count.counted("claim"))")
      }
    }
    guard (query.condition?.wantedTerms ?? []).count > 1, matching == .all else { return }
    let some = try archive.rankedClaims(ClaimQuery(query.text, matching: .any), limit: 1).total
    guard some > 0 else { return }
    surroundings.complain(
      "\(some.counted("claim has", "claims have")) some of the words; --match any shows them")
  }

  private func fault(
    of part: QueryPart, _ archive: Archive, isOnly: Bool
  ) throws(ArchiveError) -> String {
    guard case .term(let term) = part.condition, term.form != .phrase else {
      return "\(part.condition) finds nothing, whatever stands beside it"
    }
    let near = try archive.suggestions(for: term.text).prefix(3)
    let meant = near.map { "\"\($0)\"" }.joined(separator: ", ")
    return "\"\(term.text)\" is in no claim of the archive"
      + (near.isEmpty ? "" : "; did you mean \(meant)?")
  }
}
