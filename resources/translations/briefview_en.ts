<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About briefview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article about an event becomes a one-page brief, every fact linked to the words it came from. It works without a network and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Made with Qt {version} and PySide6 (LGPL 3), pydantic (MIT) and Typst (Apache 2.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text as new brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief as data (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of statements (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of statistics (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event for search engines (schema.org)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web annotations of the evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the page (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the page (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page setup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy brief for e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy brief as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add fact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use selected words as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge speaker with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave off page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set publication date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is still to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey what no fact is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fact in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous fact in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unreviewed fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fact without its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About briefview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>addition of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added words to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefview asks {host} for this page, once. Nothing else is sent or loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of the web. One begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of one page or document, as the browser shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://example.org/news/visit.html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached to this e-mail: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Copied the fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the brief for an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {name} to the printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>edit of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by hand, no words in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source words: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Previous evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactTabs</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Open articles or briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and briefs ({suffixes});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FramedEdit</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>the pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{name} is open in another window. What one of them saves, the other does not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened from {name}. Corrections are saved to a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefview ended before the corrections of {name} were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gone from its folder. The brief stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} of the document are not in the text, and no facts are read from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostWords</name>
    <message>
        <source>new words for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has words again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as added by hand: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejection of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: {name}. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no event found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {name}, {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the corrections that were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>{name} is the same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging of {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more error since, written to the log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more errors since, written to the log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefview met an error that is a fault of the program. The documents stay open and you can go on working; save your corrections soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report says where in the program the error was met. It holds nothing of your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoEventPage</name>
    <message>
        <source>No event found in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Ranked as others again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned to the page: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left off the page: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place on the page of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Facts left out and pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the facts that are not on the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>all facts shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page preview, {paper}, one page, {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}, large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSetupDialog</name>
    <message>
        <source>Page setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Large print, 14 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marking stands at the top of the page, such as “For official use”, the contact line in its foot. Each document begins without them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelTab</name>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the last documents at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the paths of the documents are remembered, never what stands in them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicationDateDialog</name>
    <message>
        <source>Publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the date of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date in this text depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source states none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} Relative dates are worked out from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} in {place} becomes {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Open the page at {host}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url}

briefview asks this server for it, once. Nothing else is sent or loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrections of {name} are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you discard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (file not found)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>reading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“to check” for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejection of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: {name}. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All facts are reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>briefview brief (*.brief.json *.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Source and page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Set date…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerTab</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker and statements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticModel</name>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticTable</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {name} to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name} to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page: {left_out}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: all facts fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an event article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefview finds who, where, when and what was said, ties each fact to its words, and puts it on one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, web pages, Word, OpenDocument, PDF, e-mail, Markdown and saved briefs. Nothing leaves this computer, and only an address that you open is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}, file not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {detail}, opened {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Copy selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected words as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
