import Knowledge

extension ArticleCard: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(title)
    bytes.put(summary)
    bytes.put(topic)
    bytes.put(order)
    bytes.put(conditions)
    bytes.put(keywords)
    bytes.put(sources)
    bytes.put(reviewed)
    bytes.put(nextReview)
    bytes.put(words)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      id: try bytes.get(), title: try bytes.get(), summary: try bytes.get(), topic: try bytes.get(),
      order: try bytes.get(), conditions: try bytes.get(), keywords: try bytes.get(),
      sources: try bytes.get(), reviewed: try bytes.get(), nextReview: try bytes.get(),
      words: try bytes.get())
  }
}

extension Article: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(card)
    bytes.put(body)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(card: try bytes.get(), body: try bytes.get())
  }
}

extension ListedArticle: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(title)
    bytes.put(summary)
    bytes.put(topic)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      id: try bytes.get(), title: try bytes.get(), summary: try bytes.get(), topic: try bytes.get())
  }
}

extension Topic: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(title)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(id: try bytes.get(), title: try bytes.get())
  }
}

extension Condition: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(name)
    bytes.put(short)
    bytes.put(kind)
    bytes.put(article)
    bytes.put(codes)
    bytes.put(sources)
    bytes.put(body)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      id: try bytes.get(), name: try bytes.get(), short: try bytes.get(), kind: try bytes.get(),
      article: try bytes.get(), codes: try bytes.get(), sources: try bytes.get(), body: try bytes.get())
  }
}

extension ComparisonRow: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(title)
    bytes.put(order)
    bytes.put(cells)
    bytes.put(findings)
    bytes.put(sources)
    bytes.put(body)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      id: try bytes.get(), title: try bytes.get(), order: try bytes.get(), cells: try bytes.get(),
      findings: try bytes.get(), sources: try bytes.get(), body: try bytes.get())
  }
}

extension GlossaryEntry: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(term)
    bytes.put(also)
    bytes.put(body)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(id: try bytes.get(), term: try bytes.get(), also: try bytes.get(), body: try bytes.get())
  }
}

extension Source: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(title)
    bytes.put(by)
    bytes.put(year)
    bytes.put(url)
    bytes.put(kind)
    bytes.put(body)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      id: try bytes.get(), title: try bytes.get(), by: try bytes.get(), year: try bytes.get(),
      url: try bytes.get(), kind: try bytes.get(), body: try bytes.get())
  }
}

extension Guidance: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(headline)
    bytes.put(doNow)
    bytes.put(watchFor)
    bytes.put(sources)
    bytes.put(body)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(
      headline: try bytes.get(), doNow: try bytes.get(), watchFor: try bytes.get(), sources: try bytes.get(),
      body: try bytes.get())
  }
}

extension AdvicePolicy: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(levels)
    bytes.put(notSure)
    bytes.put(notEnough)
    bytes.put(selfCareNeedsNo)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init()
    levels = try bytes.get()
    notSure = try bytes.get()
    notEnough = try bytes.get()
    selfCareNeedsNo = try bytes.get()
  }
}

extension Term: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(id)
    bytes.put(label)
    bytes.put(parents)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(id: try bytes.get(), label: try bytes.get(), parents: try bytes.get())
  }
}

extension TermMap: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(release)
    bytes.put(attribution)
    bytes.put(terms)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self.init(release: try bytes.get(), attribution: try bytes.get(), terms: try bytes.get())
  }
}
