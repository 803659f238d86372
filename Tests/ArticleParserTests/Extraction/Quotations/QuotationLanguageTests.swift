import ArticleModel
import Testing

@testable import ArticleParser

/// Cues and orders of many languages, each in a sentence written for this test.
@Suite("Who is quoted, as other languages say it")
struct QuotationLanguageTests {
  private static let parser = ArticleParser()

  @Test(
    "the speaker is found",
    arguments: [
      ("de", "„Die Brücke bleibt zu“, sagte Bürgermeisterin Hedda Ruschmeier.", "Hedda Ruschmeier"),
      (
        "de",
        "„Die Brücke bleibt zu“, so Ruschmeier am Montag. Hedda Ruschmeier ist Bürgermeisterin.",
        "Hedda Ruschmeier"
      ),
      ("de", "Laut Hedda Ruschmeier „bleibt die Brücke bis zum Sommer zu“.", "Hedda Ruschmeier"),
      (
        "de", "Der Direktorin Hedda Ruschmeier zufolge „bleibt die Brücke bis Mai zu“.",
        "Hedda Ruschmeier"
      ),
      ("de", "Hedda Ruschmeier sagte: „Die Brücke bleibt zu.“", "Hedda Ruschmeier"),
      ("de", "„Die Brücke“, sagte Hedda Ruschmeier, „bleibt bis Mai zu.“", "Hedda Ruschmeier"),
      ("de", "„Die Brücke bleibt zu“, hatte Hedda Ruschmeier zuvor erklärt.", "Hedda Ruschmeier"),
      ("de", "„Das wird teuer für uns alle“, befürchtet der Bauer Ocke Thams.", "Ocke Thams"),
      ("de", "Hedda Ruschmeier kritisierte: „Das ist viel zu spät.“", "Hedda Ruschmeier"),
      ("de", "Für Hedda Ruschmeier ist klar: „Die Brücke bleibt zu.“", "Hedda Ruschmeier"),
      ("fr", "« Le pont reste fermé », a déclaré Loïc Destrade.", "Loïc Destrade"),
      ("fr", "Selon M. Destrade, « le pont reste fermé jusqu’à l’été ».", "Destrade"),
      ("fr", "« Le pont, affirme Loïc Destrade, reste fermé jusqu’à l’été. »", "Loïc Destrade"),
      ("fr", "D’après Loïc Destrade, « le pont reste fermé jusqu’à l’été ».", "Loïc Destrade"),
      ("fr", "Pour Loïc Destrade, « le pont reste fermé jusqu’à l’été ».", "Loïc Destrade"),
      ("fr", "« Le pont reste fermé », regrette la maire, Inès Carvalho.", "Inès Carvalho"),
      (
        "fr", "Loïc Destrade dirige le port. « Le pont reste fermé », a-t-il ajouté.",
        "Loïc Destrade"
      ),
      ("fr", "« Le pont reste fermé », se désole Loïc Destrade.", "Loïc Destrade"),
      ("es", "«El puente sigue cerrado», ha dicho Remedios Antuña.", "Remedios Antuña"),
      ("es", "«El puente sigue cerrado», dijo la alcaldesa, Remedios Antuña.", "Remedios Antuña"),
      (
        "es", "Según Remedios Antuña, «el puente sigue cerrado hasta el verano».", "Remedios Antuña"
      ),
      (
        "es", "Remedios Antuña aseguró que «el puente sigue cerrado hasta mayo».", "Remedios Antuña"
      ),
      ("es", "«El puente —dijo Remedios Antuña— sigue cerrado hasta mayo».", "Remedios Antuña"),
      ("es", "—El puente sigue cerrado —dijo Remedios Antuña.", "Remedios Antuña"),
      ("es", "«El puente sigue cerrado», lamenta Remedios Antuña.", "Remedios Antuña"),
      ("es", "Para Remedios Antuña, «el puente es una vergüenza para todos».", "Remedios Antuña"),
      (
        "es", "«El puente sigue cerrado», bromeó Antuña. Remedios Antuña es alcaldesa.",
        "Remedios Antuña"
      ),
      ("it", "«Il ponte resta chiuso», ha detto Ottavio Grimaudo.", "Ottavio Grimaudo"),
      (
        "it", "Secondo Ottavio Grimaudo, «il ponte resta chiuso fino a maggio».", "Ottavio Grimaudo"
      ),
      (
        "it", "«Il ponte», spiega Ottavio Grimaudo, «resta chiuso fino a maggio».",
        "Ottavio Grimaudo"
      ),
      (
        "it", "«Il ponte resta chiuso» ha dichiarato il sindaco, Ottavio Grimaudo.",
        "Ottavio Grimaudo"
      ),
      ("it", "Ottavio Grimaudo ha dichiarato: «Il ponte resta chiuso».", "Ottavio Grimaudo"),
      ("it", "Per Ottavio Grimaudo «il ponte è una vergogna per tutti».", "Ottavio Grimaudo"),
      ("it", "«Il ponte resta chiuso», lamenta Ottavio Grimaudo.", "Ottavio Grimaudo"),
      ("pt", "“A ponte continua fechada”, disse Jurema Falcão.", "Jurema Falcão"),
      ("pt", "“A ponte continua fechada”, afirmou a prefeita Jurema Falcão.", "Jurema Falcão"),
      ("pt", "Segundo Jurema Falcão, “a ponte continua fechada até o verão”.", "Jurema Falcão"),
      (
        "pt", "De acordo com Jurema Falcão, “a ponte continua fechada até o verão”.",
        "Jurema Falcão"
      ),
      ("pt", "Jurema Falcão declarou que “a ponte continua fechada até maio”.", "Jurema Falcão"),
      ("pt", "Para Jurema Falcão, “a ponte é uma vergonha para todos”.", "Jurema Falcão"),
      ("nl", "\"De brug blijft dicht\", zegt Froukje Wiarda.", "Froukje Wiarda"),
      ("nl", "\"De brug blijft dicht\", aldus Froukje Wiarda.", "Froukje Wiarda"),
      ("nl", "Volgens Froukje Wiarda \"blijft de brug tot mei dicht\".", "Froukje Wiarda"),
      ("nl", "Froukje Wiarda zei: \"De brug blijft dicht.\"", "Froukje Wiarda"),
      ("nl", "\"De brug\", zei Froukje Wiarda, \"blijft dicht tot mei.\"", "Froukje Wiarda"),
      ("nl", "\"De brug blijft dicht\", laat Froukje Wiarda weten.", "Froukje Wiarda"),
      ("nl", "\"De brug blijft dicht\", heeft Froukje Wiarda gezegd.", "Froukje Wiarda"),
      ("pl", "„Most pozostaje zamknięty” – powiedziała Halina Sadkiewicz.", "Halina Sadkiewicz"),
      ("pl", "– Most pozostaje zamknięty – mówi Halina Sadkiewicz.", "Halina Sadkiewicz"),
      ("pl", "Według Haliny Sadkiewicz „most pozostaje zamknięty do maja”.", "Haliny Sadkiewicz"),
      ("pl", "„Most pozostaje zamknięty” – podkreśla Halina Sadkiewicz.", "Halina Sadkiewicz"),
      ("sv", "”Bron är stängd”, säger Greta Lindkvist.", "Greta Lindkvist"),
      ("sv", "– Bron är stängd, säger Greta Lindkvist.", "Greta Lindkvist"),
      ("sv", "Enligt Greta Lindkvist ”är bron stängd till maj”.", "Greta Lindkvist"),
      ("da", "»Broen er lukket«, siger Tove Holm.", "Tove Holm"),
      ("da", "- Broen er lukket, siger Tove Holm.", "Tove Holm"),
      ("da", "Ifølge Tove Holm »er broen lukket til maj«.", "Tove Holm"),
      ("nb", "– Broen er stengt, sier Ragnhild Osnes.", "Ragnhild Osnes"),
      ("nb", "«Broen er stengt», sa Ragnhild Osnes.", "Ragnhild Osnes"),
      ("fi", "”Silta on kiinni”, sanoo Aino Virtanen.", "Aino Virtanen"),
      ("cs", "„Most je zavřený,“ řekla Jana Dvořáková.", "Jana Dvořáková"),
      ("zh", "沈若川表示：“桥梁将关闭到五月。”", "沈若川"),
      ("zh", "“桥梁将关闭到五月，”沈若川说。", "沈若川"),
      ("zh", "据沈若川介绍，“桥梁将关闭到五月”。", "沈若川"),
      ("zh", "市长沈若川指出，“桥梁将关闭到五月”。", "沈若川"),
      ("ja", "田中健一社長は「橋は五月まで閉鎖する」と述べた。", "田中健一"),
      ("ja", "「橋は五月まで閉鎖する」と田中健一社長は語った。", "田中健一"),
      ("ja", "佐藤花子さんは「橋がないと困る」と話した。", "佐藤花子"),
      ("ru", "«Мост закрыт», — сказала Анна Петрова.", "Анна Петрова"),
      ("ru", "По словам Анны Петровой, «мост закрыт до мая».", "Анны Петровой"),
      ("uk", "«Міст закрито», — сказала Олена Коваль.", "Олена Коваль"),
      ("el", "«Η γέφυρα είναι κλειστή», είπε η Μαρία Παππά.", "Μαρία Παππά"),
      ("tr", "\"Köprü kapalı\", dedi Nilgün Alkor.", "Nilgün Alkor"),
      ("ro", "„Podul este închis”, a declarat Nicu Halmaghi.", "Nicu Halmaghi"),
      ("hr", "„Most je zatvoren”, rekao je Ante Roguljić.", "Ante Roguljić"),
      ("en", "‘The bridge isn’t safe and it won’t be,’ said Anna Quint.", "Anna Quint"),
      (
        "en", "'The bridge isn't safe, and the council's own engineers know it,' said Anna Quint.",
        "Anna Quint"
      ),
      ("en", "'We can't wait,' Anna Quint said. 'It's the boys' bridge.'", "Anna Quint"),
    ])
  func speakers(language: String, text: String, speaker: String) throws {
    let quotations = try Findings(text, language: language, parser: Self.parser).article.quotations
    #expect(!quotations.isEmpty)
    #expect(quotations.allSatisfy { $0.speaker == speaker }, "\(quotations.map(\.speaker))")
  }
}

