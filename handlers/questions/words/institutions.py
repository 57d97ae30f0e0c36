"""Offices and places of public life by the names that nobody writes out, and names of people that look like slips of words."""

from __future__ import annotations

from handlers.questions.words import word_set

_INITIALS = """
pkk kua pln kpk bpkp bnn kpu kppn bca bri mui pmi bawaslu bmkg tvri rri lrt mrt krl pltu pltsa plta pltp lapas rutan lpka pkbm paud bkkbn bksda pertamina
perpusnas pegadaian telkom basarnas ombudsman kemendagri kemenpan menpan kemenkeu kemenag kemenkes bulog bpom bpjs bumdes koramil kodim kodam polres polsek polda kejari kejati
"""
_NAMES = "lukas lale obet sonya wenny bayu yermia yosefina torang"
_EVENTS = "waterpark rooftop audit coworking kirab bazar bazaar zumba misa swab nobar yudisium karaoke"
_VERBS = "teruskan"


STAND_WHOLE = word_set(f"{_INITIALS} {_NAMES} {_EVENTS} {_VERBS}")
"""What is never taken for another word, unless a visit has that one so."""


INSTITUTIONS = word_set(
    f"{_INITIALS} museum waterpark rooftop cukai makam terminal bandara pelabuhan stasiun stadion sirkuit keraton benteng candi pesantren panti imigrasi samsat kejaksaan pengadilan dprd rsud puskesmas "
    "pdam damkar satpol inspektorat bappeda bapenda galeri pabrik koperasi bendungan waduk embung tambak danau pantai kampus universitas kebun monumen pasar mal mall blk sma smk smp"
)
"""Single words that name a kind of office or sight to which groups are taken."""
