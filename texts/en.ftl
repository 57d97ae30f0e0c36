## Lokus in English. One message a name; { $variables } are facts put in by the program.


## Command line

cli-help = Lokus: a study visit's assistant in Telegram.
cli-help-template = Write an empty workbook with headers, drop-downs, notes and one example row a sheet.
cli-help-check = Check a workbook (.xlsx, or a folder with one CSV a sheet) and show every mistake.
cli-help-import = Show what changes, ask, then apply it. The same code imported again is a change.
cli-help-export = Write a visit as files: its workbook, which imports unchanged, poll results, evaluations, notes, questions, and the report.
cli-help-rehearse = Play the visit’s days on a simulated clock: who would get which message when, sending none.
cli-help-ask = Answer a question as the bot would, without Telegram.
cli-help-eval = Scores tables of questions: right, offered, silent, wrong, made up; with what every miss was understood as.
cli-argument-tables = CSV tables of questions and the answers expected
cli-option-totals = only the figures by visit
cli-option-baseline = also what a plain BM25 search over all rows scores
cli-option-variants = how many answers stay right when their questions are typed in other ways
cli-option-explain = shows what was understood of the question
cli-help-backup = Make a consistent copy of the SQLite database, also while it is in use.
cli-help-db = The database.
cli-help-db-upgrade = Bring the database to this version's schema (also done by "run" at start).
cli-option-visit = code of the visit
cli-option-group = name of the asker's group, or another name of it
cli-option-at = the moment of asking in the group's local time; without it: now
cli-option-speed = speed of the simulated clock, for example 600 times; without it: all at once
cli-option-rehearse-xlsx = also write all messages to this spreadsheet
cli-option-lang = language of the output; without it: the visit's, or the environment's
cli-option-lang-answer = the asker's language; without it: the group's
cli-option-json = JSON for other programs
cli-option-jsonl = read one JSON question a line from standard input, write one JSON answer a line
cli-option-yes = apply without asking
cli-argument-workbook = an .xlsx workbook, or a folder with one CSV a sheet
cli-argument-template = the .xlsx file to write
cli-argument-directory = the folder to write into; made where it is missing
cli-argument-backup = the copy to write
cli-help-invite = Make an invitation: a code, a link and, if asked for, a QR picture. The link holds the bot's name, which Telegram is asked for with LOKUS_TOKEN.
cli-option-role = the role to invite to
cli-option-invite-group = the group to invite to; without it: chosen when joining (participants), or all groups
cli-option-qr = write the link as a QR picture to this file
cli-invited = { $link }
    Can be used { $uses } times, until { $until }.
cli-invite-no-bot = The bot's name is not known, because LOKUS_TOKEN is not set or Telegram can't be reached: replace { $bot } in the link, or send the bot /start with the code.
cli-error = lokus: { $message }
cli-try-help = See: { $command } --help
cli-missing = { $name } is missing
cli-usage = Usage:
cli-usage-options = [OPTIONS]
cli-usage-command = COMMAND [ARGS]...
cli-usage-help = Show this help.
cli-usage-title-arguments = Arguments
cli-usage-title-options = Options
cli-usage-title-commands = Commands
cli-usage-required = [required]
cli-usage-default = [default: { $value }]
cli-usage-unknown-command = there is no command "{ $name }"
cli-usage-unknown-option = there is no option { $name }
cli-usage-near = did you mean { $near }?
cli-usage-left-over = too many words: { $words }
cli-usage-no-value = option { $name } takes no value
cli-usage-value-missing = option { $name } needs a value after it
cli-usage-choice = { $name } does not know "{ $value }"; choose: { $known }
cli-usage-between = { $name } does not know "{ $value }"; write a number from { $least } to { $most }
cli-usage-at-least = { $name } does not know "{ $value }"; write a number, { $least } or more
cli-usage-bad-value = { $name } does not know "{ $value }"
cli-usage-wrong = this command can't be read
cli-refused = { $count } mistakes; nothing was imported. Mend them and try again.
cli-lines-at-fault = { $count ->
        [one] 1 line
       *[other] { $count } lines
    } could not be answered; see "error" in the answers
cli-check-refused = { $count } mistakes. Mend them and check again.
cli-check-good = Good: visit { $code } ({ $name }) has { $groups } groups, { $loci } loci, { $items } agenda items, { $contacts } contacts, { $info } info rows, { $participants } participants.
cli-apply-question = Apply? [y/N]
cli-apply-yes = y yes ya
cli-import-applied = Applied: visit { $code } now has { $groups } groups, { $loci } loci, { $items } agenda items, { $contacts } contacts, { $info } info rows, { $participants } participants.
cli-import-not-applied = Not applied; visit { $code } stays as it was.
cli-import-unchanged = Nothing changes in visit { $code }.
cli-import-reach = To be told: { $people } people and { $chats } group chats.
cli-template-question = { $file } is there already and would be written over. Write over it? [y/N]
cli-template-kept = { $file } was left as it is; name another file.
cli-template-written = An empty workbook was written to { $file }. Fill it in, then check it: lokus check { $file }
cli-exported = Written: { $file }
cli-upgraded = The database has this version's schema.
cli-backed-up = A copy was written to { $file } ({ $kilobytes } kB).
cli-table-cell = Cell
cli-table-problem = Problem
cli-table-remedy = Remedy
cli-warning-line = warning: { $line }

## Faults

fault-qr-without-bot = a QR picture needs the bot's name: set LOKUS_TOKEN and see that Telegram can be reached. No invitation was made.
fault-file = the file { $file } can't be opened or written: { $reason }
fault-reason-not-found = it is not there
fault-reason-directory = it is a folder
fault-reason-no-directory = part of its path is no folder
fault-reason-exists = it is there already
fault-reason-permission = not permitted
fault-output = the output can't be written: { $reason }
fault-unforeseen = an unforeseen fault ({ $kind }). Its details are in { $file }; send that file to whoever keeps Lokus.
fault-unknown-visit = there is no visit "{ $code }". There is: { $known }
fault-unknown-group = there is no group "{ $name }". There is: { $known }
fault-unknown-moment = the moment "{ $moment }" is not understood; write it like 2026-11-21T09:30
fault-bad-line = this line is no JSON question; write like {"{"}"visit": "…", "group": "…", "question": "…"{"}"}
fault-bad-table = { $file } is no table of questions; a CSV file needs the columns visit, group, at, lang, style, intent, question, expected, forbidden, answered
fault-backup-not-sqlite = "backup" is for SQLite; for PostgreSQL use pg_dump
fault-no-database-yet = there is no database at { $file } yet; import a visit first
fault-backup-would-overwrite = { $file } exists and is no other copy of a database; choose another name
fault-visit-changed-meanwhile = visit { $code } changed while the diff was shown; nothing was applied. Try again.
fault-dangling-name = "{ $name }" is named, but sheet { $sheet ->
    [groups] Kelompok
    [loci] Lokus
   *[agenda] Agenda
 } does not have it
fault-name-twice = "{ $name }" stands twice in sheet { $sheet ->
    [groups] Kelompok
    [loci] Lokus
   *[agenda] Agenda
 }
fault-group-in-use = group "{ $group }" can't be removed: { $members } members and { $chats } group chats belong to it. If its name changed, put the old one under Nama lain.
fault-database-url-unusable = LOKUS_DATABASE_URL is not understood; write it like sqlite+aiosqlite:///lokus.sqlite3 or postgresql+asyncpg://user:password@server/database
fault-database-unreachable = the database { $database } does not answer; check its address and that its server runs
fault-database-missing = the database { $database } is not there and can't be made; check its name and folder
fault-database-login-refused = the database { $database } refuses the user or the password
fault-database-locked = the database { $database } is in use by another program; try again in a moment
fault-database-read-only = the database { $database } can't be written; check its permissions
fault-database-full = there is no room left for the database { $database }
fault-not-a-database = { $database } is no database, or damaged
fault-schema-missing = the database { $database } does not have this version's schema yet; run: lokus db upgrade
fault-schema-newer = the database { $database } was written by a newer Lokus (schema { $found }); update Lokus

## Changes of a workbook

diff-new-visit = New visit: { $code }
diff-new-rows = + { $sheet }: { $count } rows
diff-changes = What changes in visit { $code }:
diff-setting = ~ Kunjungan: { $field }
diff-field = { $column } { $old } → { $new }
diff-row = • { $sheet }: { $name }: { $what }
diff-row-fields = • { $sheet }: { $name }: { $what } ({ $fields })
diff-empty = (empty)
diff-added = added
diff-moved = moved
diff-relocated = at another place
diff-renamed = renamed
diff-regrouped = for other groups
diff-details = details changed
diff-cancelled = cancelled
diff-changed = changed
diff-removed = removed

## Settings

setting-token-missing = LOKUS_TOKEN is not set. Get a token on Telegram: open @BotFather, send /newbot, then put LOKUS_TOKEN=... into the environment or into a file .env. To try without a token: lokus demo.
setting-token = LOKUS_TOKEN is no bot token. Copy all of it from @BotFather, like 123456789:ABC..., without spaces.
setting-api-url = LOKUS_API_URL: "{ $value }" is no server address; write it like https://api.telegram.org.
setting-database-url = LOKUS_DATABASE_URL is not known; write sqlite+aiosqlite:////folder/lokus.sqlite3 or postgresql+asyncpg://user:password@server/database.
setting-webhook-url = LOKUS_WEBHOOK_URL: "{ $value }" is no public https address; write it like https://lokus.example.org, or leave it empty and Lokus fetches messages itself.
setting-webhook-secret = LOKUS_WEBHOOK_SECRET may only hold 1 to 256 letters A-Z a-z, digits, _ or -; leave it empty to have one made.
setting-listen = LOKUS_LISTEN: "{ $value }" is no host:port; write it like 127.0.0.1:8080 (port 0 takes a free one).
setting-log = LOKUS_LOG: "{ $value }" is not known; write text or json.
setting-retention-days = LOKUS_RETENTION_DAYS: "{ $value }" is no number of days; write a whole number from 1, such as 90.
setting-invalid = { $name } can't be read; check its value.
setting-env-file = The file .env is no UTF-8 text; save it again as UTF-8.

## Menu of commands

command-sekarang = What is on now
command-berikutnya = What comes next
command-agenda = Your group's agenda today
command-lokus = Loci and where they are
command-kontak = Contacts of hosts and organizers
command-tanya = Ask a question
command-catatan = Note a lesson or a recommendation, and read notes again
command-kalender = The agenda for your phone's calendar
command-pengingat = Set reminder times
command-siaran = Send a broadcast
command-ubah = Change the agenda
command-undang = Invite participants, coaches, organizers
command-gladi = Rehearse the day without sending
command-polling = Make a poll
command-hasil = Results of polls and evaluations
command-laporan = Report of the visit
command-tautkan = Link this chat to a group
command-lepas = Unlink this chat
command-kunjungan = Choose a visit
command-bahasa = Indonesian or English
command-dataku = What is kept about me
command-hapusdata = Erase my data
command-bantuan = What Lokus can do

## Bot profile

profile-short-description = Visit assistant: agenda, loci, contacts, and answers to your questions.
profile-description = Lokus assists participants of study visits. Ask about times, places or contacts in plain words; answers come only from what the organizers provided. Join with the invitation link from your organizers.

## Permissions and faults

permission-outsider = Sorry, Lokus only serves participants of a visit; please ask your organizers for an invitation link.
permission-anonymous = Sorry, you write here without your name (as the group or a channel), so I can't tell who you are. Please write as yourself, for example by switching off “Remain anonymous” in your admin rights.
permission-joining = You have not finished joining. Press /start to go on.
permission-role = Sorry, this command is not for your role. Type /help to see what you can use.
permission-button = Sorry, this button is not for you.
error-unexpected = Sorry, something went wrong on our side. Please try again in a moment.

## Workbook

