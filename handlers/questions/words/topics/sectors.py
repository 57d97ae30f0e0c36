"""Ports, companies, transport, markets, farming, tourism: what works of a region count."""

from __future__ import annotations

TOPICS = """
berths: dermaga tambatan tempat-sandar jumlah-dermaga tempat-tambat mooring mooring-places berths piers docks quays ships-moor =moor
  ships-at-the-same-time tie-up
  > dermaga tambatan
ship-calls: kapal-masuk kapal-datang kapal-sandar kapal-singgah kunjungan-kapal jumlah-kapal kapal-bersandar arus-kapal lalu-lintas-kapal kapal-lewat
  ship-calls vessels-coming ships-call ship-traffic ships-come vessels-come vessel-calls how-busy-harbour how-busy-port =merapat kapal-merapat =sandar
  =bersandar busy-port port-busy how-busy-is-the-port busy-harbour vessels-dock ships-dock =dock vessels-a-year ships-arrive vessels-coming-in
  ships-coming-in
  > kapal
berthing-time: lama-sandar kapal-sandar-lama kapal-nambat nambat lama-tambat bongkar-muat-lama lama-bongkar waktu-sandar dwelling-time turnaround-time
  time-in-port ship-wait-berth =ngendon kontainer-ngendon kontainer-tertahan =dwelling =nyandar kapal-nyandar ships-stay stay-in-port long-in-port
  ship-stay =turnaround
  > sandar bongkar-muat jam
cargo: bongkar-muat barang-dibongkar arus-barang tonase-barang kargo cargo freight goods-handled throughput =muatan barang-turun barang-naik-turun
  barang-di-pelabuhan barang-lewat-pelabuhan goods-through
containers: peti-kemas petikemas kontainer teus box-traffic containers container-traffic box-cargo =boxes boxes-shipped =shipped
  > peti-kemas teus
ship-passengers: penumpang-kapal penumpang-feri arus-penumpang penumpang-pesiar turis-kapal ship-passengers ferry-passengers cruise-passengers
  naik-feri =penumpang =diangkut
  > penumpang
ferry: feri penyeberangan nyebrang nyeberang kapal-penyeberangan jadwal-feri ferry ferries ferry-schedule crossing =crossings how-frequent-crossing
  > feri penyeberangan
ferry-payment < ferry: tiket-feri bayar-feri tiket-penyeberangan nyebrang-bayar bayar-nyebrang ferry-ticket ferry-fare
cranes: derek crane cranes alat-bongkar
port-depth: kolam-pelabuhan dalamnya-laut port-depth draught kedalaman-laut kedalaman-kolam =kedalaman =depth how-deep =deep sedalam-apa
fish-landing: ikan-didaratkan hasil-tangkapan tangkapan-ikan tangkapan produksi-ikan ikan-masuk fish-landing fish-landed catch tonnes-of-fish
  hasil-laut =tangkapannya ikan-ditangkap =ditangkap
  > ikan-didaratkan produksi-ikan
fish-auction: lelang-ikan pelelangan tpi nilai-lelang fish-auction auction
cold-storage: gudang-beku cold-storage gudang-pendingin pabrik-es freezer
harbour-rules: aturan-pelabuhan masuk-dermaga harbour-rules
customers: pelanggan jumlah-pelanggan langganan sambungan sambungan-rumah nasabah jumlah-nasabah customers subscribers clients account-holders
  =pelanggannya =nasabahnya rumah-tersambung rumah-terlayani sudah-tersambung yang-langganan households-connected people-bank =bank-with use-the-bank
  =nabung yang-nabung homes-get homes-supplied =served-homes homes-connected
  > pelanggan nasabah sambungan =nasabah
assets: aset total-aset kekayaan-bank assets total-assets =kekayaan =kekayaannya =hartanya =holdings how-large-bank bank-worth =worth
  > aset
branches: cabang kantor-cabang kantor-kas jumlah-cabang berapa-cabang gerai-bank branches branch-offices
  > cabang kantor-kas
profit: laba untung keuntungan laba-bersih dividen profit dividend net-profit earnings =loss =rugi =untung =untungnya =cuan =labanya =dividen
  setoran-ke-pemda setor-ke-kas-daerah
  > laba dividen
loans: kredit pinjaman penyaluran-kredit pinjaman-usaha kur loans credit =lending kasih-modal dikasih-modal dapat-modal pinjami =dipinjami =modal
  =ngutang modal-usaha bantuan-modal =pembiayaan
  > kredit pinjaman
bad-loans: kredit-macet npl bad-loans non-performing bad-debts =bad-debt kredit-nunggak ga-bayar-pinjaman gagal-bayar tunggakan-kredit
interest: bunga suku-bunga bunga-pinjaman interest interest-rate =bunganya kalau-pinjam-bunga
savings-deposit: tabungan simpanan deposito dana-pihak-ketiga savings-accounts =deposits =nabung disimpan-di-bank disimpen-di-bank simpan-uang
  duit-disimpen uang-warga-di-bank =simpanan
company-revenue: pendapatan-perusahaan omzet-perusahaan company-revenue company-sales =penjualan
water-loss: kehilangan-air kebocoran-air air-bocor nrw water-loss water-leakage pipa-bocor bocor-di-pipa air-terbuang air-hilang
water-tariff: tarif-air harga-air rekening-air water-tariff water-price harga-air-per-kubik bayar-air air-per-kubik tagihan-air
water-capacity: kapasitas-produksi liter-per-detik produksi-air water-production
  > liter
shareholders: pemegang-saham saham milik-pemda shareholders ownership
industrial-estate: kawasan-industri perusahaan-di-kawasan penyewa-kawasan perusahaan-kontrak tenant-kawasan pabrik-di-kawasan ngontrak-di-kawasan industrial-estate companies-in-estate factories tenants
  > perusahaan penyewa
estate-workers: pekerja-kawasan tenaga-kerja-kawasan buruh workers labourers
  > pekerja tenaga-kerja
bus-service: trans-kota bus-kota angkutan-umum angkot koridor rute-bus jumlah-bus-kota halte city-bus bus-routes public-transport corridors bus-stops
  > koridor halte
bus-passengers: penumpang-bus penumpang-sehari penumpang-angkutan bus-passengers riders ridership naik-trans naik-bus-kota penumpangnya =penumpangnya
  =diangkut orang-diangkut =riders
  > penumpang
fare: tarif-bus ongkos-bus ongkos-naik tarif-angkutan bus-fare fare fares
  > tarif-bus
electric-vehicles: kendaraan-listrik bus-listrik spklu stasiun-pengisian electric-buses electric-vehicles charging-stations =baterai pakai-baterai
parking-revenue: pendapatan-parkir retribusi-parkir uang-parkir parking-revenue
markets: pasar jumlah-pasar pasar-rakyat pasar-tradisional traditional-markets market how-many-markets =pasarnya where-farmers-sell
  > pasar
traders: pedagang jumlah-pedagang lapak kios traders vendors-market stalls merchants =penjual tempat-dagang =dagang =jualan =berjualan =pedagangnya
  tempat-jualan yang-jualan
  > pedagang kios lapak
stall-rent: sewa-lapak sewa-kios retribusi-pasar stall-rent =nyewa sewa-lapaknya tempat-dagang sewa-tempat-dagang
supermarket-hours: toko-buka warung-buka shop-hours
msme-support: pembinaan-umkm umkm-dibina umkm-binaan naik-kelas sertifikat-halal-umkm pirt msme-support assisted-businesses
  > binaan
creative-economy: ekonomi-kreatif ekraf pelaku-kreatif creative-economy creative-industry
incubator: inkubator startup rintisan-usaha co-working incubator coworking
plantation: sawit kebun-sawit karet plantation palm-oil
mining: tambang pertambangan mining
aquaculture: tambak kolam-ikan budidaya udang-vaname aquaculture shrimp-farms fish-ponds =empang =empangnya =keramba =tambaknya
  > tambak
forest: hutan kawasan-hutan mangrove bakau forest mangroves
seeds: benih bibit pupuk seeds fertiliser
irrigation: irigasi pengairan irrigation saluran-air =salurannya pintu-air
tourist-sites: objek-wisata destinasi tempat-wisata daya-tarik-wisata wisata-apa-saja attractions tourist-sites destinations tempat-jalan tempat-main
  tempat-piknik =wisatanya tempat-liburan places-to-see
  > destinasi
tourist-spending: belanja-wisatawan pengeluaran-turis tourist-spending spend-per-day turis-ngabisin =ngabisin turis-belanja tourists-spend
tourist-stay: lama-tinggal-wisatawan lama-menginap-turis tourist-stay turis-nginep turis-menginap nginep-berapa-malam lama-tinggal lama-nginep
  how-many-nights-tourists
  > lama-tinggal
tourist-ships: kapal-wisata kapal-pesiar kapal-menginap phinisi tourist-boats cruise-ships liveaboard
  > kapal-wisata
tour-permit: izin-wisata izin-usaha-wisata tourism-permit izin-travel izin-biro permit-travel-agency
tourist-info: pusat-informasi-wisata tic tourist-information
creative-events: pentas atraksi tarian sanggar dance show =pertunjukan =nari =menari =joget grup-tari
  > pentas tarian
power-plant: pembangkit megawatt pltu plta plts-kapasitas power-plant solar-farm
  > megawatt
gas: gas elpiji jaringan-gas gas-network
logistics: logistik gudang-logistik distribusi-barang warehouse logistics
airport-traffic: penumpang-bandara penerbangan-sehari airport-passengers flights-per-day
railway: kereta jalur-kereta stasiun railway train-line
vehicle-fleet: jumlah-armada jumlah-truk kendaraan-operasional fleet number-of-vehicles-operated =armada
  > unit =armada
traffic-fines: tilang kena-tilang tilang-elektronik etle pelanggaran-lalu-lintas pelanggar fined traffic-fines traffic-violations speeding
  > pelanggaran tilang
bus-stations: terminal jumlah-terminal where-buses-leave bus-station bus-terminal
  > terminal
"""
