import ArticleModel
import ArticleParser
import ClaimArchive

@testable import Reports

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An archive of a few small articles, and reports from it.
final class ReportArchive {
  let folder: URL
  let archive: Archive

  init(_ articles: [(String, String)] = articles) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "reports-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    archive = try Archive.open(path: folder.appending(path: "a.sqlite").path, mode: .create)
    for (path, text) in articles { try add(text, path: path) }
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
    // What compares articles needs some about the same event.
    if query == nil, [.duplicates, .compare, .conflicts].contains(kind) {
      return try ReportArchive(Self.rivals).report(kind, "", showsPassages: showsPassages)
    }
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

  /// A report, a copy of it, and another reporter's with another amount and year.
  static let rivals = [
    (
      "first.txt",
      rival(
        "40,000 litres", "1931", "The council of Senn has closed the road below the dam until May.")
    ),
    (
      "copy.txt",
      rival(
        "40,000 litres", "1931", "The council of Senn has closed the road below the dam until June."
      )
    ),
    (
      "other.txt",
      rival("55,000 litres", "1913", "A choir sang in the school for all who had left the valley.")
    ),
  ]

  private static func rival(_ water: String, _ year: String, _ further: String) -> String {
    """
    Water at Tarn Ridge

    12 March 2024

    The dam at Tarn Ridge released \(water) of water in the night to Monday. Corrow Works built the \
    dam in \(year) for 3.2 million crowns.

    \(further)

    "Nobody was told before the sirens went off," said Mira Oduya, who farms below the dam.
    """
  }
}
