import ClaimsCLI
import TestSupport

/// A test of the command line that needs no code: a Markdown file of which blocks marked `file NAME`
/// are written into a folder and blocks marked `console` are run, each command after `$ ` with what
/// it prints below it, and `[exit N]` where it does not end with 0.
struct GoldenFile {
  let text: String

  /// The file as it would be if everything printed in it were what the commands print now.
  func played() async throws -> String {
    let folder = try TemporaryFolder()
    var lines: [String] = []
    var block: (mark: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      guard let open = block else {
        lines.append(line)
        if line.hasPrefix("```") { block = (String(line.dropFirst(3)), []) }
        continue
      }
      guard line == "```" else {
        block?.lines.append(line)
        continue
      }
      lines += try await played(open.mark, open.lines, folder) + [line]
      block = nil
    }
    return lines.joined(separator: "\n")
  }

  private func played(
    _ mark: String, _ lines: [String], _ folder: TemporaryFolder
  ) async throws -> [String] {
    if mark.hasPrefix("file ") {
      try folder.write(
        lines.map { $0 + "\n" }.joined(), to: String(mark.dropFirst("file ".count)))
    }
    guard mark == "console" else { return lines }
    var played: [String] = []
    for line in lines where line.hasPrefix("$ ") {
      played.append(line)
      played += await outcome(of: line, in: folder)
    }
    return played
  }

  private func outcome(of line: String, in folder: TemporaryFolder) async -> [String] {
    let words = Self.words(line.dropFirst(2)).map {
      $0.replacing("$FIXTURES", with: PackageFolder.fixtures)
        .replacing("$WORK", with: folder.path)
    }
    guard words.first == "claims" else { return ["golden: a command begins with claims"] }
    let run = await CommandRun.run(Array(words.dropFirst()), in: folder)
    let printed = (run.output + run.errors)
      .replacing(PackageFolder.fixtures, with: "$FIXTURES")
      .replacing(folder.path, with: "$WORK")
      .replacing(/"score":[\d.e-]+/, with: "\"score\":1")
      .replacing(/\d+\.\d s\n/, with: "0.0 s\n")
      .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "2000-01-01T00:00:00Z")
    var lines = printed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return run.status == .done ? lines : lines + ["[exit \(run.status.rawValue)]"]
  }

  /// The words of a command, parted by spaces that are not between quotation marks.
  static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
