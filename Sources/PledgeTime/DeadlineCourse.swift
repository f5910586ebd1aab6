/// The deadlines of all that is received in a range, piece by piece: worked out once, compared with many others.
public struct DeadlineCourse: Sendable {
  /// Receipts from `start` until the next piece, whose deadlines stay or move as fast as the receipt.
  struct Piece: Sendable {
    var start: Int64
    /// What is received at `start` is due then; nil where there is no answer.
    var due: Int64?
    var moves: Bool

    /// When what is received at an instant of the piece falls due.
    func due(received: Int64) -> Int64? { due.map { moves ? $0 + (received - start) : $0 } }
  }

  public let range: Range<Int64>
  /// Ascending; the first starts where the range does.
  private(set) var pieces: [Piece] = []

  /// Every second counts: between turns both ends of a stretch decide.
  public init(_ function: DeadlineFunction, received range: Range<Int64>) {
    self.range = range
    let turns = function.turns(in: range)
    pieces.reserveCapacity(turns.count)
    for (start, end) in zip(turns, turns.dropFirst()) {
      // A step is known by its beginning.
      add(start, function.isStepwise ? start : end - 1, function)
    }
  }

  private mutating func add(_ start: Int64, _ last: Int64, _ function: DeadlineFunction) {
    let first = function.deadline(received: start).instant
    let final = start == last ? first : function.deadline(received: last).instant
    switch (first, final) {
    case (nil, nil): join(Piece(start: start, due: nil, moves: false))
    case (let first?, let final?) where first == final:
      join(Piece(start: start, due: first, moves: false))
    case (let first?, let final?) where final - first == last - start:
      join(Piece(start: start, due: first, moves: true))
    case (_?, _?), (nil, _?), (_?, nil):
      // Coverage may begin or end within; halving finds where.
      let middle = start + (last - start) / 2
      add(start, middle, function)
      add(middle + 1, last, function)
    }
  }

  /// Adds a piece, unless the one before goes on.
  private mutating func join(_ piece: Piece) {
    guard let before = pieces.last, before.due(received: piece.start) == piece.due,
      before.moves == piece.moves
    else { return pieces.append(piece) }
  }
}
