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

extension Interface {
  /// What can be chosen at the map: places and ways on, or the marks of the open place.
  func mapItems(_ finding: Finding, _ state: State) -> [String] {
    guard let map = book.rules.bodyMap, let focus = state.checklist.map else { return [] }
    let marked = map.marks(in: state.checklist.marked)
    if focus.mark != nil {
      let borne = marked.first { $0.region.id == focus.region }?.marks ?? []
      return map.marks.map { (borne.contains($0) ? "[x] " : "[ ] ") + $0.label }
    }
    let places = map.regions.map { region in
      marked.first { $0.region.id == region.id }.map(BodyMapView.words) ?? region.label
    }
    return places + QuestionOption.all(for: finding).map { words($0, finding, state) }
  }

  /// Puts the focus on one of these; false where there is nothing.
  func focusMap(on number: Int, _ finding: Finding, _ state: inout State) -> Bool {
    guard let map = book.rules.bodyMap, var focus = state.checklist.map,
      mapItems(finding, state).indices.contains(number)
    else { return false }
    if focus.mark != nil {
      focus.mark = map.marks[number].id
    } else if map.regions.indices.contains(number) {
      focus.region = map.regions[number].id
      focus.isBelow = false
    } else {
      focus.isBelow = true
      state.checklist.focus = number - map.regions.count
    }
    state.checklist.map = focus
    return true
  }

  func updateMap(_ state: inout State, _ finding: Finding, _ command: Command) {
    guard let map = book.rules.bodyMap, let focus = state.checklist.map else { return }
    if focus.mark != nil {
      updateMarks(&state, map, focus, command)
    } else if focus.isBelow {
      updateBelow(&state, map, finding, command)
    } else {
      updateRegions(&state, map, focus, finding, command)
    }
  }

  /// Marks what a capital letter stands for at the place in focus, or takes it away.
  func type(mark letter: String, _ state: inout State) {
    guard let map = book.rules.bodyMap, let focus = state.checklist.map, !focus.isBelow,
      let mark = map.marks.first(where: { $0.letter == letter })
    else { return }
    toggle(mark, at: focus.region, map, &state)
  }

  private func updateRegions(
    _ state: inout State, _ map: BodyMap, _ focus: MapFocus, _ finding: Finding, _ command: Command
  ) {
    switch command {
    case .lineUp: move(.up, map, &state)
    case .lineDown: move(.down, map, &state)
    case .moveLeft: move(.left, map, &state)
    case .moveRight: move(.right, map, &state)
    case .choose: state.checklist.map?.mark = map.marks.first?.id
    case .otherPart: goBelow(&state)
    default: updateAround(&state, finding, command)
    }
  }

  private func updateMarks(_ state: inout State, _ map: BodyMap, _ focus: MapFocus, _ command: Command) {
    let position = map.marks.firstIndex { $0.id == focus.mark } ?? 0
    switch command {
    case .lineUp: state.checklist.map?.mark = map.marks[max(0, position - 1)].id
    case .lineDown: state.checklist.map?.mark = map.marks[min(map.marks.count - 1, position + 1)].id
    case .choose: toggle(map.marks[position], at: focus.region, map, &state)
    case .back, .moveLeft, .moveRight, .otherPart, .previousQuestion: state.checklist.map?.mark = nil
    case .why: showWhy(state.checklist.stage, &state)
    default: break
    }
  }

  private func updateBelow(_ state: inout State, _ map: BodyMap, _ finding: Finding, _ command: Command) {
    let options = QuestionOption.all(for: finding)
    switch command {
    case .lineUp where state.checklist.focus == 0: state.checklist.map?.isBelow = false
    case .lineUp: state.checklist.focus -= 1
    case .lineDown: state.checklist.focus = min(options.count - 1, state.checklist.focus + 1)
    case .moveLeft, .otherPart: state.checklist.map?.isBelow = false
    case .choose: take(options[min(state.checklist.focus, options.count - 1)], of: finding, &state)
    default: updateAround(&state, finding, command)
    }
  }

  private func goBelow(_ state: inout State) {
    state.checklist.map?.isBelow = true
    state.checklist.focus = 0
  }

  /// In a drawing the arrows go to what lies there; in a list, to the line before or after.
  private func move(_ arrow: BodyMap.Arrow, _ map: BodyMap, _ state: inout State) {
    guard let focus = state.checklist.map else { return }
    if checklistPage(state).mapLayout == .list {
      guard arrow == .up || arrow == .down else { return }
      let position = (map.regions.firstIndex { $0.id == focus.region } ?? 0) + (arrow == .down ? 1 : -1)
      if map.regions.indices.contains(position) {
        state.checklist.map?.region = map.regions[position].id
      } else if arrow == .down {
        goBelow(&state)
      }
    } else if let next = map.neighbour(of: focus.region, arrow) {
      state.checklist.map?.region = next
    } else if arrow == .down {
      goBelow(&state)
    }
  }

  private func toggle(
    _ mark: BodyMap.Mark, at region: BodyMap.Region.ID, _ map: BodyMap, _ state: inout State
  ) {
    toggle(BodyMap.choice(region, mark.id), &state)
  }
}
