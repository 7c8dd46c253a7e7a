"""The words that make capitalised syllables a person, and those that make them something else. Data only; add here.

All in small letters. Names of the Kinh and of the peoples of the borders, where most victims come from.
"""

from __future__ import annotations


def _row(words: str) -> tuple[str, ...]:
    return tuple(" ".join(each.split()) for each in words.split(","))


# Family names that begin nothing else: two syllables are enough.
FAMILIES = frozenset(
    _row(
        """
    nguyễn, trần, lê, phạm, hoàng, huỳnh, vũ, võ, đặng, bùi, đỗ, ngô, lò, vàng, sùng, giàng, thào, vừ, lầu, tẩn,
    lường, quàng, quách, trịnh, triệu, đàm, vương, moong, lỳ, hảng, hờ, thò, ven, lữ, đới, đèo, điêu, bạch, mạc,
    tống, phùng, tráng, sìn, khoàng, sần, chíu, tằng, chìu, phừu, lù, pờ, lỷ, vì, xồng, cháng, thèn, lèng, lùng,
    ksor, rơ, siu, kpă, niê
    """
    )
)
# Those that are also places, things and words of every day.
DOUBTFUL = frozenset(
    _row(
        """
    hà, cao, sơn, la, lâm, thái, kim, mai, hồ, lý, châu, ma, mã, vi, y, a, danh, thạch, đào, tô, lưu, lương, bàn,
    chu, kha, lô, cụt, cà, mùa, hạng, tòng, phan, dương, tạ, chảo, phàn, đoàn, đinh, hứa, trương, nông, mông, viên,
    hàng, hầu, sầm, lang, lục, tăng, ninh, hạ, cứ, ly, già, cầm, cút, vừu, ngân, phó, chang, rah, blong, cil, liêng
    """
    )
)
# The same typed without marks: only those that are no words of every day.
UNMARKED = frozenset(
    _row(
        """
    nguyen, tran, pham, hoang, huynh, dang, bui, ngo, sung, giang, thao, luong, quang, trinh, trieu, dam, vuong,
    vang, lo, le, vu, vo
    """
    )
)
# Words before "Thị" in titles with capitals at every word.
NOT_BEFORE_THI = frozenset(_row("đô, chỉ, siêu, thành, nông, cận, khả, thủ, biểu, thiên, tiêu"))

