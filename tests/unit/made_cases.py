"""Bad cases that cannot lie in a folder as files: too large, of the machine, found by ``build``, or in a Word file."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from baocao138.app.template_check import check_templates
from baocao138.app.validate import Request, Verdict, validate
from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.text import render
from baocao138.docx import Properties, fill
from baocao138.docx.archive import pack
from baocao138.docx.checks import check_output, leftover
from baocao138.docx.compile import Compiled
from baocao138.docx.form import check_form
from baocao138.docx.inspect import inspect_template
from baocao138.read import document
from baocao138.read.document import read_document
from baocao138.report.fields import tree
from tests.unit.diagnostic.placing import SPOTS, Spot, judged
from tests.unit.docx.making import NAME, filled, p, parts_of, raw, table, word, zipped
from tests.unit.docx.planted import FAULTS, with_faults

Said = list[tuple[str, str]]
VIEW: dict[str, object] = {"ten": "AN", "ds": ["1", "2"], "dieu_khien": "a\x0bb", "co": True}
PROPERTIES = Properties("Báo cáo", "Ban Chỉ đạo 138", datetime.datetime(2019, 6, 17, tzinfo=datetime.UTC))
BODY = "word/document.xml"
TEMPLATE = Path(__file__).parents[2] / "templates" / "bao-cao" / "nd30_2020.docx"
FOOTNOTE = "<w:r><w:footnoteReference w:id='1'/></w:r>"
MARKS = "<w:bookmarkStart w:id='1' w:name='{0}'/><w:bookmarkEnd w:id='1'/>"


def _said(found: Iterable[Diagnostic]) -> Said:
    return [(each.code, render(each, lambda *_: None)) for each in found]


def _judged(verdict: Verdict) -> Said:
    return [(each.code, render(each, verdict.sources.line)) for each in verdict.diagnostics]


def _too_large(here: Path) -> Said:
    return _said(read_document(b"a: " + b"x" * document.BYTES, "so-tu-phap.yaml").diagnostics)


def _without_libyaml(here: Path) -> Said:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(document, "_CParser", None)
        return _said(read_document(b"ky: 2019H1\n", "so-tu-phap.yaml").diagnostics)


def _no_file(here: Path) -> Said:
    (here / "data" / "minh-hoa" / "2019H1").mkdir(parents=True)
    (here / "data" / "minh-hoa" / "2019H1" / "so-tu-phap.yaml").symlink_to("khong-co")
    return _judged(validate(Request(), here))


def _example(code: str) -> Callable[[Path], Said]:
    return lambda here: _judged(judged(SPOTS[code], CODES[code].wrong, here))


def _body_left_out(here: Path) -> Said:
    """The little province built with a template that leaves out the first paragraph of the body."""
    folder = here / "templates" / "bao-cao"
    folder.mkdir(parents=True)
    (folder / "tt01_2011.docx").write_bytes(word("{%p for d in than_bai[1:] %}", "{{ d.chu }}", "{%p endfor %}"))
    return _judged(judged(Spot("2019H1/bao-cao.yaml", "ky: 2019H1", built=True), "ky: 2019H1", here))


def _ill_formed(code: str) -> Callable[[Path], Said]:
    """A report with one fault of form."""
    return lambda here: _said(check_form(with_faults(*FAULTS[code]), "bao-cao.docx", "nd30_2020").diagnostics)


def _filled(template: bytes) -> Callable[[Path], Said]:
    return lambda here: _said(fill(template, NAME, VIEW, PROPERTIES).diagnostics)


def _with(name: str, data: str) -> bytes:
    return zipped({**parts_of(p("x")), name: data})


def _broken(old: str, new: str) -> Callable[[Path], Said]:
    def found(here: Path) -> Said:
        made = filled(raw(p("a b", style="Dam") + table((p("x"), p("y"))) + p("z")))
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        before = parts[BODY].decode()
        assert old in before
        parts[BODY] = before.replace(old, new, 1).encode()
        return _said(check_output(pack(parts), NAME))

    return found


def _inspected(*edits: tuple[str, str], name: str = BODY) -> Callable[[Path], Said]:
    """What is said of the office's own template after some edits of one part."""

    def found(here: Path) -> Said:
        with zipfile.ZipFile(TEMPLATE) as archive:
            parts = {each: archive.read(each) for each in archive.namelist()}
        for old, new in edits:
            before = parts[name].decode()
            assert old in before
            parts[name] = before.replace(old, new).encode()
        return _said(inspect_template(pack(parts), "templates/bao-cao/nd30_2020.docx", tree()))

    return found


