"""Tests of Lokus. What they reach of it is told by probes, where that is asked for."""

from tests import probed

probed.install()
