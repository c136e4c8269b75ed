"""How many threads the libraries beside torch take. Apart from what torch shares out: jobs without it start at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from joblib import parallel_config
from threadpoolctl import threadpool_limits


@contextmanager
def limited(count: int) -> Iterator[None]:
    """Numpy, scipy and scikit-learn have so many threads within it, in this process."""
    with parallel_config(backend="threading", n_jobs=count), threadpool_limits(count):
        yield
