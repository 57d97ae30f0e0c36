"""What people carry with them, leave somewhere, or lose."""

from __future__ import annotations

TOPICS = """
luggage: koper kopor bagasi barang barang-bawaan tas tas-besar tas-gede travel-bag tas-jinjing tentengan gembolan ransel kardus dus duffel suitcase
  suitcases luggage baggage bags belongings stuff gear tas-baju boyongan barang-barang =bawaan =muatan =trunk trolley-case holdall
  > koper bagasi barang-bawaan tas titip
luggage-storage < luggage: titip-koper titip-tas titip-barang titip-bagasi nitip nitipin dititip titipan penitipan simpan-koper simpan-tas
  simpan-barang taruh-koper taruh-tas naruh-koper naruh-tas taro-koper taro-tas naro-barang ninggal-koper ninggalin-koper tinggal-koper gudang loker
  store-luggage leave-luggage leave-bags store-bags store-suitcase leave-suitcase luggage-room left-luggage bag-storage keep-bags cloakroom concierge
  ruang-bagasi naro-kopor
  > titip dititipkan penitipan ruang-bagasi tas-dititipkan titip-koper titip-di-resepsionis
luggage-on-bus < luggage: koper-di-bus koper-bus bagasi-bus tas-di-bus tas-bus barang-di-bus naikin-koper muat-koper angkut-koper ngangkut-koper
  angkut-barang koper-masuk-bus koper-ikut-bus suitcase-on-bus luggage-on-bus bags-on-bus load-luggage kabin-bus rak-bus luggage-compartment
  masukin-bagasi naik-bagasi koper-dinaikkan
  > bagasi-bus koper-bus koper-tetap tas-kecil =dimuat =dinaikkan
luggage-transfer < luggage: porter bellboy angkat-koper angkatin-koper antar-koper anter-koper dianter-koper ngangkat-koper dibawain dorong-troli
  troli trolley nenteng menenteng tenteng jinjing gotong carry-luggage carry-bags bags-delivered bawain-koper koper-dibawain truk-koper mobil-barang
  =dibawakan
  > porter dibawa-panitia mobil-barang =diangkut koper-diantar
luggage-label < luggage: pita-koper label-koper tanda-koper nama-koper label-tas stiker-koper tag-koper tempel-nama pita luggage-tag luggage-label
  label bag-tag stiker ribbon warna-pita ditandai ditandain mixed-up =ketuker =tertukar =ketukar =tertuker =penanda
  > pita label stiker
luggage-weight < luggage: berat-koper kilo kilogram kg overweight kelebihan-bagasi batas-bagasi jatah-bagasi timbang excess-baggage baggage-allowance
  kuota-bagasi bagasi-pesawat bagasi-kabin cabin-baggage
  > kilogram kg bagasi
small-bag < luggage: ransel tas-kecil tas-punggung backpack tas-selempang sling-bag tas-tangan handbag tas-laptop daypack rucksack totebag tote-bag
  waist-bag tas-pinggang tas-kresek goodie-bag
  > tas-kecil ransel tas-punggung
lost-things: hilang kehilangan raib ilang lenyap jatuh jatoh tercecer kececer keselip ketlisut ketelingsut ketriwal barang-hilang lost missing
  misplaced lose cannot-find cant-find ngilangin lost-and-found lost-property dompet-hilang hp-hilang kunci-hilang dompet-jatuh =ga-ketemu =tak-ketemu
  =gak-ketemu =nggak-ketemu
  > hilang barang-hilang barang-tertinggal barang-temuan tertinggal
left-behind < lost-things: tertinggal ketinggalan tinggal-di-bus keri lupa-bawa lupa-ambil barang-tertinggal left-behind ninggalin-barang
  leave-something left-something still-at-hotel kelupaan-barang barang-tinggal =kelupaan =ketinggal =ketinggalan
  > tertinggal ketinggalan barang-tertinggal barang-temuan hilang
found-things < lost-things: nemu menemukan ditemukan nemuin barang-temuan found found-items pungut mungut lost-and-found diambil-lagi disimpan-panitia
  claim pick-up-lost kept =temuan
  > ditemukan disimpan barang-temuan =temuan
things-to-bring: perlengkapan bawaan-wajib siapin nyiapin prepare-things equipment keperluan-pribadi list-bawaan checklist toiletries alat-mandi
  perlengkapan-mandi handuk-sendiri =pack =packing =peralatan =bekal =perbekalan =dibawa-apa
  > perlengkapan botol-minum alat-tulis
stationery: alat-tulis atk pulpen pena bolpen bolpoin pensil spidol buku-tulis buku-catatan blocknote blok-not notes notebook-kertas penghapus
  penggaris lem gunting flipchart kertas-plano sticky-notes pen pens pencil stationery markers notepad =notebook notepads stopmap
  > alat-tulis atk buku-catatan spidol kertas-plano
documents-to-bring: ktp surat-tugas surat-perintah st spt surat-undangan fotokopi-ktp pas-foto materai meterai paspor visa identity-card
  identity-document dokumen-wajib surat-sehat berkas-dibawa documents-to-bring assignment-letter bring-id kartu-pegawai karpeg bpjs-kartu ktp-dibawa
  > surat-tugas fotokopi
phone-deposit: titip-hp titip-ponsel hp-dititip hp-dikumpul hp-disita sita-hp loker-hp kumpul-hp simpan-hp tinggal-hp hp-ditinggal ponsel-dititipkan
  leave-phones hand-in-phones phones-collected phone-locker surrender-phone masuk-bawa-hp bawa-hp bring-phone hp-masuk hape-dititip hape-dikumpul
  kamera-dititip ponsel-tinggal hp-tinggal ponsel-ditinggal take-phones phones-away take-our-phones gawai-masuk ponsel-masuk gadget-masuk
  ponsel-kumpul =dikantongin =dikantongi =kantongin ponsel-masuk-saku hape-tinggal ponsel-di-luar hp-di-luar
  > ponsel-dititipkan loker kamera-dititipkan titip
valuables: barang-berharga brankas safe-deposit deposit-box perhiasan berlian laptop-aman dompet aman-ga-ditinggal valuables jewellery jewelry
  kunci-gembok gembok lock-up =a-safe =safe-box =room-safe naruh-perhiasan
  > barang-berharga brankas
locker: loker locker lockers lemari-penitipan kunci-loker
  > loker
parcel: paket kirim-paket paket-pulang ekspedisi jne jnt kirim-barang kirim-oleh-oleh pos kantor-pos cargo kargo parcel ship-home courier kurir gosend
  grabexpress =maketin =paketin =dipaketin ngirim-paket ngirim-barang ngirim-pulang ship-things send-home
  > paket ekspedisi kurir kirim-paket
belongings-brought-in < luggage: bawa-masuk ransel-masuk tas-masuk boleh-bawa-tas tas-diperiksa periksa-tas digeledah x-ray metal-detector scan-tas
  bring-inside bag-check bags-allowed security-check pemeriksaan-tas
  > diperiksa tas-dititipkan loker =pemeriksaan
umbrella: payung jas-hujan ponco mantel-hujan mantol raincoat umbrella poncho kehujanan keujanan jas-ujan
  > payung jas-hujan ponco
bottle: botol-minum tumbler botol-air termos thermos bottle water-bottle refill-air isi-ulang
  > botol-minum tumbler isi-ulang
"""
