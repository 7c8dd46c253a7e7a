"""Small provinces made at random from a seed: files as agencies might send them, with all that the rules speak of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random

from tests.judges.recompute.families import Life, histories
from tests.judges.recompute.reading import window

# What a target period may be made of; each agency sends one of the ways, or less of it.
WAYS: dict[str, list[list[str]]] = {
    "2019H1": [["2019H1"], ["2019H1"], ["2019Q1", "2019Q2"], ["2019H1", "2019Q1"]],
    "2019": [["2019"], ["2019H1", "2019H2"], ["2019H1", "2019H2"], ["2019H1", "2019Q3", "2019Q4"], ["2019", "2019H2"]],
    "2019Q1": [["2019Q1"], ["2019M01", "2019M02", "2019M03"], ["2019Q1", "2019M03"]],
    "2019N9": [["2019N9"], ["2019H1", "2019Q3"], ["2019Q1", "2019Q2", "2019Q3"]],
}
WORDS = ("hơn", "trên", "gần", "khoảng", "ước")


@dataclass
class Made:
    """A province under way."""

    random: Random
    folder: Path
    target: str
    agencies: list[str] = field(default_factory=list)
    kinds: dict[str, str] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    decimals: set[str] = field(default_factory=set)
    groups: dict[str, str] = field(default_factory=dict)
    stocks: dict[tuple[str, str], str] = field(default_factory=dict)
    lives: dict[str, Life] = field(default_factory=dict)
    past: Random | None = None
    files: int = 0

    def asked(self, period: str) -> list[str]:
        """The indicators in force."""
        return [n for n in self.kinds if n not in self.lives or self.lives[n].holds(period)]

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, "utf-8")


def make(seed: int, folder: Path) -> Made:
    """Writes one province into a folder; in one of three indicators have carried on others."""
    random = Random(seed)
    made = Made(random, folder, random.choice(list(WAYS)))
    made.agencies = [f"don-vi-{c}" for c in "abcdef"[: random.randint(3, 6)]]
    if seed % 3 == 1:
        made.past = Random(1_000_000 + seed)
    catalogue(made)
    registry(made)
    years = [made.target]
    if random.random() < 0.5 or (made.past and made.past.random() < 0.7):
        years.append("2018" + made.target[4:])
    for target in years:
        for agency in made.agencies:
            way = random.choice(WAYS[made.target]) if random.random() > 0.12 else []
            for period in way:
                if random.random() > 0.1:
                    send(made, agency, target[:4] + period[4:])
    return made


def catalogue(made: Made) -> None:
    """Four to six indicators; one may be the sum of two others."""
    random = made.random
    lines: dict[str, list[str]] = {}
    sums: set[str] = set()
    for number in range(random.randint(4, 6)):
        name = f"so-{number}"
        kind = random.choice(["dong", "dong", "dong", "ton", "ton+", "pham_vi"])
        made.kinds[name] = kind
        row = [f"ten: Chỉ tiêu {number}, don_vi_tinh: người, muc: m, loai_so: {kind.removesuffix('+')}"]
        if kind == "ton+":
            row.append("cong_theo_don_vi: co")
        if kind == "dong" and random.random() < 0.5:
            made.broken.add(name)
            made.groups[name] = "xyz"
        elif kind == "dong" and random.random() < 0.3:
            made.decimals.add(name)
            row.append("thap_phan: 1")
        flows = [n for n, k in made.kinds.items() if k == "dong" and n not in made.broken | made.decimals]
        if name in flows and len(flows) > 2 and random.random() < 0.7:
            sums.add(name)
            row.append(f"tong_cua: [{flows[0]}, {flows[1]}]")
        lines[name] = row
    if made.past:
        before(made, made.past, lines, sums)
    text = "loai: danh-muc-chi-tieu\nmuc:\n  - {ma: m, tieu_de: Mục}\nchi_tieu:\n"
    for name, row in lines.items():
        groups = [f"phan_to: {{nhom: [{', '.join(made.groups[name])}]}}"] if name in made.broken else []
        life = made.lives[name].keys() if name in made.lives else ()
        text += f"  - {{{', '.join([f'ma: {name}', *row, *groups, *life])}}}\n"
    made.write("danh-muc-chi-tieu.yaml", text)


def before(made: Made, random: Random, lines: dict[str, list[str]], sums: set[str]) -> None:
    """The indicators that others have carried on: like their heirs, but perhaps broken down in another way."""
    made.lives = histories(random, list(lines), sums)
    for name, life in made.lives.items():
        if not life.heir:
            continue
        made.kinds[name] = made.kinds[life.heir]
        row = [part for part in lines[life.heir] if "tong_cua" not in part or random.random() < 0.5]
        lines[name] = [row[0].replace("ten: ", f"ten: {name.upper()} của "), *row[1:]]
        if life.heir in made.decimals:
            made.decimals.add(name)
        if life.heir in made.broken and random.random() < 0.9:
            made.broken.add(name)
            made.groups[name] = random.choice(["xyz"] * 6 + ["zyx", "xy"])


def registry(made: Made) -> None:
    """The agencies; most owe something, the last may have ended with the year before and have an heir."""
    random = made.random
    lines = ["loai: danh-muc-don-vi", "tinh: Thử", "don_vi:"]
    if made.past and made.past.random() < 0.3:
        ended, heir = made.agencies[-1], made.agencies[0]
        made.lives[ended] = Life(None, date(2018, 12, 31), heir)
    for agency in made.agencies:
        row = f"ma: {agency}, ten: Đơn vị {agency[-1].upper()}"
        owed = [n for n in made.kinds if random.random() < 0.3]
        if made.past:  # who owes an indicator mostly owed those that it carries on
            olds = [n for n in made.kinds if n in made.lives and made.lives[n].heir in owed and n not in owed]
            owed += [n for n in olds if made.past.random() < 0.7]
        if owed and random.random() < 0.8:
            row += f", phai_bao_cao: {{muc: [m], chi_tieu: [{', '.join(owed)}]}}"
        row = ", ".join([row, *(made.lives[agency].keys() if agency in made.lives else ())])
        lines.append(f"  - {{{row}}}")
    made.write("danh-muc-don-vi.yaml", "\n".join(lines) + "\n")


def send(made: Made, agency: str, period: str) -> None:
    """One agency's file for one period, sometimes with a correction beside it."""
    random = made.random
    if agency in made.lives and not made.lives[agency].holds(period):
        return
    if random.random() < 0.12:
        write(made, agency, period, "", "")
        write(made, agency, period, "thay_the: gõ nhầm\n", late(made, period))
    else:
        write(made, agency, period, "", late(made, period))


