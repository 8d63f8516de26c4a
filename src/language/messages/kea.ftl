# Kuzas ki programa ta fla na kriolu kabuverdianu (alfabétu ofisial), sinplis, pa familias na Merka.

## Dates: how a day is written, and the months in it

date = { $day } di { $month } di { $year }
date-month-1 = janeru
date-month-2 = fevereru
date-month-3 = marsu
date-month-4 = abril
date-month-5 = maiu
date-month-6 = junhu
date-month-7 = julhu
date-month-8 = agostu
date-month-9 = setenbru
date-month-10 = otubru
date-month-11 = novenbru
date-month-12 = dizenbru

## Answers

answer-dk = N ka ten serteza
answer-pna = N prifiri ka risponde

## Collection

collection-unknown-item = Es inkéritu ka ten pergunta “{ $name }”.
collection-unknown-choice = Pur favor, skodje un di kes risposta li. “{ $code }” ka sta na es.
collection-choose = Pur favor, skodje na kes risposta li.
collection-one = Pur favor, da só un risposta li.
collection-words = Pur favor, skrebe bu risposta ku palavras.
collection-note = Kel-li é só pa le. E ka meste risposta.
collection-whole-range = Pur favor, skrebe un númeru di { $min } ti { $max }.
collection-number-range = Pur favor, skrebe un númeru di { $min } ti { $max }.
collection-number-from = Pur favor, skrebe un númeru. E pode ser { $min } ô más.
collection-number-to = Pur favor, skrebe un númeru. E pode ser { $max } ô ménus.
collection-whole = Pur favor, skrebe un númeru interu.
collection-number = Pur favor, skrebe un númeru.
collection-constraint = Pur favor, djobe es risposta otu bes. E ka ta bate ku un otu.
collection-alone = Pur favor, skodje só kel risposta la, ô intón kes otu.
collection-too-many = Pur favor, skodje { $max } na másimu.
collection-too-long = Pur favor, nkurta bu risposta pa { $max } letra. Gósi e ten { $length }.
collection-date = Pur favor, skodje un dia, sima 2025-03-01.
collection-time = Pur favor, skodje un óra, sima 08:30.
collection-rows = Pur favor, manda kel-li komu un lista di linhas.
collection-between = Pur favor, skodje di { $min } ti { $max }.
collection-too-many-rows = Li ta kabe { $max }.
collection-needed = Pur favor, skodje un risposta li, pa nu sabe modi ki nu ta kontinua.
collection-not-a-response = Kel-li é ka un risposta: manda un objetu JSON ku un objetu “answers” na el.
collection-field = Sta falta “{ $name }”: manda-l komu testu.
collection-other-instrument = Es risposta é di otu inkéritu; manda-l pa kel siklu ki e fazedu p’el.
collection-not-a-uuid = Id di risposta é ka un UUID; kria un i uza-l na tudu tentativa.

## Web

