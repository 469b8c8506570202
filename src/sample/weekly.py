"""Writes one weekly report of the sample as HTML for the browser to print.

usage: weekly.py FACTS_DIR WEEK OUT.html
"""
import json
import sys
from datetime import timedelta
from html import escape
from pathlib import Path

import faults
from vendors import monday, span

DESK = '示例传媒研究室'
TITLES = {'2023-W27': '旧片退潮，周票房小幅回落', '2023-W28': '新片接力，大盘降幅收窄'}
RISKS = '影片供给少于预期；用户时间分配变化；公开榜单口径调整；海外市场波动。'
NOTICE = ('本报告由软件项目制作，仅用于演示文件读取，研究机构为虚构。第27周的数字多为编造，第28周的数字取自公开资料并掺有人为差错，'
          '不构成任何投资建议。')


def previous(week):
    return f'{week[:6]}{int(week[6:]) - 1:02d}'


def table(header, rows, text_columns=(0, 1)):
    head = ''.join(f'<th>{escape(h)}</th>' for h in header)
    body = ''.join('<tr>' + ''.join(_data(c, i in text_columns) for i, c in enumerate(r)) + '</tr>\n' for r in rows)
    return f'<table><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table>\n'


def _data(cell, is_text):
    kind = ' class="text"' if is_text else ''
    return f'<td{kind}>{escape(str(cell))}</td>'


class Exhibits:
    """Numbers the exhibits in the order they are shown."""

    def __init__(self):
        self.count = 0

    def show(self, caption, content, source):
        self.count += 1
        return (f'<div class="caption">图表 {self.count}：{escape(caption)}</div>\n{content}'
                f'<div class="source">资料来源：{escape(source)}，{DESK}</div>\n')


def movers(rows, fallers=False):
    ordered = sorted(rows, key=lambda r: float(r[3]), reverse=not fallers)[:3]
    return '、'.join(f'{r[1]}（{float(r[3]):+.2f}%）' for r in ordered)


def money(ten_thousands):
    return f'{float(ten_thousands) / 10000:.2f}亿元'


def change(now, base):
    ratio = float(now) / float(base) - 1
    return f'{"上升" if ratio > 0 else "下降"}{abs(ratio):.2%}'


def risen(printed):
    return f'{"下跌" if printed.startswith("-") else "上涨"}{printed.lstrip("-")}'


def box_office_prose(media, week):
    by_week = {t[0]: t for t in media['totals']}
    number = int(week[6:])
    total, last, year = (by_week[f'{y}年第{n}周'][3] for y, n in ((2023, number), (2023, number - 1), (2022, number)))
    lead = '、'.join(f'《{f[1]}》{money(f[3])}' for f in media['films'][week][:3])
    return (f'本周电影票房为{money(total)}，环比{change(total, last)}，同比{change(total, year)}。'
            f'单片方面，{lead}，位列前三。')


def quote_table(exhibits, week, market, rows):
    name, unit = {'A': ('A股', '元'), 'HK': ('港股', '港元'), 'US': ('美股', '美元')}[market]
    if market == 'A' and week == faults.DOLLAR_HEADER:
        unit = '美元'
    for at, fault in ((1, faults.WRONG_SUFFIX), (1, faults.LETTER_O_AS_ZERO)):
        if week == fault[0] and any(r[1] == fault[1] for r in rows):
            rows = faults.replaced(rows, fault[1], 0, fault[2], at)
    header = ['证券代码', '证券简称', f'收盘价（{unit}）', f'总市值（亿{unit}）', '周涨跌幅', '月涨跌幅', 'PE（TTM）', 'PB']
    body = [[r[0], r[1], f'{float(r[2]):.2f}', f'{float(r[5]):,.2f}', f'{float(r[3]):.2f}%', f'{float(r[4]):.2f}%',
             f'{float(r[6]):.2f}', f'{float(r[7]):.2f}'] for r in rows]
    return exhibits.show(f'{name}跟踪池个股行情（{span(week, 5)}）', table(header, body), '行情终端')


def film_table(exhibits, week, films):
    if week == faults.INFLATED_SHARE[0]:
        films = faults.replaced(films, faults.INFLATED_SHARE[1], 4, faults.INFLATED_SHARE[2])
    header = ['排名', '影片名称', '上映日期', '周综合票房（万元）', '票房占比', '排片占比', '上座率']
    source = '电影票房数据库'
    if week == faults.STALE_AS_OF[0]:
        source += f'（数据截至 {faults.STALE_AS_OF[1]}）'
    return exhibits.show(f'影片周票房排名 Top10（{span(week, 7)}）', table(header, films, (1, 2)), source)


def total_table(exhibits, media, week):
    at = [t[0] for t in media['totals']].index(f'2023年第{int(week[6:])}周')
    rows = [[t[0], f'{t[1]} 至 {t[2]}', t[3], t[4]] for t in media['totals'][at - 7:at + 1]]
    return (exhibits.show('近八周全国电影票房', table(['周次', '起止日期', '大盘票房（万元）', '观影人次（万）'], rows), '电影票房数据库')
            + exhibits.show('近八周全国电影票房走势（亿元）', chart(rows), '电影票房数据库'))


