/// The weights of the features, positive for the article.
///
/// Fitted by logistic regression to blocks of web pages in some thirty languages, part of them read
/// as copied text and part with their markup; a page counts the same whatever its length, a block by
/// its words. First the line by itself, then the line where it stands, then the block with what markup
/// says of it: each score is a feature of the next, so that what was learned of words holds for pages.
/// Two weights were set by hand: bars and lists of links count for more than was fitted, or pages with
/// hardly any furniture would keep theirs.
enum FurnitureWeights {
  /// Of a line by itself.
  static let ofLine = FeatureWeights([
    .bias: -1.88, .length: 1.50, .runningText: 0.06, .sentenceEnd: 1.87, .sentenceMarks: 0.85,
    .comma: 0.51, .functionWords: 1.26, .capitals: -0.63, .numbers: -0.63, .dated: 0.09,
    .separators: -0.34, .endsWithColon: 2.56, .question: -0.81, .cutOff: -2.80, .markup: -0.61,
    .listItem: -0.71, .longListItem: -1.07, .heading: 0.99, .table: 2.67, .caption: -0.09,
    .furnitureLine: -1.36, .furniturePhrase: -2.15, .repeated: -1.02, .ideographs: -0.27,
    .fact: 1.15, .phraseShort: -0.65, .introduced: 4.02, .siteWords: -3.68,
  ])

  /// Of a line where it stands.
  static let ofPlace = FeatureWeights([
    .bias: -1.49, .length: 1.67, .runningText: -0.27, .sentenceEnd: 0.71, .sentenceMarks: 0.21,
    .comma: 0.17, .functionWords: 0.61, .capitals: -0.11, .numbers: -0.10, .dated: -0.49,
    .separators: -0.18, .endsWithColon: 0.88, .question: -0.27, .cutOff: 0.16, .markup: 0.19,
    .listItem: 0.34, .longListItem: -0.36, .heading: -0.33, .table: 0.68, .caption: -0.31,
    .furnitureLine: -0.40, .furniturePhrase: -0.68, .repeated: 0.04, .ideographs: 0.94,
    .fact: 0.31, .phraseShort: -0.82, .introduced: 0.61, .siteWords: -1.69, .looks: -0.48,
    .textBefore: 0.69, .textAfter: 0.41, .surroundings: 0.16, .previousLooks: 0.98,
    .nextLooks: 1.43, .amidText: 0.87, .beforeText: -0.22, .afterText: 0.34, .inMainStretch: -0.16,
    .beforeMainStretch: -0.71, .afterMainStretch: -2.38, .furnitureOfPage: -1.77,
    .afterOpener: -1.38, .afterComments: -1.66, .furnitureNear: -0.59, .furnitureOfPart: -0.47,
    .cleanPart: 1.13, .adjoinsBehind: 1.12, .adjoinsBefore: 0.48, .factBox: 1.32,
    .afterStamps: -2.53,
  ])

  /// Of a block with markup.
  static let ofMarkup = FeatureWeights([
    .bias: 2.74, .outside: -3.97, .inBox: -5.32, .inBar: -5.00, .inTeaser: -4.44, .inLinks: -3.00,
    .lead: -4.01, .oddity: -0.68, .furnitureLine: -2.15, .furniturePhrase: -1.86,
    .phraseShort: -1.31, .reads: 1.58, .linkDensity: -1.41, .heading: -0.05, .caption: -2.02,
  ])
}
