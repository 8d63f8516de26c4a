# Sa pwogram nan di an kreyòl ayisyen, nan mo senp, jan fanmi yo pale l Ozetazini.

## Dates: how a day is written, and the months in it

date = { $day } { $month } { $year }
date-month-1 = janvye
date-month-2 = fevriye
date-month-3 = mas
date-month-4 = avril
date-month-5 = me
date-month-6 = jen
date-month-7 = jiyè
date-month-8 = out
date-month-9 = septanm
date-month-10 = oktòb
date-month-11 = novanm
date-month-12 = desanm

## Answers

answer-dk = Mwen pa sèten
answer-pna = Mwen pito pa reponn

## Collection

collection-unknown-item = Pa gen kesyon “{ $name }” nan ankèt sa a.
collection-unknown-choice = Tanpri chwazi youn nan repons ou wè yo. “{ $code }” pa ladan yo.
collection-choose = Tanpri chwazi nan repons ou wè yo.
collection-one = Tanpri bay yon sèl repons isit la.
collection-words = Tanpri ekri repons ou ak mo.
collection-note = Sa a se pou li sèlman. Li pa bezwen repons.
collection-whole-range = Tanpri ekri yon chif ant { $min } ak { $max }.
collection-number-range = Tanpri ekri yon chif ant { $min } ak { $max }.
collection-number-from = Tanpri ekri yon chif. Li ka { $min } oswa plis.
collection-number-to = Tanpri ekri yon chif. Li ka { $max } oswa mwens.
collection-whole = Tanpri ekri yon chif antye.
collection-number = Tanpri ekri yon chif.
collection-constraint = Tanpri gade repons sa a ankò. Li pa mache ak yon lòt repons.
collection-alone = Tanpri chwazi repons sa a pou kont li, oswa lòt yo.
collection-too-many = Tanpri chwazi { $max } pou pi plis.
collection-too-long = Tanpri fè repons ou pi kout: { $max } karaktè pou pi plis. Kounye a li gen { $length }.
collection-date = Tanpri chwazi yon jou, tankou 2025-03-01.
collection-time = Tanpri chwazi yon lè, tankou 08:30.
collection-rows = Tanpri voye sa kòm yon lis ranje.
collection-between = Tanpri chwazi ant { $min } ak { $max }.
collection-too-many-rows = Gen plas pou { $max } isit la.
collection-needed = Tanpri chwazi yon repons isit la, pou nou konnen kijan pou nou kontinye.
collection-not-a-response = Sa a pa yon repons: voye yon sèl objè JSON ki gen yon objè “answers” ladan l.
collection-field = “{ $name }” manke: voye l kòm tèks.
collection-other-instrument = Repons sa a se pou yon lòt ankèt; voye l nan sik li te fèt pou li a.
collection-not-a-uuid = Id repons lan pa yon UUID; kreye youn, epi sèvi ak menm nan chak fwa w eseye.

## Web

