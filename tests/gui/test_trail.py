"""Going back and forward passes the facts that were chosen, as in a browser."""

from briefview.brief import EventBrief
from briefview.gui.trail import Trail
from briefview.gui.window import MainWindow

KNOWN = {"a", "b", "c", "d"}


def test_back_and_forward_follow_the_facts_that_were_chosen() -> None:
    trail = Trail()
    for fact_id in "aabc":
        trail.add(fact_id)
    assert [trail.step(-1, KNOWN), trail.step(-1, KNOWN), trail.step(-1, KNOWN)] == ["b", "a", ""]
    trail.add("a")
    assert trail.step(1, KNOWN) == "b"
    trail.add("d")
    assert not trail.leads(1, KNOWN)


def test_facts_that_are_gone_are_passed() -> None:
    trail = Trail()
    for fact_id in "abc":
        trail.add(fact_id)
    assert trail.step(-1, {"a", "c"}) == "a"
    assert not trail.leads(-1, KNOWN)


def test_the_trail_is_not_endless() -> None:
    trail = Trail()
    for number in range(1000):
        trail.add(str(number))
    steps = 0
    while trail.leads(-1, {str(number) for number in range(1000)}):
        trail.step(-1, {str(number) for number in range(1000)})
        steps += 1
    assert steps == 199


def test_the_keys_go_back_and_forward_in_the_window(window: MainWindow, brief: EventBrief) -> None:
    assert not window.actions_by_name["back"].isEnabled()
    window.select_fact(brief.panels[0].title.id)
    window.select_fact(brief.statistics[0].id)
    window.actions_by_name["back"].trigger()
    assert window.tabs.currentWidget() is window.tabs.panels
    window.actions_by_name["forward"].trigger()
    assert window.tabs.currentWidget() is window.tabs.statistics
