import ClaimsCLI
import Importer
import TestSupport
import Testing

/// The lines that other programs read: their keys, and the order of their keys.
@Suite struct ContractTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func keys(_ value: JSONValue?) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.map(\.key)
  }

  private func elements(_ value: JSONValue?) -> [JSONValue] {
    guard case .array(let elements) = value else { return [] }
    return elements
  }

  private func lines(_ text: String) throws -> [JSONValue] {
    try text.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
  }

  @Test(
    "parse prints one line for each article, in the order of the inputs, with the contract's keys")
  func parse() async throws {
    let names = try TemporaryFolder.names(in: PackageFolder.fixtures + "/articles")
      .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
      .map { PackageFolder.fixtures + "/articles/" + $0 }
    let run = await CommandRun.run(["parse", "--format", "json"] + names, in: folder)
    #expect(run.status == .done)
    let articles = try lines(run.output)
    #expect(articles.map { $0["source"]?["path"] } == names.map { .string(Array($0.utf8)) })
    let members = [
      "blocks": ["kind", "level", "text", "range", "source", "dropped", "links"],
      "sections": ["heading", "number", "level", "range"],
      "claims": [
        "id", "kind", "text", "leadIn", "section", "range", "stance", "checkWorthiness",
      ],
      "quotations": [
        "text", "range", "speaker", "role", "organisation", "cue", "directness", "rule",
      ],
      "dates": ["text", "range", "earliest", "latest", "precision", "rule"],
      "amounts": ["text", "range", "value", "valueMax", "unit", "kind", "qualifier", "rule"],
      "mentions": ["text", "range", "kind", "entity", "rule"],
      "notices": ["code", "message", "range"],
    ]
    for article in articles {
      #expect(
        keys(article) == [
          "format", "source", "article", "text", "blocks", "sections", "sentences", "claims",
          "quotations", "dates", "amounts", "mentions", "notices",
        ])
      #expect(
        keys(article["source"]) == [
          "path", "id", "mediaType", "encoding", "encodingEvidence", "sha256",
        ])
      #expect(
        keys(article["article"]) == [
          "title", "subtitle", "authors", "publisher", "url", "published", "modified", "language",
          "evidence",
        ])
      for (list, expected) in members {
        for element in elements(article[list]) { #expect(keys(element) == expected) }
      }
    }
  }

  @Test("with --show-dropped each block says what its score is the sum of")
  func judgements() async throws {
    let page = PackageFolder.fixtures + "/pages/kereta-malam.html"
    let run = await CommandRun.run(
      ["parse", "--format", "json", "--show-dropped", page], in: folder)
    let blocks = elements(try lines(run.output).first?["blocks"])
    #expect(!blocks.isEmpty)
    for block in blocks {
      #expect(keys(block).last == "judgement")
      guard block["judgement"] != .null else { continue }
      #expect(keys(block["judgement"]) == ["sum", "threshold", "features"])
      for feature in elements(block["judgement"]?["features"]) {
        #expect(keys(feature) == ["feature", "weight"])
      }
    }
  }

  @Test("every range of every fixture is the place of its words")
  func ranges() async throws {
    let run = await CommandRun.run(
      ["parse", "--format", "json", PackageFolder.fixtures + "/articles"], in: folder)
    for article in try lines(run.output) {
      guard case .string(let text) = article["text"] else {
        Issue.record("an article has no text")
        continue
      }
      for list in ["blocks", "claims", "quotations", "dates", "amounts", "mentions"] {
        for element in elements(article[list]) {
          guard case .array(let range) = element["range"], case .number(let start) = range[0],
            case .number(let end) = range[1], case .string(let words) = element["text"]
          else {
            Issue.record("a member of \(list) has no range or no text")
            continue
          }
          #expect(Array(text[Int(start)..<Int(end)]) == words)
        }
      }
    }
  }

  @Test("an input that cannot be read gives a line with the reason, and the exit status 2")
  func failure() async throws {
    let run = await CommandRun.run(
      ["parse", "--format", "json", folder.file("nothing.txt")], in: folder)
    let line = try #require(try lines(run.output).first)
    #expect(keys(line) == ["format", "source", "error"])
    #expect(keys(line["source"]) == ["path", "id", "mediaType", "encoding", "sha256"])
    #expect(run.status == .failed)
    #expect(run.errors.hasPrefix("claims: \(folder.file("nothing.txt")): does not exist"))
  }

  @Test("parsing the same input twice gives the same bytes")
  func determinism() async {
    let arguments = ["parse", "--format", "json", PackageFolder.fixtures]
    let first = await CommandRun.run(arguments, in: folder)
    let second = await CommandRun.run(arguments, in: folder)
    #expect(first.output == second.output)
    #expect(first.errors == second.errors)
  }

  @Test("batch answers each line, reports a bad one, and exits 2")
  func batch() async throws {
    let articles = try folder.write(
      #"{"id":"mill","text":"The mill at Tollmere was sold in 2015."}"#, to: "in.jsonl")
    let queries = try folder.write(
      """
      {"id":"a","query":"mill"}
      not JSON
      {"id":2,"query":"(((\\u0000 \\"AND NOT ^ mill"}
      {"id":"c"}
      {"id":"d","query":"\(String(repeating: "mill weir ", count: 20_000))"}

      """, to: "queries.jsonl")
    _ = await CommandRun.run(["import", "--quiet", articles], in: folder)
    for kind in ["claims", "articles"] {
      let run = await CommandRun.run(
        ["batch", "--in", kind, "--match", "any", "--timing", queries], in: folder)
      let answers = try lines(run.output)
      #expect(answers.map { $0["id"] } == [.string([0x61]), .number(2), .string([0x64])])
      for answer in answers {
        #expect(keys(answer) == ["id", "query", "total", "hits", "ms"])
        for hit in elements(answer["hits"]) { #expect(keys(hit) == ["article", "claim", "score"]) }
      }
      #expect(run.status == .failed)
      #expect(run.errors.split(separator: "\n").count == 2)
    }
  }
}
