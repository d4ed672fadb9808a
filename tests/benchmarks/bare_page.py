"""Imports pydantic and typst and compiles an empty page: what any export of ours has to pay. Run as a script."""

import pydantic
import typst

if __name__ == "__main__":
    assert pydantic.VERSION
    compiler = typst.Compiler(b"#set document(title: [Empty])\n", ignore_system_fonts=True)
    assert compiler.compile(format="pdf")
