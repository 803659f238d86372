import ArticleModel
import TestSupport
import Testing

@testable import ArticleParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("Guessed encodings")
struct EncodingGuessTests {
  /// Text in an encoding, made by decoding each sequence that the encoding has.
  private func bytes(_ text: String, _ label: String) throws -> [UInt8] {
    let encoding = try #require(EncodingLabels.encoding(label))
    let converter = CharacterConverter(encoding.iconvNames)
    var known: [Unicode.Scalar: [UInt8]] = [:]
    for byte in UInt32(0x20)...0xFF {
      if let found = converter.character(byte, count: 1)?.scalar { known[found] = [UInt8(byte)] }
    }
    if !encoding.isSingleByte {
      for pair in UInt32(0x8140)...0xFEFE {
        guard let found = converter.character(pair, count: 2)?.scalar, known[found] == nil else {
          continue
        }
        known[found] = [UInt8(pair >> 8), UInt8(pair & 0xFF)]
      }
    }
    return try text.unicodeScalars.flatMap { scalar in
      try scalar == "\n" ? [0x0A] : #require(known[scalar], "\(scalar) is not in \(label)")
    }
  }

  @Test(
    "short texts are read in the encoding in which their words are words",
    arguments: [
      ("windows-1252", "Le maire a inauguré le marché couvert à l’été, près du théâtre."),
      ("windows-1252", "„Wir öffnen früh“, sagte die Bäckerin, „und schließen spät.“"),
      ("windows-1252", "El año pasado la cigüeña volvió a la torre de Peñasola."),
      ("windows-1250", "Żółta łódź wróciła na jezioro po ośmiu latach."),
      ("iso-8859-2", "Žlutý vůz přijel těsně před šestou hodinou."),
      ("windows-1250", "Primăria a reparat ceasul din piaţă şi băncile din faţa şcolii."),
      ("windows-1254", "İlçede açılan köprü için şenlik düzenlendi, yağmur dışarıda kaldı."),
      ("windows-1257", "Pilsētas tirgū atvērta jauna zivju ēka, ziņo šī avīze."),
      ("windows-1251", "Пешеходный мост открыли после двух лет ремонта."),
      ("koi8-r", "Пешеходный мост открыли после двух лет ремонта."),
      ("koi8-u", "Міст відкрили після двох років ремонту, і їм задоволені всі."),
      ("ibm866", "Пешеходный мост открыли после двух лет ремонта."),
      ("windows-1253", "Η γέφυρα άνοιξε μετά από δύο χρόνια εργασιών."),
      ("windows-1255", "הגשר נפתח מחדש לאחר שנתיים של עבודות."),
      ("windows-1256", "فتح الجسر من جديد بعد عامين من أعمال الترميم."),
      ("windows-874", "สะพานเปิดอีกครั้งหลังจากซ่อมแซมสองปี"),
      ("shift_jis", "橋は二年ぶりに開通した。町は秋に照明を設ける。"),
      ("euc-jp", "カテゴリー"),
      ("euc-kr", "다리가 두 해 만에 다시 열렸다고 시가 밝혔다."),
      ("gb18030", "这座桥在两年后重新开放，市政府说秋天会安装路灯。"),
      ("big5", "這座橋在兩年後重新開放，市政府說秋天會安裝路燈。"),
      ("johab", "다리가 두 해 만에 다시 열렸다고 시가 밝혔다."),
    ])
  func shortTexts(label: String, text: String) throws {
    let bytes = try bytes(text, label)
    let decoded = try SourceDecoder().decode(ArticleInput(bytes: bytes))
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == text, "\(decoded.encoding)")
    #expect(decoded.notices.isEmpty)
  }

  @Test("a cut last character and a few foreign bytes leave UTF-8 what it is")
  func nearlyUTF8() throws {
    let cut = try SourceDecoder().decode(
      ArticleInput(bytes: Array("Größe, süß, fünf €".utf8.dropLast())))
    #expect(cut.encoding.name == "utf-8")
    #expect(cut.notices.first?.message.hasPrefix("1 byte sequence that is not utf-8") == true)
    let mixed = Array("Größe, süß, fünf, Öl, Äpfel".utf8) + [0x92]
    #expect(try SourceDecoder().decode(ArticleInput(bytes: mixed)).encoding.name == "utf-8")
  }

  @Test("seven-bit text that switches alphabets is not taken for ASCII")
  func shifted() throws {
    let bytes = Array("\u{1B}$B6L$O2~3W$7$?!#D.$O$=$l$r=<$7$?!#\u{1B}(B\n".utf8)
    #expect(try SourceDecoder().decode(ArticleInput(bytes: bytes)).encoding.name == "iso-2022-jp")
    let code = Array("if (x ~{1}) \u{1B}[0m plain\n".utf8)
    #expect(try SourceDecoder().decode(ArticleInput(bytes: code)).encoding.name == "utf-8")
  }

  @Test(
    "the fixtures are read in their encodings",
    arguments: [
      ("kitaura-todai.txt", "shift_jis", "ja"), ("zarechye-most.txt", "windows-1251", "ru"),
    ])
  func fixtures(name: String, encoding: String, language: String) throws {
    let bytes = try TemporaryFolder.read(GoldReading.fixtures.path + "/encodings/" + name)
    let article = try ArticleParser().parse(ArticleInput(bytes: bytes, path: name))
    #expect(article.source.encoding.name == encoding)
    #expect(article.metadata.language == language)
    #expect(article.notices.isEmpty)
    #expect(article.quotations.count == 1)
  }

  @Test(
    "a label that is none is refused with what was meant",
    arguments: [
      ("shiftjis", "\"shiftjis\" is no encoding; did you mean \"shift-jis\"?"),
      ("windows1252", "did you mean \"windows-1252\"?"),
      ("klingon", "\"klingon\" is no encoding; utf-8, windows-1252 and shift_jis are some"),
    ])
  func complaints(label: String, complaint: String) {
    #expect(EncodingName(label: label) == nil)
    #expect(EncodingName.complaint(about: label).contains(complaint))
  }

  @Test("a long text whose only letter above ASCII stands behind its last line end is read")
  func letterInLastLine() {
    let long = Array(repeating: Array("nothing but plain words here\n".utf8), count: 20_000)
      .flatMap(\.self)
    let guess = EncodingGuess(long + Array("caf".utf8) + [0xE9] + Array(" to the end".utf8))
    #expect(guess.decision.encoding.isSingleByte)
  }
}