web-name = Ankèt pou fanmi
web-language = Lang
web-leave = Soti kounye a
web-help = Èd
web-help-title = Èd, nenpòt lè
web-help-text = Ou pa pou kont ou. Liy sa yo la pou tout moun. Ou pa bezwen di poukisa w ap rele.
web-help-contact = Kesyon sou ankèt sa a
web-help-back = Ale nan ankèt la
web-support-title = Èd pou fanmi, nenpòt lè
web-synthetic = Sa a se yon demonstrasyon. Kote a envante, e fanmi yo envante tou.
web-home-title = Di nou sa fanmi yo bezwen
web-home-text = Chwazi yon lang pou kòmanse.
web-home-minutes = anviwon { $minutes } minit
web-home-none = Pa gen ankèt ki louvri kounye a. Mèsi dèske w te pase. Tanpri eseye ankò pita, oswa louvri paj Èd la.
web-results-title = Sa nou te di nou yo
web-results-lead = { $n } fanmi nan { $place } te reponn kesyon nou yo. Mèsi. Men sa yo te di.
web-results-lead-few = Kèk fanmi nan { $place } te reponn kesyon nou yo. Mèsi. Yo te twò piti pou nou montre chif.
web-results-safe = Nou mete tout repons yo ansanm epi nou pa janm montre ti gwoup. Yo pa ka rekonèt pèsonn nan chif sa yo.
web-results-more = Sa plis pase an { $year }.
web-results-less = Sa mwens pase an { $year }.
web-results-same = Pa gen chanjman ki klè depi { $year }.
web-results-care = Pa gen anpil fanmi ki te reponn sa. Tanpri li l ak prekosyon.
web-results-link = Gade sa fanmi yo te di nou
web-no-results-title = Rezilta yo poko la
web-no-results-text = N ap mete repons yo ansanm toujou. Tanpri tounen yon lòt lè. Paj sa a ap montre sa fanmi yo te di nou.
web-no-results-way-out = Ale nan kòmansman an
web-progress = Pati { $part } sou { $of } · { $title }
web-problems = Tanpri gade sa ankò
web-problem-in-title = Tanpri gade ankò: { $title }
web-next = Kontinye
web-send = Voye repons mwen yo
web-saved = Repons ou bay jiska prezan yo anrejistre.
web-back = Tounen dèyè
web-skip = Sote kesyon sa a
web-skip-page = Sote kesyon sa yo
web-thanks-title = Mèsi
web-thanks-text = Repons ou yo ale. { $hospital } ak patnè li yo pral sèvi ak yo, ansanm ak repons lòt fanmi yo, pou planifye sa pou yo fè apre.
web-not-for-you-title = Mèsi pou tan ou
web-not-for-you-text = Ankèt sa a se pou paran ak lòt moun ki responsab yon timoun ki poko gen 18 an epi k ap viv avè yo. { $hospital } di w mèsi dèske w te vle ede. Ou ka fèmen paj sa a kounye a.
web-declined-title = Pa gen pwoblèm
web-declined-text = Ou chwazi pa patisipe. Nou pa kenbe anyen sou fanmi ou. { $hospital } ap pran swen fanmi ou menm jan an. Ou ka fèmen paj sa a kounye a.
web-no-such-page-title = Paj sa a pa la
web-no-such-page-text = Petèt gen yon erè nan adrès la, oswa paj la chanje plas.
web-no-such-page-way-out = Ale nan kòmansman an
web-no-such-cycle-title = Nou pa konnen ankèt sa a
web-no-such-cycle-text = Petèt lyen an twò vye, oswa yon lèt manke ladan l.
web-no-such-cycle-way-out = Gade ankèt ki louvri yo
web-not-open-yet-title = Ankèt sa a poko kòmanse
web-not-open-yet-text = Mèsi dèske w vle patisipe. Tanpri tounen yon lòt lè.
web-not-open-yet-way-out = Èd ak kontak
web-closed-title = Ankèt sa a fini
web-closed-text = Mèsi dèske w te vle patisipe. Nou pa pran repons ankò.
web-closed-way-out = Èd ak kontak
web-expired-title = Nou pa jwenn repons ou yo sou telefòn sa a
web-expired-text = Petèt ou te soti nan ankèt la, oswa navigatè a te fèmen. Repons ou te deja voye yo an sekirite. Ou ka rekòmanse.
web-expired-way-out = Rekòmanse
web-too-large-title = Te gen twòp tèks yon sèl kou
web-too-large-text = Repons ou te anrejistre anvan yo an sekirite. Tanpri ekri yon tèks ki pi kout epi voye l ankò.
web-too-large-way-out = Tounen nan paj la
web-not-a-form-title = Sa ou voye a pa rive antye
web-not-a-form-text = Repons ou te anrejistre anvan yo an sekirite. Tanpri eseye ankò.
web-not-a-form-way-out = Tounen nan paj la
web-from-elsewhere-title = Tanpri louvri ankèt la isit la
web-from-elsewhere-text = Sa te soti sou yon lòt sit entènèt, kidonk nou pa pran l. Repons ou te anrejistre anvan yo an sekirite.
web-from-elsewhere-way-out = Louvri ankèt la
web-store-down-title = Nou pa ka anrejistre kounye a
web-store-down-text = Repons ou te anrejistre anvan yo an sekirite. Tanpri tann yon ti moman, tounen dèyè nan navigatè ou, epi eseye ankò.
web-store-down-way-out = Eseye ankò
web-too-many-title = Tanpri tann yon minit
web-too-many-text = Anpil bagay rive soti nan rezo ou a yon sèl kou. Repons ou te anrejistre anvan yo an sekirite. Tanpri tann yon minit, tounen dèyè nan navigatè ou, epi eseye ankò.
web-too-many-way-out = Eseye ankò
web-ours-title = Gen yon bagay ki pa mache sou bò pa nou
web-ours-text = Repons ou te anrejistre anvan yo an sekirite. Tanpri eseye ankò.
web-ours-way-out = Ale nan kòmansman an
web-language-offline = Lang sa a poko sou telefòn ou. Ou bezwen entènèt yon fwa pou w jwenn li.
web-saved-here = Anrejistre sou telefòn sa a.
web-saved-sent = Anrejistre sou telefòn sa a, ak lakay nou tou.
web-saved-waits = Anrejistre sou telefòn sa a. N ap voye l lè w gen entènèt.
web-saved-away = Anrejistre sou telefòn sa a. Nou pa ka resevwa anyen kounye a. Telefòn nan ap eseye ankò poukont li.
web-saved-busy = Anrejistre sou telefòn sa a. Anpil fanmi ap reponn kounye a, kidonk repons ou yo ap pati yon ti jan pita.
web-saved-not = Telefòn sa a pa ka kenbe repons ou yo. Tanpri kite paj sa a louvri jouk ou fini.
web-thanks-waits = Repons ou yo anrejistre sou telefòn sa a. Y ap pati lè w gen entènèt. Si w kapab, louvri paj sa a ankò pita.
web-thanks-away = Repons ou yo anrejistre sou telefòn sa a. Nou pa ka resevwa yo kounye a. Toutotan paj sa a louvri, telefòn nan ap eseye ankò poukont li. Ou ka louvri l ankò pita tou.
web-thanks-sending = N ap voye repons ou yo. Yo deja anrejistre sou telefòn sa a.
web-thanks-stuck = Repons ou yo anrejistre sou telefòn sa a, men nou poko ka resevwa yo. Tanpri fè nou konnen: { $contact }
web-choose-list = Chwazi nan lis la
web-row-add = Ajoute youn ankò
web-row-remove = Retire
web-guidance = Pou moun k ap poze kesyon yo
web-erase = Efase repons mwen yo
web-erase-title = Èske w vle efase tout repons ou yo?
web-erase-text = N ap retire yo sou telefòn sa a epi tounen nan kòmansman. Sa ou te deja voye ban nou rete avè nou. Pa gen non ladan l.
web-erase-yes = Wi, efase yo
web-erase-no = Non, kenbe yo
web-later = Kontinye pita, oswa sou yon lòt telefòn
web-later-title = Mo ou pou w tounen
web-later-text = Ekri mo sa yo, oswa pran yon foto yo. Avèk yo, ou ka kontinye isit la oswa sou yon lòt telefòn. Nenpòt moun ki gen mo yo ka wè repons ou yo.
web-later-until = Mo yo ap mache jouk { $day }.
web-later-offline = Ou bezwen entènèt pou w jwenn mo ou yo. Repons ou yo anrejistre sou telefòn sa a, kidonk ou ka tounen isit la pita tou.
web-later-back = Kontinye ankèt la
web-resume = Mwen gen mo pou m tounen
web-resume-title = Kontinye kote w te rete a
web-resume-text = Ekri mo yo te ba ou yo. Gwo lèt oswa ti lèt, se menm bagay.
web-resume-label = Mo ou yo
web-resume-go = Kontinye
web-resume-unknown = Nou pa jwenn mo sa yo. Tanpri gade yo youn pa youn ankò. Yo sispann mache apre kèk jou, oswa lè repons ou yo fin ale.
web-resume-too-many = Yo eseye sa twòp fwa. Tanpri tann kèk minit epi eseye ankò.
web-gift-link = Kado pou di mèsi
web-gift-offer = Pou nou di w mèsi, ou ka patisipe nan yon tiraj pou yon kado. Ou fè sa sou yon lòt paj. Nou kenbe l apa de repons ou yo.
web-gift-title = Kado pou di mèsi
web-gift-text = Di nou kijan pou nou jwenn ou si non ou soti. Nou kenbe sa apa de repons ou yo, pou pèsonn pa ka konnen ki repons ki pou ou. Nou efase l apre tiraj la.
web-gift-name = Non ou (premye non)
web-gift-contact = Nimewo telefòn ou oswa imel ou
web-gift-adult = Mwen gen 18 an oswa plis.
web-gift-send = Patisipe nan tiraj la
web-gift-needs-contact = Tanpri ekri yon nimewo telefòn oswa yon imel, pou nou ka jwenn ou.
web-gift-needs-adult = Se granmoun sèlman ki ka patisipe. Tanpri make ti kare a si w gen 18 an oswa plis.
web-gift-done-title = Ou nan tiraj la
web-gift-done-text = Mèsi. Ou ka fèmen paj sa a kounye a.
web-trap = Kite sa vid

## Kiosk: a shared tablet, armed by staff

kiosk-title = Tablèt pou tout moun
kiosk-text = Prepare tablèt sa a pou fanmi yo nan yon aktivite, oswa li kesyon yo byen fò ou menm. Louvri paj sa a yon fwa lè w gen entènèt; apre sa tablèt la mache san rezo.
kiosk-code = Kòd ekip la
kiosk-code-hint = Chwazi li kounye a, omwen 4 chif. Li louvri paj anplwaye yo sou tablèt sa a.
kiosk-place = Kote tablèt sa a ye
kiosk-families = Fanmi yo reponn pou kont yo
kiosk-interviewer = Mwen li kesyon yo byen fò
kiosk-start = Prepare tablèt sa a
kiosk-wrong = Se pa kòd ekip la sa. Mande moun ki responsab ankèt la kòd la.
kiosk-off = Tablèt sa a poko pare. Louvri sou li lyen pou tablèt pataje ki nan biwo anplwaye yo.
kiosk-no-script = Yon tablèt pou tout moun bezwen yon navigatè ki fè script mache.
kiosk-welcome = Di nou sa fanmi yo bezwen
kiosk-choose = Chwazi lang ou pou kòmanse.
kiosk-still = Èske w la toujou?
kiosk-still-text = Si w pa la, n ap efase ekran sa a pou lòt fanmi nan { $seconds } segonn. Repons ou bay jiska prezan yo rete pou ankèt la.
kiosk-here = Wi, mwen la
kiosk-next-family = Fini
kiosk-next-family-text = Ekran sa a ap efase pou kont li talè.
kiosk-staff = Ekip la
kiosk-waiting = K ap tann pou yo ale: { $n }
kiosk-sent = Ki deja ale soti nan tablèt sa a: { $n }
kiosk-send-now = Voye kounye a
kiosk-back = Tounen bay fanmi yo
kiosk-end = Sispann sèvi ak tablèt sa a
kiosk-end-waiting = Gen repons ki poko ale. Konekte tablèt sa a anvan, pou okenn pa pèdi.