# Beginnings of names of places, peoples, organisations and things in title case.
NO_NAMES = frozenset(
    _row(
        """
    hà nội, hà giang, hà nam, hà tĩnh, hà đông, hà tây, hà tiên, hà lan, hà nhì, hà quảng, hà trung, hà bắc, cao
    bằng, cao lộc, cao lãnh, cao phong, cao đẳng, cao điểm, cao cấp, sơn la, sơn tây, sơn động, sơn dương, sơn hà,
    sơn hòa, la hủ, la ha, la chí, la gi, la pán, lâm đồng, lâm bình, lâm thao, lâm hà, lâm nghiệp, thái bình, thái
    nguyên, thái lan, thái thụy, thái hòa, kim bôi, kim sơn, kim bảng, kim động, kim thành, mai châu, mai sơn, mai
    pha, mai linh, hồ chí, hồ tây, hồ gươm, hồ sơ, lý sơn, lý nhân, lý luận, châu đốc, châu âu, châu á, châu phi,
    châu mỹ, châu thành, châu phú, châu đức, ma cao, ma rốc, ma túy, ma lai, mã lai, mã pí, vi xuyên, vi phạm, y tế,
    y yên, y tý, a lưới, a pa, a mú, đào tạo, lương sơn, lương tài, lương thực, bàn giao, cà mau, phan thiết, phan
    rang, đoàn thanh, đoàn viên, đoàn thể, đoàn trường, đoàn đại, đinh lập, dương minh, dương kinh, lô lô, vũ thư,
    vũ quang, vũ khí, võ nhai, trần đề, lê chân, hoàng mai, hoàng sa, hoàng su, hoàng liên, hoàng hoa, hoàng thành,
    thạch an, thạch thất, thạch hà, thạch thành, nông cống, nông sơn, nông thôn, nông dân, nông nghiệp, nông lâm,
    lưu trú, lưu trữ, lưu ý, lưu hành, danh mục, danh sách, danh dự, danh nhân, tòng phạm, mùa xuân, mùa hè, hạng
    nhất, hạng nhì, hạng ba, mông cổ, viên chăn, viên chức, hàng hải, hàng hóa, hàng không, hậu giang, ninh bình,
    ninh thuận, ninh kiều, ninh giang, ninh hòa, lạng sơn, lang chánh, lục nam, lục ngạn, lục yên, lục quân, tăng
    cường, triệu phong, triệu sơn, trịnh tường, bạch đằng, bạch thông, bạch long, bạch mai, quảng ninh, mạc tư, mông
    dương, kim ngưu, chu sê, chu pah, cầm đồ, tống đạt, phùng hưng, vàng pheo, vàng danh, lương khánh, lê lợi, trần
    phú, hạ long, hạ lang, hạ hòa, hạ tầng, hạ sĩ, già làng, trương định, la hán, thái dương, thái sơn
    """
    )
)
# Names of streets, schools, communes and movements. A victim or a suspect may be called so all the same.
HEROES = frozenset(
    _row(
        """
    hồ chí minh, lê hồng phong, lê lợi, lê lai, lê duẩn, lê quý đôn, lê thánh tông, lê thánh tôn, lê văn tám, lê văn
    lương, lê văn hưu, lê thị hồng gấm, lê đại hành, lê hoàn, lê hữu trác, lê ninh, lê chân, lê đức thọ, lê thanh
    nghị, lê văn thiêm, lê văn việt, lê văn sỹ, lê văn duyệt, trần phú, trần hưng đạo, trần quốc toản, trần quốc
    tuấn, trần nhân tông, trần nguyên hãn, trần khánh dư, trần quang khải, trần bình trọng, trần đại nghĩa, trần cao
    vân, trần văn ơn, trần văn thời, trần thị lý, trần đề, trần duy hưng, trần đăng ninh, trần cừ, nguyễn trãi,
    nguyễn huệ, nguyễn du, nguyễn ái quốc, nguyễn tất thành, nguyễn sinh sắc, nguyễn thị minh khai, nguyễn văn trỗi,
    nguyễn văn cừ, nguyễn văn linh, nguyễn viết xuân, nguyễn thái học, nguyễn bỉnh khiêm, nguyễn công trứ, nguyễn
    công hoan, nguyễn đình chiểu, nguyễn khuyến, nguyễn thượng hiền, nguyễn trường tộ, nguyễn tri phương, nguyễn hữu
    thọ, nguyễn hữu cảnh, nguyễn bá ngọc, nguyễn lương bằng, nguyễn chí thanh, nguyễn quang diêu, nguyễn thị định,
    nguyễn thị thứ, nguyễn văn bé, nguyễn văn tiết, nguyễn xí, nguyễn siêu, nguyễn tuân, nguyễn hoàng, nguyễn phúc,
    nguyễn an ninh, nguyễn trung trực, nguyễn việt khái, nguyễn phích, nguyễn huân, nguyễn quyền, nguyễn đình thi,
    nguyễn phú trọng, phạm hồng thái, phạm ngũ lão, phạm văn đồng, phạm ngọc thạch, phạm hùng, phạm minh chính,
    hoàng hoa thám, hoàng văn thụ, hoàng quốc việt, hoàng diệu, hoàng đình giong, hoàng sâm, võ thị sáu, võ nguyên
    giáp, võ văn kiệt, võ văn tần, võ chí công, vũ thị thiết, đặng thùy trâm, đặng tiến đông, đặng thai mai, bùi thị
    xuân, bùi hữu nghĩa, bùi ngọc dương, đỗ cận, đỗ xuân hợp, ngô quyền, ngô gia tự, ngô thì nhậm, ngô sĩ liên, lý
    thường kiệt, lý thái tổ, lý tự trọng, lý nam đế, lý nhân tông, phan đình phùng, phan đình giót, phan bội châu,
    phan châu trinh, phan chu trinh, phan văn trị, phan đăng lưu, đinh tiên hoàng, đinh bộ lĩnh, đinh công tráng,
    đinh núp, đoàn thị điểm, đào duy từ, đào duy anh, tô hiến thành, tô hiệu, tô vĩnh diện, tô hoài, chu văn an,
    lương thế vinh, lương văn tri, lương đình của, la văn cầu, cù chính lan, trương định, trương hán siêu, trịnh
    hoài đức, mạc đĩnh chi, mạc thị bưởi, kim đồng, kim liên, cao bá quát, cao thắng, hà huy tập, hà huy giáp, hồ
    tùng mậu, hồ xuân hương, hồ thị kỷ, dương văn thì, dương quảng hàm, vương thừa vũ, lương khánh thiện, trưng
    trắc, triệu thị trinh, bạch thái bưởi, tôn đức thắng, tôn thất tùng, nông văn dền, vừ a dính, lò văn giá, y jút,
    y ngông, n'trang lơng
    """
    )
)

