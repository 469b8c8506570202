<#-- The brand: colours, firm, disclaimer. Change them here and every PDF, chart and workbook follows. -->
<#global firm = "传媒互联网研究组">
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
  "series": ["#0b4f9e", "#8fb4df", "#e0a100", "#3f83cc", "#f0cd70", "#5b7a99", "#b8c6d6", "#c8102e", "#8a6fb0", "#cbd3dc"]
}>
<#-- How units are called in table heads. -->
<#global currencies = {"CNY": "元", "HKD": "港元", "USD": "美元"}>
<#global markets = {"A": "A股", "HK": "港股", "US": "美股"}>
