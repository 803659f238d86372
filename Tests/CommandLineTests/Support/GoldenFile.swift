import ClaimsCLI
import TestSupport

/// A test of the command line that needs no code: a Markdown file of which blocks marked `file NAME`
/// are written into a folder and blocks marked `console` are run, each command after `$ ` with what
/// it prints below it, and `[exit N]` where it does not end with 0. A line `…` stands for any lines, `…` in a line for any words.
struct GoldenFile {
  /// How a file writes the folders that it works with.
  struct Folders {
    var fixtures: String
    var work: String

    static let marked = Folders(fixtures: "$FIXTURES", work: "$WORK")
    /// As a reader types them who has unpacked the source.
    static let typed = Folders(fixtures: "Fixtures", work: ".")
  }

  let text: String
  var folders = Folders.marked

  /// The file as it would be if everything printed in it were what the commands print now.
  func played(in folder: TemporaryFolder? = nil) async throws -> String {
    let folder = try folder ?? TemporaryFolder()
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
    let starts = lines.indices.filter { lines[$0].hasPrefix("$ ") }
    for (start, end) in zip(starts, starts.dropFirst() + [lines.endIndex]) {
      let printed = await outcome(of: lines[start], in: folder)
      let shown = lines[start + 1..<end]
      // An empty line before the next command is the page's own where the program prints none.
      let hasGap = shown.last == "" && printed.last != "" && end < lines.endIndex
      let says = Self.shows(hasGap ? shown.dropLast() : shown, printed)
      played += [lines[start]] + (says ? Array(shown) : printed + (hasGap ? [""] : []))
    }
    return played
  }

  /// Whether lines are those that were printed; a line `…` stands for any that are left out, and `…` in a
  /// line for any of its words.
  private static func shows(_ shown: ArraySlice<String>, _ printed: [String]) -> Bool {
    func stands(_ part: ArraySlice<String>, at start: Int) -> Bool {
      start + part.count <= printed.count
        && zip(part, printed[start...]).allSatisfy { Self.shows($0, $1) }
    }
    let parts = shown.split(separator: "…", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return printed.count == shown.count && stands(shown, at: 0)
    }
    guard printed.count >= first.count + last.count else { return false }
    let end = printed.count - last.count
    guard stands(first, at: 0), stands(last, at: end) else { return false }
    var next = first.count
    for part in parts.dropFirst().dropLast() {
      guard let start = (next...end).first(where: { stands(part, at: $0) }) else { return false }
      next = start + part.count
    }
    return next <= end
  }

  private static func shows(_ shown: String, _ printed: String) -> Bool {
    guard shown != printed else { return true }
    let parts = shown.split(separator: "…", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return printed.count >= shown.count - 1 && printed.hasPrefix(parts[0])
      && printed.hasSuffix(parts[1])
  }

  private func outcome(of line: String, in folder: TemporaryFolder) async -> [String] {
    let words = Self.words(line.dropFirst(2)).map { word in
      for (name, path) in [
        (folders.fixtures, PackageFolder.fixtures), (folders.work, folder.path),
      ] where word == name || word.hasPrefix(name + "/") {
        return path + word.dropFirst(name.count)
      }
      return word
    }
    guard words.first == "claims" else { return ["golden: a command begins with claims"] }
    let run = await CommandRun.run(Array(words.dropFirst()), in: folder)
    let printed = (run.output + run.errors)
      .replacing(PackageFolder.fixtures, with: folders.fixtures)
      .replacing(folder.path, with: folders.work)
      .replacing(/"score":[\d.e-]+/, with: "\"score\":1")
      .replacing(/\d+\.\d s\n/, with: "0.0 s\n")
      .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "2000-01-01T00:00:00Z")
      .replacing(/(rule set |rules +|"ruleSet":")\d+/) { "\($0.1)1" }
      .replacing(/(; state |"digest":")[0-9a-f]+/) { "\($0.1)\(String(repeating: "0", count: 16))" }
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
