"""Meals, drinks, what is in them, and who pays for them."""

from __future__ import annotations

TOPICS = """
food: makan makanan konsumsi santap santapan hidangan menu sajian dahar mangan maem mam lauk nasi sego sarapan kenyang laper lapar katering
  jamuan food meal meals eat catering dishes cuisine hungry pengganjal ganjal-perut kelaparan dikasih-makan
  > konsumsi makan hidangan menu katering nasi-kotak prasmanan
breakfast < food: sarapan makan-pagi sarap breakfast brekfes morning-meal nyarap bubur-pagi makan-subuh sarapan-hotel breakfast-box bubur nasi-uduk
  nasi-kuning makan-paginya
  > sarapan makan-pagi breakfast restoran
lunch < food: makan-siang maksi lunch ishoma makan-tengah-hari makan-siangnya midday-meal
  > makan-siang lunch ishoma
dinner < food: makan-malam dinner jamuan-malam gala-dinner supper evening-meal makan-sore santap-malam makan-malem dijamu
  > makan-malam jamuan dinner
snack < food: snack kudapan camilan cemilan jajanan jajan kue-kue gorengan coffee-break rehat-kopi kopi-pagi teh-kopi ngopi ngeteh tea-break nyemil
  ngemil finger-food snek snack-box kue penganan tea coffee biscuits
  > kudapan snack rehat-kopi coffee-break kue
drinks < food: minum minuman air-minum air-mineral air-putih akua aqua galon haus dispenser es es-teh jus teh kopi susu wedang jamu thirsty drink
  drinks drinking-water water-bottle beverages dehidrasi kehausan =minum-apa
  > air-minum minuman botol-minum isi-ulang air-mineral
lunch-box < food: nasi-kotak nasi-box nasi-bungkus nasi-dus bungkus bungkusan boks-makan rantang bento lunch-box packed-lunch packed-meal boxed-lunch
  boxed-meal dibungkus makan-kotak =take-away =takeaway =kotakan =bekal
  > nasi-kotak nasi-boks kotak
buffet < food: prasmanan buffet ambil-sendiri parasmanan self-service makan-duduk piring-terbang table-service ambil-makan
  > prasmanan buffet
menu < food: menu lauk dihidangkan disuguhi disuguhin suguhan sajian hidangan menunya dish dishes served what-will-we-eat lauk-pauk sayur daging ayam
  ikan sup soto bakso =masakan =rasanya =makanannya-apa =menunya-apa =makan-apa =what-food
  > menu hidangan nasi =masakan
diet < food: pantangan pantang alergi diet seafood udang ikan kepiting cumi kerang ayam daging sapi kambing babi kacang gluten telur susu laktosa
  vegetarian vegan menu-khusus makanan-khusus rendah-garam rendah-gula tanpa-gula kolesterol asam-urat diabetes ga-makan ga-bisa-makan tidak-makan
  makanan-diganti ganti-menu ganti-lauk menu-lain menu-pengganti special-meal special-food dietary dietary-needs allergic allergy lactose shellfish
  seafood-allergy peanuts cannot-eat cant-eat dont-eat gatal-makan
  > pantangan alergi makanan-khusus menu-khusus vegetarian diet
vegetarian < diet food: vegetarian vegan nabati sayur-saja ga-makan-daging tanpa-daging no-meat meatless meat-free plant-based ga-makan-ayam
  ga-makan-hewani
  > vegetarian vegan makanan-khusus pantangan
halal < diet food: halal haram babi non-halal nonhalal aman-muslim makanan-muslim sertifikat-halal pork lard mengandung-babi mengandung-alkohol
  makanan-aman aman-buat-muslim aman-untuk-muslim ransum-muslim safe-for-muslims muslim-friendly
  > halal
spicy < diet food: pedas pedes pedesnya sambal lombok cabai cabe spicy hot-food chili maag lambung
  > pedas sambal
seafood < diet food: seafood makanan-laut hidangan-laut udang ikan kepiting cumi kerang lobster shrimp prawn crab squid fish shellfish
  > hidangan-laut ikan kepiting udang seafood
fasting: puasa berpuasa shaum saum ramadan ramadhan sahur buka-puasa bukber takjil iftar suhoor imsak fast-today puasa-senin-kamis senin-kamis
  =fasting =break-our-fast =break-the-fast =breaking-the-fast bukbernya batalin-puasa
  > puasa ramadan sahur buka-puasa =berbuka
own-meals < food: makan-sendiri cari-makan nyari-makan makan-di-luar beli-makan bayar-makan-sendiri makan-masing-masing jajan-sendiri pesan-makanan
  pesen-makan gofood grabfood pesan-antar order-food eat-out on-our-own delivery-food warteg warung-makan angkringan kantin food-court
  > makan-sendiri kantin tidak-termasuk
food-place: restoran rumah-makan resto kantin warung warung-makan cafe kafe kedai ruang-makan pujasera food-court canteen cafeteria restaurant
  dining-room dining-hall tempat-makan lesehan =makan-di-mana
  > restoran rumah-makan ruang-makan kantin
food-cost < food who-pays: bayar-makan makan-bayar biaya-makan makan-gratis makan-ditanggung ditraktir traktir uang-makan makan-siapa-bayar
  pays-for-lunch pays-for-food pays-for-dinner meal-paid meal-included meals-included food-covered traktiran
  > makan-ditanggung ditanggung uang-makan
catering < food: katering catering siapa-masak pemasok-makanan vendor-makan jasa-boga penyedia-makan seksi-konsumsi juru-masak koki chef
  > katering jasa-boga konsumsi
second-helping < food: tambah-porsi nasi-tambah nambah-nasi porsi seconds extra-portion kurang-kenyang jatah-makan makan-dua jatah-nasi boleh-nambah
  nambah-makan nambah-lauk
  > porsi
local-food: kuliner makanan-khas khas kuliner-khas makanan-daerah makanan-lokal wisata-kuliner masakan-khas local-food local-dish specialty
  signature-dish delicacy street-food jajanan-khas kulineran makanan-enak icip nyicip nyobain =enak-apa
  > kuliner khas makanan-khas
alcohol: alkohol bir miras minuman-keras mabuk wine beer alcohol booze liquor tuak arak minum-bir
  > alkohol minuman-keras
eating-on-bus: makan-di-bus makan-bus ngemil-di-bus minum-di-bus bus-makan eat-on-bus snack-on-bus durian-bus
  > makan-bus bus-makan
eating-in-rooms: makan-di-ruang minum-di-ruang bawa-minum-masuk bawa-makanan-masuk bring-food bring-drinks food-inside makan-di-aula drinks-inside
  kopi-masuk-ruang bawa-makan-luar
  > makanan-minuman dilarang-makan makan-minum
coffee: kopi ngopi coffee espresso kopi-hitam kopi-susu kedai-kopi warkop coffee-shop starbucks kopi-keliling warung-kopi cafe
  > kopi kedai-kopi
meal-coupon < food: kupon-makan voucher-makan kupon meal-voucher meal-coupon coupon voucher-sarapan breakfast-voucher
  > kupon voucher
"""
