internal import ClaimArchive
internal import Reports

/// The queries that are kept, in every format.
enum SavedListing {
  static func of(_ queries: [SavedQuery], _ screen: Screen) -> Listing<SavedQuery> {
    Listing(
      name: "saved", items: queries,
      facts: [
        ("name", { .text($0.name) }), ("query", { .text($0.text) }),
        ("match", { .text($0.matching.rawValue) }), ("createdAt", { .text($0.createdAt) }),
        ("lastRun", { .init($0.lastRun) }),
      ], id: \.name,
      line: { query, text in
        text.write(query.name, .strong)
        text.write("  " + query.text)
        text.line(query.lastRun.map { "  last run " + $0 } ?? "  never run", .faint)
      }, screen: screen)
  }
}
