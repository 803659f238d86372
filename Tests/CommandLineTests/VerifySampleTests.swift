import ClaimsCLI
import TestSupport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `claims verify` against a person's reading of drafts. `verify` was looked at while the rules were made;
/// `verify-tricky` was labelled before they had seen it.
@Suite("Drafts against a person's reading")
struct VerifySampleTests {
  /// A line of the sample: see Fixtures/README.md.
  private struct Sample: Decodable {
    var draft: String
    var kind: String
    var words: String
    var verdict: String
    var article: String?
  }

  /// A finding of the command.
  private struct Finding: Decodable {
    struct Place: Decodable {
      struct Article: Decodable { var path: String }
      var article: Article
    }
    var kind: String
    var text: String
    var verdict: String
    var places: [Place]
  }

  private struct Output: Decodable {
    struct Draft: Decodable { var findings: [Finding] }
    var drafts: [Draft]
  }

  /// Right, found and wanted of a verdict.
  private struct Count {
    var (right, found, wanted) = (0, 0, 0)
  }

  /// Floors are what has been reached; there are few samples of each verdict.
  @Test(
    "every verdict is right nearly always",
    arguments: [("verify", 0.97), ("verify-tricky", 0.9)])
  func verdicts(name: String, floor: Double) async throws {
    let folder = try TemporaryFolder()
    try await importNewsroom(into: folder)
    let lines = String(
      decoding: try TemporaryFolder.read(PackageFolder.fixtures + "/gold/\(name).jsonl"),
      as: UTF8.self)
    let samples = try lines.split(separator: "\n").map {
      try JSONDecoder().decode(Sample.self, from: Data($0.utf8))
    }
    var counts: [String: Count] = [:]
    var alarms: [String] = []
    for draft in Set(samples.map(\.draft)).sorted() {
      let findings = try await findings(in: draft, folder)
      var isLabelled = Set<Int>()
      for sample in samples where sample.draft == draft {
        let hits = findings.indices.filter { Self.meet(sample, findings[$0]) }
        isLabelled.formUnion(hits)
        let verdicts = Set(hits.map { findings[$0].verdict })
        let paths = hits.flatMap { findings[$0].places }.map(\.article.path)
        let isPlaced =
          sample.article.map { article in
            // A corrected version has another name.
            paths.contains { $0.contains(article.dropLast(".md".count)) }
          } ?? true
        for verdict in verdicts { counts[verdict, default: Count()].found += 1 }
        counts[sample.verdict, default: Count()].wanted += 1
        if verdicts == [sample.verdict], isPlaced {
          counts[sample.verdict, default: Count()].right += 1
        } else {
          print("\(name): \(sample.words): \(verdicts.sorted()) instead of \(sample.verdict)")
        }
      }
      alarms += findings.indices.filter { !isLabelled.contains($0) }.map { findings[$0] }
        .filter { !["exact", "not-found"].contains($0.verdict) }.map { "\($0.verdict): \($0.text)" }
    }
    for (verdict, count) in counts.sorted(by: { $0.key < $1.key }) {
      print(
        "\(name), \(verdict): precision \(count.right)/\(count.found),",
        "recall \(count.right)/\(count.wanted)")
    }
    let right = counts.values.reduce(0) { $0 + $1.right }
    #expect(Double(right) >= floor * Double(samples.count))
    // What a person did not label is nothing to warn of.
    #expect(alarms.isEmpty)
    for verdict in ["differs", "cut-short", "other-speaker", "other-figure", "removed"] {
      let count = counts[verdict] ?? Count()
      #expect(count.right == count.found, "\(verdict) cries wolf")
    }
  }

  private static func meet(_ sample: Sample, _ finding: Finding) -> Bool {
    func bare(_ text: String) -> String {
      String(text.drop { ".,".contains($0) }.reversed().drop { ".,".contains($0) }.reversed())
    }
    return sample.kind == finding.kind
      && (sample.words.contains(bare(finding.text)) || finding.text.contains(bare(sample.words)))
  }

  /// Imports the articles; a corrected one after what it corrects.
  private func importNewsroom(into folder: TemporaryFolder) async throws {
    let newsroom = PackageFolder.fixtures + "/newsroom/"
    let corrected = newsroom + "kestrel-agency-corrected.md"
    let others = try TemporaryFolder.names(in: newsroom).map { newsroom + $0 }
      .filter { $0 != corrected }
    for paths in [others, [corrected]] {
      let run = await CommandRun.run(["import", "--quiet"] + paths, in: folder)
      #expect(run.status == .done, "\(run.errors)")
    }
  }

  private func findings(in draft: String, _ folder: TemporaryFolder) async throws -> [Finding] {
    let run = await CommandRun.run(
      ["verify", "--format", "json", PackageFolder.fixtures + "/" + draft], in: folder)
    #expect(run.status == .nothingFound, "\(run.errors)")
    let output = try JSONDecoder().decode(Output.self, from: Data(run.output.utf8))
    return output.drafts.flatMap(\.findings)
  }
}
