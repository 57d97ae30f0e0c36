"""Keeps Python's collector of cyclic garbage away from what stays: modules, tables of words, compiled visits.

Those are a quarter of a million objects by the first answer, and going over all of them takes 0.15 s, in which nobody is answered; going
over the young ones after every 700 costs a question an eighth of its time. Visits hold no cycles, so that one which is
replaced goes at once all the same.
"""

from __future__ import annotations

import gc
from functools import cache

_YOUNG = 10_000
"""Objects that come to be, less those that go, between two collections; Python's own 700 is for small programs."""


@cache
def leave_standing() -> None:
    """Leave what stands now to be collected only at the end of the process; the second time does nothing."""
    gc.freeze()
    gc.set_threshold(_YOUNG, *gc.get_threshold()[1:])
