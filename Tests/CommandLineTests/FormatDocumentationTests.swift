import ClaimsCLI
import Importer
import TestSupport
import Testing

/// Documentation/Formats.md against what the commands print.
@Suite struct FormatDocumentationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func keys(_ value: JSONValue) -> Set<String> {
    switch value {
    case .object(let members):
      members.reduce(into: []) { $0.formUnion(keys($1.value).union([$1.key])) }
    case .array(let elements): elements.reduce(into: []) { $0.formUnion(keys($1)) }
    default: []
    }
  }

  @Test("every key that a command prints is documented")
  func formats() async throws {
    let document = String(
      decoding: try TemporaryFolder.read(PackageFolder.fixtures + "/../Documentation/Formats.md"),
      as: UTF8.self)
    let article = PackageFolder.fixtures + "/articles/ferry-battery-alliance.txt"
    let queries = try folder.write(#"{"id":"a","query":"ferry"}"#, to: "queries.jsonl")
    let draft = try folder.write(
      "“We did not buy any batteries. We bought a timetable,” said Ida Crane. Halvorsund Lines has 3 ferries.\n",
      to: "draft.txt")
    let commands = [
      ["import", article, folder.file("nothing.txt"), "--format", "json"],
      ["parse", article, folder.file("nothing.txt"), "--format", "json"],
      ["search", "ferry", "--format", "json"], ["search", "in:boilerplate", "--format", "json"],
      [
        "search", "ferry", "--explain", "--facet", "kind", "--histogram", "--group-by", "article",
        "--context", "1", "--format", "json",
      ],
      ["search", "ferry zeppelin", "--format", "json"],
      ["import", "\(PackageFolder.fixtures)/newsroom", "--format", "json"],
      ["compare", "kestrel", "--format", "json"], ["duplicates", "--format", "jsonl"],
      ["saved", "list", "--format", "json"],
      ["search", "tag:budget", "--format", "json"],
      ["tag", "list", "--format", "json"], ["note", "list", "--format", "jsonl"],
      ["alias", "list", "--format", "json"], ["history", "--format", "json"],
      ["list", "--format", "json"], ["stats", "--format", "json"],
      ["show", "1", "--format", "json"], ["batch", "--timing", queries],
      ["verify", draft, "--format", "json"], ["verify", draft, "--format", "jsonl"],
      ["reparse", "--all", "--format", "jsonl"], ["sql", "SELECT 1 AS one", "--format", "json"],
      ["import", PackageFolder.fixtures + "/versions", "--format", "json"],
      ["log", "holt", "--format", "json"],
      ["diff", "holt", "--format", "json"], ["report", "changes", "--format", "json"],
    ]
    _ = await CommandRun.run(["import", article], in: folder)
    let event = await CommandRun.run(["search", "kind:event", "--format", "ids"], in: folder).output
    let claim = String(event.prefix(12))
    for act in [
      ["tag", claim, "budget"], ["note", claim, "asked"], ["edit", claim, "--kind", "statement"],
      ["alias", "rename", "Halvorsund Lines", "Halvorsund"],
    ] {
      let run = await CommandRun.run(act, in: folder)
      #expect(run.status == .done, "\(act): \(run.errors)")
    }
    for command in commands {
      let run = await CommandRun.run(command, in: folder)
      #expect(!run.output.isEmpty, "\(command) prints nothing: \(run.errors)")
      for line in run.output.split(separator: "\n") {
        for key in keys(try JSONParser.parse(Array(line.utf8))) where key != "one" {
          #expect(document.contains("\"\(key)\""), "\(key) of \(command[0]) is not documented")
        }
      }
    }
  }
}
