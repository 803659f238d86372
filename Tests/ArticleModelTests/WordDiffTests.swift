import ArticleModel
import Testing

@Suite("The difference of two texts by words")
struct WordDiffTests {
  /// The runs as wdiff marks them, and `<old=new>` for what is only written otherwise.
  private func marked(_ old: String, _ new: String) -> String {
    let diff = WordDiff(from: old, to: new)
    return diff.runs.reduce(into: "") { line, run in
      switch run.change {
      case .equal: line += diff.newWords(run)
      case .respelled: line += "<\(diff.oldWords(run))=\(diff.newWords(run))>"
      case .removed: line += "[-\(diff.oldWords(run))-]"
      case .added: line += "{+\(diff.newWords(run))+}"
      }
    }
  }

  @Test(
    "it shows the words that changed and nothing else",
    arguments: [
      (
        "Twelve people were hurt.", "Fifteen people were hurt.",
        "[-Twelve-]{+Fifteen+} people were hurt."
      ),
      ("It cost $4,000.", "It cost $4,500.", "It cost $[-4,000-]{+4,500+}."),
      (
        "The fire was out by noon.", "The fire was out by the afternoon.",
        "The fire was out by [-noon-]{+the afternoon+}."
      ),
      ("The mill burned.", "The old mill burned again.", "The {+old +}mill burned{+ again+}."),
      ("The old mill burned again.", "The mill burned.", "The [-old -]mill burned[- again-]."),
      ("He said so, probably.", "He said so.", "He said so[-, probably-]."),
      ("", "Now.", "{+Now.+}"), ("Then.", "", "[-Then.-]"), ("", "", ""),
      ("十二人受伤。", "十五人受伤。", "十[-二-]{+五+}人受伤。"),
      ("It isn't safe", "It wasn't safe", "It [-isn't-]{+wasn't+} safe"),
    ])
  func shown(old: String, new: String, expected: String) {
    #expect(marked(old, new) == expected)
  }

  @Test("other quotation marks, dashes, case and white space are no change of words")
  func respelled() {
    let old = "\"We stay\" - said THE mayor"
    let new = "“We stay” – said the\nmayor "
    #expect(marked(old, new) == "<\"=“>We stay<\"=”> <-=–> said <THE =the\n>mayor{+ +}")
    #expect(!WordDiff(from: old, to: new).changesWords)
    #expect(!WordDiff(from: old, to: new).isEmpty)
    #expect(WordDiff(from: " the mill", to: "the mill").changesWords == false)
    #expect(WordDiff(from: "the mill.", to: "the mill").changesWords)
  }

  @Test("a single word in common between long changes is a speck, and changes with them")
  func specks() {
    #expect(
      marked(
        "One calm grey morning in the wide old harbour", "Six loud black crows at the foot of walls"
      )
        == "[-One calm grey morning in the wide old harbour-]{+Six loud black crows at the foot of walls+}"
    )
    #expect(marked("12 of 40", "13 of 41") == "[-12-]{+13+} of [-40-]{+41+}")
  }

  @Test("similarity is the share of words in common")
  func similarity() {
    #expect(WordDiff(from: "one two three four", to: "one two three five").similarity == 0.75)
    #expect(WordDiff(from: "One, two!", to: "one two").similarity == 1)
    #expect(WordDiff(from: "one", to: "two").similarity == 0)
    #expect(WordDiff(from: "", to: "").similarity == 1)
  }

  @Test(
    "the runs cover both texts without gaps, and the difference applied to the old gives the new")
  func appliesToTheOldText() {
    var random = Dice(seed: 7)
    for _ in 0..<4_000 {
      let old = random.text()
      let new = random.isEven ? random.text() : random.edited(old)
      let diff = WordDiff(from: old, to: new)
      var (oldEnd, newEnd) = (0, 0)
      var applied: [UInt8] = []
      var last: WordDiff.Change?
      for run in diff.runs {
        #expect(run.old.lowerBound == oldEnd && run.new.lowerBound == newEnd)
        #expect(run.change != last && !(run.change == .removed && last == .added))
        (oldEnd, newEnd, last) = (run.old.upperBound, run.new.upperBound, run.change)
        switch run.change {
        case .equal:
          #expect(diff.oldWords(run) == diff.newWords(run))
          applied += diff.old[run.old]
        case .respelled:
          #expect(Folding.fold(diff.oldWords(run)) == Folding.fold(diff.newWords(run)))
          applied += diff.new[run.new]
        case .removed: #expect(run.new.isEmpty && !run.old.isEmpty)
        case .added:
          #expect(run.old.isEmpty && !run.new.isEmpty)
          applied += diff.new[run.new]
        }
      }
      #expect(oldEnd == old.utf8.count && newEnd == new.utf8.count)
      #expect(applied == Array(new.utf8), "\(old) → \(new)")
      #expect(diff == WordDiff(from: old, to: new))
      #expect((old == new) == diff.isEmpty)
    }
  }

  @Test("time grows with the length of texts that have nothing, or a single word, in common")
  func hostile() {
    let clock = ContinuousClock()
    func seconds(_ count: Int, _ old: (Int) -> String, _ new: (Int) -> String) -> Double {
      let (left, right) = (
        (0..<count).map(old).joined(separator: " "), (0..<count).map(new).joined(separator: " ")
      )
      let time = clock.measure { _ = WordDiff(from: left, to: right) }
      return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
    for (old, new): ((Int) -> String, (Int) -> String) in [
      ({ "a\($0)" }, { "b\($0)" }),
      ({ $0 % 2 == 0 ? "x" : "a" }, { $0 % 3 == 0 ? "x" : "b" }),
      ({ "w\($0 % 50)" }, { "w\($0 % 37)" }),
    ] {
      _ = seconds(500, old, new)
      let short = seconds(4_000, old, new)
      let long = seconds(16_000, old, new)
      #expect(long < 12 * max(short, 0.01), "\(short) s, then \(long) s")
    }
  }
}

