"""Writes the vendor exports of the sample: flat spreadsheets for LibreOffice to convert, and csv files.

usage: vendors.py FACTS_DIR FLAT_DIR CSV_DIR
"""
import csv
import io
import json
import sys
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import faults
from spreadsheet import Percent, Sheet, Span, flat

WEEKS = ('2023-W26', '2023-W27', '2023-W28')
MONTHS = ('2024-08', '2024-09')


def monday(week):
    return date.fromisocalendar(int(week[:4]), int(week[6:]), 1)


def span(week, days):
    return f'{monday(week)} 至 {monday(week) + timedelta(days - 1)}'


def box_office(week, films, market, dates_as_text):
    if week == faults.TRANSPOSED_GROSS[0]:
        films = faults.replaced(films, faults.TRANSPOSED_GROSS[1], 3, faults.TRANSPOSED_GROSS[2])
    header = ['名次', '影片名称', '上映日期', '周综合票房（万元）', '票房占比', '排片占比', '上座率']
    shown = str if dates_as_text else (lambda d: d)
    body = [[f[0], f[1], shown(date.fromisoformat(f[2])), Decimal(f[3])] + [_percent(x) for x in f[4:]] for f in films]
    rows = [[Span('全国影院影片周票房排行', 7)] + [None] * 6,
            [f'统计区间：{span(week, 7)}'],
            header, *body,
            ['合计', '全国', None, Decimal(market), Percent('100.0%')],
            ['注：票房含服务费，统计范围为全国营业影院']]
    log = Sheet('导出记录', [['操作员', '行数'], ['guest', len(films)]], hidden=True)
    return [Sheet('影片周榜', rows, {0, 2}), log]


def _percent(printed):
    return printed if printed.startswith('<') else Percent(printed)


def weekly_totals(totals):
    rows = [[Span('全国电影市场周票房（2022 至 2023 年）', 5)] + [None] * 4,
            ['周次', '开始日期', '结束日期', '大盘票房（万元）', '观影人次（万）']]
    rows += [[t[0], date.fromisoformat(t[1]), t[2], Decimal(t[3]), Decimal(t[4])] for t in totals]
    return [Sheet('大盘周票房', rows, {0, 1})]


def quotes(week, markets):
    named = {'A': ('A股', '元'), 'HK': ('港股', '港元'), 'US': ('美股', '美元')}
    return [_quotes(week, *named[m], rows) for m, rows in markets.items()]


def _quotes(week, market, currency, rows):
    head = [[f'{market}跟踪池行情（{span(week, 5)}）'],
            [Span('证券代码', rows=2), Span('证券简称', rows=2), Span('期末', 2), None, Span('涨跌幅（%）', 2), None, Span('比率（倍）', 2), None],
            [None, None, f'收盘价（{currency}）', f'总市值（亿{currency}）', '周涨跌幅', '月涨跌幅', 'PE（TTM）', 'PB']]
    body = [[r[0], r[1]] + [Decimal(r[i]) for i in (2, 5, 3, 4, 6, 7)] for r in rows]
    return Sheet(market, head + body + [['数据来源：行情终端']], {0, 1, 2})


def ai_traffic(month, boards):
    named = {'global': ('全球', '百万次'), 'cn': ('国内', '万次'), 'overseas': ('出海', '万次')}
    return [_ai_board(month, *named[scope], boards[scope]) for scope in named]


def _ai_board(month, scope, unit, rows):
    year, number = month.split('-')
    head = [[f'AI 产品{scope}访问量排行（{year}年{int(number)}月）'], ['名次', '产品名称', '所属公司', '类别', f'月访问量（{unit}）', '环比']]
    body = [[int(r[0]), r[1], r[2], r[3], Decimal(r[4]), Percent(r[5])] for r in rows]
    return Sheet(f'{scope}榜', head + body + [['说明：仅统计网页端访问，不含移动应用']], {0, 1})


def livestream(week, boards):
    quick = boards['kuaishou']
    if week == faults.MISSING_SELLER[0]:
        quick = faults.without(quick, faults.MISSING_SELLER[1])
    first = [[f'快手带货主播周榜（{span(week, 7)}）'], ['排名', '主播', '粉丝数', '带货销量', '带货销售额', '场均人数峰值', '直播次数']]
    second = [[f'抖音带货主播周榜（{span(week, 7)}）'],
              ['排名', '主播', '直播销售额', '直播销量', '客单价（元）', '场均观看人次', '热卖品类', '直播场次']]
    note = ['注：销售额与销量为平台预估值，“+”表示不低于']
    douyin = [r[:4] + [Decimal(r[4])] + r[5:] for r in boards['douyin']]
    return [Sheet('快手', first + [r[:6] + [int(r[6])] for r in quick] + [note], {0, 1}),
            Sheet('抖音', second + douyin + [note], {0, 1})]


def series(week, boards):
    def sheet(name, subject, rows):
        head = [[f'{name}热度周榜（{span(week, 6)}）'], ['排名', f'{subject}名称', '上映天数', '放映平台', '全网热度']]
        return Sheet(name, head + [[i + 1, r[0], r[1], r[2], Decimal(r[3])] for i, r in enumerate(rows)], {0, 1})
    return [sheet('剧集', '剧集', boards['drama']), sheet('综艺', '综艺', boards['variety'])]


def games(week, days):
    rows = [['日期'] + [f'第{i}名' for i in range(1, 11)]]
    for day in days:
        names = [name for name, _ in day[1:]]
        if (week, day[0]) == faults.BLANK_PLACE[:2]:
            names[faults.BLANK_PLACE[2] - 1] = ''
        rows.append([day[0]] + names)
    return rows


