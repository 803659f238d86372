import ArticleModel
import Testing

@testable import ArticleParser

/// Languages of which only the months, the magnitudes and the currencies are known.
@Suite("Dates and figures in other languages")
struct OtherLanguagesTests {
  private static let parser = ArticleParser()

  @Test(
    "a day, a month's name and a year are a day",
    arguments: [
      ("pl", "Most zamknięto 12 sierpnia 2023 roku na dobre.", "2023-08-12"),
      ("cs", "Most zavřeli 12. srpna 2023 natrvalo.", "2023-08-12"),
      ("sv", "Bron stängdes den 3 maj 2024 för gott.", "2024-05-03"),
      ("da", "Broen lukkede den 3. maj 2024 for altid.", "2024-05-03"),
      ("fi", "Silta suljettiin 3. toukokuuta 2024 kokonaan.", "2024-05-03"),
      ("ru", "Мост закрыли 3 мая 2024 года навсегда.", "2024-05-03"),
      ("uk", "Міст закрили 3 травня 2024 року назавжди.", "2024-05-03"),
      ("el", "Η γέφυρα έκλεισε στις 27 Αυγούστου 2023 οριστικά.", "2023-08-27"),
      ("tr", "Köprü 8 Kasım 2023 tarihinde kapatıldı.", "2023-11-08"),
      ("ro", "Podul a fost închis pe 22 octombrie 2023 definitiv.", "2023-10-22"),
      ("id", "Jembatan ditutup pada 5 Desember 2023 untuk selamanya.", "2023-12-05"),
    ])
  func days(language: String, text: String, day: String) throws {
    let findings = try Findings(text, language: language, parser: Self.parser)
    #expect(findings.article.dates.map { $0.interval.earliest?.description } == [day])
    #expect(findings.article.dates.map { $0.interval.latest?.description } == [day])
  }

  @Test(
    "figures are read as they are written there",
    arguments: [
      ("da", "Bænken kostede 85.000 kroner i fjor.", ["85.000 kroner = 85000 DKK"]),
      ("nb", "Benken kostet 85 000 kroner i fjor.", ["85 000 kroner = 85000 NOK"]),
      ("sv", "Bänken kostade 1,5 miljoner kronor i fjol.", ["1,5 miljoner kronor = 1500000 SEK"]),
      ("pl", "Remont pochłonie 23,5 mln zł i potrwa długo.", ["23,5 mln zł = 23500000 PLN"]),
      (
        "uk", "Судно коштувало 148 мільйонів гривень торік.",
        ["148 мільйонів гривень = 148000000 UAH"]
      ),
      ("ru", "Ремонт стоил 1,2 млрд рублей за год.", ["1,2 млрд рублей = 1200000000 RUB"]),
      ("tr", "Yevmiye bu yıl 1.400 liraya yükseldi.", ["1.400 liraya = 1400 TRY"]),
      ("ro", "Localnicii au strâns 47.000 de lei anul acesta.", ["47.000 de lei = 47000 RON"]),
      ("el", "Το κράτος θα δώσει 6.000 ευρώ σε κάθε σπίτι.", ["6.000 ευρώ = 6000 EUR"]),
      ("cs", "Oprava stála 3,2 miliardy korun loni.", ["3,2 miliardy korun = 3200000000 CZK"]),
    ])
  func figures(language: String, text: String, amounts: [String]) throws {
    #expect(try Findings(text, language: language, parser: Self.parser).amounts == amounts)
  }

  @Test("a month of another language is nobody's date in English")
  func notInEnglish() throws {
    let findings = try Findings(
      "Ian Mart scored 12 goals, 12 mart and 3 maj were words.", language: "en",
      parser: Self.parser)
    #expect(findings.dates == [])
  }

  @Test("a language that puts endings to its nouns is told by its few small words")
  func fewSmallWords() throws {
    let article = try Self.parser.parse(
      ArticleInput(
        bytes: Array(Self.turkish.utf8), format: .text, given: GivenMetadata(isBodyOnly: true)))
    #expect(article.metadata.language == "tr")
    #expect(article.amounts.map(\.value) == [1400])
  }

  private static let turkish = """
    Karadere ilçesinde zeytin hasadı kuraklık yüzünden geçen haftalara kaldı. Üreticiler rekoltenin \
    düşmesini bekliyor. Ziraat odası verilerine göre ağaçların çoğu susuz kaldı. Hatice Gürdal \
    bahçesinde topladığı meyveyi kooperatife götürdü. Kooperatif başkanı depoların boş durduğunu \
    söyledi. Bu rakam geçen yıl daha yüksekti. Yevmiyeler bu yıl 1.400 liraya yükseldi. İşçi bulmak zorlaştı, gençler kente gitti. \
    Kaymakam sulama desteğinin bütçesinde ayrıldığını açıkladı. Üreticiler için bu destek çok önemli. \
    Yağmur beklentisi sürüyor ve köylüler gökyüzüne bakıyor. Hasat bu hafta sonunda bitecek gibi \
    görünüyor, ama kimse kesin konuşmuyor.
    """
}
