"""Fails when a score lies under the floor committed beside this file.

usage: floor.py SCORE.json FLOOR.json
FLOOR.json holds {"at-least": {figure: value}, "at-most": {figure: value}}.
"""
import json
import sys


def main(score_file, floor_file):
    with open(score_file, encoding="utf8") as f:
        score = json.load(f)
    with open(floor_file, encoding="utf8") as f:
        floor = json.load(f)
    broken = [f"{k} is {score[k]:.4f}, under its floor {v}" for k, v in floor["at-least"].items() if score[k] < v]
    broken += [f"{k} is {score[k]:.4f}, over its ceiling {v}" for k, v in floor["at-most"].items() if score[k] > v]
    for line in broken:
        print("floor:", line)
    if not broken:
        print(f"floor: all {len(floor['at-least']) + len(floor['at-most'])} figures hold")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
