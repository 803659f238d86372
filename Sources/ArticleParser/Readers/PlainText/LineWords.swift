import ArticleModel

/// Words that number a heading: "Chapter 3", "Teil II".
enum HeadingWords {
  private static let words: Set<String> = [
    "act", "annex", "appendix", "article", "chapter", "day", "episode", "part", "phase", "section",
    "step", "abschnitt", "anhang", "kapitel", "schritt", "tag", "teil", "annexe", "chapitre",
    "partie", "étape", "anexo", "capítulo", "parte", "paso", "sección", "allegato", "capitolo",
    "sezione", "bijlage", "deel", "hoofdstuk", "stap", "часть", "глава",
  ]

  /// The number of a line that is such a word with a number, and perhaps a title.
  static func number(
    _ utf8: UnsafeBufferPointer<UInt8>, _ content: ByteRange
  ) -> ByteRange? {
    let line = utf8[content]
    guard let space = line.prefix(20).firstIndex(of: 0x20),
      words.contains(Folding.fold(String(decoding: line[..<space], as: UTF8.self)))
    else { return nil }
    let rest = line[(space + 1)...]
    let number = rest.prefix { (0x30...0x39).contains($0) || "IVXLC.".utf8.contains($0) }
    let trimmed = number.last == UInt8(ascii: ".") ? number.dropLast() : number
    let isWhole = number.endIndex == line.endIndex || [0x20, 0x3A].contains(line[number.endIndex])
    return trimmed.isEmpty || !isWhole ? nil : trimmed.startIndex..<trimmed.endIndex
  }
}

/// Words that a picture's caption or credit starts with.
enum CaptionWords {
  private static let words: Set<String> = [
    "photo", "photos", "image", "picture", "credit", "photo credit", "image credit", "figure",
    "illustration", "foto", "fotos", "bild", "abbildung", "bildquelle", "grafik", "crédit",
    "crédit photo", "crédits", "imagen", "fotografía", "immagine", "fonte", "imagem", "afbeelding",
    "beeld", "фото", "图", "写真", "사진",
  ]

  /// "Photo: …", "(Photo by …)", "Figure 3: …".
  static func isCaption(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let first = line.first == UInt8(ascii: "(") ? line.dropFirst() : line
    let beginning = first.prefix(24)
    guard
      let end = beginning.firstIndex(where: { $0 == UInt8(ascii: ":") })
        ?? range(of: " by ", in: beginning)
    else { return false }
    var label = beginning[..<end]
    while let last = label.last, (0x30...0x39).contains(last) || last == 0x20 || last == 0x2E {
      label = label.dropLast()
    }
    return words.contains(Folding.fold(String(decoding: label, as: UTF8.self)))
      && (line.first == UInt8(ascii: "(") || first[end] == UInt8(ascii: ":"))
  }

  private static func range(
    of word: StaticString, in bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int? {
    word.withUTF8Buffer { word in
      bytes.indices.first { bytes[$0...].starts(with: word) }
    }
  }
}