def _stale_text(here: Path) -> Said:
    """A template edited without its text written anew."""
    folder = here / "templates" / "bao-cao"
    folder.mkdir(parents=True)
    (folder / TEMPLATE.name).write_bytes(TEMPLATE.read_bytes())
    text = TEMPLATE.with_name(f"{TEMPLATE.name}.txt").read_text(encoding="utf-8")
    (folder / f"{TEMPLATE.name}.txt").write_text(text.replace("BÁO CÁO", "BÁO CÁO NHANH"), encoding="utf-8")
    return _judged(check_templates([], here).verdict)


def _left_over(here: Path) -> Said:
    return _said(leftover.check(Compiled(BODY), NAME, ["<w:p><w:t>Số: {</w:t><w:t>{ so }}</w:t></w:p>"]))


MADE: dict[str, Callable[[Path], Said]] = {
    "B014": _too_large,
    "B039": _without_libyaml,
    "B308": _example("B308"),
    "B310": _example("B310"),
    "B401": _filled(b"hello"),
    "B402": _filled(_with("../../x.xml", "<x/>")),
    "B403": _filled(_with(BODY, "<w:document")),
    "B410": _filled(word("Số: {{ ten }")),
    "B411": _filled(word("{{ tem }}")),
    "B412": _filled(word("{{ ds }}")),
    "B413": _filled(word("{{ ten|uper }}")),
    "B414": _filled(word("{%p if co %}", "Phụ lục")),
    "B415": _filled(word("Nơi nhận: {%p for noi in ds %}", "{%p endfor %}")),
    "B416": _filled(raw(p("{{ te", FOOTNOTE, "n }}"), footnote=p("x"))),
    "B417": _filled(word("{{ dieu_khien }}")),
    "B418": _filled(word("{{ ''.__class__ }}")),
    "B419": _filled(word("", "{{ ke() }}")),
    "B420": _body_left_out,
    "B421": _inspected(("Số: {{ so_ky_hieu }}", "Số:"), (" số {{ so_ky_hieu }}", "")),
    "B422": _inspected(("{%p if nguoi_soan %}", "{%p if luu %}"), ("{{ nguoi_soan }}", "NVA")),
    "B423": _inspected(('w:val="TenLoai"', 'w:val="TenLoaiCu"')),
    "B424": _inspected(('"default" r:id="rId5"', '"default" r:id="rId99"')),
    "B425": _stale_text,
    "B426": _filled(word("Biểu đồ: {{ hinh(ten) }}")),
    "B427": _filled(word("{%p if co %}", "{{ ten }}", "{%p else %}", "{%p endif %}")),
    "B428": _inspected(("<w:r><w:t>- {{ d.chu }}", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>- {{ d.chu }}")),
    "B429": _inspected(("<w:r><w:t>- {{ d.chu }}", '<w:r><w:br w:type="page"/><w:t>- {{ d.chu }}')),
    "B441": _broken("a b", "a & b"),
    "B442": _broken('<w:p><w:r><w:t xml:space="preserve">x</w:t></w:r></w:p>', ""),
    "B443": _broken("<w:tr>", "<w:tr/><w:tr>"),
    "B444": _broken("<w:tr>", "<w:tr>chữ"),
    "B445": _broken("</w:p>", f"{MARKS.format('a')}{MARKS.format('b')}</w:p>"),
    "B446": _broken("</w:p>", "<w:hyperlink r:id='rId99'/></w:p>"),
    "B447": _broken("</w:body>", "<w:p/></w:body>"),
    "B448": _broken('"Dam"', '"KhongCo"'),
    "B449": _broken('<w:t xml:space="preserve">a b', "<w:t>a b "),
    "B450": _left_over,
    "B451": _broken("<w:p>", "<w:p w:rsidR='00AA'>"),
    **{code: _ill_formed(code) for code in FAULTS},
    "B901": _no_file,
}
