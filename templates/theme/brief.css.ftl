<#assign running = [brief.title + "　" + brief.periodLabel, brief.firstDay + " 至 " + brief.lastDay, firm + "　请务必阅读正文之后的免责声明"]>
@page { size: A4; margin: 21mm 18mm 19mm 18mm;
  @top-left { content: "${running[0]}"; font-family: "Sector Brief Sans"; font-size: 7.5pt; color: ${colours.muted}; vertical-align: middle; }
  @top-right { content: "${running[1]}"; font-family: "Sector Brief Sans"; font-size: 7.5pt; color: ${colours.muted}; vertical-align: middle; }
  @bottom-left { content: "${running[2]}"; font-family: "Sector Brief Sans"; font-size: 7pt; color: ${colours.muted}; vertical-align: middle; }
  @bottom-right { content: "第 " counter(page) " / " counter(pages) " 页"; font-family: "Sector Brief Sans"; font-size: 7.5pt; color: ${colours.muted}; vertical-align: middle; } }
@page :first { margin: 13mm 18mm 19mm 18mm; @top-left { content: none; } @top-right { content: none; } }
* { margin: 0; padding: 0; }
body { font-family: "Sector Brief Sans", "Sector Brief Wide"; font-size: 9pt; line-height: 1.6; color: ${colours.ink}; }
a { color: ${colours.brand}; text-decoration: none; }
a.from { color: inherit; white-space: nowrap; } a.told, .source a.from { white-space: normal; }
.up { color: ${colours.up}; } .down { color: ${colours.down}; } .flat { color: ${colours.muted}; }
.clear { clear: both; }
.plain, .up, .down, .flat { white-space: nowrap; }
.pick { display: inline-block; white-space: nowrap; margin-right: 1.4mm; }
.together { display: inline-block; white-space: nowrap; }
h2, h3 { page-break-inside: avoid; -fs-page-break-min-height: 35mm; }
sup.mark { color: ${colours.up}; font-size: 7pt; line-height: 1; vertical-align: super; }
.kpi sup.mark, table sup.mark { vertical-align: baseline; }
/* It hangs into the padding of its cell: a column is as wide as its numbers are, and a mark never stands on a line of its own. */
table sup.ahead { margin-left: -7pt; } td.n sup.mark { margin-right: -3.4pt; } td.n sup.ahead { margin-right: 0; }

.cover { background-color: ${colours.night}; color: ${colours.white}; padding: 7mm 8mm 6mm 8mm; border-radius: 2mm; }
.cover .kicker { font-size: 8pt; letter-spacing: 1.2pt; color: ${colours.onNight}; }
.cover h1 { font-size: 23pt; line-height: 1.3; margin-top: 1.5mm; }
.cover .period { font-size: 10pt; color: ${colours.onNight}; }
.cover .headline { font-size: 11.5pt; line-height: 1.55; color: ${colours.white}; margin-top: 3.5mm; padding-top: 3mm; border-top: 0.2mm solid ${colours.lineOnNight}; }
.cover .headline .up, .cover .headline .down, .cover .headline .flat { color: ${colours.white}; }
.cover .headline sup.mark { color: ${colours.markOnNight}; }
.draft { background-color: ${colours.note}; border-left: 1.2mm solid ${colours.gold}; padding: 2mm 3mm; margin-top: 3mm; font-size: 8.5pt; }

.lead { margin-top: 5mm; }
.lead .left { float: left; width: 65%; }
.lead .kpis { margin-top: 3.5mm; }
.lead .right { float: right; width: 31%; background-color: ${colours.paper}; border-top: 0.9mm solid ${colours.brand}; }
.lead .right .inner { padding: 3mm 3.5mm 4mm 3.5mm; }
.lead .right h3 { font-size: 9pt; color: ${colours.brand}; margin: 2.4mm 0 1mm 0; }
.lead .right h3.first { margin-top: 0; }
.lead .right p { font-size: 8pt; line-height: 1.65; }
.toc p { font-size: 8.5pt; line-height: 1.8; }
.toc a { color: ${colours.ink}; text-decoration: none; }
.toc a:after { content: leader(dotted) target-counter(attr(href), page); color: ${colours.muted}; }

