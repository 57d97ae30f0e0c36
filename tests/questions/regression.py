"""Logistic regression in plain Python: Newton's method, so that training needs no library and gives the same numbers everywhere."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_STEPS, _CLOSE = 25, 1e-9


@dataclass(frozen=True, slots=True)
class Example:
    features: Mapping[str, float]
    right: bool
    weight: float = 1.0


def fit(examples: Sequence[Example], *, penalty: float) -> tuple[float, dict[str, float]]:
    """Return the constant and the weights; `penalty` is on squared weights of features scaled to a deviation of 1."""
    names = sorted({name for example in examples for name in example.features})
    scales = {name: _deviation(examples, name) for name in names}
    used = [name for name in names if scales[name] > _CLOSE]
    rows = [
        [(0, 1.0)]
        + [
            (at, example.features[name] / scales[name])
            for at, name in enumerate(used, 1)
            if example.features.get(name)
        ]
        for example in examples
    ]
    weights = [0.0] * (len(used) + 1)
    for _ in range(_STEPS):
        step = _step(rows, examples, weights, penalty)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < _CLOSE:
            break
    return weights[0], {name: weights[at] / scales[name] for at, name in enumerate(used, 1)}


def _deviation(examples: Sequence[Example], name: str) -> float:
    values = [example.features.get(name, 0.0) for example in examples]
    mean = math.fsum(values) / len(values)
    return math.sqrt(math.fsum((value - mean) ** 2 for value in values) / len(values))


def _step(
    rows: Sequence[Sequence[tuple[int, float]]],
    examples: Sequence[Example],
    weights: Sequence[float],
    penalty: float,
) -> list[float]:
    """Return Newton's step: the slope divided by the curvature."""
    size = len(weights)
    slope = [-penalty * weight if at else 0.0 for at, weight in enumerate(weights)]
    curve = [[penalty if at == to and at else 0.0 for to in range(size)] for at in range(size)]
    for row, example in zip(rows, examples, strict=True):
        chance = 1 / (1 + math.exp(-sum(weights[at] * value for at, value in row)))
        error = example.weight * (example.right - chance)
        bend = example.weight * chance * (1 - chance)
        for place, (at, value) in enumerate(row):
            slope[at] += error * value
            bent, line = bend * value, curve[at]
            for to, other in row[place:]:
                line[to] += bent * other
    for at in range(size):
        for to in range(at):
            curve[at][to] = curve[to][at]
    return solve(curve, slope)


def solve(matrix: Sequence[Sequence[float]], values: Sequence[float]) -> list[float]:
    """Solve a set of linear equations by Gauss's elimination, largest pivot first."""
    lines = [[*line, value] for line, value in zip(matrix, values, strict=True)]
    size = len(lines)
    for at in range(size):
        pivot = max(range(at, size), key=lambda line: abs(lines[line][at]))
        lines[at], lines[pivot] = lines[pivot], lines[at]
        head = lines[at][at]
        lines[at] = [value / head for value in lines[at]]
        for to in range(size):
            factor = lines[to][at]
            if to != at and factor:
                lines[to] = [
                    value - factor * first for value, first in zip(lines[to], lines[at], strict=True)
                ]
    return [line[size] for line in lines]
