"""Villages: their people, offices, enterprises, guests and goods."""

from __future__ import annotations

TOPICS = """
village-families < families: keluarga-di-desa kk-di-desa kepala-keluarga-desa penduduk-desa warga-desa-berapa families-in-village villagers
  people-in-village
  > =villagers
hamlets: dusun jumlah-dusun banjar-dinas jorong hamlets
  > dusun
village-enterprise: bumdes badan-usaha-milik-desa usaha-desa unit-usaha-desa unit-bumdes usaha-bumdes village-enterprise village-owned village-business
  > bumdes
village-turnover: omzet omset omzet-bumdes pendapatan-bumdes pemasukan-bumdes hasil-usaha duit-bumdes perputaran-uang laba-bumdes
  untung-bumdes turnover revenue-of-village income-of-village earns-a-year =sales dapat-duit duit-sebulan village-take-in enterprise-take
  take-in-a-year
  > omzet laba
village-income: pendapatan-asli-desa pades pendapatan-desa pemasukan-desa village-income village-revenue
homestay: rumah-inap rumah-singgah penginapan-desa kamar-tamu-desa jumlah-homestay guest-rooms guest-houses homestays rooms-for-guests guests-stay
  stay-with-villagers
homestay-price: tarif-homestay harga-homestay nginep-semalam inap-semalam bayar-homestay sewa-kamar-desa homestay-price price-per-night
  night-at-homestay nginep-di-rumah-warga nginap-bayar inap-bayar
  > semalam per-malam =semalam
homestay-manager < homestay: pengelola-homestay yang-ngurus-homestay pemilik-homestay runs-homestay runs-the-guest homestay-owners
  > dikelola pokdarwis ibu-ibu
village-tourism-visitors: wisatawan-ke-desa tamu-desa pengunjung-desa turis-ke-desa visitors-to-village main-ke-desa datang-ke-desa
  > pengunjung-desa wisatawan-desa
profit-sharing: bagi-hasil pembagian-hasil dibagi-warga dibagikan-ke-keluarga bagian-warga jatah-warga profit-sharing shared-among income-shared
  wisata-dibagi uang-dibagi pendapatan-dibagi duit-dibagi pembagian-uang
  > persen-masuk =dibagi
village-packages: paket-wisata paket-desa harga-paket tour-package packages
village-products: produk-desa hasil-desa hasil-kerajinan barang-buatan-warga buatan-warga yang-dijual-warga produk-unggulan-desa village-products products-made local-products made-here
weaving: tenun menenun nenun penenun kain-tenun perajin-tenun weaving weavers woven-cloth =corak =motif =kain corak-kain =weave
  > tenun
weaving-time: lama-menenun selembar-kain-berapa-lama lama-bikin-kain how-long-to-weave
craftspeople: perajin pengrajin jumlah-perajin tukang-anyam craftspeople artisans craftsmen =anyaman =menganyam =anyam yang-bikin-kerajinan =kerajinan
  =weave =weavers people-weave
  > perajin
product-price: harga-kain harga-produk harga-kerajinan harga-kopi sepotong-berapa sebungkus-berapa dijual-berapa price-of-product price-of-cloth
  how-much-sell piece-cost =cost-of-cloth what-does-cost
  > harga rp
shop-payment: bayar-di-toko gesek-kartu bayar-kartu bayar-scan cuma-tunai terima-kartu pay-by-card card-accepted cards-accepted swipe
  > tunai kartu qris
village-cooperative: koperasi-desa anggota-koperasi simpan-pinjam kopdes village-cooperative cooperative-members
farm-land: luas-sawah luas-kebun luas-lahan-tani hektare-sawah luas-tambak farm-land rice-fields =sawah =sawahnya =kebun =lahannya =gede
  > hektare
harvest: panen hasil-panen produksi-padi panen-berapa-ton ngasilin-berapa-ton hasil-tani produksi tonase harvest yield production tonnes-produced
  tons-produced output-a-year =ngasilin =menghasilkan =dihasilkan
  > produksi panen
farmers: petani jumlah-petani kelompok-tani gapoktan farmers farmer-groups
  > petani
salt: garam tambak-garam salt salt-farmers =petambak
  > garam
fishers: nelayan jumlah-nelayan kapal-nelayan fishermen fishers fishing-boats =melaut =nelayannya
  > nelayan
livestock: ternak sapi-warga peternak kandang livestock cattle =lembu =lembunya =sapi =sapinya =kerbau =unggas =ekor =ternaknya
coffee: kebun-kopi petani-kopi produksi-kopi jenis-kopi coffee-farmers
  > kopi
village-officials: perangkat-desa aparat-desa pegawai-desa bpd village-officials village-staff
  > perangkat-desa
village-status: desa-mandiri status-desa idm desa-maju desa-tertinggal kategori-desa village-status village-index
  > mandiri berkembang
village-office-hours: kantor-desa-buka balai-desa-buka village-office-open
village-letter-time < cover-letter processing-time: lama-surat-desa surat-desa-jadi surat-desa-terbit village-letter-time
village-customs: adat adat-istiadat kebiasaan-warga pantangan-desa upacara-adat tabu sopan-santun-desa customs traditions taboo ceremony
  > adat
village-women: ibu-ibu-desa kelompok-perempuan pkk-desa women-group womens-group
village-youth: pemuda-desa karang-taruna-desa village-youth
village-electricity: listrik-desa listrik-pulau desa-listrik-dari islanders-electricity village-electricity island-power belum-ada-lampu
  belum-ada-listrik kampung-gelap
  > surya genset pln
village-water: air-desa pamsimas air-warga-dari mata-air village-water spring-water
  > mata-air
village-transport: ke-desa-naik-apa kendaraan-ke-desa perahu-ke-desa minibus-ke-desa transport-to-village
  > perahu minibus ojek
village-school: sekolah-desa paud-desa village-school
village-library: taman-baca perpustakaan-desa village-library
village-market: pasar-desa warung-desa village-market
village-awards < awards: juara-desa lomba-desa village-awards
land-ownership: tanah-milik tanah-kas-desa village-land
migrants: perantau warga-merantau tki pekerja-migran migrants overseas-workers
village-news: sistem-informasi-desa sid website-desa village-website
village-safety: ronda siskamling poskamling night-watch
orphans-elderly-aid: blt-desa bantuan-desa village-aid
"""
