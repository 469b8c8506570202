<#-- The brand: colours, firm, disclaimer. Change them here and every PDF, chart and workbook follows. -->
<#global firm = "传媒互联网研究组">
<#-- A drawing above the title, as <svg>…</svg> with width and height; none if empty. -->
<#global logo = "">
<#global kicker = "行业研究 · 传媒互联网">
<#global disclaimer = "本报告由系统依据所列公开资料与数据商数据自动汇编，仅供参考，不构成任何投资建议。数据可能存在口径差异与修订，使用者应自行核验；每个数字的出处见图表下方的资料来源与工作簿“数据来源”表。">
<#global colours = {
  "brand": "#0b4f9e",
  "night": "#13263f",
  "ink": "#1b2836",
  "muted": "#7b8794",
  "rule": "#dde4ec",
  "paper": "#f3f6fa",
  "up": "#c8102e",
  "down": "#0a7d3c",
  "gold": "#e0a100",
  "note": "#fff6e0",
  "doubt": "#fff2cc",
  "warning": "#b37f00",
  "white": "#ffffff",
  "onNight": "#a9bbd2",
  "lineOnNight": "#3a506e",
  "markOnNight": "#ffd479",
  <#-- Of the bars, lines and slices of charts in turn: a colour, or the name of one above, in full or a part of it on white. -->
  "series": ["brand", "brand 45%", "#e0a100", "brand 75%", "#f0cd70", "#5b7a99", "#b8c6d6", "#c8102e", "#8a6fb0", "#cbd3dc"]
}>
<#-- The font of the workbook; one that every desk has. -->
<#global sheetFace = "Microsoft YaHei">
<#-- How units are called in table heads. -->
<#global currencies = {"CNY": "元", "HKD": "港元", "USD": "美元"}>
<#global markets = {"A": "A股", "HK": "港股", "US": "美股"}>

<#-- How measures and the states of figures are called. -->
<#global measures = {"level": "数值", "rank": "名次", "rank_change": "名次变动", "share": "占榜单", "market_share": "占大盘", "missing_part": "不在榜的期间", "missing_board": "没有榜单的期间", "parts": "所含期数", "base_parts": "对比期所含期数", "wow": "环比", "mom": "环比", "qoq": "环比", "change": "变动", "yoy": "同比", "ytd": "年初至今", "ytd_yoy": "年初至今同比",
  "total": "榜单合计", "cr3": "前三占比", "hhi": "集中度", "new_entry": "新进榜", "drop_out": "退出榜单", "gainers": "涨幅居前", "losers": "跌幅居前", "fastest": "增速居前", "longest": "时长居前",
  "streak": "连续期数", "first_in": "首次期数", "high_in": "新高期数", "low_in": "新低期数", "excess": "超额", "shift": "变动", "stated_gap": "原文与加总之差", "sum": "合计", "entries": "条数", "subjects": "家数",
  "up_count": "上涨家数", "down_count": "下跌家数", "median": "中位数", "count_over": "超过门槛的个数",
  "average_rank": "平均名次", "average_rank_gain": "平均名次变动", "days_at_1": "居首天数", "in_top5": "前五天数", "in_top10": "前十天数",
  "new_in_top5": "新进前五", "new_in_top10": "新进前十", "dropped_from_top5": "退出前五", "dropped_from_top10": "退出前十"}>
<#global units = {"CNY": "元", "HKD": "港元", "USD": "美元", "fraction": "比率", "seconds": "秒", "days": "天", "rank": "名次", "positions": "位", "points": "点", "index": "指数", "multiple": "倍", "visits": "次", "pieces": "件", "people": "人", "sessions": "场", "shares": "股", "count": "个", "date": "日期", "text": "文字"}>
<#global readingStatuses = {"accepted": "正常", "quarantined": "隔离", "superseded": "已被取代", "corrected": "已更正"}>
<#global statuses = {"ok": "正常", "marked": "存疑", "partial": "不全"}>
