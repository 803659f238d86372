import ArticleParser
import TestSupport
import Testing

@testable import Importer

/// Records as exports of whole web sites have them: a line of several megabytes, most of it not the
/// article. Made here, so that nobody has to keep them.
@Suite struct LongRecordTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let megabytes = 5 << 20

  private func items(_ lines: [[UInt8]]) throws -> [InputItem] {
    let path = try folder.write(
      Array(lines.joined(separator: [UInt8(ascii: "\n")])), to: "in.jsonl")
    var reader = InputReader(paths: [path], options: InputOptions())
    var items: [InputItem] = []
    while let item = reader.next() { items.append(item) }
    return items
  }

  private func failures(_ items: [InputItem]) -> [String] {
    items.compactMap { item in
      guard case .failure(let failure) = item.content else { return nil }
      return failure.description.replacing(folder.path + "/", with: "")
    }
  }

  @Test("a record with five megabytes of something else beside its text is read like any other")
  func picture() throws {
    let found = try items([
      Array(#"{"id":"a","text":"The mill turns."}"#.utf8),
      Array(#"{"id":"b","picture":""#.utf8)
        + [UInt8](repeating: UInt8(ascii: "A"), count: Self.megabytes)
        + Array(#"","text":"The mill stands still."}"#.utf8),
      Array(#"{"id":"c","text":"The mill is sold."}"#.utf8),
    ])
    #expect(failures(found).isEmpty)
    #expect(
      found.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        "The mill turns.", "The mill stands still.", "The mill is sold.",
      ])
  }

  @Test("a text of five megabytes in one line arrives whole")
  func text() throws {
    let sentence = Array("The mill turns. ".utf8)
    let count = Self.megabytes / sentence.count
    let found = try items([
      Array(#"{"id":"a","text":""#.utf8)
        + (0..<count).flatMap { _ in sentence } + Array(#""}"#.utf8)
    ])
    #expect(found.map(\.size) == [count * sentence.count])
  }

  @Test("a record of five megabytes that never ends is named by its line, and the next is read")
  func unclosed() throws {
    let found = try items([
      Array(#"{"id":"a","text":""#.utf8)
        + [UInt8](repeating: UInt8(ascii: "x"), count: Self.megabytes),
      Array(#"{"id":"b","text":"The mill is sold."}"#.utf8),
    ])
    #expect(
      failures(found) == [
        "in.jsonl:1: is not JSON at column \(Self.megabytes + 19): a closing quotation mark expected"
      ])
    #expect(found.last.map { String(decoding: $0.bytes, as: UTF8.self) } == "The mill is sold.")
  }
}
