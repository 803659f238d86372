import ArticleModel
import ArticleParser
import TestSupport
import Testing

@testable import Importer

@Suite struct InputReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func items(
    _ names: [String], _ options: InputOptions = InputOptions()
  ) -> [InputItem] {
    var reader = InputReader(paths: names.map(folder.file), options: options)
    var items: [InputItem] = []
    while let item = reader.next() { items.append(item) }
    return items
  }

  private func names(_ items: [InputItem]) -> [String] {
    items.map { String($0.path.dropFirst(folder.path.utf8.count + 1)) }
  }

  private func failures(_ items: [InputItem]) -> [String] {
    items.compactMap { item in
      guard case .failure(let failure) = item.content else { return nil }
      return failure.description.replacing(folder.path + "/", with: "")
    }
  }

  @Test(
    "the files of a folder come in the order of their names, hidden ones and other endings left out"
  )
  func folders() throws {
    for name in ["b/2.txt", "b/10.md", "a.txt", "b/.hidden.txt", ".git/x.txt", "c/x.log"] {
      try folder.write("text", to: "in/" + name)
    }
    #expect(names(items(["in"])) == ["in/a.txt", "in/b/10.md", "in/b/2.txt"])
  }

  @Test("what a browser saves beside a page is no article, whatever it holds")
  func savedPages() throws {
    for name in [
      "Page.html", "Page_files/frame.html", "Page_files/deep/x.txt", "Seite.htm",
      "Seite-Dateien/werbung.html", "own_files/notes.txt", "Page_notes/a.txt",
    ] { try folder.write("<p>text", to: "in/" + name) }
    #expect(
      names(items(["in"])) == [
        "in/Page.html", "in/Page_notes/a.txt", "in/Seite.htm", "in/own_files/notes.txt",
      ])
    #expect(names(items(["in/Page_files"])).count == 2)
  }

  @Test("files without an ending are taken where they begin as only articles do")
  func endingless() throws {
    try folder.write("<!DOCTYPE html><p>x", to: "in/page")
    try folder.write(
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n", to: "in/saved")
    try folder.write("{\"id\":\"a\",\"text\":\"x\"}\n", to: "in/records")
    try folder.write("---\ntitle: x\n---\ny", to: "in/post")
    try folder.write("all: build\n", to: "in/Makefile")
    #expect(names(items(["in"])) == ["in/page", "in/post", "in/records", "in/saved"])
    #expect(items(["in/records"]).compactMap { try? $0.content.get().id } == ["a"])
  }

  @Test("links that lead back are followed once")
  func loops() throws {
    try folder.write("text", to: "in/a/x.txt")
    try folder.link("in/a/back", to: "in")
    try folder.link("in/again", to: "in/a")
    #expect(names(items(["in"])) == ["in/a/x.txt"])
  }

  @Test("a page that a browser saved complete is one article, whatever lies in its folder of files")
  func savedComplete() throws {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(package)/Fixtures/saved/complete"
    var reader = InputReader(paths: [path], options: InputOptions())
    var found: [String] = []
    while let item = reader.next() {
      found.append(String(item.path.dropFirst(path.utf8.count + 1)))
    }
    #expect(found == ["Bell rings again.html"])
  }

  @Test("--glob and --exclude choose among the files of folders, not among those that are named")
  func selection() throws {
    for name in ["2023/a.txt", "2024/b.txt", "2024/deep/c.log", "2024/deep/d.txt"] {
      try folder.write("text", to: "in/" + name)
    }
    func chosen(_ globs: [String], _ excluded: [String] = []) -> [String] {
      let selection = FileSelection(globs: globs, excluded: excluded)
      return names(items(["in"], InputOptions(selection: selection)))
        .map { String($0.dropFirst(3)) }
    }
    #expect(chosen(["*.log"]) == ["2024/deep/c.log"])
    #expect(chosen(["2024/*.txt"]) == ["2024/b.txt"])
    #expect(chosen(["2024/**"]) == ["2024/b.txt", "2024/deep/c.log", "2024/deep/d.txt"])
    #expect(chosen(["**/d.*"]) == ["2024/deep/d.txt"])
    #expect(chosen([], ["deep"]) == ["2023/a.txt", "2024/b.txt"])
    #expect(chosen([], ["2024/b*"]) == ["2023/a.txt", "2024/deep/d.txt"])
    let named = items(
      ["in/2024/deep/c.log"], InputOptions(selection: FileSelection(globs: ["*.txt"])))
    #expect(names(named) == ["in/2024/deep/c.log"])
  }

  @Test("what cannot be read is named with what to do, and the others go on")
  func problems() throws {
    try folder.write("text", to: "good.txt")
    try folder.makeFolder("empty")
    let found = items(["nothing.txt", "empty", "good.txt"])
    #expect(
      failures(found) == [
        "nothing.txt: does not exist; check the path",
        "empty: no articles in this folder (.txt, .md, .html, .mhtml, .jsonl); choose other files with --glob",
      ])
    #expect(names(found).last == "good.txt")
  }

  @Test("records are read with what they say of themselves, and bad lines are named by number")
  func records() throws {
    try folder.write(
      """
      {"id":"a","title":"T","text":"x","authors":["A","B"],"publisher":"P","published":"2024-05-03T10:00:00Z"}
      {"id":7,"markdown":"# x","authors":"C","tags":["t"],"language":"en","published":"2024-05"}

      [1]
      {"text":"x"}
      {"url":"https://example.org/1","html":"<p>"}
      {"id":"b"}
      {"id":"c","text":"x","html":"y"}
      {"id":"d","text":"x","published":"May"}
      {"id":"e","text":5}
      """, to: "in.jsonl")
    let found = items(["in.jsonl"])
    #expect(
      failures(found) == [
        "in.jsonl:4: is an array where an object is needed: {\"id\":…,\"text\":…}",
        "in.jsonl:5: has no \"id\"; give each record one of its own",
        "in.jsonl:7: has neither \"text\" nor \"markdown\" nor \"html\"; give one",
        "in.jsonl:8: has both \"text\" and \"html\"; keep one",
        "in.jsonl:9: has \"published\" \"May\", which is no date; write YYYY-MM-DD, YYYY-MM or YYYY",
        "in.jsonl:10: has a number in \"text\" where a string can be",
      ])
    let inputs = found.compactMap { try? $0.content.get() }
    #expect(inputs.map(\.id) == ["a", "7", "https://example.org/1"])
    #expect(inputs.map(\.format) == [.text, .markdown, .html])
    #expect(inputs[0].given.metadata.authors == ["A", "B"])
    #expect(inputs[0].given.metadata.publisher == "P")
    #expect(inputs[0].given.metadata.published?.iso8601 == "2024-05-03")
    #expect(inputs[1].given.metadata.published?.iso8601 == "2024-05")
    #expect(inputs[1].given.metadata.authors == ["C"])
    #expect(inputs[2].given.metadata.url == "https://example.org/1")
  }

  @Test("what a record says goes before what is said for all inputs")
  func given() throws {
    try folder.write(
      "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"x\",\"published\":\"2020\"}",
      to: "in.jsonl")
    let given = GivenMetadata(
      metadata: ArticleMetadata(published: DateInterval(year: 2024)), isBodyOnly: true)
    let inputs = items(["in.jsonl"], InputOptions(given: given)).compactMap {
      try? $0.content.get()
    }
    #expect(inputs.map(\.given.metadata.published?.iso8601) == ["2024", "2020"])
    #expect(inputs.allSatisfy { $0.given.isBodyOnly })
  }

  @Test("paths are made absolute where they are to identify articles")
  func absolutePaths() {
    #expect(FilePath.absolute("a/./b/../c.txt", in: "/x/y") == "/x/y/a/c.txt")
    #expect(FilePath.absolute("../../../a", in: "/x") == "/a")
    #expect(FilePath.absolute("/a//b/", in: "/x") == "/a/b")
  }
}
