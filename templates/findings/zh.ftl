<#-- How findings are laid out for readers of Chinese; what each says stands in zh.yaml beside this. A rule without an entry is called by its name. -->
<#function title rule><#return vocabulary.titles[rule]!("规则 " + rule)></#function>
<#function severity f><#return vocabulary.severities[f.severity]!f.severity></#function>
<#function metric name><#return vocabulary.metrics[name]!name></#function>

<#-- Long whole numbers are easier read in 万 and 亿. -->
<#function counted text>
<#if !text?matches(r"\d{5,15}")><#return text></#if>
<#local number = text?number>
<#return (number gte 100000000)?then((number / 100000000)?string("0.####") + "亿", (number / 10000)?string("#,##0.##") + "万")>
</#function>

<#-- What should be there instead, in words; of an earlier release bounds alone are. -->
<#function wanted f>
<#local text = f.expected!"">
<#if f.instead?? && text?matches("[不由其].*", "s")><#return (text?starts_with("其"))?then(text, "应" + text)></#if>
<#if text?starts_with("at most ")><#return "应不超过" + text[8..]></#if>
<#if text?starts_with("at least ")><#return "应不少于" + text[9..]></#if>
<#local range = text?matches(r"from (.+) to (.+)")>
<#if range><#return "应在 " + range?groups[1] + " 与 " + range?groups[2] + " 之间"></#if>
<#local text = counted(text)>
<#if !f.message?? && text?matches(r".*\b[a-z]{2,} [a-z]{2,}\b.*", "s")><#return ""></#if>
<#if ["claim_conflict"]?seq_contains(f.rule)><#return text?has_content?then("表格为 " + text, "")></#if>
<#if ["document_conflict", "restated"]?seq_contains(f.rule)><#return text?has_content?then((f.against?first!"另一份资料") + " 为 " + text, "")></#if>
<#return text?has_content?then("应为 " + text, "")>
</#function>

<#-- One line: what it says; of an earlier release whom and what it is about, what is printed, what it should be. -->
<#function message f>
<#if f.message??><#return f.message></#if>
<#local about = (f.subject!"") + f.metric???then(f.subject???then("的", "") + metric(f.metric!""), "")>
<#local said = []>
<#if (f.printed!"…") != "…"><#local said = said + ["原文 " + f.printed]></#if>
<#if f.rule == "rank_gap" && f.expected??><#local said = said + ["第" + f.expected + "名空缺"]>
<#elseif wanted(f)?has_content><#local said = said + [wanted(f)]></#if>
<#if f.rule == "unknown_column" && !f.printed?? && f.raw?has_content><#local said = said + ["“" + f.raw + "”"]></#if>
<#return about + (about?has_content && said?has_content)?then("：", "") + said?join("，")>
</#function>

<#-- Where in its file it stands: page or sheet, exhibit, the first rows. -->
<#function spot f most=3>
<#local text = "">
<#if f.page??><#local text = "第" + f.page + "页"><#elseif f.sheet??><#local text = "“" + f.sheet + "”表"></#if>
<#if f.exhibit?? && f.exhibit?matches("\\d+")><#local text = text + " 图表" + f.exhibit></#if>
<#local rows = f.rows!(f.row???then([f.row!0], []))>
<#if rows?has_content><#local text = text + " 第" + rows[0..*most]?join("、") + (rows?size gt most)?then("…", "") + "行"></#if>
<#return text>
</#function>
