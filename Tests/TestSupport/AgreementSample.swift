/// Two sentences of different articles, and what they have to do with each other: a line of
/// `Fixtures/gold/agreement.jsonl`.
package struct AgreementSample: Decodable {
  package struct Side: Decodable {
    package var article: String
    package var text: String
  }

  package var a: Side
  package var b: Side
  /// `same`, `conflict` or `different`.
  package var label: String
  /// What a conflict is about: `value`, `date`, `quotation-wording`, `speaker` or `qualifier`.
  package var about: String?
}
