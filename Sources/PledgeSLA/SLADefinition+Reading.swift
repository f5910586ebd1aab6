import PledgeJSON
public import PledgeModel
public import PledgeTime

extension SLADefinition {
  /// Reads a definition: the policy as far as it could be read, and what is wrong, the schema's faults first.
  ///
  /// Every part has its place in the definition, and every finding a JSON pointer as its subject. Nil only
  /// if it is no JSON, or no definition of a version this build can read. A later minor version is read
  /// without what this build does not know.
  public static func read(_ source: SourceText) -> (policy: Policy?, findings: [Finding]) {
    let result = readAll(source)
    return (result.policy, result.findings)
  }

  /// The same, with the zones the definition carries.
  public static func readAll(_ source: SourceText) -> (
    policy: Policy?, zones: [Zone], findings: [Finding]
  ) {
    var reading = Reading(source)
    guard let node = parse(&reading), let isNewer = isNewer(node, &reading) else {
      return (nil, [], reading.findings)
    }
    reading.judge(node, by: schema, isNewer: isNewer)
    guard let document = SLADocument.form.read(node, &reading) else {
      return (nil, [], reading.findings)
    }
    let zones = document.zones.indices.compactMap { index in
      reading.inside(.key("zones")) {
        $0.inside(.index(index)) { document.zones[index].value(&$0) }
      }
    }
    let policy = document.policy(&reading)
    return (policy, zones, reading.findings)
  }

  private static func parse(_ reading: inout Reading) -> JSONNode? {
    do {
      return try JSONNode(parsing: reading.source.bytes)
    } catch {
      reading.report(.jsonInvalid, error.message, at: error.range, hint: error.hint)
      return nil
    }
  }

  /// Whether it is of a later minor version than this build knows; nil, and a finding, if it cannot be read.
  private static func isNewer(_ node: JSONNode, _ reading: inout Reading) -> Bool? {
    guard node.members != nil else {
      reading.report(.valueInvalid, "an SLA definition is a JSON object", at: node.range)
      return nil
    }
    guard let version = node[versionKey] else {
      let brace = node.range.lowerBound..<node.range.lowerBound + 1
      reading.report(
        .keyMissing, "this is no SLA definition: “\(versionKey)” is missing", at: brace,
        hint: "it says the version of the format: “\(versionKey)”: “\(formatVersion)”")
      return nil
    }
    let known = numbers(formatVersion)
    guard let text = version.string, let given = numbers(text), given.major == known?.major else {
      reading.report(
        .valueInvalid, "this build cannot read this version of the format", at: version.range,
        key: versionKey,
        hint: "it reads \(formatVersion)")
      return nil
    }
    return given.minor > known?.minor ?? 0
  }

  private static func numbers(_ version: String) -> (major: Int, minor: Int)? {
    let parts = version.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let major = parts[0], let minor = parts[1],
      version == "\(major).\(minor)"
    else { return nil }
    return (major, minor)
  }
}

extension Located<SLAZone> {
  fileprivate func value(_ reading: inout Reading) -> Zone? {
    if let zone = try? value.zone() { return zone }
    reading.report(
      Finding(
        .valueInvalid, "these transitions do not follow one another in time", at: place,
        subject: reading.pointer))
    return nil
  }
}
