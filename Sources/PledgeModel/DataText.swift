/// A text that an author gives as data and customers read: a name, a reason, a thing to have at hand.
public struct DataText: Sendable {
  /// A BCP 47 tag.
  public var language: String
  public var text: String
  /// Without the quotes around it where the file holds the text just as it is read, otherwise with them.
  public var place: Place
  /// Whether it speaks about the policy, as the reason of an acceptance does, and promises nothing itself.
  public var isRemark: Bool

  public init(_ text: String, in language: String, at place: Place, isRemark: Bool = false) {
    self.text = text
    self.language = language
    self.place = place
    self.isRemark = isRemark
  }
}
