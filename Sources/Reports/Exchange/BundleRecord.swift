/// Responses in one FHIR R4 Bundle, each of which a server puts under its own id: sent twice, it is kept once.
package struct BundleRecord: Encodable {
  struct Entry: Encodable {
    struct HTTPRequest: Encodable {
      let method = "PUT"
      let url: String
    }

    let resource: QuestionnaireResponseRecord
    let request: HTTPRequest
  }

  let resourceType = "Bundle"
  let type = "batch"
  /// Left out where there is none: FHIR knows no empty list.
  let entry: [Entry]?

  /// Only responses with an id of their own have a place on a server.
  package init(_ responses: [QuestionnaireResponseRecord]) {
    let entries = responses.compactMap { response in
      response.id.map { Entry(resource: response, request: .init(url: "QuestionnaireResponse/\($0)")) }
    }
    entry = entries.isEmpty ? nil : entries
  }
}
