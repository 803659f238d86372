import ClaimsCLI
import TestSupport
import Testing

/// What people said in one archive, carried to another by export and import.
@Suite struct WorkRoundTripTests {
  private static let records = """
    {"id":"mill","title":"The mill","tags":["heritage"],"text":"The mill at Tollmere was sold in 2015.\\n\\n\
    “We never wanted to sell,” said Ann Holt, the miller."}
    {"id":"ferry","text":"The ferry to Tollmere\\n\\nBy Ida Brandt\\n\\nThe ferry to Tollmere carries four \
    hundred people a day in the summer months, and fewer than forty in January.\\n\\nSubscribe to our \
    newsletter and get the best stories every week."}
    """

  private static let work = [
    ["tag", "mill", "to check"], ["note", "43r8ve17a357", "“asked” \\ the\tarchive"],
    ["edit", "43r8ve17a357", "--date", "2014..2015"],
    ["alias", "rename", "Ann Holt", "Anna Holt"], ["edit", "ferry", "--keep", "7"],
    ["tag", "43r8ve17a357", "农民"],
  ]

  private func run(_ arguments: [String], in folder: TemporaryFolder) async -> CommandRun {
    await CommandRun.run(arguments, in: folder, environment: ["CLAIMS_USER": "ida"])
  }

  @Test("All that people said comes back from an export, once, and the check is sound")
  func roundTrip() async throws {
    let (old, new) = (try TemporaryFolder(), try TemporaryFolder())
    let input = try old.write(Self.records, to: "in.jsonl")
    _ = await run(["import", "--quiet", input], in: old)
    for arguments in Self.work {
      let act = await run(arguments, in: old)
      #expect(act.status == .done, "\(arguments): \(act.errors)")
    }
    let export = await run(["export", "--format", "jsonl"], in: old)
    let file = try new.write(export.output, to: "out.jsonl")
    for _ in 0..<2 {
      let imported = await run(["import", file], in: new)
      #expect(imported.status == .done, "\(imported.errors)")
    }
    for query in [
      "tag:\"to check\"", "note:asked", "is:edited", "date:2014", "person:\"anna holt\"",
      "\"best stories\"", "tag:农民",
    ] {
      let found = await run(["search", query, "--format", "ids"], in: old)
      let again = await run(["search", query, "--format", "ids"], in: new)
      #expect(found.status == .done, "\(query)")
      #expect(again.output == found.output, "\(query): \(again.errors)")
    }
    let again = await run(["export", "--format", "jsonl"], in: new)
    #expect(again.output == export.output)
    let check = await run(["check", "--quiet"], in: new)
    #expect(check.status == .done, "\(check.output)")
    let history = await run(["history"], in: new)
    #expect(history.output.split(separator: "\n").allSatisfy { $0.contains("by ida") })
  }

  @Test(
    "People's work that is not as documented is named with its line, and the other records go on",
    arguments: [
      (#"[]"#, "an array"), (#"{"tags":5}"#, "a number"),
      (#"{"tags":[{"claim":null}]}"#, "\"tag\""),
      (#"{"tags":[{"claim":null,"tag":"x","madeAt":"soon"}]}"#, "no time"),
      (#"{"corrections":[{"claim":"a","field":"mood","madeAt":"2024-01-01"}]}"#, "\"field\""),
      (
        #"{"corrections":[{"claim":"a","field":"date","value":"soon","madeAt":"2024-01-01"}]}"#,
        "no date"
      ),
      (#"{"blocks":[{"sha256":"a"}]}"#, "\"kept\""), (#"{"aliases":[{"name":"a"}]}"#, "\"kind\""),
    ])
  func hostile(work: String, fault: String) async throws {
    let folder = try TemporaryFolder()
    let lines = """
      {"id":"a","text":"The mill was sold.","work":\(work)}
      {"id":"b","text":"The weir was built.","work":null}
      """
    let input = try folder.write(lines, to: "in.jsonl")
    let imported = await run(["import", input], in: folder)
    #expect(imported.status == .failed)
    #expect(imported.errors.contains("in.jsonl:1") && imported.errors.contains(fault))
    #expect(imported.output.hasPrefix("1 new"))
  }
}
