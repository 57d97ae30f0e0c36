## Lokus in English. One message a name; { $variables } are facts put in by the program.


## Command line

cli-help = Lokus: a study visit's assistant in Telegram.
cli-help-template = Write an empty workbook with headers, drop-downs, notes and one example row a sheet.
cli-help-check = Check a workbook (.xlsx, or a folder with one CSV a sheet) and show every mistake.
cli-help-import = Show what changes, ask, then apply it. The same code imported again is a change.
cli-help-export = Write the visit as a workbook again; it imports unchanged.
cli-help-ask = Answer a question as the bot would, without Telegram.
cli-help-backup = Make a consistent copy of the SQLite database, also while it is in use.
cli-help-db = The database.
cli-help-db-upgrade = Bring the database to this version's schema (also done by "run" at start).
cli-option-visit = code of the visit
cli-option-group = name of the asker's group, or another name of it
cli-option-at = the moment of asking in the group's local time; without it: now
cli-option-lang = language of the output; without it: the visit's, or the environment's
cli-option-lang-answer = the asker's language; without it: the group's
cli-option-json = JSON for other programs
cli-option-jsonl = read one JSON question a line from standard input, write one JSON answer a line
cli-option-yes = apply without asking
cli-argument-workbook = an .xlsx workbook, or a folder with one CSV a sheet
cli-argument-template = the .xlsx file to write
cli-argument-directory = the folder to write into; made where it is missing
cli-argument-backup = the copy to write
cli-error = lokus: { $message }
cli-missing = { $name } is missing
cli-refused = { $count } mistakes; nothing was imported. Mend them and try again.
cli-check-refused = { $count } mistakes. Mend them and check again.
cli-check-good = Good: visit { $code } ({ $name }) has { $groups } groups, { $loci } loci, { $items } agenda items, { $contacts } contacts, { $info } info rows, { $participants } participants.
cli-apply-question = Apply? [y/N]
cli-apply-yes = y yes ya
cli-import-applied = Applied: visit { $code } now has { $groups } groups, { $loci } loci, { $items } agenda items, { $contacts } contacts, { $info } info rows, { $participants } participants.
cli-import-not-applied = Not applied; visit { $code } stays as it was.
cli-import-unchanged = Nothing changes in visit { $code }.
cli-template-written = An empty workbook was written to { $file }. Fill it in, then check it: lokus check { $file }
cli-exported = Written: { $file }
cli-upgraded = The database has this version's schema.
cli-backed-up = A copy was written to { $file } ({ $kilobytes } kB).
cli-table-cell = Cell
cli-table-problem = Problem
cli-table-remedy = Remedy
cli-warning-line = warning: { $line }

## Faults

fault-file = the file { $file } can't be opened or written: { $reason }
fault-unforeseen = an unforeseen fault ({ $kind }). Its details are in { $file }; send that file to whoever keeps Lokus.
fault-unknown-visit = there is no visit "{ $code }". There is: { $known }
fault-unknown-group = there is no group "{ $name }". There is: { $known }
fault-unknown-moment = the moment "{ $moment }" is not understood; write it like 2026-11-21T09:30
fault-bad-line = this line is no JSON question: { $reason }
fault-backup-not-sqlite = "backup" is for SQLite; for PostgreSQL use pg_dump
fault-no-database-yet = there is no database at { $file } yet; import a visit first
fault-backup-would-overwrite = { $file } exists and is no other copy of a database; choose another name
fault-visit-changed-meanwhile = visit { $code } changed while the diff was shown; nothing was applied. Try again.

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
command-catatan = Note a lesson or a recommendation
command-kalender = The agenda for your phone's calendar
command-pengingat = Set reminder times
command-siaran = Send a broadcast
command-ubah = Change the agenda
command-undang = Invite participants, coaches, organizers
command-gladi = Rehearse the day without sending
command-polling = Make a poll
command-hasil = Results of a poll
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
permission-role = Sorry, this command is not for your role. Type /help to see what you can use.
permission-button = Sorry, this button is not for you.
error-unexpected = Sorry, something went wrong on our side. Please try again in a moment.
start-outsider = Welcome to Lokus. To join, open the invitation link or scan the QR code from your visit's organizers.
start-member = Welcome back. Just ask here, or type /help.
help-member = Write your question in plain words, or choose a command from the menu.