@Suite("Reported sources")
struct ReportedSourceTests {
  private static let parser = ArticleParser()

  /// "speaker | words" of the one quotation.
  private func source(_ language: String, _ text: String) throws -> [String] {
    let article = try Findings(text, language: language, parser: Self.parser).article
    return article.quotations.map { "\($0.speaker ?? "-") | \(article.text[$0.range])" }
  }

  @Test(
    "whoever a report leans on is its speaker, named or not",
    arguments: [
      (
        "de", "Nach Angaben der Polizei brach das Feuer am Montag aus.",
        "Polizei | brach das Feuer am Montag aus"
      ),
      (
        "de", "Das Feuer brach nach Angaben der Polizei am Montag aus.",
        "Polizei | Das Feuer brach nach Angaben der Polizei am Montag aus"
      ),
      (
        "fr", "L’incendie s’est déclaré lundi, selon la police.",
        "la police | L’incendie s’est déclaré lundi"
      ),
      (
        "es", "El incendio comenzó el lunes, según la policía.",
        "la policía | El incendio comenzó el lunes"
      ),
      (
        "nl", "Volgens de politie brak de brand maandag uit.",
        "de politie | brak de brand maandag uit"
      ),
      (
        "it", "Secondo la polizia, l’incendio è scoppiato lunedì.",
        "la polizia | l’incendio è scoppiato lunedì"
      ),
      (
        "en", "The fire, according to the police, began in the kitchen at noon.",
        "the police | The fire, according to the police, began in the kitchen at noon"
      ),
    ])
  func sources(language: String, text: String, expected: String) throws {
    #expect(try source(language, text) == [expected])
  }

  @Test("pronouns before a verb and a sentence's first word are no speakers")
  func noSpeakers() throws {
    #expect(
      try source("es", "«Por los bordes, lo que quieran», nos dijo.").first?.hasPrefix("-") == true)
    #expect(
      try source("es", "Conduce a treinta por hora. «Más rápido no merece la pena», asegura.")
        == ["- | Más rápido no merece la pena"])
  }
}
