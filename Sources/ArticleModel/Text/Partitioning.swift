extension RandomAccessCollection {
  /// The first index whose element passes a test that all elements from there on pass.
  @inlinable package func partitioningIndex(where passes: (Element) -> Bool) -> Index {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
      if passes(self[middle]) { high = middle } else { low = index(after: middle) }
    }
    return low
  }

  /// The elements whose ranges overlap another, where the elements are in the order of theirs and these do
  /// not overlap each other.
  @inlinable package func overlapping(
    _ other: ByteRange, _ range: (Element) -> ByteRange
  ) -> SubSequence {
    let first = partitioningIndex { range($0).upperBound > other.lowerBound }
    return self[first...].prefix { range($0).lowerBound < other.upperBound }
  }
}
