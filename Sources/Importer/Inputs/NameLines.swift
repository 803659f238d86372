/// Names that another command has printed, one a line.
package enum NameLines {
  /// The lines of standard input that hold more than white space, without it.
  package static func read(standardInput: Int32) throws(FileProblem) -> [String] {
    var lines = LineReader(ReadableFile(descriptor: standardInput))
    var names: [String] = []
    while let line = try lines.next() {
      let trimmed = line.drop { $0 <= 0x20 }
      let end = trimmed.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? trimmed.startIndex
      if end > trimmed.startIndex {
        names.append(String(decoding: trimmed[..<end], as: UTF8.self))
      }
    }
    return names
  }
}