problem-file-missing = there is no file { $file }
remedy-file-missing = check its name and folder
problem-file-unreadable = { $file } can't be opened
remedy-file-unreadable = close other programs that use it and check that it may be read
problem-file-empty = the file is empty (0 bytes)
remedy-file-empty = save the workbook again and send it again
problem-file-damaged = this .xlsx file is damaged or cut off
remedy-file-damaged = open it in a spreadsheet program, save it as .xlsx again, then try again
problem-file-no-workbook = this file is no workbook
remedy-file-no-workbook = use an .xlsx file, or a folder with one CSV file a sheet
problem-file-old-format = this is an old Excel workbook (.xls)
remedy-file-old-format = save it as .xlsx (Excel Workbook)
problem-file-other-format = this is a document of another kind, not .xlsx
remedy-file-other-format = save it as .xlsx (Excel Workbook)
problem-file-password = the workbook is protected by a password
remedy-file-password = save it without a password, then try again
problem-file-too-large = the file unpacks to { $megabytes } MB; the limit is { $limit } MB
remedy-file-too-large = remove pictures and sheets that are not needed, then save it again
problem-file-too-full = the file holds too many cells, sheets or parts
remedy-file-too-full = remove what is not needed, then save it again
problem-file-entities = the file holds XML entities (a DTD), which are not accepted
remedy-file-entities = copy its content into a new workbook and save that as .xlsx
problem-file-external = the file refers to another file or data source
remedy-file-external = break the links (Data > Edit Links > Break Link) or paste as values, then save it again
problem-csv-damaged = the CSV file can't be read as a table
remedy-csv-damaged = look for a quotation mark that is not closed, then save it as UTF-8 CSV again
problem-csv-encoding = the letters in the CSV file can't be read
remedy-csv-encoding = save it again as UTF-8 CSV
problem-no-known-sheet = there is no sheet that Lokus reads
remedy-no-known-sheet = name the sheets: { $known }
problem-sheet-missing = the sheet "{ $sheet }" is missing
remedy-sheet-missing = add a sheet "{ $sheet }"
remedy-sheet-missing-near = add a sheet "{ $sheet }", or rename the sheet "{ $near }"
problem-sheet-twice = the sheet "{ $sheet }" is there twice
remedy-sheet-twice = put them together in one sheet
problem-sheet-unknown = the sheet "{ $sheet }" is not known and is not read
remedy-sheet-unknown = delete it if it is not needed
remedy-sheet-unknown-near = if it is meant to be "{ $near }", rename it
problem-no-header = no column heads were found in the first ten rows
remedy-no-header = write the column heads; required are: { $columns }
problem-column-missing = the column "{ $column }" is missing
remedy-column-missing = add a column "{ $column }"
remedy-column-missing-near = add a column "{ $column }", or rename the head "{ $near }" in { $where }
problem-column-twice = the column "{ $column }" is there twice
remedy-column-twice = keep only one
problem-column-unknown = the column "{ $column }" is not known and is not read
remedy-column-unknown = delete it if it is not needed
remedy-column-unknown-near = if it is meant to be "{ $near }", rename it
problem-column-unnamed = column { $column } holds something but has no head, so it is not read
remedy-column-unnamed = give the column a head, or delete what is in it
problem-too-many-rows = the sheet has too many rows
remedy-too-many-rows = at most { $limit } rows
problem-sheet-without-rows = the sheet has no row yet
remedy-sheet-without-rows = fill it in below the column heads
problem-cell-missing = "{ $column }" is required
remedy-cell-missing = fill in this cell
problem-cell-too-long = the cell is too long ({ $length } characters)
remedy-cell-too-long = at most { $limit } characters
problem-cell-error = the cell holds a formula error ({ $value })
remedy-cell-error = correct the formula, or type the value
problem-formula-without-value = the cell holds a formula that was never computed
remedy-formula-without-value = open and save it in a spreadsheet program, or type the value
problem-text-is-date = "{ $column }" holds a date or a time ({ $value })
remedy-text-is-date = if the spreadsheet program changed it, type it again behind an apostrophe
problem-setting-missing = the setting "{ $value }" is missing
remedy-setting-missing = add a row "{ $value }" with its value
problem-setting-twice = the setting "{ $value }" is already in { $where }
remedy-setting-twice = keep only one
problem-setting-unknown = the setting "{ $value }" is not known and is not read
remedy-setting-unknown = delete it if it is not needed
remedy-setting-unknown-near = if it is meant to be "{ $near }", rename it
problem-code-unfit = the visit code "{ $value }" can't be used
remedy-code-unfit = use 3 to 40 small letters a-z, digits or -, like semarang-2026
remedy-code-unfit-near = use small letters a-z, digits or -, like { $near }
problem-zone-unknown = the time zone "{ $value }" is not known
remedy-zone-unknown = write WIB, WITA, WIT or an IANA name such as Asia/Tokyo
remedy-zone-unknown-near = maybe "{ $near }"; known are WIB, WITA, WIT and IANA names
problem-language-unknown = the language "{ $value }" is not known
remedy-language-unknown = write id or en
problem-yes-no-unknown = "{ $value }" is neither yes nor no
remedy-yes-no-unknown = write ya or tidak
problem-reminders-unknown = the reminders "{ $value }" are not understood
remedy-reminders-unknown = write minutes before the item such as 30;10, or - for none
problem-question-kind-unknown = the kind of question "{ $value }" is not known
remedy-question-kind-unknown = write skala, pilihan, pilihan ganda or teks
remedy-question-kind-unknown-near = maybe "{ $near }"; known are skala, pilihan, pilihan ganda, teks
problem-choices-missing = a choice question without choices
remedy-choices-missing = write the choices separated by semicolons, like Poor; Fair; Good
problem-telegram-unknown = the Telegram name "{ $value }" is not understood
remedy-telegram-unknown = write it like @name; a phone number belongs in the column Telepon
problem-email-unknown = the e-mail address "{ $value }" is not understood
remedy-email-unknown = write one address like name@agency.go.id
problem-phone-unknown = the phone number "{ $value }" is not understood
remedy-phone-unknown = write it like 0812-3456-7890 or (024) 3513366 ext. 12; separate several by semicolons
problem-phone-shortened = the phone number "{ $value }" was shortened by the spreadsheet program
remedy-phone-shortened = type it again in full, beginning with an apostrophe or +62
problem-time-unknown = { $column ->
    [Mulai] start time
   *[Selesai] end time
 } "{ $value }" is not understood
remedy-time-unknown = write it like 09.00
problem-time-is-date = { $column ->
    [Mulai] the start time
   *[Selesai] the end time
 } holds a date ({ $value })
remedy-time-is-date = write a time like 09.00
problem-date-unknown = there is no date "{ $value }", or it is not understood
remedy-date-unknown = write it like 21/11/2026 or 21 November 2026
problem-time-on-other-date = "{ $value }" names another date than the column Tanggal ({ $date })
remedy-time-on-other-date = check both; the column Tanggal is used
problem-end-before-start = the item ends ({ $ends }) before it starts ({ $starts })
remedy-end-before-start = correct the times; the day's end is 24.00, and what passes midnight takes two rows
problem-end-twice = the column Mulai ("{ $value }") names another end
remedy-end-twice = keep only the right end
problem-weekday-mismatch = the weekday in "{ $value }" does not match: that date is { $date }
remedy-weekday-mismatch = check weekday and date; the date is what counts
problem-zone-of-start-only = Mulai ("{ $value }") names a time zone, Selesai does not
remedy-zone-of-start-only = Selesai is read as the group's local time; name the zone if it is not
problem-coordinate-unknown = the coordinate "{ $value }" is not understood
remedy-coordinate-unknown = write decimal degrees like -6,98 or -6.98
problem-coordinates-swapped = the latitude { $value } is outside -90 to 90; latitude and longitude may be swapped
remedy-coordinates-swapped = swap Lintang and Bujur
problem-latitude-out-of-range = the latitude { $value } is outside -90 to 90
remedy-latitude-out-of-range = write decimal degrees like -6.98
problem-longitude-out-of-range = the longitude { $value } is outside -180 to 180
remedy-longitude-out-of-range = write decimal degrees like 110.41
problem-coordinate-alone = { $column } is empty although its counterpart is filled in
remedy-coordinate-alone = fill in both Lintang and Bujur, or neither
problem-coordinates-too-many = Lintang already holds another pair of coordinates
remedy-coordinates-too-many = empty Bujur, or write one number a column
problem-group-twice = the group name "{ $value }" is already used in { $where }
remedy-group-twice = give it a different name
problem-locus-twice = the locus name "{ $value }" is already used in { $where }
remedy-locus-twice = give it a different name
problem-name-with-semicolon = the name "{ $value }" holds a semicolon, which separates names in lists
remedy-name-with-semicolon = write one name a row
problem-name-merged = the merged cell "{ $value }" names several rows at once
remedy-name-merged = unmerge it, and write one name a row
problem-code-twice = the code "{ $value }" is already used in { $where }
remedy-code-twice = give it a different code
problem-group-unknown = unknown group "{ $value }"
remedy-group-unknown = write it as in the sheet Kelompok, or leave it empty for all; separate several by semicolons
remedy-group-unknown-near = maybe "{ $near }"
problem-locus-unknown = unknown locus "{ $value }"
remedy-locus-unknown = write it as in the sheet Lokus, or add it there
remedy-locus-unknown-near = maybe "{ $near }"
problem-code-unknown = unknown agenda code "{ $value }"
remedy-code-unknown = write it as in the column Kode of the sheet Agenda, or leave it empty to ask at the day's end
remedy-code-unknown-near = maybe "{ $near }"
problem-overlap = "{ $title }" is at the same time as "{ $other }" ({ $where }) for group { $group }
remedy-overlap = check the times of both
problem-dates-far-apart = { $date } is more than a year away from { $other_date }
remedy-dates-far-apart = check the year
problem-locus-contradicted = the agenda ({ $where }) also takes { $groups } to the locus "{ $locus }"
remedy-locus-contradicted = add the groups here, or correct the agenda
problem-headcount-differs = { $group } is said to have { $number } participants, but the sheet Peserta lists { $listed }
remedy-headcount-differs = make them agree
template-guide-title = A visit's workbook for Lokus
template-guide =
    Orange sheets are required; blue ones may stay empty. Columns with an orange head (marked *) have to be filled in.
    1. Change the settings in the sheet Kunjungan. Kode is the visit's identity: keep it once it was imported.
    2. Fill in the sheets Kelompok (groups) and Lokus (loci) first; the other sheets choose names from there.
    3. Fill in the sheet Agenda, one item a row. An empty Kelompok means all groups.
    4. Delete or overwrite the yellow example rows.
    5. List columns (Pengisi, for example) separate what they hold by semicolons: Budi; Ani.
    6. Point at a column's head to read its explanation.
    7. Check it: lokus check FILE.xlsx, or send this file to the Lokus bot. Every mistake is shown with its cell.
    The bot answers from this workbook only. What is not written here it will not answer.
    This sheet, Petunjuk, is not read by Lokus.
