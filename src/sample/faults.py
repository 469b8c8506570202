"""The faults put into the sample on purpose, in one place; input/README.md tells each in words.

Every function takes what is about to be printed and returns it with the fault; the facts themselves stay right.
"""


def replaced(rows, name, column, printed, at=1):
    """The rows with one cell of the row whose cell `at` is `name` printed differently."""
    found = [r for r in rows if r[at] == name]
    assert len(found) == 1, f'{name}: found {len(found)} times'
    return [r[:column] + [printed] + r[column + 1:] if r is found[0] else r for r in rows]


def without(rows, rank):
    """The rows with the one of that rank left out, the others keeping their printed rank."""
    return [r for r in rows if r[0] != rank]


# (week, film): what is printed where
INFLATED_SHARE = ('2023-W27', '八角笼中', '39.0%')           # PDF; 30.0% is right, the column now sums to 106.9%
TRANSPOSED_GROSS = ('2023-W28', '茶啊二中', '8515.71')       # xlsx; 8155.71 is right and in the PDF
STALE_AS_OF = ('2023-W28', '2023-07-12 10:00')              # PDF; the week ends on 2023-07-16
DOLLAR_HEADER = '2023-W27'                                  # PDF; A shares headed in US dollars
WRONG_SUFFIX = ('2023-W28', '中文在线', '300364.SH')         # PDF; 300364.SZ is right
LETTER_O_AS_ZERO = ('2023-W28', '万国数据', 'GDS. 0')        # PDF; GDS.O is right
MISSING_SELLER = ('2023-W27', 6)                            # xlsx; rank 6 of the Kuaishou board is not there
BLANK_PLACE = ('2023-W27', '2023-07-06', 5)                 # csv; the fifth place of that day is empty
PROSE_VISITS = ('2024-08', '豆包', '1,419')                  # PDF; 1,149 is right and in the table
YEAR_FOR_MONTH = '2024-09'                                  # PDF; prose calls month-over-month figures 同比
CONFLICTING_VISITS = ('2024-09', 'Gemini', '218.50M')       # csv; 281.50M is right and in the PDF