def web_traffic(month, sites):
    if month == faults.CONFLICTING_VISITS[0]:
        sites = faults.replaced(sites, faults.CONFLICTING_VISITS[1], 2, faults.CONFLICTING_VISITS[2])
    year, number = month.split('-')
    return [[f'全球 AI 网站访问量（{year}年{int(number)}月）'], ['域名', '产品', '月访问量', '环比', '平均访问时长', '跳出率'],
            *[s[:5] + [s[6]] for s in sites[:20]]]


def month_of_films(facts):
    """The market a week a row, and the first four films of each week: too few for a weekly brief, enough for the month's."""
    head = [[Span('全国电影市场周票房', 5)] + [None] * 4, ['周次', '开始日期', '结束日期', '大盘票房（万元）', '观影人次（万）']]
    market = head + [[t[0], date.fromisoformat(t[1]), t[2], Decimal(t[3]), Decimal(t[4])] for t in facts['totals']]
    return [Sheet('大盘周票房', market, {0, 1})] + [_leading_films(w, rows) for w, rows in facts['films'].items()]


def _leading_films(week, films):
    rows = [[f'电影周票房前四名（{span(week, 7)}）'], ['名次', '影片名称', '上映日期', '周票房（万元）', '票房占比']]
    return Sheet(f'{week[5:]}影片', rows + [[int(f[0]), f[1], f[2], Decimal(f[3]), Percent(f[4])] for f in films], {0, 1})


def month_of_apps(facts):
    rows = [['AI 应用搜索排名上升榜'], ['统计月份：2024年9月'], ['序号', '应用名称', '排名上升', '当前搜索排名', '最高搜索排名']]
    return [Sheet('搜索上升榜', rows + [[int(r[0]), r[1], *map(int, r[2:])] for r in facts['search']], {0, 2})]


def month_of_moves(facts):
    days = '2024-09-02 至 2024-09-30'
    indices = [[f'主要指数区间表现（{days}）'], ['指数名称', '区间涨跌幅']] + [[r[0], Percent(f'{r[1]}%')] for r in facts['indices']]
    stocks = [[f'A股 AI 重点个股行情（{days}）'], ['证券代码', '证券简称', '区间涨跌幅']]
    return [Sheet('指数', indices, {0, 1}), Sheet('个股', stocks + [[r[0], r[1], Percent(f'{r[2]}%')] for r in facts['stocks']], {0, 1})]


def filings(week, facts):
    told = [[f'重点公司公告（{span(week, 5)}）'], ['公告时间', '证券代码', '证券简称', '公告标题'], *facts['filings'][week]]
    progress = [[f'上市公司 AI 业务进展（截至 {monday(week) + timedelta(6)}）'], ['日期', '证券代码', '公司名称', '进展'], *facts['progress'][week]]
    return [Sheet('公告', told, {0, 1}), Sheet('AI进展', progress, {0, 1})]


def comma_separated(rows, encoding):
    text = io.StringIO()
    csv.writer(text, lineterminator='\r\n').writerows(rows)
    return text.getvalue().encode(encoding)


def main(facts, flat_dir, csv_dir):
    media = json.loads((facts / 'media.json').read_text('utf8'))
    ai = json.loads((facts / 'ai.json').read_text('utf8'))
    month = json.loads((facts / 'month.json').read_text('utf8'))
    told = json.loads((facts / 'filings.json').read_text('utf8'))
    market = {t[0]: t[3] for t in media['totals']}
    books = {'box-office-totals-2022-2023.xlsx': weekly_totals(media['totals']),
             'box-office-2023-W27.xls': box_office('2023-W27', media['films']['2023-W27'], market['2023年第27周'], False),
             'box-office-2023-W28.xlsx': box_office('2023-W28', media['films']['2023-W28'], market['2023年第28周'], True)}
    books |= {f'stock-quotes-{w}.xlsx': quotes(w, media['stocks'][w]) for w in WEEKS[1:]}
    books |= {f'livestream-{w}.xlsx': livestream(w, media['livestream'][w]) for w in WEEKS[:2]}
    books |= {f'series-heat-{w}.xls': series(w, media['series'][w]) for w in WEEKS[1:]}
    books |= {f'filings-{w}.xlsx': filings(w, told) for w in WEEKS[1:]}
    books |= {f'ai-traffic-{m}.xlsx': ai_traffic(m, ai[m]) for m in MONTHS}
    books |= {'box-office-2024-09.xlsx': month_of_films(month), 'app-search-2024-09.xlsx': month_of_apps(month),
              'ai-stocks-2024-09.xlsx': month_of_moves(month)}
    for name, sheets in books.items():
        (flat_dir / f'{name}.fods').write_text(flat(sheets), 'utf8')
    files = {f'ios-games-{w}.csv': comma_separated(games(w, media['games'][w]), e)
             for w, e in zip(WEEKS[1:], ('utf-8-sig', 'gb18030'))}
    files |= {f'web-traffic-{m}.csv': comma_separated(web_traffic(m, ai[m]['web']), e)
              for m, e in zip(MONTHS, ('utf-8-sig', 'gb18030'))}
    files['ios-games-2024-09.csv'] = comma_separated([['日期'] + [f'第{i}名' for i in range(1, 11)], *month['games']], 'utf-8-sig')
    for name, content in files.items():
        (csv_dir / name).write_bytes(content)


if __name__ == '__main__':
    main(*map(Path, sys.argv[1:]))
