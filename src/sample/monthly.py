"""Writes one monthly report of the sample as flat OpenDocument text for LibreOffice to print.

usage: monthly.py FACTS_DIR MONTH OUT.fodt
"""
import json
import sys
from pathlib import Path

import faults
from document import flat, paragraph, table

DESK = '示例科技研究室'
TITLES = {'2024-08': '访问量整体平稳，头部产品分化', '2024-09': '访问量回升，国内产品提速'}
PUBLISHED = {'2024-08': '2024-09-10', '2024-09': '2024-10-12'}
RISKS = '第三方统计口径调整；网页端数据不能代表移动端；技术迭代慢于预期；行业竞争加剧。'
NOTICE = '本报告由软件项目制作，仅用于演示文件读取，研究机构为虚构。8月的数字多为编造，9月的数字取自公开资料并掺有人为差错，不构成任何投资建议。'


class Exhibits:
    """Numbers the exhibits in the order they are shown."""

    def __init__(self):
        self.count = 0

    def show(self, caption, header, rows, numbers, widths, unit=None):
        self.count += 1
        parts = [paragraph('caption', f'图表 {self.count}：{caption}')]
        parts += [paragraph('unit', f'单位：{unit}')] if unit else []
        parts += [table(f'T{self.count}', header, rows, numbers, widths), paragraph('source', f'资料来源：网站流量统计，{DESK}整理')]
        return ''.join(parts)


def spoken(month):
    return f'{month[:4]}年{int(month[5:])}月'


def printed(visits):
    number = float(visits)
    return f'{number:,.1f}' if '.' in visits else f'{number:,.0f}'


def ranked(rows, visits_at):
    return [r[:visits_at] + [printed(r[visits_at])] + r[visits_at + 1:] for r in rows]


def leaders(rows, lead, at, unit=''):
    """The first three by name, then their values: 'A、B、C，<lead>1、2、3'."""
    names = '、'.join(r[1] for r in rows[:3])
    values = '、'.join(f'{r[at]}{unit}' for r in rows[:3])
    return f'{names}，{lead}{values}'


def total_change(ai, month, scope):
    months = sorted(ai)
    if months.index(month) == 0:
        return None
    now, base = (sum(float(r[4]) for r in ai[m][scope]) for m in (month, months[months.index(month) - 1]))
    return f'{"上升" if now > base else "下降"}{abs(now / base - 1):.1%}'


def traffic_prose(ai, month, scope, name, unit):
    rows = ai[month][scope]
    named = [[r[0], r[1], printed(r[4])] for r in rows]
    if (month, scope) == (faults.PROSE_VISITS[0], 'cn'):
        named = faults.replaced(named, faults.PROSE_VISITS[1], 2, faults.PROSE_VISITS[2])
    told = f'{spoken(month)}{name}访问量前三名为{leaders(named, "访问量分别为", 2, unit)}。'
    change = total_change(ai, month, scope)
    if change:
        told += f'{name} Top20 合计访问量较上月环比{change}。'
    if scope == 'global':
        told += f'月访问量过亿的产品共 {sum(float(r[4]) > 100 for r in rows)} 款。'
    return told


def growth_prose(month, name, rows):
    word = '同比' if month == faults.YEAR_FOR_MONTH and name == '全球' else '环比'
    return f'{spoken(month)}{name}访问量增速前三名为{leaders(rows, f"分别{word}增长", 4)}。'


def share_prose(month, name, rows):
    return f'按产品类别看，{spoken(month)}{name}访问量 Top50 的 AI 产品中，' + '，'.join(f'{r[0]}占比{r[1]}' for r in rows[:3]) + '。'


def time_prose(month, name, rows):
    return f'{spoken(month)}{name}单次访问时长前三名为{leaders(rows, "时长分别为", 2, "分钟")}。'


def section(exhibits, ai, month, scope, name, unit, unit_line):
    board = ai[month]
    head = ['排名', '产品名称', '公司', '类别', '月访问量' if unit_line else f'月访问量（{unit}）', '环比']
    yield paragraph('body', traffic_prose(ai, month, scope, name, unit))
    yield exhibits.show(f'{spoken(month)}{name}访问量 Top20 的 AI 产品', head, ranked(board[scope], 4), (4, 5), (14, 40, 32, 32, 28, 20), unit if unit_line else None)
    if f'{scope}_fast' in board:
        rows = board[f'{scope}_fast']
        yield paragraph('body', growth_prose(month, name, rows))
        yield exhibits.show(f'{spoken(month)}{name}访问量环比增速 Top10 的 AI 产品', ['排名', '产品名称', '公司', f'月访问量（{unit}）', '环比增速'], ranked(rows, 3), (3, 4), (14, 45, 35, 42, 30))
        rows = board[f'{scope}_share']
        yield paragraph('body', share_prose(month, name, rows))
        yield exhibits.show(f'{spoken(month)}{name}访问量 Top50 的 AI 产品类别占比', ['类别', '访问量占比'], rows, (1,), (90, 76))
    rows = board[f'{scope}_time']
    yield paragraph('body', time_prose(month, name, rows))
    yield exhibits.show(f'{spoken(month)}{name}单次访问时长 Top10 的 AI 产品', ['排名', '产品名称', '平均访问时长（分钟）'], rows, (2,), (26, 70, 70))


def report(ai, month):
    exhibits = Exhibits()
    blocks = [paragraph('small', f'{DESK}　月度观察'), paragraph('title', TITLES[month]),
              paragraph('small', f'人工智能应用月度观察　{spoken(month)}　报告日期：{PUBLISHED[month]}'), paragraph('heading', '要点')]
    scopes = [('global', '全球', '百万次', False), ('cn', '国内', '万次', True), ('overseas', '出海', '万次', True)]
    blocks += [paragraph('point', f'▶ {traffic_prose(ai, month, s, n, u)}') for s, n, u, _ in scopes]
    for number, scope in enumerate(scopes, 1):
        blocks.append(paragraph('heading', f'{number}　{scope[1]}市场' if scope[0] != 'overseas' else f'{number}　出海产品'))
        blocks += section(exhibits, ai, month, *scope)
    blocks += [paragraph('heading', '风险提示'), paragraph('body', RISKS), paragraph('heading', '声明'), paragraph('small', NOTICE)]
    return flat(TITLES[month], f'{DESK}　人工智能应用月度观察', '请阅读文末声明', blocks)


if __name__ == '__main__':
    facts, month, out = sys.argv[1:]
    Path(out).write_text(report(json.loads((Path(facts) / 'ai.json').read_text('utf8')), month), 'utf8')
