"""Private and secret text as findings; what a finding says never repeats any of it."""

from __future__ import annotations

from baocao138.diagnostic.finding import Diagnostic, Somewhere, finding
from baocao138.language.hit import Hit
from baocao138.language.homes import ADDRESS, AT_HOME
from baocao138.language.masking import Lines
from baocao138.language.named_files import may_name_person, names_person
from baocao138.language.names import NAME
from baocao138.language.privacy import private
from baocao138.language.told_person import IN_BRACKETS, WITH_FACTS
from baocao138.model.identifier import dashed
from baocao138.model.place import Place

_KEPT = "kho dữ liệu giữ lại mọi bản cũ: nếu tệp đã gửi đi thì báo ngay người phụ trách kho dữ liệu"
_PERSON = f"xóa đi, chỉ báo cáo tổng số; {_KEPT}"
_MAIL = f"xóa địa chỉ thư; cần nói gửi đi đâu thì chỉ ghi tên cơ quan; {_KEPT}"
_FIGURES = f"xóa đi, chỉ báo cáo tổng số (nếu đây là các số liệu đứng cạnh nhau thì đặt dấu phẩy ở giữa); {_KEPT}"
_SECRET = (
    "dừng lại, không gửi tệp này qua mạng; nội dung mật soạn trên máy không nối mạng và gửi theo đường công văn mật; "
    f"{_KEPT}"
)
_DOUBT = (
    "chỉ giữ lại nếu đây là chủ trương chung hoặc tổng số đã được công khai; nếu nói về một án cụ thể hay án chưa kết "
    "thúc thì xóa đi và gửi theo đường công văn mật"
)
_NAMED = (
    "xóa họ tên, chỉ báo cáo tổng số; cán bộ làm việc công thì ghi “đồng chí” ngay trước họ tên, hoặc ghi chức vụ ngay "
    f"sau họ tên; {_KEPT}"
)
_MAYBE_NAMED = (
    "nếu là nạn nhân, người bị xử lý hay người dân thì xóa đi, chỉ báo cáo tổng số (viết tắt thì người quen biết vẫn "
    "nhận ra); cán bộ làm việc công thì ghi “đồng chí” ngay trước họ tên"
)
_BRACKETS = f"bỏ cả phần trong ngoặc, chỉ báo cáo tổng số; {_KEPT}"
_ALL_OF_IT = f"xóa cả tên lẫn năm sinh, nơi ở đi kèm, chỉ báo cáo tổng số; {_KEPT}"
_HOME = (
    "nếu là nhà của nạn nhân, người bị xử lý hay người dân thì xóa cả địa chỉ, chỉ ghi đến xã; trụ sở cơ quan, cơ sở "
    "thì ghi tên cơ quan, cơ sở ấy ngay trước địa chỉ"
)
_DIGITS_ONLY = ("B601", "B602", "B605")


_OF_KIND = {IN_BRACKETS: _BRACKETS, WITH_FACTS: _ALL_OF_IT, AT_HOME: _ALL_OF_IT, ADDRESS: _HOME}
_OWN_WORDS = {"B604": _MAIL, "B606": _NAMED, "B607": _MAYBE_NAMED, "B623": _DOUBT}


def check_privacy(text: str, file: str) -> tuple[Diagnostic, ...]:
    """What is private or secret in the whole text of a file, as typed and without a byte order mark."""
    hits = private(text)
    if not hits:
        return ()
    lines = Lines(text)
    return tuple(_finding(hit, text, file, lines) for hit in hits)


def check_file_name(file: str, agency: str = "") -> tuple[Diagnostic, ...]:
    """What is private in the name of a file, by its path as shown; ``agency`` is the code of who filed it, if known."""
    if not may_name_person(file):
        return ()
    hint = f"đổi tên tệp thành {f'{dashed(agency)}.yaml' if agency else 'mã đơn vị'}; {_KEPT}"
    stem = file.rpartition("/")[2].rpartition(".")[0]
    found = [(hit.code, hit.kind) for hit in private(stem) if hit.code in _DIGITS_ONLY]
    if names_person(file):
        found.append(("B606", NAME))
    return tuple(finding(code, Place(file), f"tên tệp có {kind}", hint) for code, kind in found)


def told_of(hit: Hit, text: str, place: Somewhere) -> Diagnostic:
    """The finding for a hit in the text of a document, which has no columns."""
    return finding(hit.code, place, f"có {hit.kind} ({_size(hit, text)})", _hint(hit, text))


def _finding(hit: Hit, text: str, file: str, lines: Lines) -> Diagnostic:
    line, column = lines.position(hit.start)
    last, before = lines.position(hit.end - 1)
    place = Place(file, line, column, last, before + 1)
    over = f", sang đến dòng {last}" if last > line else ""
    message = f"có {hit.kind} ({_size(hit, text)}, bắt đầu từ cột {column}{over})"
    return finding(hit.code, place, message, _hint(hit, text))


def _size(hit: Hit, text: str) -> str:
    typed = text[hit.start : hit.end]
    if hit.code in _DIGITS_ONLY:
        return f"{sum(char.isdecimal() for char in typed)} chữ số"
    return f"{len(typed)} ký tự"


def _hint(hit: Hit, text: str) -> str:
    if hint := _OF_KIND.get(hit.kind) or _OWN_WORDS.get(hit.code):
        return hint
    if hit.code >= "B62":
        return _SECRET
    spaced = hit.code in _DIGITS_ONLY and any(char.isspace() for char in text[hit.start : hit.end])
    return _FIGURES if spaced else _PERSON
