"""Things that rooms, hotels, buses and towns have or have not, and how a text that tells of one looks."""

from __future__ import annotations

import re
from functools import cache

_TABLE: tuple[tuple[str, str], ...] = (
    ("handuk anduk towel towels", r"handuk|towel"),
    ("setrika strika seterika iron ironing", r"set[e]?rika|\biron"),
    ("kulkas fridge refrigerator minibar", r"kulkas|minibar|fridge|refrigerator"),
    ("air-panas hot-water water-heater", r"air panas|hot water|heater|pemanas"),
    ("air-minum air-mineral drinking-water", r"air (?:minum|mineral)|botol|tumbler|isi ulang|galon|dispenser|water|minuman"),
    ("minum minuman drinks aqua akua", r"minum|\bair\b|kopi|teh\b|botol|tumbler|galon|aqua|drink|water|coffee|prasmanan|konsumsi|kudapan|makan|meals?"),
    ("snack snek kudapan", r"snack|snek|kudapan|camilan|cemilan|kue|coffee break|rehat kopi|konsumsi|jajan|makan"),
    ("doorprize door-prize undian", r"door ?prize|undian"),
    ("genset generator", r"genset|generator"),
    ("hairdryer hair-dryer pengering", r"dryer|pengering"),
    ("sabun sampo shampoo soap odol toiletries sikat-gigi", r"sabun|s(?:h)?amp[o]+|soap|odol|toiletries|perlengkapan mandi|sikat"),
    ("sandal slippers", r"sandal|selop|slippers"),
    ("sajadah mukena prayer-mat", r"sajadah|mukena|alat salat|prayer"),
    ("selimut bantal blanket pillow", r"selimut|bantal|blanket|pillow"),
    ("brankas safe-box", r"brankas|safe"),
    ("televisi tv television", r"televisi|\btv\b|television"),
    ("kipas", r"\bac\b|kipas|pendingin"),
    ("lift elevator eskalator escalator", r"\blift|elevator|eskalator|escalator"),
    ("kolam renang pool swimming", r"kolam|renang|\bpool|swim"),
    ("gym fitness fitnes kebugaran", r"gym|fitnes|kebugaran"),
    ("spa sauna pijat massage", r"\bspa\b|sauna|pijat|massage"),
    ("atm", r"\batm\b"),
    ("apotek apotik pharmacy drugstore chemist", r"apot[ei]k|pharmacy|drug ?store|chemist|toko obat"),
    ("minimarket indomaret alfamart supermarket swalayan convenience", r"minimarket|indomaret|alfa|supermarket|swalayan|convenience|toko|warung|\bshop"),
    ("toilet wc restroom restrooms toilets washroom", r"toilet|\bwc\b|kamar (?:mandi|kecil)|restroom|washroom"),
    ("spbu bensin pom-bensin gas-station petrol", r"spbu|bensin|\bpom\b|gas station|petrol"),
    ("salon barber barbershop cukur pangkas", r"salon|barber|cukur|pangkas"),
    ("bioskop cinema", r"bioskop|cinema"),
    ("karaoke", r"karaoke"),
    ("dispenser galon", r"dispenser|galon|air minum|isi ulang|water"),
    ("fotokopi fotocopy photocopy photocopier printer print ngeprint mencetak", r"foto ?[kc]op|print|cetak|photocop"),
    ("proyektor projector infokus infocus lcd", r"proyektor|projector|info[kc]us|\blcd\b|layar|screen"),
    ("colokan stopkontak stop-kontak socket sockets outlet outlets", r"colok|stop ?kontak|socket|outlet|charg|listrik|daya"),
    ("ambulans ambulance", r"ambulan"),
    ("resepsionis receptionist", r"resepsi|reception"),
    ("locker lockers", r"loker|locker|titip|storage"),
    ("kafe cafe", r"kaf[e]|caf[eé]|kopi|coffee"),
)  # fmt: skip


@cache
def amenities() -> dict[str, re.Pattern[str]]:
    """Give how a text looks that tells of a thing, by each word for the thing."""
    return {
        word.replace("-", " "): re.compile(looks, re.IGNORECASE)
        for words, looks in _TABLE
        for word in words.split()
    }
