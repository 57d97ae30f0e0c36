"""What can go wrong, whom to call then, and what is done about the weather."""

from __future__ import annotations

TOPICS = """
emergency-number: nomor-darurat darurat emergency panggilan-darurat telepon-darurat 112 110 119 113 sos call-center hotline-darurat emergency-number
  minta-tolong dial minta-bantuan celaka musibah genting =gawat =telepon-ke-mana =telpon-siapa =nelpon-siapa =hubungi-siapa =panggil-siapa
  > darurat nomor-darurat 112 119
ambulance < emergency-number: ambulans ambulan ambulance mobil-jenazah pingsan kejang sekarat kolaps serangan-jantung heart-attack collapse
  unconscious tidak-sadar stroke sesak-napas henti-jantung
  > ambulans
fire < emergency-number: kebakaran api kobong terbakar damkar pemadam asap kobaran alarm-kebakaran apar fire fire-brigade firefighters smoke-alarm
  extinguisher
  > kebakaran damkar pemadam apar
police < emergency-number: polisi polsek polres kantor-polisi lapor-polisi police cop satpam satpol-pp
  > polisi
theft: copet kecopetan dicopet maling kemalingan dicuri curi kecurian dijambret jambret rampok begal nyolong dicolong pencurian pickpocket stolen
  theft robbed thief robbery
  > pencurian kecurian copet
accident < emergency-number: kecelakaan tabrakan nabrak ditabrak laka tertabrak celaka jatuh kepeleset terpeleset kejedot keserempet ketabrak accident
  crash injured injury tenggelam hanyut
  > kecelakaan cedera
lost-person: nyasar tersesat kesasar terpisah kepisah ketinggalan-rombongan ditinggal-rombongan kehilangan-rombongan tercecer-dari-rombongan misah
  lost-my-way got-lost separated get-lost lost-the-group pisah-dari-rombongan terpisah-rombongan
  > tersesat terpisah peserta-hilang peserta-yang-hilang
left-by-bus < late-comers: bus-sudah-jalan bus-udah-berangkat missed-the-bus miss-the-bus bus-left-without miss-flight missed-boat =ketinggalan-bus
  =ketinggalan-bis =ditinggal-bus =ditinggal-bis =ketinggalan-kapal =ketinggalan-pesawat =ketinggalan-kereta
  > ketinggalan menyusul terlambat
evacuation: evakuasi titik-evakuasi jalur-evakuasi pintu-darurat tangga-darurat titik-kumpul-darurat assembly-point emergency-exit evacuate evacuation
  fire-exit menyelamatkan-diri
  > evakuasi jalur-evakuasi pintu-darurat =titik-kumpul
natural-disaster: gempa tsunami longsor gunung-meletus erupsi banjir-bandang lindu puting-beliung badai angin-kencang ombak-besar earthquake eruption
  landslide storm disaster =goyang bergoyang
  > gempa tsunami bencana evakuasi
rain-plan < weather: kalau-hujan rencana-cadangan plan-b rencana-b batal-hujan if-it-rains bad-weather cuaca-buruk acara-hujan pours pouring downpour
  kehujanan keujanan hujan-jadi kalau-gerimis kalau-ujan klo-hujan hujan-batal gerimis-jadi when-it-rains in-case-of-rain =hujan-gimana
  > cuaca-buruk payung ditunda bila-hujan jika-hujan kalau-hujan apabila-hujan
weather: cuaca ramalan-cuaca prakiraan-cuaca panas dingin sejuk adem mendung hujan gerimis cerah suhu derajat celsius panas-ga dingin-ga weather
  forecast temperature hot cold degrees sunny rainy celcius musim musim-hujan kemarau bmkg kabut chilly freezing sumuk udan ujan gerah
  > cuaca suhu derajat panas hujan dingin sejuk
sea-state < weather: ombak gelombang laut-ganas ombak-tinggi gelombang-tinggi angin-laut rough-sea rough-seas waves choppy sail-in-bad-weather jadi-berlayar jadi-nyebrang
  berlayar-batal laut-tenang
  > ombak gelombang angin-kencang penyeberangan-dibatalkan
flood: banjir kebanjiran genangan rob air-pasang tergenang flood flooding flooded high-tide
  > banjir genangan rob
power-cut: mati-lampu listrik-padam pemadaman pln-mati blackout power-cut power-outage byarpet genset
  > listrik-padam genset
duty-contact: piket petugas-jaga siapa-jaga posko piket-malam posko-panitia panitia-jaga siapa-dihubungi on-duty duty-officer helpdesk help-desk
  narahubung contact-person nomor-panitia telepon-panitia wa-panitia siapa-standby yang-jaga panitia-24-jam butuh-panitia =on-duty cari-panitia
  panitia-malam
  > piket posko narahubung petugas-siaga =berjaga
report-trouble: lapor ngadu melapor lapor-kemana report-problem tell-whom whom-to-tell who-do-i-tell kendala-teknis ada-masalah sambat
  =ngomong-ke-siapa =bilang-ke-siapa =lapor-siapa =lapor-ke-mana
  > lapor melapor posko
safety-briefing: keselamatan safety safety-induction induksi safety-briefing pengarahan-keselamatan k3 prosedur-keselamatan hati-hati dangerous bahaya
  berbahaya
  > keselamatan k3 induksi-keselamatan bahaya
insurance: asuransi jaminan-kecelakaan jasa-raharja asuransi-perjalanan diasuransikan insurance insured travel-insurance
  > asuransi
schedule-change: acara-batal jadwal-berubah perubahan-jadwal diundur ditunda info-perubahan schedule-change cancelled postponed announced announcement
  jadwal-geser mundur-jadwal =dimajukan =diumumkan =pengumuman hear-about-changes changes-announced taunya-dari-mana jadwal-digeser jadwal-diganti
  acara-diundur any-changes
  > =diumumkan =pengumuman
demonstration: unjuk-rasa rusuh kerusuhan demonstrasi protest riot jalan-ditutup road-closed ada-demo
  > unjuk-rasa jalan-ditutup
death-news: keluarga-meninggal keluarga-sakit urusan-keluarga kabar-duka berduka musibah-keluarga family-emergency bereavement
  > keluarga-berduka izin-khusus
"""
