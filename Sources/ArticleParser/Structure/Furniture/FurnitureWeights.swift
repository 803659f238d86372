/// The weights of the features, positive for the article.
///
/// Fitted by logistic regression to blocks of web pages in some thirty languages, part of them read
/// as copied text and part with their markup; a page counts the same whatever its length, a block by
/// its words. First the line by itself, then the line where it stands, then the block with what markup
/// says of it: each score is a feature of the next, so that what was learned of words holds for pages.
/// The weights of shared words, of lists of facts, of what stands behind stamps, and of how a block of a page
/// reads were chosen with all others held.
/// Two weights were set by hand: bars and lists of links count for more than was fitted, or pages with
/// hardly any furniture would keep theirs.
enum FurnitureWeights {
  /// Of a line by itself.
  static let ofLine = FeatureWeights([
    .bias: -2.76, .length: 1.32, .runningText: 0.70, .sentenceEnd: 2.47, .sentenceMarks: 0.36,
    .comma: 0.57, .functionWords: 0.79, .capitals: -0.39, .numbers: -1.05, .dated: -0.54,
    .fact: 0.33, .separators: -0.14, .endsWithColon: 2.14, .question: -1.59, .cutOff: -3.79,
    .markup: 0.11, .listItem: -0.55, .longListItem: -1.43, .heading: 0.92, .table: 3.86,
    .caption: -0.52, .furnitureLine: -1.54, .furniturePhrase: -2.36, .phraseShort: 0.19,
    .repeated: -0.55, .ideographs: -0.56, .introduced: 3.38, .siteWords: -5.20,
  ])

  /// Of a line where it stands.
  static let ofPlace = FeatureWeights([
    .bias: -1.89, .length: 1.67, .runningText: -0.27, .sentenceEnd: 0.71, .sentenceMarks: 0.21,
    .comma: 0.17, .functionWords: 0.61, .capitals: -0.11, .numbers: -0.10, .dated: -0.49,
    .separators: -0.18, .endsWithColon: 0.88, .question: -0.27, .cutOff: 0.16, .markup: 0.19,
    .listItem: 0.34, .longListItem: -0.36, .heading: 0.10, .table: 0.68, .caption: -0.31,
    .furnitureLine: -0.40, .furniturePhrase: -0.68, .repeated: 0.04, .ideographs: 0.94,
    .fact: 0.31, .phraseShort: -0.82, .introduced: 1.20, .siteWords: -1.69, .looks: -0.48,
    .textBefore: 0.69, .textAfter: 0.41, .surroundings: 0.16, .previousLooks: 0.98,
    .nextLooks: 1.43, .amidText: 0.87, .beforeText: -0.22, .afterText: 0.34, .inMainStretch: -0.16,
    .beforeMainStretch: -0.71, .afterMainStretch: -2.38, .furnitureOfPage: -1.77,
    .afterOpener: -1.38, .afterComments: -1.66, .furnitureNear: -0.59, .furnitureOfPart: -0.47,
    .cleanPart: 1.13, .adjoinsBehind: 1.12, .adjoinsBefore: 0.48, .factBox: 2.50,
    .afterStamps: -4.00, .sharedWords: 2.00,
  ])

  /// Of a block with markup.
  static let ofMarkup = FeatureWeights([
    .bias: 2.54, .outside: -3.97, .inBox: -5.32, .inBar: -5.00, .inTeaser: -4.44, .inLinks: -3.00,
    .lead: -4.01, .oddity: -0.68, .furnitureLine: -2.15, .furniturePhrase: -1.86,
    .phraseShort: -1.31, .reads: 1.18, .linkDensity: -1.41, .heading: -0.05, .caption: -2.02,
  ])
}
