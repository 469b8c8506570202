"""Flat OpenDocument spreadsheets: rows of cells in, text of an .fods file out.

A cell is None, a str, an int, a Decimal, a datetime.date, a Percent, or a Span around one of these.
LibreOffice turns the file into xlsx or xls; nothing here depends on the clock.
"""
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from xml.sax.saxutils import escape


@dataclass(frozen=True)
class Percent:
    """A share or change as printed, such as '34.3%'; written as a number with a percent format."""

    printed: str

    def fraction(self):
        return Decimal(self.printed.rstrip('%')) / 100


@dataclass(frozen=True)
class Span:
    """A cell merged over columns and rows; its covered cells must be given as None."""

    value: object
    columns: int = 1
    rows: int = 1


@dataclass
class Sheet:
    name: str
    rows: list
    bold: set = field(default_factory=set)
    hidden: bool = False


HEAD = '''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:percentage-style style:name="P"><number:number number:decimal-places="2" number:min-decimal-places="1"
 number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:date-style style:name="D"><number:year number:style="long"/><number:text>-</number:text><number:month
 number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="col" style:family="table-column"><style:table-column-properties style:column-width="2.8cm"/></style:style>
<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="bold" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="percent" style:family="table-cell" style:data-style-name="P"/>
<style:style style:name="date" style:family="table-cell" style:data-style-name="D"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
'''
TAIL = '</office:spreadsheet></office:body></office:document>\n'


def flat(sheets):
    return HEAD + ''.join(_sheet(s) for s in sheets) + TAIL


def _sheet(sheet):
    width = max(len(r) for r in sheet.rows)
    rows = ''.join(_row(r, i in sheet.bold) for i, r in enumerate(sheet.rows))
    return (f'<table:table table:name="{escape(sheet.name)}" table:style-name="{"hidden" if sheet.hidden else "shown"}">'
            f'<table:table-column table:style-name="col" table:number-columns-repeated="{width}"/>{rows}</table:table>\n')


def _row(cells, bold):
    return '<table:table-row>' + ''.join(_cell(c, bold) for c in cells) + '</table:table-row>\n'


def _cell(cell, bold):
    if cell is None:
        return '<table:table-cell/>'
    merge = ''
    if isinstance(cell, Span):
        merge = f' table:number-columns-spanned="{cell.columns}" table:number-rows-spanned="{cell.rows}"'
        cell = cell.value
    style, value = _typed(cell)
    style = 'bold' if bold else style
    named = f' table:style-name="{style}"' if style else ''
    return f'<table:table-cell{named}{merge} {value}</table:table-cell>'


def _typed(cell):
    if isinstance(cell, Percent):
        return 'percent', f'office:value-type="percentage" office:value="{cell.fraction()}"><text:p>{cell.printed}</text:p>'
    if isinstance(cell, date):
        return 'date', f'office:value-type="date" office:date-value="{cell}"><text:p>{cell}</text:p>'
    if isinstance(cell, (int, Decimal)):
        return '', f'office:value-type="float" office:value="{cell}"><text:p>{cell}</text:p>'
    return '', f'office:value-type="string"><text:p>{escape(cell)}</text:p>'
