/// A section whose end the compiler has not come to.
struct OpenSection {
  /// Nil if the tag that opens it is at fault itself: its end is not asked for, or one slip would be two faults.
  let name: String?
  let place: Place
  /// The instruction that opens it, nil if there is none.
  let instruction: Int?
  let isInverted: Bool
}
