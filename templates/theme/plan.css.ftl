<#-- Rules that fill the pages of one edition: the style's own lengths (brief.css.ftl) with what its plan gives beside them. -->
<#function pt length><#return length?string["0.00"] + "pt"></#function>
<#if pagePlan??>
body > h2, body > h3, body > p.intro, body > table, body > .exhibit .caption, body > .exhibit table { -fs-page-break-min-height: 0; }
<#list pagePlan.turns as element>
body > *:nth-child(${element?c}) { page-break-before: always; }
</#list>
<#list pagePlan.rows as row>
<#assign padding = pt(2.41 + row.gives / 2)>
#exhibit-${row.exhibit?c} tbody td, #exhibit-${row.exhibit?c} tbody th { padding-top: ${padding}; padding-bottom: ${padding}; }
</#list>
div.cover { padding-top: ${pt(19.8 + pagePlan.cover.title / 2)}; padding-bottom: ${pt(17 + pagePlan.cover.title / 2)}; }
ul.points li { margin-bottom: ${pt(5.4 + pagePlan.cover.point)}; }
<#assign inner = pt(6.2 + pagePlan.cover.cards / 2)>
.kpi .inner { padding-top: ${inner}; padding-bottom: ${inner}; }
</#if>
