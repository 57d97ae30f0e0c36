"""Feeling ill, being helped, staying well, and getting about with a handicap."""

from __future__ import annotations

TOPICS = """
illness: sakit gering meriang demam panas-dingin pilek flu batuk watuk bersin pusing mumet puyeng migrain sakit-kepala kepala-sakit sakit-perut mules
  mulas mual muntah enek diare mencret murus lemas lemes nggliyeng kliyengan ga-enak-badan kurang-enak-badan tidak-enak-badan nggak-enak-badan
  badan-panas masuk-angin kembung maag asam-lambung sesak sesek pingsan semaput kejang kram pegal encok keseleo terkilir gatal bentol bengkak mimisan
  kolaps kesehatan medis sick ill unwell fever headache stomachache stomach-ache dizzy faint fainted nausea vomit diarrhea diarrhoea cough a-cold common-cold
  not-feeling-well feel-sick sore-throat radang tenggorokan sariawan sakit-gigi gigi toothache seizure perut
  > kesehatan sakit petugas-kesehatan medis obat p3k perawat
medicine < illness: obat obat-obatan pil tablet parasetamol paracetamol panadol bodrex tolak-angin minyak-kayu-putih minyak-angin minyak-telon balsem
  antimo antangin promag oralit betadine obat-merah vitamin obat-pusing obat-mual obat-maag obat-flu obat-batuk obat-sakit-kepala puyer jamu salep
  koyo medicine medication pills painkiller aspirin ibuprofen drug
  > obat p3k kotak-obat obat-umum apotek petugas-kesehatan
pharmacy: apotek apotik toko-obat pharmacy drugstore chemist kimia-farma beli-obat nebus-obat resep-dokter k24
  > apotek
first-aid < illness: p3k p2k kotak-p3k plester hansaplast perban kasa luka lecet berdarah darah tergores keiris teriris kesayat lutut-lecet melepuh
  luka-bakar obat-merah betadine first-aid bandage band-aid plaster wound cut bleeding blister scratch burn sprain
  > p3k kotak-p3k luka petugas-kesehatan obat
nurse-doctor < illness: dokter perawat bidan suster mantri paramedis tenaga-kesehatan nakes tim-medis petugas-kesehatan tenaga-medis periksa-badan
  meriksa diperiksa berobat doctor nurse medic paramedic medical-team medical-staff physician cek-tensi tensi suntik infus
  > dokter perawat tim-medis petugas-kesehatan tenaga-kesehatan paramedis
clinic: klinik puskesmas rumah-sakit rs rsud igd ugd balai-pengobatan poliklinik hospital clinic emergency-room er nearest-hospital
  rumah-sakit-terdekat dirawat opname dirujuk
  > klinik puskesmas rumah-sakit igd rujukan
motion-sickness < illness: mabuk mabok mabuk-darat mabuk-laut mabuk-perjalanan mabuk-bus muntah mual antimo kantong-muntah kresek jackpot
  gampang-muntah seasick seasickness carsick car-sick motion-sickness travel-sick queasy sick-on-the-bus
  > mabuk mabuk-laut mabuk-perjalanan obat-mabuk antimo obat
chronic-illness < illness: jantung hipertensi darah-tinggi tensi asma inhaler diabetes insulin gula-darah kencing-manis stroke ginjal kolesterol
  asam-urat epilepsi ayan vertigo penyakit-bawaan riwayat-penyakit komorbid asthma heart-condition blood-pressure chronic diabetic condition-medical
  > riwayat-penyakit kondisi-kesehatan obat-pribadi penyakit
health-check: cek-kesehatan tes-kesehatan surat-sehat surat-keterangan-sehat periksa-kesehatan swab antigen pcr vaksin booster suntik-vaksin
  medical-check checkup health-check fit-to-travel vaccination suhu-badan
  > pemeriksaan-kesehatan surat-sehat vaksin
mask: masker bermasker prokes protokol-kesehatan hand-sanitizer sanitizer cuci-tangan covid korona mask masks face-mask
  > masker protokol-kesehatan hand-sanitizer
health-insurance: bpjs asuransi-kesehatan asuransi berobat-bayar biaya-berobat biaya-rumah-sakit insurance health-insurance covered-medical
  > bpjs asuransi
accessibility: kursi-roda difabel disabilitas disable tunanetra tuna-rungu tongkat kruk jalur-landai ramp ram landai penyandang lansia sepuh lutut-sakit susah-jalan
  susah-naik-tangga jalan-pincang pincang ga-kuat-jalan ga-kuat-naik pakai-tongkat wheelchair wheelchairs disabled accessibility accessible step-free crutches
  guiding-block
  > kursi-roda disabilitas jalur-landai ramah lift
stairs-lift < accessibility: tangga lift elevator eskalator naik-tangga manjat panjat undakan anak-tangga stairs steps climb escalator nanjak menanjak
  tanjakan
  > tangga lift anak-tangga eskalator
pregnancy: hamil bumil mengandung menyusui busui asi ruang-laktasi laktasi pumping mompa-asi ibu-hamil pregnant breastfeeding lactation nursing-room
  =breastfeed =nursing nyusuin
  > hamil menyusui laktasi
sanitary: pembalut haid mens menstruasi datang-bulan softex pads tampon period tisu tissue tissues tisu-basah popok
  > pembalut tisu
toilets: toilet wc kamar-kecil kamar-mandi kakus jamban kencing pipis kebelet beser berak bab buang-air buang-hajat ngising restroom bathroom loo
  washroom pee lavatory urinoir rest-room
  > toilet wc kamar-kecil
mosquito: nyamuk antinyamuk lotion-nyamuk autan malaria dbd demam-berdarah digigit serangga gigitan mosquito repellent insects bug-spray lintah ular
  anjing monyet =mosquitoes gnats bugs
  > nyamuk lotion malaria serangga
sun-heat: panas terik kepanasan gosong sunblock sunscreen tabir-surya topi kacamata-hitam kipas matahari gerah sumuk heat heatstroke sunburn sun hot-weather
  > panas terik topi tabir-surya derajat botol-minum
fatigue: capek letih kecapekan kelelahan ngantuk tidur-siang rebahan selonjoran leyeh-leyeh istirahat-sebentar tired nap lie-down rest-room-sick ruang-istirahat
  kurang-tidur tidur-di-bus
  > istirahat ruang-istirahat
fitness-needed: jalan-kaki jauh-jalan jalannya-jauh fisik stamina kuat-jalan trekking mendaki hiking langkah kilometer-jalan walking walk on-foot
  how-far-to-walk lot-of-walking mlaku
  > jalan-kaki fisik sepatu-datar berjalan-kaki =berjalan
sick-leave < illness: izin-sakit ga-ikut-sakit sakit-ga-ikut bolos-sakit tidak-ikut-karena-sakit istirahat-di-hotel istirahat-di-kamar stay-in-bed
  skip-sick miss-because-sick absen-sakit surat-dokter
  > izin-sakit tidak-dapat-ikut surat-dokter istirahat-hotel
"""
