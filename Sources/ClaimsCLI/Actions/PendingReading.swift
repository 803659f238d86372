internal import ClaimArchive
internal import Importer

/// Reads articles again of which a person has chosen what to keep and drop, or has taken that back.
enum PendingReading {
  /// - Returns: whether all of them could be read.
  @discardableResult
  static func finish(in archive: Archive, _ surroundings: Surroundings) async throws -> Bool {
    let unread = try await ArticleReparser(archive: archive).readPending()
    for (record, message) in unread { surroundings.complain("\(record.key): \(message)") }
    return unread.isEmpty
  }
}
