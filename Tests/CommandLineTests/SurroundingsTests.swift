import TestSupport
import Testing

@testable import ClaimsCLI

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct SurroundingsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("an archive of an older program is brought up to date by the first command that opens it")
  func upgrade() async throws {
    let older = PackageFolder.fixtures + "/archives/0001_archive.sqlite"
    let path = folder.file("claims.sqlite")
    try FileManager.default.copyItem(atPath: older, toPath: path)
    let listed = await CommandRun.run(["list"], in: folder)
    #expect(listed.errors == "")
    #expect(listed.status == .done)
    #expect(await CommandRun.run(["check"], in: folder).status == .done)
  }

  @Test("control and bidi characters of an article never reach a terminal")
  func sanitizing() {
    #expect(
      TerminalText.sanitized("a\u{1B}[31mb\u{202E}c\u{7}d\u{9B}e\r\nf\tg")
        == "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}\nf\tg")
  }

  @Test(
    "what was written by an article is made harmless on a terminal, and left as it is in a file")
  func hostileArticle() async throws {
    let file = try folder.write(
      "{\"id\":\"x\",\"title\":\"Red \\u001b[31m\",\"text\":\"The mill was sold.\"}", to: "in.jsonl"
    )
    _ = await CommandRun.run(["import", "--quiet", file], in: folder)
    let shown = await CommandRun.run(["list"], in: folder, onTerminal: true)
    #expect(shown.output.contains("Red \u{FFFD}[31m"))
    let piped = await CommandRun.run(["list"], in: folder)
    #expect(piped.output.contains("Red \u{1B}[31m"))
  }

  @Test(
    "colour is for terminals, unless it is asked for or refused",
    arguments: [
      (.auto, true, [:], true), (.auto, false, [:], false), (.auto, true, ["NO_COLOR": "1"], false),
      (.auto, true, ["NO_COLOR": ""], true), (.auto, true, ["TERM": "dumb"], false),
      (.always, false, ["NO_COLOR": "1"], true), (.never, true, [:], false),
    ] as [(GlobalOptions.ColorChoice, Bool, [String: String], Bool)])
  func color(
    choice: GlobalOptions.ColorChoice, onTerminal: Bool, environment: [String: String],
    expected: Bool
  ) {
    let surroundings = Surroundings(
      output: MemoryOutput(), errors: MemoryOutput(), environment: environment,
      isOutputTerminal: onTerminal)
    #expect(Screen(choice, in: surroundings).isColored == expected)
  }

  @Test("the archive is the one named, else the one above, else the one in the data folder")
  func archiveLocation() throws {
    func path(
      _ archive: String?, _ environment: [String: String], in workingFolder: String
    ) throws -> String {
      let surroundings = Surroundings(
        output: MemoryOutput(), errors: MemoryOutput(), environment: environment,
        workingFolder: workingFolder)
      return try ArchiveLocation(named: archive, in: surroundings).path
    }
    let deep = folder.file("a/b/c")
    let home = ["HOME": "/home/ida"]
    #expect(try path("x.sqlite", ["CLAIMS_ARCHIVE": "y.sqlite"], in: deep) == "x.sqlite")
    #expect(try path(nil, ["CLAIMS_ARCHIVE": "y.sqlite"], in: deep) == "y.sqlite")
    #expect(try path(nil, ["XDG_DATA_HOME": "/data"], in: deep) == "/data/claims/claims.sqlite")
    #expect(try path(nil, home, in: deep).hasSuffix("/claims/claims.sqlite"))
    #expect(throws: CommandError.self) { try path(nil, [:], in: deep) }
    try folder.write("", to: "a/claims.sqlite")
    #expect(try path(nil, home, in: deep) == folder.file("a/claims.sqlite"))
  }

  @Test("the archive may be named before the verb and after it")
  func archiveOption() async throws {
    let file = try folder.write(#"{"id":"x","text":"The mill was sold."}"#, to: "in.jsonl")
    let archive = folder.file("other.sqlite")
    _ = await CommandRun.run(["--archive", archive, "import", "--quiet", file], in: folder)
    let list = await CommandRun.run(["list", "--archive", archive, "--format", "ids"], in: folder)
    #expect(list.output == "x\n")
  }

  @Test("words that begin with a dash are words of the query, and -n is the limit")
  func dashes() {
    #expect(
      ShortOptions.spelledOut(["search", "-n", "5", "-n7", "-nuclear", "--", "-n", "5"])
        == ["search", "--limit", "5", "--limit", "7", "-nuclear", "--", "-n", "5"])
  }

  @Test("numbers are grouped, and counted things named")
  func words() {
    #expect([0, 999, 1000, -1_234_567].map(\.grouped) == ["0", "999", "1,000", "-1,234,567"])
    #expect(1.counted("claim") == "1 claim")
    #expect(2000.counted("claim") == "2,000 claims")
    #expect(12.34.tenths == "12.3")
  }
}
