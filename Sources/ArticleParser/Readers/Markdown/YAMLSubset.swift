/// Scalars and lists of scalars under the keys of the outermost level, as front matter uses them.
struct YAMLSubset {
  private var values: [String: [String]] = [:]
  /// The first line that is nothing of this.
  private(set) var firstUnread: Int?

  init(_ lines: [String]) {
    var key: String?
    var isFolded = false
    for (number, raw) in lines.enumerated() {
      let line = Self.trimmed(raw[...])
      if line.isEmpty || line.hasPrefix("#") { continue }
      let isInside = raw.first?.isWhitespace == true || line.hasPrefix("- ") || line == "-"
      if isInside, let key {
        take(inner: line, under: key, isFolded: isFolded)
      } else if let colon = line.firstIndex(of: ":"), !isInside {
        let name = Self.trimmed(line[..<colon]).lowercased()
        let value = Self.withoutComment(Self.trimmed(line[line.index(after: colon)...]))
        isFolded = [">", "|", ">-", "|-", ">+", "|+"].contains(value)
        key = name
        values[name] = isFolded || value.isEmpty ? [] : Self.list(value)
        if values[name] == nil { firstUnread = firstUnread ?? number }
      } else {
        firstUnread = firstUnread ?? number
      }
    }
  }

  /// The first value under any of the keys.
  func first(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0]?.first { !$0.isEmpty } }.first
  }

  /// All values under the first of the keys that has any.
  func all(_ keys: String...) -> [String] {
    keys.lazy.compactMap { values[$0]?.filter { !$0.isEmpty } }.first { !$0.isEmpty } ?? []
  }

  // MARK: Lines

  /// A line of a block list, of a map in one ("- name: …"), or of a folded text.
  private mutating func take(inner line: Substring, under key: String, isFolded: Bool) {
    if isFolded {
      let before = values[key]?.first.map { $0 + " " } ?? ""
      values[key] = [before + line]
      return
    }
    let isItem = line.hasPrefix("-")
    var item = isItem ? Self.trimmed(line.dropFirst()) : line
    if let colon = item.firstRange(of: ": ")?.lowerBound, item.first != "\"", item.first != "'" {
      // Of a map, the name is the value.
      guard ["name", "title"].contains(item[..<colon].lowercased()) else { return }
      item = Self.trimmed(item[item.index(after: colon)...])
    } else if !isItem {
      return
    }
    values[key, default: []].append(Self.scalar(Self.withoutComment(item)))
  }

  /// A scalar, or the scalars of a flow list; nil of a list or map that does not close.
  private static func list(_ value: Substring) -> [String]? {
    if value.first == "{" { return value.last == "}" ? [] : nil }
    guard value.first == "[" else { return [scalar(value)] }
    guard value.last == "]" else { return nil }
    var items: [Substring] = []
    var start = value.index(after: value.startIndex)
    var quote: Character?
    for index in value.indices.dropFirst() {
      let character = value[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "," || character == "]" {
        items.append(value[start..<index])
        start = value.index(after: index)
      }
    }
    return items.map { scalar(trimmed($0)) }.filter { !$0.isEmpty }
  }

  private static func scalar(_ value: Substring) -> String {
    guard value.count > 1, let first = value.first, first == value.last, "\"'".contains(first)
    else {
      return ["null", "~"].contains(value) ? "" : String(value)
    }
    let inside = value.dropFirst().dropLast()
    var result = ""
    var isEscaped = false
    for character in inside {
      let isEscape = first == "\"" ? character == "\\" : character == "'"
      if isEscape, !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }

  private static func withoutComment(_ value: Substring) -> Substring {
    guard value.first != "\"", value.first != "'",
      let comment = value.firstRange(of: " #")?.lowerBound
    else { return value }
    return trimmed(value[..<comment])
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
