import ArticleModel
import ClaimArchive
import Foundation
import Testing

@testable import Reports

@Suite("A folder of notes")
struct NotesTests {
  private func notes(_ articles: [(String, String)] = []) throws -> [String: String] {
    let shelf = try ReportArchive()
    for (path, text) in articles { try shelf.add(text, path: path) }
    var notes: [String: String] = [:]
    var writer = NotesWriter()
    for record in try shelf.archive.articles() {
      let note = writer.note(
        of: try shelf.archive.stored(record), claims: try shelf.archive.claims(of: record))
      notes[note.path] = String(decoding: note.bytes, as: UTF8.self)
    }
    writer.finish { notes[$0.path] = String(decoding: $0.bytes, as: UTF8.self) }
    return notes
  }

  private let hostile: (String, String) = (
    "../../etc/CON: a*b?.txt",
    """
    A "title": [with] #marks ^and --- | \\ <b>

    Edda Marsh met Olaf Brandt of the Canal Office in Senn on Monday.

    "It is [[not]] #done ^yet," said Edda Marsh, director of the Corrow Trust.
    """
  )

  @Test("every link leads to a note, and to a claim that stands in it")
  func links() throws {
    let notes = try notes([hostile])
    var count = 0
    for (path, text) in notes {
      let folder = path.contains("/") ? String(path.prefix { $0 != "/" }) + "/" : ""
      for match in text.matches(of: /\]\(([^)\s]+)\)/) where !match.1.hasPrefix("http") {
        let parts = match.1.split(separator: "#^")
        let target = String(parts[0])
        #expect(folder.isEmpty || target.hasPrefix("../"), "\(path): \(target)")
        let note = notes[folder.isEmpty ? target : String(target.dropFirst(3))]
        #expect(note != nil, "\(path): \(target)")
        if parts.count > 1 { #expect(note?.contains(" ^\(parts[1])\n") == true) }
        count += 1
      }
    }
    #expect(count > 20)
  }

  @Test("names of files are safe everywhere, differ, and stay inside the folder")
  func names() throws {
    let notes = try notes([hostile, ("ＣＯＮ.txt", "東京の会議\n\n会議は月曜日に開かれた。")])
    #expect(notes.keys.contains("index.md"))
    for path in notes.keys where path != "index.md" {
      #expect(
        path.wholeMatch(of: /(articles|people|organisations)\/[a-z0-9-]{8,69}\.md/) != nil,
        "\(path)")
    }
    #expect(Set(notes.keys.map { $0.lowercased() }).count == notes.count)
    #expect(notes.keys.contains { $0.hasPrefix("people/edda-marsh-") })
  }

  @Test("front matter holds what is known, and no words of an article end it or become markup")
  func frontMatter() throws {
    let notes = try notes([hostile])
    let note = try #require(notes.first { $0.value.contains("\\\"title\\\": [with]") }?.value)
    #expect(note.hasPrefix("---\ntitle: \"A \\\"title\\\": [with] #marks"))
    #expect(note.contains("\\[\\[not\\]\\] \\#done \\^yet"))
    #expect(note.components(separatedBy: "\n---\n").count == 2)
  }

  @Test("a person's note tells apart what they said and where they are named")
  func person() throws {
    let notes = try notes([hostile])
    let note = try #require(notes.first { $0.key.hasPrefix("people/edda-marsh-") }?.value)
    let said = try #require(note.range(of: "## Said"))
    let named = try #require(note.range(of: "## Named in"))
    #expect(said.lowerBound < named.lowerBound)
    #expect(note.contains("kind: \"person\""))
  }
}
