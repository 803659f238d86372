import ArticleModel

/// Counts a text's letters by script, and the few letters by which languages of one script differ.
struct ScriptCount {
  private var counts = [Int](repeating: 0, count: WritingSystem.allCases.count)
  private var letters = 0
  private var marks: [String: Int] = [:]

  /// So much of a text tells its script.
  private static let sample = 32_768

  init(_ utf8: [UInt8]) {
    utf8.withUnsafeBufferPointer { utf8 in
      // A long text is looked at evenly: its beginning is a page's menu.
      let step = max(1, utf8.count / Self.sample)
      var offset = 0
      while offset < utf8.count {
        let end = min(utf8.count, offset + 256)
        while offset < end { offset += take(utf8.scalar(at: offset)) }
        offset += 256 * (step - 1)
        while offset < utf8.count, utf8[offset] & 0xC0 == 0x80 { offset += 1 }
      }
    }
  }

  private mutating func take(_ scalar: (value: UInt32, length: Int)) -> Int {
    guard let script = WritingSystem(scalar.value) else { return scalar.length }
    counts[script.rawValue] += 1
    letters += 1
    if script == .cyrillic || script == .arabic, let language = Self.telling(scalar.value) {
      marks[language, default: 0] += 1
    }
    return scalar.length
  }

  /// The language that alone, or nearly, has a letter.
  private static func telling(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0x456, 0x457, 0x454, 0x491: "uk"
    case 0x45E: "be"
    case 0x452, 0x45B, 0x459, 0x45A: "sr"
    case 0x453, 0x45C, 0x455: "mk"
    case 0x44B, 0x44D, 0x451: "ru"
    case 0x44A: "bg"
    case 0x4D9, 0x493, 0x49B, 0x4A3, 0x4B1: "kk"
    case 0x67E, 0x686, 0x698, 0x6AF, 0x6CC, 0x6A9: "fa"
    case 0x679, 0x688, 0x691, 0x6D2, 0x6BA: "ur"
    case 0x629, 0x649, 0x643, 0x64A: "ar"
    default: nil
    }
  }

  /// The script of most letters; nil of a text that is too short or mixed.
  var script: WritingSystem? {
    // Japanese is written in two.
    let (kana, han) = (counts[WritingSystem.kana.rawValue], counts[WritingSystem.han.rawValue])
    if kana * 12 > kana + han, (kana + han) * 2 > letters { return .kana }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 20,
      counts[best] * 10 > letters * 6
    else { return nil }
    return WritingSystem(rawValue: best)
  }

  /// The language that the letters tell; nil where only words could.
  var language: String? {
    guard let script else { return nil }
    switch script {
    case .latin: return nil
    case .cyrillic:
      // What Ukrainian and Belarusian share counts for the one that the other's letters do not claim.
      if marks["be", default: 0] * 8 > marks["uk", default: 0], marks["be", default: 0] > 2 {
        return "be"
      }
      let best = marks.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      return best == "bg" && marks["ru", default: 0] > 2 ? "ru" : best
    case .arabic:
      if marks["ur", default: 0] > 3 { return "ur" }
      return marks["fa", default: 0] > marks["ar", default: 0] ? "fa" : "ar"
    default: return script.language
    }
  }
}
