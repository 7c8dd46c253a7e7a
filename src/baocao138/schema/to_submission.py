"""The tree of an agency's file to the model, with the checks that need one entry as a whole."""

from __future__ import annotations

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.count import Reported, read_reported
from baocao138.model.identifier import dashed, normal
from baocao138.model.malformed import Malformed
from baocao138.model.period import Period
from baocao138.model.submission import Entry, Figure, Submission
from baocao138.prose.agency import DECIMALS
from baocao138.read.tree import Mapping, Node, Scalar
from baocao138.schema.take import code, codes, day, items, key_place, mapping, maybe, scalar, silences, start, text
from baocao138.schema.texts import Paragraphs

TOTAL = "tong"


def submission_of(tree: Mapping, file: str, period: Period, entries: tuple[Entry, ...]) -> Submission:
    """The file as a whole; ``entries`` have been made by ``entry_of``."""
    return Submission(
        file=file,
        agency=code(tree, "don_vi"),
        agency_place=key_place(tree, "don_vi"),
        period=period,
        period_place=key_place(tree, "ky"),
        entries=entries,
        replaces=text(tree, "thay_the"),
        since=day(tree, "tu_ngay"),
        until=day(tree, "den_ngay"),
        symbol=text(tree, "so_ky_hieu"),
        date=day(tree, "ngay"),
        silences=silences(tree),
    )


def entry_of(node: Mapping, paragraphs: Paragraphs) -> Entry:
    """One item of ``noi_dung``."""
    figures = node.get("so_lieu")
    return Entry(
        section=code(node, "muc"),
        place=key_place(node, "muc"),
        subject=maybe(node, "chu_the"),
        joint=codes(node, "cung_thuc_hien"),
        partners=codes(node, "phoi_hop"),
        paragraphs=tuple(paragraphs.read(scalar(item))[0] for item in items(node, "doan")),
        figures=tuple(
            figure
            for indicator, value in (mapping(figures).items() if figures else ())
            for figure in _figures(normal(indicator), value)
        ),
        named=tuple(
            (normal(scalar(item).value), scalar(item).place)
            for key in ("cung_thuc_hien", "phoi_hop")
            for item in items(node, key)
        ),
    )


def _figures(indicator: str, node: Node) -> list[Figure]:
    if isinstance(node, Scalar):
        return [_figure(indicator, node)]
    found: list[Figure] = []
    for name, value in mapping(node).items():
        axis = "" if name == TOTAL else normal(name)
        if isinstance(value, Mapping):
            found += [_figure(indicator, scalar(number), axis, normal(group)) for group, number in value.items()]
        else:
            found.append(_figure(indicator, scalar(value), axis))
    return found


def _figure(indicator: str, node: Scalar, axis: str = "", group: str = "") -> Figure:
    value = read_reported(node.value, DECIMALS)
    if isinstance(value, Malformed):
        raise TypeError(value)
    reported: Reported = value
    return Figure(indicator, reported, node.value.strip(), node.place, axis, group)


def check_entry(entry: Entry, node: Mapping) -> list[Diagnostic]:
    """References back to nothing, a total beside its sentence, one number typed twice, an entry that says nothing."""
    problems: list[Diagnostic] = []
    if not entry.paragraphs and not entry.figures:
        problems.append(
            finding(
                "B119",
                start(node),
                f"mục “{dashed(entry.section)}” chưa có nội dung",
                "thêm lời văn (doan) hoặc số liệu (so_lieu)",
            )
        )
    bound: dict[str, list[Figure]] = {}
    for figure in entry.all_figures:
        if not figure.axis:
            bound.setdefault(figure.indicator, []).append(figure)
    problems += _doubled(bound, entry.figures)
    for paragraph in entry.paragraphs:
        for slot in paragraph.slots:
            figure = slot.figure
            known = bound.get(figure.indicator, [])
            if figure.value is None and len(known) != 1:
                many = len(known) > 1
                why = f"nhưng mục này có {len(known)} số như vậy" if many else "nhưng mục này chưa ghi số đó"
                message = f"“{{{{ {figure.indicator} }}}}” nhắc lại một số liệu, {why}"
                hint = f"ghi con số ở chính câu này, ví dụ:  {{{{ {figure.indicator} = 12 }}}}"
                problems.append(finding("B114", figure.place, message, hint))
    return problems


def _doubled(bound: dict[str, list[Figure]], listed: tuple[Figure, ...]) -> list[Diagnostic]:
    problems: list[Diagnostic] = []
    for indicator, figures in bound.items():
        in_list = [figure for figure in figures if figure in listed]
        if in_list and len(figures) > 1:
            first = next(figure for figure in figures if figure is not in_list[-1])
            problems.append(
                finding(
                    "B115",
                    in_list[-1].place,
                    f"“{indicator}” đã có số trong mục này rồi ({first.typed}), không ghi thêm lần nữa ở so_lieu",
                    "bỏ dòng này; chỉ giữ lại phần phân tổ nếu có",
                    Related(first.place, f"đã ghi {first.typed} ở đây"),
                )
            )
            continue
        seen: dict[Reported | None, Figure] = {}
        for figure in figures:
            first = seen.setdefault(figure.value, figure)
            if first is not figure:
                problems.append(
                    finding(
                        "B120",
                        figure.place,
                        f"“{indicator} = {figure.typed}” ghi hai lần trong mục này nên đang được cộng hai lần",
                        f"nhắc lại số cũ thì viết {{{{ {indicator} }}}}; đúng là thêm {figure.typed} nữa thì để nguyên",
                        Related(first.place, "lần ghi thứ nhất"),
                    )
                )
    return problems
