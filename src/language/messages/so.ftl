# Waxa uu barnaamijku ku leeyahay Soomaali fudud, oo loogu talagalay qoysaska Maraykanka ku nool.

## Dates: how a day is written, and the months in it

date = { $day } { $month } { $year }
date-month-1 = Janaayo
date-month-2 = Febraayo
date-month-3 = Maarso
date-month-4 = Abriil
date-month-5 = Maajo
date-month-6 = Juun
date-month-7 = Luulyo
date-month-8 = Agoosto
date-month-9 = Sebtembar
date-month-10 = Oktoobar
date-month-11 = Nofembar
date-month-12 = Diseembar

## Answers

answer-dk = Ma hubo
answer-pna = Waxaan doorbidayaa inaan ka jawaabin

## Collection

collection-unknown-item = Sahankan kuma jirto su’aal la yiraahdo “{ $name }”.
collection-unknown-choice = Fadlan dooro mid ka mid ah jawaabaha halkan ku qoran. “{ $code }” kuma jirto.
collection-choose = Fadlan ka dooro jawaabaha halkan ku qoran.
collection-one = Fadlan halkan ku bixi hal jawaab.
collection-words = Fadlan jawaabtaada ku qor erayo.
collection-note = Tani waa akhris keliya. Jawaab uma baahna.
collection-whole-range = Fadlan qor tiro u dhaxaysa { $min } iyo { $max }.
collection-number-range = Fadlan qor tiro u dhaxaysa { $min } iyo { $max }.
collection-number-from = Fadlan qor tiro. Waxay noqon kartaa { $min } ama ka badan.
collection-number-to = Fadlan qor tiro. Waxay noqon kartaa { $max } ama ka yar.
collection-whole = Fadlan qor tiro dhan.
collection-number = Fadlan qor tiro.
collection-constraint = Fadlan mar kale eeg jawaabtan. Lama jaanqaadayso jawaab kale.
collection-alone = Fadlan dooro jawaabtaas keliya, ama kuwa kale.
collection-too-many = Fadlan dooro ugu badnaan { $max }.
collection-too-long = Fadlan jawaabtaada ku soo koob { $max } xaraf. Hadda waxay leedahay { $length }.
collection-date = Fadlan dooro maalin, sida 2025-03-01.
collection-time = Fadlan dooro saacad, sida 08:30.
collection-rows = Fadlan tan u soo dir liis saffaf ah.
collection-between = Fadlan ka dooro { $min } ilaa { $max }.
collection-too-many-rows = Halkan waxaa ku filan { $max }.
collection-needed = Fadlan halkan jawaab ka dooro, si aan u ogaanno sida aan u sii wadno.
collection-not-a-response = Tani jawaab ma aha: soo dir hal shay oo JSON ah oo uu ku jiro shay la yiraahdo “answers”.
collection-field = “{ $name }” ayaa maqan: u soo dir qoraal ahaan.
collection-other-instrument = Jawaabtani waxay ku saabsan tahay sahan kale; u dir wareegga loo sameeyay.
collection-not-a-uuid = Aqoonsiga jawaabtu ma aha UUID; samee mid, isla kaasna isticmaal mar kasta oo aad isku daydo.

## Web