h2 { font-size: 14pt; line-height: 1.3; color: ${colours.night}; border-left: 1.3mm solid ${colours.brand}; padding-left: 3mm; margin: 6.5mm 0 2.6mm 0; page-break-after: avoid; }
h2.first { margin-top: 0; }
h3 { font-size: 10pt; color: ${colours.brand}; margin: 4mm 0 1.5mm 0; page-break-after: avoid; }
p.text { margin: 0 0 2mm 0; orphans: 2; widows: 2; }
p.intro { page-break-after: avoid; -fs-page-break-min-height: 30mm; }
p.nodata { color: ${colours.muted}; border: 0.2mm dashed ${colours.rule}; padding: 2.5mm 3mm; }
ul.points { list-style-type: none; }
ul.points li { position: relative; margin: 0 0 1.9mm 0; padding-left: 4mm; line-height: 1.6; font-size: 9.5pt; }
ul.points li span.dot { position: absolute; left: 0; top: 0; color: ${colours.brand}; font-size: 6pt; line-height: 15.2pt; }

/* One row of cells, which are as high as the highest; the gaps between them are cells too. */
.kpis { display: table; table-layout: fixed; width: 100%; margin-top: 4mm; }
.kpis .gap { display: table-cell; width: 2.3%; }
.kpi { display: table-cell; vertical-align: top; background-color: ${colours.white}; border: 0.2mm solid ${colours.rule}; border-top: 0.8mm solid ${colours.brand}; }
.kpi .inner { padding: 2.2mm 2.8mm 2.2mm 2.8mm; }
.kpi .label { font-size: 7.5pt; color: ${colours.muted}; line-height: 1.4; }
.kpi .value { font-size: 14pt; font-weight: 700; line-height: 1.35; color: ${colours.night}; white-space: nowrap; }
.kpi .value small { font-size: 9pt; }
.kpi .delta { font-size: 8pt; line-height: 1.4; color: ${colours.muted}; }

.exhibit { margin: 3.5mm 0 4.5mm 0; }
.exhibit.whole { page-break-inside: avoid; }
table { -fs-page-break-min-height: 26mm; }
.exhibit.long .caption { -fs-page-break-min-height: 45mm; }
/* It holds for every row of a table; in the tail captions see to it that tables begin with some rows. */
.exhibit.whole table, .tail table { -fs-page-break-min-height: 0; }
.exhibit .caption { font-weight: 700; font-size: 9pt; line-height: 1.4; padding-bottom: 1.1mm; border-bottom: 0.35mm solid ${colours.night}; page-break-after: avoid; }
.exhibit .body { padding-top: 1.6mm; }
.exhibit .source { font-size: 7pt; line-height: 1.5; color: ${colours.muted}; border-top: 0.2mm solid ${colours.rule}; padding-top: 0.9mm; margin-top: 1.4mm; page-break-before: avoid; }
.pair { line-height: 1; page-break-inside: avoid; }
.half { display: inline-block; width: 48.4%; vertical-align: top; line-height: 1.6; }
.half.second { margin-left: 2.7%; }
.third { display: inline-block; width: 31.2%; vertical-align: top; line-height: 1.6; }
.third.second { margin-left: 2.5%; }
.half .exhibit { margin: 2mm 0 2.5mm 0; }

