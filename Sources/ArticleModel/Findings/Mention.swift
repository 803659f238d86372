/// What a name names. Raw values are part of the JSON contract.
public enum EntityKind: String, Hashable, Sendable, CaseIterable {
  case person, organisation, place, product, event, other
}

/// Whom or what an article names, under all the names it uses.
public struct Entity: Hashable, Sendable {
  /// The fullest name that the article gives.
  public var name: String
  /// What it is.
  public var kind: EntityKind
  /// The other forms that the article uses, in order of appearance.
  public var aliases: [String]

  /// An entity as found.
  public init(name: String, kind: EntityKind, aliases: [String] = []) {
    (self.name, self.kind, self.aliases) = (name, kind, aliases)
  }
}

/// A name at its place in the text.
public struct Mention: Hashable, Sendable {
  /// The name in the reading text, without titles and possessive endings.
  public var range: ByteRange
  /// Whom or what it names, as an index of the article's entities.
  public var entity: Int
  /// The name of the rule that found it.
  public var rule: String

  /// A mention as found.
  public init(range: ByteRange, entity: Int, rule: String) {
    (self.range, self.entity, self.rule) = (range, entity, rule)
  }
}
