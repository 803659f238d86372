package import ArticleModel

/// How inputs are to be taken.
package struct InputOptions: Sendable {
  /// What an input holds.
  package enum Form: String, Sendable, CaseIterable {
    case auto, text, markdown, html, jsonl
  }

  package var form: Form
  /// What holds for every input that does not say otherwise itself.
  package var given: GivenMetadata

  package init(form: Form = .auto, given: GivenMetadata = GivenMetadata()) {
    (self.form, self.given) = (form, given)
  }

  /// The format of a file that is one article; nil lets the parser look.
  var format: SourceFormat? { SourceFormat(rawValue: form.rawValue) }
}