table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; font-size: 8pt; line-height: 1.4; }
thead th { background-color: ${colours.night}; color: ${colours.white}; font-weight: 700; text-align: left; padding: 1.25mm 1.6mm; vertical-align: middle; }
th.n, td.n, th.r, tbody td.r { text-align: right; } th.c, td.c { text-align: center; }
tbody td, tbody th { padding: 0.85mm 1.6mm; border-bottom: 0.15mm solid ${colours.rule}; vertical-align: middle; text-align: left; }
td.n { white-space: nowrap; }
<#-- Chinese may break between any two characters; the head of a narrow column would do so within a word. -->
<#if brief.tag?starts_with("zh")>
th.n, th.c { white-space: nowrap; }
</#if>
tbody td.n { text-align: right; } tbody td.c { text-align: center; }
tbody tr, tbody.last { page-break-inside: avoid; }
tbody tr:nth-child(even) td, tbody tr:nth-child(even) th { background-color: ${colours.paper}; }
td.rank, th.rank { width: 8mm; text-align: center; } tbody td.rank { color: ${colours.brand}; font-weight: 700; text-align: center; }
tbody th.name, td.name { font-weight: 700; }
tr.total td, tr.total th { border-top: 0.35mm solid ${colours.night}; font-weight: 700; }
.new { color: ${colours.white}; background-color: ${colours.up}; font-size: 6.5pt; padding: 0 1mm; border-radius: 0.8mm; white-space: nowrap; }
table.grid { font-size: 6.8pt; line-height: 1.35; table-layout: fixed; }
table.grid.next { margin-top: 3mm; }
table.grid thead th { text-align: left; padding: 1.1mm 0.4mm 1.1mm 1mm; }
table.grid tbody td { padding: 0.85mm 0 0.85mm 1mm; }
table.grid td.step { font-size: 6.2pt; text-align: left; white-space: nowrap; padding-left: 0.3mm; }
table.grid th.rank { text-align: center; color: ${colours.brand}; }
table.grid thead th:first-child { text-align: center; padding-left: 0.4mm; }
table.small { font-size: 7.5pt; }
table.dense { font-size: 7.5pt; line-height: 1.3; }
table.dense tbody td, table.dense tbody th { padding-top: 0.5mm; padding-bottom: 0.5mm; }
table.dense td.code { font-size: 7pt; }
/* Where columns have their widths, a word below the head that is longer than its own is broken. */
table.fixed, table.grid { table-layout: fixed; } .fixed tbody, .grid tbody { word-wrap: break-word; }
td.code { color: ${colours.muted}; font-size: 7.5pt; white-space: nowrap; }
.severity { font-weight: 700; } .severity.error { color: ${colours.up}; } .severity.warn { color: ${colours.warning}; } .severity.info { color: ${colours.muted}; }
.legend { font-size: 7.5pt; color: ${colours.muted}; margin-top: 2mm; }
.disclaimer { font-size: 7.5pt; line-height: 1.6; color: ${colours.muted}; border-top: 0.2mm solid ${colours.rule}; padding-top: 1.6mm; margin-top: 3.5mm; page-break-inside: avoid; }
.exhibit-list p { font-size: 8pt; line-height: 1.7; }

.files p { padding-left: 5mm; text-indent: -5mm; } .files .of { color: ${colours.muted}; }

.proof { margin: 0 0 3mm 0; page-break-inside: avoid; }
.proof.rows, .proof.long { page-break-inside: auto; } .proof.few { page-break-inside: avoid; }
.proof .caption { font-size: 8pt; line-height: 1.4; font-weight: 700; padding-bottom: 0.6mm; border-bottom: 0.2mm solid ${colours.rule}; margin-bottom: 1.1mm; page-break-after: avoid; -fs-page-break-min-height: 25mm; }
.proof .back { margin-left: 3mm; font-size: 7.5pt; font-weight: 400; color: ${colours.muted}; }
.proof .part { page-break-inside: avoid; }
.proof .crop { position: relative; page-break-inside: avoid; }
.proof .crop img { display: block; }
.proof .torn { border-top: 0.25mm dashed ${colours.muted}; margin: 0.8mm 0; }
.proof .crop .frame { position: absolute; border: 0.16mm solid ${colours.up}; }
.proof .crop .seam { position: absolute; top: 0; width: 0; border-left: 0.25mm dashed ${colours.muted}; }
.proof .crop .target { position: absolute; left: 0; width: 1pt; height: 1pt; }
/* Its caption stays with it by its own height: kept with the next, it would keep the whole table on one page. */
.proof.long .caption { page-break-after: auto; }
.proof .spread { margin-bottom: 1.5mm; }
table.strips thead th, table.strips tbody tr td { background-color: ${colours.white}; padding: 0; border-bottom: none; }
.proof p.what { font-size: 7.5pt; page-break-after: avoid; -fs-page-break-min-height: 35mm; }
.proof p.gone { font-size: 7.5pt; color: ${colours.muted}; margin-bottom: 1mm; }
table.readings { font-size: 6.8pt; line-height: 1.25; }
table.readings thead th { padding: 0.7mm 1.2mm; }
table.readings th.row { width: 7mm; }
table.readings td.edge, table.readings th.edge { border-right: 0.3mm solid ${colours.rule}; }
table.readings tbody td { word-wrap: break-word; } table.readings tbody td.n { white-space: normal; } .pair table.readings tbody td.n { white-space: nowrap; }
table.readings tbody td, table.readings tbody th { padding: 0.35mm 1.2mm; }
/* A pair is one line, which no page ends within; what stands in it must not look for a page of its own. */
.half .exhibit.whole, .pair tbody tr, .pair tbody.last, .pair .proof, .pair .part, .pair .crop { page-break-inside: auto; }
.half .exhibit .caption, .pair .proof .caption, .pair table { page-break-after: auto; -fs-page-break-min-height: 0; -fs-table-paginate: auto; }
.half .exhibit .source { page-break-before: auto; }
