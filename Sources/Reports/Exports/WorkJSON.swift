import ArticleModel
import ClaimArchive

/// What people have said of an article, as `claims import` reads it again.
enum WorkJSON {
  static func write(_ work: ArticleWork, _ json: inout JSONWriter) {
    json.member("tags", work.tags) { tag, json in
      json.member("claim", tag.claim?.description)
      json.member("tag", tag.tag)
      write(tag.origin, &json)
    }
    json.member("notes", work.notes) { note, json in
      json.member("claim", note.claim?.description)
      json.member("note", note.note)
      write(note.origin, &json)
    }
    json.member("corrections", work.corrections) { edit, json in
      json.member("claim", edit.claim.description)
      json.member("field", edit.field.rawValue)
      json.member("words", edit.words)
      json.member("value", edit.value)
      json.member("found", edit.found)
      write(edit.origin, &json)
    }
    json.member("blocks", work.blocks) { block, json in
      json.member("sha256", block.sha256)
      json.member("words", block.words)
      json.key("kept")
      json.bool(block.isKept)
      write(block.origin, &json)
    }
    json.member("aliases", work.aliases) { alias, json in
      json.member("name", alias.name)
      json.member("kind", alias.kind.rawValue)
      json.member("to", alias.meant.name)
      json.member("toKind", alias.meant.kind.rawValue)
      json.key("here")
      json.bool(alias.isForArticle)
      write(alias.origin, &json)
    }
  }

  private static func write(_ origin: ArticleWork.Origin, _ json: inout JSONWriter) {
    json.member("madeAt", origin.madeAt)
    json.member("madeBy", origin.madeBy)
  }
}