template-example-visit = Example: national leadership visit to Example City
template-example-theme = Example: digital transformation of public services
template-example-head = Example Head of Delegation
template-example-group = Example Group 1
template-example-group-alias = Example Group I
template-example-city = Example City
template-example-coach = Example Coach
template-example-headcount = about 15 people
template-example-locus = Example Command Center
template-example-locus-alias = Example Control Centre
template-example-address = 1 Example Street, Example City
template-example-room = Building A, 3rd floor
template-example-item = Example: presentation and tour of the Command Center
template-example-host = Example Host
template-example-note = Example: wear batik, bring your name tag
template-example-position = Head of the Office of Communication and Informatics
template-example-agency = Government of Example City
template-example-participant = Example Participant
template-example-topic = Example: dress
template-example-question = Example: what should we wear for the visit?
template-example-answer = Example: long-sleeved batik and the name tag.
template-example-keywords = clothes; uniform; dress code
template-form-useful = How useful is the visit to this locus for your work?
template-form-clear = How clear were the host's explanations?
template-form-time = The time available at this locus
template-form-time-choices = Too short; Right; Too long
template-form-aspects = What are the strengths of this locus? (several answers are fine)
template-form-aspects-choices = Leadership; Service innovation; Technology; Cooperation between agencies; Human resources
template-form-adopt = What will you put into practice at your agency?
template-form-advice = What do you recommend to this locus?
template-note-kunjungan-isian = The setting's name. One setting a row; leave it as it is.
template-note-kunjungan-nilai = The value of the setting to its left.
template-note-kunjungan-kode = Required. The visit's identity: 3 to 40 small letters a-z, digits or -. Importing the same code again is a change.
template-note-kunjungan-nama = Required. The visit's name as participants read it.
template-note-kunjungan-program = The training programme, for example PKN Tingkat II.
template-note-kunjungan-angkatan = Cohort and year.
template-note-kunjungan-tema = The visit's theme.
template-note-kunjungan-penyelenggara = The organizing institution.
template-note-kunjungan-pengingat = Minutes before each agenda item, separated by semicolons. If empty: 30;10. For none: -
template-note-kunjungan-bahasa = id (Indonesian) or en (English). If empty: id.
template-note-heads = One name or several, separated by semicolons.
template-note-zone = WIB, WITA, WIT or an IANA name such as Asia/Tokyo. If empty: the visit's zone (WIB unless set).
template-note-kelompok-kelompok = Required. The group's name; no two may be the same.
template-note-kelompok-kota = The city that the group visits.
template-note-kelompok-bahasa = id or en, if other than the visit's language.
template-note-kelompok-ketua = The group's leader.
template-note-kelompok-pembimbing = One coach or several, separated by semicolons.
template-note-kelompok-topik = The group's topic or focus.
template-note-kelompok-jumlah-peserta = A number or words. A number is compared with the sheet Peserta.
template-note-aliases = Other names, separated by semicolons, so that questions are understood. When you change a name, write the old one here.
template-note-description = Anything else that participants may read.
template-note-lokus-lokus = Required. The place's name; no two may be the same.
template-note-lokus-kelompok = The groups that visit it, separated by semicolons. Empty = all.
template-note-lokus-jenis = For example MPP, Command Center, Dinas, Kampus. Titik kumpul, Hotel, Rumah makan and Tempat ibadah are not counted as loci.
template-note-lokus-alamat = The full address.
template-note-lokus-ruang = Building, floor, room.
template-note-lokus-lintang = Latitude in decimal degrees, like -6,98. A pair copied from a map is fine too: -6.98, 110.41
template-note-lokus-bujur = Longitude in decimal degrees, like 110,41.
template-note-agenda-kode = The item's lasting identity, like A01. With it, changes are recognized even if title and time change.
template-note-agenda-tanggal = Required. A date like 21/11/2026 or 21 November 2026.
template-note-agenda-mulai = Required. The group's local time, like 09.00; 09.00-10.30 is fine too, or with a zone: 09.00 WITA.
template-note-agenda-selesai = The end. Empty = until the group's next item. The day's end is 24.00.
template-note-agenda-kegiatan = Required. The item's title as participants read it.
template-note-agenda-lokus = The item's place, as in the sheet Lokus.
template-note-agenda-ruang = This item's room, if other than the locus's.
template-note-agenda-pengisi = Who speaks or receives, separated by semicolons.
template-note-agenda-catatan = Dress, what to bring, and other things to remember.
template-note-agenda-pengingat = Minutes before this item, like 30;10. Empty = as for the visit; - = no reminder.
template-note-groups = The groups concerned, separated by semicolons. Empty = all.
template-note-loci = The loci concerned, separated by semicolons.
template-note-position = Position.
template-note-agency = Agency.
template-note-kontak-nama = Required. The name of a person or desk.
template-note-kontak-peran = tuan rumah (host), narahubung (contact), pembimbing (coach), panitia (committee), pimpinan rombongan (head of delegation), or free.
template-note-kontak-telepon = Phone numbers, separated by semicolons, like 0812-3456-7890 or (024) 3513366 ext. 12.
template-note-kontak-telegram = Telegram name, like @name.
template-note-kontak-surel = E-mail address.
template-note-peserta-nama = Required. The participant's full name.
template-note-peserta-kelompok = Required. The participant's group, as in the sheet Kelompok.
template-note-info-topik = Required. What it is about, in a word or two.
template-note-info-pertanyaan = A question as a participant may ask it.
template-note-info-jawaban = Required. The answer as participants will read it.
template-note-info-kata-kunci = Other words that may be used to ask, separated by semicolons.
template-note-info-bahasa = id or en, if other than the visit's language.
template-note-evaluasi-kode = The form's code. Rows with the same code are one form.
template-note-evaluasi-pertanyaan = Required. The question.
template-note-evaluasi-jenis = Required. skala (1 to 5), pilihan (choice), pilihan ganda (several choices) or teks (text).
template-note-evaluasi-pilihan = The choices, separated by semicolons; required for pilihan and pilihan ganda.
template-note-evaluasi-agenda = An item's code: the form is sent when that item ends. Empty = at the day's end.
template-note-evaluasi-anonim = ya (yes) or tidak (no). If empty: ya.

## Agenda

agenda-title = <b>Agenda { $day }</b>
agenda-for = { $group } · all times { $zone }
agenda-nothing-that-day = Nothing is planned for { $group } on this day.
agenda-phase-done = <b>Done</b>
agenda-phase-now = <b>On now</b>
agenda-phase-next = <b>Next</b>
agenda-phase-later = <b>After that</b>
agenda-entry = <b>{ $times }</b> { $title }
agenda-open-end = end
agenda-now-title = <b>Now: { $title }</b>
agenda-next-title = <b>Next: { $title }</b>
agenda-ends-in = { $times }, ends in { $remaining }
agenda-since = From { $time }, open end
agenda-starts-in = { $times }, starts in { $remaining }
agenda-on-day = { $day }, { $times }
agenda-then = After that: { $title }, { $times }
agenda-last-item = Nothing else is planned after this.
agenda-where = Place: { $value }
agenda-address = Address: { $value }
agenda-who = With: { $value }
agenda-note = Note: { $value }
agenda-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
agenda-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
agenda-hours-minutes = { $hours } h { $minutes } min
agenda-nothing-now = Nothing is on right now.
agenda-all-over = The whole agenda of { $group } is done. Thank you.
agenda-empty = The organizers have not filled in the agenda of { $group } yet.
agenda-which-group = Which group would you like to see?
agenda-unknown-day = The day “{ $day }” is not understood. Write for example /agenda tomorrow or /agenda 14 June, or choose a day:
agenda-no-such-day = Nothing is planned for { $group } on { $day }. Please choose a day:
agenda-card = { $agenda }

    <i>Kept up to date by Lokus.</i>
agenda-button-map = Map
agenda-button-contact = Contact
agenda-button-agenda = Full agenda

## Reminders

reminder-ahead = <b>In { $remaining }, { $time }: { $title }</b>
reminder-late = <b>Starts in { $remaining }, { $time }: { $title }</b>
reminder-now = <b>Starting now, { $time }: { $title }</b>
reminder-started = <b>Started { $passed } ago, { $time }: { $title }</b>
reminder-groups = Group: { $value }
reminder-all-groups = all
reminder-day-tomorrow = <b>Tomorrow starts at { $time }: { $title }</b>
reminder-day-today = <b>Today starts at { $time }: { $title }</b>
reminder-list = { $most } and { $last }
reminder-one-day = 1 day
reminder-own-usual = You are reminded { $times } before each item, as the visit has it.
reminder-own-usual-none = This visit has no reminders before its items. You can choose times of your own.
reminder-own-chosen = You are reminded { $times } before each item. Items with reminder times set by the organizers keep those.
reminder-own-none = Reminders are off. Changes of the agenda and announcements are still sent.
reminder-own-no-group = You belong to no group, so you get no reminders. Choose times to be reminded of every group’s items.
reminder-how = Choose the times, or type the minutes, for example /reminders 60 10 (up to 5 times, each 1 to 1440 minutes), or /reminders off.
reminder-not-understood = “{ $typed }” can’t be used. Write up to 5 times, each 1 to 1440 minutes, for example /reminders 60 10, or /reminders off.
reminder-button-chosen = ✓ { $time }
reminder-button-none = Off
reminder-button-usual = Default
reminder-day-evening = The next day’s agenda is sent to all members the evening before: { $time }.
reminder-day-morning = The day’s agenda is sent to all members in the morning: { $time }.
reminder-day-never = not sent
reminder-day-how = Organizers can change that: /reminders evening 19:30, /reminders morning 05:45, /reminders morning off.
reminder-day-not-understood = “{ $typed }” is no time that is understood. Write for example /reminders evening 19:30 or /reminders morning off.

## Changes

change-notice = <b>Change of the agenda</b>, { $group }
change-notice-undone = <b>As it was before</b>, { $group }
change-item = <b>{ $title }</b>
change-time = Time: { $time }
change-time-changed = Time: { $old } → <b>{ $new }</b>
change-place = Place: { $place }
change-place-changed = Place: { $old } → <b>{ $new }</b>
change-title-changed = Title: { $old } → <b>{ $new }</b>
change-no-place = (not decided yet)
change-cancelled = <b>Cancelled:</b> <s>{ $title }</s>
change-elsewhere = <b>No longer for this group:</b> <s>{ $title }</s>
change-added = <b>Added:</b> { $title }
change-regrouped = <b>Your group has changed.</b> By the new list of participants you are in <b>{ $group }</b> now. Agenda, reminders and my answers follow that group: /agenda
change-more = … and { $count } more changes.
change-others = { $count ->
        [one] One other detail
       *[other] { $count } other details
    } changed.
change-applied-by = <b>{ $name } changed this visit.</b>
change-applied-elsewhere = <b>This visit was changed from the organizers' computer.</b>
change-preview = <b>Preview of the change</b>
change-hearers = { $people ->
        [one] One person
       *[other] { $people } people
    } will be told.
change-hearers-chats = { $people ->
        [one] One person
       *[other] { $people } people
    } and { $chats ->
        [one] one group chat
       *[other] { $chats } group chats
    } will be told.
change-hearers-only-chats = { $chats ->
        [one] One group chat
       *[other] { $chats } group chats
    } will be told.
change-hearers-none = Nobody needs to be told.
change-warn-past = ⚠ The time of { $title } is over already.
change-warn-overlap = ⚠ { $group }: at the same time as { $title }, { $times }.
change-button-apply = Apply
change-button-drop = Cancel
change-button-details = Tell speakers and notes too
change-button-details-told = ✓ Speakers and notes are told
change-button-undo = Undo
change-button-back = ‹ Back
change-button-more = Next ›
change-button-time = Time
change-button-place = Locus
change-button-room = Room
change-button-title = Title
change-button-cancel = Cancel this item
change-applied = ✓ Applied. { $hearers }
    It can be undone for { $minutes } minutes.
change-when = It goes out in about { $seconds } seconds; other changes until then are told with it.
change-groups = Groups: { $groups }
change-groups-changed = Groups: { $old } → <b>{ $new }</b>
change-applied-new = ✓ The visit { $code } was made, and you are its organizer. Invite participants with /invite; if you are in several visits, choose with /visits.
change-dropped = All right, nothing was changed.
change-stale = This visit changed while the preview was shown, so nothing was applied yet. This is the new preview:
change-undone = ✓ Undone: the agenda is as it was. { $hearers }
change-undone-quiet = Nobody had been told yet, so nothing is sent.
change-undo-late = It is too late to undo this. Change it again with /change.
change-undo-before = This change was undone already.
change-misfit = <b>Nothing was applied.</b> This visit changed while the preview was shown, and this change no longer fits it: { $reason }. Send the workbook once more, or change it with /change.
change-undo-group = This can't be undone: the group “{ $group }” has members or a group chat by now.
change-undo-changed = That item was changed again since, so this can't be undone. Change it with /change.
change-gone = That item is not on the agenda any more.
change-which-day = Items of which day? Or write it at once, for example: /change A07 13.30-14.30
change-no-agenda = This visit has no agenda yet. Send its workbook (.xlsx) here.
change-which-item = { $day }: which item?
change-what = <b>{ $item }</b>
    { $groups }, code { $code }

    What changes?
