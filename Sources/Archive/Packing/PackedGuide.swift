import Knowledge

/// The guide without its articles, which lie apart.
extension Guide: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(language)
    bytes.put(title)
    bytes.put(edition)
    bytes.put(reviewed)
    bytes.put(nextReview)
    bytes.put(emergencyNumber)
    bytes.put(compared)
    bytes.put(topics)
    bytes.put(about)
    bytes.put(sections)
    bytes.put(findings)
    bytes.put(rules)
    bytes.put(comparison)
    bytes.put(conditions)
    bytes.put(glossary)
    bytes.put(sources)
    bytes.put(checklistIntroduction)
    bytes.put(bodyMap)
    bytes.put(policy)
    bytes.put(terms)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init()
    id = try bytes.get()
    language = try bytes.get()
    title = try bytes.get()
    edition = try bytes.get()
    reviewed = try bytes.get()
    nextReview = try bytes.get()
    emergencyNumber = try bytes.get()
    compared = try bytes.get()
    topics = try bytes.get()
    about = try bytes.get()
    sections = try bytes.get()
    findings = try bytes.get()
    rules = try bytes.get()
    comparison = try bytes.get()
    conditions = try bytes.get()
    glossary = try bytes.get()
    sources = try bytes.get()
    checklistIntroduction = try bytes.get()
    bodyMap = try bytes.get()
    policy = try bytes.get()
    terms = try bytes.get()
  }
}