# Right before a name: a person who is spoken of in private affairs, whatever the office.
VICTIMS = _row(
    """
    nạn nhân, bị can, bị cáo, bị hại, bị án, phạm nhân, nghi phạm, nghi can, đối tượng, đồng phạm, con gái, con
    trai, bé gái, bé trai, vợ, chồng, mẹ, bố, chị gái, em gái, em trai, anh trai, cháu gái, cháu trai, con đẻ, họ
    tên, họ và tên, tên là, tên thật là, tên khai sinh, người bị mua bán, người mất tích
    """
)
PRONOUNS = _row("chị, anh, em, cháu, bé, bà, ông, cô")
# Nobody calls a man of history so.
YOUNG = _row("chị, em, cháu, bé")
# Behind these they mean many ("trẻ em", "anh em", "chị em"), and a single capitalised word is no name.
MANY = _row("trẻ, anh, chị, các, đàn, những")
# Single capitalised words behind a pronoun that are no given names: peoples, offices.
NO_GIVEN = frozenset(
    _row(
        """
    mông, thái, lào, việt, kinh, dao, tày, nùng, mường, khmer, chăm, hoa, hán, hàn, mỹ, nga, anh, pháp, nhật, thổ,
    giáy, lự, cống, si, công, bộ, biên, cảnh, giám, trưởng, phó, chủ, bí, hội, đoàn, ủy, uỷ, kiểm, tòa, toà, viện,
    sở, ban, mặt, đảng, trung, nam, tổ, đội, xã, phường, huyện, tỉnh, trạm, đồn, trường, ubnd,
    phòng, tổng, cục, vụ, rịa, nà, tô, trưng, triệu
    """
    )
)
# Groups, deeds and cases: places and schools stand behind these too.
OTHERS = _row(
    """
    học sinh, sinh viên, phụ nữ, công dân, trẻ em, thiếu nữ, thanh niên, người, tên, con, kẻ, khởi tố, bắt, bắt giữ,
    bắt giam, tạm giữ, tạm giam, giải cứu, giải thoát, truy tố, truy nã, xét xử, xử phạt, tuyên phạt, lừa bán, lừa,
    bán, mua bán, dụ dỗ, đưa, tiếp nhận, giúp, gặp, cứu, vụ, vụ án, vụ việc, đường dây, nhóm, băng nhóm, ổ nhóm, cầm
    đầu, chủ mưu
    """
)
# Between such a word and the name.
LINKS = _row("là, tên, gồm, gồm có, cháu, em, chị, anh, bà, ông")

