"""The quality of the analyses as a report and as numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..protocol import quality
from ..protocol.quality import Concern, Level
from ..protocol.samples.design import MIN_PAIRS, described
from ..protocol.text import Text, joined
from ..reporting.report import Cell, Part, Report, figure, heading, notes, paragraph, plain_number, table
from .blanks import MOST_HIGH, BlankSeries
from .charts import DRAWN, duplicates_chart, standards_charts
from .findings import Duplicates, ElementFindings, QaqcFindings
from .remarks import remarks, summary
from .standards import LEAST_BIAS, LEAST_DRIFT, StandardSeries
from .variance import Components

_VERDICTS: Mapping[Level, Text] = {
    "good": Text("small error: details are real"),
    "usable": Text("broad patterns only"),
    "weak": Text("too large an error"),
    "unknown": Text("unknown"),
}
_CONCERNS: Mapping[Concern, Text] = {
    "bias": Text("bias"),
    "drift": Text("drift"),
    "runs": Text("runs"),
    "blanks": Text("blanks high"),
    "carry_over": Text("carry-over"),
}


def qaqc_report(findings: QaqcFindings) -> Report:
    """The whole report."""
    return Report(
        Text("What the analyses can support"),
        summary(findings),
        (
            *notes(remarks(findings)),
            heading("Verdicts"),
            *_verdicts(findings),
            *_duplicates(findings),
            *_standards(findings),
            *_blanks(findings),
            heading("Settings"),
            table("ll", (), _settings(findings)),
        ),
    )


def _verdicts(findings: QaqcFindings) -> Iterator[Part]:
    header = (
        Text("Element"),
        Text("Verdict"),
        Text("Error"),
        Text("95 % interval"),
        Text("Sampling"),
        Text("Analysis"),
        Text("p"),
        Text("Besides"),
    )
    yield table("llrrrrrl", header, map(_verdict, findings.elements))
    yield paragraph(
        "Error is the share of the variance that samples of one site, or analyses of one sample, have among "
        "themselves, in a nested analysis of variance (Garrett 1969, 1983), of logarithms where all values are above "
        "0. Sampling and analysis are told apart where there are duplicates of both. The interval is that of the "
        "variance of the error by its degrees of freedom. p tells how often chance alone would make sites differ as "
        "much. Up to {good:.0f} % leaves details of a map real, up to {usable:.0f} % its broad patterns (Ramsey, "
        "Thompson and Hale 1992).",
        good=100 * quality.GOOD,
        usable=100 * quality.USABLE,
    )


def _verdict(one: ElementFindings) -> list[Cell]:
    found, variance = one.quality, one.variance
    concerns = joined([_CONCERNS[concern] for concern in found.concerns], ", ") if found.concerns else None
    if variance is None:
        return [one.name, _VERDICTS[found.level], None, None, None, None, None, concerns]
    shares = [
        None if part is None or not variance.total else _percent(part / variance.total)
        for part in (variance.sampling, variance.analytical)
    ]
    low, high = variance.interval
    ends = f"{_percent(low)} \N{EN DASH} {_percent(high)}"
    return [
        one.name,
        _VERDICTS[found.level],
        _percent(variance.error_share),
        ends,
        *shares,
        f"{variance.p_value:.2g}",
        concerns,
    ]


def _duplicates(findings: QaqcFindings) -> Iterator[Part]:
    levels = (
        (Text("Analytical duplicates"), [(one, one.analytical_pairs) for one in findings.elements]),
        (Text("Field duplicates"), [(one, one.field_pairs) for one in findings.elements]),
    )
    for title, found in levels:
        there = [(one, pairs) for one, pairs in found if pairs]
        if there:
            has_lines = any(pairs.line for _, pairs in there)
            header = [Text("Element"), Text("Pairs"), Text("Below detection"), Text("Relative deviation")]
            header += [Text("Precision kept")]
            header += [Text("Precision at the median"), Text("Detection limit")] if has_lines else []
            rows = [_pairs_row(one, pairs)[: len(header)] for one, pairs in there]
            yield heading(title)
            yield table("l" + "r" * (len(header) - 1), header, rows)
    chart = duplicates_chart(findings.elements)
    if chart:
        yield figure(
            chart,
            "Size of the difference of each pair over its mean, of analytical duplicates, or else of field duplicates. "
            "Lines are those of Thompson and Howarth (1976), through groups of eleven pairs; where there are fewer "
            "than fifty pairs, those of a precision of {drawn} %. Pairs that agree are drawn at half the least "
            "difference.",
            drawn=DRAWN,
        )
        yield paragraph(
            "Relative deviation is the root mean square coefficient of variation (Stanley and Lawie 2007). Precision "
            "is two standard deviations as a share of the concentration, by the line at the median; the detection "
            "limit is where it is 100 %. Precision kept: the least of 5, 10, 20, 30, 50 and 100 % of which no more "
            "pairs are beyond the 90 % line than chance gives (Thompson and Howarth 1978)."
        )


def _pairs_row(one: ElementFindings, pairs: Duplicates) -> list[Cell]:
    line = pairs.line
    return [
        one.name,
        len(pairs),
        pairs.censored or None,
        None if pairs.relative is None else f"{pairs.relative:.1f} %",
        None if pairs.kept is None else f"{pairs.kept} %",
        None if line is None or pairs.middle <= 0 else f"{line.precision(pairs.middle):.1f} %",
        line.detection_limit if line else None,
    ]


def _standards(findings: QaqcFindings) -> Iterator[Part]:
    rows = [_standard_row(one.name, series) for one in findings.elements for series in one.standards]
    if not rows:
        return
    header = (
        Text("Element"),
        Text("Standard"),
        Text("Analyses"),
        Text("Expected"),
        Text("Mean"),
        Text("Off"),
        Text("Relative deviation"),
        Text("Drift"),
        Text("Rules broken"),
    )
    yield heading("Standards")
    yield table("llrrrrrrl", header, rows)
    yield paragraph(
        "Expected is the certified value, or else the median, which is in brackets. A standard is biased that is "
        "{bias:.0f} % or more off its certified value, and surely so (99 %). Drift is the change over the whole series "
        "(Theil-Sen); it counts from {drift:.0f} % on, where the rank correlation with the order is sure (99 %). "
        "Behind it stands how often the rules of Westgard et al. (1981) are broken: a value beyond three standard "
        "deviations (1_3s), two in a row beyond two on one side (2_2s) or on both (R_4s), four in a row beyond one "
        "(4_1s), ten in a row on one side (10_x). Series with one of the last two are named where chance gives as few "
        "runs in less than 1 % (Wald and Wolfowitz 1940).",
        bias=100 * LEAST_BIAS,
        drift=100 * LEAST_DRIFT,
    )
    for name, chart in standards_charts(findings.elements):
        caption = Text(
            "Analyses in their order, in standard deviations from what is expected; dashed at 0, 2 and 3. Beyond 6 "
            "they are drawn at 6."
        )
        yield figure(chart, joined([Text("Standard {name}.", name=name), caption]) if name else caption)


def _standard_row(name: str, series: StandardSeries) -> list[Cell]:
    expected = plain_number(series.expected)
    broken = [f"{rule} \N{MULTIPLICATION SIGN} {count}" for rule, count in series.broken.items() if count]
    return [
        name,
        series.standard or None,
        len(series.values),
        expected if series.is_certified else f"({expected})",
        plain_number(float(series.values.mean())),
        f"{100 * series.bias:+.1f} %" if series.is_certified else None,
        f"{series.relative_deviation:.1f} %",
        f"{100 * series.drift:+.1f} %" if series.drifts else None,
        ", ".join(broken) or None,
    ]


def _blanks(findings: QaqcFindings) -> Iterator[Part]:
    rows = [_blank_row(one.name, one.blanks) for one in findings.elements if one.blanks]
    if not rows:
        return
    yield heading("Blanks")
    header = (
        Text("Element"),
        Text("Blanks"),
        Text("Detection limit"),
        Text("Highest"),
        Text("Above {factor:g} limits", factor=findings.job.blank_factor),
        Text("Carried over"),
    )
    yield table("lrrrrr", header, rows)
    yield paragraph(
        "Blanks of an element are high where more than {share:.0f} % of them are above {factor:g} detection limits. "
        "Carried over is the share of the sample analysed before that a blank holds (Theil-Sen), where their ranks go "
        "together surely (99 %).",
        share=100 * MOST_HIGH,
        factor=findings.job.blank_factor,
    )


def _blank_row(name: str, blanks: BlankSeries) -> list[Cell]:
    return [
        name,
        len(blanks.values),
        plain_number(blanks.limit),
        plain_number(float(blanks.values.max())),
        _percent(blanks.share_high),
        None if blanks.carried is None else f"{100 * blanks.carried:.2g} %",
    ]


def _settings(findings: QaqcFindings) -> Iterator[tuple[Text, Cell]]:
    job, design = findings.job, findings.design
    yield Text("Samples"), job.source or None
    yield Text("Rows"), len(design.order)
    yield Text("Found"), described(design)
    if job.pair_field:
        yield Text("Duplicates share"), job.pair_field
    else:
        yield Text("Duplicates lie within"), Text("{distance:g} map units", distance=job.pair_distance)
    yield Text("Kind of sample"), job.kind_field or None
    yield Text("Name of the standard"), job.standard_field or None
    yield Text("Order of analysis"), job.order_field or Text("that of the rows")
    yield Text("Fewest pairs"), MIN_PAIRS


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def numbers_of(findings: QaqcFindings) -> dict[str, Any]:
    """The report as plain values; other jobs read the verdicts of it, see `protocol.quality`."""
    return {
        **quality.numbers_of(findings.quality, findings.job.source),
        "field_pairs": findings.design.field_pairs,
        "analytical_pairs": findings.design.analytical_pairs,
        "variance": {one.name: _variance(one.variance, one.logged) for one in findings.elements if one.variance},
        "analytical_duplicates": {
            one.name: _pairs(one.analytical_pairs) for one in findings.elements if one.analytical_pairs
        },
        "field_duplicates": {one.name: _pairs(one.field_pairs) for one in findings.elements if one.field_pairs},
        "standards": [
            {
                "element": one.name,
                "bias": series.bias,
                "relative_deviation": series.relative_deviation,
                "drifts": series.drifts,
                **{
                    key: getattr(series, key)
                    for key in (
                        "standard",
                        "expected",
                        "is_certified",
                        "deviation",
                        "broken",
                        "drift",
                        "p_drift",
                        "p_runs",
                    )
                },
            }
            for one in findings.elements
            for series in one.standards
        ],
        "blanks": {
            one.name: {"limit": one.blanks.limit, "share_high": one.blanks.share_high, "carried": one.blanks.carried}
            for one in findings.elements
            if one.blanks
        },
    }


def _variance(found: Components, logged: bool) -> dict[str, Any]:
    names = ("sites", "sampling", "analytical", "error", "error_share", "interval", "degrees", "p_value")
    return {"of_logarithms": logged, **{name: getattr(found, name) for name in names}}


def _pairs(pairs: Duplicates) -> dict[str, Any]:
    return {
        "pairs": len(pairs),
        "left_out": pairs.censored,
        "relative_deviation": pairs.relative,
        "thompson_howarth": pairs.line,
        "precision_kept": pairs.kept,
    }