web-name = Inkéritu pa familias
web-language = Língua
web-leave = Sai gósi
web-help = Ajuda
web-help-title = Ajuda, na kualker óra
web-help-text = Bu ka sta bo só. Kes linha li é pa tudu algen. Bu ka meste fla pamodi ki bu sta txoma.
web-help-contact = Perguntas sobri es inkéritu
web-help-back = Bai pa inkéritu
web-support-title = Ajuda pa familias, na kualker óra
web-synthetic = Kel-li é un dimonstrason. Lugar é inventadu, i se familias tanbe.
web-home-title = Fla-nu kuzé ki familias meste
web-home-text = Skodje un língua pa kumesa.
web-home-minutes = serka di { $minutes } minutu
web-home-none = Gósi ka ten ninhun inkéritu abertu. Obrigadu pa bu vizita. Pur favor, tenta más tardi, ô abri pájina di Ajuda.
web-results-title = Kel ki nhos fla-nu
web-results-lead = { $n } familia na { $place } risponde nos pergunta. Obrigadu. Li sta kel ki es fla.
web-results-lead-few = Alguns familia na { $place } risponde nos pergunta. Obrigadu. Es era poku dimás pa nu mostra númeru.
web-results-safe = Nu ta djunta tudu risposta i nunka nu ka ta mostra grupu pikinoti. Ningen ka pode ser atxadu na es númeru.
web-results-more = Kel-li é más ki na { $year }.
web-results-less = Kel-li é menus ki na { $year }.
web-results-same = Ka ten mudansa klaru desdi { $year }.
web-results-care = Poku familia risponde kel-li. Pur favor, le-l ku kuidadu.
web-results-link = Odja kel ki familias fla-nu
web-no-results-title = Rizultadu inda ka sta li
web-no-results-text = Nu sta inda ta djunta rispostas. Pur favor, volta más tardi. Es pájina ta bai mostra kel ki familias fla-nu.
web-no-results-way-out = Bai pa kumesu
web-progress = Parti { $part } di { $of } · { $title }
web-problems = Pur favor, djobe kel-li otu bes
web-problem-in-title = Pur favor, djobe otu bes: { $title }
web-next = Prósimu
web-send = Manda nha rispostas
web-saved = Bu rispostas ti gósi sta guardadu.
web-back = Volta pa tras
web-skip = Salta es pergunta
web-skip-page = Salta kes pergunta li
web-thanks-title = Obrigadu
web-thanks-text = Bu rispostas dja mandadu. { $hospital } i se parserus ta uza-s, djuntu ku kes di otus familia, pa planea kuzé ki ta ben fazedu.
web-not-for-you-title = Obrigadu pa bu tenpu
web-not-for-you-text = Es inkéritu é pa pais, mais i responsavelis ki ta mora ku un mininu ku ménus di 18 anu. { $hospital } ta agradese-u pamodi bu kre ajuda. Bu pode fitxa es pájina gósi.
web-declined-title = Ka ten prublema
web-declined-text = Bu skodje ka partisipa. Nu ka guarda nada sobri bu familia. { $hospital } ta kuida di bu familia mésmu manera. Bu pode fitxa es pájina gósi.
web-no-such-page-title = Es pájina ka sta li
web-no-such-page-text = Talves ten un eru na enderesu, ô pájina muda di lugar.
web-no-such-page-way-out = Bai pa kumesu
web-no-such-cycle-title = Nu ka konxe es inkéritu
web-no-such-cycle-text = Talves link é bédju, ô falta un letra na el.
web-no-such-cycle-way-out = Odja inkéritus ki sta abertu
web-not-open-yet-title = Es inkéritu inda ka kumesa
web-not-open-yet-text = Obrigadu pamodi bu kre partisipa. Pur favor, volta más tardi.
web-not-open-yet-way-out = Ajuda i kontatu
web-closed-title = Es inkéritu dja kaba
web-closed-text = Obrigadu pamodi bu kria partisipa. Nu ka sta risebe rispostas más.
web-closed-way-out = Ajuda i kontatu
web-expired-title = Nu ka atxa bu rispostas na es telefoni
web-expired-text = Talves bu sai di inkéritu, ô navegador fitxa. Rispostas ki dja bu manda sta guardadu. Bu pode kumesa di nobu.
web-expired-way-out = Kumesa di nobu
web-too-large-title = Kel la éra testu dimás di un bes
web-too-large-text = Rispostas ki dja bu guarda sta siguru. Pur favor, skrebe un testu más kurtu i manda-l otu bes.
web-too-large-way-out = Volta pa pájina
web-not-a-form-title = Kel la ka txiga interu
web-not-a-form-text = Rispostas ki dja bu guarda sta siguru. Pur favor, tenta otu bes.
web-not-a-form-way-out = Volta pa pájina
web-from-elsewhere-title = Pur favor, abri inkéritu li
web-from-elsewhere-text = Kel la ben di otu sítiu na internet, pur isu nu ka toma-l. Rispostas ki dja bu guarda sta siguru.
web-from-elsewhere-way-out = Abri inkéritu
web-store-down-title = Nu ka pode guarda gósi
web-store-down-text = Rispostas ki dja bu guarda sta siguru. Pur favor, spera un momentu, volta pa tras na navegador i tenta otu bes.
web-store-down-way-out = Tenta otu bes
web-too-many-title = Pur favor, spera un minutu
web-too-many-text = Txeu kuza txiga di bu redi di un bes. Rispostas ki dja bu guarda sta siguru. Pur favor, spera un minutu, volta pa tras na navegador i tenta otu bes.
web-too-many-way-out = Tenta otu bes
web-ours-title = Un kuza sai mal di nos ladu
web-ours-text = Rispostas ki dja bu guarda sta siguru. Pur favor, tenta otu bes.
web-ours-way-out = Bai pa kumesu
web-language-offline = Es língua inda ka sta na bu telefoni. Bu meste internet un bes pa toma-l.
web-saved-here = Guardadu na es telefoni.
web-saved-sent = Guardadu na es telefoni, i ku nos tanbe.
web-saved-waits = Guardadu na es telefoni. Ta mandadu óra ki bu tiver internet.
web-saved-away = Guardadu na es telefoni. Gósi nu ka sta ta konsigi risebe. Es telefoni ta tenta otu bes pa el propi.
web-saved-busy = Guardadu na es telefoni. Txeu familia sta ta risponde gósi, pur isu nu ta manda bu rispostas un poku más tardi.
web-saved-not = Es telefoni ka pode guarda bu rispostas. Pur favor, dexa es pájina abertu ti fin.
web-thanks-waits = Bu rispostas sta guardadu na es telefoni. Es ta mandadu óra ki bu tiver internet. Si bu pode, abri es pájina otu bes más tardi.
web-thanks-away = Bu rispostas sta guardadu na es telefoni. Gósi nu ka sta ta konsigi risebe-s. Nkuantu es pájina sta abertu, telefoni ta tenta otu bes pa el propi. Bu pode tanbe abri-l otu bes más tardi.
web-thanks-sending = Sta ta manda bu rispostas. Dja es sta guardadu na es telefoni.
web-thanks-stuck = Bu rispostas sta guardadu na es telefoni, ma nu inda ka konsigi risebe-s. Pur favor, fla-nu: { $contact }
web-choose-list = Skodje na lista
web-row-add = Djunta más un
web-row-remove = Tra
web-guidance = Pa kenha ki sta faze perguntas
web-erase = Apaga nha rispostas
web-erase-title = Apaga tudu bu rispostas?
web-erase-text = Nu ta tra-s di es telefoni i volta pa kumesu. Kuzé ki dja mandadu ta fika ku nos. E ka ten ninhun nómi.
web-erase-yes = Sin, apaga-s
web-erase-no = Nau, guarda-s
web-later = Kontinua más tardi, ô na otu telefoni
web-later-title = Bu palavras pa volta
web-later-text = Skrebe kes palavra li, ô tra-s un fotu. Ku es bu pode kontinua li ô na otu telefoni. Kenha ki tiver kes palavra pode odja bu rispostas.
web-later-until = Kes palavra ta funsiona ti { $day }.
web-later-offline = Bu meste internet pa risebe bu palavras. Bu rispostas sta guardadu na es telefoni, pur isu bu pode volta li más tardi tanbe.
web-later-back = Kontinua inkéritu
web-resume = N ten palavras pa volta
web-resume-title = Kontinua undi ki bu para
web-resume-text = Skrebe palavras ki bu risebe. Létra grandi ô pikinoti é mésmu kuza.
web-resume-label = Bu palavras
web-resume-go = Kontinua
web-resume-unknown = Nu ka atxa kes palavra li. Pur favor, djobe kada un otu bes. Es ta dexa di funsiona dipos di alguns dia, ô óra ki bu rispostas mandadu.
web-resume-too-many = Tentadu txeu bes dimás. Pur favor, spera alguns minutu i tenta otu bes.
web-gift-link = Prenda di agradesimentu
web-gift-offer = Pa agradese-u, bu pode partisipa na un sortéiu di un prenda. Kel la ta fazedu na otu pájina. E ta guardadu separadu di bu rispostas.
web-gift-title = Prenda di agradesimentu
web-gift-text = Fla-nu modi ki nu ta atxa-u si bu nómi sai. Nu ta guarda kel li separadu di bu rispostas, pa ninhun algen ka sabe kal risposta é di bo. Nu ta apaga-l dipos di sortéiu.
web-gift-name = Bu purmeru nómi
web-gift-contact = Bu númeru di telefoni ô imeil
web-gift-adult = N ten 18 anu ô más.
web-gift-send = Partisipa na sortéiu
web-gift-needs-contact = Pur favor, skrebe un númeru di telefoni ô un imeil, pa nu pode atxa-u.
web-gift-needs-adult = Só algen grandi pode partisipa. Pur favor, marka kuadradu si bu ten 18 anu ô más.
web-gift-done-title = Dja bu sta na sortéiu
web-gift-done-text = Obrigadu. Bu pode fitxa es pájina gósi.
web-trap = Dexa kel-li vaziu

## Kiosk: a shared tablet, armed by staff

kiosk-title = Tablet partilhadu
kiosk-text = Pripara es tablet pa familias na un eventu, ô bo propi le perguntas na bós altu. Abri es pájina un bes ku internet; dipos tablet ta funsiona sen redi.
kiosk-code = Kódigu di ekipa
kiosk-code-hint = Nhos skodje-l gosi, ku pelu menus 4 númeru. El ta abri pájina di ekipa na es tablet.
kiosk-place = Undi ki es tablet sta
kiosk-families = Familias ta risponde es só
kiosk-interviewer = Mi N ta le perguntas na bós altu
kiosk-start = Pripara es tablet
kiosk-wrong = Kel la é ka kódigu di ekipa. Pidi-l kenha ki ta diriji inkéritu.
kiosk-off = Es tablet ka sta pronto. Abri na el link di tablet pa tudu algen, di mesa di ekipa.
kiosk-no-script = Un tablet partilhadu meste un navegador ki ta kore scripts.
kiosk-welcome = Fla-nu kuzé ki familias meste
kiosk-choose = Skodje bu língua pa kumesa.
kiosk-still = Bu sta li inda?
kiosk-still-text = Si nau, nu ta linpa es ekran pa prósimu familia li na { $seconds } sugundu. Bu rispostas ti gósi ta fika pa inkéritu.
kiosk-here = Sin, N sta li
kiosk-next-family = Dja kaba
kiosk-next-family-text = Es ekran ta linpa el só d’li un momentu.
kiosk-staff = Ekipa
kiosk-waiting = Ta spera mandadu: { $n }
kiosk-sent = Mandadu di es tablet: { $n }
kiosk-send-now = Manda gósi
kiosk-back = Volta pa familias
kiosk-end = Para di uza es tablet
kiosk-end-waiting = Alguns risposta inda ka mandadu. Liga es tablet na internet purmeru, pa ninhun ka perde.

