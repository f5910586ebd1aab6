import PledgeJSON
import PledgeSLA

extension Exporter {
  static let json = Exporter(
    "json", "The SLA definition: the whole promise as data", fileName: SLADefinition.fileName,
    carriesTerms: true
  ) { subject in
    Export(bytes: SLADefinition.json(of: subject.policy, zones: subject.zones).text())
  }
}
