"""The explore job: what it suggests, what it warns of and what it writes."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import rasterio
from markupsafe import Markup, escape

from models.exploration.job import run
from models.protocol.errors import EngineError
from models.protocol.jobs import ExploreJob, Raster, from_json
from models.protocol.samples.table import SampleTable
from models.sampling.preprocessing import Preprocessing

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"


def composition(bands: int, height: int = 40, width: int = 50, seed: int = 1) -> np.ndarray:
    return np.exp(np.random.default_rng(seed).standard_normal((bands, height, width)) + 2).astype(np.float32)


@pytest.fixture
def explore(write_raster, recorder, tmp_path):
    """Explore values (bands, height, width): the results with the numbers, the page and what was logged."""

    def make(values: np.ndarray, names=None, units=()) -> dict:
        names = names or [f"E{band}" for band in range(len(values))]
        raster = write_raster(tmp_path / "stack.tif", values, names)
        if units:
            with rasterio.open(raster.path, "r+") as dataset:
                dataset.units = units
        return report(ExploreJob((raster,), report=str(tmp_path / "report.html")), recorder())

    return make


def report(job: ExploreJob, reporter) -> dict:
    results = run(job, reporter)
    html = Path(job.report).read_text(encoding="utf-8")
    numbers = json.loads(Path(job.report.replace(".html", "_numbers.json")).read_text(encoding="utf-8"))
    for svg in re.findall(r"<svg.*?</svg>", html, re.DOTALL):
        ElementTree.fromstring(svg)
    return {**results, "html": html, "numbers": numbers, "logs": reporter.logs, "warnings": reporter.warnings}


def as_samples(values: dict[str, list[str]], seed: int = 0) -> str:
    count = len(next(iter(values.values())))
    x, y = np.random.default_rng(seed).uniform(0, 10_000, (2, count)).tolist()
    return SampleTable(tuple(x), tuple(y), {name: tuple(texts) for name, texts in values.items()}).to_csv()


def random_texts(count: int, seed: int) -> list[str]:
    return [f"{value:.4g}" for value in np.exp(np.random.default_rng(seed).standard_normal(count) + 2)]


def test_a_composition_takes_log_ratios_and_all_bands(explore):
    found = explore(composition(4), ["Au", "As", "Cu", "Zn"])
    assert (found["transform"], found["bands"], found["left_out"]) == ("clr", "Au,As,Cu,Zn", "")
    assert '"Transform" Centred log-ratio and all bands' in Markup(found["html"]).unescape()
    assert "TRANSFORM Centred log-ratio" in found["logs"][0]
    assert found["html"].count("data:image/png") == 4


def test_components_are_put_in_words_and_mapped_where_they_stand_out(explore):
    values = composition(6)
    assert "No component stands out" in explore(values)["html"]
    halo = 3 * np.random.default_rng(3).standard_normal((40, 50))
    values[:2] *= np.exp(halo)
    found = explore(values, ["Cu", "Ni", "Si", "K", "Na", "Rb"])
    [words] = set(re.findall(r"Component 1 holds \d\d % of the variance: [^.<\"]*", found["html"]))
    assert {words.split(": ")[1].split(" against ")[0]} <= {"Cu and Ni", "Ni and Cu"}
    assert found["html"].count("data:image/png") == 6 + 1 and "Component 2 holds" not in found["html"]


def test_two_concentrations_take_logarithms(explore):
    found = explore(composition(2))
    assert (found["transform"], found["bands"]) == ("log", "E0,E1")
    assert found["numbers"]["components"] is None


def test_signed_layers_are_taken_as_measured(explore):
    found = explore(np.random.default_rng(0).standard_normal((3, 40, 50)), ["magnetics", "gravity", "EM"])
    assert found["transform"] == "none" and found["bands"] == "magnetics,gravity,EM"


def test_a_mixed_stack_leaves_the_choice_to_train_and_names_the_others(explore):
    values = np.concatenate([composition(4), np.random.default_rng(0).standard_normal((1, 40, 50))])
    found = explore(values, ["Au", "As", "Cu", "Zn", "magnetics"])
    assert found["transform"] == "auto" and found["bands"].endswith("Zn,magnetics")
    assert "magnetics is no concentration" in found["html"]
    assert any("magnetics (negative values)" in text for text in found["warnings"])
    assert found["numbers"]["components"]["bands"] == ["Au", "As", "Cu", "Zn"]


def test_units_tell_what_is_a_concentration(explore):
    found = explore(composition(4), ["Au", "As", "Cu", "radiation"], units=("ppm", "ppm", "%", "nGy/h"))
    assert found["transform"] == "auto" and any("radiation (in nGy/h)" in text for text in found["warnings"])


@pytest.mark.parametrize("bands", [1, 2, 4])
def test_the_suggestion_is_what_auto_comes_to(explore, bands):
    values = composition(bands)
    learnt = Preprocessing.learn(values.reshape(bands, -1), "auto")
    assert {explore(values)["transform"]} == set(learnt.transforms)


def test_what_is_no_part_of_a_composition_is_told_by_its_name(explore):
    found = explore(composition(6), ["Cu", "Zn", "As", "pH", "LOI", "Cu/Zn"])
    others = "pH (pH), LOI (a loss on ignition), Cu/Zn (a ratio or an index)"
    assert any(f"No concentrations: {others}." in text for text in found["warnings"])
    assert found["transform"] == "auto" and found["numbers"]["components"]["bands"] == ["Cu", "Zn", "As"]


def planted() -> tuple[list[str], np.ndarray]:
    """Five good bands and one of each kind of bad one."""
    good = composition(5, 60, 60, seed=2)
    random = np.random.default_rng(5)
    copy, near = good[1].copy(), good[2] * np.exp(0.01 * random.standard_normal((60, 60)))
    constant, empty = np.full((60, 60), 3.2), np.full((60, 60), np.nan)
    censored = np.maximum(composition(1, 60, 60, seed=6)[0], 12.0)
    small = composition(1, 60, 60, seed=7)[0]
    small[:40] = np.nan
    names = ["A", "B", "C", "D", "E", "B copy", "C near", "constant", "empty", "censored", "small"]
    return names, np.stack([*good, copy, near, constant, empty, censored, small])


def test_bands_that_do_harm_are_left_out_with_the_reason(explore):
    names, values = planted()
    found = explore(values, names)
    assert found["bands"] == "A,B,C,D,E"
    assert next(csv.reader([found["left_out"]])) == names[5:]
    reasons = found["numbers"]["left_out"]
    assert reasons["B copy"].startswith("it is identical to B")
    assert "repeats C (Spearman correlation 1.000)" in reasons["C near"]
    assert "same value (3.2)" in reasons["constant"] and reasons["empty"] == "it has no value"
    share = round(100 * float((values[9] == 12.0).mean()))
    assert f"{share} % of its cells have its smallest value, 12" in reasons["censored"]
    assert "no value in 67 % of the cells" in reasons["small"]
    for name, reason in reasons.items():
        assert f"Leave out {name}: {reason}." in found["logs"] and str(escape(reason)) in found["html"]


def test_what_is_merely_poor_stays_and_is_warned_of(explore):
    values = composition(5, 60, 60, seed=2)
    values[1] = values[0] * np.exp(0.13 * np.random.default_rng(5).standard_normal((60, 60)))
    values[2] = np.maximum(values[2], 4.0)
    values[3, :24] = np.nan
    values[4] = np.where(np.random.default_rng(6).random((60, 60)) < 0.3, 10.0, values[4])
    found = explore(values, list("ABCDE"))
    assert found["left_out"] == ""
    spoken = " ".join(found["warnings"])
    for told in ("Nearly the same (Spearman correlation): A and B", "tied at the smallest value", "60 % of the cells"):
        assert told in spoken
    assert re.search(r"one and the same value: E \(3\d % at 10\)", spoken) and "D (40 %)" in spoken


def test_of_two_alike_the_one_with_more_values_stays(explore):
    values = composition(4)
    values[3] = values[0]
    values[0, :4] = np.nan
    assert explore(values, list("ABCD"))["numbers"]["left_out"] == {
        "A": "it repeats D (Spearman correlation 1.000), which has more values: what both show would count twice"
    }


def test_bands_that_cover_half_a_survey_together_are_both_told(explore):
    values = composition(6)
    values[4:, :30] = np.nan
    assert explore(values)["left_out"] == "E4,E5"


def test_a_layer_that_covers_more_than_the_samples_costs_no_element(explore):
    values = composition(4)
    values[:3, :30] = np.nan
    assert explore(values)["left_out"] == ""


def test_classes_and_densities_of_map_layers_are_no_censored_elements(explore):
    values = composition(5)
    values[3] = np.random.default_rng(0).random((40, 50)) < 0.2
    values[4] = np.where(np.random.default_rng(1).random((40, 50)) < 0.7, 0, values[4])
    found = explore(values, ["Au", "As", "Cu", "granite", "faults"])
    assert found["left_out"] == "" and found["transform"] == "auto"
    piled = next(text for text in found["warnings"] if text.startswith("Mostly at their smallest value"))
    assert "faults (70 % at 0)" in piled.replace("69 %", "70 %").replace("71 %", "70 %") and "granite" not in piled


def test_the_commonest_of_some_classes_is_no_detection_limit(explore):
    classes = np.minimum(np.arange(2000) % 45 + 1.0, 25).reshape(40, 50)
    found = explore(np.stack([classes, 1.5 * classes[::-1]]), ["lithology", "Zn"])
    (told,) = [text for text in found["warnings"] if "one and the same value" in text]
    assert "Zn (46 % at 37.5)" in told and "lithology" not in told


def test_units_tell_an_element_given_as_zero_from_the_density_of_a_layer(explore):
    values = composition(5)
    values[3:] = np.where(np.random.default_rng(1).random((40, 50)) < 0.7, 0, values[3:])
    found = explore(values, ["Au", "As", "Cu", "W", "faults"], units=("ppm", "ppm", "ppm", "ppm", "km/km2"))
    assert list(found["numbers"]["left_out"]) == ["W"]
    assert "have its smallest value, 0" in found["numbers"]["left_out"]["W"]
    assert any("faults (in km/km2)" in text for text in found["warnings"])
    assert not any("Mostly at their smallest" in text for text in found["warnings"])


def test_one_band_and_no_good_band_give_a_report_too(explore):
    assert explore(composition(1))["bands"] == "E0"
    found = explore(np.full((1, 40, 50), 3.0))
    assert found["bands"] == "" and "None of the bands is fit" in found["html"] and found["left_out"] == "E0"


def test_names_with_commas_come_through(explore):
    found = explore(composition(3), ["Fe2O3, total", 'Cu "soil"', "Zn"])
    assert next(csv.reader([found["bands"]])) == ["Fe2O3, total", 'Cu "soil"', "Zn"]


def test_samples_are_read_as_the_laboratory_wrote_them(recorder, tmp_path):
    values = {name: random_texts(80, seed) for seed, name in enumerate(("Au", "Cu", "Zn", "Mo"))}
    values["Au"][:60] = ["<0.05"] * 60
    values["Cu"][:20], values["Zn"][:5] = ["<0.2"] * 20, ["-9999"] * 5
    text = as_samples(values)
    path = str(tmp_path / "report.html")
    found = report(ExploreJob(samples=text, crs="EPSG:32633", report=path), recorder())
    assert (found["transform"], found["bands"], found["left_out"]) == ("clr", "Cu,Zn,Mo", "Au")
    assert "75 % of its samples are below detection" in found["numbers"]["left_out"]["Au"]
    assert any("below detection" in warning and "Cu (25 %)" in warning for warning in found["warnings"])
    assert any("Zn (5)" in warning for warning in found["warnings"])
    gold, copper, zinc, _ = found["numbers"]["statistics"]
    assert gold["minimum"] == pytest.approx(0.025) and copper["below"] == 0.25 and zinc["missing"] == 5
    assert found["html"].count("data:image/png") == 4 and "once they are interpolated" in found["logs"][0]

    left_out = ExploreJob(samples=text, crs="EPSG:32633", report=path, below_detection="leave_out")
    copper = report(left_out, recorder())["numbers"]["statistics"][1]
    assert (copper["count"], copper["below"]) == (80, 0.25) and copper["minimum"] > 0.2


def test_dots_lie_where_the_samples_do(recorder):
    from models.exploration.samples import read_samples

    x, y = (0.0, 100.0, 100.0, 0.0, *np.linspace(10, 90, 8)), (0.0, 0.0, 200.0, 200.0, *np.linspace(150, 30, 8))
    samples = SampleTable(x, y, {"Cu": tuple(str(number + 1) for number in range(12))})
    survey = read_samples(samples.to_csv(), (), "", "half_limit")
    image = survey.to_image(survey.mapped[0])
    height, width = image.shape
    assert 1.9 < height / width < 2.1
    edge = 6
    assert np.nanmax(image[-edge:, :edge]) == 1 and np.nanmax(image[-edge:, -edge:]) == 2
    assert np.nanmax(image[:edge, -edge:]) == 3 and np.nanmax(image[:edge, :edge]) == 4


@pytest.mark.parametrize(("code", "told"), [(-999, True), (-3.4e38, True), (-12.5, False), (-99999.0, True)])
def test_codes_that_the_file_does_not_state_are_told(write_raster, recorder, tmp_path, code, told):
    values = composition(3)
    values[1, :10] = code
    raster = write_raster(tmp_path / "stack.tif", values, ["Au", "Cu", "Zn"], nodata=None)
    found = report(ExploreJob((raster,), report=str(tmp_path / "r.html")), recorder())
    sentences = [text for text in found["warnings"] if "stand for no value" in text]
    assert len(sentences) == 1 and ("are left out" in sentences[0]) is told
    assert f"Cu ({code:.10g} in 25 % of its cells)" in sentences[0] and "Au" not in sentences[0]
    section = found["html"].partition("What was odd in the file")[2].partition("<h2")[0]
    assert "Cu (" in section and found["numbers"]["odd"] == sentences
    assert found["numbers"]["statistics"][1]["missing"] == (500 if told else 0)


def test_samples_in_degrees_and_at_one_place_are_warned_of(recorder, tmp_path):
    values = {"Cu": random_texts(40, 1), "Zn": random_texts(40, 2)}
    random = np.random.default_rng(0)
    x, y = (tuple(random.uniform(low, low + 1, 38).tolist()) for low in (20, 60))
    samples = SampleTable((*x, x[0], x[1]), (*y, y[0], y[1]), {name: tuple(texts) for name, texts in values.items()})
    found = report(
        ExploreJob(samples=samples.to_csv(), skipped=("fid", "lab"), crs="EPSG:4326", report=str(tmp_path / "r.html")),
        recorder(),
    )
    spoken = " ".join(found["warnings"])
    assert "in degrees" in spoken and "2 of the 40 samples" in spoken
    assert "Fields that are no analyses" in found["html"] and "fid, lab" in found["html"]


def test_without_a_report_the_suggestion_is_returned_all_the_same(survey, recorder, tmp_path):
    reporter = recorder()
    results = run(ExploreJob((survey,)), reporter)
    assert results == {"report": None, "transform": "clr", "bands": "Au,As,Cu,Zn", "left_out": ""}
    assert reporter.percents == sorted(reporter.percents) and reporter.percents[-1] == 100


def test_bad_input_is_told_in_a_sentence(survey, recorder, write_raster, tmp_path):
    samples = as_samples({"Cu": random_texts(40, 1)})
    for job in (ExploreJob(), ExploreJob((survey,), samples)):
        with pytest.raises(EngineError, match="Choose either INPUT, a stack of rasters, or POINTS"):
            job.check()
    with pytest.raises(EngineError, match="below_detection is one of half_limit, .*, not 'zero'"):
        from_json(ExploreJob(samples=samples, below_detection="zero").to_json())
    for job, sentence in (
        (ExploreJob(samples=samples, crs="nowhere"), "coordinate reference system of POINTS"),
        (ExploreJob(samples=as_samples({"Cu": random_texts(4, 1)})), "4 places"),
        (ExploreJob(samples=as_samples({"Cu": ["red"] * 40})), "No numbers"),
        (ExploreJob((Raster(str(tmp_path / "none.tif")),)), "cannot be opened"),
        (ExploreJob((write_raster(tmp_path / "void.tif", np.full((2, 5, 5), np.nan)),)), "No cell of INPUT"),
    ):
        with pytest.raises(EngineError, match=sentence):
            run(job, recorder())
    assert not list(tmp_path.glob(".*part"))


@pytest.mark.skipif(not SHARED.is_dir(), reason=f"the real surveys are not in {SHARED}")
def test_what_is_known_of_real_surveys_is_found(recorder, tmp_path, monkeypatch):
    """Smelters of Ni, Cu and Co on the Kola peninsula; limits that stand for most As, Sb, W in Alaska."""
    monkeypatch.setenv("GDAL_PAM_ENABLED", "NO")
    stacks = [(Raster(str(SHARED / name / "stack.tif")),) for name in ("kola_humus", "alaska_se")]
    path = str(tmp_path / "report.html")
    kola, alaska = (report(ExploreJob(stack, report=path), recorder()) for stack in stacks)
    assert (kola["transform"], alaska["transform"]) == ("auto", "clr") and kola["left_out"] == alaska["left_out"] == ""
    first = dict(zip(kola["numbers"]["components"]["bands"], kola["numbers"]["components"]["loadings"][0], strict=True))
    assert set(sorted(first, key=first.get)[-3:]) == {"Ni", "Cu", "Co"}
    limits = next(text for text in alaska["warnings"] if "one and the same value" in text)
    assert all(f"{element} (" in limits for element in ("As", "Sb", "W", "Bi", "Cd", "Sn", "Ag"))
