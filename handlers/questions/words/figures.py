"""English and Indonesian words for what figures of a town are about: its people, money, land and works."""

from __future__ import annotations

FIGURES = """
kemiskinan miskin poverty poor
pengangguran menganggur unemployment unemployed jobless
kreatif creative
koleksi collection collections
pertumbuhan tumbuh growth
ekonomi perekonomian economy economic
gizi nutrition malnutrition
imunisasi immunization immunisation
asuransi insurance
beasiswa scholarship scholarships
kurikulum curriculum
tenun tenunan menenun weaving woven
lapak stall stalls booth booths
pelanggan langganan customer customers
pinjaman loan loans
kredit credit
tabungan savings
aset asset assets
subsidi subsidy subsidies
tpa landfill
plastik plastic
sanitasi sanitation
disabilitas difabel disability disabled disabilities
pensiun pensiunan retirement retired pension
kepadatan density
ketinggian altitude elevation
hektare hektar hectare hectares
kargo cargo freight
kontainer container containers
dusun hamlet hamlets
panen harvest harvested harvests
ekspor export exports exported
produksi produk-jadi production produced produces
omzet turnover
laba profit profits
"""
"""Each line stands under its Indonesian word."""
