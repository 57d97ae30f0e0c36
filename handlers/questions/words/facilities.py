"""What people call public works and facilities, whatever their names: a line each, words of a name or kind, then ways of saying it."""

from __future__ import annotations

from functools import cache

from handlers.questions.reading.lemmas import lemma_set, lemmas

_TABLE = """
gudang pangan | gudang beras | gudang bulog | lumbung: rice warehouse, food warehouse, grain warehouse, rice store, rice storage, food storage, food depot, rice depot, granary, rice barn, gudang beras, gudang pangan, gudang padi, gudang sembako, lumbung padi, lumbung beras, lumbung pangan, tempat beras, gudang
gudang | depo | logistik: warehouse, depot, storehouse, storage facility, gudang penyimpanan, gudang logistik
pengolahan air | penjernihan air | ipa | pdam | spam | tirta instalasi: water plant, water treatment plant, water treatment facility, water works, waterworks, water facility, water treatment, water station, pengolahan air, instalasi air, pabrik air, tempat pengolahan air, penjernihan air, ipa
ipal | iplt | air limbah | limbah: wastewater plant, waste water plant, wastewater treatment plant, waste water treatment plant, sewage plant, sewage treatment plant, wastewater facility, pengolahan limbah, instalasi limbah, tempat limbah
tpst | tpa | tps | sampah | tempat pengolahan sampah | tempat pembuangan akhir: waste plant, waste facility, waste treatment plant, waste processing plant, waste processing site, waste site, waste station, landfill, garbage site, garbage dump, dump site, dumpsite, recycling plant, recycling centre, recycling site, recycling facility, pengolahan sampah, tempat sampah, pabrik sampah, pembuangan sampah, tempat pembuangan
plts | tenaga surya | taman surya | panel surya: solar park, solar farm, solar plant, solar power plant, solar field, solar site, solar facility, solar station, solar power station, solar panel field, pembangkit surya, ladang surya, kebun surya, ladang panel, kebun panel, pembangkit listrik, plts, pembangkit
pltb | tenaga bayu | tenaga angin: wind farm, wind park, wind power plant, kebun angin, pembangkit angin, kincir angin, pembangkit listrik
plta | pltmh | tenaga air | mikrohidro: hydro plant, hydropower plant, hydro power plant, hydro power station, pembangkit air, pembangkit listrik
pltu | pltd | pltg | pltp | panas bumi: power plant, power station, pembangkit, pembangkit listrik
pelelangan ikan | tpi | ppi | pelabuhan perikanan: fish auction, fish auction hall, fish market, fish landing site, fishing port, fishing harbour, fish port, tempat lelang ikan, lelang ikan, pasar ikan, pelelangan
kebun raya: botanical garden, botanic garden, botanical gardens
rumah potong | rph: slaughterhouse, abattoir, jagal, pejagalan, tempat potong
balai benih | bbi | pembenihan | hatchery: hatchery, seed centre, fish hatchery, pembibitan, pembenihan
persemaian | pembibitan | nursery: nursery, plant nursery, tree nursery, kebun bibit, pembibitan
rumah pompa | stasiun pompa | pompa air: pump house, pump station, pumping station, rumah pompa, stasiun pompa
bendungan | waduk | embung: dam, reservoir, bendungan, waduk
pemadam | damkar: fire station, fire department, fire office, fire brigade, pos damkar, kantor damkar
laboratorium lingkungan | laboratorium: laboratory, lab
sentra tenun | tenun: weaving centre, weaving village, weavers, weaving house, weaving place, tempat tenun, kampung tenun, rumah tenun
sentra batik | batik: batik centre, batik village, batik house, batik place, tempat batik, kampung batik, rumah batik
sentra kerajinan | kerajinan: craft centre, craft market, crafts centre, handicraft centre, tempat kerajinan
bank sampah: waste bank, garbage bank, rubbish bank
pos lintas batas | plbn: border post, border crossing, border gate
rumah susun | rusunawa | rusun: flats, apartment block, public housing, rumah susun
kawasan industri: industrial park, industrial estate, industrial zone
sekolah luar biasa | slb: special school, special needs school
panti: care home, shelter, nursing home, social home
balai latihan | blk: vocational training centre, job training centre, training workshop
agrowisata | kebun: orchard, plantation, agrotourism, farm
peternakan | kandang: livestock farm, cattle farm, ranch
tambak: fish farm, shrimp farm, fish ponds, shrimp ponds
dermaga | jetty: jetty, pier, wharf, dock, quay
pelabuhan: port, harbour, harbor
pendopo bupati | pendopo kabupaten | kantor bupati: regent office, regency hall, regent hall, regency office, regent residence
kantor gubernur: governor office, provincial office, provincial hall
kantor desa | balai desa: village hall, village office
"""


@cache
def _facilities() -> tuple[tuple[tuple[frozenset[str], ...], tuple[tuple[str, ...], ...]], ...]:
    parted = (line.partition(":") for line in _TABLE.strip().splitlines())
    return tuple(
        (
            tuple(lemma_set(kind) for kind in kinds.split("|")),
            tuple(dict.fromkeys(filter(None, map(lemmas, said.split(","))))),
        )
        for kinds, _, said in parted
    )


def ways_of_calling(held: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    """Give the phrases by which people call a place whose name and kind have these lemmas."""
    return tuple(
        phrase
        for kinds, phrases in _facilities()
        if any(kind <= held for kind in kinds)
        for phrase in phrases
    )
