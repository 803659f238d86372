import Testing

@testable import ClaimArchive

/// Whether two texts name the same speaker.
@Suite struct SpeakerComparisonTests {
  @Test(
    "a surname, a full name and a title stand for the same person",
    arguments: [
      ("Ingrid Pallister", "Pallister"), ("Dr Pallister", "Ingrid Pallister"), ("王小明", "王小明"),
    ])
  func same(pair: (String, String)) {
    #expect(SpeakerComparison(pair.0, pair.1) == .same)
  }

  @Test("another surname is another person, and a description nobody in particular")
  func others() {
    #expect(SpeakerComparison("Ingrid Pallister", "Piers Hallam") == .different)
    #expect(SpeakerComparison("the mayor", "Piers Hallam") == .unknown)
    #expect(SpeakerComparison(nil, "Piers Hallam") == .unknown)
  }
}
