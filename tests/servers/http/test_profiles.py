"""House styles of the service: whatever a settings file can say is in force in the processes that check."""

import httpx
import pytest

from linter.api.library import lint
from linter.model.errors import BadSettings
from linter.model.fingerprints import key_of
from linter.servers.http.config import Config
from linter.servers.http.profiles import Profiles

PAGE = """<html lang="en"><article><h1>A ferry at the quay of Kiev</h1><p>The ferry came late and left at noon with its crew.</p>
<figure><img src="/m/x1.jpg" alt="A ferry"><figcaption>Shock at the quay. Photo: Ines Dorra/Nordbild</figcaption></figure>
<p>The harbour board met for three hours before it agreed to close the eastern quay for the winter.</p>
<figure><img src="/m/y2.jpg" alt="A ferry"><figcaption>A crane in {{place}}. Photo: Ines Dorra/AFP</figcaption></figure>
</article>"""
AGENCY = '[[agency]]\nname = "Nordbild Presse"\nkind = "agency"\nmisspelt = ["Nordbild"]\n'
PROFILES = {
    "house": '[[house]]\nname = "no-shock"\navoid = ["shock"]\n',
    "pattern": "[[house]]\nname = \"no-shock\"\npattern = '(?i)shock'\n",
    "term": '[[term]]\nprefer = "Kyiv"\navoid = ["Kiev"]\n',
    "agencies": 'agencies = "pictures.toml"\n',
    "baseline": 'baseline = "baseline.json"\n',
    "style": 'style = "bbc"\n',
    "observing": 'mode = "observe"\n',
    "strict": 'fail-on = "warning"\n',
    "plain": "",
}


@pytest.fixture(scope="module")
def profiles(run_service):
    known = [each for each in lint(PAGE).shown if each.rule == "caption-placeholder"]
    keys = ",".join(f'"{key_of(lint(PAGE).source, each)}": 1' for each in known)
    files = {f"{name}.toml": text for name, text in PROFILES.items()}
    files |= {"pictures.toml": AGENCY, "baseline.json": f'{{"version": 1, "pages": {{"page": {{{keys}}}}}}}'}
    listed = "".join(f'{name} = "{name}.toml"\n' for name in PROFILES)
    return run_service(config=f"[profiles]\n{listed}", files=files)


def told(service, profile, **more):
    body = {"document": {"content": {"html": PAGE}, **more}, "options": {"profile": profile, "show_all": True}}
    # Twice, so that each process meets the profile after it was in force, and again.
    answers = [httpx.post(f"{service.url}/v1/lint", json=body, timeout=30) for _ in range(3)]
    assert [each.status_code for each in answers] == [200, 200, 200], answers[0].text
    (found,) = {tuple((each["rule"], each["message"]) for each in answer.json()["findings"]) for answer in answers}
    return dict(found)


@pytest.mark.parametrize("profile", ["house", "pattern"])
def test_a_house_rule_of_a_profile_is_heard(profiles, profile):
    assert "no-shock" in told(profiles, profile)
    assert "no-shock" not in told(profiles, "plain")


def test_a_term_of_a_profile_is_heard(profiles):
    assert told(profiles, "term")["naming-house-style"] == "The house writes Kyiv, not Kiev."


def test_a_profile_s_agencies_are_known(profiles):
    assert "Nordbild Presse" in told(profiles, "agencies")["credit-agency-misspelt"]
    assert "credit-agency-misspelt" not in told(profiles, "plain")


def test_what_a_profile_s_baseline_knows_is_not_told_again(profiles):
    assert "caption-placeholder" in told(profiles, "plain")
    assert "caption-placeholder" not in told(profiles, "baseline")


def test_a_profile_s_style_is_in_force(profiles):
    assert told(profiles, "style").keys() - told(profiles, "plain").keys()


def test_a_profile_whose_selector_is_none_stops_the_start_and_never_a_running_service(tmp_path):
    file = tmp_path / "desk.toml"
    file.write_text('ignore = ["div.ad"]\n')
    served = Profiles(Config(profiles={"desk": str(file)}))
    served.load()
    file.write_text('ignore = ["div::before"]\n')
    served._known["desk"].look()
    assert served.get("desk")[0].ignore == ("div.ad",)
    with pytest.raises(BadSettings, match=r"desk\.toml, line 1: ignore: The selector 'div::before' is not supported"):
        served.load()


@pytest.mark.parametrize("profile", PROFILES)
def test_the_cms_s_ids_of_pictures_count_in_every_profile(profiles, profile):
    pictures = [{"src": "/m/x1.jpg", "id": "17"}, {"src": "/m/y2.jpg", "id": "17"}]
    assert "lead-image-repeated" in told(profiles, profile, images=pictures)


@pytest.mark.parametrize(
    ("profile", "caption", "mode", "decision", "verdict"),
    [
        ("plain", "{{caption}}", "block", "stop", "fail"),
        ("plain", "A ferry at the quay. Photo: Jo Lee/Retuers", "block", "ask", "warn"),
        ("strict", "A ferry at the quay. Photo: Jo Lee/Retuers", "block", "stop", "fail"),
        ("observing", "{{caption}}", "observe", "pass", "pass"),
    ],
)
def test_the_answer_says_what_the_profile_s_mode_and_fail_on_come_to(
    profiles, profile, caption, mode, decision, verdict
):
    html = f'<article><figure><img src="a.jpg" alt="A ferry"><figcaption>{caption}</figcaption></figure></article>'
    body = {"document": {"content": {"html": html}}, "options": {"profile": profile}}
    found = httpx.post(f"{profiles.url}/v1/lint", json=body, timeout=30).json()
    assert (found["mode"], found["decision"], found["verdict"]) == (mode, decision, verdict)
    assert decision in {each["decision"] for each in found["findings"]}
