"""Points that the disk has no room for are told, in whatever format QGIS writes them."""

from __future__ import annotations

import json
import subprocess

import pytest

POINTS = 12_000


@pytest.fixture
def full_disk(tmp_path):
    folder = tmp_path / "full"
    folder.mkdir()
    size = ["-o", "size=128k"]
    if subprocess.run(["mount", "-t", "tmpfs", *size, "tmpfs", folder], capture_output=True, check=False).returncode:
        pytest.skip("a small disk can only be mounted by root, where mounting is allowed")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.fixture
def deliver(qgis, scores, tmp_path):
    """Copies points that the engine has written to a layer of the user's choice; how many that layer has."""
    from geohgan.models.protocol.jobs import FilterJob
    from geohgan.processing_provider.destinations import Features
    from geohgan.processing_provider.files import open_vector
    from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition

    def call(target):
        fields = FilterJob.point_fields["points"]
        feature = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}}
        features = [{**feature, "properties": dict.fromkeys(fields, 1.5 + number)} for number in range(POINTS)]
        written = tmp_path / "points.geojson"
        written.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
        algorithm = qgis.processingRegistry().createAlgorithmById("geohgan:filter")
        parameters = {"POINTS": QgsProcessingOutputLayerDefinition(str(target))}
        job = FilterJob(str(scores), (), str(scores))
        made = Features("POINTS", str(written)).deliver(algorithm, job, parameters, QgsProcessingContext())
        return open_vector(made).featureCount()

    return call


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "geojson", "csv"])
def test_a_full_disk_is_told(deliver, full_disk, tmp_path, suffix):
    from qgis.core import QgsProcessingException

    assert deliver(tmp_path / f"room.{suffix}") == POINTS
    with pytest.raises(QgsProcessingException):
        deliver(full_disk / f"none.{suffix}")
