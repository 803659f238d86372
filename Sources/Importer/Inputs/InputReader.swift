internal import ArticleModel
internal import ArticleParser

/// Reads files, folders, standard input ("-") and JSON Lines one article at a time, in the order
/// given; the files of a folder in the order of their names.
package struct InputReader {
  private var paths: ArraySlice<String>
  private let options: InputOptions
  private let standardInput: Int32
  /// Where relative paths begin; nil leaves paths as they are given.
  private let workingFolder: String?
  private var folder: FolderFiles?
  private var records: RecordReader?
  /// How many bytes of inputs have been taken so far.
  package private(set) var bytesRead = 0

  /// A reader of paths; standard input is read where the path is "-".
  ///
  /// - Parameter workingFolder: where relative paths begin, so that an article is known by the same
  ///   path from wherever it is read; nil leaves paths as they are given.
  package init(
    paths: [String], options: InputOptions, standardInput: Int32 = 0, workingFolder: String? = nil
  ) {
    self.paths = paths[...]
    (self.options, self.standardInput) = (options, standardInput)
    self.workingFolder = workingFolder
  }

  /// The next article or failure; nil when all inputs are read.
  package mutating func next() -> InputItem? {
    while true {
      if let item = records?.next() {
        bytesRead += item.size
        return item
      }
      records = nil
      switch nextPath() {
      case nil: return nil
      case .failure(let failure): return InputItem(failure)
      case .success(let path):
        if let item = open(path) {
          bytesRead += item.size
          return item
        }
      }
    }
  }

  private mutating func nextPath() -> Result<String, InputFailure>? {
    while true {
      if let path = folder?.next() { return path }
      folder = nil
      guard let path = paths.popFirst() else { return nil }
      guard path != "-", FolderWalk.isFolder(path) else { return .success(path) }
      folder = FolderFiles(path: path, selection: options.selection)
    }
  }

  /// The article of a file; nil where the file holds records, which come next.
  private mutating func open(_ path: String) -> InputItem? {
    do throws(FileProblem) {
      let file =
        try path == "-" ? ReadableFile(descriptor: standardInput) : ReadableFile(path: path)
      guard try holdsRecords(path, file) else { return try article(path, file) }
      records = RecordReader(
        path: path, file: file, source: sourcePath(path), given: options.given)
      return nil
    } catch {
      return InputItem(InputFailure(path: path, message: error.description))
    }
  }

  private func holdsRecords(_ path: String, _ file: ReadableFile) throws(FileProblem) -> Bool {
    switch options.form {
    case .auto where path == "-" || !(path.split(separator: "/").last ?? "").contains("."):
      JSONLines.looksLike(try file.peek())
    case .auto: path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
    case .jsonl: true
    case .text, .markdown, .html, .mhtml: false
    }
  }

  /// The path by which the archive knows a file; none for standard input.
  private func sourcePath(_ path: String) -> String? {
    guard path != "-" else { return nil }
    return workingFolder.map { FilePath.absolute(path, in: $0) } ?? path
  }

  private func article(_ path: String, _ file: ReadableFile) throws(FileProblem) -> InputItem {
    InputItem(
      path: path,
      article: ArticleInput(
        bytes: try file.readAll(), format: options.format, path: sourcePath(path),
        given: options.given))
  }
}

/// The files of a folder, and a failure where it has none.
private struct FolderFiles {
  let path: String
  private var walk: FolderWalk
  private var isEmpty = true
  private let hasGlobs: Bool

  init(path: String, selection: FileSelection) {
    self.path = path
    walk = FolderWalk(root: path, selection: selection)
    hasGlobs = !selection.globs.isEmpty
  }

  mutating func next() -> Result<String, InputFailure>? {
    guard let (file, problem) = walk.next() else {
      defer { isEmpty = false }
      return isEmpty ? .failure(InputFailure(path: path, message: emptiness)) : nil
    }
    isEmpty = false
    return problem.map { .failure(InputFailure(path: file, message: $0.description)) }
      ?? .success(file)
  }

  private var emptiness: String {
    hasGlobs
      ? "no file in this folder matches the --glob given; put the pattern in quotes"
      : "no articles in this folder (.txt, .md, .html, .mhtml, .jsonl); choose other files with --glob"
  }
}