# Right before a name: somebody who speaks or acts for an office, or what bears the name of a person.
OFFICES = _row(
    """
    đồng chí, đ/c, đ.c, đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá,
    đại úy, đại uý, thượng úy, thượng uý, trung úy, trung uý, thiếu úy, thiếu uý, thượng sĩ, trung sĩ, hạ sĩ, gs,
    pgs, ts, ths, bs, cn, thạc sĩ, tiến sĩ, bác sĩ, luật sư, nhà báo, nhà giáo, nhà thơ, nhà văn, nhạc sĩ, kỹ sư,
    giáo sư, cán bộ, chiến sĩ, ủy viên, uỷ viên, chủ tịch, phó chủ tịch, giám đốc, phó giám đốc, bí thư, phó bí thư,
    trưởng, phó, trưởng ban, phó trưởng ban, trưởng phòng, phó trưởng phòng, thứ trưởng, bộ trưởng, viện trưởng, cục
    trưởng, vụ trưởng, hiệu trưởng, chánh án, chánh văn phòng, thẩm phán, kiểm sát viên, điều tra viên, đại biểu,
    người phát ngôn, người ký, người lập, người lập biểu, người soạn, người soạn thảo, người tổng hợp, người liên
    hệ, người báo cáo, người viết, người gửi, người nhập, người duyệt, chuyên viên, văn thư, tổng bí thư, thủ tướng,
    phó thủ tướng, chủ nhiệm, anh hùng, liệt sĩ, liệt sỹ, nghệ sĩ, báo cáo viên, giáo viên, tổ trưởng, đội trưởng,
    trưởng thôn, trưởng bản, già làng, linh mục, thượng tọa, hòa thượng, kt, tm, lãnh tụ, bác, tổng thống, đức, vua,
    thánh, danh nhân, đại diện, cụ, chính trị viên, đồn trưởng, ho_ten, nguoi_soan, nguoi_ky, nguoi_lap, ky_ten
    """
)
THINGS = _row(
    """
    đường, phố, ngõ, ngách, đại lộ, xã, phường, thị trấn, huyện, quận, thành phố, tỉnh, thị xã, trường, thpt, thcs,
    tiểu học, mầm non, đại học, cao đẳng, học viện, công ty, doanh nghiệp, chợ, cầu, bệnh viện, quảng trường, công
    viên, tượng đài, nhà văn hóa, nhà hát, quỹ, giải thưởng, giải, kế hoạch, chiến dịch, chi bộ, đồn, trạm, sông,
    núi, đèo, hồ, bản, thôn, ấp, xóm, làng, tổ, khu, khu phố, khóm, buôn, bon, đảng bộ, đoàn, hội, mang tên, báo,
    đài, thư viện, cung, liên đội, chi đội, lớp, đền, chùa, lăng, mộ, khách sạn, nhà hàng, nhà nghỉ, sở, ngành, bộ,
    phong trào, đội, trung tâm, tp, tp., tx, tt, câu lạc bộ, thương hiệu, cụm, tiểu khu, mô hình, chương trình, dự
    án, trường tiểu học, trường trung học cơ sở, trường trung học phổ thông, thời, triều, tại, ở, từ, đến, địa bàn,
    sang, cơ sở, phổ thông, nội trú, chính trị, chuyên, dân lập, chi đoàn, chi hội, tư tưởng, đạo đức
    """
)
# Right behind a name: what the person is in office, and what only a person has.
POSTS = _row(
    """
    phó, trưởng, chủ tịch, giám đốc, bí thư, ủy viên, uỷ viên, thứ trưởng, bộ trưởng, chánh, viện trưởng, cục
    trưởng, vụ trưởng, tổng, đại biểu, chuyên viên, cán bộ, công chức, thẩm phán, kiểm sát viên, điều tra viên, hiệu
    trưởng, giáo viên, đội trưởng, tổ trưởng, đồn trưởng, chi hội trưởng, già làng, người có uy tín, luật sư, đại
    diện, thành viên, chỉ huy, chính ủy, chính uỷ, chính trị viên, tham mưu, báo cáo viên, tuyên truyền viên, phóng
    viên, nhà báo, đảng ủy, đảng uỷ, thường trực, chủ nhiệm, thanh tra, kế toán, văn thư, pgđ, gđ, pct, ct ubnd,
    ubnd
    """
)
# Years and a home: regular expressions over small letters. With a family or a fate, all that only a person has.
BORN = (r"sinh (?:năm|ngày|tháng):? [\d/.-]*\d", r"sn[ .:]*\d+", r"\d{1,2} tuổi", r"(?<=\()(?:19|20)\d\d(?!\d)")
HOME = (
    r"(?:đăng ký |thường |tạm |cư )?trú", r"ngụ", r"quê", r"hktt", r"hộ khẩu", r"nơi ở", r"nơi cư",
    r"ở (?:số nhà|nhà số|thôn|xóm|bản|ấp|ngõ)",
)  # fmt: skip
OWN = (
    r"sinh (?:năm|ngày|tháng)", *BORN, *HOME,
    r"(?:người )?dân tộc", r"con (?:ông|bà)", r"bị (?:lừa|bán|mua bán|dụ|bắt|khởi tố|truy)",
    r"là (?:nạn nhân|đối tượng|bị can|bị cáo|học sinh)",
    r"phạm tội", r"(?:và|cùng) (?:các )?đồng (?:bọn|phạm)", r"cccd", r"cmnd",
)  # fmt: skip
