"""What must be said of the targets: the finding, and what limits it."""

from __future__ import annotations

from ..protocol.option_names import name_of_band
from ..protocol.text import Text, parameters, plural
from ..reporting.report import Remark
from .findings import TargetFindings

# Of the valid cells.
_WIDE = 20.0


def summary(findings: TargetFindings) -> Text:
    """The finding in a sentence."""
    first = findings.targets[0].fields
    return Text(
        "{targets} where {band} is {threshold:.6g} or more, the highest {share:.3g} % of the area. The first has a "
        "priority of {priority:.0f} of 100 and its peak at {x:.10g}, {y:.10g}.",
        targets=plural(findings.found, "{number:,} target", "{number:,} targets"),
        band=name_of_band(findings.band),
        threshold=findings.scores.threshold,
        share=100 - findings.scores.cut,
        priority=first["priority"],
        x=first["x"],
        y=first["y"],
    )


def remarks(findings: TargetFindings) -> list[Remark]:
    """On what was left out, and on what the order is worth."""
    job, found = findings.job, []
    if findings.found > len(findings.targets):
        found.append(
            Text(
                "Of {found:,} targets the first {listed:,} are listed; {MOST} tells how many.",
                found=findings.found,
                listed=len(findings.targets),
                **parameters("MOST"),
            )
        )
    if findings.small:
        found.append(
            plural(
                findings.small,
                "{number:,} area of fewer than {least:,} cells is left out.",
                "{number:,} areas of fewer than {least:,} cells are left out.",
                least=job.min_cells,
            )
        )
    if findings.sought.pathfinders and "sought" not in findings.ranking.criteria and job.contributions:
        found.append(Text("None of the elements that are sought is in the contributions, or its weight is 0."))
    cautions = list(findings.quality.cautions())
    if 100 - findings.scores.cut > _WIDE:
        cautions.append(
            Text(
                "The threshold leaves {share:.0f} % of the area: targets of that size are hardly a choice. Raise it.",
                share=100 - findings.scores.cut,
            )
        )
    if not findings.has_system:
        cautions.append(
            Text(
                "The scores have no coordinate reference system: map units are taken for metres, and there are no "
                "degrees."
            )
        )
    return [*(Remark(text) for text in found), *(Remark(text, caution=True) for text in cautions)]
