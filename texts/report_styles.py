"""How a report looks: real Word styles, so that whoever edits it changes a style and not five hundred paragraphs.

The library's own template is the base. What of it Word would complain about, or treat as an old document, is mended.
"""

from __future__ import annotations

from typing import Final

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

FONT: Final = "Calibri"
"""Word's own; LibreOffice sets it in Carlito, which has the same widths."""

INK, ACCENT, FAINT = RGBColor(0x1B, 0x1F, 0x24), RGBColor(0x0B, 0x53, 0x94), RGBColor(0x57, 0x60, 0x6A)
LOCALES: Final = {"id": "id-ID", "en": "en-GB"}

TABLE: Final = "LokusTable"
CELL, CELL_HEAD, AUTHOR, LABEL, GAP = "Table Text", "Table Heading", "Note Author", "Cover Label", "Table Gap"
PAGE_WIDTH, PAGE_HEIGHT, SIDE, TOP = Cm(21), Cm(29.7), Cm(2.3), Cm(2.4)
TEXT_WIDTH: Final = 21 - 2 * 2.3
"""Centimetres."""

_TABLE_STYLE: Final = f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{TABLE}">
  <w:name w:val="Lokus Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>
  <w:tblPr>
    <w:tblBorders>
      <w:top w:val="single" w:sz="8" w:space="0" w:color="0B5394"/>
      <w:bottom w:val="single" w:sz="8" w:space="0" w:color="0B5394"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9D3DD"/>
    </w:tblBorders>
    <w:tblCellMar>
      <w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>
      <w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="DFE9F3"/></w:tcPr>
  </w:tblStylePr>
</w:style>"""

_LEVELS: Final = "".join(
    f"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading{level + 1}"/>
    <w:suff w:val="tab"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>
    <w:pPr><w:tabs><w:tab w:val="num" w:pos="624"/></w:tabs><w:ind w:left="624" w:hanging="624"/></w:pPr></w:lvl>"""
    for level, text in enumerate(("%1", "%1.%2"))
)
NUMBERING: Final = 77
"""The number of the headings' own list; the template's end well below."""


def set_up(document: Document, language: str) -> None:
    """Give an empty document its paper, its fonts and its styles."""
    _paper(document)
    _settings(document, LOCALES[language])
    _tables(document)
    _numbering(document)
    body = document.styles["Normal"]
    assert isinstance(body, ParagraphStyle)
    _dress(body, size=10.5, colour=INK, after=6)
    body.paragraph_format.line_spacing = 1.15
    for name, size, before, after in (
        ("Heading 1", 17, 22, 8),
        ("Heading 2", 13, 14, 4),
        ("Heading 3", 11, 10, 3),
    ):
        _dress(_style(document, name), size=size, colour=ACCENT, bold=True, before=before, after=after)
    _cover(document)
    _small(document)


def _paper(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = PAGE_WIDTH, PAGE_HEIGHT
    section.left_margin = section.right_margin = SIDE
    section.top_margin = section.bottom_margin = TOP
    section.different_first_page_header_footer = True


def _settings(document: Document, locale: str) -> None:
    settings = document.settings.element
    settings.find(qn("w:zoom")).set(qn("w:percent"), "100")
    settings.remove(settings.find(qn("w:proofState")))
    mode = f'{qn("w:compat")}/{qn("w:compatSetting")}[@{qn("w:name")}="compatibilityMode"]'
    settings.find(mode).set(qn("w:val"), "15")  # else Word opens it as of an older Word
    settings.find(qn("w:themeFontLang")).set(qn("w:val"), locale)
    package = document.part.package
    for name, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:  # the picture of an empty page
            del package.rels[name]
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    defaults.find(qn("w:lang")).set(qn("w:val"), locale)


def _tables(document: Document) -> None:
    """Put one table style in place of the template's hundred."""
    kept = {"Normal Table", "Table Grid"}
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in kept:
            style.delete()
    document.styles.element.append(parse_xml(_TABLE_STYLE))


def _numbering(document: Document) -> None:
    """Number headings of two levels, by their styles."""
    numbering = document.part.numbering_part.element
    wanted = (
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{NUMBERING}">'
        f'<w:multiLevelType w:val="multilevel"/>{_LEVELS}</w:abstractNum>'
    )
    first = numbering.find(qn("w:num"))
    first.addprevious(parse_xml(wanted))
    numbering.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{NUMBERING}"><w:abstractNumId w:val="{NUMBERING}"/></w:num>'
        )
    )
    for level, name in enumerate(("Heading 1", "Heading 2")):
        properties = _style(document, name).element.get_or_add_pPr()
        number = properties.get_or_add_numPr()
        number.get_or_add_ilvl().val = level
        number.get_or_add_numId().val = NUMBERING


def _cover(document: Document) -> None:
    title = _style(document, "Title")
    _dress(title, size=30, colour=ACCENT, bold=True, before=8, after=10)
    borders = title.element.pPr.find(qn("w:pBdr"))
    if borders is not None:
        title.element.pPr.remove(borders)
    subtitle = _style(document, "Subtitle")
    _dress(subtitle, size=16, colour=INK, before=0, after=30)
    subtitle.font.italic = False
    label = _new(document, LABEL)
    _dress(label, size=11, colour=FAINT, bold=True, before=150, after=0)
    label.font.all_caps = True


def _small(document: Document) -> None:
    _dress(_new(document, CELL), size=9.5, colour=INK)
    head = _new(document, CELL_HEAD, CELL)
    _dress(head, size=9.5, colour=INK, bold=True)
    head.paragraph_format.keep_with_next = True
    author = _new(document, AUTHOR)
    _dress(author, size=9, colour=FAINT, after=6)
    author.paragraph_format.keep_with_next = True
    _dress(_new(document, GAP), size=4, colour=INK, after=2)
    caption = _style(document, "Caption")
    _dress(caption, size=9.5, colour=FAINT, before=8, after=4)
    caption.font.bold = False
    bullet = _style(document, "List Bullet")
    _dress(bullet, size=10.5, colour=INK, after=3)
    for name in ("Header", "Footer"):
        _dress(_style(document, name), size=8.5, colour=FAINT)
    _style(document, "Footer").paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    heading = _style(document, "TOC Heading")
    _dress(heading, size=17, colour=ACCENT, bold=True, before=0, after=10)
    numbers = heading.element.get_or_add_pPr().get_or_add_numPr()
    numbers.get_or_add_numId().val = 0
    for name, before, indent in (("toc 1", 5, 0.0), ("toc 2", 0, 0.8)):
        entry = _new(document, name)
        entry.element.set(qn("w:styleId"), name.upper().replace(" ", ""))
        del entry.element.attrib[qn("w:customStyle")]
        _dress(entry, size=10.5, colour=INK, before=before, after=2)
        entry.paragraph_format.left_indent = Cm(indent)
        entry.paragraph_format.tab_stops.add_tab_stop(Cm(indent + 1.0))


def _style(document: Document, name: str) -> ParagraphStyle:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    return style


def _new(document: Document, name: str, base: str = "Normal") -> ParagraphStyle:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle)
    style.base_style = document.styles[base]
    return style


def _dress(
    style: ParagraphStyle,
    *,
    size: float,
    colour: RGBColor,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
) -> None:
    """Set a style's letters and its space. Theme fonts would win over named ones, so they go."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)
    style.font.size, style.font.bold, style.font.color.rgb = Pt(size), bold, colour
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
