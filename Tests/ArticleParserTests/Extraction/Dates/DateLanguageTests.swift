import ArticleModel
import Testing

@testable import ArticleParser

/// The common forms of dates in six languages, as of Wednesday, 15 May 2024. Each stands in a sentence that
/// goes on with "a" or "one", which is no day of theirs.
@Suite("Dates as other languages write them")
struct DateLanguageTests {
  private static let parser = ArticleParser()
  private static let today = CalendarDay(year: 2024, month: 5, day: 15)

  private func check(_ words: String, _ days: String, in language: String, _ frame: String) throws {
    let text = frame.replacing("{}", with: words)
    let article = try Findings(
      text, language: language, published: Self.today, parser: Self.parser
    ).article
    let found = article.dates.map {
      "\($0.interval.earliest?.description ?? "..")/\($0.interval.latest?.description ?? "..")"
    }
    #expect(found == [days], "\(text)")
  }

  @Test(
    "German",
    arguments: [
      ("am 3. März 2023", "2023-03-03/2023-03-03"),
      ("am 3. März", "2024-03-03/2024-03-03"),
      ("Ende Mai", "2024-05-01/2024-05-31"),
      ("Anfang Juni 2023", "2023-06-01/2023-06-30"),
      ("Mitte April", "2024-04-01/2024-04-30"),
      ("vor zwei Wochen", "2024-04-29/2024-05-05"),
      ("letzte Woche", "2024-05-06/2024-05-12"),
      ("vergangenen Dienstag", "2024-05-14/2024-05-14"),
      ("am vergangenen Montag", "2024-05-13/2024-05-13"),
      ("vorigen Freitag", "2024-05-10/2024-05-10"),
      ("nächste Woche", "2024-05-20/2024-05-26"),
      ("im kommenden Jahr", "2025-01-01/2025-12-31"),
      ("im vergangenen Jahr", "2023-01-01/2023-12-31"),
      ("seit 2019", "2019-01-01/.."),
      ("von 2019 bis 2021", "2019-01-01/2021-12-31"),
      ("zwischen 2019 und 2021", "2019-01-01/2021-12-31"),
      ("in den 1990er Jahren", "1990-01-01/1999-12-31"),
      ("im ersten Quartal 2024", "2024-01-01/2024-03-31"),
      ("gestern", "2024-05-14/2024-05-14"),
      ("vorgestern", "2024-05-13/2024-05-13"),
      ("übermorgen", "2024-05-17/2024-05-17"),
      ("bis Ende 2025", "../2025-12-31"),
      ("im 19. Jahrhundert", "1800-01-01/1899-12-31"),
      ("im Sommer 2023", "2023-06-01/2023-08-31"),
      ("heute", "2024-05-15/2024-05-15"),
      ("am Donnerstag, 2. Mai 2024", "2024-05-02/2024-05-02"),
      ("vom 3. bis 5. Mai", "2024-05-03/2024-05-05"),
      ("03.05.2024", "2024-05-03/2024-05-03"),
      ("vor drei Jahren", "2021-01-01/2021-12-31"),
      ("im kommenden Monat", "2024-06-01/2024-06-30"),
      ("ab 1. Juni", "2024-06-01/.."),
      ("diesen Sommer", "2024-06-01/2024-08-31"),
      ("im Mai dieses Jahres", "2024-05-01/2024-05-31"),
    ])
  func german(words: String, days: String) throws {
    try check(words, days, in: "de", "Die Brücke war {} ein Thema.")
  }

  @Test(
    "French",
    arguments: [
      ("le 1er juin 2023", "2023-06-01/2023-06-01"),
      ("le 1er juin", "2024-06-01/2024-06-01"),
      ("la semaine dernière", "2024-05-06/2024-05-12"),
      ("mardi dernier", "2024-05-14/2024-05-14"),
      ("lundi prochain", "2024-05-20/2024-05-20"),
      ("il y a deux semaines", "2024-04-29/2024-05-05"),
      ("il y a trois ans", "2021-01-01/2021-12-31"),
      ("fin mai", "2024-05-01/2024-05-31"),
      ("début juin 2023", "2023-06-01/2023-06-30"),
      ("à la mi-avril", "2024-04-01/2024-04-30"),
      ("l'année dernière", "2023-01-01/2023-12-31"),
      ("l’an dernier", "2023-01-01/2023-12-31"),
      ("le mois prochain", "2024-06-01/2024-06-30"),
      ("entre 2019 et 2021", "2019-01-01/2021-12-31"),
      ("de 2019 à 2021", "2019-01-01/2021-12-31"),
      ("depuis 2019", "2019-01-01/.."),
      ("dans les années 1990", "1990-01-01/1999-12-31"),
      ("au XIXe siècle", "1800-01-01/1899-12-31"),
      ("hier", "2024-05-14/2024-05-14"),
      ("avant-hier", "2024-05-13/2024-05-13"),
      ("demain", "2024-05-16/2024-05-16"),
      ("après-demain", "2024-05-17/2024-05-17"),
      ("aujourd’hui", "2024-05-15/2024-05-15"),
      ("au premier trimestre 2024", "2024-01-01/2024-03-31"),
      ("l'été dernier", "2023-06-01/2023-08-31"),
      ("du 3 au 5 mai", "2024-05-03/2024-05-05"),
      ("jusqu’en 2025", "../2025-12-31"),
      ("d’ici à 2026", "../2026-12-31"),
      ("ce mercredi", "2024-05-15/2024-05-15"),
      ("jeudi 2 mai", "2024-05-02/2024-05-02"),
      ("à partir de juin 2024", "2024-06-01/.."),
      ("en mars dernier", "2024-03-01/2024-03-31"),
    ])
  func french(words: String, days: String) throws {
    try check(words, days, in: "fr", "Le pont était {} un sujet.")
  }

