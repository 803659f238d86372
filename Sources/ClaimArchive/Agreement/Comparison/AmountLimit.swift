import ArticleModel

/// What the word before an amount makes of it: "about 300" and "at least 300" are not the same.
enum AmountLimit: Hashable {
  /// The amount itself: nothing before it, or "exactly", "just".
  case exact
  case about, nearly, above, atLeast, below, atMost
  /// A word that no list has, folded.
  case other(String)

  init(_ qualifier: String?) {
    guard let qualifier else {
      self = .exact
      return
    }
    let folded = Folding.fold(qualifier)
    self = Self.words[folded] ?? .other(folded)
  }

  private static let words: [String: AmountLimit] = {
    var words: [String: AmountLimit] = [:]
    for (limit, list) in lists {
      for word in list.split(separator: " ") {
        words[word.split(separator: "_").joined(separator: " ")] = limit
      }
    }
    return words
  }()

  private static let lists: [(AmountLimit, String)] = [
    (.exact, "exactly precisely just only barely"),
    (
      .about,
      """
      about around approximately approx roughly some circa estimated an_estimated close_to etwa rund \
      ungefähr environ près_de quelque unos unas aproximadamente cerca_de alrededor_de ongeveer
      """
    ),
    (.nearly, "nearly almost fast knapp presque casi quasi quase bijna"),
    (
      .above,
      """
      over above more_than greater_than upwards_of in_excess_of mehr_als über gut plus_de más_de \
      più_di oltre mais_de meer_dan ruim
      """
    ),
    (
      .atLeast,
      """
      at_least no_less_than as_many_as as_much_as mindestens au_moins al_menos almeno pelo_menos \
      minstens
      """
    ),
    (
      .below,
      "under below less_than fewer_than weniger_als unter moins_de menos_de meno_di minder_dan"
    ),
    (.atMost, "at_most up_to no_more_than höchstens bis_zu jusqu'à hasta fino_a até as_little_as"),
  ]
}
