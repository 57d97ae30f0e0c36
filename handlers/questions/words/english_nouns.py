"""More English words and their Indonesian ones: what guests from abroad ask for in plain words, each line under its Indonesian root."""

from __future__ import annotations

NOUNS = """
wawancara interview interviews interviewing interviewed interviewees
besar biggest largest bigger larger
kecil smallest smaller
tinggi highest higher tallest
rendah lowest lower
komponen component components
nilai marks grade grades
pengamat observer observers
observasi observation observations
dompet wallet wallets purse
curi stolen theft dicuri kecurian kemalingan
bendahara treasurer
asisten assistant assistants
gladi rehearsal rehearsals
orientasi orientation
jaringan network networks
spesialis specialist specialists
subspesialis subspecialist subspecialists
dingin cold colder chilly
panas hot hotter
tunai cash
minimal minimum
tugas assignments homework deliverable deliverables
instansi agencies organization organizations organisation organisations
sistem system systems
pusing headache headaches
sakit unwell
murah cheapest
penguji examiner examiners
komandan commander
lumbung barn barns granary granaries
asosiasi association associations
amplop envelope envelopes
perizinan permission license licence licenses licences
"""