def late(made: Made, period: str) -> str:
    """Sometimes another last day than the period's."""
    if made.random.random() > 0.2:
        return ""
    end = window(period)[1] - timedelta(days=made.random.randint(1, 9))
    return f"den_ngay: {end.day}/{end.month}/{end.year}\n"


def write(made: Made, agency: str, period: str, mends: str, days: str) -> None:
    """The file itself: one or two entries, the first perhaps a joint one or with a sentence."""
    random = made.random
    text = f"loai: bao-cao-don-vi\ndon_vi: {agency}\nky: {period}\n{mends}{days}noi_dung:\n"
    names = [n for n in made.asked(period) if random.random() < 0.75] or made.asked(period)[:1]
    cut = random.randint(0, len(names)) if random.random() < 0.4 else len(names)
    for number, part in enumerate((names[:cut], names[cut:])):
        if not part:
            continue
        text += "  - muc: m\n"
        if number == 0 and cut < len(names) and random.random() < 0.4:
            there = [a for a in made.agencies if a not in made.lives or made.lives[a].holds(period)]
            partner = random.choice([a for a in there if a != agency])
            text += f"    cung_thuc_hien: [{partner}]\n"
        spoken = [n for n in part if n not in made.broken and random.random() < 0.3]
        values = {n: value(made, n, period) for n in part}
        if spoken:
            said = "; ".join(f"có {{{{ {n} = {values[n]} }}}} người" for n in spoken if is_number(values[n]))
            text += f"    doan: >-\n      đã làm: {said or 'việc được giao'}.\n"
        typed = [n for n in part if n not in spoken or not is_number(values[n])]
        if typed:
            text += "    so_lieu:\n" + "".join(f"      {n}: {values[n]}\n" for n in typed)
        elif not spoken:
            text += "    doan: đã làm việc được giao.\n"
    made.files += 1
    made.write(f"{made.files:03}.yaml", text)


def is_number(text: str) -> bool:
    return "co-so-lieu" not in text and "thuoc-nhiem-vu" not in text


def value(made: Made, name: str, period: str) -> str:
    """A figure as typed."""
    random, kind = made.random, made.kinds[name]
    chance = random.random()
    if chance < 0.05:
        return "chua-co-so-lieu"
    if chance < 0.1:
        return "khong-thuoc-nhiem-vu"
    if kind == "ton" and random.random() < 0.99:  # agencies mostly agree on what is counted once
        return made.stocks.setdefault((name, period), str(random.randint(10, 500)))
    if name in made.broken:
        cells = {g: random.choice([0, 0, 2, 3, 4, 5, 6, 7, 12, 30]) for g in made.groups[name]}
        total = sum(cells.values())
        if random.random() < 0.3:
            return str(total)
        shown = ", ".join(f"{g}: {v}" for g, v in cells.items() if v or random.random() < 0.6)
        return f"{{tong: {total}, nhom: {{{shown}}}}}" if shown else str(total)
    if chance < 0.25:
        return "0"
    if name in made.decimals:
        return f"{random.randint(1, 900)},{random.randint(1, 9)}"
    if chance < 0.4:
        return f"{random.choice(WORDS)} {random.randint(1, 90) * 100:,}".replace(",", ".")
    if chance < 0.5:
        return f"{random.randint(1, 9):02}"
    return f"{random.randint(1, 3000):,}".replace(",", ".")
