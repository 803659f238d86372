import ArticleModel

/// What a block looks like by itself.
enum LineFeatures {
  static func features(_ block: Block, _ facts: BlockFacts, isRepeated: Bool) -> FeatureVector {
    let shape = facts.shape
    let words = Float(max(facts.words, 1))
    let isWide = shape.wideLetters > shape.capitals + shape.smallLetters
    // A character of a script without spaces says about as much as two letters.
    let length = Float(shape.characters) * (isWide ? 2.5 : 1)
    let isText = isWide ? length > 75 || length > 30 && shape.endsSentence : shape.isRunningText
    var features = FeatureVector()
    features[.bias] = 1
    features[.length] = min(1, (length / 400).squareRoot())
    features[.runningText] = isText ? 1 : 0
    features[.sentenceEnd] = shape.endsSentence && facts.words > 3 ? 1 : 0
    features[.sentenceMarks] = min(1, Float(shape.sentenceMarks) / 4)
    features[.comma] = shape.commas > 0 ? 1 : 0
    features[.functionWords] = isWide ? 0.4 : min(0.6, Float(facts.functionWords) / words)
    features[.capitals] = isWide ? 0.2 : Float(facts.capitalisedWords) / words
    features[.numbers] = Float(facts.numbers) / words
    features[.dated] = facts.numbers > 1 && facts.words < 13 ? 1 : 0
    features[.fact] = shape.colons > 0 && facts.numbers > 0 && !shape.endsSentence ? 1 : 0
    features[.separators] = min(1, Float(shape.separators) / 3)
    features[.endsWithColon] = shape.endsWithColon ? 1 : 0
    features[.question] = shape.lastMark == 0x3F || shape.lastMark == 0xFF1F ? 1 : 0
    features[.cutOff] = shape.lastMark == 0x2026 || shape.endsWithStops ? 1 : 0
    features[.markup] = shape.first == 0x3C || shape.first == 0x7B ? 1 : 0
    features[.repeated] = isRepeated ? 1 : 0
    features[.ideographs] = isWide ? 1 : 0
    switch block.kind {
    case .listItem: features[isText ? .longListItem : .listItem] = 1
    case .heading: features[.heading] = 1
    case .table, .code: features[.table] = 1
    case .caption: features[.caption] = 1
    default: break
    }
    if let match = facts.furniture {
      features[match.isWhole ? .furnitureLine : .furniturePhrase] = 1
      features[.phraseShort] = isText ? 0 : 1
    }
    return features
  }
}
