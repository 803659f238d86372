internal import ClaimArchive
internal import Reports

/// Writes articles and claims as a folder of linked notes.
struct NotesAction {
  var query: ClaimQuery
  /// The folder to write.
  var destination: String
  var isForced: Bool

  func run(_ archive: Archive, in surroundings: Surroundings) throws -> ExitStatus {
    for notice in query.notices { surroundings.complain(notice.message) }
    let articles = try archive.articles(matching: query)
    guard !articles.isEmpty else { return ExportAction.foundNothing(query, surroundings) }
    var folder = try NotesFolder(path: destination, isForced: isForced)
    let wanted = try WantedClaims(query, in: archive)
    var writer = NotesWriter()
    for record in articles {
      try folder.write(
        writer.note(of: try archive.stored(record), claims: try wanted.claims(of: record)))
    }
    try writer.finish { try folder.write($0) }
    try folder.finish()
    surroundings.output.write("\(destination)\n")
    return .done
  }
}