change-all-groups = all groups
change-ask-time = The new time of <b>{ $title }</b>? Write for example 13.30-14.30, 13.30, or tomorrow 09.00.
change-ask-place = The new locus of <b>{ $title }</b>? Choose it, or write its name.
change-ask-room = The new room of <b>{ $title }</b>? Write its name, or - for none.
change-ask-title = The new title of <b>{ $title }</b>?
change-unknown-code = There is no item with the code “{ $code }”. Choose its day:
change-unknown-code-near = There is no item with the code “{ $code }”; perhaps { $near }. Or choose its day:
change-locus-unknown = There is no locus “{ $name }”. There are: { $known }.
change-problem = This can't be read yet: { $problem }; { $remedy }.
change-same = <b>{ $title }</b> is like that already; nothing changes.

## Receipts

receipt-button-read = I have read it
receipt-button-unread = Who has not read it
receipt-thanks = Thank you, noted.
receipt-not-yours = This message is not for you.
receipt-nobody = Nobody was told.
receipt-all-groups = All groups
receipt-group = <b>{ $group }</b>: read by { $read } of { $people } people
receipt-unread = Not read ({ $count }):
receipt-waiting = Not sent yet ({ $count }):
receipt-unreached = Not reached ({ $count }):
receipt-name = • { $name }
receipt-all-read = Everyone has read it.

## Workbook in the chat

document-other-type = Thank you. What I can read from you is a visit's workbook (.xlsx). To broadcast a file, reply to it with /broadcast.
document-other-spreadsheet = Save the workbook as .xlsx (Excel Workbook), then send it here again.
document-too-large = This file is larger than { $limit } MB, Telegram's limit for bots. Delete pictures from the workbook, then send it again.
document-unavailable = Telegram does not hand out that file any more. Please send it again.
document-mistakes = <b>Nothing was applied yet.</b> Mend these { $count ->
        [one] mistake
       *[other] { $count } mistakes
    }, then send it again:
document-more-mistakes = … and { $count } more; all of them are in the file below.
document-mistakes-file = mistakes.txt
document-changes-file = changes.txt
document-warnings = <b>Look at this too</b> (it stops nothing):
document-not-yours = The code { $code } is another visit's, which only its organizers can change. For a new visit, use another code.
document-unchanged = Nothing changes in the visit { $code }.

## Rehearsal

rehearsal-title = <b>Rehearsal: { $visit }</b>
rehearsal-numbers = { $messages } messages for { $people } people and { $chats } group chats. Nothing is sent.
rehearsal-unknown = { $count } groups have no members yet; each is counted as one recipient.
rehearsal-absent = { $count } on the list of participants have not joined yet; they are counted too.
rehearsal-nothing = Rehearsal: { $visit }. No reminder would be sent; the agenda is empty or all reminders are off.
rehearsal-nothing-odd = No message before 06:00 or after 21:00.
rehearsal-odd = <b>Worth a look</b>: { $count } moments before 06:00 or after 21:00
rehearsal-odd-line = ⚠️ { $moment }: { $said } → { $to }
rehearsal-more = … and { $count } more
rehearsal-day = <b>{ $day }</b>
rehearsal-line = <b>{ $time }</b> { $said } → { $to }
rehearsal-line-odd = ⚠️ <b>{ $time }</b> { $said } → { $to }
rehearsal-mark = {"  "}← worth a look
rehearsal-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
rehearsal-chats = { $count ->
    [one] 1 group chat
   *[other] { $count } group chats
}
rehearsal-no-group = without a group
rehearsal-whole-group = { $group } (no members yet)
rehearsal-more-groups = and { $count } other groups
rehearsal-cut = The rest is in the spreadsheet.
rehearsal-progress = The rehearsal is playing: { $percent }% …
rehearsal-file = All messages of the rehearsal, a row for each recipient.
rehearsal-file-name = rehearsal-{ $code }.xlsx
rehearsal-sheet = Rehearsal
rehearsal-column-day = Day
rehearsal-column-time = Time
rehearsal-column-zone = Zone
rehearsal-column-group = Group
rehearsal-column-recipient = Recipient
rehearsal-column-joined = Not joined yet
rehearsal-column-language = Language
rehearsal-column-odd = Worth a look
rehearsal-column-text = Message
rehearsal-chat = Group chat
rehearsal-everyone = (all members)
rehearsal-yes = yes

## Broadcasts

broadcast-to-all = everyone
broadcast-to-unread = who has not read it
broadcast-unknown = There is no “{ $name }” to send to. There are: { $known }. Put semicolons between several.
broadcast-none-asked = No broadcast has asked to be read yet.
broadcast-ask-target = Who is this broadcast for? Or write it at once, for example: /broadcast all | The bus leaves at 13:00 WIB.
broadcast-ask-message = What will be broadcast to <b>{ $to }</b>? Write the message, or send a photo, a file, a voice message or a place.
broadcast-not-copied = A message of that kind can't be broadcast. Write the message, or send a photo, a file, a voice message or a place.
broadcast-nobody = Nobody would get it: there is nobody else in <b>{ $to }</b>.
broadcast-preview = The message above is how it will look. To <b>{ $to }</b>: { $people ->
        [one] one person
       *[other] { $people } people
    }.
broadcast-away = { $count } of them can't be reached on Telegram at present.
broadcast-sample = Recipients press this button when they have read it.
broadcast-dropped = All right, nothing is broadcast.
broadcast-stopping = Stopped.
broadcast-sending = Sending { $bar } { $sent } of { $total }
broadcast-lost = Not delivered: { $count }
broadcast-ended = Broadcast complete: { $sent } of { $total } sent.
broadcast-stopped = Broadcast stopped: { $sent } of { $total } sent.
broadcast-summary = <b>Summary of the broadcast</b>: it reached { $delivered } of { $people } people.
broadcast-read = Read: { $count }
broadcast-unreachable = Not reached: { $count }
broadcast-failed = Failed: { $count }
broadcast-absent = Not joined yet: { $count }
broadcast-cancelled = Cancelled: { $count }
broadcast-of-group = • { $group }: { $delivered } of { $people }.
broadcast-of-absent-group = • { $group }: nobody has joined yet ({ $count } people).
broadcast-no-group = Without a group
broadcast-group-name = <b>{ $group }</b>
broadcast-unreached = <b>Not reached</b> on Lokus, { $visit }. Please pass this message on to:
broadcast-unreached-link = After opening { $link } and pressing Start, the next messages come directly.
broadcast-not-joined = <b>{ $visit }</b>
    The following have not joined Lokus yet. Please open this link, then press Start:
    { $link }
broadcast-all-joined = Everyone on the list of participants has joined.
broadcast-no-list = This visit's workbook has no list of participants, so it is not known who has not joined.
broadcast-button-not-joined = Not joined yet
broadcast-button-cancel = Cancel
broadcast-button-send = Send
broadcast-button-drop = Cancel
broadcast-button-ask = Ask to confirm reading
broadcast-button-asks = ✓ Ask to confirm reading
broadcast-button-stop = Stop
broadcast-button-refresh = Refresh
broadcast-button-again = Send again to who has not read it
broadcast-button-invite = Invite those who have not joined

## Loci

loci-title = <b>Loci on { $day }</b>
loci-all-title = <b>Loci of the visit</b>
loci-none = The organizers have not given any loci yet.
loci-for-zones = { $group } · each group's local time
loci-name = <b>{ $name }</b>
loci-numbered = { $number }. <b>{ $name }</b>
loci-other = { $name }
loci-others = <b>Other places</b>
loci-brief = { $times }, { $spot }
loci-times = { $times }
loci-kind = Kind: { $value }
loci-room = Room: { $value }
loci-description = { $value }
loci-visit = { $day }, { $times }: { $title }
loci-no-coordinates = The organizers have not given its point on the map.
loci-no-map = The organizers have not given the point of { $name } on the map. Its address: { $address }
loci-no-map-no-address = The organizers have given neither a point on the map nor an address for { $name }.
loci-which = “{ $name }” may mean several places. Which one do you mean?
loci-unknown = There is no place called “{ $name }” in this visit. These are the places:
loci-button-all = All loci

## Contacts

contacts-title = <b>Contacts of { $group }</b>
contacts-title-all = <b>Contacts of the visit</b>
contacts-place = <b>{ $place }</b>
contacts-no-place = <b>Committee and delegation</b>
contacts-entry = { $who }
contacts-entry-number = { $who }: { $number }
contacts-name = <b>{ $name }</b>
contacts-position = Position: { $value }
contacts-agency = Institution: { $value }
contacts-role = Role: { $value }
contacts-at = Place: { $value }
contacts-phone = Phone: { $value }
contacts-telegram = Telegram: { $value }
contacts-email = Email: { $value }
contacts-no-number = The organizers have not given a phone number.
contacts-number-in-private = Phone numbers are not shown in this group. Please ask me in private.
contacts-none-here = The organizers have not given a contact for this place.
contacts-helpers = Who can help: { $names }
contacts-empty = The organizers have not given any contacts yet.
contacts-which = There is no “{ $name }” by exactly that name. Do you mean one of these?
contacts-unknown = There is no contact “{ $name }” in the organizers' data. Who can help: { $names }
contacts-unknown-nobody = There is no contact “{ $name }” in the organizers' data.

## Calendar

calendar-cancelled = CANCELLED: { $title }
calendar-caption = Agenda of { $group }, { $count } items. Open this file to add it to your phone's calendar. When the agenda changes, ask again with /calendar: items are updated, not doubled, and cancelled ones are marked.

## Joining

join-how = Welcome to Lokus. To join, please open the invitation link or scan the QR code from your visit's organizers.
join-back = Welcome back, <b>{ $name }</b>. Please write your question, or type /help.
join-already = You are already registered as <b>{ $place }</b> in <b>{ $visit }</b>. Just ask.
join-in-private = Joining is done in a private chat. Please press the button below, then press <b>Start</b>.
join-code-wrong = Sorry, this invitation code is not known. Please open the whole link from your organizers again, or try again in an hour.
join-code-expired = Sorry, this invitation has expired. Please ask your organizers for a new one.
join-code-used-up = Sorry, this invitation has been used up. Please ask your organizers for a new one.
join-code-revoked = Sorry, this invitation was withdrawn. Please ask your organizers for a new one.
join-invited = You are invited to <b>{ $visit }</b> as <b>{ $place }</b>.
join-leaves = If you agree, you leave { $group }.
join-consent-ask = Before you join, we ask for your consent:
join-consent-what = • <b>What is kept:</b> your Telegram account number, name, role, group and language; the questions, notes, and answers to polls and evaluations that you send here.
join-consent-why = • <b>What for:</b> to answer your questions, to send the agenda, reminders and announcements, and to write the visit's report.
join-consent-until = • <b>Until when:</b> { $until } ({ $days } days after the visit), then it is erased.
join-consent-who = • <b>Responsible:</b> { $responsible }.
join-consent-responsible-unnamed = the organizers of this visit
join-consent-rights = You can see your data with /mydata and erase it at any time with /erase.
join-consent-first = Please press <b>Agree</b> or <b>No</b> first.
join-button-yes = Agree
join-button-no = No
join-agreed = ✓ You agreed. Thank you.
join-declined = All right, nothing is kept. If you change your mind, please open your invitation link again.
join-chosen = ✓ { $choice }
join-which-group = Which group are you in?
join-list = Please choose your name.
join-list-of = Please choose your name from the list of { $group }.
join-list-found = Names that match “{ $query }”: { $found }.
join-list-one = This is what matches “{ $query }”. Press your name, or type again.
join-list-none = No name matches “{ $query }”. Try typing another part of your name.
join-list-search = Faster: type a part of your name.
join-list-taken = ✓ = has joined already.
join-list-page = Page { $page } of { $pages }
join-button-before = ‹ Previous
join-button-after = Next ›
join-button-all = Show all names
join-button-not-listed = My name is not here
join-button-other-name = Choose a name from the list
join-button-ask = Yes, that is me
join-button-mine = Use “{ $name }”
join-name = What is your name? Please write your full name.
join-name-wrong = Please write just your name: 2 to 80 letters, no digits or symbols.
join-taken = The name <b>{ $name }</b> is used by another account already. If it is yours, the organizers will be asked to confirm it.
join-waiting = Your request to join as <b>{ $name }</b> was passed on to the organizers. You will hear from us here.
join-nobody-to-ask = No organizer can be reached through Lokus at the moment; please contact your organizers directly.
join-not-vouched = Sorry, the organizers could not confirm the name <b>{ $name }</b>. Please choose your name again, or contact the organizers.
join-released = The name <b>{ $name }</b> now belongs to another account by decision of the organizers, so this account has left the visit. If that is a mistake, please contact the organizers.
join-vouch-taken = The Telegram account <b>{ $account }</b> wants to join as <b>{ $name }</b> ({ $group }), but another account uses that name already.

    Is this account theirs? If so, the earlier account leaves the visit.
