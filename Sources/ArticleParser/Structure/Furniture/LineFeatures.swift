import ArticleModel

/// What a block looks like by itself.
enum LineFeatures {
  static func write(
    to features: inout FeatureTable, _ index: Int, _ block: Block, _ facts: BlockFacts,
    isRepeated: Bool, isIntroduced: Bool
  ) {
    let shape = facts.shape
    let words = Float(max(facts.words, 1))
    let isWide = shape.wideLetters > shape.capitals + shape.smallLetters
    // A character of a script without spaces says about as much as two letters.
    let length = Float(shape.characters) * (isWide ? 2.5 : 1)
    let isText = isWide ? length > 75 || length > 30 && shape.endsSentence : shape.isRunningText
    features[index, .bias] = 1
    features[index, .length] = min(1, (length / 400).squareRoot())
    features[index, .runningText] = isText ? 1 : 0
    features[index, .sentenceEnd] = shape.endsSentence && facts.words > 3 ? 1 : 0
    features[index, .sentenceMarks] = min(1, Float(shape.sentenceMarks) / 4)
    features[index, .comma] = shape.commas > 0 ? 1 : 0
    features[index, .functionWords] = isWide ? 0.4 : min(0.6, Float(facts.functionWords) / words)
    features[index, .capitals] = isWide ? 0.2 : Float(facts.capitalisedWords) / words
    features[index, .numbers] = Float(facts.numbers) / words
    features[index, .dated] = facts.numbers > 1 && facts.words < 13 ? 1 : 0
    features[index, .fact] = shape.colons > 0 && facts.numbers > 0 && !shape.endsSentence ? 1 : 0
    features[index, .separators] = min(1, Float(shape.separators) / 3)
    features[index, .endsWithColon] = shape.endsWithColon ? 1 : 0
    features[index, .question] = shape.lastMark == 0x3F || shape.lastMark == 0xFF1F ? 1 : 0
    features[index, .cutOff] = shape.lastMark == 0x2026 || shape.endsWithStops ? 1 : 0
    features[index, .markup] = shape.first == 0x3C || shape.first == 0x7B ? 1 : 0
    features[index, .repeated] = isRepeated ? 1 : 0
    features[index, .ideographs] = isWide ? 1 : 0
    features[index, .introduced] = isIntroduced ? 1 : 0
    features[index, .siteWords] =
      isWide ? 0 : min(1, 6 * Float(facts.siteWords) / Float(max(facts.words, 6)))
    switch block.kind {
    case .listItem: features[index, isText ? .longListItem : .listItem] = 1
    case .heading: features[index, .heading] = 1
    case .table, .code: features[index, .table] = 1
    case .caption: features[index, .caption] = 1
    default: break
    }
    if let match = facts.furniture {
      features[index, match.isWhole ? .furnitureLine : .furniturePhrase] = 1
      features[index, .phraseShort] = isText ? 0 : 1
    }
  }
}
