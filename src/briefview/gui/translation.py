"""The words of the window in another language, where the program has a translation."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def load_translation(application: QCoreApplication, folder: Path, locale: QLocale) -> bool:
    """Show the words of the program, and those of Qt, in the language of a locale; return whether a folder has it.

    Args:
        application: What the translations are installed in, before there is a window.
        folder: Where "briefview_<language>.qm" is looked for, as `pyside6-lrelease` makes it of a .ts file.
        locale: The locale, of which the most exact translation is taken: "de_AT" before "de".
    """
    if not any(folder.glob("*.qm")):
        return False
    ours = QTranslator(application)
    if not ours.load(locale, "briefview", "_", str(folder)):
        return False
    application.installTranslator(ours)
    standard = QTranslator(application)
    if standard.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(standard)
    return True
