import ArticleModel
import ClaimArchive
import Testing

@Suite("Searching an archive")
struct SearchTests {
  let test: TestArchive

  init() throws {
    test = try TestArchive(SampleArticles.all)
  }

  @Test(
    "A query finds the claims that it means",
    arguments: [
      ("vexal ferries", ["Few partnerships", "2023 onward", "The co-pilot"]),
      (#""capped-profit model""#, ["Harborline operates", "A capped profit"]),
      (#""capped-profit models""#, []),
      ("“capped-profit model”", ["Harborline operates", "A capped profit"]),
      (#""paid capped""#, []),
      ("GPT-4 OR onlooker", ["“Nobody", "The GPT-4"]),
      ("DALL·E", ["The GPT-4"]),
      ("copilot | co-pilot", ["The co-pilot"]),
      ("vexal invest -billion", ["It invested"]),
      ("-harborline model", ["A capped profit"]),
      ("NOT harborline model", ["A capped profit"]),
      ("Harborline operate", ["Harborline operates"]),
      ("invest*", ["It invested", "2019: Vexal"]),
      ("speaker:holm", ["“We sail"]),
      (#"by:"Satya Holm" together"#, ["“We sail"]),
      ("kind:quotation role:ceo", ["“We sail"]),
      ("is:unattributed", ["“Nobody"]),
      ("amount:>=1B org:vexal", ["2019: Vexal"]),
      ("amount:€100m..€300m", ["It invested"]),
      ("amount:<1000", []),
      ("kind:event date:2020..2022", ["2020–2022"]),
      ("date:2024", ["2023 onward"]),
      ("date:2019,2021", ["2019", "2020"]),
      ("date:..2019", ["2019"]),
      ("published:2025", ["Vexal opened", "It invested", "A capped"]),
      ("published:2024-05 kind:point", ["Harborline operates", "Governance tensions"]),
      ("section:governance board", ["Governance tensions"]),
      ("section:2 kind:point board", ["Governance tensions"]),
      ("is:predicted pilot", ["The co-pilot"]),
      ("is:checkworthy", ["Vexal opened"]),
      ("who gets to build the harbour?", ["The deeper question"]),
      ("C++", ["The GPT-4"]),
      ("C#", []),
      ("AT&T", ["The GPT-4"]),
      ("$1 billion", ["2019: Vexal"]),
      ("Harborline’s capped profit?", ["Harborline operates"]),
      ("place:bergen", ["Vexal opened"]),
      ("person:holm", ["“We sail"]),
      ("author:Sørensen day", ["Vexal opened"]),
      ("tag:shipping tensions", ["Governance tensions"]),
      ("lang:zh 农场", ["上海没有", "北京的"]),
      ("article:plant.txt hired", ["It invested"]),
      ("title:bergen hired", ["It invested"]),
      ("农民", ["北京的"]),
      ("农", ["上海没有", "北京的"]),
      ("使用GPT模型", ["北京的"]),
      ("gpt -4", ["北京的"]),
      ("管理无", ["北京的"]),
      ("民农", []),
      ("(kind:point OR hired) -board", ["It invested", "Harborline operates"]),
      (#"-"capped-profit model" model"#, []),
      (#"-"capped profits" profit"#, ["Harborline operates", "A capped"]),
      ("ferrry~ azura", ["2023 onward"]), ("onlokoer~", ["“Nobody"]), ("ferrry", []),
      ("exclusive NEAR/2 supplier", ["2020–2022"]), (#""dockyard supplier"~1"#, []),
      ("dockyard NEAR/9 supplier NEAR/9 exclusive", ["2020–2022"]),
      (#"/\bboards?\b/"#, ["Governance tensions"]), ("/own.* sea/ is:unattributed", ["“Nobody"]),
      ("cue:nobody", []), ("about:bergen hired", ["It invested"]),
      ("about:bergen cells a", ["Vexal opened"]),
      ("imported:2026-01-02 hired", ["It invested"]), ("imported:2025 hired", []),
      ("path:plant hired", ["It invested"]), ("path:art*ant.txt hired", ["It invested"]),
      ("has:speaker", ["“We sail"]), ("speaker:*", ["“We sail"]), ("-has:title 2019", []),
      ("has:currency -harborline", ["It invested"]), ("has:place", ["Vexal opened"]),
      ("ｖｅｘａｌ　ｈｉｒｅｄ", ["It invested"]), ("ｈｉｒｅｄ", ["It invested"]),
      ("（ｈｉｒｅｄ｜ｏｎｌｏｏｋｅｒ）", ["It invested", "“Nobody"]),
      ("kind:event -date:2020.. -date:2023", ["2019"]),
      ("the who", ["The deeper"]),
      ("org:vexal OR place:bergen kind:event", ["Few", "2019", "Vexal opened", "“We sail"]),
    ])
  func finds(query: String, expected: [String]) throws {
    let found = try test.found(query)
    #expect(found.count == expected.count, "\(found)")
    for beginning in expected {
      #expect(found.contains { $0.hasPrefix(beginning) }, "\(beginning) in \(found)")
    }
  }

  @Test("What was dropped is found where it is asked for, with its rule")
  func boilerplate() throws {
    #expect(try test.found(#""leave a reply""#).isEmpty)
    let results = try test.archive.search(ClaimQuery(#"in:boilerplate "leave a reply""#))
    #expect(results.hits.isEmpty)
    let dropped = try #require(results.dropped.first)
    #expect(dropped.dropped.rule == "comment-form")
    #expect(dropped.dropped.text == "Leave a Reply")
    #expect(dropped.highlights == [0..<13])
  }

  @Test("A hit says where it stands, who says it and which words were found")
  func record() throws {
    let hit = try #require(
      try test.archive.search(ClaimQuery("billion")).hits.first)
    #expect(hit.claim.kind == .event)
    #expect(hit.claim.leadIn == "Key milestones:")
    #expect(hit.claim.section == nil || hit.claim.section?.heading == "A Brief History")
    #expect(hit.claim.section?.number == "1")
    #expect(hit.claim.line == 9)
    #expect(hit.claim.amounts.map(\.text) == ["$1 billion"])
    #expect(hit.claim.dates.map(\.date.interval.iso8601) == ["2019"])
    #expect(hit.claim.article.metadata.title == "Inside the Harborline–Vexal Alliance")
    #expect(
      hit.highlights.map { String(decoding: Array(hit.claim.text.utf8)[$0], as: UTF8.self) } == [
        "billion"
      ])
    let quoted = try #require(try test.archive.search(ClaimQuery("speaker:holm")).hits.first)
    #expect(quoted.claim.speaker?.role == "CEO")
    #expect(quoted.claim.speaker?.organisation == "Vexal")
  }

  @Test("An archive of these articles is sound")
  func sound() throws {
    #expect(try test.problems() == [])
  }
}
