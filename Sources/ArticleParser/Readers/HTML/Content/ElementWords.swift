/// The words of an element's class and id: whole ones ("related-posts") and their parts.
struct ElementWords {
  /// Reads the words, calling for each whole name and each part of one.
  static func forEach(in value: ArraySlice<UInt8>, _ take: (TagName, _ isWhole: Bool) -> Void) {
    var whole = TagName.seed
    var part = TagName.seed
    var parts = 0
    var partLength = 0
    var previous: UInt8 = 0
    func endPart() {
      if partLength > 1 { take(part, false) }
      if partLength > 0 { parts += 1 }
      part = .seed
      partLength = 0
    }
    func endWhole() {
      endPart()
      if parts > 1 { take(whole, true) }
      whole = .seed
      parts = 0
    }
    for byte in value.prefix(1_024) {
      if byte.isHTMLSpace {
        endWhole()
        previous = 0
        continue
      }
      let isCapital = (0x41...0x5A).contains(byte)
      if isCapital, (0x61...0x7A).contains(previous) { endPart() }
      if byte.isASCIILetter || byte >= 0x80 {
        part.add(byte)
        partLength += 1
      } else {
        endPart()
      }
      whole.add(byte)
      previous = byte
    }
    endWhole()
  }
}
