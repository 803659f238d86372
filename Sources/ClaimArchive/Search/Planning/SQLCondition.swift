import ArticleModel
import Storage

/// A condition in SQL with the values it is bound to, over the aliases `c` (claims), `v` (versions),
/// `a` (articles) and `s` (sections).
struct SQLCondition {
  var sql: SQL
  var bindings: [Value]

  init(_ sql: SQL, _ bindings: [Value] = []) {
    (self.sql, self.bindings) = (sql, bindings)
  }

  static func not(_ condition: SQLCondition) -> SQLCondition {
    SQLCondition("NOT coalesce((" + condition.sql + "), 0)", condition.bindings)
  }

  /// Conditions joined in pairs of pairs, because SQLite limits how deep an expression may be.
  static func joined(_ conditions: ArraySlice<SQLCondition>, with connective: SQL) -> SQLCondition {
    guard conditions.count > 1 else { return conditions.first ?? SQLCondition("1") }
    let middle = conditions.startIndex + conditions.count / 2
    let (left, right) = (
      joined(conditions[..<middle], with: connective),
      joined(conditions[middle...], with: connective)
    )
    return SQLCondition(
      "(" + left.sql + connective + right.sql + ")", left.bindings + right.bindings)
  }
}

extension QueryFilter {
  /// Whether it concerns the article and not the claim.
  var isAboutArticle: Bool {
    switch self {
    case .published, .article, .author, .language, .tag: true
    default: false
    }
  }

  var condition: SQLCondition {
    switch self {
    case .kind(let kind):
      SQLCondition("c.kind = ?", [.integer(Int64(kind.code))])
    case .stance(let stance):
      SQLCondition("c.stance = ?", [.integer(Int64(stance.code))])
    case .unattributed:
      SQLCondition(
        "c.id IN (SELECT claim FROM quotations WHERE claim IS NOT NULL AND speaker IS NULL)")
    case .checkWorthiness(let least):
      SQLCondition("c.check_worthiness >= ?", [.real(least)])
    case .role(let words):
      SQLCondition(
        "c.id IN (SELECT claim FROM quotations WHERE role IS NOT NULL AND claims_has(?, role))",
        [.words(words)])
    case .names(let kind, let words):
      names(kind, words)
    case .amount(let bounds):
      bounds.condition
    case .date(let days):
      SQLCondition(
        "c.id IN (SELECT claim FROM dates WHERE claim IS NOT NULL AND latest >= ? AND earliest <= ?)",
        days.bindings)
    case .published(let days):
      // An article whose day is unknown was not published on any.
      SQLCondition(
        "(coalesce(v.published_to, v.published_from) >= ? AND coalesce(v.published_from, v.published_to) <= ?)",
        days.bindings)
    case .sectionNumber(let number):
      SQLCondition("s.number = ?", [.text(number)])
    case .article(let text):
      article(text)
    case .author(let words):
      SQLCondition("claims_has(?, v.authors)", [.words(words)])
    case .language(let tag):
      SQLCondition(
        "(lower(v.language) = ? OR lower(v.language) GLOB ?)", [.text(tag), .globPrefix(tag + "-")])
    case .tag(let words):
      SQLCondition("claims_has(?, v.tags)", [.words(words)])
    case .id(let prefix):
      SQLCondition("c.public_id GLOB ?", [.globPrefix(prefix)])
    }
  }

  private func names(_ kind: EntityKind, _ words: String) -> SQLCondition {
    let speaker: SQL =
      switch kind {
      case .organisation:
        " OR c.id IN (SELECT claim FROM quotations WHERE claims_has(?, organisation))"
      case .person: " OR c.id IN (SELECT claim FROM quotations WHERE claims_has(?, speaker))"
      default: " OR claims_has(?, NULL)"
      }
    let named: SQL = """
      c.id IN (
        SELECT m.claim FROM version_entities n
        JOIN mentions m ON m.version = n.version AND m.entity = n.ordinal
        WHERE m.claim IS NOT NULL AND n.entity IN (SELECT id FROM entities WHERE kind = ?)
          AND (n.entity IN (SELECT id FROM entities WHERE claims_has(?, name))
            OR n.aliases <> '[]' AND claims_has(?, n.aliases)))
      """
    return SQLCondition(
      "(" + named + speaker + ")",
      [.integer(Int64(kind.code)), .words(words), .words(words), .words(words)])
  }

  private func article(_ text: String) -> SQLCondition {
    let number = Int64(text) ?? -1
    return SQLCondition(
      "(a.id = ? OR a.key = ? OR v.path = ? OR substr(v.path, -length(?) - 1) = '/' || ? OR claims_has(?, v.title))",
      [.integer(number), .text(text), .text(text), .text(text), .text(text), .words(text)])
  }
}

extension DayBounds {
  fileprivate var bindings: [Value] {
    [
      .integer(Int64(earliest?.daysSince1970 ?? OpenDay.beginning)),
      .integer(Int64(latest?.daysSince1970 ?? OpenDay.end)),
    ]
  }
}

extension AmountBounds {
  fileprivate var condition: SQLCondition {
    var parts = [SQLCondition("claim IS NOT NULL")]
    if let least {
      parts.append(
        SQLCondition(
          excludesLeast ? "coalesce(value_max, value) > ?" : "coalesce(value_max, value) >= ?",
          [.real(least)]))
    }
    if let greatest {
      parts.append(
        SQLCondition(excludesGreatest ? "value < ?" : "value <= ?", [.real(greatest)]))
    }
    if let kind { parts.append(SQLCondition("kind = ?", [.integer(Int64(kind.code))])) }
    if let unit { parts.append(SQLCondition("unit = ? COLLATE NOCASE", [.text(unit)])) }
    let all = SQLCondition.joined(parts[...], with: " AND ")
    return SQLCondition("c.id IN (SELECT claim FROM amounts WHERE " + all.sql + ")", all.bindings)
  }
}

extension Value {
  /// Words as `claims_has` takes them.
  static func words(_ text: String) -> Value {
    .blob(PlainWords.bytes(of: text))
  }

  /// A pattern for GLOB that any text with this beginning matches.
  static func globPrefix(_ prefix: String) -> Value {
    var pattern = ""
    for scalar in prefix.unicodeScalars {
      if "*?[".unicodeScalars.contains(scalar) {
        pattern += "[" + String(scalar) + "]"
      } else {
        pattern.unicodeScalars.append(scalar)
      }
    }
    return .text(pattern + "*")
  }
}
