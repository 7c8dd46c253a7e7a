"""Our filler with all its checks against docxtpl, which checks nothing: same template, same data, same run.

Usage: python bench/fill.py [ROUNDS]. Prints the medians and the ratio; exits 1 where ours is slower or over 200 MiB.
"""

from __future__ import annotations

import io
import resource
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime

ROUNDS = 5
MOST_MIB = 200
SENTENCE = "Công an tỉnh chủ trì, phối hợp với các sở, ban, ngành tổ chức tuyên truyền tại các xã biên giới. " * 3


def template(kind: str) -> bytes:
    from docx import Document

    document = Document()
    if kind == "paragraphs":
        document.add_paragraph("{%p for x in ds %}")
        paragraph = document.add_paragraph("- ")
        paragraph.add_run("{{ x.ten }}").bold = True
        paragraph.add_run(": {{ x.loi }} {{ x.so }}.")
        document.add_paragraph("{%p endfor %}")
    else:
        table = document.add_table(3, 6)
        table.cell(0, 0).text = "{%tr for x in ds %}"
        for column in range(6):
            table.cell(1, column).text = f"{{{{ x.o[{column}] }}}}"
        table.cell(2, 0).text = "{%tr endfor %}"
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def data(kind: str) -> dict[str, object]:
    if kind == "paragraphs":
        return {"ds": [{"ten": f"Xã {n}", "loi": SENTENCE, "so": n} for n in range(20_000)]}
    return {"ds": [{"o": [f"ô {n}.{column}" for column in range(6)]} for n in range(2_000)]}


def ours(source: bytes, view: dict[str, object]) -> int:
    from baocao138.docx import Properties, fill

    outcome = fill(source, "mau.docx", view, Properties("t", "c", datetime(2019, 6, 17, tzinfo=UTC)))
    assert outcome.value is not None, outcome.diagnostics
    return len(outcome.value)


def theirs(source: bytes, view: dict[str, object]) -> int:
    from docxtpl import DocxTemplate

    made = DocxTemplate(io.BytesIO(source))
    made.render(view, autoescape=True)
    target = io.BytesIO()
    made.save(target)
    return len(target.getvalue())


def alone(who: str, kind: str) -> None:
    """One run in a process of its own: processor seconds with imports (steadier than a clock), and peak in MiB."""
    source = sys.stdin.buffer.read()
    view = data(kind)
    start = time.process_time()
    (ours if who == "ours" else theirs)(source, view)
    seconds = time.process_time() - start
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main(rounds: int) -> int:
    failed = 0
    for kind in ("paragraphs", "table"):
        source = template(kind)
        runs: dict[str, list[tuple[float, float]]] = {"ours": [], "docxtpl": []}
        for _ in range(rounds):
            for who, kept in runs.items():
                command = [sys.executable, __file__, "--alone", who, kind]
                done = subprocess.run(command, input=source, capture_output=True, check=True)
                seconds, peak = done.stdout.split()
                kept.append((float(seconds), float(peak)))
        median = {who: statistics.median(seconds for seconds, _ in kept) for who, kept in runs.items()}
        peaks = {who: max(peak for _, peak in kept) for who, kept in runs.items()}
        ratio = median["ours"] / median["docxtpl"]
        failed += ratio > 1 or peaks["ours"] > MOST_MIB
        for who in runs:
            print(f"{kind:10} {who:8} {median[who]:.3f} s {peaks[who]:.0f} MiB")
        print(f"{kind:10} ratio    {ratio:.2f}")
    return 1 if failed else 0


if __name__ == "__main__":
    if "--alone" in sys.argv:
        alone(*sys.argv[2:4])
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))
