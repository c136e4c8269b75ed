"""The variance of an element, split into that between sites, that of sampling and that of analysis."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import chi2, f

# Ends of the interval of the error.
_ENDS = (0.025, 0.975)


@dataclass(frozen=True)
class Components:
    """Variance components of a nested design, in the scale of the values squared; none below 0.

    Attributes:
        sites: variance between sites.
        sampling: between samples of a site; None where it is not told apart from the analytical one.
        analytical: between analyses of a sample; likewise.
        error: of all that is not between sites.
        degrees: degrees of freedom of the error, that of sampling where it is told apart.
        p_value: of the F test of the sites against the error: how often chance alone differs as much.
    """

    sites: float
    sampling: float | None
    analytical: float | None
    error: float
    degrees: int
    p_value: float

    @property
    def total(self) -> float:
        """The whole variance."""
        return self.sites + self.error

    @property
    def error_share(self) -> float:
        """Share of the error in the whole variance, 0 to 1."""
        return self.error / self.total if self.total else 1.0

    @property
    def interval(self) -> tuple[float, float]:
        """The share at the ends of the 95 % interval of the error's variance, 0 to 1; the whole is held fast.

        Most samples of a survey have no duplicate, and tell the whole far better than duplicates tell the error.
        """
        low, high = (self.error_share * self.degrees / chi2.ppf(share, self.degrees) for share in reversed(_ENDS))
        return min(low, 1.0), min(high, 1.0)


def components(values: np.ndarray, sites: np.ndarray, samples: np.ndarray) -> Components | None:
    """The components of an unbalanced nested design, by equating mean squares to what is expected of them (Gower 1962).

    Args:
        values: of the analyses (n,), all finite.
        sites: number of the site of each, (n,).
        samples: number of its sample, (n,); a sample belongs to one site.

    Returns:
        None where there is a single site, or no duplicate.
    """
    _, site = np.unique(sites, return_inverse=True)
    _, sample = np.unique(samples, return_inverse=True)
    of_site, of_sample = np.bincount(site), np.bincount(sample)
    count, n_sites, n_samples = len(values), len(of_site), len(of_sample)
    if n_sites < 2 or count == n_sites:
        return None
    # The site of each sample.
    parent = np.zeros(n_samples, int)
    parent[sample] = site
    mean = values.mean()
    site_means = np.bincount(site, values) / of_site
    sample_means = np.bincount(sample, values) / of_sample
    square_sites = float((of_site * (site_means - mean) ** 2).sum())
    square_samples = float((of_sample * (sample_means - site_means[parent]) ** 2).sum())
    square_analyses = float(((values - sample_means[sample]) ** 2).sum())
    # Coefficients of the components in the expected sums of squares.
    of_sites = count - float((of_site**2).sum()) / count
    within = float((of_sample**2 / of_site[parent]).sum())
    of_samples = within - float((of_sample**2).sum()) / count
    degrees_sites, degrees_samples, degrees_analyses = n_sites - 1, n_samples - n_sites, count - n_samples
    if not degrees_samples or not degrees_analyses:
        error = (square_samples + square_analyses) / (degrees_samples + degrees_analyses)
        mean_square = square_sites / degrees_sites
        between = max(0.0, (square_sites - degrees_sites * error) / of_sites)
        p_value = _p_value(mean_square, degrees_sites, error, degrees_samples + degrees_analyses)
        # The one level that has duplicates holds the errors of those below it.
        alone = None if degrees_samples else error
        return Components(between, None, alone, error, degrees_samples + degrees_analyses, p_value)
    analytical = square_analyses / degrees_analyses
    sampling = max(0.0, (square_samples - degrees_samples * analytical) / (count - within))
    between = max(0.0, (square_sites - degrees_sites * analytical - of_samples * sampling) / of_sites)
    p_value = _p_value(square_sites / degrees_sites, degrees_sites, square_samples / degrees_samples, degrees_samples)
    return Components(between, sampling, analytical, sampling + analytical, degrees_samples, p_value)


def _p_value(mean_square: float, degrees: int, error: float, degrees_error: int) -> float:
    return float(f.sf(mean_square / error, degrees, degrees_error)) if error > 0 else 0.0
