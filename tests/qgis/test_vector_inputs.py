"""Features that lie nowhere: left out and told by every algorithm that takes vectors, and never the end of QGIS."""

from __future__ import annotations

import math
import traceback

import numpy as np
import pytest

MISSING = -1.7976931348623157e308
# Within the small survey.
X, Y = 495_000.0, 7_200_000.0


@pytest.fixture
def layer(qgis):
    """Makes a layer of geometries, which need not be sound."""
    from qgis.core import QgsFeature, QgsVectorLayer

    def make(geometries, kind="Unknown", system="EPSG:32633", name="places", fields=(), values=()):
        uri = "&".join([f"{kind}?crs={system}", *(f"field={field}" for field in fields)])
        made, features = QgsVectorLayer(uri, name, "memory"), []
        for geometry, attributes in zip(geometries, values or [[]] * len(geometries)):
            features.append(QgsFeature(made.fields()))
            features[-1].setAttributes(attributes)
            if geometry is not None:
                features[-1].setGeometry(geometry)
        assert made.dataProvider().addFeatures(features)[0]
        return made

    return make


@pytest.fixture
def points(layer):
    """Makes a layer of points."""
    from qgis.core import QgsGeometry, QgsPointXY

    def make(coordinates, **options):
        return layer([QgsGeometry.fromPointXY(QgsPointXY(*pair)) for pair in coordinates], kind="Point", **options)

    return make


def wkt(text):
    from qgis.core import QgsGeometry

    return QgsGeometry.fromWkt(text)


def square(x, y, side=1000.0):
    ring = ", ".join(f"{x + a * side} {y + b * side}" for a, b in ((0, 0), (1, 0), (1, 1), (0, 0)))
    return f"(({ring}))"


def test_the_places_of_deposits_are_kept_whatever_lies_beside_them(read, points, survey, scores):
    nowhere = [(MISSING, MISSING), (-math.inf, Y), (X, math.inf), (1e308, Y), (-1e30, -1e30)]
    bad = points([(X, Y), *nowhere, (X + 4000, Y)])
    for name, parameter, field, others in (
        ("evaluate", "LABELS", "labels", {"INPUT": [str(scores)]}),
        ("compare", "LABELS", "labels", {"SCORES": [str(scores)]}),
        ("classify", "POSITIVES", "positives", {"INPUT": [str(survey.stack)]}),
        ("train", "EXCLUDE", "exclude", {"INPUT": [str(survey.stack)]}),
        ("baseline", "EXCLUDE", "exclude", {"INPUT": [str(survey.stack)]}),
    ):
        job, notes = read(name, **others, **{parameter: bad})
        kept = [one["coordinates"] for one in getattr(job, field)]
        assert kept == [pytest.approx([X, Y]), pytest.approx([X + 4000, Y])], name
        assert len(notes) == 1, name
        assert f"({parameter}): 5 of 7 features of places have broken geometries, or coordinates" in notes[0], name
        assert "no place in EPSG:32633 (such as -1.797693135e+308, -1.797693135e+308)" in notes[0], name


def test_points_that_classify_takes_as_anomalies(read, points, survey):
    job, notes = read(
        "classify",
        INPUT=[str(survey.stack)],
        POSITIVES=points([(X, Y)]),
        ANOMALIES=points([(X, Y), (MISSING, 0)], name="anomalies"),
    )
    assert len(job.anomalies) == 1 and "(ANOMALIES): 1 of 2 features of anomalies has a broken" in notes[0]


def test_features_without_a_geometry(read, layer, scores):
    from qgis.core import QgsGeometry, QgsPoint

    empty = [None, wkt("POINT EMPTY"), QgsGeometry(QgsPoint(math.nan, Y))]
    job, notes = read("evaluate", INPUT=[str(scores)], LABELS=layer([wkt(f"POINT ({X} {Y})"), *empty], "Point"))
    assert len(job.labels) == 1
    assert notes == ['"Known deposits" (LABELS): 3 of 4 features of places have no geometry and are left out.']
    for kind, text in (("MultiPolygon", f"({square(X, Y)})"), ("GeometryCollection", f"(POINT ({X} {Y}))")):
        both = layer([wkt(f"{kind} {text}"), wkt(f"{kind} EMPTY")], kind)
        _, notes = read("evaluate", INPUT=[str(scores)], LABELS=both)
        assert notes == ['"Known deposits" (LABELS): 1 of 2 features of places has no geometry and is left out.']


