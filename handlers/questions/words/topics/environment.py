"""Waste, water, air, and disasters: what is done about them and what is counted."""

from __future__ import annotations

TOPICS = """
waste-amount < waste: sampah-sehari jumlah-sampah timbulan-sampah ton-sampah sampah-berapa-ton sampah-dihasilkan sampah-masuk buangan-warga
  volume-sampah waste-a-day amount-of-waste tonnes-of-waste tons-of-garbage garbage-produced rubbish-per-day daily-rubbish comes-off
  > ton-sampah sampah
waste-processed < waste: sampah-diolah sampah-terolah mengolah-sampah pengolahan-sampah olah-sampah sampah-tertangani waste-processed waste-treated
  process-waste =keolah =diolah =terolah =olahan =mengolah
  > mengolah diolah
waste-reduction < waste: pengurangan-sampah sampah-berkurang mengurangi-sampah waste-reduction less-waste
waste-bank: bank-sampah tabungan-sampah nabung-sampah setor-sampah nasabah-bank-sampah jumlah-bank-sampah waste-bank waste-banks
  > bank-sampah nasabah
waste-sorting < waste: pemilahan pilah-sampah memilah milah-sampah sampah-dipilah dipilah sorting waste-sorting sort-waste separate-waste tempat-pilah
  =tps3r tempat-pemilahan
  > dipilah pemilahan =tps3r tps
recycling < waste: daur-ulang didaur-ulang recycling recycled
  > daur-ulang
compost < waste: kompos pengomposan pupuk-organik sampah-organik compost composting organic-waste
  > kompos
maggot < waste: maggot bsf larva maggots black-soldier-fly
plastic-waste < waste: sampah-plastik plastik kantong-plastik larangan-plastik plastic plastic-waste plastic-bags =kresek =kantong kantong-belanja
  tas-kresek single-use
landfill: tpa tempat-pembuangan umur-tpa luas-tpa landfill dump dumpsite =dibuang sisa-sampah sampah-dibuang ends-up-in =dump dump-last
  > tpa
waste-to-energy < waste: rdf pltsa sampah-jadi-listrik bahan-bakar-sampah waste-to-energy gas-dari-sampah sampah-jadi-gas =biogas gas-masak
waste-trucks < waste: truk-sampah armada-sampah pengangkut-sampah angkut-sampah jam-angkut-sampah garbage-trucks waste-collection collect-waste
waste-fee < waste: retribusi-sampah iuran-sampah uang-sampah bayar-sampah waste-fee garbage-fee iuran-kebersihan
waste-price: harga-sampah sampah-dihargai sekilo-sampah price-of-waste price-per-kilo botol-bekas jual-botol jual-sampah sampah-dibeli
  dibeli-berapa-sekilo =rongsok =sekilo
waste-income < waste: hasil-sampah omzet-sampah duit-sampah uang-dari-sampah income-from-waste dapat-duit-sebulan sampah-dapat-duit bank-sampah-dapat
waste-workers: petugas-kebersihan tukang-sampah pemulung penyapu waste-workers cleaners scavengers
sea-waste < waste: sampah-laut sampah-kapal sampah-pantai marine-litter beach-waste
sewage: limbah air-limbah ipal limbah-cair sewage waste-water wastewater
air-quality: kualitas-udara polusi udara-bersih ispu air-quality pollution air-pollution
water-quality: kualitas-air air-tercemar kualitas-sungai water-quality river-quality
trees: pohon jumlah-pohon tanam-pohon menanam-bibit trees tree-planting =penghijauan =nanem =nanam =menanam =batang berapa-batang =ditanam =pohonnya
  > ditanam
climate-action: emisi karbon gas-rumah-kaca perubahan-iklim emissions carbon climate-change
flood: titik-banjir rawan-banjir air-naik daerah-banjir floods flood-prone
flood-warning < flood early-warning: peringatan-banjir peringatan-dini-banjir sebelum-banjir sebelum-air-naik dikasih-tau-banjir flood-warning
  warned-of-flood
  > menit-sebelum peringatan-dini
early-warning: peringatan-dini dikasih-tahu-sebelum warga-diberitahu kasih-tau-warga deteksi-dini early-warning public-warned public-told
  warn-the-public warn-people alert-time alert-issued dikasih-tau dikasih-tahu warga-tahu =diperingatkan warga-dikasih-tau gempa-dikasih-tahu
  people-warned =warned how-quickly-warned told-in-advance
  > peringatan-dini menit =alert =warning detection
sirens < early-warning: sirene sirine pengeras-suara-bencana toa-bencana alarm-tsunami jumlah-sirene siren sirens tsunami-horns horns loudspeakers
  =toa toa-peringatan =pengeras =alarms alarms-sound
  > sirene
disasters-number: jumlah-bencana kejadian-bencana bencana-setahun disasters-a-year number-of-disasters bencana-berapa-kali berapa-kali-bencana
  kena-bencana =bencana =musibah
  > kejadian
earthquake: gempa gempa-bumi lindu earthquake quake
tsunami: tsunami gelombang-tsunami tidal-wave
landslide: longsor tanah-longsor landslide landslides tebing-runtuh gampang-longsor =runtuh tanah-runtuh
volcano: gunung-api erupsi letusan volcano eruption =gunungnya gunung-aktif gunung-meletus
forest-fire: karhutla kebakaran-hutan titik-api forest-fire hotspots-fire kebakaran-lahan
evacuation-routes: jalur-evakuasi rute-evakuasi jalan-evakuasi lari-ke-mana evacuation-route evacuation-routes escape-route run-to where-run =flee
  get-to-safety
evacuation-places: tempat-evakuasi titik-evakuasi titik-kumpul-bencana tempat-mengungsi pengungsian shelter shelters evacuation-points assembly-point
  take-refuge =refuge =mengungsi =ngungsi =pengungsi =sheltered run-to where-to-go
  > shelter tempat-evakuasi
disaster-drill: simulasi-bencana gladi latihan-bencana latihan-evakuasi drill drills disaster-exercise
  > simulasi latihan
disaster-volunteers: relawan-bencana tagana destana desa-tangguh disaster-volunteers resilient-villages tim-siaga siaga-desa siaga-bencana
  relawan-siaga
  > relawan
disaster-posts: posko-bencana pos-pantau jumlah-pos watch-posts
water-level: tinggi-air ketinggian-air tinggi-muka-air debit-air water-level water-gauge sungai-dipantau pantau-sungai tinggi-sungai ketinggian-sungai
pumps: pompa pompa-air pompa-banjir rumah-pompa pump pumps sedot-air mesin-sedot penyedot-air
  > pompa
reservoir: waduk embung bendungan kolam-retensi reservoir dam retention-pond
fire-brigade: damkar pemadam pos-damkar mobil-damkar kebakaran-setahun fire-brigade fire-stations fire-engines
  > pemadam
rescue-boats: perahu-karet perahu-penyelamat kapal-penyelamat rescue-boats rubber-boats
disaster-losses: kerugian-bencana korban-bencana victims casualties =losses
hazard-map: peta-rawan peta-bencana zona-merah hazard-map risk-map
disaster-stock: stok-bencana lumbung-bencana stok-logistik emergency-stock relief-stock
weather-data: data-cuaca stasiun-cuaca bmkg weather-station
abrasion: abrasi rob tanggul-laut sea-wall coastal-erosion tidal-flood
river-cleaning: bersih-sungai normalisasi sungai-bersih river-cleaning
drainage: drainase selokan gorong-gorong drainage drains
wells: sumur sumur-resapan biopori wells infiltration
park-care: perawatan-taman taman-dirawat park-care
animal: satwa burung penyu komodo wildlife turtles birds =hewan =hewannya =binatang =satwa
coral: terumbu-karang coral reef reefs =karangnya karang-sehat
power-output: daya-plts kapasitas-plts kapasitas-listrik kapasitas-daya daya-listrik daya-puncak listrik-dihasilkan menghasilkan-listrik hasilkan-listrik
  produksi-listrik berapa-watt berapa-megawatt berapa-kilowatt berapa-mw megawatt kilowatt watt =mw =kw kapasitas-pembangkit kapasitas-terpasang setrum-dihasilkan
  how-much-power how-much-electricity power-produce power-output power-capacity power-generate electricity-generate electricity-produce how-many-megawatts
  installed-capacity capacity-plant capacity-solar
  > megawatt kilowatt watt =mw =kw =kwp =mwp
energy-renewable: energi-terbarukan energi-baru renewable-energy
waste: sampah sampahnya buangan buangan-warga waste garbage rubbish trash refuse
  > sampah
disaster-risk: rawan-bencana seberapa-rawan indeks-risiko risiko-bencana daerah-rawan tingkat-risiko disaster-risk hazard-prone risk-index
  > risiko rawan
rivers: sungai jumlah-sungai river rivers streams
  > sungai
"""
