extension Zone {
  /// The zone where it is known, and everywhere else as another tells it.
  public func completed(by other: Zone) -> Zone {
    let (start, end) = (known.lowerBound, known.upperBound)
    guard start < end else { return other }
    var transitions = other.transitions(from: .min, to: start)
    if other.offset(at: start - 1) != offset(at: start) {
      transitions.append(Transition(at: start, offset: offset(at: start)))
    }
    transitions += self.transitions(from: start + 1, to: end)
    if offset(at: end - 1) != other.offset(at: end) {
      transitions.append(Transition(at: end, offset: other.offset(at: end)))
    }
    transitions += other.transitions(from: end + 1, to: .max)
    let whole = try? Zone(
      name: name, initialOffset: other.offset(at: .min), transitions: transitions)
    return whole ?? other
  }
}
