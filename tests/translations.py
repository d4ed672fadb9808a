"""Renews resources/translations/briefview_en.ts, from which a translation into any language begins.

Run as `python -m tests.translations`; with a language, such as `de`, it makes or renews the file of that language.
`pyside6-lupdate` collects what stands in `self.tr(…)` and `QCoreApplication.translate(…)`. The words of the table of
actions are translated where they are used, so they are written out for it.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from briefview.gui.action import ACTIONS

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"


def action_words() -> list[str]:
    """Return the words of the table of actions, each once, in its order."""
    words: dict[str, None] = {}
    for spec in ACTIONS:
        words |= dict.fromkeys((*spec.menu.split("/"), spec.text, spec.short))
    return [word for word in words if word]


def collect(target: Path, language: str) -> None:
    """Write all words of the window into a .ts file; translations that it holds already stay."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "table.py"
        table.write_text("".join(f"QT_TRANSLATE_NOOP('Actions', '{word}')\n" for word in action_words()), "utf-8")
        modules = sorted((ROOT / "src" / "briefview" / "gui").glob("*.py"))
        options = ["-locations", "none", "-no-obsolete", "-silent", "-source-language", "en"]
        command = [tool("lupdate"), *map(str, modules), str(table), *options, "-target-language", language]
        subprocess.run([*command, "-ts", str(target)], check=True)


def tool(name: str) -> str:
    """Return the path of a tool of PySide6 that lies beside this Python."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


if __name__ == "__main__":
    wanted = sys.argv[1] if len(sys.argv) > 1 else "en"
    FOLDER.mkdir(exist_ok=True)
    collect(FOLDER / f"briefview_{wanted}.ts", wanted)
