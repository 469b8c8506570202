"""Flat OpenDocument text: paragraphs and three-line tables in, text of an .fodt file out."""
from xml.sax.saxutils import escape

HEAD = '''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>%(title)s</dc:title></office:meta>
<office:font-face-decls><style:font-face style:name="Song" svg:font-family="'Noto Serif CJK SC'"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm" fo:line-height="150%%"/>
<style:text-properties style:font-name="Song" style:font-name-asian="Song" fo:font-size="10.5pt" style:font-size-asian="10.5pt"
 fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/></office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.6cm"
 fo:margin-bottom="1.4cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.3cm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>
%(styles)s
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:header><text:p text:style-name="small">%(header)s</text:p></style:header>
<style:footer><text:p text:style-name="small">第<text:page-number text:select-page="current"/>页　%(footer)s</text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
'''
TAIL = '</office:text></office:body></office:document>\n'


def _paragraph_style(name, paragraph='', text=''):
    asian = text.replace('fo:font-size', 'style:font-size-asian').replace('fo:font-weight', 'style:font-weight-asian')
    colour = ' '.join(t for t in text.split() if 'color' not in t)
    asian = ' '.join(t for t in asian.split() if 'color' not in t)
    shade = ' '.join(t for t in text.split() if 'color' in t)
    return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard">'
            f'<style:paragraph-properties {paragraph}/><style:text-properties {colour} {asian} {shade}/></style:style>\n')


def _cell_style(name, top, bottom):
    edges = f'fo:border-top="{top}" fo:border-bottom="{bottom}" fo:border-left="none" fo:border-right="none" fo:padding="0.08cm"'
    return f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties {edges}/></style:style>\n'


THICK, THIN = '1.5pt solid #000000', '0.75pt solid #000000'
STYLES = ''.join([
    _paragraph_style('title', 'fo:margin-top="0.6cm" fo:margin-bottom="0.3cm"', 'fo:font-size="20pt" fo:font-weight="bold"'),
    _paragraph_style('heading', 'fo:margin-top="0.5cm" fo:keep-with-next="always"', 'fo:font-size="13pt" fo:font-weight="bold"'),
    _paragraph_style('body', 'fo:text-indent="0.74cm" fo:text-align="justify"'),
    _paragraph_style('point', 'fo:margin-left="0.6cm" fo:text-indent="-0.6cm"'),
    _paragraph_style('caption', 'fo:margin-top="0.35cm" fo:margin-bottom="0.05cm" fo:text-align="center" fo:keep-with-next="always"',
                     'fo:font-size="9.5pt" fo:font-weight="bold"'),
    _paragraph_style('unit', 'fo:margin-bottom="0.05cm" fo:text-align="end" fo:keep-with-next="always"', 'fo:font-size="8.5pt"'),
    _paragraph_style('source', 'fo:margin-top="0.05cm" fo:margin-bottom="0.4cm"', 'fo:font-size="8.5pt" fo:color="#444444"'),
    _paragraph_style('small', 'fo:margin-bottom="0cm"', 'fo:font-size="8.5pt" fo:color="#444444"'),
    _paragraph_style('head', 'fo:margin-bottom="0cm" fo:line-height="120%" fo:text-align="center"', 'fo:font-size="9pt" fo:font-weight="bold"'),
    _paragraph_style('word', 'fo:margin-bottom="0cm" fo:line-height="120%" fo:text-align="center"', 'fo:font-size="9pt"'),
    _paragraph_style('number', 'fo:margin-bottom="0cm" fo:line-height="120%" fo:text-align="end"', 'fo:font-size="9pt"'),
    _cell_style('header-cell', THICK, THIN), _cell_style('inner-cell', 'none', 'none'), _cell_style('last-cell', 'none', THICK),
    '<style:style style:name="three-lines" style:family="table"><style:table-properties style:width="166mm" table:align="left"/></style:style>\n',
    '<style:style style:name="whole" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>\n',
    *(f'<style:style style:name="w{w}" style:family="table-column"><style:table-column-properties style:column-width="{w}mm"/></style:style>\n'
      for w in range(10, 101)),
])


def flat(title, header, footer, blocks):
    """The whole document; blocks are texts made by paragraph and table below."""
    return HEAD % {'title': escape(title), 'styles': STYLES, 'header': escape(header), 'footer': escape(footer)} + ''.join(blocks) + TAIL


def paragraph(style, text):
    return f'<text:p text:style-name="{style}">{escape(text)}</text:p>\n'


def table(name, header, rows, number_columns, widths):
    """A three-line table whose header is repeated on every page; widths are millimetres, one a column, 166 in all."""
    top = _row(header, 'header-cell', lambda i: 'head')
    aligned = lambda i: 'number' if i in number_columns else 'word'
    body = ''.join(_row(r, 'last-cell' if i == len(rows) - 1 else 'inner-cell', aligned) for i, r in enumerate(rows))
    columns = ''.join(f'<table:table-column table:style-name="w{w}"/>' for w in widths)
    return (f'<table:table table:name="{name}" table:style-name="three-lines">{columns}<table:table-header-rows>{top}</table:table-header-rows>{body}</table:table>\n')


def _row(cells, cell_style, paragraph_style):
    shown = ''.join(f'<table:table-cell table:style-name="{cell_style}" office:value-type="string">'
                    f'{paragraph(paragraph_style(i), str(c)).strip()}</table:table-cell>' for i, c in enumerate(cells))
    return f'<table:table-row table:style-name="whole">{shown}</table:table-row>\n'