## Poster

poster-title = Di nou sa fanmi yo bezwen
poster-text = Vize kamera telefòn ou sou sa a. Sa pran anviwon { $minutes } minit. San non, san adrès. Se ou ki deside.
poster-type = Oswa tape adrès sa a:

## Report

report-title = Evalyasyon bezwen sante kominote a
report-period = { $cycle } · fanmi yo te reponn ant { $from } ak { $to }
report-synthetic = Done sentetik: { $place } se yon kote envante, e okenn fanmi ladan l pa reyèl.
report-colophon = Se { $program } ki ekri sa. Menm repons yo, menm reglaj ak menm vèsyon an bay menm dokiman an, okèt pou okèt.
report-skip = Ale dirèk nan kontni an
report-contents = Sa ki ladan l
report-numbers = Gade chif yo.
report-page = Paj { $n } sou { $total }
report-tables = Tout tablo yo
report-too-few = twò piti pou montre
report-unanswered = twò piti reponn
report-all-families = Antou
report-interval = { $from } rive { $to }
report-caution = Pa gen anpil fanmi ki reponn; li chif sa a ak prekosyon.
report-part-about = Kominote a
report-part-topics = Sa fanmi yo di nou
report-part-across = Atravè tout sijè yo
report-part-appendix = Apendis
report-heading-findings = Prensipal rezilta yo
report-heading-who = Kiyès ki reponn
report-heading-read = Kijan pou li rapò sa a
report-nothing-to-show = Fanmi ki reponn yo twò piti pou nou montre okenn chif. Sa nou te mande, ak kijan nou te mande l, ekri anba a.
report-who = { $n } fanmi nan { $place } te reponn ant { $from } ak { $to }.
report-read-interval = Yon chif tankou “14%” se pi bon estimasyon nou genyen pou tout fanmi yo. Ti liy fen an, oswa entèval ki vin apre a, montre konbyen li ta ka varye akoz kantite repons yo sèlman.
report-read-clear = Nou di yon diferans klè sèlman lè gen ti chans se aza ki lakòz li. “Pa gen diferans klè” pa vle di pa gen diferans ditou.
report-read-flag = † make yon chif pou sèvi ak prekosyon: entèval li laj, paske pa gen anpil fanmi ki reponn.
report-read-hidden = Nou mete “twò piti pou montre” kote moun ta ka rekonèt yon ti gwoup fanmi.
report-read-generated = Se pwogram nan ki ekri fraz sou chif yo, apati tablo ki nan dokiman sa a; pèsonn pa chanje okenn ladan yo.
report-level = { $pct } nan { $population } { $did } ({ $n } repons).
report-level-hidden = Fanmi ki reponn yo twò piti pou nou montre yon chif pou “{ $label }”.
report-level-unanswered = “{ $label }” pa gen chif isit la: mwens pase { $pct } nan { $population } gen yon repons, sa twò piti pou pale pou tout.
report-gap = { $dimension }: se te { $worst-pct } pou { $worst } ak { $best-pct } pou { $best }, yon diferans { $points }, oswa { $ratio } fwa.
report-gap-points = { $dimension }: se te { $worst-pct } pou { $worst } ak { $best-pct } pou { $best }, yon diferans { $points }.
report-gap-unclear = Nou pa wè diferans klè ant gwoup yo selon { $dimensions }; gen gwoup ki piti.
report-gap-hidden = Fanmi ki reponn yo twò piti pou konpare gwoup yo selon { $dimensions }.
report-figure-worst-high = { $worst } te gen pousantaj ki pi wo a, { $worst-pct }; { $best } te gen pi ba a, { $best-pct }
report-figure-worst-low = { $worst } te gen pousantaj ki pi ba a, { $worst-pct }; { $best } te gen pi wo a, { $best-pct }
report-figure-unclear = { $label }: pa gen diferans klè selon { $dimension }
report-figure-hidden = { $label }: repons yo twò piti pou konpare selon { $dimension }
report-subtitle = { $dimension } · { $label } pami { $population } · { $n } repons, { $year }
report-subtitle-trend = { $label } pami { $population }. Chak sik pondere selon dènye chif kominote a.
report-foot-clear = Liy: entèval 95%. An gra ak koulè: diferan klèman de tout lòt fanmi yo.
report-foot-line = Liy: entèval 95%. Okenn gwoup pa diferan klèman de tout lòt fanmi yo.
report-foot-flag = † pa gen anpil repons, sèvi ak prekosyon.
report-foot-hidden = Twò piti pou montre: { $groups }.
report-foot-trend = Liy: entèval 95%.
report-alternative-dots = Grafik pwen { $groups } gwoup ak entèval. { $finding }. { $ends } Tout fanmi: { $total }. Gwoup ki twò piti pou montre: { $hidden }.
report-alternative-ends = Premye a se { $first } ak { $first-pct }, dènye a se { $last } ak { $last-pct }.
report-alternative-trend = Grafik pwen pa sik ak entèval. { $finding }
report-alternative-bars = Grafik ba. { $finding }
report-heading-groups = Kiyès sa touche
report-heading-trend = Ane apre ane
report-all-groups = { $label }: tout gwoup yo
report-trend-numbers = Chif chak sik
report-trend-worse = Sa vin pi mal: { $then } an { $year }, { $now } kounye a. Chanjman an, { $points }, klè.
report-trend-improved = Sa vin pi bon: { $then } an { $year }, { $now } kounye a. Chanjman an, { $points }, klè.
report-trend-changed = Sa chanje: { $then } an { $year }, { $now } kounye a. Chanjman an, { $points }, klè.
report-trend-unclear = Pa gen chanjman klè: { $then } an { $year }, { $now } kounye a. Chanjman an, { $points }, ka se aza.
report-trend-one-cycle = Se premye fwa nou mande sa, kidonk pa gen yon chif anvan pou konpare.
report-trend-wording = Nou pa ka konpare sa ak lòt ane anvan yo, paske kesyon an chanje.
report-trend-too-few = Nou pa ka konpare sa ak lòt ane anvan yo: pa t gen ase fanmi ki reponn.
report-tile-interval = { $interval } · { $n } repons
report-tile-worse = ▲ pi mal: { $points } depi { $year }
report-tile-improved = ▽ pi bon: { $points } depi { $year }
report-tile-changed = { $points } depi { $year }
report-tile-unclear = pa gen chanjman klè depi { $year }
report-question = “{ $text }”
report-small-print = { $label } se yon pati nan { $population } ki bay yon repons valab. Nou te mande: { $questions }
report-least-answered = “{ $label }” parèt sèlman kote omwen { $pct } nan { $population } gen yon repons, an total ak nan chak gwoup: sa ki reponn yo ka diferan de lòt yo.
report-breakdown-caption = { $label } pami { $population }, pa gwoup
report-trend-caption = { $label } pa sik
report-column-group = Gwoup
report-column-answers = Repons
report-column-share = Pousantaj
report-column-interval = Entèval 95%
report-column-difference = Pwen parapò ak tout lòt yo
report-column-ratio = Rapò
report-column-note = Nòt
report-column-cycle = Sik
report-column-crude = San ponderasyon
report-column-choice = Repons
report-column-top3 = Nan twa premye yo
report-column-picked = Chwazi
report-column-first = Mete an premye
report-column-points = Pwen
report-column-families-share = Pousantaj fanmi
report-column-unweighted = Pami sa ki bay yon repons
report-column-weighted = Pondere
report-column-reference = Nan kominote a
report-column-gap = Diferans an pwen
report-column-question = Kesyon
report-column-asked = Kantite yo te mande
report-column-missing = Rete san repons
report-difference = { $points } ({ $from } rive { $to })
report-standing-worse = klèman pi mal
report-standing-better = klèman pi bon
report-standing-higher = klèman pi wo
report-standing-lower = klèman pi ba
report-reference-group = gwoup ki pi bon an
report-flag = † pa gen anpil repons
report-note-chose = Fanmi yo te chwazi patisipe; entèval yo montre varyasyon nou ta atann akoz kantite repons yo sèlman.
report-note-breakdown = Diferans lan se ant gwoup la ak tout lòt fanmi yo ansanm; “klèman” teste kont aza ak kont kantite konparezon yo. Rapò a se parapò ak pi bon gwoup ki gen ase repons.
report-note-trend = Chak sik pondere selon chif kominote a pou dènye sik la, pou yon chanjman nan moun ki reponn pa sanble yon chanjman nan jan fanmi yo ye; dènye kolòn nan san ponderasyon.
report-note-ranked = Chak fanmi bay yon premye, yon dezyèm ak yon twazyèm chwa. Pwen: 3 pou premye a, 2 pou dezyèm nan, 1 pou twazyèm nan, kòm yon pati nan pi gwo kantite posib la.
report-note-heat = ▲ klèman pi mal, ▽ klèman pi bon pase tout lòt fanmi yo; san mak: pa gen diferans klè. † pa gen anpil repons.
report-note-who = Diferans: moun ki reponn yo mwens moun k ap viv isit la; ◆ make yon diferans plis pase 5 pwen. Gwoup yo ka kwaze kote fanmi yo te ka chwazi plis pase youn.
report-choice = { $choice } ({ $pct })
report-list-top = Sa yo nonmen pi souvan: { $first }, { $second } ak { $third }.
report-list-hidden = Fanmi ki reponn “{ $label }” yo twò piti pou montre yon klasman.
report-list-figure = { $shown } repons yo bay pi souvan yo
report-list-subtitle-ranked = Pousantaj fanmi ki mete l nan twa chwa yo. { $n } fanmi te reponn, { $year }.
report-list-subtitle = Pousantaj fanmi ki te chwazi l. { $n } fanmi te reponn, { $year }.
report-all-choices = { $label }: tout repons yo
report-heat-title = Tout sijè yo nan yon sèl kout je
report-heat-caption = Prensipal chif chak sijè, pa gwoup
report-heat-headline = Klèman nan pi move sitiyasyon nan { $times } sou { $of } sijè, plis pase tout lòt gwoup: { $groups }.
report-heat-group = { $group } ({ $dimension })
report-heat-unclear = Pa gen okenn gwoup ki klèman nan pi move sitiyasyon pase lòt yo.
report-community-title = Kominote nou sèvi a
report-community-headline = { $hospital } sèvi fanmi { $place } yo.
report-community-no-margins = Pa gen chif sou kominote a ki te chaje pou sik sa a.
report-community-caption = Fanmi ki gen timoun nan { $place }
report-source = Sous: { $source }.
report-methods-title = Kijan nou te mande, ak kiyès ki reponn
report-methods-headline = { $n } fanmi te reponn.
report-methods-headline-like = { $n } fanmi te reponn, e yo sanble anpil ak fanmi k ap viv isit la.
report-methods-headline-over = { $n } fanmi te reponn. { $group } te reponn plis pase lòt yo: { $unweighted } nan repons yo, { $reference } nan kominote a.
report-methods-headline-under = { $n } fanmi te reponn. { $group } te reponn mwens pase lòt yo: { $unweighted } nan repons yo, { $reference } nan kominote a.
report-how = Fanmi yo te ka reponn ant { $from } ak { $to } nan lang sa yo: { $languages }. { $n } te voye repons yo.
report-convenience = Sa a se yon echantiyon konvenyans, pa yon echantiyon o aza: fanmi yo te tande pale de ankèt la epi yo te chwazi patisipe. Li pa gen yon vrè maj erè.
report-drafts = Nou te sèvi ak premye vèsyon tradiksyon pèsonn poko revize pou { $languages }; kenbe sa nan tèt ou lè w ap li repons nan lang sa yo.
report-who-caption = Kiyès ki reponn, ak kiyès k ap viv isit la
report-heading-weighting = Ponderasyon
report-weighting = Nou pondere repons yo pou yo koresponn ak kominote a selon { $dimensions }. Yon fanmi nan yon gwoup ki te reponn mwens konte plis.
report-weighting-cost = Ponderasyon an koute nan presizyon: { $n } repons vo { $effective } nan yon echantiyon ki pa bezwen ponderasyon (efè plan { $deff }).
report-merged = Nivo ki gen mwens pase 30 repons te mete ansanm anvan ponderasyon an: { $levels }.
report-not-converged = Ponderasyon yo pa koresponn egzakteman ak chak chif kominote a; pi gwo diferans lan sou fèy travay la.
report-weighting-warning = Ponderasyon yo fè repons yo vo mwens pase mwatye; li tout chif yo ak prekosyon.
report-unweighted = Pa gen chif kominote a ki te chaje pou sik sa a, kidonk repons yo pa pondere: chak fanmi konte menm jan, e chif yo dekri moun ki reponn yo.
report-heading-missing = Kesyon ki rete san repons
report-missing-none = Pa gen okenn kesyon kote plis pase 10% moun nou te mande pa t reponn.
report-missing-caption = Kesyon kote plis pase 10% moun nou te mande pa t reponn
report-heading-limits = Limit ak enfòmasyon ki manke
report-limit-chose = Fanmi ki te chwazi reponn yo ka diferan de sa ki pa t reponn yo nan fason ponderasyon pa ka korije.
report-limit-small = { $dimension }: mwens pase 30 repons, kidonk nou pa di anyen oswa prèske anyen sou { $groups }.
report-limit-reports = Repons yo se sa yon paran oswa yon moun ki responsab di nou; nou pa t verifye okenn dosye.
report-appendix-methods = Metòd yo an detay
report-method-indicators = Chak endikatè se yon pousantaj: pami moun nan gwoup li ki bay yon repons valab, sa ki koresponn ak definisyon an. “Mwen pa sèten”, “Mwen pito pa reponn”, repons vid ak kesyon nou pa t poze pa nan okenn denominatè.
report-method-weights = Ponderasyon yo kòmanse nan 1 epi yo ajiste (raking) sou chif kominote a. Nan chak tou, yo rete ant yon senkyèm mwayèn nan ak senk fwa mwayèn nan. Nivo ki gen mwens pase 30 repons mete ansanm ak yon vwazen anvan. Repons ki manke nan yon kesyon ponderasyon pran menm distribisyon ak echantiyon an.
report-method-intervals = Entèval 95% yo se entèval Wilson, ak kantite efektif repons chak gwoup (Kish).
report-method-comparisons = Nou konpare yon gwoup ak tout lòt fanmi yo ak yon tès z de pwopòsyon, ak kantite efektif repons. Nan yon tablo, règ Benjamini–Hochberg nan 0.05 pran an kont kantite konparezon yo.
report-method-trend = Nou konpare sik yo sèlman kote kesyon an rete menm jan. Chak sik pondere selon dènye chif kominote a; nou konpare premye a ak dènye a ak yon tès z.
report-method-flags = † parèt kote entèval la pi laj pase 20 pwen oswa pi laj pase 1.2 fwa pousantaj la. Nou pa montre yon pousantaj ki chita sou mwens pase 30 repons.
report-method-hiding-public = Pou piblik la: kantite ant 1 ak { $highest } kache, menm jan ak tout chif ki ta ka ede moun kalkile youn; nou pa montre pousantaj ki chita sou mwens pase { $answers } repons.
report-method-hiding-internal = Bouyon entèn, pa pou pibliye: kantite ant 1 ak { $highest } kache, menm jan ak tout chif ki ta ka ede moun kalkile youn; nou pa montre pousantaj ki chita sou mwens pase { $answers } repons.
report-method-rounding = Pousantaj yo awondi; diferans yo se ant pousantaj awondi yo kote tou de ekri. Pousantaj yon menm kesyon ka fè 99 oswa 101 antou.
report-run-title = Fèy travay
report-run-intro = Ak done sa yo ak vèsyon sa a, nenpòt moun ki gen dwa wè repons yo ka refè dokiman sa a.
report-run-program = Pwogram
report-run-instrument = Enstriman
report-run-indicators = Fichye endikatè
report-run-cycle = Sik
report-run-margins = Chif kominote a
report-run-data = Repons
report-run-earlier = Sik anvan yo
report-run-rounds = Tou ajisteman
report-run-error = Pi gwo ekar
report-run-range = Ponderasyon, fwa mwayèn nan
report-run-deff = Efè plan ponderasyon an
report-figure-apart = { $label }: { $worst-pct } pou { $worst }, { $best-pct } pou { $best }
report-points = { $n ->
   *[other] { $shown } pwen
}
report-fewer = mwens pase { $n }
report-and = { $rest } ak { $last }
report-comma = { ", " }
report-list-named = { $label }. { $said }
report-run-audit = Chif ki kache paske pa gen anpil fanmi dèyè yo
report-run-audit-proven = { $count }; pou chak, tout sa ki pibliye kite posib chak kantite ant 1 ak { $highest } (pwogramasyon lineyè, microlp)
report-run-effective = Kantite efektif repons
report-no-answer = San repons

