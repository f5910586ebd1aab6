import PledgeJSON
public import PledgeModel

/// Puts parsed files together into one policy.
///
/// What refers to something else keeps the name it refers by; whether that exists is for rules to say.
public struct PolicyAssembler {
  var policy: Policy
  var findings: [Finding] = []
  /// The iCalendar files, by path.
  let iCalendars: [String: SourceText]

  /// - Parameters:
  ///   - files: what `ParsedFile` made of every content file that has a kind, in any order.
  ///   - assets: paths of the files that are copied as they are.
  ///   - languages: the policy's, by which the files were parsed.
  /// - Returns: the policy as far as it could be read, and everything found on the way, unsorted.
  public static func assemble(
    _ files: [ParsedFile], assets: [String], languages: [String]
  ) -> (
    policy: Policy, findings: [Finding]
  ) {
    var files = files.sorted { $0.path.file < $1.path.file }
    var assembler = PolicyAssembler(files, languages: languages)
    assembler.takeKindsFromOriginals(&files)
    assembler.policy.assets =
      assets
      + files.indices.filter {
        files[$0].kind == nil && files[$0].isWhole && !files[$0].path.isFrozen
      }
      .map { files[$0].path.file }
    for index in files.indices {
      assembler.findings += files[index].findings
      if !files[index].isWhole { assembler.markUnread(files[index]) }
    }
    let original = assembler.policy.defaultLanguage
    // Targets are read after what their rows and columns are called by.
    for kind in [
      Kind.calendar, .plans, .severities, .channel, .process, .targets, .escalation, .obligations,
      .exclusions, .remedies, .versions, .definitions, .news, .release, .page,
    ] {
      // By their indices: a file is large, and to copy them all for every kind takes as long as to read some.
      let ofKind = files.indices.filter { files[$0].kind == kind }
      for index in ofKind where files[index].path.language == original {
        assembler.add(files[index], kind)
      }
      for index in ofKind where files[index].path.language != original {
        assembler.translate(files[index], kind)
      }
    }
    assembler.policy.targets = assembler.expandTargets()
    assembler.addDefinitions(files)
    return (assembler.policy, assembler.findings)
  }

  private init(_ files: [ParsedFile], languages: [String]) {
    iCalendars = Dictionary(
      files.indices.filter { files[$0].path.isICalendar }
        .map { (files[$0].path.file, files[$0].source) },
      uniquingKeysWith: { first, _ in first })
    policy = Policy(
      identity: Identity(
        id: "", name: Localized(), version: "",
        place: Place(file: "policy.json")), languages: languages)
    if let index = files.firstIndex(where: {
      $0.kind == .policy && $0.path.inner == "policy.json"
    }) {
      addPolicy(files[index])
    } else {
      policy.unreadKinds = [.policy]
      findings.append(
        Finding(
          .policyMissing, "there is no policy.json", at: Place(file: "policy.json"),
          hint:
            "it names the policy: {\"id\": \"support\", \"name\": \"Support\", \"version\": \"1.0.0\"}"
        ))
    }
  }

  /// A translation is of the kind of what it translates, and need not say so.
  private mutating func takeKindsFromOriginals(_ files: inout [ParsedFile]) {
    guard policy.languages.count > 1 else { return }
    let kinds = Dictionary(
      files.indices.filter { files[$0].path.language == policy.defaultLanguage }
        .map { (files[$0].path.inner, files[$0].kind) },
      uniquingKeysWith: { first, _ in first })
    for index in files.indices where files[index].path.language != policy.defaultLanguage {
      guard case .some(.some(let kind)) = kinds[files[index].path.inner], kind != files[index].kind
      else { continue }
      if let node = files[index].data["kind"], files[index].kind != nil {
        findings.append(
          Finding(
            .translationMismatch, "this translates a file of kind “\(kind.rawValue)”",
            at: files[index].source.place(of: node.range), hint: "leave `kind` out"))
      }
      files[index].setKind(kind)
    }
  }

  /// A file of an unknown kind may hold anything that others refer to.
  private mutating func markUnread(_ file: ParsedFile) {
    // Front matter of which nothing could be read may have named any kind.
    let isNameless =
      file.findings.contains { $0.rule == .frontMatterInvalid }
      && file.data.members?.isEmpty != false
    if let kind = file.kind, kind != .page || !isNameless {
      policy.unreadKinds.insert(kind)
    } else {
      policy.unreadKinds.formUnion(Kind.allCases)
    }
  }

