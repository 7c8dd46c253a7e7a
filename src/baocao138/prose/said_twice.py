"""Which syllables stand twice beside one another, and which never do."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ON_PURPOSE = _set(
    """ai ào ầm băng bằng ba bo càng chan chang chằm chậm chiều chốc chốn chung dài dần đăm đâu đau đều đêm đi điệp đoàn
    đôi đời đông đùng gần gì hai hàng hằm hay hầm hoài hơi im ít kè khá khăng khéo khít khư kiếp kìa lăm làng lắm lâu
    lần lơ lù lũ luôn lớp mãi may muôn này năm ngàn ngang ngành ngày ngay nghìn ngút người nhanh nhà nhiều nhỏ nhớ nơi
    oang phăng quá rành rào rất riêng rồi rưng rầm san sao sáng sát song sơ sờ tạm tầng tháng thao thế thi thoang thôi
    thôn thường ti tối tốp tới trùng trưa tuần từ từng tưng ùn vạn vắng vừa vui vù xa xanh xinh xóm xưa"""
)
PHRASES_ON_PURPOSE = _set("từng rất mãi dần ngày hết xã")
"""The first syllables of two that are said twice: ``từng bước từng bước``."""
OFTEN_BESIDE = _set("được là lại lên thành về ra đi qua đó đây này nay mình nhau nên cấp học thể số vay")
"""With these a sentence goes on after any word, or the word before has its end there: ``kết quả đạt được được …``."""
BINDS = _set(
    """các những và của cho với trong tại đã đang sẽ để theo trên khi là không chưa được bị cũng vẫn hoặc nhằm từ do vì
    về vào đến ở cần phải mọi mỗi từng bằng giữa như hãy bởi nhưng còn"""
)
"""Words that are the end of none: what stands behind them begins a new word."""
NEVER_TWICE = _set(
    """các những và của cho với trong đã đang sẽ bị để theo trên dưới khi như vì cũng vẫn hoặc nhằm bởi nhưng mọi vào
    gồm rằng do"""
)
"""Nobody says these twice, whatever stands beside them, but for the following."""
BEGIN_WITH_IT = {
    "tổ": _set("chức"), "ban": _set("hành"), "dân": _set("tộc sinh cư quân số"), "công": _set("nhận"),
    "của": _set("cải"), "lý": _set("lịch"), "tin": _set("báo"), "bản": _set("thân"), "trường": _set("hợp"),
    "đội": _set("ngũ viên"), "hội": _set("viên nghị họp thảo đồng"), "cho": _set("vay thuê"),
    "trong": _set("sạch suốt"), "vào": _set("cuộc"), "sinh": _set("sống hoạt"), "tỉnh": _set("táo"),
    "hiện": _set("nay đang tại tượng"), "chi": _set("phí hội bộ đoàn"), "đoàn": _set("kết viên thể"),
    "bộ": _set("đội phận"), "theo": _set("dõi"), "đồng": _set("thời"), "báo": _set("cáo"), "để": _set("lại"),
    "khi": _set("đó"), "do": _set("đó"), "như": _set("vậy"), "bị": _set("can cáo hại đơn án động"),
}  # fmt: skip
"""A word of one syllable may stand before one of two that begins with it: ``mỗi tổ tổ chức``."""
END_WITH_IT = {
    "trong": _set("bên ở"), "dưới": _set("bên phía cấp"), "trên": _set("bên phía cấp kể nêu"), "vào": _set("đầu"),
    "tại": _set("hiện tồn"), "nhưng": _set("không"), "những": _set("không"), "như": _set("hầu"),
    "cho": _set("sao làm"), "theo": _set("kèm tiếp"), "để": _set("cơ"), "do": _set("tự lý"), "gồm": _set("bao"),
    "khi": _set("đôi"),
}  # fmt: skip
"""And behind one that ends with it: ``bên trong trong sạch``."""
NO_WORDS: frozenset[str] = frozenset()