join-vouch-unlisted = The Telegram account <b>{ $account }</b> wants to join as <b>{ $name }</b>, who is not in the list of participants ({ $group }). Are they a participant?
join-vouch-visit = this visit
join-vouch-button-yes = Yes, correct
join-vouch-button-no = No
join-vouch-joined = ✓ <b>{ $name }</b> was accepted and has joined.
join-vouch-refused = ✗ The request to join as <b>{ $name }</b> was refused; the person has been told.
join-vouch-spent = <b>{ $name }</b> can't join yet, because the invitation is no longer valid. Make a new one with /invite.
join-vouch-over = This request was answered already or is no longer valid.
join-welcome = Welcome, <b>{ $name }</b>. You are registered as <b>{ $place }</b> in <b>{ $visit }</b>.
join-welcome-organizer = Invite participants, coaches and other organizers with /invite.
join-welcome-how = Write any question about the visit in plain words, or use the buttons below. More: /help.
keyboard-agenda = Agenda
keyboard-now = Now
keyboard-locus = Loci
keyboard-contacts = Contacts
keyboard-placeholder = Write your question

## Roles

role-participant = participant
role-coach = coach
role-organizer = organizer
role-in-group = { $role } of { $group }
outsider-old-button = This button is no longer valid.
outsider-unknown-command = Sorry, this command is not known. Type /help to see what you can use, or just write your question.
outsider-near-command = There is no such command. Did you mean /{ $near }? All commands: /help
outsider-no-use = Sorry, this kind of message can't be handled yet. Please put your question into words.

## Answers

answer-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
answer-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
answer-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
answer-day = <b>{ $day }</b> · { $group }
answer-item = { $when } · { $title }
answer-item-at = { $when } · { $title } ({ $place })
answer-day-over = Everything of that day is over.
answer-day-empty = Nothing is planned for { $group } on { $day }.
answer-nearest-day = The nearest day with items: { $day }.
answer-no-such-day = The visit has no such day; the agenda has { $days ->
    [one] { $days } day
   *[other] { $days } days
 }.
answer-agenda-none = This group has no agenda yet.
answer-now = Now: <b>{ $title }</b>, { $when }.
answer-next = Next: <b>{ $title }</b>, { $when }.
answer-previous = Before: <b>{ $title }</b>, { $when }.
answer-at = <b>{ $title }</b>, { $when }.
answer-now-between = Nothing is on at this moment.
answer-now-before = Nothing has started yet.
answer-none-before = Nothing came before this.
answer-all-over = Nothing is left; all items are over.
answer-last-running = Nothing comes after this; the last item is running.
answer-last-was = The last one: { $title }, { $when }.
answer-clock = It is { $clock }.
answer-today = Today is { $day }, { $clock }.
answer-moment-empty = Nothing is on at { $clock }, { $day }.
answer-window-empty = Nothing is on at that time, { $day }.
answer-just-before = Before: { $title }, { $when }.
answer-just-after = After: { $title }, { $when }.
answer-nothing-after = Nothing comes after { $title } ({ $when }).
answer-nothing-before = Nothing comes before { $title } ({ $when }).
answer-gap = Between { $first } and { $second }: { $length }.
answer-gaps = Without items on { $day }:
answer-gaps-none = No time without items on { $day }.
answer-free = { $clock } to { $until } ({ $length })
answer-place = Place: { $place }
answer-speakers = With: { $people }
answer-note = Note: { $note }
answer-note-at = { $note } ({ $title }, { $when })
answer-map = Map: { $link }
answer-state-over = It is over.
answer-state-running = Running now, ends in { $left }.
answer-state-running-open = Running now.
answer-state-coming = Starts in { $left }.
answer-when = <b>{ $title }</b>: { $when }.
answer-not-on-day = { $title } is not on { $day }.
answer-not-then = { $title } is not on at that time.
answer-no-such-group = There is no “{ $words }” in this visit. Its groups: { $groups }.
answer-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}: { $people }
answer-nobody-else = No one else is in the visit's data.
answer-not-visited = { $group } is not scheduled to visit { $locus }.
answer-visited-by = Scheduled to go there: { $groups }.
answer-count-stays = { $count ->
    [one] Once:
   *[other] { $count } times:
}
answer-not-yours = { $title } is not on the agenda of { $group } but of { $groups }: { $when }.
answer-nameless = Only the position is noted: { $title }. The name is not in this visit's data.
answer-group-there = { $group }: { $title }, { $when }
answer-nobody-there = No group is scheduled at { $locus } then.
answer-visitors = Scheduled to visit { $locus }: { $groups }.
answer-until = <b>{ $title }</b> ends at { $end } ({ $when }).
answer-until-open = <b>{ $title }</b> starts at { $start }; its end is not written.
answer-duration = <b>{ $title }</b>: { $length } ({ $when }).
answer-journey-unknown = How long that way takes is not in the agenda.
answer-visit-days = The visit takes { $count } days: { $first } to { $last }.
answer-visit-on = { $group }: { $day }.
answer-visit-hours = { $length }, { $when }.
answer-left-until = { $left } left: <b>{ $title }</b> starts at { $start }.
answer-left-until-end = { $left } left: <b>{ $title }</b> ends at { $end }.
answer-already-over = It is over.
answer-already-running = It has started.
answer-absent = <b>No.</b> “{ $words }” is not in the agenda of { $group }.
answer-yes = <b>Yes.</b>
answer-no = <b>No.</b>
answer-yes-already = <b>Yes.</b>
answer-already = <b>Already.</b>
answer-not-yet = <b>No, not yet.</b>
answer-where-locus = <b>{ $locus }</b>: { $place }
answer-where-unknown = The address of <b>{ $locus }</b> is not in the visit's data.
answer-where-item = <b>{ $title }</b>: { $place } ({ $when }).
answer-where-item-unknown = The place of <b>{ $title }</b> ({ $when }) is not in the agenda.
answer-room-unknown = The room and floor of { $locus } are not written.
answer-rooms-there = Rooms in the agenda: { $rooms }
answer-map-unknown = The position of { $locus } is not written.
answer-loci = { $count ->
    [one] { $count } locus
   *[other] { $count } loci
 } of { $group }:
answer-loci-count = { $count ->
    [one] { $count } locus
   *[other] { $count } loci
 }: { $loci }.
answer-loci-only = There are only { $count }: { $loci }.
answer-loci-none-on = { $group } visits no locus on { $day }.
answer-locus = • { $locus }
answer-locus-at = • <b>{ $locus }</b>, { $when }
answer-locus-in = • <b>{ $locus }</b>, { $place }
answer-locus-there = • <b>{ $locus }</b>, { $when }: { $place }
answer-locus-number = <b>{ $locus }</b> is place { $number } of { $count }.
answer-locus-name = <b>{ $locus }</b>
answer-locus-kind = <b>{ $locus }</b> ({ $kind })
answer-locus-about = { $text }
answer-locus-when = In the agenda: { $title }, { $when }
answer-who = <b>{ $name }</b>: { $details }
answer-who-name = <b>{ $name }</b>
answer-office-head = Head of delegation, { $group }
answer-office-head-all = Head of delegation
answer-office-leader = Leader of { $group }
answer-office-coach = Coach of { $group }
answer-speaks = At { $title }, { $when }
answer-speakers-at = { $title } ({ $when }):
answer-speakers-unknown = Who receives or speaks at { $title } is not in the agenda.
answer-coach-of = Coach of { $group }:
answer-leader-of = Leader of { $group }:
answer-head-of = Head of delegation of { $group }:
answer-head-of-all = Head of the whole delegation:
answer-coach-unknown = The coach of { $group } is not in the visit's data.
answer-leader-unknown = The leader of { $group } is not in the visit's data.
answer-head-unknown = The head of delegation of { $group } is not in the visit's data.
answer-phone = Phone: { $phone }
answer-telegram = Telegram: { $name }
answer-email = E-mail: { $address }
answer-no-contact = A contact of { $name } is not in the visit's data.
answer-reach-there = Who can be reached there:
answer-no-such-way = That is not on record for { $name }; what there is:
answer-no-liaison = No liaison officer of { $group } is in the visit's data.
answer-no-role = No { $role } of { $group } is on record. You can reach:
answer-role = Role: { $role }
answer-none-left = Nothing more is planned on { $day }.
answer-ask-them = Who may help: { $names }.
answer-members-no-contact = Participants' numbers are not in the visit's data.
answer-member-of = Participant of { $group }
answer-number-unknown = The number { $number } is not in the visit's data.
answer-private = That is private and not in the visit's data.
answer-group-own = You are in <b>{ $group }</b>.
answer-group = Group <b>{ $group }</b>.
answer-group-city = City: { $city }
answer-group-topic = Topic: { $topic }
answer-group-size = Participants: { $count }
answer-group-head = Head of delegation: { $names }
answer-group-leader = Leader: { $name }
answer-group-coach = Coach: { $names }
answer-group-about = { $text }
answer-groups = { $count ->
    [one] { $count } group
   *[other] { $count } groups
 }: { $groups }.
answer-members = Participants of { $group } ({ $count }):
answer-from-agency = Other participants from { $agency }:
answer-alone-of-agency = No other participant comes from { $agency }: only { $name }.
answer-participants = { $count ->
    [one] 1 participant:
   *[other] { $count } participants:
 }
answer-members-unknown = The participants of { $group } are not in the visit's data.
answer-members-unlisted = The names of { $group } are not in the visit's data.
answer-headcount = Participants of { $group }: { $count }.
answer-headcount-all = Participants of all groups: { $count } ({ $groups }).
answer-topic = Topic of { $group }: { $topic }
answer-topic-unknown = The topic of { $group } is not written.
answer-theme = Theme: { $text }
answer-theme-unknown = The visit's theme is not written.
answer-program = Programme: { $text }
answer-program-unknown = The visit's programme is not written.
answer-organizer = Organizer: { $text }
answer-organizer-unknown = The organizer is not written.
answer-cohort = Cohort: { $text }
answer-cohort-unknown = The cohort is not written.
answer-visitname = Name of the visit: { $text }
answer-visitname-unknown = The visit's name is not written.
answer-forms = { $count ->
    [one] { $count } evaluation form
   *[other] { $count } evaluation forms
 }:
answer-forms-none = This group has no evaluation form.
answer-forms-anonymous = The answers are anonymous.
answer-form-item = • After { $title } ({ $when }): { $count ->
    [one] { $count } question
   *[other] { $count } questions
 }
answer-form-day = • At the end of the day: { $count ->
    [one] { $count } question
   *[other] { $count } questions
 }
answer-count-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
 } on { $day }.
answer-count-left = { $count } more: { $titles }.
answer-count-matching = { $count }: { $titles }.
answer-info = <b>{ $topic }</b>: { $text }
answer-for-group = <b>{ $group }</b>
answer-unknown = Sorry, I could not find that in this visit's data.
answer-unknown-part = This I could not answer: “{ $part }”.
answer-unknown-words = Sorry, “{ $words }” is not in this visit's data.
answer-perhaps = What I can answer, for example:
answer-choice-where = Where is { $name }?
answer-choice-who = Who is { $name }?
answer-choice-when = What time is { $title }?
answer-choice-agenda = Agenda
answer-choice-now = What is on now?
answer-choice-loci = Which loci do we visit?
answer-choice-contacts = Contacts
answer-greeting = Hello! Ask about the agenda, loci, contacts or anything else of this visit.
answer-thanks = You are welcome. Have a good visit.
answer-bye = Goodbye. Have a good visit.
answer-praise = Fine. Ask whenever you like.
answer-bot = I am Lokus, the assistant of this visit. Ask about the agenda, loci, contacts, speakers or the organizers' notes; I answer only from the organizers' data.

## Asking