@Suite("The alignment of two sequences")
struct AlignmentTests {
  @Test("it keeps as many elements as the longest common subsequence has, in order")
  func longest() {
    var random = Dice(seed: 11)
    for _ in 0..<2_000 {
      let old = (0..<random.below(14)).map { _ in Int32(random.below(4)) }
      let new = (0..<random.below(14)).map { _ in Int32(random.below(4)) }
      let alignment = Alignment(of: old, with: new)
      var (oldEnd, newEnd) = (0, 0)
      for run in alignment.runs {
        #expect(run.count > 0 && run.old >= oldEnd && run.new >= newEnd)
        (oldEnd, newEnd) = (run.old + run.count, run.new + run.count)
        #expect(old[run.old..<oldEnd] == new[run.new..<newEnd])
      }
      #expect(alignment.runs.reduce(0) { $0 + $1.count } == longestCommon(old, new))
    }
  }

  /// By the table of Wagner and Fischer.
  private func longestCommon(_ old: [Int32], _ new: [Int32]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for element in old {
      var diagonal = 0
      for (index, other) in new.enumerated() {
        let longer = element == other ? diagonal + 1 : max(row[index], row[index + 1])
        diagonal = row[index + 1]
        row[index + 1] = longer
      }
    }
    return row[new.count]
  }

  @Test("sequences that differ by more than the search is bound to are aligned piece by piece")
  func beyondTheBound() {
    let old = (0..<3_000).map { Int32($0) }
    let new = old.flatMap { $0 % 3 == 0 ? [$0, -$0 - 1] : [$0] }.filter { $0 % 7 != 1 }
    let alignment = Alignment(of: old, with: new)
    let kept = alignment.runs.reduce(0) { $0 + $1.count }
    #expect(kept == old.count { $0 % 7 != 1 })
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
private struct Dice {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
  var isEven: Bool { mutating get { below(2) == 0 } }

  private static let pieces = [
    "the", "The", "mill", "mill’s", "mill's", "1,200", "12.5", "12", "%", "$", " ", "  ", "\n",
    "\u{A0}", ",", ".", "“", "\"", "–", "-", "é", "e\u{301}", "水", "车", "한", "👩‍🔧", "\0", "'", "’",
  ]

  mutating func text() -> String {
    (0..<below(20)).map { _ in Self.pieces[below(Self.pieces.count)] + (isEven ? " " : "") }
      .joined()
  }

  mutating func edited(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<below(4) {
      let place = below(words.count + 1)
      if isEven || place == words.count {
        words.insert(Self.pieces[below(Self.pieces.count)], at: place)
      } else {
        words.remove(at: place)
      }
    }
    return words.joined(separator: " ")
  }
}
