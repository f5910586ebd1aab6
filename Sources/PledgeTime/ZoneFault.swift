/// Why a zone could not be built from what was handed in.
public enum ZoneFault: Error, Sendable, Hashable, CaseIterable {
  /// It does not start with the magic bytes `TZif`.
  case notTZif
  /// A version other than 1 to 4.
  case versionUnknown
  /// It ends before its header says it does.
  case truncated
  /// The header's counts contradict one another (RFC 8536 section 3.1).
  case countsInvalid
  /// It counts leap seconds, so its instants are not Unix seconds (the `right/` zones).
  case leapSeconds
  /// A transition names a local time type that is not there.
  case typeUndefined
  /// An offset beyond -25 or +26 hours (RFC 8536 section 3.2).
  case offsetOutOfRange
  /// Transitions that do not ascend.
  case transitionsUnordered
  /// A transition after the year 9999.
  case transitionOutOfRange
  /// The footer is not a POSIX TZ string as RFC 8536 section 3.3 extends it.
  case footerInvalid
}