## Charts

# The form on paper.
paper-how = Make yon ti kwa nan bwat ki bò repons ou a, oswa ekri sou liy lan. Ti mo yo se pou moun k ap mete repons yo nan òdinatè.
paper-only-if = Sèlman si { $condition }
paper-and = ak
paper-or = oswa
paper-many = Make tout sa ki bon pou ou.
paper-stop = Kanpe la. Mèsi.

## Desk: pages for staff

desk-name = Biwo sondaj la
desk-login = Konekte
desk-look-again = Tanpri gade ankò: konekte
desk-account = Non
desk-password = Modpas
desk-accounts-made = Se sou sèvè a yo kreye kont yo, ak “chna user add”.
desk-login-wrong = Non an ak modpas la pa mache ansanm. Yon administratè ka mete yon nouvo modpas ak “chna user password”.
desk-login-often = Yo eseye sa anpil fwa. Tanpri tann yon minit, epi eseye ankò.
desk-login-broken = Sa pa rive antye. Tanpri eseye ankò.
desk-from-elsewhere = Sa soti sou yon lòt sit. Ouvri /desk isit la epi konekte.
desk-logout = Dekonekte
desk-role-admin = administratè
desk-role-analyst = analis
desk-fielding = Travay sou teren
desk-audit = Jounal
desk-cycles = Sik
desk-complete = Konplè
desk-partial = Kòmanse, poko voye
desk-median = Tan medyàn
desk-minutes = { $n } min
desk-waiting-tablets = Ap tann sou tablèt
desk-codes-used = Kòd yon sèl fwa ki sèvi
desk-of = { $used } sou { $issued }
desk-so-far-of = { $n } nan { $target } repons nou espere yo rive ({ $share })
desk-so-far = { $n } repons rive
desk-unreadable = Konsève, men yo pa nan okenn konte paske yo pa ka li kòm repons pou sik sa a: { $n }.
desk-by-neighborhood = Pa katye
desk-neighborhood = Katye
desk-by-home-language = Pa lang lakay
desk-home-language = Lang lakay
desk-note-place = Objektif yo separe objektif sik la jan fanmi yo rete nan vil la. Gwoup 1 a 10 fanmi twò piti pou montre, ak yon lòt gwoup tou lè yo ta ka jwenn yo nan rès la.
desk-by-language = Pa lang sondaj la
desk-language = Lang
desk-by-partner = Pa patnè
desk-partner = Patnè
desk-no-partner = Pa gen lyen patnè
desk-by-mode = Pa fason yo reponn
desk-mode = Fason
desk-mode-web = Pwòp telefòn oswa òdinatè
desk-mode-kiosk = Tablèt pataje
desk-mode-interviewer = Ak yon moun ki poze kesyon
desk-mode-paper = Sou papye
desk-by-page = Kote fanmi yo rete
desk-page = Paj sondaj la
desk-page-of = { $title }, paj { $page } sou { $of }
desk-note-page = Repons yo kòmanse men yo poko voye, pa paj dènye repons lan. Yo konte jis kote yo rive.
desk-by-sign = Ki merite yon lòt kout je
desk-sign = Sa ki parèt
desk-note-sign = Se endis, se pa jijman. Yo pa refize okenn nan repons sa yo, e yo tout konte.
desk-sign-speed = Pi vit pase yon repons pa segonn
desk-sign-straight-line = Menm chwa a nan tout yon tablo
desk-sign-trap = Yo ranpli chan kache a
desk-sign-alike = Menm repons ak yon lòt jou sa a
desk-by-day = Pa jou
desk-day = Jou
desk-note-day = Jou fanmi an te kòmanse.
desk-elsewhere = Lòt kote, oswa yo pa di
desk-responses = Repons
desk-target = Objektif
desk-too-few = twò piti pou montre
desk-nothing-yet = Anyen ankò.
desk-tablets = Tablèt pataje
desk-no-tablet = Pa gen tablèt ki prepare pou sik sa a.
desk-tablet = Tablèt
desk-heard = Dènye nouvèl
desk-waiting = Ap tann
desk-just-now = kounye a menm
desk-minutes-ago = sa gen { $n } minit
desk-hours-ago = sa gen { $n } èdtan
desk-days-ago = sa gen { $n } jou
desk-take-out = Retire
desk-take-out-of = Retire { $name }
desk-tablet-safe = Sa k ap tann sou yon tablèt an sekirite, epi li ale lè tablèt la sou entènèt.
desk-arm-ask = Prepare aparèy sa a kòm tablèt pataje. Kijan ou rele l?
desk-arm = Prepare tablèt sa a
desk-arm-then = Ou soti nan biwo a sou li, chwazi yon kòd pèsonèl, epi remèt li.
desk-who-did-what = Kiyès ki fè kisa
desk-when = Kilè (UTC)
desk-who = Kiyès
desk-what = Kisa
desk-detail = Detay
desk-trouble = Sa pa mache
desk-to-desk = Ale nan biwo a
desk-not-admin = Se administratè sèlman ki wè jounal la.
desk-no-cycle = Pa gen sik konsa. Ale nan biwo a pou wè dènye a.
desk-other-page = Sa soti nan yon lòt paj. Ale nan biwo a epi eseye ankò.
desk-tablet-needs-name = Bay tablèt la yon non. Tounen nan paj anvan an epi eseye ankò.
desk-no-such-tablet = Pa gen tablèt konsa.
desk-store-down = Baz done a pa reponn. Repons yo voye yo an sekirite. Eseye ankò nan kèk segonn; si sa kontinye, gade jounal sèvè a.
desk-page-broken = Nou pa t ka fè paj sa a; jounal sèvè a di poukisa.
## Plan amelyorasyon an
plan-title = Plan Amelyorasyon Sante Kominote a
plan-period = { $from } rive { $to }
plan-adopted = { $body } te adopte li { $day }.
plan-draft = Bouyon: okenn konsèy poko adopte plan sa a. Dènye jou pou sa se { $day }.
plan-contact = Kesyon ak kòmantè: { $contact }
plan-how = Kijan priyorite yo te chwazi
plan-part-priorities = Priyorite
plan-candidates = Bezwen ki parèt nan sa fanmi yo di nou: { $n }.
plan-needs-caption = Bezwen ki parèt, ak poukisa
plan-needs-note = a: pi mal pase yon chif konparab yon lòt kote; b: pi mal pase sik anvan an; c: yon rapò 1.5 oswa plis ant gwoup; d: pami senk pi gwo enkyetid yo. Chak valab sèlman kote se pa chans ki esplike li.
plan-reason-a = { $here } isit la, { $there } nan { $place } an { $year } ({ $source }).
plan-reason-b = { $then } an { $cycle }, { $now } kounye a.
plan-reason-c = { $dimension }: { $worst-pct } pou { $worst }, { $best-pct } pou { $best }, yon rapò { $ratio } konte sou bò okenn moun pa vle.
plan-reason-d = Nimewo { $place } nan sa ki enkyete fanmi yo plis: { $label }, { $pct } nonmen li.
plan-method-matrix = Chak manm bay chak bezwen nòt soti 1 rive 5 selon kritè; rezilta a se mwayèn ak pwa.
plan-method-hanlon = Manm yo bay nòt soti 0 rive 10 pou gwosè (A), gravite (B) ak efikasite sa nou ka fè (C); rezilta a se (A + 2B) × C. Yon bezwen ki pa apwopriye, ekonomik, akseptab, posib ak resous yo oswa legal mete sou kote.
plan-method-hanlon-older = Manm yo bay nòt soti 0 rive 10 pou gwosè (A), gravite (B) ak efikasite sa nou ka fè (C); rezilta a se (A + B) × C ÷ 3. Yon bezwen ki pa apwopriye, ekonomik, akseptab, posib ak resous yo oswa legal mete sou kote.
plan-method-votes = Chak manm te gen { $n } vòt, e lis la vin pi kout nan chak tou.
plan-method-nominal = Apre gwoup la fin fè lis la epi klarifye li, chak manm klase an prive senk bezwen ki pi ijan yo: 5 pwen pou premye a, 1 pou dènye a.
plan-method-simplex = Manm yo reponn menm kesyon fèmen yo pou chak bezwen, epi yo fè mwayèn repons yo.
plan-took-part = Manm ki te patisipe { $day }: { $n } ({ $roles }).
plan-criteria-caption = Kritè yo ak pwa yo
plan-scores-caption = Nòt, ran ak lòd final la
plan-scores-finding = Pi wo nan konte konsèy la: { $first }
plan-scores-subtitle = Nòt chak bezwen dapre tout manm; liy lan soti nan manm ki pi ba a rive nan pi wo a
plan-scores-foot = Bezwen ki an gra yo se priyorite plan an.
plan-not-scored = san nòt
plan-tied = { $place }, menm ak yon lòt
plan-decision = Sa yo deside
plan-what-if-same = Double pwa nenpòt kritè kite menm { $n } bezwen yo devan.
plan-what-if-other = Double pwa { $criteria } t ap mete yon lòt bezwen devan.
plan-set-aside = { $need } mete sou kote: { $reason }.
plan-moved = { $need } vin anvan bezwen ki gen pi gwo nòt: { $reason }
plan-chosen = Priyorite plan an: { $needs }.
plan-focus = Gwoup nou konsantre sou yo: { $groups }.
plan-open = (poko deside)
plan-objectives = Objektif
plan-objective-decrease = Anvan { $by }, bese "{ $what }" nan { $group } nan { $place } soti { $baseline } ({ $year }, { $source }) rive { $target }.
plan-objective-increase = Anvan { $by }, ogmante "{ $what }" nan { $group } nan { $place } soti { $baseline } ({ $year }, { $source }) rive { $target }.
plan-strategies = Estrateji
plan-evidence = { $rating } ({ $source })
plan-actions = Aksyon
plan-partners = Patnè
plan-resources = Resous
plan-measures = Mezi
plan-not-addressed = Bezwen plan sa a pa adrese
plan-calendar = Kalandriye
plan-crosswalk = Kote règ yo respekte
plan-crosswalk-intro = Chak liy nan lis federal ak leta a, ak sa ki manke nan plan an toujou, ak id li.
plan-met = respekte
plan-unmet = poko respekte
plan-not-judged = gade sa ou menm
plan-place-front = Premye paj
plan-column-need = Bezwen
plan-column-rules = Règ
plan-column-why = Poukisa
plan-column-criterion = Kritè
plan-column-weight = Pwa
plan-column-score = Nòt
plan-column-range = Pi ba rive pi wo
plan-column-rank = Ran
plan-column-decided = Plas final
plan-column-strategy = Estrateji
plan-column-level = Nivo
plan-column-evidence = Prèv
plan-column-impact = Efè nou atann
plan-column-task = Travay
plan-column-owner = Responsab
plan-column-when = Kilè
plan-column-status = Eta
plan-column-partner = Òganizasyon
plan-column-role = Wòl
plan-column-agreement = Akò
plan-column-kind = Kalite
plan-column-amount = Kantite
plan-column-benefit = Benefis pou kominote a
plan-column-measure = Mezi
plan-column-baseline = Pwen depa
plan-column-target = Sib
plan-column-source = Sous
plan-column-often = Chak konbyen tan
plan-column-day = Jou
plan-column-due = Sa ki pou fèt
plan-column-rule = Liy
plan-column-asks = Sa li mande
plan-column-where = Ki kote
plan-column-state = Eta
plan-column-now = Kounye a
plan-column-line = Sou liy lan
plan-column-result = Rezilta
plan-word = { $word ->
    [individual] Endividyèl
    [organization] Òganizasyon
    [community] Kominote
    [policy] Politik
    [scientifically_supported] Syans apiye li
    [some_evidence] Kèk prèv
    [expert_opinion] Opinyon ekspè
    [insufficient_evidence] Pa ase prèv
    [mixed_evidence] Prèv melanje
    [evidence_of_ineffectiveness] Prèv ke li pa mache
    [recommended] Rekòmande
    [insufficient] Pa ase prèv
    [not_recommended] Pa rekòmande
    [planned] Planifye
    [under_way] Ap fèt
    [done] Fèt
    [dropped] Abandone
    [money] Lajan
    [staff] Pèsonèl
    [in_kind] An nati
    [financial_assistance] Èd finansye
    [medicaid] Medicaid
    [other_means_tested] Lòt pwogram selon revni
    [community_health_improvement] Sèvis pou amelyore sante kominote a
    [professions_education] Fòmasyon pwofesyonèl sante
    [subsidized_services] Sèvis sante sibvansyone
    [research] Rechèch
    [contributions] Kontribisyon an lajan ak an nati
    [community_building] Ranfòse kominote a
    [others_do_it_better] Lòt moun fè li pi byen
    [little_we_can_do] Pa gen anpil nou ka fè
    [resources] Resous yo pa sifi
    [low_priority] Lòt bezwen pi ijan
    [process] Sa nou fè
   *[outcome] Sa ki soti ladan l
}
ballot-title = Ki bezwen ki pi ijan?
ballot-lead-five = Bay chak bezwen yon nòt sou chak liy: 1 ba, 5 wo. Kite liy lan vid kote ou pa konnen.
ballot-lead-ten = Bay chak bezwen yon nòt sou chak liy: 0 ba, 10 wo. Kite liy lan vid kote ou pa konnen.
ballot-lead-votes = Ou gen vòt pou { $n } bezwen. Chwazi sa ki pi ijan yo.
ballot-lead-ranks = Chwazi senk bezwen ki pi ijan yo, premye a an premye.
ballot-secret = Nou pa kenbe okenn non. Pèsonn pa ka konnen sa ou make.
ballot-code = Kòd ki sou papye ou a
ballot-choose = Bezwen ki pi ijan yo
ballot-rank = Nimewo { $rank }
ballot-send = Voye vòt mwen
ballot-once = Yon vòt konte yon sèl fwa, ou pa ka chanje l apre.
ballot-done-title = Vòt ou a konte
ballot-done-text = Mèsi paske ou patisipe. Ou ka fèmen paj sa a.
ballot-closed-title = Vòt la fini
ballot-closed-text = Vòt sa a fini, nou pa konte lòt vòt ankò. Si ou pa t ka vote, di moun k ap dirije reyinyon an.
ballot-needs-code = Tanpri ekri kòd ki sou papye ou a.
ballot-code-used = Yon vòt deja konte ak kòd sa a. Si se pa t vòt pa ou, di moun k ap dirije reyinyon an.
ballot-code-unknown = Nou pa konnen kòd sa a. Gade papye ou a epi ekri l ankò.
ballot-empty = Anyen poko make. Tanpri make omwen yon bezwen.
ballot-off-scale = Yon nòt pa sou echèl la. Tanpri chwazi ankò.
ballot-too-many = Ou chwazi plis bezwen pase vòt ou genyen. Tanpri retire kèk.
ballot-twice = Yon bezwen chwazi de fwa. Tanpri chwazi chak bezwen yon fwa.
ballot-criterion-size = Konbyen timoun sa touche
ballot-criterion-seriousness = Ki jan sa grav
ballot-criterion-disparity = Ki jan sa inegal
ballot-criterion-concern = Konbyen sa enkyete fanmi yo
ballot-criterion-ability = Ki jan nou ka aji ak patnè yo
ballot-criterion-known = Ki jan nou konnen sa ki mache
ballot-criterion-effectiveness = Ki jan aksyon nou konnen yo mache
desk-ballots = Vòt yo
desk-ballot = Vòt
desk-ballots-none = Okenn vòt poko louvri. Kòmanse youn ak “chna plan ballot open”.
desk-no-ballots = Pa gen vòt konsa. Louvri /desk/ballots pou wè yo tout.
desk-closed = fèmen
desk-ballot-count = Vòt ki konte, sou kòd ki bay: { $count }
desk-ballot-few = Konte a parèt lè vòt la fini e gen twa vòt, pou pèsonn pa konnen sa yon manm make.
desk-ballot-closed = Vòt la fini. Pran vòt yo nan plan an ak “chna plan ballot take”.
desk-ballot-still = Sispann mete paj sa a ajou
desk-ballot-live = Mete paj sa a ajou chak 5 segonn
desk-ballot-close = Fini vòt la
plan-due-opens = Sondaj la louvri: { $label }
plan-due-closes = Sondaj la fèmen: { $label }
plan-due-near = Rete yon mwa pou adopte plan an: { $label }
plan-due-adoption = Dènye jou pou adopte plan an: { $label }
plan-due-starts = Plan an kòmanse: { $label }
plan-due-ends = Plan an fini: { $label }
plan-due-action-starts = Kòmanse: { $label }
plan-due-action-ends = Fini: { $label }
plan-due-objective = Objektif la rive: { $label }
plan-due-report = Ekri rapò ane a: { $label }
plan-due-next = Pwochen evalyasyon an dwe fini: { $label }
plan-progress-title = Pwogrè an { $year }
plan-progress-intro = Yon mezi sou bon chemen lè li omwen kote yon liy dwat soti nan pwen depa rive nan sib la ta ye. Sa ki rive nan sib li reyisi; sa pèsonn pa mezire pa gen done.
plan-progress-headline = Sou bon chemen oswa reyisi: { $well } sou { $all } mezi ki gen done.
plan-progress-none = Okenn mezi poko gen done.
plan-status = { $status ->
    [met] Reyisi
    [on_track] Sou bon chemen
    [behind] An reta
   *[no_data] San done
}
plan-did = Sa nou fè
plan-nothing-logged = Yo pa ekri anyen.
plan-reach = Moun nou rive jwenn: { $people }; sesyon: { $sessions }; dola depanse: { $dollars }. Yon moun ki vini de fwa konte de fwa.
plan-story = Yon istwa
plan-learned = Sa nou aprann
plan-changes = Chanjman nan plan an
plan-next = Sa k ap vini
plan-measure-among = { $what }, { $group }
plan-line-note = Liy lan ale dwat soti nan pwen depa, lè plan an kòmanse, rive nan sib la nan jou li.
plan-course-finding = { $what }: { $status }
plan-course-subtitle = Valè chak ane; mak la montre kote liy dwat la te ye jou sa a
plan-course-target = sib { $target }
plan-not-measured = pa mezire
plan-since-title = Depi dènye evalyasyon an
plan-since-intro = Sa dènye plan an te vle fè, sa ki fèt, ak sa ki soti ladan l.
plan-since-note = Pousantaj sondaj la te mande ankò ak menm mo yo epi teste; sa ki ka chans rele san chanjman klè.
plan-change-met = reyisi
plan-change-progress = pwogrè
plan-change-none = san chanjman klè
plan-change-worse = pi mal
plan-change-unmeasured = pa mezire
plan-page-title = Sa nou tande, ak sa k ap vini
plan-you-said = Ou te di
plan-we-will = Nou pral
plan-will-come = N ap chèche sa pou nou fè toujou, e n ap di ou.
plan-your-turn = Bay opinyon ou
plan-tell-us = Di nou sa ou panse. { $contact }
plan-of-100 = { $n ->
    [one] Nan { $population }, 1 sou 100 { $did }.
   *[other] Nan { $population }, { $n } sou 100 { $did }.
}
plan-of-100-group = { $group }: { $n } sou 100.
plan-worry = Sa a se te nimewo { $place } nan sa ki enkyete fanmi yo plis.
report-foot-map = Zòn ki gen mwens pase { $least } repons pa parèt sou kat la. Ankadre: klèman diferan de tout lòt fanmi yo.
report-alternative-map = Kat { $groups } zòn, pi fonse kote pati a pi gwo. { $finding }. Twò pa anpil repons pou kat la: { $hidden }.
report-figure-gaps = { $label }: pi gwo diferans lan se selon { $dimension }, { $points }
report-subtitle-gaps = { $label } pami { $population }: gwoup ki nan pi move sitiyasyon (pwen plen) ak gwoup ki pi byen (wonn), kote yo klèman diferan. { $n } repons, { $year }
report-alternative-gaps = Grafik { $groups } diferans, de pwen sou chak liy. { $finding }.
report-heading-benchmarks = Konpare ak lòt kote
report-benchmark = { $place }, { $year }: { $pct } ({ $details }).
report-benchmarks-context = Sèlman pou kontèks. Chif sa yo konte lòt bagay e yo pa ka konpare:
report-figure-benchmarks = { $label }: { $pct } isit; { $there } nan { $place } ({ $year })
report-subtitle-benchmarks = { $label } pami { $population }, { $year }. Wonn: chif ki pibliye lòt kote.
report-alternative-benchmarks = Yon pwen ak entèval li pou fanmi isit yo, ak { $n } chif lòt kote anba l. { $finding }.
report-heading-strengths = Sa ki mache byen
report-trend-broken = poze ak lòt mo
report-other-words = { $cycle } (lòt mo)
report-slope-title = Tout sijè atravè ane yo
report-slope-finding = Sou { $all } chif prensipal, { $worse } vin klèman pi mal depi { $year } e { $better } klèman amelyore
report-slope-subtitle = Chif prensipal chak sijè, nan chak sik. An koulè: chanje klèman.
report-alternative-slope = Grafik liy { $lines } chif atravè sik yo. { $finding }.
report-felt-title = Sa fanmi yo santi, ak sa yo mezire
report-felt-finding = Sa yo nonmen pi souvan: { $topic } ({ $felt }). Sa yo mezire: { $label }, { $measured }
report-felt-subtitle = Chak sijè ak chif prensipal li ak enkyetid sou sijè sa a fanmi yo nonmen pi souvan.
report-felt-across = Chif prensipal sijè a
report-felt-up = Nonmen pami twa enkyetid
report-alternative-scatter = { $points } sijè kòm pwen sou yon plan. { $finding }.
report-bubble-title = Gwosè, diferans ak enkyetid ansanm
report-bubble-subtitle = Pi adwat: plis fanmi. Pi wo: plis nan gwoup ki pi mal la. Pi gwo: nonmen pi souvan.
report-bubble-up = Gwoup ki pi mal
report-column-measure = Mezi
report-column-topic = Sijè
report-column-worry = Enkyetid
report-alternative-heat = Tablo { $rows } gwoup pa { $columns } sijè, ak koulè. { $finding }
report-weights-finding = Pwa yo ale de { $from } a { $to } fwa mwayèn nan
report-weights-subtitle = Pati fanmi yo selon pwa yo. Anvan ponderasyon, chak fanmi te konte 1.
report-weights-before = Anvan: 1 chak
report-weights-across = Pwa, fwa mwayèn nan
report-alternative-weights = Istogram pwa yo. { $finding }.
report-questionnaire = Kesyonè
report-waived = egzante: { $reason }