## Poster

poster-title = Fla-nu kuzé ki familias meste
poster-text = Ponta kámara di bu telefoni pa li. E ta leba serka di { $minutes } minutu. Sen nómi, sen enderesu. É bo ki ta disidi.
poster-type = Ô skrebe es enderesu:

## Report

report-title = Avaliason di nisisidadis di saúdi di komunidadi
report-period = { $cycle } · familias risponde di { $from } ti { $to }
report-synthetic = Dadus sintétiku: { $place } é un lugar inventadu, i ninhun familia la é rial.
report-colophon = Skrebedu pa { $program }. Mésmus rispostas, konfigurason i verson ta da mésmu dokumentu, byte pa byte.
report-skip = Bai pa kontiúdu
report-contents = Kontiúdu
report-numbers = Odja númerus.
report-page = Pájina { $n } di { $total }
report-tables = Tudu tabéla
report-too-few = poku dimás pa mostra
report-unanswered = poku dimás risponde
report-all-families = Na total
report-interval = { $from } ti { $to }
report-caution = Poku familia risponde; le ku kuidadu.
report-part-about = Komunidadi
report-part-topics = Kuzé ki familias fla-nu
report-part-across = Na tudu asuntu
report-part-appendix = Apéndisi
report-heading-findings = Prinsipal rizultadus
report-heading-who = Kenha ki risponde
report-heading-read = Modi ki ta ledu es relatóriu
report-nothing-to-show = Familias ki risponde é poku dimás pa nu mostra algun númeru. Li baxu sta kuzé ki perguntadu, i modi.
report-who = { $n } familia na { $place } risponde entri { $from } i { $to }.
report-read-interval = Un númeru sima “14%” é nos midjor stimativa pa tudu familia. Linha finu, ô intervalu ki ta ben dipos, ta mostra kantu e pode varia só pa kauza di númeru di rispostas.
report-read-clear = Nu ta fla ma un diferénsa é klaru só óra ki é difísil ser sorti. “Sen diferénsa klaru” ka kre fla ma ka ten ninhun.
report-read-flag = † ta marka un númeru pa uza ku kuidadu: se intervalu é largu, pamodi poku familia risponde.
report-read-hidden = “Poku dimás pa mostra” ta parse undi ki un grupu pikinoti di familias ta podeba ser rikonxedu.
report-read-generated = Frazis sobri númerus skrebedu pa programa a partir di tabélas di es dokumentu; ninhun ka mudadu.
report-level = { $pct } di { $population } { $did } ({ $n } risposta).
report-level-hidden = Familias ki risponde é poku dimás pa mostra un númeru pa “{ $label }”.
report-level-unanswered = “{ $label }” ka ten númeru li: ménus di { $pct } di { $population } ten risposta, poku dimás pa papia pa tudu.
report-gap = { $dimension }: { $worst-pct } pa { $worst } i { $best-pct } pa { $best }, { $points } di diferénsa, ô { $ratio } bes.
report-gap-points = { $dimension }: { $worst-pct } pa { $worst } i { $best-pct } pa { $best }, { $points } di diferénsa.
report-gap-unclear = Nu ka odja diferénsa klaru entri grupus pa { $dimensions }; alguns grupu é pikinoti.
report-gap-hidden = Familias ki risponde é poku dimás pa konpara grupus pa { $dimensions }.
report-figure-worst-high = { $worst } ten persentajen más altu, { $worst-pct }; { $best } ten más baxu, { $best-pct }
report-figure-worst-low = { $worst } ten persentajen más baxu, { $worst-pct }; { $best } ten más altu, { $best-pct }
report-figure-unclear = { $label }: sen diferénsa klaru pa { $dimension }
report-figure-hidden = { $label }: rispostas é poku dimás pa konpara pa { $dimension }
report-subtitle = { $dimension } · { $label } entri { $population } · { $n } risposta, { $year }
report-subtitle-trend = { $label } entri { $population }. Kada siklu é pesadu pa kes númeru más nobu di komunidadi.
report-foot-clear = Linha: intervalu di 95%. Na negritu i kor: klaramenti diferenti di tudu otus familia.
report-foot-line = Linha: intervalu di 95%. Ninhun grupu é ka klaramenti diferenti di tudu otus familia.
report-foot-flag = † poku rispostas, uza ku kuidadu.
report-foot-hidden = Poku dimás pa mostra: { $groups }.
report-foot-trend = Linha: intervalu di 95%.
report-alternative-dots = Gráfiku di pontus di { $groups } grupu ku intervalus. { $finding }. { $ends } Tudu familia: { $total }. Grupus pikinoti dimás pa mostra: { $hidden }.
report-alternative-ends = Purmeru é { $first } ku { $first-pct }, últimu é { $last } ku { $last-pct }.
report-alternative-trend = Gráfiku di pontus pa siklu ku intervalus. { $finding }
report-alternative-bars = Gráfiku di baras. { $finding }
report-heading-groups = Kenha ki sta afetadu
report-heading-trend = Na desorer di anus
report-all-groups = { $label }: tudu grupu
report-trend-numbers = Númerus di kada siklu
report-trend-worse = Piora: { $then } na { $year }, { $now } gósi. Mudansa, { $points }, é klaru.
report-trend-improved = Midjora: { $then } na { $year }, { $now } gósi. Mudansa, { $points }, é klaru.
report-trend-changed = Muda: { $then } na { $year }, { $now } gósi. Mudansa, { $points }, é klaru.
report-trend-unclear = Sen mudansa klaru: { $then } na { $year }, { $now } gósi. Mudansa, { $points }, pode ser sorti.
report-trend-one-cycle = Kel-li perguntadu pa purmeru bes, pur isu ka ten númeru di antis pa konpara.
report-trend-wording = Ka ta da pa konpara ku otus anu antis, pamodi pergunta muda.
report-trend-too-few = Ka ta da pa konpara ku otus anu antis: poku dimás familia risponde.
report-tile-interval = { $interval } · { $n } risposta
report-tile-worse = ▲ pior: { $points } désdi { $year }
report-tile-improved = ▽ midjor: { $points } désdi { $year }
report-tile-changed = { $points } désdi { $year }
report-tile-unclear = sen mudansa klaru désdi { $year }
report-question = “{ $text }”
report-small-print = { $label } é un parti di { $population } ku risposta válidu. Nu pergunta: { $questions }
report-least-answered = “{ $label }” ta mostradu só undi pelu ménus { $pct } di { $population } ten risposta, na total i na kada grupu: kes ki risponde podi ser diferenti di kes otu.
report-breakdown-caption = { $label } entri { $population }, pa grupu
report-trend-caption = { $label } pa siklu
report-column-group = Grupu
report-column-answers = Rispostas
report-column-share = Persentajen
report-column-interval = Intervalu di 95%
report-column-difference = Pontus di diferénsa ku kes otu
report-column-ratio = Razon
report-column-note = Nóta
report-column-cycle = Siklu
report-column-crude = Sen pezu
report-column-choice = Risposta
report-column-top3 = Na kes tres purmeru
report-column-picked = Skodjedu
report-column-first = Na purmeru lugar
report-column-points = Pontus
report-column-families-share = Persentajen di familias
report-column-unweighted = Di kenha ki da risposta
report-column-weighted = Ku pezu
report-column-reference = Na komunidadi
report-column-gap = Diferénsa na pontus
report-column-question = Pergunta
report-column-asked = Perguntadu
report-column-missing = Fika sen risposta
report-difference = { $points } ({ $from } ti { $to })
report-standing-worse = klaramenti pior
report-standing-better = klaramenti midjor
report-standing-higher = klaramenti más altu
report-standing-lower = klaramenti más baxu
report-reference-group = midjor grupu
report-flag = † poku rispostas
report-note-chose = Familias skodje partisipa; intervalus ta mostra variason ki ta speradu só pa kauza di númeru di rispostas.
report-note-breakdown = Diferénsa é entri kel grupu i tudu otus familia djuntu; “klaramenti” tistadu kontra sorti i kontra númeru di konparasons. Razon é ku kel midjor grupu ki ten rispostas txeu ki ta txiga.
report-note-trend = Kada siklu é pesadu pa númerus di komunidadi di kel más nobu, pa un mudansa na kenha ki risponde ka parse mudansa na vida di familias; últimu koluna é sen pezu.
report-note-ranked = Kada familia fla un purmeru, un sugundu i un terseru. Pontus: 3 pa purmeru, 2 pa sugundu, 1 pa terseru, komu parti di másimu pusível.
report-note-heat = ▲ klaramenti pior, ▽ klaramenti midjor ki tudu otus familia; sen marka: sen diferénsa klaru. † poku rispostas.
report-note-who = Diferénsa: kenha ki risponde ménus kenha ki ta mora li; ◆ ta marka un diferénsa di más di 5 pontu. Grupus pode djunta undi ki familias podia skodje más di un.
report-choice = { $choice } ({ $pct })
report-list-top = Más nomiadu: { $first }, { $second } i { $third }.
report-list-hidden = Familias ki risponde “{ $label }” é poku dimás pa mostra un órdi.
report-list-figure = Kes { $shown } risposta más dadu
report-list-subtitle-ranked = Persentajen di familias ki pô-l na ses tres. { $n } familia risponde, { $year }.
report-list-subtitle = Persentajen di familias ki skodje-l. { $n } familia risponde, { $year }.
report-all-choices = { $label }: tudu risposta
report-heat-title = Tudu asuntu na un só odjada
report-heat-caption = Prinsipal númeru di kada asuntu, pa grupu
report-heat-headline = Klaramenti pior na { $times } di { $of } asuntu, más ki kualker otu grupu: { $groups }.
report-heat-group = { $group } ({ $dimension })
report-heat-unclear = Ninhun grupu ka sta klaramenti pior ki kes otu.
report-community-title = Komunidadi ki nu ta sirbi
report-community-headline = { $hospital } ta sirbi familias di { $place }.
report-community-no-margins = Ninhun númeru di komunidadi karegadu pa es siklu.
report-community-caption = Familias ku mininus na { $place }
report-source = Fonti: { $source }.
report-methods-title = Modi ki nu pergunta, i kenha ki risponde
report-methods-headline = { $n } familia risponde.
report-methods-headline-like = { $n } familia risponde, i es ta parse txeu ku familias ki ta mora li.
report-methods-headline-over = { $n } familia risponde. { $group } partisipa más ki kes otu: { $unweighted } di rispostas, { $reference } di komunidadi.
report-methods-headline-under = { $n } familia risponde. { $group } partisipa ménus ki kes otu: { $unweighted } di rispostas, { $reference } di komunidadi.
report-how = Familias podia risponde di { $from } ti { $to } na kes língua li: { $languages }. { $n } manda ses rispostas.
report-convenience = Kel-li é un amóstra di konveniénsia, ka pa sorti: familias obi fala di inkéritu i es skodje partisipa. E ka ten un marjen di eru di verdadi.
report-drafts = Traduson raskunhu ki inda ka revistu uzadu pa { $languages }; lenbra di kel la óra ki bu sta le rispostas na es línguas.
report-who-caption = Kenha ki risponde, i kenha ki ta mora li
report-heading-weighting = Ponderason
report-weighting = Rispostas ta ganha pezu pa es bate ku komunidadi pa { $dimensions }. Un familia di un grupu ki risponde ménus ta konta más.
report-weighting-cost = Ponderason ta kusta presizon: { $n } risposta ta vali { $effective } di un amóstra ki ka meste pezu (ifetu di dizenhu { $deff }).
report-merged = Nívelis ku ménus di 30 rispostas djuntadu antis di ponderason: { $levels }.
report-not-converged = Pezus ka ta bate sértu ku tudu númeru di komunidadi; más grandi diferénsa sta na fixa di ezekuson.
report-weighting-warning = Ku pezus rispostas ta vali ménus di metadi; le tudu númeru ku kuidadu.
report-unweighted = Ninhun númeru di komunidadi karegadu pa es siklu, pur isu rispostas ka ten pezu: kada familia ta konta igual, i númerus ta diskrebe kenha ki risponde.
report-heading-missing = Perguntas ki fika sen risposta
report-missing-none = Ninhun pergunta ka fika sen risposta di más di 10% di kenha ki perguntadu.
report-missing-caption = Perguntas ki más di 10% di kenha ki perguntadu dexa sen risposta
report-heading-limits = Limitis i informason ki ta falta
report-limit-chose = Familias ki skodje risponde pode ser diferenti di kes ki ka risponde, na maneras ki pezus ka ta konserta.
report-limit-small = { $dimension }: ménus di 30 rispostas, pur isu poku ô nada ta fladu sobri { $groups }.
report-limit-reports = Rispostas é kuzé ki un pai, mai ô responsavel fla-nu; ninhun rijistu ka verifikadu.
report-appendix-methods = Métudus konpletu
report-method-indicators = Kada indikador é un parti: di kenha na se grupu ki ten risposta válidu, kes ki ta bate ku se difinison. “N ka ten serteza”, “N prifiri ka risponde”, brankus i perguntas ki ka fazedu ka sta na ninhun denominador.
report-method-weights = Pezus ta kumesa na 1 i ta ajustadu (raking) pa númerus di komunidadi. Na kada ronda es ta fika entri un kintu di pezu médiu i sinku bes pezu médiu. Nívelis ku ménus di 30 rispostas ta djuntadu antis ku un vizinhu. Rispostas ki ta falta na un pergunta di ponderason ta toma distribuison di amóstra.
report-method-intervals = Intervalus di 95% é di Wilson, ku númeru ifetivu di rispostas di kada grupu (Kish).
report-method-comparisons = Un grupu ta konparadu ku tudu otus familia pa un tésti z di dos proporson ku númeru ifetivu di rispostas. Na un tabéla, régra di Benjamini–Hochberg a 0,05 ta toma na konta númeru di konparasons.
report-method-trend = Siklus ta konparadu só undi ki pergunta fika ku mésmu palavras. Kada un é pesadu pa kes númeru más nobu di komunidadi; purmeru i últimu ta konparadu pa un tésti z.
report-method-flags = † ta parse undi ki intervalu é más largu ki 20 pontu ô más largu ki 1,2 bes persentajen. Un persentajen ku ménus di 30 rispostas ka ta mostradu.
report-method-hiding-public = Pa públiku: kontajens di 1 ti { $highest } ta fika skundidu, i tudu númeru ki ta podeba da pa diskubri-s; persentajen ku ménus di { $answers } rispostas ka ta mostradu.
report-method-hiding-internal = Raskunhu internu, ka pa publika: kontajens di 1 ti { $highest } ta fika skundidu, i tudu númeru ki ta podeba da pa diskubri-s; persentajen ku ménus di { $answers } rispostas ka ta mostradu.
report-method-rounding = Persentajens ta ridondadu; diferénsas é di kes persentajen ridondadu undi ki tudu dos ta parse. Persentajens di un pergunta pode da 99 ô 101.
report-run-title = Fixa di ezekuson
report-run-intro = Ku kes dadu li i es verson, kualker algen ki pode odja rispostas pode faze es dokumentu otu bes.
report-run-program = Programa
report-run-instrument = Kestionáriu
report-run-indicators = Fixeru di indikadoris
report-run-cycle = Siklu
report-run-margins = Númerus di komunidadi
report-run-data = Rispostas
report-run-earlier = Siklus di antis
report-run-rounds = Rondas di ajusti
report-run-error = Más grandi eru di marjen
report-run-range = Pezus, bes média
report-run-deff = Ifetu di dizenhu di ponderason
report-figure-apart = { $label }: { $worst-pct } pa { $worst }, { $best-pct } pa { $best }
report-points = { $n ->
   *[other] { $shown } pontu
}
report-fewer = ménus di { $n }
report-and = { $rest } i { $last }
report-comma = { ", " }
report-list-named = { $label }. { $said }
report-run-audit = Númerus skundidu pamodi poku familia sta tras di es
report-run-audit-proven = { $count }; pa kada un, tudu kuzé ki publikadu ta dexa pusível kada kontajen di 1 ti { $highest } (programason liniar, microlp)
report-run-effective = Númeru ifetivu di rispostas
report-no-answer = Sen risposta

