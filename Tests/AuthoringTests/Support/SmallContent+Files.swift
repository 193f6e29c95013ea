extension SmallContent {
  static let guide = """
    ---
    id: small-guide
    title: Small guide
    edition: "1"
    reviewed: 2026-01-01
    nextReview: 2027-01-01
    emergencyNumber: "112"
    conditions: [first, second]
    topics: {start: Start}
    ---
    About this guide.
    """

  static let checklist = """
    ---
    pages:
      - id: signs
        title: Signs
        lead: Is there any of these?
        turn: first
        rows: [alpha]
      - id: more
        title: More signs
        lead: Is there any of these?
        rows: [beta]
      - {id: speed, title: Speed, asks: gamma}
    ---
    How to use it.
    """

  static let article = """
    ---
    title: A page
    summary: A page about alpha.
    order: 10
    conditions: [first]
    keywords: [alpha]
    sources: [work]
    reviewed: 2026-01-01
    nextReview: 2027-01-01
    ---
    Alpha is a sign [WORK](source:work).

    See [beta](finding:beta) and the [word](glossary:word).
    """

  static let alpha = """
    ---
    code: A01
    row: There is alpha
    ask: Is there alpha?
    term: Alpha sign
    plain: Alpha
    means: Alpha matters.
    alone: soon
    fits: {first: strong, second: against}
    sources: [work]
    ---
    Why alpha is asked.
    """

  static let beta = """
    ---
    code: B01
    row: There is beta
    ask: Is there beta?
    term: Beta sign
    plain: Beta
    asks-when: alpha
    alone: none
    sources: [work]
    ---
    Why beta is asked.
    """

  static let gamma = """
    ---
    code: C01
    ask: How fast was it?
    term: Speed
    plain: Speed
    alone: none
    kind: choice
    choices:
      - {id: fast, label: Fast, answers: {beta: yes}}
      - {id: slow, label: Slow, answers: {beta: no}}
      - {id: young, label: Young, age: "<60"}
      - {id: old, label: Old, age: ">=60"}
    sources: [work]
    ---
    Why speed is asked.
    """

  static let pair = """
    ---
    urgency: emergency
    mimic: second
    when: {all: [beta, {age: ">=45"}]}
    sources: [work]
    cases:
      - {age: 50, answers: {beta: yes}, fires: yes, urgency: emergency}
      - {age: 40, answers: {beta: yes}, fires: no}
    ---
    Beta matters from 45 on.
    """

  static let limit = """
    ---
    fit: first
    atMost: poorly
    unless: {any: [alpha, beta]}
    sources: [work]
    cases:
      - {answers: {alpha: no, beta: no}, fires: yes}
      - {answers: {alpha: yes}, fires: no}
    ---
    Without alpha it fits poorly.
    """

  static let feature = """
    ---
    title: Feature
    order: 10
    cells:
      first: Like this.
      second: Like that.
    findings: [alpha]
    sources:
      first: [work]
      second: [work]
    ---
    What to make of it.
    """

  static let word = """
    ---
    term: Word
    also: [term]
    ---
    What it means.
    """

  static let work = """
    ---
    title: A work
    by: Somebody
    year: 2020
    url: https://example.org/work
    kind: review
    ---
    What it supports.
    """
}
