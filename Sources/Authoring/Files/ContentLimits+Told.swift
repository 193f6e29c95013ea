extension ContentLimits {
  /// Every limit in words, with its number, to be told.
  package static let told: [(what: String, most: Int)] = [
    ("bytes of a file", fileBytes), ("bytes of a header", headerBytes), ("bytes of a line", lineBytes),
    ("files", files), ("folders in one another", folderDepth), ("bytes of a name", nameBytes),
    ("depth of Markdown", markdownDepth), ("depth of a header", headerDepth),
    ("nodes of a header", headerNodes), ("columns of a table", tableColumns), ("headings", headings),
  ]
}