## Charts

# The form on paper.
paper-how = Poi un kruz na kaixa ku bu resposta, o skrebe na linha. Palavra pikinoti é pa kenha ki ta poi resposta na komputador.
paper-only-if = Só si { $condition }
paper-and = ku
paper-or = o
paper-many = Marka tudu ki ta da sértu.
paper-stop = Para li. Obrigadu.

## Desk: pages for staff

desk-name = Meza di inkéritu
desk-login = Entra
desk-look-again = Pur favor odja otu bes: entra
desk-account = Nómi
desk-password = Senha
desk-accounts-made = Kontas ta fazedu na servidor ku “chna user add”.
desk-login-wrong = Nómi ku senha ka ta konbina. Un administrador pode po un senha nobu ku “chna user password”.
desk-login-often = Dja tentadu txeu bes. Pur favor spera un minutu i tenta otu bes.
desk-login-broken = Ka txiga interu. Pur favor tenta otu bes.
desk-from-elsewhere = Kel li ben di otu sitiu. Abri /desk li i entra.
desk-logout = Sai
desk-role-admin = administrador
desk-role-analyst = analista
desk-fielding = Trabadju di kanpu
desk-audit = Rejistu
desk-cycles = Siklus
desk-complete = Konpletu
desk-partial = Kumesadu, ka mandadu
desk-median = Tenpu medianu
desk-minutes = { $n } min
desk-waiting-tablets = Ta spera na tablet
desk-codes-used = Kódigus di un bes uzadu
desk-of = { $used } di { $issued }
desk-so-far-of = Dja txiga { $n } di { $target } respostas speradu ({ $share })
desk-so-far = Dja txiga { $n } respostas
desk-unreadable = Guardadu, mas fora di konta, pamodi es ka ta konsigi ledu sima respostas di es siklu: { $n }.
desk-by-neighborhood = Pa bairu
desk-neighborhood = Bairu
desk-by-home-language = Pa língua na kaza
desk-home-language = Língua na kaza
desk-note-place = Metas ta reparti meta di siklu konformi família ta mora na sidadi. Grupus di 1 a 10 família e txeu pikinoti pa mostra, i tanbe otu grupu si es pode ser kalkuladu ku kel otus.
desk-by-language = Pa língua di inkéritu
desk-language = Língua
desk-by-partner = Pa parseru
desk-partner = Parseru
desk-no-partner = Sen link di parseru
desk-by-mode = Pa manera di responde
desk-mode = Manera
desk-mode-web = Própi telefóni o konputador
desk-mode-kiosk = Tablet partilhadu
desk-mode-interviewer = Ku entrevistador
desk-mode-paper = Na papel
desk-by-page = Undi família ta para
desk-page = Pájina di inkéritu
desk-page-of = { $title }, pájina { $page } di { $of }
desk-note-page = Respostas kumesadu i ka mandadu, pa pájina di últimu resposta. Es ta konta ti undi ki es txiga.
desk-by-sign = Merese odja otu bes
desk-sign = Kuza ki ta txoma atenson
desk-note-sign = E sinal, ka e sentensa. Ninhun di es respostas ka rekuzadu, i tudu ta konta.
desk-sign-speed = Más lestu ki un resposta pa sigundu
desk-sign-straight-line = Mésmu skodja na tudu un tabela
desk-sign-trap = Kanpu skondidu prenxidu
desk-sign-alike = Mésmu respostas ki otu na kel dia
desk-by-day = Pa dia
desk-day = Dia
desk-note-day = Dia ki família kumesa.
desk-elsewhere = Na otu lugar, o ka fladu
desk-responses = Respostas
desk-target = Meta
desk-too-few = txeu poku pa mostra
desk-nothing-yet = Nada inda.
desk-tablets = Tablets partilhadu
desk-no-tablet = Ninhun tablet ka sta preparadu pa es siklu.
desk-tablet = Tablet
desk-heard = Últimu notísia
desk-waiting = Ta spera
desk-just-now = gósi li
desk-minutes-ago = a { $n } minutu
desk-hours-ago = a { $n } óra
desk-days-ago = a { $n } dia
desk-take-out = Tra di uzu
desk-take-out-of = Tra { $name } di uzu
desk-tablet-safe = Kel ki ta spera na tablet sta siguru, i ta mandadu óra ki e ten internet.
desk-arm-ask = Prepara es aparelhu komu tablet partilhadu. Modi ki bu ta txoma-l?
desk-arm = Prepara es tablet
desk-arm-then = Bu ta sai di meza na el, bu ta skodje un kódigu i bu ta da-l.
desk-who-did-what = Ken faze kuzé
desk-when = Kantu (UTC)
desk-who = Ken
desk-what = Kuzé
desk-detail = Detalhi
desk-trouble = Kel li ka funsiona
desk-to-desk = Bai pa meza
desk-not-admin = Sô administrador ta odja rejistu.
desk-no-cycle = Ka ten es siklu. Bai pa meza pa odja kel más nobu.
desk-other-page = Kel li ben di otu pájina. Bai pa meza i tenta otu bes.
desk-tablet-needs-name = Da tablet un nómi. Volta pa pájina di antis i tenta otu bes.
desk-no-such-tablet = Ka ten es tablet.
desk-store-down = Bazi di dadus ka ta responde. Respostas mandadu sta siguru. Tenta otu bes na poku sigundu; si e kontinua, odja log di servidor.
desk-page-broken = Ka konsigidu faze es pájina; log di servidor ta fla pamodi.
## Planu di midjoria
plan-title = Planu di Midjoria di Saúdi di Kumunidadi
plan-period = { $from } ti { $to }
plan-adopted = Aprovadu na { $day } pa { $body }.
plan-draft = Raskunhu: ninhun konsedju inda ka aprova es planu. Últimu dia pa aprova e { $day }.
plan-contact = Pergunta i komentáriu: { $contact }
plan-how = Modi ki prioridadis skodjedu
plan-part-priorities = Prioridadis
plan-candidates = Nisisidadis ki ta mostra na kel ki familias fla-nu: { $n }.
plan-needs-caption = Nisisidadis ki ta mostra, i pamodi
plan-needs-note = a: pior ki un númeru konparável di otu lugar; b: pior ki na siklu pasadu; c: un razon di 1,5 ô más entri grupus; d: entri sinku maior preokupason. Kada un ta vale só undi ka e azar.
plan-reason-a = { $here } li, { $there } na { $place } na { $year } ({ $source }).
plan-reason-b = { $then } na { $cycle }, { $now } gosi.
plan-reason-c = { $dimension }: { $worst-pct } pa { $worst }, { $best-pct } pa { $best }, un razon di { $ratio } kontadu di ladu ki ningen ka kre.
plan-reason-d = Númeru { $place } di kel ki más ta preokupa familias: { $label }, fladu pa { $pct }.
plan-method-matrix = Kada menbru da kada nisisidadi nota di 1 ti 5 sigundu kritérius; rezultadu e média ku pézu.
plan-method-hanlon = Menbrus da nota di 0 ti 10 pa tamanhu (A), gravidadi (B) i efikásia di kel ki nu pode faze (C); rezultadu e (A + 2B) × C. Nisisidadi ki ka e apropriadu, ekonómiku, aseitável, posível ku rekursus ô legal ta fika di ladu.
plan-method-hanlon-older = Menbrus da nota di 0 ti 10 pa tamanhu (A), gravidadi (B) i efikásia di kel ki nu pode faze (C); rezultadu e (A + B) × C ÷ 3. Nisisidadi ki ka e apropriadu, ekonómiku, aseitável, posível ku rekursus ô legal ta fika di ladu.
plan-method-votes = Kada menbru tinha { $n } votu, i lista bai ta fika más kurtu na kada ronda.
plan-method-nominal = Dipôs di lista i sklarese na grupu, kada menbru ordena pa el só sinku nisisidadi más urjenti: 5 pontu pa primeru, 1 pa últimu.
plan-method-simplex = Menbrus responde mesmu perguntas fitxadu pa kada nisisidadi, i fazedu média di respostas.
plan-took-part = Menbrus ki partisipa na { $day }: { $n } ({ $roles }).
plan-criteria-caption = Kritérius i ses pézu
plan-scores-caption = Nota, lugar i órdi final
plan-scores-finding = Más altu na konta di konsedju: { $first }
plan-scores-subtitle = Nota di kada nisisidadi pa tudu menbru; linha ta bai di menbru más baxu ti más altu
plan-scores-foot = Nisisidadis na negritu e prioridadis di planu.
plan-not-scored = sen nota
plan-tied = { $place }, igual ku otu
plan-decision = Kel ki disididu
plan-what-if-same = Dobru di pézu na kualker kritériu ta dexa na frenti mesmu { $n } nisisidadis.
plan-what-if-other = Dobru di pézu na { $criteria } ta pô otu nisisidadi na frenti.
plan-set-aside = { $need } fika di ladu: { $reason }.
plan-moved = { $need } sta antis di nisisidadis ku nota más altu: { $reason }
plan-chosen = Prioridadis di planu: { $needs }.
plan-focus = Grupus di foku: { $groups }.
plan-open = (inda pa disidi)
plan-objectives = Objetivus
plan-objective-decrease = Ti { $by }, diminui "{ $what }" na { $group } na { $place } di { $baseline } ({ $year }, { $source }) pa { $target }.
plan-objective-increase = Ti { $by }, omenta "{ $what }" na { $group } na { $place } di { $baseline } ({ $year }, { $source }) pa { $target }.
plan-strategies = Stratéjias
plan-evidence = { $rating } ({ $source })
plan-actions = Ason
plan-partners = Parserus
plan-resources = Rekursus
plan-measures = Midida
plan-not-addressed = Nisisidadis ki es planu ka ta trata
plan-calendar = Kalendáriu
plan-crosswalk = Undi regras kunpridu
plan-crosswalk-intro = Kada linha di lista federal i di stadu, i kel ki inda ta falta na planu, pa se id.
plan-met = kunpridu
plan-unmet = inda ka kunpridu
plan-not-judged = odja bo própi
plan-place-front = Primeru página
plan-column-need = Nisisidadi
plan-column-rules = Regras
plan-column-why = Pamodi
plan-column-criterion = Kritériu
plan-column-weight = Pézu
plan-column-score = Nota
plan-column-range = Di más baxu ti más altu
plan-column-rank = Lugar
plan-column-decided = Lugar final
plan-column-strategy = Stratéjia
plan-column-level = Nível
plan-column-evidence = Evidénsia
plan-column-impact = Efeitu speradu
plan-column-task = Tarefa
plan-column-owner = Risponsável
plan-column-when = Kantu
plan-column-status = Stadu
plan-column-partner = Organizason
plan-column-role = Papel
plan-column-agreement = Akordu
plan-column-kind = Tipu
plan-column-amount = Kuantia
plan-column-benefit = Benefísiu pa kumunidadi
plan-column-measure = Midida
plan-column-baseline = Pontu di partida
plan-column-target = Meta
plan-column-source = Fonti
plan-column-often = Ku ki frekuénsia
plan-column-day = Dia
plan-column-due = Kel ki ten ki fazedu
plan-column-rule = Linha
plan-column-asks = Kel ki ta pidi
plan-column-where = Undi
plan-column-state = Stadu
plan-column-now = Gosi
plan-column-line = Na linha
plan-column-result = Rezultadu
plan-word = { $word ->
    [individual] Individual
    [organization] Organizason
    [community] Kumunidadi
    [policy] Pulítika
    [scientifically_supported] Ku apoiu di siénsia
    [some_evidence] Algun evidénsia
    [expert_opinion] Opinion di spesialistas
    [insufficient_evidence] Evidénsia ka txiga
    [mixed_evidence] Evidénsia misturadu
    [evidence_of_ineffectiveness] Evidénsia ma ka ta funsiona
    [recommended] Rekumendadu
    [insufficient] Evidénsia ka txiga
    [not_recommended] Ka rekumendadu
    [planned] Planiadu
    [under_way] Sta ta fazedu
    [done] Fazedu
    [dropped] Abandonadu
    [money] Dinheru
    [staff] Pesoal
    [in_kind] Na spésie
    [financial_assistance] Ajuda finanseru
    [medicaid] Medicaid
    [other_means_tested] Otus programa sigundu rendimentu
    [community_health_improvement] Sirvisu pa midjora saúdi di kumunidadi
    [professions_education] Formason di profisionais di saúdi
    [subsidized_services] Sirvisu di saúdi subsidiadu
    [research] Piskiza
    [contributions] Kontribuison na dinheru i na spésie
    [community_building] Fortalese kumunidadi
    [others_do_it_better] Otus ta faze midjor
    [little_we_can_do] Poku nu pode faze
    [resources] Rekursus ka ta txiga
    [low_priority] Otus nisisidadi más urjenti
    [process] Kel ki nu ta faze
   *[outcome] Kel ki ta sai di el
}
ballot-title = Kuál nisisidadi ki más urjenti?
ballot-lead-five = Da kada nisisidadi un nota na kada linha: 1 e baxu, 5 e altu. Dexa linha vaziu undi bu ka sabe.
ballot-lead-ten = Da kada nisisidadi un nota na kada linha: 0 e baxu, 10 e altu. Dexa linha vaziu undi bu ka sabe.
ballot-lead-votes = Bu ten votu pa { $n } nisisidadi. Skodje kes más urjenti.
ballot-lead-ranks = Skodje sinku nisisidadi más urjenti, primeru na frenti.
ballot-secret = Ninhun nomi ka ta guardadu. Ningen ka ta sabe kuzé ki bu marka.
ballot-code = Kódigu ki sta na bu papel
ballot-choose = Nisisidadis más urjenti
ballot-rank = Númeru { $rank }
ballot-send = Manda nha votu
ballot-once = Un votu ta konta un bes só i ka ta da pa muda dipôs.
ballot-done-title = Bu votu sta kontadu
ballot-done-text = Obrigadu pa partisipa. Bu pode fitxa es pájina.
ballot-closed-title = Votason kaba
ballot-closed-text = Es votason kaba, i ka ta kontadu más votu. Si bu ka konsigi vota, fla algen ki ta diriji runion.
ballot-needs-code = Skrebe kódigu ki sta na bu papel.
ballot-code-used = Un votu dja kontadu ku es kódigu. Si ka foi di bo, fla algen ki ta diriji runion.
ballot-code-unknown = Nu ka konxe es kódigu. Odja bu papel i skrebe-l otu bes.
ballot-empty = Nada ka markadu inda. Marka pelu menus un nisisidadi.
ballot-off-scale = Un nota ka sta na skala. Skodje otu bes.
ballot-too-many = Bu skodje más nisisidadi ki votu ki bu ten. Tra algun.
ballot-twice = Un nisisidadi sta skodjedu dos bes. Skodje kada un un bes só.
ballot-criterion-size = Kantu mininu ki ta toka
ballot-criterion-seriousness = Modi ki e gravi
ballot-criterion-disparity = Modi ki e disigual
ballot-criterion-concern = Kantu ki ta preokupa familias
ballot-criterion-ability = Modi ki nu pode faze ku parserus
ballot-criterion-known = Modi ki nu sabe kel ki ta funsiona
ballot-criterion-effectiveness = Modi ki ason konxedu ta funsiona
desk-ballots = Votason
desk-ballot = Votason
desk-ballots-none = Ninhun votason ka abridu. Kumesa un ku “chna plan ballot open”.
desk-no-ballots = Ka ten es votason. Abri /desk/ballots pa odja tudu.
desk-closed = fitxadu
desk-ballot-count = Votu kontadu, di kódigu dadu: { $count }
desk-ballot-few = Konta ta mostradu dipôs ki votason kaba i ten três votu, pa ningen ka sabe kuzé ki un menbru marka.
desk-ballot-closed = Votason kaba. Poi votus na planu ku “chna plan ballot take”.
desk-ballot-still = Para di atualiza es pájina
desk-ballot-live = Atualiza es pájina kada 5 sigundu
desk-ballot-close = Kaba votason
plan-due-opens = Inkéritu ta abri: { $label }
plan-due-closes = Inkéritu ta fitxa: { $label }
plan-due-near = Ta falta un mês pa aprova planu: { $label }
plan-due-adoption = Últimu dia pa aprova planu: { $label }
plan-due-starts = Planu ta kumesa: { $label }
plan-due-ends = Planu ta kaba: { $label }
plan-due-action-starts = Kumesa: { $label }
plan-due-action-ends = Kaba: { $label }
plan-due-objective = Dia di objetivu: { $label }
plan-due-report = Skrebe relatóriu anual: { $label }
plan-due-next = Prósimu avaliason ten ki sta prontu: { $label }
plan-progress-title = Avansu na { $year }
plan-progress-intro = Un midida sta ta bai dretu kantu e sta pelu menus undi un linha retu di pontu di partida ti meta ta sta. Kel ki txiga na meta sta kunpridu; kel ki ningen ka midi ka ten dadus.
plan-progress-headline = Ta bai dretu ô kunpridu: { $well } di { $all } midida ku dadus.
plan-progress-none = Ninhun midida ka ten dadus inda.
plan-status = { $status ->
    [met] Kunpridu
    [on_track] Ta bai dretu
    [behind] Atrazadu
   *[no_data] Sen dadus
}
plan-did = Kel ki nu faze
plan-nothing-logged = Nada ka skrebedu.
plan-reach = Algen ki nu txiga: { $people }; seson: { $sessions }; dólar gastadu: { $dollars }. Ken ki ben dos bes ta konta dos bes.
plan-story = Un stória
plan-learned = Kel ki nu prende
plan-changes = Mudansa na planu
plan-next = Kel ki ta ben
plan-measure-among = { $what }, { $group }
plan-line-note = Linha ta bai retu di pontu di partida, kantu planu kumesa, ti meta na se dia.
plan-course-finding = { $what }: { $status }
plan-course-subtitle = Valor pa anu; marka ta mostra undi linha retu staba na kel dia
plan-course-target = meta { $target }
plan-not-measured = ka midi
plan-since-title = Dizdi últimu avaliason
plan-since-intro = Kel ki últimu planu kria faze, kel ki fazedu, i kel ki sai di el.
plan-since-note = Persentajen di inkéritu purguntadu otu bes ku mesmu palavra i testadu; kel ki pode ser azar ta txomadu sen mudansa klaru.
plan-change-met = kunpridu
plan-change-progress = avansu
plan-change-none = sen mudansa klaru
plan-change-worse = pior
plan-change-unmeasured = ka midi
plan-page-title = Kel ki nu obi, i kel ki ta ben
plan-you-said = Bu fla
plan-we-will = Nu ta bai
plan-will-come = Nu sta inda ta odja kuzé ki nu ta faze, i nu ta fla-u.
plan-your-turn = Da bu opinion
plan-tell-us = Fla-nu kuzé ki bu ta pensa. { $contact }
plan-of-100 = { $n ->
    [one] Di { $population }, 1 di kada 100 { $did }.
   *[other] Di { $population }, { $n } di kada 100 { $did }.
}
plan-of-100-group = { $group }: { $n } di kada 100.
plan-worry = Es foi númeru { $place } di kel ki más ta preokupa familias.
report-foot-map = Zonas ku menus di { $least } respóstas ka ta mostra na mapa. Ku moldura: klaramenti diferenti di tudu kes otu família.
report-alternative-map = Mapa di { $groups } zonas, más skuru undi parti é más grandi. { $finding }. Respóstas poku dimás pa mapa: { $hidden }.
report-figure-gaps = { $label }: más grandi diferénsa é pa { $dimension }, { $points }
report-subtitle-gaps = { $label } entri { $population }: grupu na pior situason (pontu xeiu) y na midjór situason (sírkulu), undi es ta diferensia klaramenti. { $n } respóstas, { $year }
report-alternative-gaps = Gráfiku di { $groups } diferénsas, dôs pontu na kada linha. { $finding }.
report-heading-benchmarks = Konparadu ku otus lugar
report-benchmark = { $place }, { $year }: { $pct } ({ $details }).
report-benchmarks-context = Só pa kontestu. Kes númeru li ta konta otu kuza y ka pode ser konparadu:
report-figure-benchmarks = { $label }: { $pct } li; { $there } na { $place } ({ $year })
report-subtitle-benchmarks = { $label } entri { $population }, { $year }. Sírkulus: númerus publikadu na otus lugar.
report-alternative-benchmarks = Un pontu ku se intervalu pa famílias di li y { $n } númerus di otus lugar baxu. { $finding }.
report-heading-strengths = Kuzas ki sta dretu
report-trend-broken = purguntadu ku otus palavra
report-other-words = { $cycle } (otus palavra)
report-slope-title = Tudu tema na kes anu
report-slope-finding = Di { $all } númerus prinsipal, { $worse } piora klaramenti desdi { $year } y { $better } midjora klaramenti
report-slope-subtitle = Númeru prinsipal di kada tema, na kada siklu. Ku kor: muda klaramenti.
report-alternative-slope = Gráfiku di linhas di { $lines } númerus na kes siklu. { $finding }.
report-felt-title = Kuzé ki famílias ta xinti y kuzé ki midi
report-felt-finding = Más nomiadu: { $topic } ({ $felt }). Midi: { $label }, { $measured }
report-felt-subtitle = Kada tema pa se númeru prinsipal y pa preokupason di kel tema ki famílias más nomia.
report-felt-across = Númeru prinsipal di tema
report-felt-up = Nomiadu entri tres preokupason
report-alternative-scatter = { $points } temas sima pontus na un planu. { $finding }.
report-bubble-title = Tamanhu, diferénsa y preokupason djuntu
report-bubble-subtitle = Más pa direita: más famílias. Más riba: más na grupu na pior situason. Más grandi: nomiadu más vés.
report-bubble-up = Grupu na pior situason
report-column-measure = Midida
report-column-topic = Tema
report-column-worry = Preokupason
report-alternative-heat = Tabéla di { $rows } grupus pa { $columns } temas, ku sonbra. { $finding }
report-weights-finding = Pezus ta bai di { $from } ti { $to } bes média
report-weights-subtitle = Parti di famílias pa ses pezu. Antis di pondera, kada família ta kontaba 1.
report-weights-before = Antis: 1 kada
report-weights-across = Pezu, bes média
report-alternative-weights = Istograma di pezus. { $finding }.
report-questionnaire = Kistionáriu
report-waived = dispensadu: { $reason }

