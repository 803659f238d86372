/// The weights of the features: fitted by logistic regression to lines of web pages in several
/// languages; positive for the article.
enum FurnitureWeights {
  /// Of a line by itself.
  static let ofLine = FeatureVector([
    .bias: -0.89, .length: 1.37, .runningText: 0.30, .sentenceEnd: 1.42, .sentenceMarks: 0.73,
    .comma: 0.40, .functionWords: -0.38, .capitals: -1.25, .numbers: -0.27, .dated: -0.26,
    .separators: -0.32, .endsWithColon: 0.61, .question: -0.59, .cutOff: -1.34,
    .markup:
      -0.23, .listItem: -1.08, .longListItem: -0.62, .heading: 0.94, .caption: -0.01,
    .furnitureLine: -0.98, .furniturePhrase: -1.73, .repeated: -0.48, .ideographs: -0.81,
  ])

  /// Of a line where it stands.
  static let ofPlace = FeatureVector([
    .bias: -0.25, .length: 0.87, .runningText: 0.10, .sentenceEnd: 0.44, .sentenceMarks: 0.06,
    .comma: -0.09, .functionWords: 0.37, .capitals: -0.73, .numbers: 0.26, .dated: 0.23,
    .separators: -0.20, .endsWithColon: 0.32, .question: -0.07, .cutOff: -0.37,
    .markup:
      -0.20, .listItem: 0.05, .longListItem: 0.01, .heading: -0.20, .caption: -0.04,
    .furnitureLine: -0.07, .furniturePhrase: -0.13, .repeated: -0.01, .ideographs: -0.06,
    .looks: -0.01, .textBefore: 1.30, .textAfter: 0.39, .surroundings: -1.02,
    .previousLooks:
      0.32, .nextLooks: 1.02, .amidText: 0.63, .beforeText: -0.39, .afterText: 0.54,
    .inMainStretch: 0.26, .beforeMainStretch: -1.00, .afterMainStretch: -1.01,
    .furnitureOfPage: -2.53, .furnitureOfPart: -0.19, .cleanPart: 2.20, .afterComments: -1.88,
    .afterOpener: -1.01, .furnitureNear: -1.10,
  ])
}
