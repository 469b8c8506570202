<#-- What readers are told of findings and of files that could not be read. A rule without an entry is called by its name. -->
<#assign severities = {"error": "错误", "warn": "警告", "info": "提示"}>
<#assign rules = {
  "required": "缺少必有的数据",
  "range": "数值超出合理范围",
  "unique": "同一对象重复上榜",
  "rank_gap": "名次有缺",
  "rank_repeat": "名次重复",
  "order": "排序与数值不符",
  "price_over_earnings": "市盈率与股价、每股收益不符",
  "price_of_multiples": "市盈率按另一日的股价计算",
  "printed_change": "所载变动与前后数值不符",
  "range_averaged": "区间取中值",
  "sheet_unreadable": "工作表无法读取",
  "encoding_guessed": "文字编码系推断",
  "newest_first": "未按由新到旧排列",
  "share_sum": "占比合计超过上限",
  "ratio": "占比与分子、分母不符",
  "board_total": "合计与各行之和不符",
  "rank_move": "名次变动与前后名次不符",
  "caption_count": "标题所称条数与表格不符",
  "document_period": "表格期间与报告期间不符",
  "as_of": "数据截止早于所述期间",
  "date_in_period": "日期晚于所述期间",
  "listed_currency": "币种与上市地不符",
  "claim_conflict": "正文与表格不符",
  "claim_wording": "正文环比、同比用词有误",
  "code_form": "证券代码有误",
  "code_exchange": "证券代码与交易所不符",
  "near_name": "名称疑似误写",
  "name_cut": "名称不完整",
  "header_misprint": "表头有误字",
  "total_ranked": "合计行占有名次",
  "list_count": "正文所列个数与所称不符",
  "stored_change": "所载变动与上期数据不符",
  "stored_ratio": "两项数据之比与往期不符",
  "stored_rank_move": "名次变动与上期名次不符",
  "never_falls": "累计数减少",
  "unit_magnitude": "整列数量级与往期不符",
  "outlier": "与往期相差悬殊",
  "same_as_before": "与上期表格完全相同",
  "code_changed": "代码与名称同往期不符",
  "near_past_name": "名称与往期仅差一字",
  "restated": "后出资料修改了本期数字",
  "document_conflict": "不同资料数字不一致",
  "unreadable_cell": "单元格无法识读",
  "formula_without_value": "公式未保存计算结果",
  "formula_error": "公式结果为错误值",
  "period_unclear": "期间不明",
  "period_conflict": "所注期间互相矛盾",
  "scope_unclear": "未注明市场或范围",
  "dataset_unclear": "无法判定属于哪类数据",
  "unit_unclear": "单位不明",
  "code_unreadable": "证券代码无法识读",
  "code_repaired": "证券代码已按规范改写",
  "unknown_column": "有未定义的列",
  "restatement_incomplete": "同名新文件缺少原有数据",
  "restatement_quarantined": "同名新文件的数据待核，沿用原值",
  "claim_unread": "正文数字未能识读",
  "exhibit_in_doubt": "图表结构存疑",
  "page_unreadable": "页面无法识读",
  "page_without_text": "页面没有文字",
  "same_place_twice": "同一位置读出两个数字",
  "correction_unmatched": "更正未能对应到原文",
  "correction_unreadable": "更正的数值无法识读",
  "correction_broken": "更正表有误",
  "document_refused": "文件未能读取",
  "document_not_read_anew": "文件未能重新读取，沿用此前结果",
  "slice_not_compared": "未能与其他资料核对",
  "document_not_understood": "文件已读取但未能解析"
}>
<#assign causes = {
  "EMPTY": "文件为空，请重新获取",
  "TRUNCATED": "文件不完整（传输中断），请重新获取",
  "PASSWORD": "文件有打开密码，请提供无密码的版本",
  "EXTRACTION_FORBIDDEN": "文件禁止提取文字，请向发布方索取可提取的版本",
  "NOT_WHAT_ITS_NAME_SAYS": "内容与扩展名不符，请另存为 PDF、xlsx 或 csv 后重新放入",
  "UNKNOWN_FORMAT": "不支持的格式，请另存为 PDF、xlsx 或 csv 后重新放入",
  "NO_TEXT_LAYER": "扫描件没有文字层，请先做文字识别",
  "UNREADABLE_FONTS": "字体编码无法还原成文字，请重新导出",
  "TOO_LARGE": "文件超过大小上限，请拆分后重新放入",
  "TAKES_TOO_LONG": "读取超时，请拆分后重新放入",
  "CANNOT_BE_OPENED": "没有读取权限或无法打开，请检查权限",
  "BROKEN": "文件已损坏，请重新获取"
}>
<#-- Metrics that stand in no column of their own, or are called differently from table to table. -->
<#assign words = {"share": "占比", "close": "收盘价", "gross": "票房", "count": "数量", "gmv": "销售额", "volume": "销量", "sessions": "直播场次", "rank": "名次",
  "gmv_wow": "销售额环比", "volume_wow": "销量环比", "chg_week": "周涨跌幅", "chg_period": "区间涨跌幅"}>

<#function title rule><#return rules[rule]!("规则 " + rule)></#function>
<#function severity f><#return severities[f.severity]!f.severity></#function>
<#function reason refused><#return causes[refused.cause]!"文件未能读取"></#function>
<#function metric name><#return words[name]!name></#function>

<#-- Long whole numbers are easier read in 万 and 亿. -->
<#function counted text>
<#if !text?matches(r"\d{5,15}")><#return text></#if>
<#local number = text?number>
<#return (number gte 100000000)?then((number / 100000000)?string("0.####") + "亿", (number / 10000)?string("#,##0.##") + "万")>
</#function>

<#-- An expectation in words is left to the title; bounds are said as bounds. -->
<#function wanted f>
<#local text = f.expected!"">
<#if text?starts_with("at most ")><#return "应不超过" + text[8..]></#if>
<#if text?starts_with("at least ")><#return "应不少于" + text[9..]></#if>
<#local range = text?matches(r"from (.+) to (.+)")>
<#if range><#return "应在 " + range?groups[1] + " 与 " + range?groups[2] + " 之间"></#if>
<#local text = counted(text)>
<#if text?matches(r".*\b[a-z]{2,} [a-z]{2,}\b.*", "s")><#return ""></#if>
<#if ["claim_conflict"]?seq_contains(f.rule)><#return text?has_content?then("表格为 " + text, "")></#if>
<#if ["document_conflict", "restated"]?seq_contains(f.rule)><#return text?has_content?then((f.against?first!"另一份资料") + " 为 " + text, "")></#if>
<#return text?has_content?then("应为 " + text, "")>
</#function>

<#-- One line: whom and what it is about, what is printed, what it should be. -->
<#function message f>
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
