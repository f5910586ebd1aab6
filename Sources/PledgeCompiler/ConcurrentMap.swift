import Dispatch

extension Array where Element: Sendable {
  /// What `transform` makes of every element, in order; long arrays are shared among the cores.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    let share = 16
    guard count > 2 * share else { return map(transform) }
    return unsafe [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      // Every index is written by exactly one share, so the shares need no lock.
      nonisolated(unsafe) let results = unsafe buffer
      DispatchQueue.concurrentPerform(iterations: (count + share - 1) / share) { part in
        for index in part * share..<Swift.min(count, (part + 1) * share) {
          unsafe (results.baseAddress?.advanced(by: index))?.initialize(to: transform(self[index]))
        }
      }
      initializedCount = count
    }
  }
}
