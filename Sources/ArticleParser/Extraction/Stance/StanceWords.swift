import ArticleModel

extension StanceReader {
  /// The cues of each stance; "_" joins the words of a phrase.
  static let facts: [WordFact<Stance>] = [
    WordFact(
      .recommended,
      """
      should shouldn must ought needs_to need_to have_to has_to recommend recommends recommended \
      recommending urge urges urged calls_for called_for advise advises advised had_better \
      it_is_time_to sollte sollten muss müssen empfiehlt empfehlen doit doivent devrait devraient \
      recommande debe deben debería deberían recomienda deve devono dovrebbe deveria \
      moeten zou_moeten zouden_moeten bør burde borde powinien powinna powinno powinny
      """
    ),
    WordFact(
      .hedged,
      """
      may might could reportedly allegedly apparently seemingly perhaps maybe possibly probably \
      presumably supposedly arguably likely unlikely appears_to appear_to appeared_to appears_that seems seem seemed \
      suggests suggest is_believed are_believed is_thought are_thought is_said are_said \
      is_understood is_supposed is_rumoured is_rumored potentially purportedly ostensibly \
      it_is_possible könnte könnten dürfte dürften möglicherweise vielleicht wahrscheinlich \
      angeblich offenbar vermutlich soll sollen scheint pourrait pourraient peut-être probablement \
      semble semblent serait seraient podría podrían quizás quizá tal_vez probablemente posiblemente \
      parece parecen presuntamente potrebbe potrebbero forse probabilmente sembra poderia talvez \
      provavelmente mogelijk waarschijnlijk vermoedelijk misschien lijkt lijken zou zouden \
      måske kanskje kanske muligvis trolig troligen być_może prawdopodobnie podobno
      """
    ),
    WordFact(
      .predicted,
      """
      will won shall is_expected are_expected was_expected were_expected expects_to expect_to \
      forecast forecasts is_forecast are_forecast predict predicts predicted is_going_to are_going_to \
      is_set_to are_set_to is_due_to are_due_to plans_to plan_to is_scheduled are_scheduled \
      is_projected are_projected projects projected is_planned are_planned aims_to intends_to is_about_to wird werden \
      expects expect hopes_to hope_to sera seront va vont será serán van_a sarà saranno \
      espera esperan espère espèrent prévoit prévoient prevé prevén prevede prevedono prevê preveem \
      erwartet erwarten rechnet_mit rechnen_mit planen will wollen zal zullen verwacht verwachten \
      kommer_til_å kommer_att kommer_til_at będzie będą
      """
    ),
  ]

  static let outlook = [
    "potential", "upcoming", "planned", "future", "next", "expected", "forthcoming", "ahead",
  ]

  static let tables: [(WordClasses, StaticString)] =
    facts.map { fact in
      switch fact.meaning {
      case .recommended: (.recommendation, fact.words)
      case .predicted: (.prediction, fact.words)
      case .asserted, .hedged, .attributed: (.hedge, fact.words)
      }
    } + [([], "potential upcoming planned future next expected forthcoming ahead")]
}
