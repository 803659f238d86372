import ArticleModel

/// Found against wanted, as two bags of words that have to be the same.
struct Score: CustomStringConvertible {
  var wanted = 0
  var found = 0
  var right = 0
  /// What was wanted and not found, and what was found and not wanted, for a person to read.
  var missed: [String] = []
  var surplus: [String] = []

  /// - Parameter place: named beside what was missed or surplus, where there are many articles.
  mutating func add(wanted: [String], found: [String], where place: String = "") {
    let prefix = place.isEmpty ? "" : place + ": "
    var rest = wanted.map(Self.folded)
    self.wanted += wanted.count
    self.found += found.count
    for item in found {
      if let match = rest.firstIndex(of: Self.folded(item)) {
        rest.remove(at: match)
        right += 1
      } else {
        surplus.append(prefix + item)
      }
    }
    missed += rest.map { prefix + $0 }
  }

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { wanted == 0 ? 1 : Double(right) / Double(wanted) }
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  var description: String {
    func short(_ number: Double) -> String {
      let thousandths = Int((number * 1000).rounded())
      let digits = String(thousandths % 1000)
      return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
    return
      "P \(short(precision)) R \(short(recall)) F1 \(short(f1)) (\(right) of \(wanted), \(found) found)"
  }

  // Marks at the end belong to the sentence as much as to the quotation.
  private static func folded(_ text: String) -> String {
    var folded = Folding.fold(text)[...]
    while let last = folded.last, ".,;:!? ".contains(last) { folded.removeLast() }
    return String(folded)
  }
}