asking-how = Write the question after the command, for example: /ask what time is lunch?
asking-meant-command = If you meant a command, write it with a slash: <code>{ $command }</code>
asking-meant-reply = If this answers a participant, send it again as a reply to the message that asks for the answer.
asking-chosen = <i>{ $question }</i>
    { $answer }
asking-button-forward = Pass on to the organizers

## Questions to the organizers

forwarded-done = This question was passed on to the organizers. I will bring you their answer here.
forwarded-already = This question was passed on to the organizers already.
forwarded-nobody = No organizer has joined Lokus yet, so this question can't be passed on. Whom you can turn to: { $names }
forwarded-nobody-no-contact = No organizer has joined Lokus yet, so this question can't be passed on.
forwarded-question = <b>A question for the organizers</b>
    From { $asker }, { $group }
    <blockquote>{ $question }</blockquote>
    Reply to this message or press Answer; the asker gets your reply at once.
forwarded-button-answer = Answer
forwarded-write = Please write the answer to:
    <blockquote>{ $question }</blockquote>
forwarded-answered-already = This question has been answered already.
forwarded-question-answered = <b>A question for the organizers</b>
    From { $asker }, { $group }
    <blockquote>{ $question }</blockquote>
    Answered by { $by }: { $answer }
forwarded-answer = <b>Answer from the organizers</b>
    <blockquote>{ $question }</blockquote>
    { $answer }
forwarded-answer-below = <b>Answer from the organizers</b>
    { $answer }
forwarded-delivered = The answer was passed on to { $asker }.
forwarded-undelivered = The answer is kept but was not delivered: { $asker } can't be reached on Telegram any more.
forwarded-too-late = This question has been answered already: { $answer }
forwarded-button-keep = Keep as Info
forwarded-kept = Kept as Info. Whoever asks the like now gets this answer.
forwarded-kept-already = This answer is kept as Info already.

## Demo

cli-help-run = Runs the bot. Ctrl-C or SIGTERM ends it cleanly.
cli-help-demo = Tries Lokus without a token or an account: a sample visit today, with a page for participant, organizer and coach.
cli-option-demo-port = the page's port; without it: 8765, or a free one
cli-option-demo-browser = opens the page in the browser
cli-demo-ready = Lokus is ready to try: { $address } (Ctrl-C ends it)
fault-token-refused = Telegram does not know this token (any more). Copy LOKUS_TOKEN once more from @BotFather.
fault-address-taken = the address { $address } is in use by another program, or is not on this computer; choose another
demo-page-tagline = A demo on this computer, with made-up people
demo-page-skips = Skip to
demo-page-offline = The demo has stopped. Start it again and this page reconnects by itself.
demo-page-ok = OK
demo-page-phones = Phones
demo-page-page-language = Language of the page
demo-page-only-telegram = This button works in Telegram only.
demo-page-no-answer = Lokus did not answer.
demo-page-copied = Copied
demo-page-gone = That message was deleted.
demo-page-clock = Time of the visit
demo-page-clock-change = Change the time
demo-page-clock-presets = Go to a moment
demo-page-clock-field = Another moment
demo-page-clock-go = Go
demo-page-clock-evening = Eve 19:00
demo-page-clock-dawn = 06:00
demo-page-clock-morning = 09:00
demo-page-clock-forenoon = 10:45
demo-page-clock-lunch = Lunch
demo-page-clock-afternoon = 16:00
demo-page-clock-live = Live
demo-page-role-participant = Participant
demo-page-role-organizer = Organizer
demo-page-role-coach = Coach
demo-page-skip-participant = Skip to the participant's phone
demo-page-skip-organizer = Skip to the organizer's phone
demo-page-skip-coach = Skip to the coach's phone
demo-page-start = Start
demo-page-invitation = Invitation as
demo-page-write = Write a message
demo-page-send = Send the message
demo-page-attach = Attach a file
demo-page-keyboard = Reply buttons
demo-page-commands = List of commands
demo-page-reply = Reply to this message
demo-page-reply-cancel = Cancel the reply
demo-page-talk = Conversation
demo-page-chat-private = Bot
demo-page-chat-group = Group
demo-page-status-bot = bot
demo-page-status-group = group
demo-page-typing = typing…
demo-page-pinned = Pinned message
demo-page-to-end = To the newest message
demo-page-you = You
demo-page-edited = edited
demo-page-a-photo = Photo
demo-page-a-voice = Voice message
demo-page-a-place = Place
demo-page-a-file = File
demo-page-a-message = Message
demo-page-download = download
demo-page-open-map = open map
demo-page-poll-anonymous = Anonymous poll
demo-page-poll-named = Open poll
demo-page-poll-closed = closed
demo-page-poll-vote = Vote
demo-page-poll-votes = Votes
demo-page-poll-retract = Take the vote back
demo-page-did-pin = pinned
demo-page-did-join = joined
demo-page-did-leave = left
demo-page-did-change = The group changed

## Invitations

invite-whom = Who is to be invited to <b>{ $visit }</b>?
invite-which-group = { $role }: for which group?
invite-button-all-participant = Chosen when joining
invite-button-all-coach = All groups
invite-button-list = Open invitations
invite-button-revoke = Revoke this invitation
invite-button-revoke-number = Revoke no. { $number }
invite-button-revoke-sure = Yes, revoke
invite-button-keep = No
invite-chosen = ✓ Invitation: { $which }
invite-no-such-group = There is no group “{ $name }”. There are: { $known }.
invite-made = <b>Invitation: { $place }</b>
    { $link }

    { $uses }, until { $until }.
    The message below is ready to be forwarded.
invite-once = For one person
invite-uses = Can be used { $uses } times
invite-forward = <b>{ $visit }</b>

    You are invited to Lokus, the visit's assistant on Telegram, as { $place }. Please open this link or scan the QR code, then press Start:
    { $link }

    Valid until { $until }.
invite-open = <b>Open invitations</b> ({ $visit })
invite-none-open = There are no open invitations to { $visit }.
invite-line = { $number }. { $place }: { $uses } of { $most } used, until { $until }
invite-more = … and { $more } older ones.
invite-revoke-ask = Revoke the invitation for { $which }? Its link will stop working; those who have joined stay members.
invite-revoked = ✓ The invitation for { $which } was revoked.

## Help

help-ask = <b>Just ask in plain words</b>, for example:
    “when is the next session?”
    “where do we have lunch?”
    “who is our contact there?”

    Lokus answers only from what the organizers filled in.
help-commands = <b>Commands</b>
help-staff = <b>For your role</b>
help-workbook = Send me a visit’s workbook (.xlsx) in private to change the visit or to make a new one: its mistakes and changes are shown first.
help-line = /{ $command } – { $what }

## Privacy

privacy-title = <b>Your data in Lokus</b>
privacy-name = • Name: { $name }
privacy-telegram = • Telegram account number: { $number }
privacy-language = • Language: { $language }
privacy-language-id = Indonesian
privacy-language-en = English
privacy-language-unchosen = that of your Telegram
privacy-consent = • Consent: { $when } (text { $version })
privacy-member = • { $place } in { $visit }, since { $when }
privacy-listed-as = { "   " }in the list of participants: { $name }
privacy-reminders = { "   " }reminders: { $minutes } minutes before
privacy-no-reminders = { "   " }reminders: none
privacy-invitations = • Invitations that you made: { $number }
privacy-chats = • Group chats that you linked: { $number }
privacy-messages = • Messages sent to you: { $number }, the last on { $last }
privacy-reads = { "   " }marked as read: { $number }
privacy-polls = • Polls you answered: { $number }
privacy-poll = { $question } → { $answer }
privacy-poll-secret = { $question } → answered; what you chose is kept under nobody's name
privacy-questions = • Your questions: { $number }
privacy-question = { $when }: { $text }
privacy-question-passed-on = { $when }, passed on to the organizers: { $text } → { $answer }
privacy-how-to-erase = Erase all of it with /erase.
privacy-file-name = my-questions.txt
privacy-erase-ask = Erase all your data from Lokus? You leave all visits and get no more reminders. This can't be undone.
privacy-button-erase = Yes, erase all
privacy-button-keep = Cancel
privacy-kept = All right, nothing was erased.
privacy-erased = ✓ All your data was erased.
privacy-goodbye = Thank you for using Lokus. If you want to join again, please open the invitation link from your organizers.
private-only = This command is only for the private chat. Please press the button below.
private-button = Open the private chat
visit-only = You are registered in one visit:
visit-several = You are registered in several visits. The one marked ▸ is meant when you ask.
visit-meant = ▸ <b>{ $name }</b>
visit-other = { $name }
visit-day = { $day }
visit-days = { $first } to { $last }
visit-as = as { $places }
visit-chosen = You chose this one. Press a button to change it.
visit-nearest = Chosen automatically: today's visit, else the next. Press a button to change it.
visit-button-nearest = Choose automatically
language-name = English
language-which = Choose a language. <i>Pilih bahasa.</i>
language-chosen = All right, I speak English.

## Group chats

groups-tied = This chat is now linked to { $group }. I pin its agenda here and keep it up to date. To ask: /ask, mention me, or reply to me.
groups-tied-no-pin = This chat is now linked to { $group }. I keep its agenda up to date here. For me to pin it, make me an admin who may pin messages. To ask: /ask, mention me, or reply to me.
groups-which = Which group uses this chat?
groups-only-there = This command is for group chats on Telegram: add me to your group's chat, then type /link there.
groups-of-another-visit = This chat is linked to another visit; only its organizers or coaches can change that.
groups-not-tied = This chat is not linked to any group.
groups-untied = Unlinked. This chat no longer gets the group's agenda.
groups-greeting = Greetings, I am Lokus, a visit assistant. An organizer or coach can link this chat to their group with /link.
groups-number-hidden = (number in private only)

## Silent chats

silent-chat-left = Lokus is no longer a member of the group chat <b>{ $group }</b>, so reminders and changes do not arrive there. The group's members still get them one by one. To mend it: add Lokus to that chat, then send /link there.
silent-chat-refused = Telegram refuses what Lokus sends to the group chat <b>{ $group }</b>. Please look whether Lokus may write there, and whether its topic is still open. The group's members still get it one by one.

## Inline

inline-now = Now: { $group }
inline-day = Agenda of { $day }, { $group }

## Media

media-broadcast-hint = Meant for the participants? Reply to that message of yours with <code>/broadcast all</code> or the name of a group.
media-only-text = Thank you. I am sorry, I can only read text so far; please write your question. A photo with a caption is kept as a note.

## Polls

poll-how = <b>New poll</b>
    For whom? Press a button, or type it all in one line:
    <code>/poll all | Question | Option A | Option B</code>
    Behind the options you may add how it is asked: <code>| anonymous</code>, <code>| several answers</code>, <code>| close 15:00</code> or <code>| close 30 minutes</code>, <code>| results later</code> (when it is closed), <code>| to group chats</code>. All of it can be changed in the preview.
poll-write = Poll for <b>{ $targets }</b>. Please write the question, then each option on a line of its own (2 to 12 options).
poll-no-such-target = “{ $name }” is not known. A poll can go to: { $known }.
poll-no-question = There is no question yet. Example: <code>/poll all | Which locus was most useful? | MPP | City hall</code>
poll-question-long = The question has { $length } characters; { $most } at most.
poll-options-few = A poll needs at least two options, separated by | or on lines of their own.
poll-options-many = There are { $number } options; { $most } at most.
poll-option-long = The option “{ $option }” has { $length } characters; { $most } at most.
poll-option-twice = The option “{ $option }” is there twice.
poll-closes-past = “{ $typed }”: that time is over today, or is none. Write it like <code>close 15:00</code> or <code>close 30 minutes</code>.
poll-closing-over = Its closing time has passed. Please change it first, by the button Closes.
poll-preview = <b>Preview of the poll</b> for { $targets }
poll-option-line = ○ { $option }
poll-preview-named = By name: coaches and organizers see who chose what.
poll-preview-anonymous = Anonymous: nobody can see who chose what. Results show from { $least } answers on. Once it is sent, this can't be changed.
poll-reach-people = { $number ->
    [0] There is no member to send it to yet; who joins later will get it.
    [one] It will go to 1 person, and to who joins later while it is open.
   *[other] It will go to { $number } people, and to who joins later while it is open.
    }