  /// Takes up a file in the default language.
  private mutating func add(_ file: ParsedFile, _ kind: Kind) {
    var reader = DataReader(file, languages: policy.languages)
    reader.judge(by: kind.schema, scalarsAreText: file.path.isMarkdown)
    var document = file.document
    document?.order = reader.integer(file.data["order"])
    document?.isDraft = reader.boolean(file.data["draft"])
    document?.aliases = reader.strings(file.data["aliases"]) ?? []
    document?.additions = reader.additions(file.data["added"])
    if !reader.boolean(file.data["draft"]) {
      switch kind {
      case .policy, .page: break
      case .calendar: addCalendar(file, &reader)
      case .channel: addChannel(file, &reader)
      case .plans: addPlans(file, &reader, &document)
      case .severities: addSeverities(file, &reader, &document)
      case .targets: addTargets(file, &reader, &document)
      case .process: addSteps(file, &reader)
      case .escalation: addEscalation(&reader, &document)
      case .obligations:
        addClauses(.obligations, to: \.obligations, &reader, &document, make: Obligation.init)
      case .exclusions:
        addClauses(.exclusions, to: \.exclusions, &reader, &document, make: PlainClause.init)
      case .remedies:
        addClauses(.remedies, to: \.remedies, &reader, &document, make: Remedy.init)
      case .versions:
        addClauses(.versions, to: \.versions, &reader, &document, make: SupportedVersion.init)
      case .definitions:
        addClauses(.definitions, to: \.definitions, &reader, &document, make: PlainClause.init)
      case .news: addNews(file, &reader)
      case .release: addRelease(file, &reader)
      }
    }
    if let document {
      reader.readTitles()
      policy.documents.append(document)
    } else if let component = kind.component {
      policy.documents += pages(for: file, component: component, &reader)
    }
    if !reader.boolean(file.data["draft"]) {
      policy.texts += reader.customerTexts
      if let document { takeAcceptances(of: document) }
    }
    findings += reader.findings
  }

  /// Takes up a file in a language folder: its prose, and the names of what the default language holds.
  private mutating func translate(_ file: ParsedFile, _ kind: Kind) {
    var reader = DataReader(file, languages: policy.languages)
    guard var document = file.document else {
      reader.report(
        .translationRepeatsData, "a JSON file holds its names in every language itself",
        at: reader.filePlace, hint: "move the names to \(file.path.inner) and remove this file")
      findings += reader.findings
      return
    }
    // What a translation may say is known to its schema, so the rest of these is data.
    reader.judge(
      by: kind.translationSchema, scalarsAreText: true, dataKeys: kind.schema.keys)
    let original = policy.documents.first {
      $0.path == file.path.inner && $0.language == policy.defaultLanguage
    }
    document.order = original?.order
    document.isDraft = original?.isDraft ?? false
    document.aliases = reader.strings(file.data["aliases"]) ?? []
    document.additions = reader.additions(file.data["added"])
    switch kind {
    case .policy, .calendar, .page: break
    case .channel: translateChannel(file, &reader, document)
    case .plans: translatePlans(file, &reader, &document)
    case .severities: translateSeverities(file, &reader, &document)
    case .targets: translateTargets(&reader, &document)
    case .process: translateSteps(&reader, document)
    case .escalation:
      translateClauses(.escalation, \.escalations, file, &reader, &document)
    case .obligations:
      translateClauses(.obligations, \.obligations, file, &reader, &document)
    case .exclusions:
      translateClauses(.exclusions, \.exclusions, file, &reader, &document)
    case .remedies: translateClauses(.remedies, \.remedies, file, &reader, &document)
    case .versions: translateClauses(.versions, \.versions, file, &reader, &document)
    case .definitions:
      translateClauses(.definitions, \.definitions, file, &reader, &document)
    case .news: translateNews(file, document)
    case .release: translateRelease(file, document)
    }
    reader.readTitles()
    if !document.isDraft {
      policy.texts += reader.customerTexts
      takeAcceptances(of: document)
    }
    policy.documents.append(document)
    findings += reader.findings
  }

  /// Takes up what comments in a document accept.
  private mutating func takeAcceptances(of document: Document) {
    for block in document.acceptances {
      var reason = Localized<String>()
      if !block.reason.isEmpty { reason.set(block.reason, in: document.language) }
      policy.acceptances.append(
        Acceptance(
          rule: block.rule,
          at: block.heading.isEmpty ? document.file : "\(document.file)#\(block.heading)",
          reason: reason, until: block.until, place: block.place, block: block.block))
    }
  }

  /// The pages of a data file in JSON: in every language, its title and its data as a component.
  private func pages(for file: ParsedFile, component: String, _ reader: inout DataReader)
    -> [Document]
  {
    let title = reader.name(file.data["title"])
    let description = reader.name(file.data["description"])
    return policy.languages.map { language in
      let isDefault = language == policy.defaultLanguage
      return Document(
        file: isDefault ? file.path.file : "\(language)/\(file.path.file)", path: file.path.inner,
        language: language, kind: file.kind ?? .page,
        title: title.best(for: language) ?? file.path.humanName,
        description: description.best(for: language),
        order: reader.integer(file.data["order"]), isDraft: reader.boolean(file.data["draft"]),
        aliases: isDefault ? reader.strings(file.data["aliases"]) ?? [] : [],
        additions: reader.additions(file.data["added"]),
        prose: Prose(component: component, file: file.path.file))
    }
  }
}

extension Prose {
  /// Nothing but a component.
  init(component: String, file: String) {
    self.init(file: file)
    let span = append(component)
    nodes = [Node(.component, end: 1, text: span)]
  }
}
