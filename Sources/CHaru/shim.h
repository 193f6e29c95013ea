#include <hpdf.h>
#include <hpdf_doc.h>

/* The document's language, for which the library has no call of its own: it is an entry of the catalog. */
static inline HPDF_STATUS haru_set_language(HPDF_Doc document, const char *language) {
    HPDF_String text = HPDF_String_New(document->mmgr, language, NULL);
    return text ? HPDF_Dict_Add(document->catalog, "Lang", text) : HPDF_FAILD_TO_ALLOC_MEM;
}

/* Whether an embedded font has a letter for a code point of the first plane. */
static inline int haru_has_glyph(HPDF_Doc document, const char *font, HPDF_UINT16 code) {
    HPDF_FontDef definition = HPDF_GetFontDef(document, font);
    return definition && HPDF_TTFontDef_GetGlyphid(definition, code) != 0;
}

/// Draws the page's path as a line.
static inline HPDF_STATUS haru_draw_path(HPDF_Page page) { return HPDF_Page_Stroke(page); }
