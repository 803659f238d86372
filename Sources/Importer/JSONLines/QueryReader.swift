/// Reads queries, `{"id","query"}` a line, from a file or standard input ("-").
package struct QueryReader {
  /// An id as it was given, to be given back.
  package enum Identifier: Hashable, Sendable {
    case text(String)
    case number(Double)
  }

  package struct Query: Hashable, Sendable {
    package var id: Identifier
    package var text: String
  }

  private let path: String
  private let standardInput: Int32
  private var lines: LineReader?
  private var number = 0
  private var isAtEnd = false

  package init(path: String, standardInput: Int32 = 0) {
    (self.path, self.standardInput) = (path, standardInput)
  }

  /// The next query or failure; a line that holds no query does not stop those after it.
  package mutating func next() -> Result<Query, InputFailure>? {
    while !isAtEnd {
      do throws(FileProblem) {
        guard let line = try nextLine() else {
          isAtEnd = true
          return nil
        }
        number += 1
        if line.allSatisfy({ $0 <= 0x20 }) { continue }
        return query(line).mapError {
          InputFailure(path: path, line: number, message: $0.description)
        }
      } catch {
        isAtEnd = true
        return .failure(InputFailure(path: path, message: error.description))
      }
    }
    return nil
  }

  private mutating func nextLine() throws(FileProblem) -> [UInt8]? {
    if lines == nil {
      lines = LineReader(
        try path == "-" ? ReadableFile(descriptor: standardInput) : ReadableFile(path: path))
    }
    return try lines?.next()
  }

  private func query(_ line: [UInt8]) -> Result<Query, RecordProblem> {
    do throws(JSONProblem) {
      let value = try JSONParser.parse(line)
      guard case .string(let text) = value["query"] else {
        return .failure(RecordProblem("has no \"query\" that is a string; give one"))
      }
      let id: Identifier
      switch value["id"] {
      case .string(let name): id = .text(String(decoding: name, as: UTF8.self))
      case .number(let number): id = .number(number)
      default: return .failure(RecordProblem("has no \"id\" that is a string or number; give one"))
      }
      return .success(Query(id: id, text: String(decoding: text, as: UTF8.self)))
    } catch {
      return .failure(RecordProblem(error.description))
    }
  }
}
