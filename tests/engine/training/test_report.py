"""The report of a training: what it shows of losses, settings and bands, and that its words are texts."""

from __future__ import annotations

import pytest

from models.protocol.header import ModelHeader, read_header
from models.protocol.text import Text
from models.reporting.publish import as_html
from models.training.report import training_report
from models.training.settings import settings
from tests.pages import check_page
from tests.support import point

DEVICE = Text("CPU, {number} threads", number=2)


@pytest.fixture
def header() -> ModelHeader:
    first = {"autoencoder": 2.0, "latent_generator": 0.3, "latent_discriminator": 0.2, "sample_discriminator": -1.0}
    return ModelHeader(
        bands=["Au", "<Mag>"],
        preset="fast",
        networks={"bands": 2, "patch_size": 8, "latent": 16, "dense": [], "encoder": [32, 64]},
        preprocessing={"transforms": ["log", "none"], "floors": [0.05, 0.7], "centres": [1, 2], "scales": [3, 4]},
        calibration={"img_distance": {"centre": 0.5, "scale": 0.25}},
        training={
            "epochs": 2,
            "learning_rate": 0.001,
            "min_gain": None,
            "generator_learns": True,
            "seed": 20240,
            "device": "CPU, 2 threads",
            "windows": 1234,
        },
        history=[
            {"step": 1, "epoch": 1, **first},
            {"step": 1, "epoch": 2, **first, "autoencoder": 0.5, "sample_generator": 0.1},
            {"step": 2, "epoch": 1, "reconstruction": 1.5, "feature": 0.01},
        ],
        crs='PROJCRS["WGS 84 / UTM zone 33N",BASEGEOGCRS["WGS 84"]]',
        pixel_size=[500.0, 500.0],
        versions={"geohgan": "0.1.0"},
    )


def test_it_shows_losses_settings_and_bands(header):
    html = as_html(training_report(header, DEVICE, [Text("{file} was resampled.", file="b.tif")], "/out/m.geohgan"))
    assert "/out/m.geohgan" in html
    check_page(html)
    assert "2 bands from 1,234 windows of 8 x 8 pixels" in html and "from 2 to 0.5 in step 1" in html
    assert html.count("<svg") == 4
    assert "b.tif was resampled." in html and "no label entered it" in html
    assert "WGS 84 / UTM zone 33N" in html and "20240" in html
    gold, magnetics = (next(line for line in html.splitlines() if name in line) for name in (">Au<", "&lt;Mag&gt;"))
    assert ">Logarithm<" in gold and ">0.05<" in gold
    assert ">None (as measured)<" in magnetics and ">–<" in magnetics and "0.7" not in magnetics


@pytest.mark.parametrize(("places", "words"), [(1, "of the place in "), (2, "of the 2 places in ")])
def test_it_tells_what_was_excluded(header, places, words):
    header.exclusion.update(geometries=[point(0, 0)] * places, distance=2000.0, windows=321)
    html = as_html(training_report(header, DEVICE, [], "m.geohgan"))
    assert f"321 windows were left out of training because they come within 2000 map units {words}" in html


def test_settings_have_names_that_people_read(header):
    shown = {str(name): value for name, value in settings(header, DEVICE)}
    assert list(shown) == [
        "Preset",
        "Window side",
        "Epochs",
        "Learning rate",
        "Least gain",
        "Generator learns",
        "Seed",
        "Device",
        "Windows",
        "Networks: latent",
        "Networks: encoder",
        "CRS",
        "Pixel size",
        "Versions",
    ]
    assert (shown["Learning rate"], shown["Seed"], shown["Networks: encoder"]) == ("0.001", "20240", "32, 64")
    assert shown["Least gain"] is None and shown["Generator learns"] == Text("yes")
    assert shown["Device"] is DEVICE  # the words of the header are English for good
    assert str(shown["Pixel size"]) == "500 x 500 map units"


def test_every_setting_of_a_training_has_a_name(trained):
    """Else the report would leave it out without a word."""
    header = read_header(trained)
    networks = [value for key, value in header.networks.items() if key not in ("bands", "patch_size") and value]
    rows = 2 + len(header.training) + len(networks) + 3  # preset, window; CRS, pixel size, versions
    assert len(settings(header, DEVICE)) == rows
