extension Exporter {
  static let rt = Exporter(
    "rt", "Request Tracker 5: service levels with their business hours", fileName: "rt.pm"
  ) { subject in
    let configuration = RTConfiguration(subject.policy, zones: subject.zones)
    return Export(bytes: Array(configuration.perl.utf8), losses: configuration.losses)
  }
}
