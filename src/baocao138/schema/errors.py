"""What pydantic found, said to a clerk. Errors are told apart by their ``type``, never by their English text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.diagnostic.nearest import is_sure, nearest
from baocao138.model.meant_count import meant_breakdown
from baocao138.read.tree import Mapping
from baocao138.schema.examples import period_of
from baocao138.schema.keys import (
    ENTRIES,
    FIGURES,
    INDICATORS,
    fallen_out,
    is_sentence,
    is_words,
    keys_at,
    no_figure,
    unknown_key,
)
from baocao138.schema.leaf import Form
from baocao138.schema.locate import Loc, first_word, head, key_place, node_at, without_tags
from baocao138.schema.missing import missing_key
from baocao138.schema.shapes import wrong_shape

# noi_dung, which entry, so_lieu, which indicator
_FIGURE_DEPTH = 4


def explain(
    error: ValidationError, form: type[Form], tree: Mapping, file: str, settled: Set[Loc]
) -> Iterator[Diagnostic]:
    """One finding for each mistake: a mistyped key and the missing one it stands for, or what is ``settled``, once."""
    details = [(without_tags(detail["loc"]), detail) for detail in error.errors(include_url=False)]
    details = [(loc, detail) for loc, detail in details if loc not in settled]
    unknown = [loc for loc, detail in details if detail["type"] == "extra_forbidden"]
    out, told = fallen_out(form, tree, [str(loc[-1]) for loc in unknown if len(loc) == 1])
    if out:
        yield out
    sentences = {loc[:-1] for loc in unknown if loc not in told and _is_sentence(form, loc)}
    for at in sorted(sentences, key=str):
        yield _sentence(form, tree, at)
    details = [
        (loc, detail)
        for loc, detail in details
        if loc[:-1] not in sentences
        and loc not in told
        and (detail["input"] is not None or detail["type"] == "missing")
    ]
    for loc, detail in details:
        if detail["type"] == "extra_forbidden":
            problem, wanted = unknown_key(form, tree, loc)
            told |= {(*loc[:-1], wanted), (str(loc[-1]),)}
            yield problem
    for loc, detail in details:
        if detail["type"] != "extra_forbidden" and not (detail["type"] == "missing" and loc in told):
            yield _explain(detail, loc, form, tree, file)


def _is_sentence(form: type[Form], loc: Loc) -> bool:
    return is_sentence(str(loc[-1]), keys_at(form, loc[:-1]))


def _sentence(form: type[Form], tree: Mapping, loc: Loc) -> Diagnostic:
    node = node_at(tree, loc)
    keys = list(node) if isinstance(node, Mapping) else []
    key = next((key for key in keys if _is_sentence(form, (*loc, key))), "")
    place = node.key(key).place if isinstance(node, Mapping) and key else head(node)
    message = f"câu này có dấu hai chấm nên “{key}” bị hiểu là một khóa"
    hint = f"viết câu ở dòng dưới dấu >- , thụt vào:   - >-   (xuống dòng)   {key}: …"
    if not loc:
        message = f"không có khóa “{key}”"
        hint = "bỏ dòng này; là nội dung báo cáo thì đưa vào lời văn của một mục, dưới  doan: >-"
    elif len(loc) == 2 and loc[0] == ENTRIES:
        hint = f"viết câu trong doan:   doan: >-   (xuống dòng, thụt vào)   {key}: …"
    return finding("B103" if loc else "B102", place, message, hint)


def _explain(detail: ErrorDetails, loc: Loc, form: type[Form], tree: Mapping, file: str) -> Diagnostic:
    kind, typed = detail["type"], detail["input"]
    if kind == "missing":
        return missing_key(tree, loc, file)
    if loc and loc[-1] == "[key]":
        why = detail["ctx"]
        return finding(str(why["code"]), key_place(tree, loc[:-1]), str(why["reason"]), str(why["remedy"]))
    name = next((step for step in reversed(loc) if isinstance(step, str)), "")
    node = node_at(tree, loc)
    if kind == "ours":
        why = detail["ctx"]
        code, reason, remedy = str(why["code"]), str(why["reason"]), str(why["remedy"])
        if code == "B110" and (breakdown := meant_breakdown(str(typed).strip())) and len(loc) == _FIGURE_DEPTH:
            remedy = f"viết:  {name}: {breakdown}"
        if code == "B110" and loc[-2] == FIGURES and not name.startswith(INDICATORS) and is_words(str(typed)):
            return no_figure(node, key_place(tree, loc), name)
        if code == "B108" and not remedy.startswith("viết: ") and (period := period_of(file)):
            remedy = f"viết: {period}   (kỳ của thư mục này)"
        return finding(code, first_word(node) if code == "B122" else head(node), f"{name}: {reason}", remedy)
    if kind == "literal_error":
        # Two spellings of one code are told once.
        spelt = re.findall(r"'([^']*)'", str(detail["ctx"]["expected"]))
        allowed = list({each.replace("_", "-"): each for each in spelt}.values())
        guess = nearest(str(typed), allowed)
        sure = guess if guess and is_sure(str(typed), guess, allowed) else ""
        listed = f"viết một trong các giá trị: {', '.join(allowed)}"
        hint = f"viết:  {name}: {guess}" if sure else f"có phải là: {guess}?" if guess else listed
        return finding("B106", head(node), f"{name}: không có giá trị “{typed}”", hint)._replace(instead=sure)
    if isinstance(node, Mapping) and kind == "string_type" and any(is_sentence(key) for key in node):
        return _sentence(form, tree, loc)
    return wrong_shape(kind, node, loc, file)
