:root { color-scheme: light; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { font: 16px/1.7 <#if brief.language == "en">"Segoe UI", Roboto, "Helvetica Neue", Arial, </#if>"PingFang SC", "Hiragino Sans GB", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", system-ui, sans-serif; color: ${colours.ink}; background: ${colours.paper}; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
main { max-width: 1060px; margin: 0 auto; padding: 20px; }
footer { max-width: 1060px; margin: 0 auto; padding: 0 20px 40px; font-size: 13px; color: ${colours.muted}; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 20px; }
a { color: ${colours.brand}; text-decoration: none; } a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid ${colours.brand}; outline-offset: 2px; }
a.from { color: inherit; text-decoration: underline dotted ${colours.onNight}; text-underline-offset: 4px; }
table a.from { text-decoration: none; } a.from:hover, table a.from:hover { text-decoration: underline; }
.up { color: ${colours.up}; } .down { color: ${colours.down}; } .flat { color: ${colours.muted}; }
.plain, .up, .down, .flat, .pick { white-space: nowrap; }
.pick { display: inline-block; margin-right: 8px; }
.clear { clear: both; }
sup.mark { color: ${colours.up}; font-size: 11px; line-height: 1; } td.n sup.mark:not(.ahead) { position: absolute; }

.cover { background: ${colours.night}; color: ${colours.white}; padding: 28px 32px 24px; border-radius: 10px; }
.cover .kicker { font-size: 13px; letter-spacing: 2px; color: ${colours.onNight}; }
.cover h1 { font-size: 34px; line-height: 1.3; margin-top: 6px; }
.cover .period { color: ${colours.onNight}; }
.cover .headline { font-size: 18px; line-height: 1.6; margin-top: 14px; padding-top: 12px; border-top: 1px solid ${colours.lineOnNight}; }
.cover .up, .cover .down, .cover .flat { color: ${colours.white}; }
.cover sup.mark { color: ${colours.markOnNight}; }
.draft { background: ${colours.note}; border-left: 5px solid ${colours.gold}; padding: 10px 14px; margin-top: 14px; font-size: 15px; }
.hint { font-size: 13px; color: ${colours.muted}; margin-top: 12px; }

section, .lead .left { background: ${colours.white}; border: 1px solid ${colours.rule}; border-radius: 10px; padding: 20px 24px; margin-top: 18px; }
.lead { display: flex; gap: 18px; align-items: stretch; margin-top: 18px; }
.lead .left { flex: 2 1 0; margin-top: 0; min-width: 0; }
.lead .right { flex: 1 1 0; min-width: 0; background: ${colours.white}; border: 1px solid ${colours.rule}; border-top: 4px solid ${colours.brand}; border-radius: 10px; padding: 16px 20px; font-size: 14px; }
.lead .clear { display: none; }
h2 { font-size: 22px; line-height: 1.35; color: ${colours.night}; border-left: 5px solid ${colours.brand}; padding-left: 12px; margin-bottom: 12px; scroll-margin-top: 12px; }
h3 { font-size: 16px; color: ${colours.brand}; margin: 18px 0 6px; }
h3.first { margin-top: 0; }
p.text { margin: 0 0 10px; }
p.nodata { color: ${colours.muted}; border: 1px dashed ${colours.rule}; padding: 10px 14px; }
ul.points { list-style: none; }
ul.points li { position: relative; padding-left: 18px; margin-bottom: 8px; }
ul.points .dot { position: absolute; left: 0; top: 0; color: ${colours.brand}; font-size: 9px; line-height: 27px; }
.toc p { line-height: 2; }

.kpis { display: flex; flex-wrap: wrap; gap: 12px; margin-top: 18px; }
.kpis > .clear { display: none; }
.kpi { flex: 1 1 200px; background: ${colours.white}; border: 1px solid ${colours.rule}; border-top: 4px solid ${colours.brand}; border-radius: 6px; padding: 10px 14px; }
.kpi .label, .kpi .delta { font-size: 13px; color: ${colours.muted}; }
.kpi .value { font-size: 25px; font-weight: 700; line-height: 1.4; color: ${colours.night}; }

.exhibit { margin: 18px 0 22px; scroll-margin-top: 12px; }
.exhibit .caption { font-weight: 700; font-size: 15px; line-height: 1.5; padding-bottom: 5px; border-bottom: 2px solid ${colours.night}; }
.exhibit .body, .scroll { overflow-x: auto; }
.exhibit .body { padding-top: 6px; }
.exhibit .source { font-size: 12px; line-height: 1.6; color: ${colours.muted}; border-top: 1px solid ${colours.rule}; padding-top: 4px; margin-top: 6px; }
.exhibit svg { display: block; width: 100%; height: auto; } .exhibit svg text { font-family: inherit; }
.pair { display: flex; gap: 22px; } .pair > .half { flex: 1 1 0; min-width: 0; }
.pair .exhibit { margin: 8px 0 12px; }

table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.5; overflow-wrap: break-word; }
thead th { background: ${colours.night}; color: ${colours.white}; text-align: left; padding: 6px 10px; vertical-align: middle; white-space: nowrap; }
th button { all: inherit; padding: 0; width: 100%; cursor: pointer; background: none; }
th button:focus-visible { outline: 2px solid ${colours.gold}; outline-offset: 2px; }
th button::after { content: " ⇅"; color: ${colours.onNight}; font-size: 11px; }
th[aria-sort="ascending"] button::after { content: " ▲"; color: ${colours.white}; } th[aria-sort="descending"] button::after { content: " ▼"; color: ${colours.white}; }
tbody td, tbody th { padding: 5px 10px; border-bottom: 1px solid ${colours.rule}; vertical-align: middle; text-align: left; }
thead th.n, tbody td.n, th.r, tbody td.r { text-align: right; } thead th.c, tbody td.c { text-align: center; }
tbody td.n, tbody td.c, tbody td.code { white-space: nowrap; } tbody th.name { min-width: 7em; }
tbody tr:nth-child(even) { background: ${colours.paper}; }
td.rank, th.rank { text-align: center; } tbody td.rank { color: ${colours.brand}; font-weight: 700; text-align: center; }
tr.total td, tr.total th { border-top: 2px solid ${colours.night}; font-weight: 700; }
.new { color: ${colours.white}; background: ${colours.up}; font-size: 11px; padding: 0 4px; border-radius: 3px; }
table.grid { font-size: 12.5px; min-width: 780px; table-layout: fixed; } table.grid th, table.grid td { text-align: center; padding: 4px 3px; white-space: normal; }
/* A place and a move as wide as they are printed at this size; the template's widths are those on paper. */
table.grid col:first-child { width: 38px !important; } table.grid col:nth-child(odd):not(:first-child) { width: 36px !important; }
table.grid thead th, table.grid td.step { white-space: nowrap; }
table.small, table.dense { font-size: 13px; } table.fixed { min-width: 560px; }
td.code { color: ${colours.muted}; }
.severity { font-weight: 700; } .severity.error { color: ${colours.up}; } .severity.warn { color: ${colours.warning}; } .severity.info { color: ${colours.muted}; }
.legend, .disclaimer { font-size: 13px; color: ${colours.muted}; margin-top: 12px; }

