"""Words that share a stem with others by chance and mean something else, each line under its first word.

The stemmer takes «penasaran» for asar, «keranjang» for ranjang, «perdana» for dana; here they are kept apart.
"""

from __future__ import annotations

from functools import cache

_APART = """
berharga menghargai dihargai hargai
perdana
perangkat perangkatnya
pengaruh pengaruhnya mempengaruhi memengaruhi berpengaruh terpengaruh
pengawal pengawalan mengawal dikawal kawal
menempatkan ditempatkan penempatan tempatkan
menendang tendang
evening evenings
penghasilan penghasilannya
beri berikan
terkena kena
karangan
permata
publikasi publication publications
begini beginilah
terbalik
waspada carefully
perayaan merayakan dirayakan rayakan
penasaran
tanaman tanamannya plant plants
tahanan
pertahanan
keranjang
terserah
menyerah
pertunjukan pertunjukannya
menuangkan menuang dituang tuang
beruang
pengumuman pengumumannya mengumumkan diumumkan umumkan
pendapat menurutku menurutmu menurutnya
berusaha diusahakan usahakan
visi
divisi
kebanggaan
terbangun membangunkan dibangunkan bangunkan bangunin dibangunin
satuan
kesatuan
kepala kepalanya mengepalai dikepalai kepalai
melati
kenari
kemiri
pelita
terkenal
persamaan kesamaan
perlengkapan kelengkapan
pemasaran pemasarannya memasarkan dipasarkan marketing
"""


@cache
def apart() -> dict[str, str]:
    return {word: line.split()[0] for line in _APART.strip().splitlines() for word in line.split()}