web-name = Sahanka qoysaska
web-language = Luqad
web-leave = Hadda ka bax
web-help = Caawimaad
web-help-title = Caawimaad, wakhti kasta
web-help-text = Keligaa ma tihid. Khadadkani waa dadka oo dhan. Uma baahnid inaad sheegto sababta aad u soo wacayso.
web-help-contact = Su’aalo ku saabsan sahankan
web-help-back = Tag sahanka
web-support-title = Caawimaad loogu talagalay qoysaska, wakhti kasta
web-synthetic = Tani waa tusaale. Goobta waa la curiyay, qoysaskeedana waa sidoo kale.
web-home-title = Noo sheeg waxa qoysasku u baahan yihiin
web-home-text = Dooro luqad si aad u bilowdo.
web-home-minutes = qiyaastii { $minutes } daqiiqo
web-home-none = Hadda ma jiro sahan furan. Waad ku mahadsan tahay imaatinkaaga. Fadlan mar dambe isku day, ama fur bogga Caawimaadda.
web-results-title = Waxaad noo sheegteen
web-results-lead = { $n } qoys oo jooga { $place } ayaa ka jawaabay su'aalahayaga. Waad mahadsan tihiin. Waa kan waxay sheegeen.
web-results-lead-few = Qoysas jooga { $place } ayaa ka jawaabay su'aalahayaga. Waad mahadsan tihiin. Aad bay u yaraayeen in aan tirooyin muujinno.
web-results-safe = Jawaabaha oo dhan waan isu geynaa, weligeenna ma muujinno kooxaha yaryar. Qofna lagama garan karo tirooyinkan.
web-results-more = Tani way ka badan tahay { $year }.
web-results-less = Tani way ka yar tahay { $year }.
web-results-same = Isbeddel cad ma jiro tan iyo { $year }.
web-results-care = Qoysas yar ayaa tan ka jawaabay. Fadlan si taxaddar leh u akhri.
web-results-link = Eeg waxay qoysasku noo sheegeen
web-no-results-title = Natiijooyinku weli halkan ma joogaan
web-no-results-text = Weli waxaan isu geyneynaa jawaabaha. Fadlan wakhti kale soo noqo. Boggani wuxuu muujin doonaa waxay qoysasku noo sheegeen.
web-no-results-way-out = Tag bilowga
web-progress = Qaybta { $part } ee { $of } · { $title }
web-problems = Fadlan tan mar kale eeg
web-problem-in-title = Fadlan mar kale eeg: { $title }
web-next = Xiga
web-send = Dir jawaabahayga
web-saved = Jawaabahaaga ilaa hadda waa la kaydiyay.
web-back = Dib u noqo
web-skip = Ka bood su’aashan
web-skip-page = Ka bood su’aalahan
web-thanks-title = Mahadsanid
web-thanks-text = Jawaabahaaga waa la diray. { $hospital } iyo hay’adaha la shaqeeya ayaa u isticmaali doona, iyaga iyo jawaabaha qoysaska kale, si ay u qorsheeyaan waxa xiga.
web-not-for-you-title = Waad ku mahadsan tahay wakhtigaaga
web-not-for-you-text = Sahankan waxaa loogu talagalay waalidiinta iyo dadka daryeela ilmo ka yar 18 sano oo la nool. { $hospital } way kaaga mahadcelinaysaa inaad rabtay inaad caawiso. Hadda waad xiri kartaa boggan.
web-declined-title = Dhib ma leh
web-declined-text = Waxaad dooratay inaadan ka qayb gelin. Waxba kama hayno qoyskaaga. { $hospital } sidii caadiga ahayd ayay u daryeeli doontaa qoyskaaga. Hadda waad xiri kartaa boggan.
web-no-such-page-title = Boggani halkan ma joogo
web-no-such-page-text = Cinwaanka waxaa laga yaabaa inuu qalad ku jiro, ama bogga waa la raray.
web-no-such-page-way-out = Tag bilowga
web-no-such-cycle-title = Ma naqaanno sahankan
web-no-such-cycle-text = Xiriiriyuhu waxaa laga yaabaa inuu gaboobay ama xaraf ka maqan yahay.
web-no-such-cycle-way-out = Eeg sahannada furan
web-not-open-yet-title = Sahankani weli ma bilaaban
web-not-open-yet-text = Waad ku mahadsan tahay inaad rabto inaad ka qayb gasho. Fadlan wakhti kale soo noqo.
web-not-open-yet-way-out = Caawimaad iyo xiriir
web-closed-title = Sahankani wuu dhammaaday
web-closed-text = Waad ku mahadsan tahay inaad rabtay inaad ka qayb gasho. Jawaabo dambe lama ururinayo.
web-closed-way-out = Caawimaad iyo xiriir
web-expired-title = Jawaabahaaga kama helin taleefankan
web-expired-text = Waxaa laga yaabaa inaad sahanka ka baxday, ama biraawsarka la xiray. Jawaabihii aad hore u dirtay waa ammaan. Waad bilaabi kartaa mar kale.
web-expired-way-out = Mar kale bilow
web-too-large-title = Qoraalku hal mar aad buu u badnaa
web-too-large-text = Jawaabihii aad hore u kaydisay waa ammaan. Fadlan qor qoraal ka gaaban oo mar kale dir.
web-too-large-way-out = Ku noqo bogga
web-not-a-form-title = Taasi iyadoo dhan ma soo gaarin
web-not-a-form-text = Jawaabihii aad hore u kaydisay waa ammaan. Fadlan mar kale isku day.
web-not-a-form-way-out = Ku noqo bogga
web-from-elsewhere-title = Fadlan sahanka halkan ka fur
web-from-elsewhere-text = Taasi waxay ka timid degel kale, sidaas darteed ma aannan qaadan. Jawaabihii aad hore u kaydisay waa ammaan.
web-from-elsewhere-way-out = Fur sahanka
web-store-down-title = Hadda waxba ma kaydin karno
web-store-down-text = Jawaabihii aad hore u kaydisay waa ammaan. Fadlan waxyar sug, biraawsarkaaga dib uga noqo, oo mar kale isku day.
web-store-down-way-out = Mar kale isku day
web-too-many-title = Fadlan sug hal daqiiqo
web-too-many-text = Wax badan ayaa mar keliya ka yimid shabakaddaada. Jawaabihii aad hore u kaydisay waa ammaan. Fadlan hal daqiiqo sug, biraawsarkaaga dib uga noqo, oo mar kale isku day.
web-too-many-way-out = Mar kale isku day
web-ours-title = Dhinacayaga wax baa ka qaldamay
web-ours-text = Jawaabihii aad hore u kaydisay waa ammaan. Fadlan mar kale isku day.
web-ours-way-out = Tag bilowga
web-language-offline = Luqaddani weli kuma jirto taleefankaaga. Waa inaad hal mar internet haysataa si aad u hesho.
web-saved-here = Waxaa lagu kaydiyay taleefankan.
web-saved-sent = Waxaa lagu kaydiyay taleefankan, annaguna waan haynaa.
web-saved-waits = Waxaa lagu kaydiyay taleefankan. Waa la diri doonaa marka aad internet hesho.
web-saved-away = Waxaa lagu kaydiyay taleefankan. Hadda nalama heli karo. Taleefanka ayaa iskiis mar kale u isku dayaya.
web-saved-busy = Waxaa lagu kaydiyay taleefankan. Qoysas badan ayaa hadda jawaabaya, markaa jawaabahaaga wax yar ka dib ayaan diri doonnaa.
web-saved-not = Taleefankani ma kaydin karo jawaabahaaga. Fadlan boggan furan ku daa ilaa dhammaadka.
web-thanks-waits = Jawaabahaaga waxaa lagu kaydiyay taleefankan. Waa la diri doonaa marka aad internet hesho. Haddii aad awooddo, boggan mar dambe fur.
web-thanks-away = Jawaabahaaga waxaa lagu kaydiyay taleefankan. Hadda nalama heli karo. Inta boggan furan yahay, taleefanka ayaa iskiis mar kale u isku dayaya. Mar dambe ayaad furi kartaa sidoo kale.
web-thanks-sending = Jawaabahaaga waa la dirayaa. Horay ayaa taleefankan loogu kaydiyay.
web-thanks-stuck = Jawaabahaaga waxaa lagu kaydiyay taleefankan, laakiin weli ma helin. Fadlan noo sheeg: { $contact }
web-choose-list = Liiska ka dooro
web-row-add = Mid kale ku dar
web-row-remove = Ka saar
web-guidance = Qofka wareysiga qaadaya
web-erase = Tirtir jawaabahayga
web-erase-title = Ma tirtirnaa dhammaan jawaabahaaga?
web-erase-text = Taleefankan ayaan ka saaraynaa, waxaana ku noqonaynaa bilowga. Wixii hore loo soo diray waa nagu sii jirayaan. Magac kuma jiro.
web-erase-yes = Haa, tirtir
web-erase-no = Maya, hay
web-later = Mar dambe ama taleefan kale ku sii wad
web-later-title = Erayadaada aad ku soo noqonayso
web-later-text = Erayadan qoro, ama sawir ka qaad. Iyaga waxaad ku sii wadi kartaa halkan ama taleefan kale. Qof kasta oo erayadan haysta wuu arki karaa jawaabahaaga.
web-later-until = Erayadu waxay shaqaynayaan ilaa { $day }.
web-later-offline = Si aad erayadaada u hesho waa inaad internet haysataa. Jawaabahaaga waxaa lagu kaydiyay taleefankan, markaa mar dambe ayaad halkan ku soo noqon kartaa sidoo kale.
web-later-back = Sii wad sahanka
web-resume = Waxaan hayaa erayo aan ku soo noqdo
web-resume-title = Ka sii wad meeshii aad joojisay
web-resume-text = Qor erayadii lagu siiyay. Xarfaha waaweyn iyo kuwa yaryar waa isku mid.
web-resume-label = Erayadaada
web-resume-go = Sii wad
web-resume-unknown = Ma helin erayadan. Fadlan mid kasta mar kale eeg. Waxay shaqada joojiyaan maalmo ka dib, ama marka jawaabahaaga la diro.
web-resume-too-many = Marar badan ayaa la isku dayay. Fadlan dhowr daqiiqo sug oo mar kale isku day.
web-gift-link = Hadiyad mahadcelin ah
web-gift-offer = Si aan kuugu mahadcelinno, waxaad ka qayb geli kartaa bakhtiyaanasiib hadiyad lagu helo. Taas waxaa lagu sameeyaa bog kale. Jawaabahaaga waa laga gooni yahay.
web-gift-title = Hadiyad mahadcelin ah
web-gift-text = Noo sheeg sida aan kuu helno haddii magacaaga la soo saaro. Taas waxaan ka gooni haynaa jawaabahaaga, si qofna uusan u garan jawaabaha kuwa adiga leh. Waan tirtiraynaa bakhtiyaanasiibka ka dib.
web-gift-name = Magacaaga koowaad
web-gift-contact = Lambarka taleefankaaga ama iimaylkaaga
web-gift-adult = Waxaan ahay 18 jir ama ka weyn.
web-gift-send = Ka qayb gal bakhtiyaanasiibka
web-gift-needs-contact = Fadlan qor lambar taleefan ama iimayl, si aan kuu helno.
web-gift-needs-adult = Dadka waaweyn oo keliya ayaa ka qayb geli kara. Fadlan calaamadee sanduuqa haddii aad tahay 18 jir ama ka weyn.
web-gift-done-title = Bakhtiyaanasiibka waad ku jirtaa
web-gift-done-text = Mahadsanid. Hadda waad xiri kartaa boggan.
web-trap = Tan banaan ku daa

## Kiosk: a shared tablet, armed by staff

kiosk-title = Taablet la wadaago
kiosk-text = U diyaari taabletkan qoysaska xaflad jooga, ama adigu su’aalaha kor u akhri. Boggan mar fur adigoo internet haysta; intaas ka dib taabletku wuxuu shaqaynayaa shabakad la’aan.
kiosk-code = Koodhka shaqaalaha
kiosk-code-hint = Hadda dooro, ugu yaraan 4 tiro. Wuxuu furaa bogga shaqaalaha ee kombiyuutarkan.
kiosk-place = Halka uu taabletkani yaal
kiosk-families = Qoysasku iyagaa jawaabaya
kiosk-interviewer = Aniga ayaa su’aalaha kor u akhrinaya
kiosk-start = Diyaari taabletkan
kiosk-wrong = Taasi ma aha koodhka shaqaalaha. Weydii qofka sahanka maamula.
kiosk-off = Kombiyuutarkan lama diyaarin. Ka fur xiriiriyaha kombiyuutarrada la wadaago ee miiska shaqaalaha.
kiosk-no-script = Taablet la wadaago wuxuu u baahan yahay biraawsar wada script.
kiosk-welcome = Noo sheeg waxa qoysasku u baahan yihiin
kiosk-choose = Dooro luqaddaada si aad u bilowdo.
kiosk-still = Weli ma joogtaa?
kiosk-still-text = Haddii kale, { $seconds } ilbiriqsi gudahood ayaan shaashaddan u tirtiraynaa qoyska xiga. Jawaabahaaga ilaa hadda sahanka ayay u sii jirayaan.
kiosk-here = Haa, waan joogaa
kiosk-next-family = Waa la dhammeeyay
kiosk-next-family-text = Shaashaddani iyadaa is tirtiraysa daqiiqad gudaheed.
kiosk-staff = Shaqaalaha
kiosk-waiting = Sugaya in la diro: { $n }
kiosk-sent = Laga diray taabletkan: { $n }
kiosk-send-now = Hadda dir
kiosk-back = Ku noqo qoysaska
kiosk-end = Jooji isticmaalka taabletkan
kiosk-end-waiting = Jawaabaha qaar weli lama dirin. Marka hore taabletkan internetka ku xir, si aan midna u lumin.

## Poster

