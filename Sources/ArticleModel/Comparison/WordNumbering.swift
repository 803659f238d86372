/// Gives words that fold to the same the same number.
struct WordNumbering {
  private var numbers: [[UInt8]: Int32] = [:]

  mutating func number(of word: ArraySlice<UInt8>) -> Int32 {
    let folded = Folding.fold(word)
    if let known = numbers[folded] { return known }
    let number = Int32(truncatingIfNeeded: numbers.count)
    numbers[folded] = number
    return number
  }

  /// The number of a word that has one.
  func known(_ word: ArraySlice<UInt8>) -> Int32? { numbers[Folding.fold(word)] }
}
