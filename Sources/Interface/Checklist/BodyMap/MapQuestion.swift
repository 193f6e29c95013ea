import Knowledge
import Screen
import Typesetting

/// Where the focus is on the body map.
package struct MapFocus: Sendable, Equatable {
  var region: BodyMap.Region.ID
  /// The mark in focus while a region's marks are open; nil while they are closed.
  var mark: BodyMap.Mark.ID?
  /// Whether the focus is on the lines below the map, by which one goes on.
  var isBelow = false
}

extension ChecklistPane {
  /// What stands above the map: the question, and what has to be put right.
  func aboveMap(_ finding: Finding, _ context: Context) -> (question: [Line], fault: [Line]) {
    let area = context.layout.text
    let width = max(1, min(area.columns, TypesettingOptions.measure))
    return (
      Line(heading(context), .faint).wrapped(to: width)
        + Line(finding.ask, .strong).wrapped(to: area.columns),
      fault.map { Line($0, .strong).wrapped(to: width) } ?? []
    )
  }

  /// The map in all the room that the question leaves.
  func mapView(_ body: BodyMap, _ map: MapFocus, _ finding: Finding, _ context: Context) -> BodyMapView {
    let area = context.layout.text
    let above = aboveMap(finding, context)
    return BodyMapView(
      body, marked: marked, focus: .init(region: map.region, mark: map.mark),
      options: PageItem.waysOn.map { words($0, number: 0, context) },
      optionInFocus: map.isBelow ? selection.focus : nil,
      size: Size(columns: area.columns, rows: area.rows - above.question.count - above.fault.count))
  }

  /// What can be chosen at the map: places and ways on, or the marks of the open place.
  func mapItems(_ context: Context) -> [String] {
    guard let body = context.book.rules.bodyMap, let map else { return [] }
    let marked = body.marks(in: marked)
    if map.mark != nil {
      let borne = marked.first { $0.region.id == map.region }?.marks ?? []
      return body.marks.map { (borne.contains($0) ? "[x] " : "[ ] ") + $0.label }
    }
    let places = body.regions.map { region in
      marked.first { $0.region.id == region.id }.map(BodyMapView.words) ?? region.label
    }
    return places + PageItem.waysOn.map { words($0, number: 0, context) }
  }

  /// Focuses one of these; false where there is nothing.
  mutating func focusMap(on number: Int, _ context: Context) -> Bool {
    guard let body = context.book.rules.bodyMap, map != nil,
      mapItems(context).indices.contains(number)
    else { return false }
    if map?.mark != nil {
      map?.mark = body.marks[number].id
    } else if body.regions.indices.contains(number) {
      map?.region = body.regions[number].id
      map?.isBelow = false
    } else {
      map?.isBelow = true
      selection.focus = number - body.regions.count
    }
    return true
  }

  mutating func updateMap(_ command: Command, _ context: Context) -> [Request] {
    guard let finding = question(context), let body = context.book.rules.bodyMap, let map else { return [] }
    if map.mark != nil { return updateMarks(body, map, command, context) }
    return map.isBelow
      ? updateBelow(finding, command, context) : updateRegions(body, finding, command, context)
  }

  /// Marks what a capital letter stands for at the place in focus, or takes it away.
  mutating func mark(_ letter: String, _ context: Context) {
    guard let body = context.book.rules.bodyMap, let map, !map.isBelow,
      let mark = body.marks.first(where: { $0.letter == letter })
    else { return }
    toggle(BodyMap.choice(map.region, mark.id))
  }

  private mutating func updateRegions(
    _ body: BodyMap, _ finding: Finding, _ command: Command, _ context: Context
  ) -> [Request] {
    switch command {
    case .lineUp: move(.up, body, finding, context)
    case .lineDown: move(.down, body, finding, context)
    case .moveLeft: move(.left, body, finding, context)
    case .moveRight: move(.right, body, finding, context)
    case .choose: map?.mark = body.marks.first?.id
    case .otherPart: goBelow()
    case .answerUnsure: return choose(.answer(.unsure), of: finding, context)
    default: return updateAround(command, context)
    }
    return []
  }

  private mutating func updateMarks(
    _ body: BodyMap, _ map: MapFocus, _ command: Command, _ context: Context
  ) -> [Request] {
    let position = body.marks.firstIndex { $0.id == map.mark } ?? 0
    switch command {
    case .lineUp: self.map?.mark = body.marks[max(0, position - 1)].id
    case .lineDown: self.map?.mark = body.marks[min(body.marks.count - 1, position + 1)].id
    case .choose: toggle(BodyMap.choice(map.region, body.marks[position].id))
    case .back, .moveLeft, .moveRight, .otherPart, .previousQuestion: self.map?.mark = nil
    case .why: return why(context)
    default: break
    }
    return []
  }

  private mutating func updateBelow(
    _ finding: Finding, _ command: Command, _ context: Context
  ) -> [Request] {
    let options = PageItem.waysOn
    switch command {
    case .lineUp where selection.focus == 0: map?.isBelow = false
    case .lineUp: selection.focus -= 1
    case .lineDown: selection.focus = min(options.count - 1, selection.focus + 1)
    case .moveLeft, .otherPart: map?.isBelow = false
    case .choose: return choose(options[min(selection.focus, options.count - 1)], of: finding, context)
    case .answerUnsure: return choose(.answer(.unsure), of: finding, context)
    default: return updateAround(command, context)
    }
    return []
  }

  private mutating func goBelow() {
    map?.isBelow = true
    selection.focus = 0
  }

  /// In a drawing the arrows go to what lies there; in a list, to the line before or after.
  private mutating func move(
    _ arrow: BodyMap.Arrow, _ body: BodyMap, _ finding: Finding, _ context: Context
  ) {
    guard let map else { return }
    if mapView(body, map, finding, context).layout == .list {
      guard arrow == .up || arrow == .down else { return }
      let position = (body.regions.firstIndex { $0.id == map.region } ?? 0) + (arrow == .down ? 1 : -1)
      if body.regions.indices.contains(position) {
        self.map?.region = body.regions[position].id
      } else if arrow == .down {
        goBelow()
      }
    } else if let next = body.neighbour(of: map.region, arrow) {
      self.map?.region = next
    } else if arrow == .down {
      goBelow()
    }
  }
}
