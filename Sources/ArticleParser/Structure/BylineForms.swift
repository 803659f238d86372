/// A name with the title of the trade behind it, as Korean papers sign: "NAME 기자", alone, with an
/// address, a date or the paper's name beside it.
enum TrailingTitle {
  private static let titles: Set<String> = [
    "기자", "특파원", "인턴기자", "선임기자", "객원기자", "논설위원", "에디터", "記者", "记者", "特派員", "통신원",
  ]
  private static let longestLine = 12
  private static let letters = 2...4

  /// The name before the first title.
  static func name(in words: [Substring]) -> String? {
    guard words.count <= longestLine,
      let title = words.firstIndex(where: { titles.contains(bare($0)) }), title > 0
    else { return nil }
    // "[Outlet=NAME", as agencies write.
    let word = words[title - 1]
    let name = bare(
      word.lastIndex { "=＝".contains($0) }.map { word[word.index(after: $0)...] } ?? word)
    let isName =
      letters.contains(name.count)
      && name.unicodeScalars.allSatisfy { $0.value >= 0x3040 && $0.properties.isAlphabetic }
    return isName && !NameWords.impersonal.contains(name) ? name : nil
  }

  private static func bare(_ word: Substring) -> String { String(word.filter(\.isLetter)) }
}

/// What announces an author where no space parts it from the name: "本报记者李默", "文｜李默",
/// "取材・文＝森本春".
enum IdeographicLead {
  /// Longer ones before what they begin with.
  private static let leads = [
    "本报记者", "本報記者", "本刊记者", "特约记者", "特派記者", "新华社记者", "取材・文", "取材/文", "文・写真", "文・取材", "文/图",
    "文/圖", "文字", "撰文", "记者", "記者", "作者", "筆者", "编译", "編譯", "文",
  ]
  /// What may stand behind a name: "reports", "from Taipei".
  private static let ends = ["综合报道", "綜合報導", "报道", "報導", "報道", "摄影报道"]
  private static let marks = " \u{3000}:：／/＝=｜丨|"
  private static let longestLine = 40
  private static let nameLetters = 2...4

  /// What follows such a lead, up to what is no name any more.
  static func rest(of line: some StringProtocol) -> String? {
    let line = line.drop(while: { "（(【[".contains($0) || $0.isWhitespace })
    guard line.count <= longestLine, let lead = leads.first(where: { line.hasPrefix($0) }) else {
      return nil
    }
    let behind = line.dropFirst(lead.count)
    let rest = behind.drop(while: { marks.contains($0) })
    let name = rest.prefix { !marks.contains($0) && !"）)】]".contains($0) }
    // Words go on; a mark before or behind the name makes so short a lead one.
    let isParted = rest.count < behind.count
    let isClosed = lead.count > 1 && nameLetters.contains(name.count) && name.count < rest.count
    guard isParted || isClosed || lead.count > 2 else { return nil }
    for end in ends where name.hasSuffix(end) { return String(name.dropLast(end.count)) }
    return String(name)
  }
}

/// The given names that are known, by their hashes.
enum GivenNameTable {
  private static let hashes: HashTable<Bool> = {
    var table = HashTable<Bool>()
    let lists = [
      GivenNames.names, GivenNames.more, GivenNames.registry, GivenNames.women, GivenNames.men,
      GivenNames.otherScripts,
    ]
    for list in lists {
      for word in WordReader.words(of: list.description) {
        table.update(word.hash, from: true) { _ in }
      }
    }
    return table
  }()

  /// Whether a name of several words begins with a given name, or ends with one, as in Hungarian.
  static func opens(_ name: String) -> Bool {
    let words = WordReader.words(of: name)
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    return hashes[first.hash] != nil || hashes[last.hash] != nil
  }
}