## Short documents

brief-summary = { $title }: rizumu
brief-slides = { $title }: pa konsedju
brief-next = Kusé ki ta kontise dipôs
brief-next-choose = Spital ku ses parseru ta skodje na kusé trabadja primeru. Famílias ten un lugar na meza.
brief-next-plan = Dipôs ta ben un planu. El ta fla kusé ki ta fazedu, pa ken, y modi nu ta sabe ma el funsiona.
brief-next-contact = Es ta kunbina ku kel ki bu ta odja? Fla-nu: { $contact }.
brief-all = Tudu família: { $pct }
brief-group-worse = { $group }: klaramenti pió ki otus família na { $times } di { $of } tema.
brief-group-unclear = { $group }: nenhun desvantáji klaru konpara ku otus família na temas li.
brief-group-figure = { $group } djuntu ku tudu família
brief-group-subtitle = Númeru prinsipal di kada tema, { $year }. Pontu xeiu: es grupu. Sírkulu: tudu família.
brief-group-alternative = Gráfiku di paris di pontu. { $finding }, un linha pa kada tema.

## Answers in full, hardships, the way through

report-column-families = Família
report-answers-heading = Tudu rispósta
report-answers-finding = { $question } Más txeu bês: { $answer } ({ $pct })
report-answers-subtitle = Parti di família sugundu rispósta, { $year }
report-answers-alternative = Bara inpiladu, un parti pa kada rispósta na se órdi. { $finding }.
report-needs-title = Txeu difikuldadi djuntu
report-needs-finding = { $pct } di família tevi dos o más difikuldadi djuntu
report-needs-hidden = Poku dimás família tevi txeu difikuldadi pa fla kantu.
report-needs-subtitle = Kantu di es un família tevi: { $measures }. { $n } rispósta, { $year }
report-needs-none = Ninhun
report-needs-one = Un
report-needs-two = Dos
report-needs-more = Tres o más
report-needs-alternative = Bara pa família ku ninhun, un, dos, i tres o más. { $finding }.
report-flow-heading = Di purmeru purgunta ti últimu
report-flow-finding = { $ended } di { $began } família ki kumesa txiga na fin ({ $pct })
report-flow-hidden = Ka ta podi mostradu djuntu ku kes otu númeru kantu ki txiga na fin.
report-flow-subtitle = Família ki txiga na kada parti di inkéritu. Nada ka ta guardadu di vizita ki ka kumesa.
report-flow-began = Kumesa
report-flow-ended = Txiga na fin
report-flow-by = Kenha ki txiga na fin, pasu pa pasu i sugundu manera di rispondi
report-flow-alternative = Bara, un pa kada parti di inkéritu. { $finding }.
report-flow-partner = Obi fladu pa
report-flow-no-partner = Ninhun parseru nomiadu

