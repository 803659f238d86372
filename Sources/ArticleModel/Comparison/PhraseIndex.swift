/// Finds out whether some words stand in a text, one after the other, whatever their spelling and marks.
struct PhraseIndex {
  /// A phrase is looked for at so many places of its rarest word: what is said more often is no evidence.
  private static let mostPlaces = 64

  private var words: [Int32] = []
  private var places: [Int32: [Int]] = [:]
  private var numbering = WordNumbering()

  init(of text: String) {
    let bytes = Array(text.utf8)
    for word in ComparedWords(text).words where word.isWord {
      let number = numbering.number(of: bytes[word.range])
      places[number, default: []].append(words.count)
      words.append(number)
    }
  }

  /// Whether the text has the words of a phrase; a phrase without words is nowhere.
  func contains(_ phrase: String) -> Bool {
    let bytes = Array(phrase.utf8)
    var numbers: [Int32] = []
    for word in ComparedWords(phrase).words where word.isWord {
      guard let number = numbering.known(bytes[word.range]) else { return false }
      numbers.append(number)
    }
    func placesOfWord(_ index: Int) -> [Int] { places[numbers[index]] ?? [] }
    guard
      let rarest = numbers.indices.min(by: { placesOfWord($0).count < placesOfWord($1).count })
    else { return false }
    return placesOfWord(rarest).prefix(Self.mostPlaces).contains { place in
      let start = place - rarest
      return start >= 0 && start + numbers.count <= words.count
        && words[start..<start + numbers.count].elementsEqual(numbers)
    }
  }
}
