/// Which files of a folder are taken; a file that is named itself is always taken.
package struct FileSelection: Sendable {
  /// Endings of files that hold articles.
  private static let endings = [
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht",
    ".jsonl", ".ndjson",
  ]

  /// What is taken; everything with a known ending where there are none.
  package var globs: [GlobPattern]
  /// What is left out, with everything in it where it is a folder.
  package var excluded: [GlobPattern]

  package init(globs: [String] = [], excluded: [String] = []) {
    self.globs = globs.map(GlobPattern.init)
    self.excluded = excluded.map(GlobPattern.init)
  }

  func takes(path: String, name: String) -> Bool {
    globs.isEmpty
      ? Self.endings.contains { name.hasSuffix($0) }
      : globs.contains { $0.matches(path: path, name: name) }
  }

  /// Whether a file's name says nothing of what it holds: programs that save pages by their addresses
  /// write many such.
  func looksInside(_ name: String) -> Bool { globs.isEmpty && !name.contains(".") }

  func leavesOut(path: String, name: String) -> Bool {
    name.hasPrefix(".") || excluded.contains { $0.matches(path: path, name: name) }
  }
}
