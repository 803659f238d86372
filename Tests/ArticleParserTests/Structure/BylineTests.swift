import Testing

@testable import ArticleParser

/// Who wrote it, as lines under a title say it in many languages.
@Suite("Bylines")
struct BylineTests {
  private static let reader = BylineReader()

  @Test(
    "a byline names its people, without roles, places and agencies",
    arguments: [
      ("Von Anna Quill, Kiel", "Anna Quill"), ("Von Anna Quill in Kiel", "Anna Quill"),
      ("Ein Gastbeitrag von Anna Quill", "Anna Quill"),
      ("Text: Anna Quill, Fotos: Bo Marten", "Anna Quill"),
      ("Text und Fotos: Anna Quill", "Anna Quill"), ("Von Anna Quill/dpa", "Anna Quill"),
      ("By Ann Quill and Bo Marten in Port Averny", "Ann Quill; Bo Marten"),
      ("By Ann Quill, Political Editor", "Ann Quill"),
      ("Par Jeanne Quill (à Vaurigny) et Paul Marten", "Jeanne Quill; Paul Marten"),
      ("Jeanne Quill, correspondante à Vaurigny", "Jeanne Quill"),
      ("Por Juana Quill / Madrid", "Juana Quill"), ("Juana Quill | Madrid", "Juana Quill"),
      ("dal nostro inviato Giulia Quill", "Giulia Quill"),
      ("Door Anna Quill en Bo van Marten", "Anna Quill; Bo van Marten"),
      ("Text & foto: Anna Quill", "Anna Quill"), ("AF ANNA QUILL", "ANNA QUILL"),
      ("Rozmawiała Anna Kwil", "Anna Kwil"), ("Anna Kwil, PAP", "Anna Kwil"),
      ("Autor: Anna Kvílová, ČTK", "Anna Kvílová"), ("Írta: Kovács Anna", "Kovács Anna"),
      ("Kovács Anna 2024. május 3.", "Kovács Anna"), ("De Ana Cuil, 3 mai 2024", "Ana Cuil"),
      ("Haber: Ayşe Kuyu", "Ayşe Kuyu"), ("Γράφει η Άννα Κουίλ", "Άννα Κουίλ"),
      ("Текст: Анна Квиль. Фото: Пётр Мартен", "Анна Квиль"),
      ("Анна Квиль, 3 мая 2024", "Анна Квиль"), ("Підготувала Ганна Квіль", "Ганна Квіль"),
      ("Piše: Ana Kvil", "Ana Kvil"), ("Teksti: Anna Kuilu", "Anna Kuilu"),
      ("Nga Ana Kuil", "Ana Kuil"), ("Kirjutas Anna Kvil", "Anna Kvil"),
      ("كتبت: ليلى القصير", "ليلى القصير"), ("ليلى القصير - بيروت", "ليلى القصير"),
      ("به قلم لیلا کوتاه", "لیلا کوتاه"), ("מאת יעל קציר", "יעל קציר"),
      ("लेखिका: अनीता कुइल", "अनीता कुइल"), ("Tác giả: Nguyễn Thị Quyên", "Nguyễn Thị Quyên"),
      ("โดย สมหญิง ใจดี", "สมหญิง ใจดี"), ("Penulis: Siti Kuil | Editor: Budi Marten", "Siti Kuil"),
      ("本报记者 李默", "李默"), ("记者 李默 报道", "李默"), ("文｜李默", "李默"),
      ("記者李默／白沙角報導", "李默"), ("2024-09-12 08:40 海角日報 記者李默／白沙角報導", "李默"),
      ("取材・文＝森本春", "森本春"), ("이수민 기자", "이수민"),
      ("이수민 기자 | 2024-05-03 10:12", "이수민"), ("[해안일보 이수민 기자]", "이수민"),
    ])
  func people(line: String, people: String) {
    #expect(Self.reader.byline(in: line)?.authors.joined(separator: "; ") == people)
  }

  @Test(
    "who took the pictures or edited a text did not write it",
    arguments: [
      "写真：森本春", "责任编辑：李默", "사진=이수민", "Foto: Anna Quill", "Kuvat: Anna Kuilu",
      "Překlad: Anna Kvílová", "Editor: Budi Marten",
    ])
  func others(line: String) {
    #expect(Self.reader.byline(in: line)?.authors ?? [] == [])
  }

  @Test(
    "a sentence is no byline, whatever it begins with",
    arguments: [
      "Von Anna Quill fehlt seit Dienstag jede Spur.", "Reporter Quill left the harbour early.",
      "Της Ελλάδας το νερό λιγοστεύει.", "Text messages are free on the island now.",
      "Laporan keuangan itu belum selesai.", "文化祭は来月に延期されることになった。",
    ])
  func sentences(line: String) {
    #expect(Self.reader.byline(in: line) == nil)
  }

  @Test("a place before a date is no author")
  func places() {
    #expect(Self.reader.byline(in: "Port Averny, 3 May 2024")?.authors == [])
    #expect(Self.reader.byline(in: "Kultur Lokales 3.5.2024")?.authors == [])
  }
}
