"""How the fonts of before Unicode wrote Vietnamese letters, as these bytes look in Latin-1."""

from __future__ import annotations

import re

_TCVN3 = (
    "¸áµà¶ả·ã¹ạ¨ă¾ắ»ằ¼ẳ½ẵÆặ©âÊấÇầÈẩÉẫËậÐéÌèÎẻÏẽÑẹªêÕếÒềÓểÔễÖệÝí×ìØỉÜĩÞịãóßòáỏâõäọ«ôèốåồæổçỗéộ¬ơíớêờëởìỡîợ"
    "óúïùñủòũôụ\xadưøứõừöử÷ữùựýýúỳûỷüỹþỵ®đ§Đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư"
)
_VPS = (
    "ááààäảããåạæă¡ắ¢ằ£ẳ¤ẵ¥ặââÃấÀầÄẩÅẫÆậééèèÈẻëẽËẹêê\x89ế\x8aề\x8bểÍễ\x8cệííììÌỉïĩÎịóóòòÕỏõõ\x86ọôôÓốÒồ°ổ\x87ỗ¶ộ"
    "Öơ§ớ©ờªở«ỡ®ợúúùùûủÛũøụÜưÙứØừºử»ữ¿ự\x9aýÿỳ\x9bỷÏỹ\x9cỵÇđñĐ"
)
_VNI_TONES = {"a": "ùáøàûảõãïạêăéắèằúẳüẵëặââáấàầåẩãẫäậ", "e": "ùéøèûẻõẽïẹâêáếàềåểãễäệ",
              "o": "ùóøòûỏõõïọâôáốàồåổãỗäộ", "ô": "ùớøờûởõỡïợ", "u": "ùúøùûủõũïụ", "ö": "ùứøừûửõữïự",
              "y": "ùýøỳûỷõỹ"}  # fmt: skip
_VNI_ALONE = "ííììæỉóĩòịôơöưîỵñđ"


def _pairs(text: str) -> dict[str, str]:
    return dict(zip(text[::2], text[1::2], strict=True))


def _vni() -> dict[str, str]:
    lower = _pairs(_VNI_ALONE)
    for base, tones in _VNI_TONES.items():
        lower.update({base + mark: letter for mark, letter in _pairs(tones).items()})
    upper = {old.upper(): new.upper() for old, new in lower.items()}
    titled = {old[0].upper() + old[1:]: new.upper() for old, new in lower.items()}
    return {**titled, **upper, **lower}


def _with_pattern(table: dict[str, str]) -> tuple[re.Pattern[str], dict[str, str]]:
    keys = sorted(table, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, keys))), table


TABLES = {
    "TCVN3 (ABC)": _with_pattern(_pairs(_TCVN3)),
    "VNI-Windows": _with_pattern(_vni()),
    "VPS": _with_pattern(_pairs(_VPS)),
}