def test_broken_shapes_and_broken_parts(read, layer, scores):
    from qgis.core import QgsGeometry, QgsLineString, QgsMultiLineString, QgsPoint, QgsPointXY, QgsPolygon

    outline = [QgsPointXY(X, Y), QgsPointXY(math.nan, math.nan), QgsPointXY(X, Y + 1), QgsPointXY(X, Y)]
    endless = QgsLineString([QgsPoint(X, Y), QgsPoint(X, math.inf)])
    two, here = QgsMultiLineString(), f"{X} {Y}"
    two.addGeometry(QgsLineString([QgsPoint(X, Y), QgsPoint(X, Y + 1000)]))
    two.addGeometry(endless.clone())
    for kind, sound, broken, partly in (
        (
            "Polygon",
            f"POLYGON {square(X, Y)}",
            [QgsGeometry.fromPolygonXY([outline]), wkt(f"POLYGON (({here}, {X + 1} {Y}, {here}))")],
            [],
        ),
        ("LineString", f"LINESTRING ({here}, {X} 7201000)", [QgsGeometry(endless), wkt(f"LINESTRING ({here})")], []),
        ("MultiLineString", f"MULTILINESTRING (({here}, {X} 7201000))", [], [QgsGeometry(two)]),
        (
            "MultiPoint",
            f"MULTIPOINT ({here})",
            [QgsGeometry.fromMultiPointXY([QgsPointXY(MISSING, MISSING)])],
            [QgsGeometry.fromMultiPointXY([QgsPointXY(X, Y), QgsPointXY(MISSING, MISSING)])],
        ),
        (
            "MultiPolygon",
            f"MULTIPOLYGON ({square(X, Y)})",
            [],
            [wkt(f"MULTIPOLYGON ({square(X, Y)}, (({here}, {here})))")],
        ),
    ):
        both = layer([wkt(sound), *broken, *partly], kind)
        job, notes = read("evaluate", INPUT=[str(scores)], LABELS=both)
        assert [one["type"] for one in job.labels] == [kind] * (1 + len(partly))
        assert all(one == job.labels[0] for one in job.labels)
        assert len(notes) == 1
        assert f"{len(broken + partly)} of {1 + len(broken + partly)} features of places ha" in notes[0], kind
        assert "broken geometr" in notes[0] and "left out as far as" in notes[0]
    nothing = layer([QgsGeometry(QgsPolygon()), wkt(f"POLYGON {square(X, Y)}")], "Polygon")
    assert "1 of 2 features of places has no geometry" in read("evaluate", INPUT=[str(scores)], LABELS=nothing)[1][0]


def test_curves_heights_and_collections_are_read_whole(read, layer, scores):
    arc = f"CIRCULARSTRING ({X} {Y}, {X + 500} {Y + 500}, {X + 3000} {Y})"
    for kind, text, kinds in (
        ("PointZM", f"POINT ZM ({X} {Y} 5 6)", ["Point"]),
        ("CircularString", arc, ["LineString"]),
        ("CurvePolygon", f"CURVEPOLYGON (COMPOUNDCURVE ({arc}, ({X + 3000} {Y}, {X} {Y})))", ["Polygon"]),
        ("MultiSurface", f"MULTISURFACE ({square(X, Y)})", ["MultiPolygon"]),
        (
            "GeometryCollection",
            f"GEOMETRYCOLLECTION (POINT ({X} {Y}), GEOMETRYCOLLECTION (POLYGON {square(X, Y)}))",
            ["Point", "Polygon"],
        ),
    ):
        job, notes = read("evaluate", INPUT=[str(scores)], LABELS=layer([wkt(text)], kind))
        # One deposit, whatever it is made of.
        (one,) = job.labels
        assert [part["type"] for part in one.get("geometries", [one])] == kinds and notes == []
        assert kind != "PointZM" or len(job.labels[0]["coordinates"]) == 2


def test_none_that_lies_anywhere_is_refused_by_the_layers_system(refusal, points, survey, scores, no_engine):
    as_degrees = points([(X, Y), (X + 1000, Y)], system="EPSG:4326")
    sentence = refusal("evaluate", INPUT=scores, LABELS=as_degrees)
    assert "none of the 2 features of places lies anywhere in EPSG:4326; the first is at 495000, 7200000" in sentence
    assert "right coordinate reference system" in sentence
    missing = points([(MISSING, MISSING)] * 2)
    assert "lies anywhere in EPSG:32633" in refusal("train", INPUT=survey.stack, EXCLUDE=missing, OUTPUT="m.geohgan")
    assert "lies anywhere in EPSG:32633" in refusal("interpolate", INPUT=missing, OUTPUT="TEMPORARY_OUTPUT")


def test_what_has_no_place_in_the_other_system(read, points, scores):
    # Degrees that a projection knows, and a longitude and a latitude that none does.
    job, notes = read(
        "evaluate", INPUT=[str(scores)], LABELS=points([(15, 65), (15, 95), (900, 65)], system="EPSG:4326")
    )
    assert len(job.labels) == 1 and job.labels[0]["coordinates"] == pytest.approx([5e5, 7.2e6], abs=1e5)
    assert "2 of 3 features of places have broken geometries" in notes[0] and "EPSG:4326" in notes[0]