poll-reach-chats = { $number ->
    [one] It will go to 1 group chat.
   *[other] It will go to { $number } group chats.
    }
poll-button-named = By name
poll-button-anonymous = Anonymous
poll-button-single = One answer
poll-button-several = Several answers
poll-button-open = Results at once
poll-button-hidden = Results after it closes
poll-button-people = To private chats
poll-button-chats = To group chats
poll-button-lasts = Closes: { $when }
poll-lasts-open = by hand
poll-lasts-minutes = after { $number } minutes
poll-lasts-hours = { $number ->
    [one] after 1 hour
   *[other] after { $number } hours
    }
poll-button-send = Send
poll-button-drop = Cancel
poll-dropped = The poll was dropped; nothing was sent.
poll-no-chats = No group chat is linked yet. Link one first with /link in the group.
poll-chats-not-anonymous = A poll in group chats can't be anonymous; so this one is by name now.
poll-anonymous-not-chats = An anonymous poll goes to each one's private chat.
poll-sent-people = { $number ->
    [one] ✓ The poll is on its way to 1 person. Results: /results.
   *[other] ✓ The poll is on its way to { $number } people. Results: /results.
    }
poll-sent-chats = { $number ->
    [one] ✓ The poll is on its way to 1 group chat. Results: /results.
   *[other] ✓ The poll is on its way to { $number } group chats. Results: /results.
    }
poll-button-results = Results
poll-button-close = Close the poll
poll-button-close-sure = Yes, close it
poll-button-keep-open = Keep it open
poll-button-refresh = Refresh
poll-button-missing = Not answered yet ({ $number })
poll-button-groups = By group
poll-button-remind = Remind { $number }
poll-button-others = Other polls
poll-close-ask = Close this poll? No answer will be taken after that.
poll-closed-toast = The poll is closed.
poll-none = There are no polls or evaluations yet. Polls are made with /poll; evaluations stand in the workbook’s sheet Evaluasi.
poll-which = Which results?
poll-mark-open = ● { $question }
poll-mark-closed = { $question }
poll-count-line = { $option }: <b>{ $count }</b> ({ $percent }%)
poll-answered-of = { $answered } of { $asked } have answered.
poll-answered-anonymous = { $answered } of { $asked } have answered anonymously.
poll-anonymous-waits = Results of an anonymous poll show from { $least } answers on.
poll-anonymous-few = Fewer than { $least } people answered, so the results are not shown.
poll-anonymous-shown = The results show { $shown } answers; they change with every { $least } answers, and when the poll closes.
poll-hidden-waits = Its results show after it closes.
poll-open-until = Open until { $when }.
poll-closed-since = Closed { $when }.
poll-several-note = More than one could be chosen.
poll-chart-people = { $count } ({ $percent }%)
poll-chart-foot = { $answered ->
    [one] 1 answer
   *[other] { $answered } answers
    }
poll-current = This is the latest.
poll-groups-title = <b>By group</b>: { $question }
poll-group-line = <b>{ $group }</b>: { $answered } of { $asked } answered
poll-group-none = No group
poll-missing-title = <b>Not answered yet</b>: { $question }
poll-missing-none = Everyone has answered.
poll-missing-group = <b>{ $group }</b>: { $names }
poll-reminded = { $number ->
    [0] They were reminded within the last hour.
    [one] 1 person is reminded.
   *[other] { $number } people are reminded.
    }
poll-reminder = Please answer this poll when you have a moment: <b>{ $question }</b>
    It stands above this message in our chat.
poll-reminder-chats = Please answer this poll when you have a moment: <b>{ $question }</b>
    It stands in your group's Telegram chat.
poll-unclear = <b>Your answer to a poll was not counted yet.</b> After a fault polls came twice, and an answer in the first copy can't be told apart. Please choose once more in the newest copy:
poll-unclear-question = • { $question }
poll-sheet-file = poll-{ $number }.xlsx
poll-sheet-results = Results
poll-sheet-groups = By group
poll-sheet-answers = Answers
poll-sheet-missing = Not answered
poll-sheet-question = Question
poll-sheet-option = Option
poll-sheet-count = Count
poll-sheet-share = Percent
poll-sheet-name = Name
poll-sheet-group = Group
poll-sheet-answered = Answered
poll-sheet-asked = Asked

ballot-asked = <b>Anonymous poll</b>

    <b>{ $question }</b>
ballot-how-single = Choose one, then press Send my answer. It can't be changed afterwards, and nobody knows who chose what.
ballot-how-several = Choose one or more, then press Send my answer. It can't be changed afterwards, and nobody knows who chose what.
ballot-option = ○ { $option }
ballot-option-chosen = ✓ { $option }
ballot-button-send = Send my answer
ballot-choose-first = Please choose an answer first.
ballot-counted = <b>{ $question }</b>

    ✓ Your answer is in. Receipt: <b>{ $receipt }</b>
    The receipt proves only that your answer is counted, not what it says.
ballot-counted-toast = Your answer is in. Receipt: { $receipt }
ballot-already = You have answered this poll. Anonymous answers can't be changed.
ballot-closed = This poll is closed.
ballot-closed-message = <b>{ $question }</b>

    This poll is closed.
ballot-button-check = Check { $receipt }
ballot-in-urn = Receipt { $receipt } is among the { $ballots } answers that are counted.
ballot-not-in-urn = Receipt { $receipt } is not among the answers that are counted.

## Evaluations

evaluation-title-item = Evaluation: { $title }
evaluation-title-day = Evaluation at the day’s end, { $day }
evaluation-anonymous = Anonymous: once sent, your answers are no longer tied to your name. Results show from { $least } people on.
evaluation-named = By name: coaches and organizers see your answers.
evaluation-mixed = Anonymous, but for questions marked “by name”.
evaluation-open-until = Open until { $when }; you can go on with it at any time.
evaluation-progress = Question { $number } of { $total }
evaluation-progress-anonymous = Question { $number } of { $total } (anonymous)
evaluation-progress-named = Question { $number } of { $total } (by name)
evaluation-how-scale = 1 = very poor, 5 = very good
evaluation-how-several = Choose as many as you like, then press Next.
evaluation-how-write = Please write your answer now, as a message. Later works too, as a reply to this message.
evaluation-how-write-later = Press Write an answer and type, or reply to this message with your answer.
evaluation-answered-so-far = Your answer: “{ $answer }”
evaluation-option-line = ○ { $option }
evaluation-button-option = { $option }
evaluation-button-chosen = ✓ { $option }
evaluation-button-write = Write an answer
evaluation-button-back = ‹ Back
evaluation-button-skip = Skip ›
evaluation-button-next = Next ›
evaluation-button-send = Send evaluation
evaluation-summary-line = • { $question } <b>{ $answer }</b>
evaluation-skipped = (skipped)
evaluation-ready = { $answered } of { $total } questions answered. Once sent, answers can’t be changed.
evaluation-last-step = Answer noted. All that is left is to send the evaluation.
evaluation-nothing-answered = All questions were skipped; there is nothing to send yet.
evaluation-submitted = ✓ <b>{ $title }</b> was sent. Thank you.
evaluation-submitted-anonymous = Your answers are no longer tied to your name.
evaluation-submitted-mixed = Your anonymous answers are no longer tied to your name.
evaluation-submitted-toast = Sent. Thank you.
evaluation-already = You have sent this evaluation already.
evaluation-closed = This evaluation is closed.
evaluation-closed-message = <b>{ $title }</b> is closed. What was not sent is not kept.
evaluation-not-written = The question that is open is answered by the buttons below the evaluation’s message.
evaluation-text-long = That answer is too long to be kept. Please shorten it to about { $most } letters.
evaluation-text-question = I took this as a question. If you meant it as an answer to the evaluation, send it again as a reply to the evaluation’s message.
evaluation-headline = { $title } ({ $count } questions)
evaluation-own-submitted = • { $title }: sent
evaluation-own-draft = • { $title }: not sent yet
evaluation-own-answer = { "   " }{ $question } → { $answer }
evaluation-title-days = Evaluation at the days’ end (code { $form })
evaluation-answered = { $answered } of { $asked } forms were sent in.
evaluation-open-until-then = Open until { $when }.
evaluation-closed-since = Closed { $when }.
evaluation-waits = Anonymous results show from { $least } people of one group on, or after the close if all groups together make { $least }.
evaluation-too-few = Fewer than { $least } people answered, so anonymous results are not shown.
evaluation-shown = Anonymous results show { $shown } forms; they change with every { $least } forms of one group, and at the close.
evaluation-shown-closed = Anonymous results show { $shown } forms; the others, from groups in which fewer than { $least } people answered, are not shown.
evaluation-by-name = (by name)
evaluation-result-question = { $place }. <b>{ $question }</b> { $whose }
evaluation-result-texts = Written answers: { $count }
evaluation-result-held-back = Not enough answers to be shown yet.
evaluation-result-mean = Mean { $figures }
evaluation-result-value = { $value }: { $count }
evaluation-result-option = { $option }: <b>{ $count }</b> ({ $percent }%)
evaluation-figures = { $mean } (standard deviation { $spread }; { $count } answers)
evaluation-figures-one = { $mean } (1 answer)
evaluation-figures-none = no answer yet
evaluation-by-group = <b>By group</b>: { $form }
evaluation-by-locus = <b>By locus</b>: { $form }
evaluation-by-day = <b>By day</b>: { $form }
evaluation-part = <b>{ $name }</b>: { $answered } of { $asked } forms
evaluation-part-line = • { $question } { $said }
evaluation-part-texts = written answers: { $count }
evaluation-part-held-back = not enough answers yet
evaluation-written-title = <b>Written answers</b>: { $form }
evaluation-written-line = • { $text }
evaluation-written-named = • { $text } (<i>{ $name }</i>)
evaluation-button-groups = By group
evaluation-button-loci = By locus
evaluation-button-days = By day
evaluation-button-written = Written answers ({ $number })
evaluation-button-refresh = Refresh
evaluation-button-others = Other results
evaluation-listed = { $name } ({ $answered }/{ $asked })
evaluation-chart-foot = { $answered } forms.
evaluation-chart-shades = From the left: 1 (lightest) to 5 (darkest), with the number of answers; at the right the mean.
evaluation-sheet-file = evaluation-{ $number }.xlsx
evaluation-sheet-group = Group: { $name }
evaluation-sheet-locus = Locus: { $name }
evaluation-sheet-day = Day: { $name }
evaluation-sheet-of-means = Means
evaluation-sheet-of-counts = Distribution
evaluation-sheet-of-texts = Written answers
evaluation-column-part = Part
evaluation-column-question = Question
evaluation-column-answers = Answers
evaluation-column-mean = Mean
evaluation-column-spread = Standard deviation
evaluation-column-option = Option
evaluation-column-number = Number
evaluation-column-percent = Percent
evaluation-column-answer = Answer
evaluation-column-name = Name

## Notes

note-kind-strength = Strengths
note-kind-obstacle = Obstacles
note-kind-recommendation = Recommendation for the locus
note-kind-adoption = Idea to adopt
note-kind-none = Not sorted yet
note-kind-all = All
note-head-kept = ✓ <b>Note kept</b>
note-head-changed = ✓ <b>Note changed</b>
note-head-adoption = ✓ <b>Adoption card kept</b>
note-head = <b>Your note</b>
note-about = About: { $about }
note-about-nothing = About: no item in particular
note-when = Written: { $when }
note-kind = Kind: { $kind }
note-readers = The group's coach and the organizers can read it, and it goes into the report.
note-readers-none = For you alone: nobody else reads it, and it goes into no report.
note-photos = { $number ->
    [one] (1 photo)
   *[other] ({ $number } photos)
    }
note-photo-only = (photo)
note-photos-lost = { $number ->
    [one] Telegram can't show 1 photo any more.
   *[other] Telegram can't show { $number } photos any more.
    }