## Short documents

brief-summary = { $title }: rezime a
brief-slides = { $title }: pou konsèy la
brief-next = Sa k ap vini apre
brief-next-choose = Lopital la ak patnè li yo chwazi sou ki sa pou yo travay anvan. Fanmi yo gen plas yo bò tab la.
brief-next-plan = Apre sa gen yon plan. Li di sa k ap fèt, kiyès k ap fè l, ak kijan n ap konnen li mache.
brief-next-contact = Èske sa sanble ak sa ou wè? Di nou: { $contact }.
brief-all = Tout fanmi: { $pct }
brief-group-worse = { $group }: klèman pi mal pase lòt fanmi nan { $times } sou { $of } sijè.
brief-group-unclear = { $group }: pa gen okenn dezavantaj klè parapò ak lòt fanmi nan sijè ki parèt isit la.
brief-group-figure = { $group } bò kote tout fanmi
brief-group-subtitle = Chif prensipal chak sijè, { $year }. Pwen plen: gwoup sa a. Sèk: tout fanmi.
brief-group-alternative = Grafik ak pè pwen. { $finding }, yon ranje pou chak sijè.

## Answers in full, hardships, the way through

report-column-families = Fanmi
report-answers-heading = Tout repons yo
report-answers-finding = { $question } Pi souvan: { $answer } ({ $pct })
report-answers-subtitle = Pati fanmi yo selon repons, { $year }
report-answers-alternative = Ba anpile, yon pati pou chak repons nan lòd li. { $finding }.
report-needs-title = Plizyè difikilte ansanm
report-needs-finding = { $pct } nan fanmi yo te gen de oswa plis difikilte ansanm
report-needs-hidden = Twò piti fanmi te gen plizyè difikilte pou di konbyen.
report-needs-subtitle = Konbyen nan sa yo yon fanmi te genyen: { $measures }. { $n } repons, { $year }
report-needs-none = Okenn
report-needs-one = Youn
report-needs-two = De
report-needs-more = Twa oswa plis
report-needs-alternative = Ba pou fanmi ki gen okenn, youn, de, ak twa oswa plis. { $finding }.
report-flow-heading = Soti nan premye kesyon rive nan dènye a
report-flow-finding = { $ended } nan { $began } fanmi ki te kòmanse rive nan bout ({ $pct })
report-flow-hidden = Nou pa ka montre konbyen ki rive nan bout akote lòt chif yo.
report-flow-subtitle = Fanmi ki rive nan chak pati sondaj la. Nou pa kenbe anyen sou vizit ki pa t kòmanse.
report-flow-began = Te kòmanse
report-flow-ended = Rive nan bout
report-flow-by = Ki moun ki rive nan bout, etap pa etap ak selon jan yo reponn
report-flow-alternative = Ba, youn pou chak pati sondaj la. { $finding }.
report-flow-partner = Te tande pale de li nan
report-flow-no-partner = Pa gen patnè ki nonmen

