"""Imports pydantic and typst and compiles an empty page: what any export of ours has to pay. Run as a script."""

import typst
from pydantic import BaseModel

if __name__ == "__main__":
    assert BaseModel.__name__  # pydantic loads only what is asked of it
    compiler = typst.Compiler(b"#set document(title: [Empty])\n", ignore_system_fonts=True)
    assert compiler.compile(format="pdf")