details { border-top: 1px solid ${colours.rule}; } details > summary { padding: 9px 0; cursor: pointer; font-size: 14px; }
details[open] > summary { font-weight: 700; } details > .scroll { margin-bottom: 12px; }
svg.crop { display: block; width: 100%; height: auto; border: 1px solid ${colours.rule}; }
svg.crop rect { fill: ${colours.gold}; fill-opacity: 0; stroke: ${colours.gold}; stroke-opacity: .55; stroke-width: .8; scroll-margin: 120px; }
svg.crop rect:target { fill-opacity: .25; stroke: ${colours.up}; stroke-opacity: 1; stroke-width: 1.8; }
tr:target, tr.target { background: ${colours.doubt} !important; scroll-margin: 120px; }
.parts span { display: inline-block; }

@media (max-width: 600px) {
  main { padding: 10px; } footer { padding: 0 12px 30px; }
  .cover { padding: 20px 18px; } .cover h1 { font-size: 26px; } .cover .headline { font-size: 16px; }
  section, .lead .left, .lead .right { padding: 14px; }
  .lead, .pair { display: block; } .lead .right { margin-top: 14px; }
  .exhibit .body > svg { width: auto; max-width: none; }
  .half .exhibit .body > svg { width: 100%; }
  svg.crop { width: 680px; } .origins table { min-width: 520px; }
  section > table[class] { display: block; overflow-x: auto; min-width: 0; } section > table td { min-width: 4em; }
  .kpi { flex-basis: 130px; }
}
@media print { body { background: none; } .hint, th button::after { display: none; } }