note-mark-private = for me alone
note-brief = ✓ <b>{ $author }</b>'s note is kept.
note-brief-private = ✓ <b>{ $author }</b>'s note is kept for themselves alone.
note-adoption-what = To adopt: { $answer }
note-adoption-need = For the need: { $answer }
note-adoption-project = Link to the change project: { $answer }
note-adoption-title = <b>Adoption card</b> ({ $number } of { $most })
note-ask-what = What would you like to adopt?
note-ask-need = For which need at your agency?
note-ask-project = How does it tie in with your change project?
note-ask-answered = Present answer: { $answer }
note-write = Please write the note, or send a photo with a caption.
note-write-again = Please write what the note should say. It says now (tap to copy):
note-still-waited-for = I took that for a question and still wait for your words for the note. If they were meant for the note, send them again as a reply to the message that asks for them.
note-stopped = All right, nothing was changed.
note-shared = The coach and the organizers can read this note now.
note-private = This note is for you alone now.
note-drop-ask = Delete this note?

    “{ $text }”
note-dropped = The note is deleted.
note-tie-ask = Which item is this note about?

    “{ $text }”
note-tie-none = The agenda is still empty.
note-offer = Photo received. Keep it as a note?
    Next time write the note as the photo's caption, and it is kept at once.
note-offer-asked = I am sorry, I can't answer a question below a photo; please send it as a text of its own. Or keep this photo as a note?
note-offer-left = All right, this photo is not kept.
note-nothing-to-keep = That message holds no text and no photo, so it can't be kept as a note.
note-other-visit = This group is tied to another visit, so your note is not kept here. Please write it in the private chat.
note-not-yours = Only its author can sort this note.
note-group-how = Write <code>/note</code> and then the note, or reply to a message with <code>/note</code>. Your own notes are in the private chat.
note-list-title = <b>Your notes</b> ({ $number })
note-list-line = • { $text }
    <i>{ $about }</i>
note-list-how = Press a note to sort, change or delete it.
note-list-none = <b>Field notes</b>
    Keep strengths, obstacles, recommendations for the locus and ideas to adopt as you find them:
    • type <code>/note</code> and then the note,
    • send a photo with a caption, or
    • reply to a message with <code>/note</code>.

    A note is tied to what goes on at that moment. The group's coach and the organizers can read it, and it goes into the report, unless you choose “For me alone”.
note-page = Page { $page } of { $pages }
note-digest-title = <b>Field notes</b>: { $where }
note-digest-count = { $number ->
    [one] 1 note
   *[other] { $number } notes
    } by { $authors ->
    [one] 1 person
   *[other] { $authors } people
    }
note-digest-none = No notes are shared yet. To write one yourself: type <code>/note</code> and then the note, or send a photo with a caption.
note-digest-line = • { $text } — <i>{ $author }</i>
note-locus-none = No locus
note-group-all = all
note-button-chosen = ✓ { $kind }
note-button-kind = { $kind } ({ $number })
note-button-item = { $start } { $item }
note-button-tie = Another item
note-button-untie = No item
note-button-private = For me alone
note-button-share = Share again
note-button-photo = Show the photo
note-button-photos = Show photos ({ $number })
note-button-edit = Change
note-button-drop = Delete
note-button-drop-sure = Yes, delete
note-button-back = ‹ Back
note-button-list = All my notes
note-button-own = My notes ({ $number })
note-button-new = Write a note
note-button-digest = Digest
note-button-adoption = Adoption card
note-button-skip = Skip
note-button-later = Later
note-button-stop = Cancel
note-button-keep = Keep as a note
note-button-keep-not = No
note-button-before = ‹ Previous
note-button-after = Next ›
note-button-sheet = Download spreadsheet
note-button-group = Group: { $group }
note-own = • Your notes: { $number }
note-own-line = { $when }: { $text } ({ $about })
note-own-file = my-notes.txt
note-sheet-file = field-notes.xlsx
note-sheet-name = Notes
note-sheet-kind = Kind
note-sheet-locus = Locus
note-sheet-item = Item
note-sheet-text = Note
note-sheet-author = Author
note-sheet-group = Group
note-sheet-when = Written
note-sheet-photos = Photos
note-sheet-what = To adopt
note-sheet-need = For the need
note-sheet-project = Link to the change project

## Report

report-summary-title = <b>Report: { $visit }</b>
report-summary-scope = Group: { $groups }
report-summary-reach = <b>Reach</b>
report-summary-joined-of = { $joined } of { $listed } listed participants have joined.
report-summary-joined-others = Not on the list: { $others }.
report-summary-joined = { $joined ->
    [one] One participant has joined.
   *[other] { $joined } participants have joined.
    }
report-summary-group = • { $group }: { $number }
report-summary-messages = Messages to members: { $sent } arrived, { $lost } did not.
report-summary-unreachable = Unreachable ({ $count }): { $names }
report-summary-broadcasts = Broadcasts: { $count }, { $sent } of { $people } arrived.
report-summary-notices = Notices of changes: { $count }, { $sent } of { $people } arrived.
report-summary-read = Marked as read: { $read } of { $sent }.
report-summary-questions = <b>Questions</b>
report-summary-asked = { $asked ->
    [one] One question
   *[other] { $asked } questions
    }: { $answered } answered, { $unanswered } not.
report-summary-passed = Passed on to the organizers: { $count }, { $answered } answered.
report-summary-polls = <b>Polls</b>
report-summary-poll = • { $question } — { $answered } of { $asked } answered; most chose { $leading } ({ $percent }%)
report-summary-poll-waits = • { $question } — { $answered } of { $asked } answered; results are not shown yet
report-summary-poll-few = • { $question } — { $answered } of { $asked } answered; too few to be shown
report-summary-poll-nobody = • { $question } — closed; of { $asked } asked, nobody answered
report-summary-poll-none-yet = • { $question } — of { $asked } asked, nobody has answered yet
report-summary-forms = <b>Evaluations</b>
report-summary-form = • { $title }: { $answered } of { $asked } forms sent in
report-summary-form-mean = • { $title }: { $answered } of { $asked } forms sent in; “{ $question }” mean { $mean } of 5
report-summary-notes = <b>Notes</b>
    { $count ->
        [one] One note
       *[other] { $count } notes
    }: { $kinds }
report-summary-more = • and { $count } more
report-button-document = Report (DOCX)
report-button-host = Version for the host
report-button-sheets = Spreadsheets
report-button-groups = By group
report-button-whole = All
report-button-all-hosts = All loci
report-which-group = A report of which group?
report-which-host = The host's version holds no names or numbers of participants. For which locus?
report-nothing = There is nothing yet to put into spreadsheets.
report-progress = Preparing the file: { $percent }%
report-caption-document = A draft of the report, to be edited.
report-caption-host = The host's version, without names and numbers of participants. Please read it before you share it.
report-caption-sheets = Poll results, evaluations, notes, questions and reach.
report-file-document = { $code }-report.docx
report-file-host = { $code }-report-for-host.docx
report-file-sheets = { $code }-annexes.xlsx
report-file-polls = { $code }-polls.xlsx
report-file-evaluations = { $code }-evaluations.xlsx
report-file-notes = { $code }-notes.xlsx
report-file-questions = { $code }-questions.xlsx
report-file-reach = { $code }-reach.xlsx
cli-export-progress = Preparing the report
report-draft = Draft
report-title = Report of the visit
report-title-host = Notes and recommendations for the host
report-program = Programme
report-cohort = Cohort
report-theme = Theme
report-organizer = Organizer
report-heads = Heads of delegation
report-scope = Group
report-locus = Locus
report-days = Dates
report-from-to = { $first } to { $last }
report-made = Put together by Lokus from the visit's data as of { $moment }. This is a draft to be edited; please check it before you share it.
report-contents = Contents
report-page = Page { $page } of { $pages }
report-table = Table
report-picture = Figure
report-part-glance = Summary
report-part-groups = The visit and its groups
report-part-agenda = The agenda as it was held
report-part-loci = Loci and what was learned there
report-part-notes = Notes by kind
report-part-recommendations = Recommendations for the host
report-part-adoptions = Ideas to adopt
report-part-polls = Poll results
report-part-evaluations = Evaluation results
report-part-questions = Questions of the participants
report-part-reach = Reach of messages
report-part-participants = Participants
report-glance-joined = Participants who joined
report-glance-loci = Loci visited
report-glance-items = Agenda items
report-glance-notes = Field notes
report-glance-polls = Polls
report-glance-forms = Evaluation forms
report-glance-questions = Questions to Lokus
report-of = { $part } of { $whole }
report-joined-others = { $part }, not on the list { $others }
report-items = { $held } held ({ $changed } changed), { $cancelled } cancelled
report-asked-answered = { $asked ->
    [one] One question
   *[other] { $asked } questions
    }, { $answered } answered.
report-added = Added later.
report-cancelled = Cancelled.
report-was-called = Formerly “{ $title }”.
report-was-at = Formerly { $when }.
report-was-in = Formerly at { $place }.
report-no-place = a place not yet set
report-no-locus = No locus
report-total = Total
report-for-all = General
report-passed-on = Questions to the organizers
report-questions-answered = Questions that Lokus answered
report-answers-latest = Answers from the visit’s latest data, for the moment of asking.
report-questions-unanswered = Questions without an answer
report-state-open = Not answered yet.
report-state-answered = Answered
report-state-dismissed = Not answered.
report-more = { $count } more questions are in the spreadsheet.
report-subject-time = Times and agenda
report-subject-place = Places and loci
report-subject-people = People and contacts
report-subject-programme = Programme and groups
report-subject-practical = Preparation and travel
report-subject-info = Other information from the organizers
report-subject-other = Other
report-form-day = Evaluation at the day's end
report-form-answered = { $answered } of { $asked } forms were sent in.
report-form-waits = Results of anonymous questions are shown from { $least } answers on.
report-answers = { $count ->
    [one] One answer.
   *[other] { $count } answers.
    }
report-mean = Mean { $mean } of 5.
report-mean-spread = Mean { $mean } of 5, standard deviation { $spread }.
report-copied = (a message that was passed on)
report-kind-reminder = Reminders of items
report-kind-day = The day at a glance
report-kind-change = Notices of changes
report-kind-broadcast = Broadcasts
report-kind-poll = Polls
report-kind-evaluation = Evaluations
report-kind-other = Other
report-yes = yes
report-no = no
report-someone = [name]
report-some-number = [number]
report-table-groups = Groups
report-table-participants = Participants
report-table-notes = Number of notes by locus and kind
report-table-adoptions = Adoption cards
report-table-poll = Answers by group
report-table-means = Means
report-table-subjects = What Lokus was asked
report-table-reach = Members and messages by group
report-table-kinds = Messages by kind
report-table-broadcasts = Broadcasts
report-table-notices = Notices of changes
report-column-group = Group
report-column-city = City
report-column-topic = Topic
report-column-heads = Heads of delegation
report-column-leader = Leader
report-column-coaches = Coaches
report-column-size = Participants
report-column-time = Time
report-column-item = Item
report-column-place = Place
report-column-remarks = Remarks
report-column-number = No
report-column-name = Name
report-column-position = Position
report-column-agency = Agency
report-column-locus = Locus
report-column-what = What is adopted
report-column-need = Need at home
report-column-project = Change project
report-column-author = By
report-column-option = Option
report-column-question = Question
report-column-answer = Answer
report-column-answers = Answers
report-column-mean = Mean
report-column-spread = Standard deviation
report-column-subject = Subject
report-column-asked = Asked
report-column-answered = Answered
report-column-times = Times
report-column-listed = Listed
report-column-joined = Joined
report-column-unreachable = Unreachable
report-column-sent = Arrived
report-column-lost = Did not arrive
report-column-read-of = Read
report-column-read = Read
report-column-asked-to-read = Asked to read
report-column-kind = Kind
report-column-broadcast = Broadcast
report-column-to = To
report-column-items = Items
report-column-role = Role
report-column-joined-at = Joined at
report-column-state = State
report-column-form = Form
report-column-part = Part
report-column-number-of = Number
report-sheet-means = Evaluation means
report-sheet-counts = Evaluation answers
report-sheet-free = Free answers
report-sheet-asked = Questions
report-sheet-passed = To the organizers
report-sheet-reach = Reach
report-sheet-members = Members
report-sheet-not-joined = Not joined
report-sheet-broadcasts = Broadcasts
report-sheet-notices = Changes
