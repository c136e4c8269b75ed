"""The simulation of a large raster, against what is known without one."""

from __future__ import annotations

import pytest

pytest.importorskip("distributed", reason="dask and distributed, which compute on clusters, are not installed")

from benchmarks import cluster
from benchmarks.cluster import Costs, simulate


@pytest.fixture(autouse=True)
def no_latency(monkeypatch) -> None:
    monkeypatch.setattr(cluster, "LATENCY", 0.0)


def costs(**changes: float) -> Costs:
    """Two blocks of a pixel each, ten seconds a block in one pass, unless told."""
    return Costs(**{"worker": [20.0], "size": [0.0], "pixels": 2, "blocks": 2, **changes})


def test_workers_that_nothing_holds_up_share_the_time():
    assert simulate(costs(), 1, pixels=8)[0] == pytest.approx(80)
    seconds, busy = simulate(costs(), 4, pixels=8)
    assert seconds == pytest.approx(20) and busy["workers"] == pytest.approx(1)


def test_it_is_no_faster_than_the_slowest_queue():
    seconds, busy = simulate(costs(client=10.0), 4, pixels=8)
    assert seconds == pytest.approx(90) and busy["client"] == pytest.approx(80 / 90)
    of_network, _ = simulate(costs(size=[2 * 5 * cluster.NETWORK_BYTES]), 8, pixels=8)
    assert of_network == pytest.approx(10 + 8 * 5)
