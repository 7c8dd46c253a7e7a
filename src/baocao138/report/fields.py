"""The names that a template may use: the types of the view, each with what it means to the clerk who edits in Word.

The tree of fields is read off these types, so that it can name nothing that the view has not.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, TypedDict, Union, get_args, get_origin, get_type_hints, is_typeddict

from baocao138.model.fields import Field, Over, Shape, Use
from baocao138.model.picture import Picture
from baocao138.report.body import KINDS

FREE, NEEDED, VITAL = Use.FREE, Use.NEEDED, Use.VITAL
SECTION, GROUP, ROW = KINDS_OF_ROWS = ("muc", "nhom", "hang")


class Line(TypedDict):
    """A paragraph of the body."""

    kieu: Annotated[str, "Loại đoạn, để chọn kiểu chữ: tiêu đề, gạch đầu dòng, đoạn văn …", KINDS]
    so: Annotated[str, "Số thứ tự in trước đoạn: “1.1.”, “a)”, “+”; có thể để trống"]
    chu: Annotated[str, "Lời văn của đoạn", VITAL]
    cuoi: Annotated[bool, "Đúng ở đoạn cuối cùng, đoạn phải nằm cùng trang với chữ ký", FREE]


class RecipientsView(TypedDict):
    """Those who receive the report for one purpose."""

    ten: Annotated[list[Annotated[str, "Một nơi nhận"]], "Tên các nơi nhận", NEEDED]
    muc_dich: Annotated[str, "Nhận để làm gì: “để báo cáo”; có thể để trống"]


class SignatureView(TypedDict):
    """Who signs."""

    quyen_han: Annotated[list[Annotated[str, "Một dòng"]], "Các dòng quyền hạn: “KT. TRƯỞNG BAN”"]
    chuc_vu: Annotated[str, "Chức vụ của người ký trong Ban Chỉ đạo", NEEDED]
    chuc_danh: Annotated[str, "Chức danh khác, in dưới chữ ký; có thể để trống"]
    ho_ten: Annotated[str, "Cấp bậc và họ tên người ký; bản dự thảo có thể để trống", NEEDED]


class RowView(TypedDict):
    """A row of a table of figures."""

    kieu: Annotated[str, "Loại dòng: tên mục, dòng tổng của một nhóm, dòng số liệu", KINDS_OF_ROWS]
    tt: Annotated[str, "Số thứ tự của dòng"]
    ten: Annotated[str, "Tên chỉ tiêu, đơn vị hoặc nhóm", NEEDED]
    don_vi_tinh: Annotated[str, "Đơn vị tính"]
    nay: Annotated[str, "Số của kỳ này", NEEDED]
    truoc: Annotated[str, "Số của cùng kỳ năm trước", NEEDED]
    chenh: Annotated[str, "Tăng, giảm bao nhiêu"]
    ty_le: Annotated[str, "Tăng, giảm bao nhiêu phần trăm"]


class TableView(TypedDict):
    """A table of figures in an annex."""

    ten: Annotated[str, "Tên của cột tên", FREE]
    ky_nay: Annotated[str, "Tên của cột số kỳ này"]
    ky_truoc: Annotated[str, "Tên của cột số cùng kỳ năm trước"]
    hang: Annotated[list[Annotated[RowView, "Một dòng"]], "Các dòng của bảng", Over.ROWS]
    ghi_chu: Annotated[list[Annotated[str, "Một dòng ghi chú"]], "Các ghi chú dưới bảng"]


class AnnexView(TypedDict):
    """An annex."""

    so: Annotated[str, "“Phụ lục”, hoặc “Phụ lục I” khi có nhiều phụ lục"]
    tieu_de: Annotated[str, "Tên phụ lục"]
    doan: Annotated[list[Annotated[str, "Một đoạn"]], "Các đoạn văn của phụ lục"]
    bieu_do: Annotated[Picture | None, "Biểu đồ kỳ này và cùng kỳ năm trước; phụ lục có thể không có"]
    bang: Annotated[TableView | None, "Bảng số liệu; phụ lục có thể không có bảng"]


class View(TypedDict):
    """What a template is filled from."""

    co_quan_cap_tren: Annotated[str, "Cơ quan chủ quản, dòng đầu bên trái; có thể để trống"]
    co_quan_ban_hanh: Annotated[str, "Cơ quan ban hành báo cáo, in hoa", NEEDED]
    ten_co_quan: Annotated[str, "Cơ quan ban hành viết trong câu văn", FREE]
    so_ky_hieu: Annotated[str, "Số, ký hiệu văn bản; chưa có số thì để khoảng trắng để viết tay", NEEDED]
    dia_danh: Annotated[str, "Địa danh đứng trước ngày tháng", NEEDED]
    ngay_thang: Annotated[str, "Ngày, tháng, năm ký; chưa có ngày thì để khoảng trắng", NEEDED]
    du_thao: Annotated[bool, "Đúng khi đây là bản dự thảo: trang 1 phải ghi DỰ THẢO", NEEDED]
    trich_yeu: Annotated[list[Annotated[str, "Một dòng"]], "Trích yếu nội dung, từng dòng", NEEDED]
    tieu_de_tai_lieu: Annotated[str, "“Báo cáo” và trích yếu trên một dòng; đã ghi sẵn vào thuộc tính của tệp", FREE]
    ky: Annotated[str, "Tên kỳ báo cáo", FREE]
    ky_sau: Annotated[str, "Tên kỳ liền sau", FREE]
    nam: Annotated[str, "Năm báo cáo", FREE]
    nam_truoc: Annotated[str, "Năm trước năm báo cáo", FREE]
    nam_sau: Annotated[str, "Năm sau năm báo cáo", FREE]
    kinh_gui: Annotated[list[Annotated[str, "Một nơi kính gửi"]], "Các nơi kính gửi; có thể không có"]
    can_cu: Annotated[list[Annotated[str, "Một căn cứ"]], "Các căn cứ ban hành; có thể không có"]
    than_bai: Annotated[list[Annotated[Line, "Một đoạn"]], "Toàn bộ lời văn, từng đoạn theo thứ tự", VITAL]
    noi_nhan: Annotated[list[Annotated[RecipientsView, "Một nhóm"]], "Nơi nhận, theo nhóm cùng mục đích", NEEDED]
    luu: Annotated[str, "Nơi lưu: “VT, CQTT”", NEEDED]
    nguoi_soan: Annotated[str, "Chữ viết tắt tên người soạn; có thể để trống"]
    ky_ten: Annotated[SignatureView, "Chữ ký", NEEDED]
    phu_luc: Annotated[list[Annotated[AnnexView, "Một phụ lục"]], "Các phụ lục; có thể không có"]
    tong: Annotated[Mapping[str, str], "Tổng của một chỉ tiêu trong kỳ này", FREE]
    cung_ky: Annotated[Mapping[str, str], "Tổng của một chỉ tiêu trong cùng kỳ năm trước", FREE]
    so_sanh: Annotated[Mapping[str, str], "Câu so sánh một chỉ tiêu với cùng kỳ năm trước", FREE]
    so_sanh_ky_truoc: Annotated[Mapping[str, str], "Câu so sánh một chỉ tiêu với kỳ liền trước", FREE]
    ty_le: Annotated[Mapping[str, str], "Tỷ lệ của một chỉ tiêu trong chỉ tiêu mà nó là một phần", FREE]
    so_sanh_ty_le: Annotated[Mapping[str, str], "Câu so sánh tỷ lệ ấy với cùng kỳ năm trước", FREE]


@cache
def tree() -> Field:
    """All that a template may use, as a group without a name."""
    return _field(View)


def _field(form: object, told: tuple[object, ...] = ()) -> Field:
    if get_origin(form) is Annotated:
        inner, *words = get_args(form)
        return _field(inner, tuple(words))
    if get_origin(form) in (Union, UnionType):
        (inner,) = (each for each in get_args(form) if each is not NoneType)
        return _field(inner, told)._replace(is_optional=True)
    field = _shaped(form)
    for word in told:
        if isinstance(word, Use):
            field = field._replace(use=word)
        elif isinstance(word, Over):
            field = field._replace(over=word)
        elif isinstance(word, str):
            field = field._replace(says=word)
        elif isinstance(word, tuple):
            field = field._replace(values=word)
    return field


def _shaped(form: object) -> Field:
    if is_typeddict(form):
        hints = get_type_hints(form, include_extras=True)
        return Field(Shape.GROUP, fields={name: _field(hint) for name, hint in hints.items()})
    if get_origin(form) is list:
        return Field(Shape.LIST, item=_field(get_args(form)[0]))
    if get_origin(form) is Mapping:
        return Field(Shape.CODES, item=Field(Shape.TEXT, "Số hoặc câu của một chỉ tiêu", Use.FREE))
    if form is Picture:
        return Field(Shape.PICTURE)
    return Field(Shape.FLAG if form is bool else Shape.TEXT)
