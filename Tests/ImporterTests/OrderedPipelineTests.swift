import Testing

@testable import Importer

@Suite struct OrderedPipelineTests {
  @Test("results come in the order of the inputs, whichever is ready first")
  func order() async {
    var inputs = (0..<500).makeIterator()
    var results: [Int] = []
    await OrderedPipeline(width: 8, budget: .max).run {
      inputs.next()
    } cost: { (_: Int) in
      1
    } work: { input in
      var sum = input
      for step in 0..<(input % 7 * 1000) { sum ^= step }
      return input + (sum & 0)
    } handOn: {
      results.append($0)
    }
    #expect(results == Array(0..<500))
  }

  @Test("no more is taken than the budget allows, but one input always is")
  func budget() async {
    var taken = 0
    var handedOn = 0
    var greatest = 0
    await OrderedPipeline(width: 8, budget: 30).run { () -> Int? in
      guard taken < 100 else { return nil }
      taken += 1
      greatest = max(greatest, taken - handedOn)
      return taken
    } cost: {
      $0 == 50 ? 1000 : 10
    } work: {
      $0
    } handOn: { _ in
      handedOn += 1
    }
    #expect(handedOn == 100)
    #expect(greatest <= 4)
  }

  struct Stop: Error {}

  @Test("an error of the receiver ends the run, and nothing more is handed on")
  func failure() async {
    var inputs = (0..<1000).makeIterator()
    var handedOn = 0
    await #expect(throws: Stop.self) {
      try await OrderedPipeline(width: 4, budget: .max).run { () throws(Stop) in
        inputs.next()
      } cost: { (_: Int) in
        1
      } work: {
        $0
      } handOn: { (number: Int) throws(Stop) in
        if number == 10 { throw Stop() }
        handedOn += 1
      }
    }
    #expect(handedOn == 10)
  }
}