poster-title = Noo sheeg waxa qoysasku u baahan yihiin
poster-text = Kamaradda taleefankaaga halkan u jeedi. Waxay qaadanaysaa qiyaastii { $minutes } daqiiqo. Magac la’aan, cinwaan la’aan. Adigaa go’aanka leh.
poster-type = Ama qor cinwaankan:

## Report

report-title = Qiimaynta Baahiyaha Caafimaadka ee Bulshada
report-period = { $cycle } · qoysasku waxay jawaabeen { $from } ilaa { $to }
report-synthetic = Xog la curiyay: { $place } waa goob la curiyay, qoys dhab ah oo ku jirana ma jiro.
report-colophon = Waxaa qoray { $program }. Isla jawaabihii, dejintii iyo nuqulkii waxay bixinayaan isla dukumentigii, byte kasta.
report-skip = U gudub nuxurka
report-contents = Tusmada
report-numbers = Eeg tirooyinka.
report-page = Bogga { $n } ee { $total }
report-tables = Dhammaan jaantusyada
report-too-few = aad bay u yar yihiin in la muujiyo
report-unanswered = aad bay u yar yihiin inta jawaabtay
report-all-families = Guud ahaan
report-interval = { $from } ilaa { $to }
report-caution = Qoysas yar ayaa jawaabay; si taxaddar leh u akhri.
report-part-about = Bulshada
report-part-topics = Waxa qoysasku noo sheegeen
report-part-across = Dhammaan mawduucyada
report-part-appendix = Lifaaq
report-heading-findings = Natiijooyinka ugu muhiimsan
report-heading-who = Yaa jawaabay
report-heading-read = Sida warbixintan loo akhriyo
report-nothing-to-show = Qoysaska jawaabay way ka yar yihiin in tiro la muujiyo. Waxa la weydiiyay iyo sida loo weydiiyay hoos ayaa lagu sharraxay.
report-who = { $n } qoys oo jooga { $place } ayaa jawaabay intii u dhaxaysay { $from } iyo { $to }.
report-read-interval = Tiro sida “14%” waa qiyaasta ugu fiican ee aan u hayno dhammaan qoysaska. Xariiqda dhuuban, ama inta ka dambaysa, waxay muujinaysaa inta ay tiradu ka duwanaan karto tirada jawaabaha oo keliya awgeed.
report-read-clear = Farqi waxaan ku nidhaahnaa “cad” oo keliya marka ay adag tahay inuu nasiib ku yimid. “Ma jiro farqi cad” macnaheedu ma aha in farqi uusan jirin.
report-read-flag = † waxay calaamadinaysaa tiro taxaddar u baahan: xadkeedu waa ballaaran yahay, waayo qoysas yar ayaa jawaabay.
report-read-hidden = “Aad bay u yar yihiin in la muujiyo” waxaa la qoraa meesha koox yar oo qoysas ah lagu garan karo.
report-read-generated = Jumladaha tirooyinka ku saabsan waxaa qoray barnaamijka isagoo ka qaatay jadwallada dukumentigan; midna lama tafatirin.
report-level = { $pct } { $population } { $did } ({ $n } jawaab).
report-level-hidden = Qoysaska jawaabay way ka yar yihiin in tiro loo muujiyo “{ $label }”.
report-level-unanswered = “{ $label }” tiro kuma laha halkan: wax ka yar { $pct } ee { $population } ayaa jawaab leh, taas oo aad ugu yar in lagu hadlo magaca dhammaan.
report-gap = { $dimension }: waxay ahayd { $worst-pct } kooxda { $worst } iyo { $best-pct } kooxda { $best }, farqi { $points } ah, ama { $ratio } jeer.
report-gap-points = { $dimension }: waxay ahayd { $worst-pct } kooxda { $worst } iyo { $best-pct } kooxda { $best }, farqi { $points } ah.
report-gap-unclear = Farqi cad kuma arag kooxaha marka loo eego { $dimensions }; kooxaha qaar way yar yihiin.
report-gap-hidden = Qoysaska jawaabay way ka yar yihiin in kooxaha la isbarbardhigo marka loo eego { $dimensions }.
report-figure-worst-high = { $worst } ayaa leh saamiga ugu sarreeya, { $worst-pct }; { $best } ayaa leh kan ugu hooseeya, { $best-pct }
report-figure-worst-low = { $worst } ayaa leh saamiga ugu hooseeya, { $worst-pct }; { $best } ayaa leh kan ugu sarreeya, { $best-pct }
report-figure-unclear = { $label }: ma jiro farqi cad marka loo eego { $dimension }
report-figure-hidden = { $label }: jawaabuhu way ka yar yihiin in la isbarbardhigo marka loo eego { $dimension }
report-subtitle = { $dimension } · { $label } ee { $population } · { $n } jawaab, { $year }
report-subtitle-trend = { $label } ee { $population }. Wareeg kasta waxaa lagu miisaamay tirooyinka ugu dambeeya ee bulshada.
report-foot-clear = Xariiq: xadka 95%. Far weyn iyo midab: si cad uga duwan dhammaan qoysaska kale.
report-foot-line = Xariiq: xadka 95%. Ma jirto koox si cad uga duwan dhammaan qoysaska kale.
report-foot-flag = † jawaabo yar, si taxaddar leh u isticmaal.
report-foot-hidden = Aad bay u yar yihiin in la muujiyo: { $groups }.
report-foot-trend = Xariiq: xadka 95%.
report-alternative-dots = Jaantus dhibco ah oo { $groups } kooxood leh xadad. { $finding }. { $ends } Dhammaan qoysaska: { $total }. Kooxaha aad u yar in la muujiyo: { $hidden }.
report-alternative-ends = Kan ugu horreeya waa { $first } oo leh { $first-pct }, kan ugu dambeeya waa { $last } oo leh { $last-pct }.
report-alternative-trend = Jaantus dhibco ah oo wareegyada ah, leh xadad. { $finding }
report-alternative-bars = Jaantus tiirar ah. { $finding }
report-heading-groups = Yaa ay saamaysay
report-heading-trend = Sannadaha gudahood
report-all-groups = { $label }: koox kasta
report-trend-numbers = Tirooyinka wareeg kasta
report-trend-worse = Way ka sii dartay: { $then } sannadkii { $year }, { $now } hadda. Isbeddelku, { $points }, waa cad yahay.
report-trend-improved = Way soo hagaagtay: { $then } sannadkii { $year }, { $now } hadda. Isbeddelku, { $points }, waa cad yahay.
report-trend-changed = Way isbeddeshay: { $then } sannadkii { $year }, { $now } hadda. Isbeddelku, { $points }, waa cad yahay.
report-trend-unclear = Isbeddel cad ma jiro: { $then } sannadkii { $year }, { $now } hadda. Isbeddelku, { $points }, nasiib buu noqon karaa.
report-trend-one-cycle = Tan waxaa la weydiiyay markii ugu horreysay, sidaas darteed ma jirto tiro hore oo la barbardhigo.
report-trend-wording = Tan lama barbardhigi karo sannadihii hore, waayo su’aashu way isbeddeshay.
report-trend-too-few = Tan lama barbardhigi karo sannadihii hore: qoysas aad u yar ayaa jawaabay.
report-tile-interval = { $interval } · { $n } jawaab
report-tile-worse = ▲ ka sii dartay: { $points } tan iyo { $year }
report-tile-improved = ▽ soo hagaagtay: { $points } tan iyo { $year }
report-tile-changed = { $points } tan iyo { $year }
report-tile-unclear = isbeddel cad ma jiro tan iyo { $year }
report-question = “{ $text }”
report-small-print = { $label } waa saami ka mid ah { $population } ee leh jawaab sax ah. La weydiiyay: { $questions }
report-least-answered = “{ $label }” waxaa la muujiyaa oo keliya meesha ugu yaraan { $pct } ee { $population } ay jawaab leeyihiin, wadar ahaan iyo koox kasta: kuwa jawaabay way ka duwanaan karaan kuwa kale.
report-breakdown-caption = { $label } ee { $population }, koox ahaan
report-trend-caption = { $label } wareeg ahaan
report-column-group = Koox
report-column-answers = Jawaabo
report-column-share = Saami
report-column-interval = Xadka 95%
report-column-difference = Dhibco marka loo eego kuwa kale oo dhan
report-column-ratio = Saamiga isbarbardhigga
report-column-note = Qoraal
report-column-cycle = Wareeg
report-column-crude = Aan la miisaamin
report-column-choice = Jawaab
report-column-top3 = Saddexda ugu horreeya
report-column-picked = La doortay
report-column-first = La dhigay kowaad
report-column-points = Dhibco
report-column-families-share = Saamiga qoysaska
report-column-unweighted = Kuwa jawaab bixiyay
report-column-weighted = La miisaamay
report-column-reference = Bulshada dhexdeeda
report-column-gap = Farqiga dhibco ahaan
report-column-question = Su’aal
report-column-asked = La weydiiyay
report-column-missing = Jawaab la’aan lagu daayay
report-difference = { $points } ({ $from } ilaa { $to })
report-standing-worse = si cad uga sii liita
report-standing-better = si cad uga fiican
report-standing-higher = si cad uga sarreeya
report-standing-lower = si cad uga hooseeya
report-reference-group = kooxda ugu fiican
report-flag = † jawaabo yar
report-note-chose = Qoysasku iyagaa doortay inay ka qayb galaan; xadadku waxay muujinayaan kala duwanaanshaha laga filayo tirada jawaabaha oo keliya.
report-note-breakdown = Farqigu waa inta u dhaxaysa kooxda iyo dhammaan qoysaska kale oo la isku daray; “si cad” waxaa lagu tijaabiyay nasiibka iyo tirada isbarbardhigyada. Saamiga isbarbardhiggu waa marka loo eego kooxda ugu fiican ee leh jawaabo ku filan.
report-note-trend = Wareeg kasta waxaa lagu miisaamay tirooyinka bulshada ee wareegga ugu dambeeya, si isbeddelka dadka jawaabay aan loogu qaadan isbeddel ku yimid xaaladda qoysaska; tiirka ugu dambeeya waa aan la miisaamin.
report-note-ranked = Qoys kasta wuxuu magacaabay kowaad, labaad iyo saddexaad. Dhibco: 3 kowaad, 2 labaad, 1 saddexaad, oo ah qayb ka mid ah inta ugu badan ee suurtogalka ah.
report-note-heat = ▲ si cad uga sii liita, ▽ si cad uga fiican dhammaan qoysaska kale; calaamad la’aan: farqi cad ma jiro. † jawaabo yar.
report-note-who = Farqi: kuwa jawaabay oo laga jaray kuwa halkan ku nool; ◆ waxay calaamadinaysaa farqi ka badan 5 dhibcood. Kooxuhu way is dul mari karaan meesha qoysasku dooran kareen wax ka badan hal.
report-choice = { $choice } ({ $pct })
report-list-top = Kuwa inta badan la magacaabay: { $first }, { $second } iyo { $third }.
report-list-hidden = Qoysaska ka jawaabay “{ $label }” way ka yar yihiin in kala sarrayn la muujiyo.
report-list-figure = { $shown } jawaabood ee inta badan la bixiyay
report-list-subtitle-ranked = Saamiga qoysaska ku daray saddexdooda. { $n } qoys ayaa jawaabay, { $year }.
report-list-subtitle = Saamiga qoysaska doortay. { $n } qoys ayaa jawaabay, { $year }.
report-all-choices = { $label }: jawaab kasta
report-heat-title = Dhammaan mawduucyada hal eegmo
report-heat-caption = Tirada ugu muhiimsan ee mawduuc kasta, koox ahaan
report-heat-headline = Si cad uga xaalad liita { $times } ka mid ah { $of } mawduuc, wax ka badan koox kasta oo kale: { $groups }.
report-heat-group = { $group } ({ $dimension })
report-heat-unclear = Ma jirto koox si cad uga xaalad liidata kuwa kale.
report-community-title = Bulshada loo adeego
report-community-headline = { $hospital } waxay u adeegtaa qoysaska { $place }.
report-community-no-margins = Wareeggan looma soo gelin tirooyinka bulshada.
report-community-caption = Qoysaska carruurta leh ee { $place }
report-source = Isha: { $source }.
report-methods-title = Sida aan u weydiinnay, iyo cidda jawaabtay
report-methods-headline = { $n } qoys ayaa jawaabay.
report-methods-headline-like = { $n } qoys ayaa jawaabay, aad bayna ugu eg yihiin qoysaska halkan ku nool.
report-methods-headline-over = { $n } qoys ayaa jawaabay. { $group } ayaa ka qayb galay wax ka badan kuwa kale: { $unweighted } jawaabaha, { $reference } bulshada.
report-methods-headline-under = { $n } qoys ayaa jawaabay. { $group } ayaa ka qayb galay wax ka yar kuwa kale: { $unweighted } jawaabaha, { $reference } bulshada.
report-how = Qoysasku waxay ku jawaabi kareen { $from } ilaa { $to } luqadahan: { $languages }. { $n } ayaa diray jawaabahooda.
report-convenience = Tani waa muunad ku salaysan ka-qaybgal iskiis ah, ma aha mid nasiib lagu doortay: qoysasku waxay maqleen sahanka oo ay doorteen inay ka qayb galaan. Ma laha xad qalad oo dhab ah.
report-drafts = Turjumaado qabyo ah oo aan weli dib loo eegin ayaa loo isticmaalay { $languages }; taas maskaxda ku hay marka aad akhrinayso jawaabaha luqadahaas.
report-who-caption = Yaa jawaabay, yaana halkan ku nool
report-heading-weighting = Miisaamid
report-weighting = Jawaabaha waa la miisaamay si ay bulshada ula mid noqdaan marka loo eego { $dimensions }. Qoys ka mid ah koox jawaabteedu yarayd ayaa miisaan badan yeelanaya.
report-weighting-cost = Miisaamiddu waxay dhintaa saxnaanta: { $n } jawaab waxay u dhigmaan { $effective } muunad aan miisaan u baahnayn (saamaynta naqshadda { $deff }).
report-merged = Heerarka leh wax ka yar 30 jawaabood waa la isku daray miisaamidda ka hor: { $levels }.
report-not-converged = Miisaannadu si sax ah ulama mid aha tiro kasta oo bulshada ah; farqiga ugu weyn wuxuu ku qoran yahay warqadda shaqada.
report-weighting-warning = Miisaannadu waxay ka dhigayaan jawaabaha wax ka yar badh; dhammaan tirooyinka si taxaddar leh u akhri.
report-unweighted = Wareeggan looma soo gelin tirooyinka bulshada, sidaas darteed jawaabaha lama miisaamin: qoys kasta waa isku mid, tirooyinkuna waxay sharraxayaan kuwa jawaabay.
report-heading-missing = Su’aalaha aan laga jawaabin
report-missing-none = Ma jirto su’aal ay jawaab la’aan kaga tageen wax ka badan 10% dadkii la weydiiyay.
report-missing-caption = Su’aalaha ay jawaab la’aan kaga tageen wax ka badan 10% dadkii la weydiiyay
report-heading-limits = Xaddidaadaha iyo macluumaadka maqan
report-limit-chose = Qoysaska doortay inay jawaabaan waxay kaga duwanaan karaan kuwii kale siyaabo aan miisaannadu sixi karin.
report-limit-small = { $dimension }: wax ka yar 30 jawaabood, sidaas darteed wax yar ama waxba lagama sheegin { $groups }.
report-limit-reports = Jawaabuhu waa waxa uu waalid ama qof ilmaha daryeela noo sheegay; diiwaan lama hubin.
report-appendix-methods = Hababka oo dhammaystiran
report-method-indicators = Tilmaame kastaa waa saami: kuwa kooxdiisa ee leh jawaab sax ah, inta ku habboon qeexiddiisa. “Ma hubo”, “Waxaan doorbidayaa inaan ka jawaabin”, meelaha banaan iyo su’aalaha aan la weydiin kuma jiraan hooseeye kasta.
report-method-weights = Miisaannadu waxay ka bilaabmaan 1 waxaana lagu habeeyaa (raking) tirooyinka bulshada. Wareeg kasta waxay ku jiraan inta u dhaxaysa shan meelood meel iyo shan jeer celceliska miisaanka. Heerarka leh wax ka yar 30 jawaabood marka hore waxaa lagu daraa deris. Jawaabaha ka maqan su’aal miisaamid waxay qaataan qaybinta muunadda.
report-method-intervals = Xadadka 95% waa kuwa Wilson, oo leh tirada jawaabaha ee waxtarka leh ee koox kasta (Kish).
report-method-comparisons = Koox waxaa lagu barbardhigaa dhammaan qoysaska kale tijaabada z ee laba saami oo leh tirada jawaabaha ee waxtarka leh. Jadwalka gudihiisa, xeerka Benjamini–Hochberg ee 0.05 wuxuu tixgeliyaa tirada isbarbardhigyada.
report-method-trend = Wareegyada waxaa la isbarbardhigaa oo keliya meesha su’aashu erayadeedii ku sii jirto. Mid kasta waxaa lagu miisaamay tirooyinka ugu dambeeya ee bulshada; kan ugu horreeya iyo kan ugu dambeeya waxaa lagu barbardhigaa tijaabada z.
report-method-flags = † waxay taagan tahay meesha xadku ka ballaaran yahay 20 dhibcood ama 1.2 jeer saamiga. Saami ku salaysan wax ka yar 30 jawaabood lama muujiyo.
report-method-hiding-public = Dadweynaha: tirooyinka 1 ilaa { $highest } waa la qariyay, sidoo kale tiro kasta oo laga soo saari karo; saamiyada ku salaysan wax ka yar { $answers } jawaabood lama muujiyo.
report-method-hiding-internal = Qabyo gudaha ah, maaha in la daabaco: tirooyinka 1 ilaa { $highest } waa la qariyay, sidoo kale tiro kasta oo laga soo saari karo; saamiyada ku salaysan wax ka yar { $answers } jawaabood lama muujiyo.
report-method-rounding = Saamiyada waxaa loo soo koobay boqolley dhan; farqiyadu waa kuwa saamiyada la soo koobay meesha labadaba la daabacay. Saamiyada hal su’aal waxay isku noqon karaan 99 ama 101.
report-run-title = Warqadda shaqada
report-run-intro = Xogtan iyo nuqulkan, qof kasta oo loo oggol yahay inuu jawaabaha arko wuu samayn karaa dukumentigan mar kale.
report-run-program = Barnaamij
report-run-instrument = Qalabka sahanka
report-run-indicators = Faylka tilmaamayaasha
report-run-cycle = Wareeg
report-run-margins = Tirooyinka bulshada
report-run-data = Jawaabo
report-run-earlier = Wareegyadii hore
report-run-rounds = Wareegyada habaynta
report-run-error = Qaladka ugu weyn ee xadka
report-run-range = Miisaannada, jeer celceliska
report-run-deff = Saamaynta naqshadda ee miisaamidda
report-figure-apart = { $label }: { $worst-pct } kooxda { $worst }, { $best-pct } kooxda { $best }
report-points = { $n ->
    [one] { $shown } dhibic
   *[other] { $shown } dhibcood
}
report-fewer = wax ka yar { $n }
report-and = { $rest } iyo { $last }
report-comma = { ", " }
report-list-named = { $label }. { $said }
report-run-audit = Tirooyin la qariyay maxaa yeelay qoysas yar ayaa ka dambeeya
report-run-audit-proven = { $count }; mid kasta, wax kasta oo la daabacay waxay furan ka tagayaan tiro kasta oo u dhaxaysa 1 iyo { $highest } (barnaamijyo toosan, microlp)
report-run-effective = Tirada jawaabaha ee waxtarka leh
report-no-answer = Jawaab ma jirto