## What the operator gives

report-resources-title = Rekursu pa pega nel
report-resources-none = Inda ka dadu lista di rekursu.
report-consulted-title = Kenha ki obidu
report-consulted-none = Inda ka skrebedu grupu di konbérsu, intrivista o runion.
report-comments-title = Kumentáriu sobri últimu relatóriu
report-comments-none = Ka skrebedu ninhun kumentáriu sobri últimu relatóriu.
report-column-resource = Rekursu
report-column-offers = Kuzê ki ta da
report-column-whom = Pa kenha
report-column-languages = Língua
report-column-area = Zona
report-column-cost = Kustu
report-column-contact = Kontatu
report-column-checked = Últimu konfirason
report-column-who = Kenha
report-column-how = Modi
report-column-people = Algen
report-column-when = Kandu
report-column-role = Papel
report-column-comment = Kumentáriu
report-column-reply = Kuzê ki sai d’el
report-run-benchmarks = Fixeru di konparason
report-run-rules = Régra di skondi
report-run-beside = Kaza skondedu djuntu
report-run-narrowest = Intervalu más stretu ki fika abertu
report-read-edited = Frazis sobri númerus foi skrebedu pa prugrama a partir di tabelas des dukumentu, menus kes ki argen po na ses própi palavra.
report-own-changed = Pur favor, le di novu: númerus di baxu muda. Era: “{ $then }” É: “{ $now }”
report-heading-quotes = Na palavra di familias
report-quote = “{ $text }” — { $who }
report-note-quotes = Algen skodje es palavra i tra kel ki pode flaba kenha ki skrebe-s. Un grupu ta nomiadu sô si pa menus { $n } di ses familia risponde.

# The languages, as a reader of this one calls them.
language-en = inglês
language-es = spanhol
language-ht = krioulu aitianu
language-kea = kabuverdianu
language-pt = purtugês
language-vi = vietnamita
language-zh-Hant = txinês (tradisional)
language-zh-Hans = txinês (simplifikadu)
language-ar = árabi
language-so = somali
language-fr = fransês
