import ArticleModel
import ArticleParser
import Storage
import TestSupport
import Testing

@testable import ClaimArchive

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The labelled pairs of `Fixtures/gold/agreement*.jsonl` against what is made of the same claims. The
/// thresholds of `ClaimCloseness` were chosen on the pairs of two events of the first file, the others show
/// what they are worth elsewhere; those of the second were labelled before any program had seen them.
@Suite("Agreement on labelled pairs")
struct AgreementGoldTests {
  private static let fixtures =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  /// How many pairs there are of each label, of each answer, and right.
  private struct Score: CustomStringConvertible {
    var (right, answered, labelled) = (0, 0, 0)

    var precision: Double { answered == 0 ? 1 : Double(right) / Double(answered) }
    var recall: Double { labelled == 0 ? 1 : Double(right) / Double(labelled) }

    var description: String {
      func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
      return "precision \(rounded(precision)) (\(right)/\(answered)), "
        + "recall \(rounded(recall)) (\(right)/\(labelled))"
    }
  }

  @Test(
    "precision and recall of same and conflict are what was reached",
    arguments: [("agreement", 0.9, 0.68, 0.5), ("agreement-rivals", 0.7, 0.5, 0.35)])
  func pairs(_ file: String, _ samePrecision: Double, _ same: Double, _ conflict: Double) throws {
    let pairs = try String(
      contentsOf: Self.fixtures.appending(path: "gold/\(file).jsonl"), encoding: .utf8
    ).split(separator: "\n").map {
      try JSONDecoder().decode(AgreementSample.self, from: Data($0.utf8))
    }
    let answers = try answers(for: Set(pairs.flatMap { [$0.a.article, $0.b.article] }))
    var scores: [String: Score] = [:]
    for pair in pairs {
      let part =
        [pair.a, pair.b].allSatisfy { Self.isChosenOn($0.article) } ? "chosen on" : "other"
      let answer = answers[[Self.name(pair.a), Self.name(pair.b)]] ?? "different"
      for label in ["same", "conflict"] {
        for name in ["\(part), \(label)", "all, \(label)"] {
          if answer == label { scores[name, default: Score()].answered += 1 }
          if pair.label == label { scores[name, default: Score()].labelled += 1 }
          if answer == label, pair.label == label { scores[name, default: Score()].right += 1 }
        }
      }
    }
    for (name, score) in scores.sorted(by: { $0.key < $1.key }) {
      print("\(file), \(name): \(score)")
    }
    #expect(scores["all, same"]?.precision ?? 0 >= samePrecision)
    #expect(scores["all, conflict"]?.precision ?? 0 >= 0.95)
    #expect(scores["all, same"]?.recall ?? 0 >= same)
    #expect(scores["all, conflict"]?.recall ?? 0 >= conflict)
  }

  private static func isChosenOn(_ article: String) -> Bool {
    article.contains("kestrel") || article.contains("brightwater")
  }

  private static func name(_ side: AgreementSample.Side) -> String {
    side.article + " " + folded(side.text)
  }

  private static func folded(_ text: String) -> String {
    // A dateline is part of the claim, and not of the sentence in the sample.
    Folding.fold(text.split(separator: " – ").last.map(String.init) ?? text)
  }

  /// What is made of each pair of claims that speak of the same thing, by the names of both, either way.
  private func answers(for articles: Set<String>) throws -> [[String]: String] {
    let test = try TestArchive()
    for path in articles.sorted() {
      let bytes = [UInt8](try Data(contentsOf: Self.fixtures.appending(path: path)))
      // The agency's corrected version is held against the first as if it were another article.
      let article = try ArticleParser().parse(
        ArticleInput(bytes: bytes, path: path, knownKey: ArticleKey(path)))
      try test.archive.add([ArchiveItem(article: article, bytes: bytes)])
    }
    let connection = test.archive.connection
    let searcher = try Searcher(connection, test.archive.ranking, .body)
    let finder = try AgreementFinder(
      connection, test.archive.ranking, try CopyFinder(connection))
    let reading = ClaimReading(connection)
    var answers: [[String]: String] = [:]
    for version in try searcher.finder.universe().versions {
      try finder.forEachEdge(ofVersion: version.id) { (edge) throws(SQLiteError) in
        let claims = try reading.claims([edge.left, edge.right])
        let names = claims.map { $0.article.key.description + " " + Self.folded($0.text) }
        let answer =
          switch edge.relation.difference {
          case nil: "same"
          case let difference?: difference.isConflict ? "conflict" : "different"
          }
        answers[names] = answer
        answers[names.reversed()] = answer
      }
    }
    return answers
  }
}
