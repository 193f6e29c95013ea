import Knowledge
import Screen

/// A whole article as a page: title, text, its sources and its review dates.
package enum ArticlePage {
  /// An article's lines at a width.
  ///
  /// `listsLinks` numbers the links in the text and lists them at the end, as plain text needs it.
  package static func typeset(
    _ article: Article, width: Int, sources: [Source.ID: Source], listsLinks: Bool = false,
    linkWords: (Reference) -> String = { $0.address }
  ) -> Typeset {
    var options = TypesettingOptions(width: width, numbersCitations: true)
    if listsLinks {
      // The links' numbers follow those of all sources.
      options.citations = citations(of: article)
      options.firstLinkNumber = options.citations.sources.count + 1
    }
    var setter = Typesetter(options)
    setter.add(article.card.title, .heading)
    setter.add(article.body)
    var citations = setter.citations
    for source in article.card.sources { citations.cite(source) }
    setter.separate()
    setter.add(PageWords.sources, .heading)
    for (offset, id) in citations.sources.enumerated() {
      setter.addItem("[\(offset + 1)] ", [.text(sources[id].map(SourceLine.text) ?? id.name)])
    }
    if listsLinks { addLinks(of: article, to: &setter, after: citations.sources.count, linkWords) }
    addReview(article.card, to: &setter)
    return setter.result
  }

  /// The sources in the order in which the text first cites them, and then those that it does not cite.
  private static func citations(of article: Article) -> Citations {
    let cited = Links.in(article.body).compactMap { if case .source(let id) = $0 { id } else { nil } }
    return Citations(cited + article.card.sources)
  }

  /// What the numbers in a page with listed links stand for, the first of them number one.
  package static func references(of article: Article) -> [Reference] {
    citations(of: article).sources.map { .source($0) } + links(of: article)
  }

  private static func links(of article: Article) -> [Reference] {
    Links.in(article.body).filter { if case .source = $0 { false } else { true } }
  }

  private static func addLinks(
    of article: Article, to setter: inout Typesetter, after count: Int, _ words: (Reference) -> String
  ) {
    let links = links(of: article)
    guard !links.isEmpty else { return }
    setter.separate()
    setter.add(PageWords.links, .heading)
    for (offset, link) in links.enumerated() {
      setter.addItem("[\(count + offset + 1)] ", [.text(words(link))])
    }
  }

  /// Who checked the page, and its dates.
  private static func addReview(_ card: ArticleCard, to setter: inout Typesetter) {
    let dates = [
      card.reviewed.map { "\(PageWords.reviewed) \($0)" },
      card.nextReview.map { "\(PageWords.nextReview) \($0)" },
    ]
    let told = dates.compactMap { $0 }
    if told.isEmpty && card.reviewers.isEmpty { return }
    setter.separate()
    if !card.reviewers.isEmpty { setter.add(GuideWords.checked(by: card.reviewers), .faint) }
    if !told.isEmpty { setter.add(told.joined(separator: ". ") + ".", .faint) }
  }
}

/// A source as one line of a list.
package enum SourceLine {
  /// Title, who, when, and where to find it.
  package static func text(_ source: Source) -> String {
    let year = source.year.map { ", \($0)" } ?? ""
    return "\(source.title). \(source.by)\(year). \(source.url)"
  }
}
