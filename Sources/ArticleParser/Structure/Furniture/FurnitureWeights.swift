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
  static let ofLine = FeatureVector([
    .bias: -1.65, .length: 1.46, .runningText: -0.22, .sentenceEnd: 1.93, .sentenceMarks: 0.54,
    .comma: 0.58, .functionWords: 1.38, .capitals: -0.93, .numbers: -0.04, .dated: 0.09,
    .separators: -0.31, .endsWithColon: 2.16, .question: -0.79, .cutOff: -2.90, .markup: -0.72,
    .listItem: -0.67, .longListItem: -0.84, .heading: 0.74, .table: 2.49, .caption: -0.16,
    .furnitureLine: -2.04, .furniturePhrase: -3.09, .repeated: -0.89, .ideographs: -0.49,
    .fact: 0.77, .phraseShort: -0.11,
  ])

  /// Of a line where it stands.
  static let ofPlace = FeatureVector([
    .bias: -0.17, .length: 1.39, .runningText: -0.47, .sentenceEnd: 1.13, .sentenceMarks: 0.15,
    .comma: 0.32, .functionWords: 0.96, .capitals: -0.66, .numbers: 0.75, .dated: -0.43,
    .separators: -0.02, .endsWithColon: 1.08, .question: -0.49, .cutOff: -0.65, .markup: -0.30,
    .listItem: -0.16, .longListItem: -0.61, .heading: -0.21, .table: 0.34, .caption: -0.54,
    .furnitureLine: -0.67, .furniturePhrase: -1.07, .repeated: 0.08, .ideographs: 0.35,
    .fact: 0.46, .phraseShort: -0.80, .looks: -2.59, .textBefore: 0.93, .textAfter: 0.98,
    .surroundings: -1.59, .previousLooks: 0.75, .nextLooks: 1.14, .amidText: 1.23,
    .beforeText: -0.62, .afterText: 0.78, .inMainStretch: 0.36, .beforeMainStretch: 0.52,
    .afterMainStretch: -1.82, .furnitureOfPage: -3.61, .afterOpener: -1.18, .afterComments: -2.33,
    .furnitureNear: -0.62, .furnitureOfPart: 0.77, .cleanPart: 1.53, .adjoinsBehind: 1.15,
    .adjoinsBefore: 0.35, .factBox: 1.33,
  ])

  /// Of a block with markup.
  static let ofMarkup = FeatureVector([
    .bias: 2.69, .outside: -3.97, .inBox: -5.32, .inBar: -5.00, .inTeaser: -4.44, .inLinks: -3.00,
    .lead: -4.01, .oddity: -0.68, .furnitureLine: -2.15, .furniturePhrase: -1.86,
    .phraseShort: -1.31, .reads: 1.63, .linkDensity: -1.41, .heading: -0.17, .caption: -2.02,
  ])
}