  @Test(
    "Spanish",
    arguments: [
      ("hace dos semanas", "2024-04-29/2024-05-05"),
      ("el 3 de marzo de 2023", "2023-03-03/2023-03-03"),
      ("el 3 de marzo", "2024-03-03/2024-03-03"),
      ("la semana pasada", "2024-05-06/2024-05-12"),
      ("el lunes pasado", "2024-05-13/2024-05-13"),
      ("el pasado martes", "2024-05-14/2024-05-14"),
      ("el próximo lunes", "2024-05-20/2024-05-20"),
      ("el año pasado", "2023-01-01/2023-12-31"),
      ("el mes que viene", "2024-06-01/2024-06-30"),
      ("el próximo mes", "2024-06-01/2024-06-30"),
      ("a finales de mayo", "2024-05-01/2024-05-31"),
      ("a principios de 2023", "2023-01-01/2023-12-31"),
      ("a mediados de abril", "2024-04-01/2024-04-30"),
      ("hace tres años", "2021-01-01/2021-12-31"),
      ("desde 2019", "2019-01-01/.."),
      ("entre 2019 y 2021", "2019-01-01/2021-12-31"),
      ("de 2019 a 2021", "2019-01-01/2021-12-31"),
      ("en los años noventa", "1990-01-01/1999-12-31"),
      ("ayer", "2024-05-14/2024-05-14"),
      ("anteayer", "2024-05-13/2024-05-13"),
      ("mañana", "2024-05-16/2024-05-16"),
      ("hoy", "2024-05-15/2024-05-15"),
      ("en el siglo XIX", "1800-01-01/1899-12-31"),
      ("el primer trimestre de 2024", "2024-01-01/2024-03-31"),
      ("este miércoles", "2024-05-15/2024-05-15"),
      ("del 3 al 5 de mayo", "2024-05-03/2024-05-05"),
      ("hasta 2025", "../2025-12-31"),
      ("el verano pasado", "2023-06-01/2023-08-31"),
      ("dentro de dos años", "2026-01-01/2026-12-31"),
      ("a partir del 1 de junio", "2024-06-01/.."),
      ("en mayo de 2021", "2021-05-01/2021-05-31"),
    ])
  func spanish(words: String, days: String) throws {
    try check(words, days, in: "es", "El puente fue {} un tema.")
  }

  @Test(
    "Italian",
    arguments: [
      ("il 3 marzo 2023", "2023-03-03/2023-03-03"),
      ("il 1° giugno", "2024-06-01/2024-06-01"),
      ("la settimana scorsa", "2024-05-06/2024-05-12"),
      ("lunedì scorso", "2024-05-13/2024-05-13"),
      ("lunedì prossimo", "2024-05-20/2024-05-20"),
      ("l'anno scorso", "2023-01-01/2023-12-31"),
      ("due settimane fa", "2024-04-29/2024-05-05"),
      ("tre anni fa", "2021-01-01/2021-12-31"),
      ("alla fine di maggio", "2024-05-01/2024-05-31"),
      ("a fine maggio", "2024-05-01/2024-05-31"),
      ("all'inizio del 2023", "2023-01-01/2023-12-31"),
      ("dal 2019", "2019-01-01/.."),
      ("dal 2019 al 2021", "2019-01-01/2021-12-31"),
      ("tra il 2019 e il 2021", "2019-01-01/2021-12-31"),
      ("negli anni Novanta", "1990-01-01/1999-12-31"),
      ("ieri", "2024-05-14/2024-05-14"),
      ("domani", "2024-05-16/2024-05-16"),
      ("oggi", "2024-05-15/2024-05-15"),
      ("dopodomani", "2024-05-17/2024-05-17"),
      ("nel XIX secolo", "1800-01-01/1899-12-31"),
      ("il mese prossimo", "2024-06-01/2024-06-30"),
      ("dal 3 al 5 maggio", "2024-05-03/2024-05-05"),
      ("entro il 2025", "../2025-12-31"),
      ("fino al 2025", "../2025-12-31"),
      ("nel primo trimestre del 2024", "2024-01-01/2024-03-31"),
      ("la scorsa settimana", "2024-05-06/2024-05-12"),
      ("nell’estate del 2023", "2023-06-01/2023-08-31"),
    ])
  func italian(words: String, days: String) throws {
    try check(words, days, in: "it", "Il ponte era {} un tema.")
  }

