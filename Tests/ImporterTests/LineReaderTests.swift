import TestSupport
import Testing

@testable import Importer

@Suite struct LineReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func lines(_ bytes: [UInt8]) throws -> [[UInt8]] {
    var reader = LineReader(try ReadableFile(path: folder.write(bytes, to: "lines")))
    var lines: [[UInt8]] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  @Test(
    "lines are what stands before line feeds, and what stands after the last",
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]),
      ("a\r\nb", ["a\r", "b"]),
    ])
  func splitting(text: String, expected: [String]) throws {
    #expect(try lines(Array(text.utf8)) == expected.map { Array($0.utf8) })
  }

  @Test("lines of all lengths around the size of a chunk come out as they went in")
  func chunks() throws {
    let chunk = 1 << 18
    let lengths = [chunk - 1, 0, chunk, 1, chunk + 1, 5 * chunk, 3, 0]
    let expected = lengths.enumerated().map { index, length in
      [UInt8](repeating: UInt8(ascii: "a") + UInt8(index), count: length)
    }
    #expect(try lines(Array(expected.joined(separator: [UInt8(ascii: "\n")])) + [0x0A]) == expected)
  }

  @Test("a beginning that was looked at is read again")
  func peeking() throws {
    let file = try ReadableFile(path: folder.write("one\ntwo", to: "lines"))
    #expect(try file.peek() == Array("one\ntwo".utf8))
    var reader = LineReader(file)
    #expect(try reader.next() == Array("one".utf8))
    #expect(try reader.next() == Array("two".utf8))
  }

  @Test("a file that is missing is said to be missing")
  func missing() {
    #expect(throws: FileProblem("does not exist; check the path")) {
      try ReadableFile(path: folder.file("nothing"))
    }
  }
}
