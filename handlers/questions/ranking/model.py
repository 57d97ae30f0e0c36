"""The trained weights: a logistic regression, read from a small table that `tests/questions/train.py` writes."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

WEIGHTS = Path(__file__).with_name("weights.csv")
CONSTANT = "constant"


@dataclass(frozen=True, slots=True)
class Model:
    """How sure a row is right: `constant` and a weight for each feature, on the scale of log odds."""

    constant: float
    weights: Mapping[str, float]

    def chance(self, features: Mapping[str, float]) -> float:
        """Return how likely a row with these features is the answer, 0 to 1."""
        odds = self.constant + sum(weight * features.get(name, 0.0) for name, weight in self.weights.items())
        return 1 / (1 + math.exp(-max(-50.0, min(50.0, odds))))


@cache
def trained() -> Model:
    with WEIGHTS.open(encoding="utf-8", newline="") as file:
        weights = {row["feature"]: float(row["weight"]) for row in csv.DictReader(file)}
    return Model(weights.pop(CONSTANT), weights)
