internal import ArticleModel
internal import ArticleParser

/// Reads files, standard input ("-") and JSON Lines one article at a time, in the order given.
package struct InputReader {
  private var paths: ArraySlice<String>
  private let options: InputOptions
  private let standardInput: Int32
  private var records: RecordReader?

  /// A reader of files; standard input is read where the path is "-".
  package init(paths: [String], options: InputOptions, standardInput: Int32 = 0) {
    self.paths = paths[...]
    (self.options, self.standardInput) = (options, standardInput)
  }

  /// The next article or failure; nil when all inputs are read.
  package mutating func next() -> InputItem? {
    while true {
      if let item = records?.next() { return item }
      records = nil
      guard let path = paths.popFirst() else { return nil }
      do {
        let file =
          try path == "-" ? ReadableFile(descriptor: standardInput) : ReadableFile(path: path)
        guard isJSONLines(path) else { return try article(path, file) }
        records = RecordReader(path: path, file: file, given: options.given)
      } catch {
        return InputItem(InputFailure(path: path, message: error.description))
      }
    }
  }

  private func isJSONLines(_ path: String) -> Bool {
    switch options.form {
    case .auto: path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
    case .jsonl: true
    case .text, .markdown, .html: false
    }
  }

  private func article(_ path: String, _ file: ReadableFile) throws(FileProblem) -> InputItem {
    InputItem(
      path: path,
      article: ArticleInput(
        bytes: try file.readAll(), format: options.format, path: path == "-" ? nil : path,
        given: options.given))
  }
}

/// Reads a file of JSON Lines record by record.
private struct RecordReader {
  let path: String
  let given: GivenMetadata
  private var lines: LineReader
  private var number = 0
  private var isBroken = false

  init(path: String, file: ReadableFile, given: GivenMetadata) {
    (self.path, self.given) = (path, given)
    lines = LineReader(file)
  }

  mutating func next() -> InputItem? {
    while !isBroken {
      do {
        guard let line = try lines.next() else { return nil }
        number += 1
        if line.allSatisfy({ $0 <= 0x20 }) { continue }
        return InputItem(path: path, article: input(try ArticleRecord(line: line)), line: number)
      } catch let problem as RecordProblem {
        return InputItem(
          InputFailure(path: path, line: number, id: problem.id, message: problem.description))
      } catch {
        isBroken = true
        return InputItem(InputFailure(path: path, message: "\(error)"))
      }
    }
    return nil
  }

  private func input(_ record: ArticleRecord) -> ArticleInput {
    ArticleInput(
      bytes: record.bytes, format: record.format, path: path == "-" ? nil : path, id: record.id,
      given: GivenMetadata(
        metadata: record.metadata.filled(from: given.metadata), isBodyOnly: given.isBodyOnly))
  }
}
