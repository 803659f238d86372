internal import ArticleModel
internal import ArticleParser

/// Reads a file of JSON Lines record by record.
struct RecordReader {
  private let path: String
  private let source: String?
  private let given: GivenMetadata
  private var lines: LineReader
  private var number = 0
  private var isBroken = false

  /// A reader of a file.
  ///
  /// - Parameters:
  ///   - path: for messages.
  ///   - source: the path that the articles get.
  init(path: String, file: ReadableFile, source: String?, given: GivenMetadata) {
    (self.path, self.source, self.given) = (path, source, given)
    lines = LineReader(file)
  }

  /// The next record or failure; a line that holds no record does not stop those after it.
  mutating func next() -> InputItem? {
    while !isBroken {
      do {
        guard let line = try lines.next() else { return nil }
        number += 1
        if line.allSatisfy({ $0 <= 0x20 }) { continue }
        let record = try ArticleRecord(line: line)
        return InputItem(path: path, article: input(record), line: number, work: record.work)
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
      bytes: record.bytes, format: record.format, path: source, id: record.id,
      given: GivenMetadata(
        metadata: record.metadata.filled(from: given.metadata), isBodyOnly: given.isBodyOnly,
        balance: given.balance))
  }
}

enum JSONLines {
  /// Whether bytes begin as a record does: a brace, then a quotation mark.
  static func looksLike(_ beginning: [UInt8]) -> Bool {
    let marks = beginning.lazy.filter { $0 > 0x20 }.prefix(2)
    return marks.elementsEqual([UInt8(ascii: "{"), UInt8(ascii: "\"")])
  }
}
