"""What people carry with them, and leave behind."""

from __future__ import annotations

from handlers.questions.reading.lemmas import lemma_set

BELONGINGS = lemma_set(
    "kacamata dompet tas payung topi jaket hp handphone ponsel telepon laptop charger casan koper kunci botol tumbler buku dokumen jam kartu "
    "glasses wallet bag umbrella hat jacket phone suitcase keys bottle watch card ransel kamera cincin jas barang"
)
"""What people leave behind: a row on lost things speaks of all of them."""
