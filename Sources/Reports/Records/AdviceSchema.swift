/// The JSON schema of a result, for programs that read results.
///
/// The version rises when something is taken away or means something else; what is only added leaves it.
package enum AdviceSchema {
  /// The version that results bear as `schema`.
  package static let version = 2

  /// The schema in the draft of 2020-12.
  package static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:fascicle:schema:result:\(version)",
      "title": "A result of fascicle assess",
      "description": "How soon to be seen, and why. It is not a diagnosis. Fields may be added; a program passes over those that it does not know.",
      "type": "object",
      "required": [
        "schema", "guide", "language", "edition", "urgency", "couldBecome", "settled", "headline", "doNow", "watchFor",
        "answers", "reasons", "fits", "mimics", "open", "notHigher", "notUsed"
      ],
      "properties": {
        "schema": { "const": \(version), "description": "The version of this schema." },
        "file": { "type": "string", "description": "The file that the answers came from, as it was named; - is standard input." },
        "part": { "type": "string", "description": "Where in the file they stand, such as line 2, when it holds more than one sheet of answers." },
        "guide": { "type": "string", "minLength": 1, "description": "The id of the guide that judged." },
        "language": { "type": "string", "minLength": 2, "description": "The guide's language, as BCP 47 has it." },
        "edition": { "type": "string", "description": "The guide's edition." },
        "urgency": { "$ref": "#/$defs/urgency" },
        "couldBecome": {
          "$ref": "#/$defs/urgency",
          "description": "The highest urgency that any answers to the open questions could still lead to."
        },
        "settled": {
          "type": "boolean",
          "description": "True once no question still to be asked, and nothing that was not used, could change the urgency."
        },
        "headline": { "type": "string", "minLength": 1 },
        "doNow": { "$ref": "#/$defs/texts" },
        "watchFor": { "$ref": "#/$defs/texts" },
        "answers": {
          "type": "array",
          "description": "What was understood of the answers, in the order asked.",
          "items": { "$ref": "#/$defs/answer" }
        },
        "reasons": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/reason" } },
        "fits": { "type": "array", "description": "Best first.", "items": { "$ref": "#/$defs/fit" } },
        "mimics": { "type": "array", "items": { "$ref": "#/$defs/mimic" } },
        "open": { "type": "array", "items": { "$ref": "#/$defs/open" } },
        "notHigher": {
          "type": "array",
          "description": "Why it is not higher, for each level above.",
          "items": { "$ref": "#/$defs/gap" }
        },
        "notUsed": {
          "type": "array",
          "description": "What of the file is not among the answers.",
          "items": { "$ref": "#/$defs/notUsed" }
        }
      },
      "$defs": {
        "urgency": { "enum": ["emergency", "today", "soon", "routine", "selfcare"] },
        "texts": { "type": "array", "items": { "type": "string", "minLength": 1 } },
        "code": { "type": "string", "minLength": 1, "description": "The code of a finding, or age." },
        "codes": { "type": "array", "items": { "$ref": "#/$defs/code" } },
        "answer": {
          "type": "object",
          "required": ["finding", "code", "answer"],
          "properties": {
            "finding": { "type": "string", "minLength": 1, "description": "The id of a finding, or age." },
            "code": { "$ref": "#/$defs/code" },
            "answer": {
              "type": "string",
              "description": "yes, no, unsure, open, the ids of choices with + between, or years."
            }
          }
        },
        "reason": {
          "type": "object",
          "required": ["rule", "text", "urgency", "because", "sources"],
          "properties": {
            "rule": { "type": "string", "minLength": 1, "description": "The id of a rule or a finding, or the name of an outcome." },
            "text": { "type": "string" },
            "urgency": { "$ref": "#/$defs/urgency" },
            "because": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/answer" } },
            "sources": { "$ref": "#/$defs/texts" }
          }
        },
        "fit": {
          "type": "object",
          "required": ["condition", "level", "for", "against", "unknown", "unexplained"],
          "properties": {
            "condition": { "type": "string", "minLength": 1 },
            "level": { "enum": ["well", "partly", "poorly", "unknown"] },
            "for": { "$ref": "#/$defs/codes" },
            "against": { "$ref": "#/$defs/codes" },
            "unknown": { "$ref": "#/$defs/codes" },
            "unexplained": { "$ref": "#/$defs/codes" }
          }
        },
        "mimic": {
          "type": "object",
          "required": ["condition", "because"],
          "properties": {
            "condition": { "type": "string", "minLength": 1 },
            "because": { "$ref": "#/$defs/codes" }
          }
        },
        "open": {
          "type": "object",
          "required": ["finding", "code", "couldRaiseTo"],
          "properties": {
            "finding": { "type": "string", "minLength": 1 },
            "code": { "$ref": "#/$defs/code" },
            "couldRaiseTo": { "$ref": "#/$defs/urgency" }
          }
        },
        "gap": {
          "type": "object",
          "required": ["urgency", "denied", "open"],
          "properties": {
            "urgency": { "$ref": "#/$defs/urgency" },
            "denied": { "$ref": "#/$defs/codes" },
            "open": { "$ref": "#/$defs/codes" }
          }
        },
        "notUsed": {
          "type": "object",
          "required": ["where", "what", "mayMatter"],
          "properties": {
            "where": { "type": "string", "description": "Where it stands in the file; empty for the file as a whole." },
            "what": { "type": "string", "minLength": 1 },
            "mayMatter": { "type": "boolean", "description": "Whether it could change the urgency." }
          }
        }
      }
    }
    """
}
