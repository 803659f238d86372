/// Paragraphs in which an article says what was wrong in it: "Correction: An earlier version …".
enum CorrectionNotes {
  /// Words before a colon, folded.
  private static let labels = [
    "correction", "corrections", "clarification", "editor's note", "editors' note", "erratum",
    "errata", "corrigendum", "update", "updated",
    "korrektur", "berichtigung", "richtigstellung", "klarstellung", "anmerkung der redaktion",
    "rectificatif", "précision", "note de la rédaction",
    "corrección", "fe de errores", "rectificación", "aclaración", "nota de la redacción",
    "correção", "retificação", "nota da redação",
    "correzione", "rettifica", "errata corrige", "precisazione", "nota della redazione",
    "correctie", "rectificatie", "rättelse", "rettelse", "korreksjon", "oikaisu", "sprostowanie",
    "korekta", "oprava", "helyreigazítás", "düzeltme", "исправление", "уточнение", "поправка",
    "виправлення", "διόρθωση", "تصحيح", "תיקון", "更正", "訂正", "정정",
  ]

  /// How such a paragraph begins without a label, folded.
  private static let openings = [
    "an earlier version of this", "a previous version of this", "an earlier edition of this",
    "this article has been corrected", "this article was corrected",
    "this story has been corrected",
    "this article has been amended", "this article was amended", "this article has been updated",
    "this story has been updated", "in einer früheren version", "in einer früheren fassung",
    "une version précédente de", "une version antérieure de", "una versión anterior de",
    "uma versão anterior d", "una versione precedente d", "in een eerdere versie",
  ]

  /// Between a label and its colon there is room for a date.
  private static let mostBetween = 40

  /// Such blocks of a version, but for those that an earlier version has, too.
  static func ranges(in new: ParsedArticle, notIn old: ParsedArticle) -> [ByteRange] {
    let notes = new.blocks.filter { isNote(new.text.utf8[$0.range]) }
    guard !notes.isEmpty else { return [] }
    let known = Set(old.blocks.map { Folding.fold(old.text.utf8[$0.range]) })
    return notes.map(\.range).filter { !known.contains(Folding.fold(new.text.utf8[$0])) }
  }

  private static func isNote(_ block: ArraySlice<UInt8>) -> Bool {
    let start = Folding.fold(block.prefix(160))
    if openings.contains(where: { start.starts(with: $0.utf8) }) { return true }
    return labels.contains { label in
      guard start.starts(with: label.utf8) else { return false }
      let rest = start.dropFirst(label.utf8.count).prefix(mostBetween)
      guard let next = rest.first, next < 0x41 || next >= 0x80 else { return false }
      return rest.contains(UInt8(ascii: ":")) || rest.starts(with: "：".utf8)
        || rest.starts(with: " - ".utf8)
    }
  }
}
