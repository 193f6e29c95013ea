/// What many measurements come to.
enum Statistics {
  /// The value in the middle; of an even number the mean of the two in the middle.
  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The least value that so many percent of all do not exceed.
  static func percentile(_ percent: Int, of values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let rank = (values.count * min(max(percent, 0), 100) + 99) / 100
    return values.sorted()[max(rank, 1) - 1]
  }

  /// How many times as much the first is as the second: the median of the ratios of each round's medians.
  ///
  /// Two programs are compared within a round alone, because rounds differ by what else the machine does. Nil when
  /// no round has both, or when the second is nothing.
  static func ratio(_ first: [Int: [Double]], to second: [Int: [Double]]) -> Double? {
    let ratios = first.compactMap { round, values -> Double? in
      guard let mine = median(values), let other = second[round].flatMap(median), other != 0 else {
        return nil
      }
      return mine / other
    }
    return median(ratios)
  }
}