## What the operator gives

report-resources-title = Resous pou n bati sou yo
report-resources-none = Poko gen lis resous yo bay.
report-consulted-title = Ki moun nou koute
report-consulted-none = Poko gen gwoup diskisyon, entèvyou oswa reyinyon ki anrejistre.
report-comments-title = Kòmantè sou dènye rapò a
report-comments-none = Pa gen kòmantè ekri sou dènye rapò a ki anrejistre.
report-column-resource = Resous
report-column-offers = Sa li ofri
report-column-whom = Pou ki moun
report-column-languages = Lang
report-column-area = Zòn
report-column-cost = Pri
report-column-contact = Kontak
report-column-checked = Dènye verifikasyon
report-column-who = Ki moun
report-column-how = Kijan
report-column-people = Moun
report-column-when = Kilè
report-column-role = Wòl
report-column-comment = Kòmantè
report-column-reply = Sa ki soti ladan
report-run-benchmarks = Fichye konparezon
report-run-rules = Règ pou kache
report-run-beside = Kaz ki kache akote yo
report-run-narrowest = Pi piti entèval ki rete louvri
report-read-edited = Se pwogram nan ki ekri fraz sou chif yo, dapre tablo ki nan dokiman sa a, sof sa moun te ekri ak pwòp mo pa yo.
report-own-changed = Tanpri li sa ankò: chif ki anba l yo chanje. Li te: “{ $then }” Li se: “{ $now }”
report-heading-quotes = Ak mo fanmi yo
report-quote = “{ $text }” — { $who }
report-note-quotes = Se moun ki chwazi mo sa yo epi ki retire sa ki ta ka di kiyès ki ekri yo. Yo nonmen yon gwoup sèlman si omwen { $n } nan fanmi li yo te reponn.

# The languages, as a reader of this one calls them.
language-en = angle
language-es = panyòl
language-ht = kreyòl ayisyen
language-kea = kreyòl kapvèdyen
language-pt = pòtigè
language-vi = vyetnamyen
language-zh-Hant = chinwa (tradisyonèl)
language-zh-Hans = chinwa (senplifye)
language-ar = arab
language-so = somali
language-fr = franse