  @Test(
    "Portuguese",
    arguments: [
      ("em 3 de março de 2023", "2023-03-03/2023-03-03"),
      ("na semana passada", "2024-05-06/2024-05-12"),
      ("na segunda-feira passada", "2024-05-13/2024-05-13"),
      ("na próxima segunda-feira", "2024-05-20/2024-05-20"),
      ("no ano passado", "2023-01-01/2023-12-31"),
      ("há duas semanas", "2024-04-29/2024-05-05"),
      ("há três anos", "2021-01-01/2021-12-31"),
      ("no fim de maio", "2024-05-01/2024-05-31"),
      ("no final de 2023", "2023-01-01/2023-12-31"),
      ("no início de junho", "2024-06-01/2024-06-30"),
      ("desde 2019", "2019-01-01/.."),
      ("entre 2019 e 2021", "2019-01-01/2021-12-31"),
      ("de 2019 a 2021", "2019-01-01/2021-12-31"),
      ("nos anos 90", "1990-01-01/1999-12-31"),
      ("ontem", "2024-05-14/2024-05-14"),
      ("amanhã", "2024-05-16/2024-05-16"),
      ("anteontem", "2024-05-13/2024-05-13"),
      ("hoje", "2024-05-15/2024-05-15"),
      ("no mês que vem", "2024-06-01/2024-06-30"),
      ("no próximo ano", "2025-01-01/2025-12-31"),
      ("até 2025", "../2025-12-31"),
      ("nesta quarta-feira (15)", "2024-05-15/2024-05-15"),
      ("no século XIX", "1800-01-01/1899-12-31"),
      ("no primeiro trimestre de 2024", "2024-01-01/2024-03-31"),
      ("a partir de 1º de junho", "2024-06-01/.."),
      ("dois anos atrás", "2022-01-01/2022-12-31"),
    ])
  func portuguese(words: String, days: String) throws {
    try check(words, days, in: "pt", "A ponte foi {} um tema.")
  }

  @Test(
    "Dutch",
    arguments: [
      ("op 3 maart 2023", "2023-03-03/2023-03-03"),
      ("op 3 maart", "2024-03-03/2024-03-03"),
      ("afgelopen maandag", "2024-05-13/2024-05-13"),
      ("vorige week", "2024-05-06/2024-05-12"),
      ("vorige week dinsdag", "2024-05-07/2024-05-07"),
      ("vorig jaar", "2023-01-01/2023-12-31"),
      ("volgende maand", "2024-06-01/2024-06-30"),
      ("volgend jaar", "2025-01-01/2025-12-31"),
      ("komende vrijdag", "2024-05-17/2024-05-17"),
      ("eind mei", "2024-05-01/2024-05-31"),
      ("begin juni 2023", "2023-06-01/2023-06-30"),
      ("half april", "2024-04-01/2024-04-30"),
      ("medio april", "2024-04-01/2024-04-30"),
      ("twee weken geleden", "2024-04-29/2024-05-05"),
      ("drie jaar geleden", "2021-01-01/2021-12-31"),
      ("sinds 2019", "2019-01-01/.."),
      ("van 2019 tot 2021", "2019-01-01/2021-12-31"),
      ("tussen 2019 en 2021", "2019-01-01/2021-12-31"),
      ("in de jaren negentig", "1990-01-01/1999-12-31"),
      ("gisteren", "2024-05-14/2024-05-14"),
      ("eergisteren", "2024-05-13/2024-05-13"),
      ("morgen", "2024-05-16/2024-05-16"),
      ("overmorgen", "2024-05-17/2024-05-17"),
      ("vandaag", "2024-05-15/2024-05-15"),
      ("in de 19e eeuw", "1800-01-01/1899-12-31"),
      ("in het eerste kwartaal van 2024", "2024-01-01/2024-03-31"),
      ("afgelopen zomer", "2023-06-01/2023-08-31"),
      ("vanaf 1 juni", "2024-06-01/.."),
      ("tot 2025", "../2025-12-31"),
      ("eind vorige maand", "2024-04-01/2024-04-30"),
    ])
  func dutch(words: String, days: String) throws {
    try check(words, days, in: "nl", "De brug was {} een onderwerp.")
  }
}
