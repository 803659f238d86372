/// Does work on all cores and hands on the results in the order of the inputs.
///
/// Inputs are taken only as far ahead as the budget allows, so that memory stays bounded however
/// much there is to read; a single input may exceed it.
package struct OrderedPipeline: Sendable {
  /// How many inputs are worked on at once.
  package var width: Int
  /// How much of `cost` may be taken and not yet handed on.
  package var budget: Int

  /// How many inputs are taken ahead for each that is worked on: enough to keep the others busy while
  /// results are handed on many at a time.
  private static let ahead = 512

  package init(width: Int, budget: Int) {
    (self.width, self.budget) = (max(1, width), budget)
  }

  /// Takes inputs until there are none, and hands on each with its result.
  package func run<Input: Sendable, Output: Sendable, Failure: Error>(
    _ next: () throws(Failure) -> Input?, cost: (Input) -> Int,
    work: @escaping @Sendable (Input) -> Output,
    handOn: (Output) throws(Failure) -> Void
  ) async throws(Failure) {
    let outcome = await withTaskGroup(of: (Int, Output).self) { group -> Failure? in
      var waiting = Reordering<Output>()
      var isOpen = true
      do throws(Failure) {
        while true {
          while isOpen, waiting.canTake(most: width * Self.ahead, budget: budget) {
            guard let input = try next() else {
              isOpen = false
              break
            }
            let index = waiting.take(cost: cost(input))
            group.addTask { (index, work(input)) }
          }
          guard let (index, output) = await group.next() else { return nil }
          for ready in waiting.finish(index, output) { try handOn(ready) }
        }
      } catch {
        group.cancelAll()
        return error
      }
    }
    if let outcome { throw outcome }
  }
}

/// Results that wait for those before them.
private struct Reordering<Output> {
  private var first = 0
  private var costs: [Int: Int] = [:]
  private var results: [Int: Output] = [:]
  private var next = 0
  private var cost = 0

  func canTake(most: Int, budget: Int) -> Bool {
    next == first || (next - first < most && cost < budget)
  }

  mutating func take(cost: Int) -> Int {
    costs[next] = cost
    self.cost += cost
    next += 1
    return next - 1
  }

  mutating func finish(_ index: Int, _ output: Output) -> [Output] {
    results[index] = output
    var ready: [Output] = []
    while let output = results.removeValue(forKey: first) {
      ready.append(output)
      cost -= costs.removeValue(forKey: first) ?? 0
      first += 1
    }
    return ready
  }
}
