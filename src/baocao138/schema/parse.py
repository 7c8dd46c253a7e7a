"""A tree to the model: which kind of file it is, whether its form is right, and what it says."""

from __future__ import annotations

from pydantic import ValidationError

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.diagnostic.nearest import is_sure, nearest
from baocao138.model.filing import Filing
from baocao138.model.identifier import normal
from baocao138.model.period import Period
from baocao138.model.submission import Entry, Submission
from baocao138.read.tree import Mapping, Plain, Scalar
from baocao138.schema import take
from baocao138.schema.leaf import Form
from baocao138.schema.locate import Loc, parent_place, without_tags
from baocao138.schema.padded import padded_figures
from baocao138.schema.parsed import KINDS, AgencyList, Content, IndicatorList, Parsed
from baocao138.schema.texts import Paragraphs, text_problems
from baocao138.schema.to_submission import entry_of, submission_of

# Where one of these is wrong at the left edge, nothing can be said of the entries: parts of them may stand there.
_WHOLE = frozenset(("noi_dung", "don_vi", "muc", "chu_the", "cung_thuc_hien", "phoi_hop", "doan", "so_lieu"))
# Stands in a submission whose period cannot be read.
NO_PERIOD = Period(0, "", 0)


def parse(tree: Mapping, file: str) -> tuple[Parsed, tuple[Diagnostic, ...]]:
    """Check the form of one file and make its model; all problems of the file are found in one run."""
    stated = tree.get("loai")
    kind = stated.value.strip().replace("_", "-") if isinstance(stated, Scalar) else ""
    period = take.period(tree)
    if kind not in KINDS:
        return Parsed("", None, _authors(tree), period), (_unknown_kind(tree, stated, kind),)
    form = _form(kind)
    problems: list[Diagnostic] = []
    bad: set[Loc] = set()
    settled: set[Loc] = set()
    plain = tree.plain() | {"loai": kind}
    if has_empty(plain):
        from baocao138.schema.flat import flattened
        from baocao138.schema.missing import empty_values

        for flat in flattened(tree, form):
            problems.append(flat.problem)
            settled |= flat.settled
        problems += empty_values(tree, form, file, settled)
        bad.add(())
    try:
        form.model_validate(plain)
    except ValidationError as error:
        from baocao138.schema.errors import explain

        problems += explain(error, form, tree, file, settled)
        bad |= {without_tags(detail["loc"]) for detail in error.errors(include_url=False)}
    paragraphs = Paragraphs()
    problems += text_problems(tree, kind, paragraphs)
    content: Content | None = None
    sound: Submission | None = None
    if kind == "bao-cao-don-vi":
        sound = _submission(tree, file, bad, paragraphs, period)
        problems += padded_figures(sound.entries) if sound else ()
        content = Filing.of(sound) if sound and period and not bad else None
    elif not bad:
        content = _content(tree, kind, file)
    return Parsed(kind, content, _authors(tree), period, sound), tuple(problems)


def has_empty(value: Plain) -> bool:
    """True where anything in a plain tree is None: a key or a dash with nothing behind it."""
    if isinstance(value, dict):
        return any(has_empty(item) for item in value.values())
    return value is None or (isinstance(value, list) and any(has_empty(item) for item in value))


def _form(kind: str) -> type[Form]:
    """The form of a kind of file; each is imported only where such a file is met."""
    match kind:
        case "bao-cao-don-vi":
            from baocao138.schema.submission_form import SubmissionFile

            return SubmissionFile
        case "bao-cao-tong-hop":
            from baocao138.schema.frame_form import FrameFile

            return FrameFile
        case "danh-muc-don-vi":
            from baocao138.schema.agency_form import AgencyFile

            return AgencyFile
    from baocao138.schema.indicator_form import IndicatorFile

    return IndicatorFile


def _content(tree: Mapping, kind: str, file: str) -> Content | None:
    if kind == "bao-cao-tong-hop":
        from baocao138.schema.to_frame import frame_of

        period = take.period(tree)
        return frame_of(tree, file, period) if period else None
    from baocao138.schema.to_catalogue import agencies_of, indicators_of, labels_of, sections_of

    if kind == "danh-muc-don-vi":
        return AgencyList(take.text(tree, "tinh"), agencies_of(tree))
    return IndicatorList(sections_of(tree), indicators_of(tree), labels_of(tree))


def _submission(
    tree: Mapping, file: str, bad: set[Loc], paragraphs: Paragraphs, period: Period | None
) -> Submission | None:
    """Entries whose own form is right are checked even where others are not; the whole is made only if all are."""
    if any(len(loc) == 1 and loc[0] in _WHOLE for loc in bad):
        return None
    wrong = {loc[1] for loc in bad if len(loc) > 1 and loc[0] == "noi_dung"}
    entries: list[Entry] = []
    for at, node in enumerate(take.items(tree, "noi_dung")):
        if (
            at not in wrong
            and isinstance(node, Mapping)
            and not any(d.is_error for d in paragraphs.problems_under(node))
        ):
            entries.append(entry_of(node, paragraphs))
    if period and not bad:
        return submission_of(tree, file, period, tuple(entries))
    agency, here = tree.get("don_vi"), take.key_place(tree, "don_vi")
    if not isinstance(agency, Scalar):
        return None
    return Submission(file, normal(agency.value), here, period or NO_PERIOD, here, tuple(entries))


def _authors(tree: Mapping) -> tuple[str, ...]:
    """Who speaks in the file, as far as that can be seen through whatever is wrong with it."""
    agency = tree.get("don_vi")
    joint = [
        name.value
        for entry in take.items(tree, "noi_dung")
        if isinstance(entry, Mapping)
        for name in take.items(entry, "cung_thuc_hien")
        if isinstance(name, Scalar)
    ]
    return tuple(normal(name) for name in [agency.value if isinstance(agency, Scalar) else "", *joint])


def _unknown_kind(tree: Mapping, stated: object, kind: str) -> Diagnostic:
    listed = "; ".join(f"{name} ({what})" for name, what in KINDS.items())
    if not isinstance(stated, Scalar):
        from baocao138.schema.keys import meant_key
        from baocao138.schema.missing import noted

        if found := next((key for key in tree if meant_key(key, ["loai"])), ""):
            instead, hint = "loai", "viết:  loai"
            if len(large := [key for key in tree if key.isupper()]) > 1:
                instead, hint = "", f"các khóa viết bằng chữ thường: {', '.join(map(str.lower, large))}"
            return finding("B102", tree.key(found).place, f"không có khóa “{found}”", hint)._replace(instead=instead)
        if behind := noted(tree, "loai"):
            message = "tệp chưa cho biết thuộc loại nào: dòng này có dấu # ở đầu nên là ghi chú"
            return finding("B105", behind[0], message, f"bỏ dấu #:  {behind[1]}")
        return finding(
            "B105",
            parent_place(tree, ()),
            "tệp chưa cho biết thuộc loại nào",
            f"thêm dòng đầu tiên:  loai: bao-cao-don-vi   (các loại: {listed})",
        )
    guess = nearest(kind, KINDS)
    sure = guess if guess and is_sure(kind, guess, KINDS) else ""
    hint = f"viết:  {guess}" if sure else f"có phải là: {guess}?" if guess else f"các loại: {listed}"
    return finding("B105", stated.place, f"không có loại tệp “{stated.value}”", hint)._replace(instead=sure)
