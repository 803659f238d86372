import ArticleModel

/// Found against wanted, as two bags of words that have to be the same.
struct Score: CustomStringConvertible {
  var wanted = 0
  var found = 0
  var right = 0
  /// What was wanted and not found, and what was found and not wanted, for a person to read.
  var missed: [String] = []
  var surplus: [String] = []

  mutating func add(wanted: [String], found: [String]) {
    var rest = wanted.map(Self.folded)
    self.wanted += wanted.count
    self.found += found.count
    for item in found {
      if let place = rest.firstIndex(of: Self.folded(item)) {
        rest.remove(at: place)
        right += 1
      } else {
        surplus.append(item)
      }
    }
    missed += rest
  }

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { wanted == 0 ? 1 : Double(right) / Double(wanted) }
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  var description: String {
    func short(_ number: Double) -> String { String(Int((number * 1000).rounded())) }
    return
      "P .\(short(precision)) R .\(short(recall)) F1 .\(short(f1)) (\(right) of \(wanted), \(found) found)"
  }

  // Marks at the end belong to the sentence as much as to the quotation.
  private static func folded(_ text: String) -> String {
    var folded = Folding.fold(text)[...]
    while let last = folded.last, ".,;:!? ".contains(last) { folded.removeLast() }
    return String(folded)
  }
}
