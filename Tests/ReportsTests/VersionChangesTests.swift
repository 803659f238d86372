import ArticleModel
import ArticleParser
import ClaimArchive
import Testing

@testable import Reports

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("What became of an article")
struct VersionChangesTests {
  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Fixtures").standardizedFileURL

  private func parsed(_ path: String, ruleSet: String? = nil) throws -> ParsedArticle {
    let bytes = [UInt8](try Data(contentsOf: Self.fixtures.appending(path: path)))
    var article = try ArticleParser().parse(ArticleInput(bytes: bytes, path: path))
    if let ruleSet { article.ruleSet = ruleSet }
    return article
  }

  private func changes(_ old: String, _ new: String) throws -> VersionChanges {
    let shelf = try ReportArchive()
    for path in [old, new] {
      try shelf.add(
        try String(contentsOf: Self.fixtures.appending(path: path), encoding: .utf8), path: "a.md")
    }
    guard case .one(let article) = try shelf.archive.article("a.md") else {
      throw ReportError.noArticle("a.md", near: [])
    }
    return try #require(try VersionLog(of: article, in: shelf.archive).entries.last?.changes)
  }

  private func told(_ changes: VersionChanges) -> [String] {
    changes.changes.map { "\($0.label): \($0.marked)" }
  }

  @Test("an agency's corrections are found with their numbers, dates and the note")
  func kestrel() throws {
    let changes = try changes("newsroom/kestrel-agency.md", "newsroom/kestrel-agency-corrected.md")
    #expect(
      told(changes) == [
        "title changed: [-Twelve-]{+Fifteen+} hurt in explosion at Kestrel Bay grain terminal",
        "correction note: {+Correction: An earlier version of this article gave the number of "
          + "injured as twelve and the year of the last fire as 1998.+}",
        "number changed: [-Twelve-]{+Fifteen+} people were injured on Tuesday when an "
          + "explosion tore the roof off a grain terminal in Kestrel Bay, police said.",
        "number changed: The blast happened at [-6.25-]{+6.40+} in the morning, shortly before the "
          + "shift changed.",
        "number changed: The company put the damage at four {+and a half +}million dollars.",
        "reworded: Fire chief Anton Delacourt said that 74 firefighters had been on the site and "
          + "that the fire was out by [-noon-]{+the afternoon+}.",
        "date changed: It last burned in August [-1998-]{+1989+}, when two silos were destroyed. · "
          + "date: [-1998-08-]{+1989-08+}",
        "removed: [-He did not expect to know the cause before the end of the month.-]",
        "removed: [-Its director, Imelda Roth, said the terminal had passed an inspection in "
          + "October 2023.-]",
      ])
  }

  @Test(
    "a figure and a date that were silently changed are told; what moved and quote marks are not")
  func silently() throws {
    let changes = try changes("versions/weir-budget.1.md", "versions/weir-budget.2.md")
    #expect(
      told(changes) == [
        "number changed: The work will cost [-4.2-]{+6.8+} million crowns and begin in May.",
        "date changed: It failed in the floods of [-January-]{+February+} 2018, when 46 houses "
          + "stood under water. · date: [-2018-01-]{+2018-02+}",
      ])
    #expect(changes.comparison.moved == 1)
  }

  @Test("another speaker of the same words is told, with the note that says so")
  func speaker() throws {
    let changes = try changes("versions/ferry-inquiry.1.md", "versions/ferry-inquiry.2.md")
    #expect(
      told(changes) == [
        "correction note: {+Correction (12 June): The words about April were attributed to the "
          + "wrong person.+}",
        "speaker changed: “We were told of it in April and did nothing,” said "
          + "[-Karl Vesterby-]{+Signe Holm+}, the [-operator's technical director-]{+head of the "
          + "inspectorate+}. · speaker: [-Karl Vesterby-]{+Signe Holm+}",
      ])
  }

  @Test("a headline toned down, a new author, a paragraph removed and a sentence added are told")
  func headline() throws {
    let changes = try changes("versions/reactor-headline.1.md", "versions/reactor-headline.2.md")
    #expect(
      told(changes) == [
        "title changed: [-Reactor-]{+Pump fails+} at Holt Ness [-was hours from "
          + "disaster-]{+research reactor+}",
        "authors changed: Ines Varga{+; Jon Aster+}", "added: {+It will start again on Monday.+}",
        "removed: [-An engineer who does not want to be named said that the core had been hours "
          + "from melting.-]",
      ])
  }

  @Test("the same text read by other rules is no edit")
  func otherRules() throws {
    let old = try parsed("versions/ferry-inquiry.1.md")
    var new = try parsed("versions/ferry-inquiry.1.md", ruleSet: "newer")
    for index in new.quotations.indices { new.quotations[index].speaker = "Somebody Else" }
    new.metadata.evidence.title = "another rule"
    new.metadata.title = "Another title"
    new.claims.remove(at: 1)
    #expect(VersionComparison(from: old, to: new).isEmpty)
    #expect(VersionComparison(from: old, to: old).isEmpty)
  }
}
