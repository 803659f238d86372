package import ArticleModel

/// How inputs are to be taken.
package struct InputOptions: Sendable {
  /// What an input holds.
  package enum Form: String, Sendable, CaseIterable {
    case auto, text, markdown, html, mhtml, jsonl
  }

  package var form: Form
  /// What holds for every input that does not say otherwise itself.
  package var given: GivenMetadata
  /// Which files of folders are read.
  package var selection: FileSelection

  package init(
    form: Form = .auto, given: GivenMetadata = GivenMetadata(),
    selection: FileSelection = FileSelection()
  ) {
    (self.form, self.given, self.selection) = (form, given, selection)
  }

  /// The format of a file that is one article; nil lets the parser look.
  var format: SourceFormat? { SourceFormat(rawValue: form.rawValue) }
}
