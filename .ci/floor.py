"""Fails when a score lies under the floor committed beside this file; several scores are taken together.

usage: floor.py FLOOR.json SCORE.json…
FLOOR.json holds {"at-least": {figure: value}, "at-most": {figure: value}}.
"""
import json
import sys


def read(path):
    with open(path, encoding="utf8") as file:
        return json.load(file)


def broken(score, floor):
    """One line for each figure that is missing, under its floor or over its ceiling."""
    for figure, limit in {**floor["at-least"], **floor["at-most"]}.items():
        if figure not in score:
            yield f"{figure} is not in the score, {limit} was asked"
        elif figure in floor["at-least"] and score[figure] < limit:
            yield f"{figure} is {score[figure]:.4f}, under its floor {limit}"
        elif figure in floor["at-most"] and score[figure] > limit:
            yield f"{figure} is {score[figure]:.4f}, over its ceiling {limit}"


def main(floor_file, *score_files):
    floor = read(floor_file)
    score = {figure: value for file in score_files for figure, value in read(file).items()}
    lines = list(broken(score, floor))
    for line in lines:
        print("floor:", line)
    if not lines:
        print(f"floor: all {len(floor['at-least']) + len(floor['at-most'])} figures hold")
    sys.exit(1 if lines else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