## Charts

# The form on paper.
paper-how = Calaamadee sanduuqa ku ag yaal jawaabtaada, ama ku qor xariiqda. Erayada yaryar waxaa isticmaala qofka jawaabaha kombiyuutarka gelinaya.
paper-only-if = Kaliya haddii { $condition }
paper-and = iyo
paper-or = ama
paper-many = Calaamadee dhammaan kuwa khuseeya.
paper-stop = Halkan ku joogso. Mahadsanid.

## Desk: pages for staff

desk-name = Miiska sahanka
desk-login = Gal
desk-look-again = Fadlan mar kale eeg: gal
desk-account = Magac
desk-password = Furaha sirta
desk-accounts-made = Akoonnada waxaa lagu sameeyaa serverka: “chna user add”.
desk-login-wrong = Magaca iyo furaha sirta isma waafaqsana. Maamulaha ayaa fure cusub ku samayn kara “chna user password”.
desk-login-often = Marar badan ayaa la isku dayay. Fadlan sug hal daqiiqo, dabadeed isku day.
desk-login-broken = Si dhan uma soo gaarin. Fadlan mar kale isku day.
desk-from-elsewhere = Taasi waxay ka timid bog kale. Halkan ka fur /desk oo gal.
desk-logout = Ka bax
desk-role-admin = maamule
desk-role-analyst = falanqeeye
desk-fielding = Ururinta
desk-audit = Diiwaan
desk-cycles = Wareegyada
desk-complete = Dhammaystiran
desk-partial = La bilaabay, aan la dirin
desk-median = Wakhtiga dhexe
desk-minutes = { $n } daq
desk-waiting-tablets = Ku sugaya taableetyada
desk-codes-used = Koodhadhka hal-marka ee la isticmaalay
desk-of = { $used } ka mid ah { $issued }
desk-so-far-of = { $n } ka mid ah { $target } jawaabood oo la rajeeyay ayaa yimid ({ $share })
desk-so-far = { $n } jawaabood ayaa yimid
desk-unreadable = La kaydiyay laakiin aan la tirin, maadaama aan loo akhrin karin jawaabaha wareeggan: { $n }.
desk-by-neighborhood = Xaafad ahaan
desk-neighborhood = Xaafad
desk-by-home-language = Luqadda guriga ahaan
desk-home-language = Luqadda guriga
desk-note-place = Bartilmaameedyadu waxay u qaybiyaan bartilmaameedka wareegga sida qoysasku ugu nool yihiin magaalada. Kooxaha 1 ilaa 10 qoys aad bay u yar yihiin in la muujiyo, sidoo kale koox kale haddii laga garan karo inta kale.
desk-by-language = Luqadda sahanka ahaan
desk-language = Luqad
desk-by-partner = Iskaashade ahaan
desk-partner = Iskaashade
desk-no-partner = Xiriiriye iskaashade ma jiro
desk-by-mode = Sida loo jawaabay ahaan
desk-mode = Sida
desk-mode-web = Taleefan ama kombuyuutar u gaar ah
desk-mode-kiosk = Taableet la wadaago
desk-mode-interviewer = Qof wareysta
desk-mode-paper = Warqad
desk-by-page = Halka qoysasku ku joogsadaan
desk-page = Bogga sahanka
desk-page-of = { $title }, bogga { $page } ee { $of }
desk-note-page = Jawaabaha la bilaabay ee aan la dirin, bogga jawaabta ugu dambaysa. Waxay tiriyaan ilaa meesha ay gaareen.
desk-by-sign = Mudan in mar kale la eego
desk-sign = Waxa muuqda
desk-note-sign = Waa tilmaamo, ma aha xukun. Jawaabahan midna lama diidin, dhammaantoodna way tiriyaan.
desk-sign-speed = Ka dhakhso badan hal jawaab ilbiriqsigii
desk-sign-straight-line = Isla doorashada jadwal oo dhan
desk-sign-trap = Goobta qarsoon oo la buuxiyay
desk-sign-alike = Isla jawaabaha mid kale maalintaas
desk-by-day = Maalin ahaan
desk-day = Maalin
desk-note-day = Maalinta qoysku bilaabay.
desk-elsewhere = Meel kale, ama lama sheegin
desk-responses = Jawaabo
desk-target = Bartilmaameed
desk-too-few = aad u yar in la muujiyo
desk-nothing-yet = Weli waxba ma jiraan.
desk-tablets = Taableetyada la wadaago
desk-no-tablet = Taableet looma diyaarin wareeggan.
desk-tablet = Taableet
desk-heard = Markii ugu dambaysay
desk-waiting = Sugaya
desk-just-now = hadda
desk-minutes-ago = { $n } daqiiqo ka hor
desk-hours-ago = { $n } saacadood ka hor
desk-days-ago = { $n } maalmood ka hor
desk-take-out = Ka saar isticmaalka
desk-take-out-of = Ka saar { $name } isticmaalka
desk-tablet-safe = Waxa ku sugaya taableetka waa ammaan, waxaana la diraa marka internetka helo.
desk-arm-ask = Qalabkan ka dhig taableet la wadaago. Maxaad u taqaan?
desk-arm = Diyaari taableetkan
desk-arm-then = Miiska waad kaga baxaysaa, koodh shaqaale dooro, dabadeed dhiib.
desk-who-did-what = Yaa maxay sameeyay
desk-when = Goorma (UTC)
desk-who = Yaa
desk-what = Maxay
desk-detail = Faahfaahin
desk-trouble = Taasi ma shaqayn
desk-to-desk = Miiska tag
desk-not-admin = Maamulaha keliya ayaa arka diiwaanka.
desk-no-cycle = Wareeg noocaas ah ma jiro. Miiska tag si aad u aragto kan ugu dambeeya.
desk-other-page = Taasi bog kale ayay ka timid. Miiska tag oo mar kale isku day.
desk-tablet-needs-name = Taableetka magac sii. Bogga hore ku noqo oo isku day.
desk-no-such-tablet = Taableet noocaas ah ma jiro.
desk-store-down = Kaydka xogtu ma jawaabayo. Jawaabihii la diray waa ammaan. Ilbiriqsiyo kaddib isku day; haddii ay sii socoto, eeg log-ga serverka.
desk-page-broken = Boggan lama samayn karin; log-ga serverka ayaa sheegaya sababta.
## Qorshaha hagaajinta
plan-title = Qorshaha Hagaajinta Caafimaadka Bulshada
plan-period = { $from } ilaa { $to }
plan-adopted = Waxaa ansixiyay { $body } { $day }.
plan-draft = Qabyo: weli guddi ma ansixin qorshahan. Maalinta ugu dambeysa waa { $day }.
plan-contact = Su'aalo iyo faallooyin: { $contact }
plan-how = Sida mudnaanta loo doortay
plan-part-priorities = Mudnaan
plan-candidates = Baahiyaha ka soo baxay waxa ay qoysasku noo sheegeen: { $n }.
plan-needs-caption = Baahiyaha soo baxay, iyo sababta
plan-needs-note = a: ka xun tiro la barbar dhigi karo oo meel kale ah; b: ka xun wareeggii hore; c: saamiga kooxaha oo ah 1.5 ama ka badan; d: ka mid ah shanta walaac ee ugu waaweyn. Mid kastaa waxay jirtaa oo keliya meesha aanay nasiib ahayn.
plan-reason-a = { $here } halkan, { $there } { $place } sannadkii { $year } ({ $source }).
plan-reason-b = { $then } sannadkii { $cycle }, { $now } hadda.
plan-reason-c = { $dimension }: { $worst-pct } { $worst }, { $best-pct } { $best }, saami ah { $ratio } oo laga tiriyay dhinaca aan cidna rabin.
plan-reason-d = Lambarka { $place } ee waxa ugu badan ee qoysasku ka walwalaan: { $label }, waxaa sheegay { $pct }.
plan-method-matrix = Xubin kastaa waxay baahi kasta siisay dhibco 1 ilaa 5 ah iyadoo la raacayo shuruudo; natiijadu waa celceliska miisaanka leh.
plan-method-hanlon = Xubnuhu waxay 0 ilaa 10 ku qiimeeyeen baaxadda (A), culayska (B) iyo waxtarka waxa la samayn karo (C); natiijadu waa (A + 2B) × C. Baahi aan habboonayn, dhaqaale ahayn, la aqbali karin, kheyraad lahayn ama sharci ahayn waa la dhinac dhigaa.
plan-method-hanlon-older = Xubnuhu waxay 0 ilaa 10 ku qiimeeyeen baaxadda (A), culayska (B) iyo waxtarka waxa la samayn karo (C); natiijadu waa (A + B) × C ÷ 3. Baahi aan habboonayn, dhaqaale ahayn, la aqbali karin, kheyraad lahayn ama sharci ahayn waa la dhinac dhigaa.
plan-method-votes = Xubin kastaa waxay lahayd { $n } cod, liiskuna wareeg kasta wuu gaabtay.
plan-method-nominal = Ka dib markii kooxdu liis garaysay oo ay caddeysay, xubin kastaa keligeed ayay kala horaysiisay shanta baahi ee ugu degdegga badan: 5 dhibcood kan koowaad, 1 kan u dambeeya.
plan-method-simplex = Xubnuhu waxay baahi kasta uga jawaabeen su'aalo xiran oo isku mid ah, jawaabahana waa la celceliyay.
plan-took-part = Xubnaha ka qaybgalay { $day }: { $n } ({ $roles }).
plan-criteria-caption = Shuruudaha iyo miisaankooda
plan-scores-caption = Dhibcaha, darajooyinka iyo kala horraynta u dambaysa
plan-scores-finding = Ugu sarreeya tirinta guddiga: { $first }
plan-scores-subtitle = Dhibcaha baahi kasta ee xubnaha oo dhan; xariiqdu waxay ka socotaa xubinta ugu hoosaysa ilaa ta ugu sarraysa
plan-scores-foot = Baahiyaha farta culus ku qoran waa mudnaanta qorshaha.
plan-not-scored = dhibco la'aan
plan-tied = { $place }, la mid ah kale
plan-decision = Wixii la go'aamiyay
plan-what-if-same = Labanlaabka miisaanka shuruud kastaa wuxuu hore u reebayaa isla { $n } baahi.
plan-what-if-other = Labanlaabka miisaanka { $criteria } wuxuu baahi kale hor keeni lahaa.
plan-set-aside = { $need } waa la dhinac dhigay: { $reason }.
plan-moved = { $need } wuxuu ka horreeyaa baahiyo dhibco ka badan leh: { $reason }
plan-chosen = Mudnaanta qorshaha: { $needs }.
plan-focus = Kooxaha diiradda la saaro: { $groups }.
plan-open = (weli lama go'aamin)
plan-objectives = Ujeeddooyin
plan-objective-decrease = Ilaa { $by }, la yareeyo "{ $what }" ee { $group } ee { $place } laga bilaabo { $baseline } ({ $year }, { $source }) ilaa { $target }.
plan-objective-increase = Ilaa { $by }, la kordhiyo "{ $what }" ee { $group } ee { $place } laga bilaabo { $baseline } ({ $year }, { $source }) ilaa { $target }.
plan-strategies = Istaraatiijiyado
plan-evidence = { $rating } ({ $source })
plan-actions = Ficillo
plan-partners = Wadashaqeeyayaal
plan-resources = Kheyraad
plan-measures = Cabbirro
plan-not-addressed = Baahiyaha qorshahani aanu wax ka qaban
plan-calendar = Jadwal
plan-crosswalk = Halka xeerarka lagu buuxiyay
plan-crosswalk-intro = Xariiq kasta oo liiska federaalka iyo gobolka ah, iyo waxa weli qorshaha ka maqan, aqoonsigiisa.
plan-met = la buuxiyay
plan-unmet = weli lama buuxin
plan-not-judged = adigu fiiri
plan-place-front = Bogga hore
plan-column-need = Baahi
plan-column-rules = Xeerar
plan-column-why = Sababta
plan-column-criterion = Shuruud
plan-column-weight = Miisaan
plan-column-score = Dhibic
plan-column-range = Ugu hoose ilaa ugu sarreeya
plan-column-rank = Darajo
plan-column-decided = Booska u dambeeya
plan-column-strategy = Istaraatiijiyad
plan-column-level = Heer
plan-column-evidence = Caddayn
plan-column-impact = Saamaynta la filayo
plan-column-task = Hawl
plan-column-owner = Mas'uul
plan-column-when = Goorma
plan-column-status = Xaalad
plan-column-partner = Urur
plan-column-role = Door
plan-column-agreement = Heshiis
plan-column-kind = Nooc
plan-column-amount = Qaddar
plan-column-benefit = Faa'iidada bulshada
plan-column-measure = Cabbir
plan-column-baseline = Bilow
plan-column-target = Bartilmaameed
plan-column-source = Isha
plan-column-often = Intee jeer
plan-column-day = Maalin
plan-column-due = Waxa la gaaray
plan-column-rule = Xariiq
plan-column-asks = Waxay rabto
plan-column-where = Halkee
plan-column-state = Xaalad
plan-column-now = Hadda
plan-column-line = Xariiqda toosan
plan-column-result = Natiijo
plan-word = { $word ->
    [individual] Shakhsi
    [organization] Urur
    [community] Bulsho
    [policy] Siyaasad
    [scientifically_supported] Sayniska ayaa taageera
    [some_evidence] Xoogaa caddayn ah
    [expert_opinion] Ra'yi khabiir
    [insufficient_evidence] Caddayn aan ku filnayn
    [mixed_evidence] Caddayn isku dhafan
    [evidence_of_ineffectiveness] Caddayn in aanu shaqayn
    [recommended] La taliyay
    [insufficient] Caddayn aan ku filnayn
    [not_recommended] Lama talinayo
    [planned] La qorsheeyay
    [under_way] Socda
    [done] La qabtay
    [dropped] Laga tegay
    [money] Lacag
    [staff] Shaqaale
    [in_kind] Alaab ahaan
    [financial_assistance] Caawimo maaliyadeed
    [medicaid] Medicaid
    [other_means_tested] Barnaamijyo kale oo dakhliga ku xiran
    [community_health_improvement] Adeegyada hagaajinta caafimaadka bulshada
    [professions_education] Waxbarashada xirfadleyda caafimaadka
    [subsidized_services] Adeegyo caafimaad oo la kabo
    [research] Cilmi-baaris
    [contributions] Deeq lacag iyo alaab ah
    [community_building] Dhisidda bulshada
    [others_do_it_better] Cid kale ayaa si ka fiican u qabata
    [little_we_can_do] Wax yar ayaan samayn karnaa
    [resources] Kheyraadku kuma filna
    [low_priority] Baahiyo kale ayaa ka degdeg badan
    [process] Waxaan qabanno
   *[outcome] Waxa ka soo baxa
}
ballot-title = Baahiyahee ayaa ugu degdegga badan?
ballot-lead-five = Baahi kasta sii dhibic xariiq kasta: 1 waa hoose, 5 waa sare. Meesha aadan garanayn faaruq ka dhaaf.
ballot-lead-ten = Baahi kasta sii dhibic xariiq kasta: 0 waa hoose, 10 waa sare. Meesha aadan garanayn faaruq ka dhaaf.
ballot-lead-votes = Waxaad leedahay codad { $n } baahi. Dooro kuwa ugu degdegga badan.
ballot-lead-ranks = Dooro shanta baahi ee ugu degdegga badan, kan koowaad marka hore.
ballot-secret = Magac lama kaydiyo. Cidna ma ogaan karto waxaad calaamadisay.
ballot-code = Koodhka ku qoran warqaddaada
ballot-choose = Baahiyaha ugu degdegga badan
ballot-rank = Lambarka { $rank }
ballot-send = Dir codkayga
ballot-once = Cod hal mar ayaa la tiriyaa, ka dibna lama beddeli karo.
ballot-done-title = Codkaaga waa la tiriyay
ballot-done-text = Waad ku mahadsan tahay ka qaybgalka. Boggan waad xiri kartaa.
ballot-closed-title = Codbixintu way dhammaatay
ballot-closed-text = Codbixintani way dhammaatay, cod kale lama tirinayo. Haddii aadan fursad u helin, u sheeg qofka shirka hoggaaminaya.
ballot-needs-code = Fadlan qor koodhka ku qoran warqaddaada.
ballot-code-used = Cod ayaa hore loogu tiriyay koodhkan. Haddii aanu kaaga ahayn, u sheeg qofka shirka hoggaaminaya.
ballot-code-unknown = Koodhkan ma naqaan. Fadlan eeg warqaddaada oo mar kale qor.
ballot-empty = Weli waxba lama calaamadin. Fadlan calaamadi ugu yaraan hal baahi.
ballot-off-scale = Hal dhibic kuma jirto miisaanka. Fadlan mar kale dooro.
ballot-too-many = Waxaad dooratay baahiyo ka badan codadkaaga. Fadlan qaar ka saar.
ballot-twice = Hal baahi laba jeer ayaa la doortay. Fadlan mid kasta hal mar dooro.
ballot-criterion-size = Inta carruur ee ay saameyso
ballot-criterion-seriousness = Sida ay u culus tahay
ballot-criterion-disparity = Sida ay u siman la'dahay
ballot-criterion-concern = Inta ay qoysasku ka walwalaan
ballot-criterion-ability = Sida aan wax ula qaban karno wadashaqeeyayaasha
ballot-criterion-known = Inta aan ka naqaan waxa shaqeeya
ballot-criterion-effectiveness = Sida ficillada la yaqaan u shaqeeyaan
desk-ballots = Codbixinnada
desk-ballot = Codbixin
desk-ballots-none = Codbixin lama furin. Mid ku bilow “chna plan ballot open”.
desk-no-ballots = Codbixin noocaas ah ma jirto. Fur /desk/ballots si aad u aragto dhammaan.
desk-closed = waa xiran tahay
desk-ballot-count = Codadka la tiriyay, koodhadhka la bixiyay: { $count }
desk-ballot-few = Tirintu waxay soo baxdaa marka codbixintu dhammaato oo saddex cod yimaadaan, si aan loo ogaan waxa xubin calaamadisay.
desk-ballot-closed = Codbixintu way dhammaatay. Codadka qorshaha geli “chna plan ballot take”.
desk-ballot-still = Jooji cusboonaysiinta boggan
desk-ballot-live = Boggan cusboonaysii 5tii ilbiriqsi kasta
desk-ballot-close = Dhammee codbixinta
plan-due-opens = Sahanku wuu furmayaa: { $label }
plan-due-closes = Sahanku wuu xirmayaa: { $label }
plan-due-near = Bil ayaa ka hartay ansixinta qorshaha: { $label }
plan-due-adoption = Maalinta ugu dambeysa ee ansixinta qorshaha: { $label }
plan-due-starts = Qorshuhu wuu bilaabmayaa: { $label }
plan-due-ends = Qorshuhu wuu dhammaanayaa: { $label }
plan-due-action-starts = Bilow: { $label }
plan-due-action-ends = Dhammee: { $label }
plan-due-objective = Ujeeddada waqtigeedii: { $label }
plan-due-report = Qor warbixinta sannadka: { $label }
plan-due-next = Qiimaynta xigta waa in la dhammeeyaa: { $label }
plan-progress-title = Horumarka { $year }
plan-progress-intro = Cabbir wuu fiican yahay marka uu ugu yaraan joogo meesha xariiq toosan oo bilowga ilaa bartilmaameedka ahi joogi lahayd. Kan gaaray bartilmaameedka waa la gaaray; kan aan cidna cabbirin xog ma leh.
plan-progress-headline = Fiican ama la gaaray: { $well } oo ka mid ah { $all } cabbir oo xog leh.
plan-progress-none = Cabbirna weli xog ma leh.
plan-status = { $status ->
    [met] La gaaray
    [on_track] Fiican
    [behind] Dib u dhacay
   *[no_data] Xog ma jirto
}
plan-did = Waxaan qabannay
plan-nothing-logged = Waxba lama qorin.
plan-reach = Dadka la gaaray: { $people }; kulannada: { $sessions }; doollarka la isticmaalay: { $dollars }. Qofkii laba jeer yimid laba jeer ayaa la tiriyaa.
plan-story = Sheeko
plan-learned = Waxaan baranay
plan-changes = Isbeddellada qorshaha
plan-next = Waxa xiga
plan-measure-among = { $what }, { $group }
plan-line-note = Xariiqdu si toosan ayay uga socotaa bilowga, markii qorshuhu bilaabmay, ilaa bartilmaameedka maalintiisa.
plan-course-finding = { $what }: { $status }
plan-course-subtitle = Qiimaha sannad kasta; calaamaddu waxay muujinaysaa halka xariiqda toosan joogtay maalintaas
plan-course-target = bartilmaameed { $target }
plan-not-measured = lama cabbirin
plan-since-title = Tan iyo qiimayntii hore
plan-since-intro = Waxa qorshihii hore rabay, waxa la qabtay, iyo waxa ka soo baxay.
plan-since-note = Boqolleyda sahanka mar kale ayaa isla erayadii lagu weydiiyay waana la tijaabiyay; wixii nasiib noqon kara waxaa la yiraahdaa isbeddel cad ma jiro.
plan-change-met = la gaaray
plan-change-progress = horumar
plan-change-none = isbeddel cad ma jiro
plan-change-worse = ka sii dartay
plan-change-unmeasured = lama cabbirin
plan-page-title = Waxaan maqalnay, iyo waxa xiga
plan-you-said = Adigu waxaad tidhi
plan-we-will = Annagu waxaan
plan-will-come = Weli waxaan raadinaynaa waxa aan samayno, waanan kuu sheegi doonnaa.
plan-your-turn = Ra'yigaaga dhiibo
plan-tell-us = Noo sheeg waxaad qabto. { $contact }
plan-of-100 = { $n ->
    [one] 1 ka mid ah 100 { $population } { $did }.
   *[other] { $n } ka mid ah 100 { $population } { $did }.
}
plan-of-100-group = { $group }: { $n } 100kiiba.
plan-worry = Tani waxay ahayd lambarka { $place } ee waxa qoysasku ugu badan ka walwalaan.
report-foot-map = Goobaha leh wax ka yar { $least } jawaab kama muuqdaan khariidadda. Xadeysan: si cad uga duwan qoysaska kale.
report-alternative-map = Khariidad { $groups } goobood, ka madow meesha qaybtu ka badan tahay. { $finding }. Jawaabo aad u yar khariidadda: { $hidden }.
report-figure-gaps = { $label }: farqiga ugu ballaaran waa { $dimension }, { $points }
report-subtitle-gaps = { $label } dhexda { $population }: kooxda ugu xun (dhibic buuxda) iyo kooxda ugu fiican (wareeg), meesha ay si cad u kala duwan yihiin. { $n } jawaab, { $year }
report-alternative-gaps = Jaantus { $groups } farqi, laba dhibcood sadar kasta. { $finding }.
report-heading-benchmarks = Marka la barbardhigo meelo kale
report-benchmark = { $place }, { $year }: { $pct } ({ $details }).
report-benchmarks-context = Macluumaad ahaan keliya. Tirooyinkani wax kale ayay tiriyaan lama barbardhigi karo:
report-figure-benchmarks = { $label }: { $pct } halkan; { $there } { $place } ({ $year })
report-subtitle-benchmarks = { $label } dhexda { $population }, { $year }. Wareegyo: tirooyin lagu daabacay meelo kale.
report-alternative-benchmarks = Dhibic iyo xadkeeda qoysaska halkan, iyo { $n } tiro oo meelo kale ah hoosteeda. { $finding }.
report-heading-strengths = Waxa si fiican u socda
report-trend-broken = lagu weydiiyay ereyo kale
report-other-words = { $cycle } (ereyo kale)
report-slope-title = Mawduuc kasta sannadaha
report-slope-finding = { $all } tiro oo ugu muhiimsan, { $worse } si cad ayay uga dareen tan iyo { $year } halka { $better } si cad u hagaageen
report-slope-subtitle = Tirada ugu muhiimsan ee mawduuc kasta, wareeg kasta. Midab: si cad ayay isu beddeshay.
report-alternative-slope = Jaantus xariiqyo { $lines } tiro wareegyada. { $finding }.
report-felt-title = Waxa qoysasku dareemaan, iyo waxa la cabbiray
report-felt-finding = Waxa ugu badan ee la magacaabay: { $topic } ({ $felt }). La cabbiray: { $label }, { $measured }
report-felt-subtitle = Mawduuc kasta tiradiisa ugu muhiimsan iyo walaaca mawduucaas ee qoysasku ugu badnaan magacaabeen.
report-felt-across = Tirada ugu muhiimsan ee mawduuca
report-felt-up = Lagu magacaabay saddex walaac
report-alternative-scatter = { $points } mawduuc oo ah dhibco. { $finding }.
report-bubble-title = Xajmi, farqi iyo walaac wada jira
report-bubble-subtitle = Midig: qoysas badan. Kor: in badan kooxda ugu xun. Weyn: marar badan la magacaabay.
report-bubble-up = Kooxda ugu xun
report-column-measure = Cabbir
report-column-topic = Mawduuc
report-column-worry = Walaac
report-alternative-heat = Shax { $rows } kooxood iyo { $columns } mawduuc, midabaysan. { $finding }
report-weights-finding = Miisaannadu waxay u dhexeeyaan { $from } ilaa { $to } jeer celceliska
report-weights-subtitle = Qaybta qoysaska marka loo eego miisaankooda. Ka hor, qoys kasta 1 ayuu ahaa.
report-weights-before = Ka hor: midkiiba 1
report-weights-across = Miisaan, jeer celceliska
report-alternative-weights = Jaantuska miisaannada. { $finding }.
report-questionnaire = Su'aalaha
report-waived = laga dhaafay: { $reason }

## Short documents

brief-summary = { $title }: soo koobid
brief-slides = { $title }: guddiga
brief-next = Maxaa xiga
brief-next-choose = Isbitaalka iyo shuraakadiisu waxay doortaan waxa marka hore laga shaqeeyo. Qoysasku way ka qayb galaan.
brief-next-plan = Qorshe ayaa xiga. Wuxuu sheegaa waxa la qabanayo, cidda qabanaysa, iyo sida lagu ogaanayo inay shaqaysay.
brief-next-contact = Ma ku habboon tahay waxaad aragto? Noo sheeg: { $contact }.
brief-all = Dhammaan qoysaska: { $pct }
brief-group-worse = { $group }: si cad ayey uga liitaan qoysaska kale { $times } ka mid ah { $of } mawduuc.
brief-group-unclear = { $group }: mawduucyada halkan ku yaal kuma muuqato inay si cad uga liitaan qoysaska kale.
brief-group-figure = { $group } oo la barbar dhigay dhammaan qoysaska
brief-group-subtitle = Tirada ugu weyn mawduuc kasta, { $year }. Dhibic buuxda: kooxdan. Goobo: dhammaan qoysaska.
brief-group-alternative = Jaantus dhibco laba laba ah. { $finding }, saf mawduuc kasta.

## Answers in full, hardships, the way through

report-column-families = Qoysas
report-answers-heading = Jawaabaha oo dhan
report-answers-finding = { $question } Inta badan: { $answer } ({ $pct })
report-answers-subtitle = Qaybta qoysaska jawaab kasta, { $year }
report-answers-alternative = Tiirar is dul saaran, qayb jawaab kasta siday u kala horreeyaan. { $finding }.
report-needs-title = Dhibaatooyin badan oo isla socda
report-needs-finding = { $pct } qoysaska ka mid ah waxay la kulmeen laba dhibaato ama ka badan isku mar
report-needs-hidden = Qoysas aad u yar ayaa la kulmay dhibaatooyin badan si tiro loo sheego.
report-needs-subtitle = Inta kuwan ka mid ah qoys la kulmay: { $measures }. { $n } jawaab, { $year }
report-needs-none = Midna
report-needs-one = Mid
report-needs-two = Laba
report-needs-more = Saddex ama ka badan
report-needs-alternative = Tiirar qoysaska la kulmay midna, mid, laba, iyo saddex ama ka badan. { $finding }.
report-flow-heading = Laga bilaabo su'aasha koowaad ilaa tan u dambaysa
report-flow-finding = { $ended } ka mid ah { $began } qoys oo bilaabay ayaa dhammaystay ({ $pct })
report-flow-hidden = Inta dhammaysay laguma muujin karo tirooyinka kale agtooda.
report-flow-subtitle = Qoysaska gaaray qayb kasta oo sahanka ah. Waxba lagama kaydiyo booqashooyin aan la bilaabin.
report-flow-began = Bilaabay
report-flow-ended = Dhammaystay
report-flow-by = Cidda dhammaysatay, tallaabo tallaabo iyo sida loo jawaabay
report-flow-alternative = Tiirar, mid qayb kasta oo sahanka ah. { $finding }.
report-flow-partner = Ka maqlay
report-flow-no-partner = Shuraako lama magacaabin

## What the operator gives

report-resources-title = Kheyraadka la tiirsan karo
report-resources-none = Weli lama bixin liis kheyraad.
report-consulted-title = Cidda la dhegaystay
report-consulted-none = Weli lama diiwaan gelin kooxo wada hadal, waraysiyo ama kulamo.
report-comments-title = Faallooyinka warbixintii hore
report-comments-none = Lama diiwaan gelin faallooyin qoran oo ku saabsan warbixintii hore.
report-column-resource = Kheyraad
report-column-offers = Waxa uu bixiyo
report-column-whom = Cidda loogu talagalay
report-column-languages = Luqado
report-column-area = Aag
report-column-cost = Kharash
report-column-contact = Xiriir
report-column-checked = Hubintii ugu dambaysay
report-column-who = Cidda
report-column-how = Sida
report-column-people = Dad
report-column-when = Goorta
report-column-role = Doorka
report-column-comment = Faallo
report-column-reply = Waxa ka soo baxay
report-run-benchmarks = Faylka isbarbardhigga
report-run-rules = Xeerarka qarinta
report-run-beside = Unugyo lala qariyay
report-run-narrowest = Xadka ugu cidhiidhsan ee furan
report-read-edited = Jumladaha ku saabsan tirooyinka waxaa barnaamijku ka qoray jadwallada dukumeentigan, marka laga reebo kuwa ay dad ku qoreen ereyadooda.
report-own-changed = Fadlan mar kale akhri: tirooyinka hoostiisa way isbeddeleen. Waxay ahayd: “{ $then }” Hadda waa: “{ $now }”
report-heading-quotes = Ereyada qoysaska
report-quote = “{ $text }” — { $who }
report-note-quotes = Dad ayaa doortay ereyadan oo ka saaray waxa sheegi kara cidda qortay. Koox waxaa la magacaabaa oo keliya haddii ugu yaraan { $n } qoys oo ka mid ahi jawaabeen.

# The languages, as a reader of this one calls them.
language-en = Ingiriisi
language-es = Isbaanish
language-ht = Kiriyoolka Hayti
language-kea = Kiriyoolka Kaabo Ferde
language-pt = Boortaqiis
language-vi = Fiyatnaamiis
language-zh-Hant = Shiineys (dhaqameed)
language-zh-Hans = Shiineys (la fududeeyay)
language-ar = Carabi
language-so = Soomaali
language-fr = Faransiis
