"""What desks are there for: who says what is the matter is given the desk that looks after such things."""

from __future__ import annotations

from collections.abc import Iterable

from db.visit import Contact
from handlers.questions.reading.lemmas import lemma_set, lemmas

_MATTERS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    name: (lemma_set(said), lemma_set(desk))
    for name, said, desk in (
        ("lost", "hilang tertinggal ketinggalan lost", "hilang tertinggal barang lost belongings"),
        (
            "health",
            (
                "sakit pusing demam mual muntah mabuk luka pingsan kecelakaan jatuh darurat diare pilek flu obat dokter perawat medis ambulans sick ill hurt injured "
                "doctor medicine"
            ),
            "medis kesehatan dokter perawat p3k klinik medical health nurse",
        ),
        (
            "ride",
            "bus mobil sopir kendaraan nyasar tersesat kesasar mogok macet jemput transportasi parkir bandara stasiun driver transport",
            "transportasi kendaraan angkutan bus armada sopir transport",
        ),
        (
            "food",
            "makan makanan konsumsi alergi vegetarian pantangan snack halal katering menu minum diet food meal allergy",
            "konsumsi katering makan catering food meals",
        ),
        (
            "room",
            "kamar kunci ac handuk checkin checkout penginapan akomodasi key",
            "akomodasi penginapan kamar resepsionis accommodation",
        ),
        (
            "money",
            "uang sppd kuitansi transfer honor bayar biaya refund reimburse allowance",
            "bendahara keuangan finance treasurer",
        ),
        ("photo", "foto video dokumentasi kamera photos", "dokumentasi publikasi documentation"),
        (
            "net",
            "wifi zoom aplikasi portal unggah internet sinyal upload",
            "it teknologi sistem jaringan aplikasi",
        ),
        (
            "study",
            "sertifikat laporan tugas presensi absen nilai materi modul makalah certificate report assignment",
            "akademik akademis evaluasi sekretariat academic",
        ),
    )
}


def matters_of(said: Iterable[str]) -> frozenset[str]:
    """Name the matters that words speak of."""
    words = frozenset(said)
    found = [name for name, (spoken, _) in _MATTERS.items() if spoken & words]
    pressing = next((name for name in _PRESSING if name in found), None)
    return frozenset([pressing] if pressing else found)


_PRESSING = ("health", "lost")
"""Who is sick on a bus needs no driver."""


def looks_after(contact: Contact, matters: frozenset[str]) -> bool:
    own = frozenset(lemmas(f"{contact.name} {contact.role} {contact.position}"))
    return any(_MATTERS[name][1] & own for name in matters)
