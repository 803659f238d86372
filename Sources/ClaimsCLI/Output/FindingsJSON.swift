internal import ArticleModel
internal import Reports

/// The members of an article's line that hold what was found in its text.
struct FindingsJSON {
  let article: ParsedArticle
  /// Called behind each member of a list, and may take what has been written.
  private let handOn: (inout JSONWriter) -> Void

  init(article: ParsedArticle, handOn: @escaping (inout JSONWriter) -> Void = { _ in }) {
    (self.article, self.handOn) = (article, handOn)
  }

  func write(to json: inout JSONWriter) {
    list("blocks", article.blocks.indices, &json, block)
    list("sections", article.sections, &json, section)
    json.key("sentences")
    json.array { json in
      for sentence in article.sentences {
        json.range(sentence)
        handOn(&json)
      }
    }
    list("claims", article.claims, &json, claim)
    list("quotations", article.quotations, &json, quotation)
    list("dates", article.dates, &json, date)
    list("amounts", article.amounts, &json, amount)
    list("mentions", article.mentions, &json, mention)
    list("notices", article.notices, &json, notice)
  }

  private func list<Element>(
    _ key: StaticString, _ elements: some Collection<Element>, _ json: inout JSONWriter,
    _ members: (Element, inout JSONWriter) -> Void
  ) {
    json.key(key)
    json.array { json in
      for element in elements {
        json.object { json in members(element, &json) }
        handOn(&json)
      }
    }
  }

  /// Writes the words at a range, and the range.
  private func words(at range: ByteRange, _ json: inout JSONWriter) {
    json.key("text")
    words(range, &json)
    json.key("range")
    json.range(range)
  }

  private func words(_ range: ByteRange?, _ json: inout JSONWriter) {
    guard let range else { return json.null() }
    json.string(utf8: article.text.utf8[range.clamped(to: 0..<article.text.utf8.count)])
  }

  private func block(_ index: Int, _ json: inout JSONWriter) {
    let block = article.blocks[index]
    json.key("kind")
    json.string(block.kind.rawValue)
    json.key("level")
    json.integer(block.level)
    words(at: block.range, &json)
    json.key("source")
    json.range(block.source)
    json.key("dropped")
    json.string(block.dropped)
    list("links", block.links, &json) { link, json in
      words(at: link.range, &json)
      json.key("url")
      json.string(link.url)
    }
    if index < article.judgements.count { judgement(article.judgements[index], &json) }
  }

  private func judgement(_ judgement: BlockJudgement?, _ json: inout JSONWriter) {
    json.key("judgement")
    guard let judgement else { return json.null() }
    json.object { json in
      json.member("sum", judgement.sum.roundedScore)
      json.member("threshold", judgement.threshold)
      json.member("features", judgement.parts) { part, json in
        json.member("feature", part.feature)
        json.member("weight", part.weight.roundedScore)
      }
    }
  }

  private func section(_ section: Section, _ json: inout JSONWriter) {
    json.key("heading")
    json.string(section.heading)
    json.key("number")
    json.string(section.number)
    json.key("level")
    json.integer(section.level)
    json.key("range")
    json.range(section.range)
  }

  private func claim(_ claim: Claim, _ json: inout JSONWriter) {
    json.key("id")
    json.string(claim.id.description)
    json.key("kind")
    json.string(claim.kind.rawValue)
    json.key("text")
    words(claim.range, &json)
    json.key("leadIn")
    words(claim.leadIn, &json)
    json.key("section")
    json.string(claim.section.map { article.sections[$0].heading })
    json.key("range")
    json.range(claim.range)
    json.key("stance")
    json.string(claim.stance.rawValue)
    json.key("checkWorthiness")
    json.number(claim.checkWorthiness)
  }

  private func quotation(_ quotation: Quotation, _ json: inout JSONWriter) {
    words(at: quotation.range, &json)
    json.key("speaker")
    json.string(quotation.speaker)
    json.key("role")
    json.string(quotation.role)
    json.key("organisation")
    json.string(quotation.organisation)
    json.key("cue")
    words(quotation.cue, &json)
    json.key("directness")
    json.string(quotation.directness.rawValue)
    json.key("rule")
    json.string(quotation.rule)
  }

  private func date(_ date: DateMention, _ json: inout JSONWriter) {
    words(at: date.range, &json)
    json.key("earliest")
    json.string(date.interval.earliest?.description)
    json.key("latest")
    json.string(date.interval.latest?.description)
    json.key("precision")
    json.string(date.interval.precision.rawValue)
    json.key("rule")
    json.string(date.rule)
  }

  private func amount(_ amount: Amount, _ json: inout JSONWriter) {
    words(at: amount.range, &json)
    json.key("value")
    json.number(amount.value)
    json.key("valueMax")
    if let valueMax = amount.valueMax { json.number(valueMax) } else { json.null() }
    json.key("unit")
    json.string(amount.unit)
    json.key("kind")
    json.string(amount.kind.rawValue)
    json.key("qualifier")
    json.string(amount.qualifier)
    json.key("rule")
    json.string(amount.rule)
  }

  private func mention(_ mention: Mention, _ json: inout JSONWriter) {
    let entity = article.entities[mention.entity]
    words(at: mention.range, &json)
    json.key("kind")
    json.string(entity.kind.rawValue)
    json.key("entity")
    json.string(entity.name)
    json.key("rule")
    json.string(mention.rule)
  }

  private func notice(_ notice: Notice, _ json: inout JSONWriter) {
    json.key("code")
    json.string(notice.code)
    json.key("message")
    json.string(notice.message)
    json.key("range")
    json.range(notice.range)
  }
}