def chart(rows):
    tallest = max(float(r[2]) for r in rows)
    bars = ''
    for i, row in enumerate(rows):
        height = 120 * float(row[2]) / tallest
        bars += (f'<rect x="{30 + i * 76}" y="{140 - height:.1f}" width="40" height="{height:.1f}" fill="#5f8fb4"/>'
                 f'<text x="{50 + i * 76}" y="{134 - height:.1f}" font-size="10" text-anchor="middle">{float(row[2]) / 10000:.1f}</text>'
                 f'<text x="{50 + i * 76}" y="156" font-size="10" text-anchor="middle">W{row[0][6:-1]}</text>')
    return f'<svg width="640" height="165" viewBox="0 0 640 165">{bars}</svg>\n'


def game_slide(exhibits, week, days):
    rows = []
    for day in reversed(days):
        rows.append([f'{day[0][5:7]}.{day[0][8:]}'] + [f'{name} {_move(move)}' for name, move in day[1:]])
    grid = table(['日期'] + [f'第{i}名' for i in range(1, 11)], rows, ())
    steady = [n for n in dict.fromkeys(c[0] for d in days for c in d[1:]) if all(n in [c[0] for c in d[1:4]] for d in days)]
    prose = f'一周之内始终处于前三位的产品：{"、".join(f"《{n}》" for n in steady)}。'
    return (f'<section class="slide"><h2>3 游戏</h2><p>{prose}</p>'
            + exhibits.show(f'iOS 游戏畅销榜逐日排名（{span(week, 7)}）', grid, '应用榜单数据库') + '</section>\n')


def _move(move):
    return '新进榜' if move == 'new' else '0' if move == 0 else f'▲{move}' if move > 0 else f'▼{-move}'


def boards(exhibits, media, week):
    before = previous(week)
    live = media['livestream'][before]
    heat = media['series'][week]
    days = span(week, 6)
    ranked = lambda rows: [[i + 1, *r] for i, r in enumerate(rows)]
    return ''.join([
        exhibits.show(f'快手带货主播榜 Top10（{span(before, 7)}）',
                      table(['排名', '主播', '粉丝数', '带货销量', '带货销售额', '场均人数峰值', '直播次数'], live['kuaishou'], (1,)), '直播电商数据库'),
        exhibits.show(f'抖音带货主播榜 Top10（{span(before, 7)}）',
                      table(['排名', '主播', '直播销售额', '直播销量', '客单价（元）', '场均观看人次', '热卖品类', '直播场次'], live['douyin'], (1, 6)), '直播电商数据库'),
        exhibits.show(f'剧集全网热度 Top10（{days}）', table(['排名', '剧集名称', '上映天数', '放映平台', '全网热度'], ranked(heat['drama']), (1, 3)), '剧综热度数据库'),
        exhibits.show(f'综艺全网热度 Top10（{days}）', table(['排名', '综艺名称', '上映天数', '放映平台', '全网热度'], ranked(heat['variety']), (1, 3)), '剧综热度数据库'),
    ])


def cover(media, week):
    stocks = media['stocks'][week]
    sunday = monday(week) + timedelta(6)
    leader = media['games'][week][-1][1][0]
    points = [box_office_prose(media, week),
              f'个股方面，本周A股涨幅前三为{movers(stocks["A"])}；港股涨幅前三为{movers(stocks["HK"])}；'
              f'美股涨幅前三为{movers(stocks["US"])}。',
              f'游戏方面，周日居 iOS 畅销榜首位的是《{leader}》。']
    return (f'<div class="band">{DESK}　周度观察</div><h1>{TITLES[week]}</h1>'
            f'<p class="meta">传媒互联网周度观察　2023年第{int(week[6:])}周（{span(week, 7)}）　报告日期：{sunday}</p>'
            f'<ul>{"".join(f"<li>{p}</li>" for p in points)}</ul>\n')


def market(exhibits, media, week):
    stocks = media['stocks'][week]
    moved = media['indices'][week]
    closes = '；'.join(f'{n}{risen(c)}，报收{p}点' for n, p, c in moved if p)
    falls = '；'.join(f'{n}跌幅前三为{movers(stocks[m], True)}' for m, n in (('A', 'A股'), ('HK', '港股'), ('US', '美股')))
    rows = [[n, p if p else '—', c] for n, p, c in moved]
    return (f'<h2>1 市场</h2><p>{span(week, 5)}，{closes}。</p>'
            + exhibits.show(f'主要指数周度表现（{span(week, 5)}）', table(['指数', '收盘点位', '周涨跌幅'], rows, (0,)), '行情终端')
            + f'<p>本周{falls}。</p>'
            + ''.join(quote_table(exhibits, week, m, stocks[m]) for m in stocks))


def report(media, week):
    exhibits = Exhibits()
    body = cover(media, week) + market(exhibits, media, week)
    body += f'<h2>2 电影</h2><p>{box_office_prose(media, week)}</p>' + film_table(exhibits, week, media['films'][week])
    body += total_table(exhibits, media, week) + game_slide(exhibits, week, media['games'][week])
    body += '<h2>4 直播与剧集</h2><p>直播带货榜由平台延迟一周发布。</p>' + boards(exhibits, media, week)
    body += f'<h2>风险提示</h2><p>{RISKS}</p><h2>声明</h2><p class="meta">{NOTICE}</p>'
    return (f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{TITLES[week]}</title>'
            f'<link rel="stylesheet" href="weekly.css"></head><body>{body}</body></html>\n')


if __name__ == '__main__':
    facts, week, out = sys.argv[1:]
    Path(out).write_text(report(json.loads((Path(facts) / 'media.json').read_text('utf8')), week), 'utf8')
