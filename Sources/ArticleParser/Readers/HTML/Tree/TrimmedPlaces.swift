import ArticleModel

/// What was left out of a trimmed page, and the way back to the whole one.
///
/// A page of dense markup has millions of entries, so that offsets are four bytes each.
struct TrimmedPlaces {
  /// Where parts were left out: the offset in the trimmed page, and how much is missing before it.
  private var cuts: [(offset: UInt32, removed: UInt32)] = []
  /// The stand-ins: the offset in the trimmed page, and the place of the text in the page.
  private var stretches: [(offset: UInt32, text: Range<UInt32>)] = []
  /// The tags whose attributes were set aside: the offset in the trimmed page, and the first of them
  /// in `attributes`.
  private var tags: [(offset: UInt32, first: UInt32)] = []
  private var attributes: [(name: HTMLAttribute, value: Range<UInt32>)] = []
  /// How many bytes of the page's text and attributes the tree takes from the page.
  private(set) var bytes = 0

  // MARK: Leaving out

  /// Notes that what stands at an offset of the trimmed page stood at another one of the page.
  mutating func cut(at offset: Int, before place: Int) {
    cuts.append((UInt32(offset), UInt32(place - offset)))
  }

  mutating func standIn(at offset: Int, for text: Range<Int>) {
    stretches.append((UInt32(offset), UInt32(text.lowerBound)..<UInt32(text.upperBound)))
    bytes += text.count
  }

  mutating func setAside(_ attributes: [MarkupScanner.Attribute], ofTagAt offset: Int) {
    let first = self.attributes.count
    tags.append((UInt32(offset), UInt32(first)))
    for attribute in attributes {
      // Of two attributes of one name the first counts.
      guard let name = attribute.name,
        !self.attributes[first...].contains(where: { $0.name == name })
      else { continue }
      let value = attribute.value
      self.attributes.append((name, UInt32(value.lowerBound)..<UInt32(value.upperBound)))
      bytes += value.count
    }
  }

  // MARK: The way back

  /// Where the last look-ups ended: what is asked for next nearly always stands right behind.
  struct Finger {
    fileprivate var cut = 0
    fileprivate var tag = 0
  }

  /// The place in the whole page of a place in the trimmed one.
  func source(_ range: Range<Int>, _ finger: inout Finger) -> Range<Int> {
    let start = source(range.lowerBound, &finger)
    return range.isEmpty
      ? start..<start : start..<max(start, source(range.upperBound - 1, &finger) + 1)
  }

  private func source(_ offset: Int, _ finger: inout Finger) -> Int {
    finger.cut = Self.behind(offset, in: cuts, from: finger.cut) { $0.offset }
    return finger.cut == 0 ? offset : offset + Int(cuts[finger.cut - 1].removed)
  }

  /// Calls for each attribute that was set aside of the tag at an offset of the trimmed page.
  func forEachAttribute(
    ofTagAt offset: Int, _ finger: inout Finger, _ take: (HTMLAttribute, Range<Int>) -> Void
  ) {
    finger.tag = Self.behind(offset, in: tags, from: finger.tag) { $0.offset }
    let tag = finger.tag - 1
    guard tag >= 0, tags[tag].offset == offset else { return }
    let end = tag + 1 < tags.count ? Int(tags[tag + 1].first) : attributes.count
    for index in Int(tags[tag].first)..<end {
      take(attributes[index].name, Self.place(attributes[index].value))
    }
  }

  private static func place(_ range: Range<UInt32>) -> Range<Int> {
    Int(range.lowerBound)..<Int(range.upperBound)
  }

  /// The index of the first entry behind an offset.
  @inline(__always)
  private static func behind<Entry>(
    _ offset: Int, in entries: [Entry], from finger: Int, _ place: (Entry) -> UInt32
  ) -> Int {
    var index = finger
    if index == 0 || place(entries[index - 1]) <= offset {
      for _ in 0..<8 {
        if index == entries.count || place(entries[index]) > offset { return index }
        index += 1
      }
    }
    return entries.partitioningIndex { place($0) > offset }
  }

  /// The number of the first stand-in at or behind an offset of the trimmed page.
  func firstStretch(from offset: Int) -> Int { stretches.partitioningIndex { $0.offset >= offset } }

  /// The place in the page of the text for which a stand-in stands; nil behind the last.
  func stretch(_ number: Int) -> Range<Int>? {
    number < stretches.count ? Self.place(stretches[number].text) : nil
  }
}
