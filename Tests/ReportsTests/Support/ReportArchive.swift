import ArticleModel
import ArticleParser
import ClaimArchive

@testable import Reports

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An archive of two small articles, and reports from it.
final class ReportArchive {
  let folder: URL
  let archive: Archive

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "reports-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    archive = try Archive.open(path: folder.appending(path: "a.sqlite").path, mode: .create)
    for (path, text) in Self.articles { try add(text, path: path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func add(_ text: String, path: String) throws {
    let bytes = Array(text.utf8)
    let article = try ArticleParser().parse(ArticleInput(bytes: bytes, path: path))
    try archive.add(
      [ArchiveItem(article: article, bytes: bytes)], importedAt: "2026-01-01T00:00:00Z")
  }

  /// A report of any kind that has something to say.
  func report(
    _ kind: ReportKind, _ query: String? = nil, showsPassages: Bool = false
  ) throws -> Report {
    let ready =
      switch kind {
      case .article: "mill.txt"
      case .dossier: "Edda Marsh"
      default: ""
      }
    return try kind.report(
      from: archive,
      on: ReportQuestion(query ?? ready, tool: "claims test", showsPassages: showsPassages))
  }

  static let articles = [
    (
      "mill.txt",
      """
      The Mill at Corrow

      By Edda Finch
      12 March 2024

      1. History

      Milestones:

        • 2019: The town buys the mill for $2 million
        • 2023 onward: Volunteers grind flour

      2. Voices

      Edda Marsh, Corrow Trust director:

      “The wheel will <turn> again before winter comes to the valley.”
      """
    ),
    (
      "lock.txt",
      """
      The Lock at Senn

      The lock at Senn was closed in 2021. "We will open it again next year," said Olaf Brandt, head of the canal office.
      """
    ),
  ]
}
