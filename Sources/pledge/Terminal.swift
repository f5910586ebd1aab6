import ArgumentParser
import Glibc
import PledgeReport

/// Standard output and standard error.
enum Terminal {
  enum Stream: Int32 {
    case output = 1
    case errors = 2
  }

  /// Writes text and a newline if it lacks one; a reader that went away, as `head` does, is no error.
  static func print(_ text: String, to stream: Stream = .output) {
    write(Array((text.hasSuffix("\n") || text.isEmpty ? text : text + "\n").utf8), to: stream)
  }

  static func write(_ bytes: [UInt8], to stream: Stream = .output) {
    do {
      try FileSystem.write(bytes, to: stream.rawValue, named: "standard output")
    } catch {
      if error.code == EPIPE || stream == .errors { return }
      print("pledge: \(error.message)", to: .errors)
      exit(ExitCode.unreadable.rawValue)
    }
  }

  /// Whether people watch this stream and want colours (no-color.org, bixense.com/clicolors).
  static func isColored(_ stream: Stream) -> Bool {
    if hasValue("NO_COLOR") { return false }
    if hasValue("CLICOLOR_FORCE") { return true }
    return isatty(stream.rawValue) == 1 && !isDumb
  }

  /// What text on this stream is written for.
  static func screen(_ stream: Stream) -> Screen {
    Screen(isColored: isColored(stream), width: width(stream) ?? Screen.usualWidth)
  }

  /// The columns of the terminal this stream is, if it is one and says so.
  private static func width(_ stream: Stream) -> Int? {
    var size = winsize()
    guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  private static var isDumb: Bool {
    guard let terminal = unsafe getenv("TERM") else { return false }
    return unsafe String(cString: terminal) == "dumb"
  }

  private static func hasValue(_ name: String) -> Bool {
    guard let value = unsafe getenv(name) else { return false }
    return unsafe value.pointee != 0
  }
}
