"""Who takes part in the race, and where each engine is looked for."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

from bench.peers import work
from bench.peers.dialects import JINJA, MUSTACHE, PLAIN, SCRIPT, SECOND, Dialect, write

OURS = "ours"
HERE = Path(__file__).resolve().parent


class Engine(NamedTuple):
    """An engine: the words before ``template data output``, its dialect, and a file that it cannot do without."""

    name: str
    words: tuple[str, ...]
    dialect: Dialect
    needs: Path
    modules: Path

    @property
    def installed(self) -> bool:
        """True where the engine can run."""
        return self.needs.exists() and shutil.which(self.words[0]) is not None

    @property
    def environment(self) -> dict[str, str]:
        """As on a user's machine: compiled modules are kept, node finds what was installed for the race."""
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return kept | {"NODE_PATH": str(self.modules)}

    def output(self, folder: Path) -> Path:
        """The file that it writes."""
        return folder / f"{self.name}.docx"

    def prepared(self, kind: str, folder: Path) -> list[str]:
        """The command for a work, with template and data written."""
        template, data = folder / f"{self.name}-{kind}-template.docx", folder / f"{kind}.json"
        write(template, kind, self.dialect)
        data.write_text(json.dumps(work.data(kind), ensure_ascii=False), encoding="utf-8")
        if self.name == "pandoc":
            data = folder / f"{kind}.md"
            data.write_text(markdown(kind), encoding="utf-8")
            return [*self.words, f"--reference-doc={template}", str(data), "-o", str(self.output(folder))]
        return [*self.words, str(template), str(data), str(self.output(folder))]


def roster(peers: Path) -> list[Engine]:
    """Ours and all peers; ``peers`` holds node_modules, and py with the Python packages that cannot share ours."""
    modules = peers / "node_modules"
    packages = peers / "py" / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
    pandoc = packages / "pypandoc" / "files" / "pandoc"
    docxtpl = str(HERE / "docxtpl_render.py")

    def python(name: str, script: str, dialect: Dialect) -> Engine:
        return Engine(name, (sys.executable, str(HERE / script)), dialect, HERE, modules)

    def node(name: str, dialect: Dialect) -> Engine:
        script = HERE / f"{name.replace('-', '_')}.js"
        return Engine(name, ("node", str(script)), dialect, modules / name / "package.json", modules)

    return [
        python(OURS, "ours.py", JINJA),
        node("carbone", SECOND),
        node("docxtemplater", MUSTACHE),
        node("easy-template-x", MUSTACHE),
        node("docx-templates", SCRIPT),
        python("docxtpl", "docxtpl_render.py", JINJA),
        Engine(
            "docxtpl-ng",
            (str(peers / "py/bin/python"), docxtpl),
            JINJA,
            packages / "docxtpl_ng-0.2.0.dist-info",
            modules,
        ),
        python("python-docx", "python_docx.py", PLAIN),
        Engine("pandoc", (str(pandoc), "-f", "markdown-smart"), PLAIN, pandoc, modules),
    ]


def markdown(kind: str) -> str:
    """The work as pandoc wants it, ready made: writing it is not counted."""
    if kind == "table":
        lines = ["|" + "|".join(row.values()) + "|" for row in work.rows()]
        return "\n".join(["|" * 7, "|---" * 6 + "|", *lines]) + "\n"
    first, bold, last = work.RUNS
    pieces = []
    for section in work.sections():
        pieces.append(section.heading.replace(".", "\\.", 1))
        pieces += ["\\" + (f"{first}**{bold}**{last}").format(**fields) for fields in section.paragraphs]
    pieces += [f"\\- {each};" for each in work.RECIPIENTS]
    return "\n\n".join(pieces) + "\n"