def test_samples(read, points):
    places = [(X + 1000 * (n % 5), Y + 900 * (n // 5)) for n in range(20)]
    values = [[float(n * n % 17 + 1)] for n in range(20)]
    bad = points([*places, (MISSING, MISSING), (1e20, 0)], fields=["Cu:double"], values=[*values, [1.0], [2.0]])
    for name, parameter in (("interpolate", "INPUT"), ("explore", "POINTS")):
        job, notes = read(name, **{parameter: bad})
        assert job.samples.count("\n") == 21
        assert f"({parameter}): 2 of 22 features of places have broken geometries" in notes[0]


def test_training_areas_and_layers_of_a_stack(read, layer, survey):
    sound, broken = wkt(f"POLYGON {square(X, Y)}"), wkt(f"POLYGON {square(MISSING, Y)}")
    areas = layer([sound, broken, None], kind="Polygon", fields=["rock:string"], values=[["a"], ["b"], ["c"]])
    job, notes = read("train", INPUT=[str(survey.stack)], MASK=areas)
    assert len(job.mask) == 1 and len(notes) == 2 and all("(MASK)" in note for note in notes)
    for parameters in ({"POLYGONS": [areas]}, {"POLYGONS": [areas], "CLASS_FIELD": "rock"}, {"DISTANCES": [areas]}):
        job, notes = read("stack", REFERENCE=str(survey.stack), **parameters)
        assert [len(band.geometries) for band in job.layers] == [1], parameters
        assert len(notes) == 2 and "1 of 3" in notes[0] and "1 of 3" in notes[1]


def test_what_was_left_out_is_told_in_the_log(run, points, scores, feedback):
    run("evaluate", feedback, INPUT=scores, LABELS=points([(X, Y), (MISSING, MISSING)]), RESAMPLES=0)
    assert any("1 of 2 features of places has a broken geometry" in warning for warning in feedback.warnings)


@pytest.mark.parametrize("error", [ValueError("odd"), RuntimeError("{odd}"), KeyError(5), RecursionError()])
def test_no_check_of_parameters_ends_qgis(qgis, monkeypatch, error):
    from geohgan.models.protocol import failures
    from qgis.core import QgsProcessingContext

    kept = []
    monkeypatch.setattr(failures, "keep", lambda *values: kept.append(values))
    for algorithm in qgis.processingRegistry().providerById("geohgan").algorithms():
        fresh = algorithm.create()

        def fail(*given):
            raise error

        monkeypatch.setattr(type(fresh), "job", fail, raising=False)
        monkeypatch.setattr(type(fresh), "_check_labels", fail, raising=False)
        try:
            fine, sentence = fresh.checkParameterValues({}, QgsProcessingContext())
        except Exception:
            pytest.fail(traceback.format_exc())
        assert not fine and sentence, algorithm.name()
    assert kept and type(error).__name__ in kept[0][1] and "Traceback" in kept[0][2]


def test_a_layer_that_cannot_be_opened_is_named(refusal, scores, tmp_path, no_engine):
    (tmp_path / "half.shp").write_bytes(b"no shapefile")
    for path in (tmp_path / "gone.gpkg", tmp_path / "half.shp"):
        sentence = refusal("evaluate", INPUT=scores, LABELS=path)
        assert f"{path} cannot be opened as a vector layer. See that it is there and whole" in sentence


def test_a_table_without_places_is_to_be_made_points_of(refusal, scores, tmp_path, no_engine):
    (tmp_path / "t.csv").write_text("name,x,y\nmine,500000,7200000\n", encoding="utf-8")
    assert "'Create points layer from table'" in refusal("evaluate", INPUT=scores, LABELS=tmp_path / "t.csv")


def test_deposits_in_any_of_several_rasters_do(read, points, write_raster, tmp_path):
    near = write_raster(tmp_path / "near.tif", np.ones((40, 40)))
    far = write_raster(tmp_path / "far.tif", np.ones((40, 40)), corner=(688000.0, 7210000.0))
    there = points([(690_000, 7_205_000)])
    for name, parameter in (("evaluate", "INPUT"), ("compare", "SCORES")):
        for rasters in ([near, far], [far, near]):
            job, notes = read(name, **{parameter: list(map(str, rasters))}, LABELS=there)
            assert len(job.labels) == 1 and notes == []
    with pytest.raises(Exception, match="none of the 1 features of places lies in near, far"):
        read("evaluate", INPUT=[str(near), str(far)], LABELS=points([(590_000, 7_305_000)]))
