public import PledgeExport
public import PledgeModel

extension Draft {
  /// The file of one format, and what it could not carry. Only a policy without errors has one.
  public func export(_ exporter: Exporter, zones: ZoneData) -> Export {
    exporter(Exporter.Subject(policy: policy, zones: zones.zones))
  }
}
