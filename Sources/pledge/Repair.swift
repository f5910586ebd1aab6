import ArgumentParser
import PledgeCheck
import PledgeCompiler
import PledgeModel
import PledgeReport
import PledgeTime

/// A content folder that is mended: what changes, and how it is put on disk.
struct Repair {
  private struct Change {
    /// The path inside the content folder.
    var file: String
    var old: [UInt8]
    var new: [UInt8]
  }

  private let source: PolicySource
  private let mended: [Finding]
  private let changes: [Change]
  /// What is said of the content once it is mended.
  let judgement: Judgement

  /// - Parameter isChosen: whether a finding's fix is to be applied.
  init(
    _ reading: PolicySource.Reading, on date: CivilDate?, choosing isChosen: (Finding) -> Bool
  ) throws {
    guard case .policy(let source) = reading, let content = source.content else {
      throw ValidationError("--fix mends the folder of a policy, not an SLA definition")
    }
    let mending = try Mending(content) { content in
      try PolicySource(path: source.path, content).check(on: date)
    } choosing: {
      isChosen($0)
    }
    self.source = source
    mended = mending.mended
    changes = zip(content.sources, mending.content.sources).compactMap { old, new in
      old.bytes == new.bytes ? nil : Change(file: old.path, old: old.bytes, new: new.bytes)
    }
    judgement = Judgement(
      mending.verdict, of: try PolicySource(path: source.path, mending.content))
  }

  /// Writes the files that change, each in one step, and tells what was mended.
  func write() throws {
    let folder = ContentFolder(source.path)
    // Nothing is written unless all of it can be.
    var targets: [String: [UInt8]] = [:]
    for change in changes {
      let target = try folder.file(change.file)
      guard try FileSystem.read(target) == change.old else {
        throw Refusal("\(source.folder)\(change.file) was changed meanwhile: nothing is mended")
      }
      guard targets[target] == nil || targets[target] == change.new else {
        throw Refusal(
          "\(source.folder)\(change.file) is another name of a file that changes otherwise: nothing is mended"
        )
      }
      targets[target] = change.new
    }
    for (target, bytes) in targets.sorted(by: { $0.key < $1.key }) {
      try FileSystem.mend(target, with: bytes)
    }
    tell("mended")
  }

  /// Prints what would change, and tells what would be mended.
  func printPatch() throws {
    var patch = UnifiedDiff()
    for change in changes {
      patch.add(change.old, change.new, path: patchFolder + change.file)
    }
    Terminal.write(patch.bytes)
    tell("would mend")
    Terminal.print("nothing is written to \(source.path)", to: .errors)
  }

  /// A patch may not name what lies outside the folder it is applied in: then, the content folder's.
  private var patchFolder: String {
    var parts = source.folder.split(separator: "/").filter { $0 != "." }
    if source.folder.hasPrefix("/") || parts.contains("..") { parts = [] }
    return parts.map { $0 + "/" }.joined()
  }

  private func tell(_ word: String) {
    for finding in mended {
      let place =
        "\(source.folder)\(finding.place.file):\(finding.place.line):\(finding.place.column)"
      Terminal.print("\(word) \(place): \(finding.fix?.title ?? "") [\(finding.rule)]", to: .errors)
    }
  }
}
