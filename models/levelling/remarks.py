"""What was done and lost, in sentences."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ..protocol.option_names import LEVELLING_NAMES
from ..protocol.text import Text, joined, plural
from ..reporting.report import Remark
from .findings import LevelFindings

# A rise of the steps at borders, and a share of the variance, from which on something is said.
_RISE, _SHARE = 1.25, 0.05
_FEWEST_STEPS = 3
# An element that others explain so little of has hardly a background.
_HARDLY = 0.1


def summary(findings: LevelFindings) -> Text:
    """The finding in a sentence or two."""
    found = []
    if findings.job.has_groups:
        found.append(
            Text(
                "{levelled} of {groups} groups were brought to the level of {reference} ({method}): the share of the "
                "variance between groups went from {before:.0%} to {after:.0%} in the median of {elements} elements.",
                levelled=findings.levelled,
                groups=len(findings.survey.groups),
                reference=findings.job.reference or Text("the whole"),
                method=LEVELLING_NAMES[findings.job.method],
                before=findings.typical("between_before"),
                after=findings.typical("between_after"),
                elements=len(findings.elements),
            )
        )
    if findings.job.background:
        explained = [one.background.explained for one in findings.elements if one.background]
        found.append(
            Text(
                "What {names} explain was taken off {count} elements, at most {most:.0%} of the variance of one.",
                names=list(findings.job.background),
                count=len(explained),
                most=max(explained),
            )
        )
    return joined(found)


def remarks(findings: LevelFindings) -> list[Remark]:
    """Sentences on groups that were left alone, on what was lost, and on what to doubt."""
    return [
        *_left(findings),
        *(_lost(findings) if findings.job.has_groups else ()),
        *(_corrected(findings) if findings.job.background else ()),
        *(Remark(text) for text in findings.survey.remarks),
    ]


def _left(findings: LevelFindings) -> Iterator[Remark]:
    if not findings.job.has_groups:
        return
    alone, survey = findings.left_alone, findings.survey
    if alone:
        yield Remark(
            Text(
                "Left as they are: {groups}. Their values do not compare with the others.",
                groups=[Text("{name} ({reason})", name=name, reason=reason) for name, reason in alone.items()],
            ),
            caution=True,
        )
    for one in findings.elements:
        some = {name: why for name, why in one.left.items() if name not in alone}
        if some:
            yield Remark(
                Text(
                    "{element} is left as it is in {groups}.",
                    element=one.name,
                    groups=[Text("{name} ({reason})", name=name, reason=reason) for name, reason in some.items()],
                ),
                caution=True,
            )
    if survey.ungrouped:
        yield Remark(
            plural(
                survey.ungrouped,
                "{number:,} sample is in no group and is left as it is.",
                "{number:,} samples are in no group and are left as they are.",
            )
            if survey.is_sampled
            else plural(
                survey.ungrouped,
                "{number:,} cell is in no group and is left as it is.",
                "{number:,} cells are in no group and are left as they are.",
            ),
            caution=True,
        )


def _lost(findings: LevelFindings) -> Iterator[Remark]:
    if findings.job.method == "borders":
        yield Remark(
            Text(
                "What was lost: steps at common borders, whatever made them. Along a border that follows a true "
                "contact, of rocks or of soils, the difference of the two sides is taken off with the error; borders "
                "that cut across geology are what this method lives on."
            )
        )
    else:
        yield Remark(
            Text(
                "What was lost: every group now has the same level, so that true differences between groups, as of "
                "their rocks, their soils or a richer part of the area, are taken off with the errors. Level by sheets "
                "or laboratories only where their geology is alike, or along their borders; level by rocks only if "
                "differences between rocks are not what you look for."
            )
        )
    risen = [
        one.name
        for one in findings.elements
        if one.step_after > _RISE * one.step_before and one.between_before > _SHARE
    ]
    known = sum(math.isfinite(one.step_before) for one in findings.elements)
    if risen and known >= min(_FEWEST_STEPS, len(findings.elements)):
        yield Remark(
            Text(
                "Steps at common borders became larger in {elements}: much of what was taken off was a true difference "
                "between the groups, not an error. Compare with {method}.",
                elements=risen,
                method=LEVELLING_NAMES["borders"],
            ),
            caution=True,
        )


def _corrected(findings: LevelFindings) -> Iterator[Remark]:
    hardly = [one.name for one in findings.elements if one.background and one.background.explained < _HARDLY]
    without = [one.name for one in findings.elements if not one.background and one.name not in findings.job.background]
    yield Remark(
        Text(
            "What was lost: all of an element that goes with {names}, ore that comes with these too, such as in "
            "gossans, black shales or ultramafic rocks. Where one of them has no value, a corrected element has none.",
            names=list(findings.job.background),
        )
    )
    if hardly:
        yield Remark(
            Text(
                "Hardly explained, less than a tenth of their variance, and therefore hardly changed: {elements}.",
                elements=hardly,
            )
        )
    if without:
        yield Remark(
            Text("No background was fitted to {elements}: too few values, or all the same.", elements=without),
            caution=True,
        )
