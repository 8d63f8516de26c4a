# Ce que dit le programme, en français simple, pour des familles d’Afrique, d’Haïti et d’ailleurs aux États-Unis.

## Dates: how a day is written, and the months in it

date = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
date-month-1 = janvier
date-month-2 = février
date-month-3 = mars
date-month-4 = avril
date-month-5 = mai
date-month-6 = juin
date-month-7 = juillet
date-month-8 = août
date-month-9 = septembre
date-month-10 = octobre
date-month-11 = novembre
date-month-12 = décembre

## Answers

answer-dk = Je ne suis pas sûr(e)
answer-pna = Je préfère ne pas répondre

## Collection

collection-unknown-item = Il n’y a pas de question « { $name } » dans cette enquête.
collection-unknown-choice = Choisissez une des réponses proposées. « { $code } » n’en fait pas partie.
collection-choose = Choisissez parmi les réponses proposées.
collection-one = Donnez une seule réponse ici.
collection-words = Écrivez votre réponse avec des mots.
collection-note = Ce texte est seulement à lire. Il n’attend pas de réponse.
collection-whole-range = Écrivez un nombre de { $min } à { $max }.
collection-number-range = Écrivez un nombre de { $min } à { $max }.
collection-number-from = Écrivez un nombre. Il peut être { $min } ou plus.
collection-number-to = Écrivez un nombre. Il peut être { $max } ou moins.
collection-whole = Écrivez un nombre entier.
collection-number = Écrivez un nombre.
collection-constraint = Regardez encore cette réponse. Elle ne va pas avec une autre.
collection-alone = Choisissez seulement cette réponse, ou bien les autres.
collection-too-many = Choisissez { $max } réponses au plus.
collection-too-long = Raccourcissez votre réponse à { $max } caractères. Elle en a { $length } maintenant.
collection-date = Choisissez un jour, comme 2025-03-01.
collection-time = Choisissez une heure, comme 08:30.
collection-rows = Envoyez ceci comme une liste de lignes.
collection-between = Choisissez de { $min } à { $max }.
collection-too-many-rows = Il y a de la place pour { $max } ici.
collection-needed = Choisissez une réponse ici, pour que nous sachions comment continuer.
collection-not-a-response = Ceci n’est pas une réponse : envoyez un objet JSON qui contient un objet « answers ».
collection-field = « { $name } » manque : envoyez-le comme texte.
collection-other-instrument = Cette réponse est faite pour une autre enquête ; envoyez-la au cycle auquel elle appartient.
collection-not-a-uuid = L’identifiant de la réponse n’est pas un UUID ; créez-en un et gardez-le à chaque essai.

## Web

web-name = Enquête auprès des familles
web-language = Langue
web-leave = Quitter maintenant
web-help = Aide
web-help-title = De l’aide, à tout moment
web-help-text = Vous n’êtes pas seul(e). Ces lignes sont pour tout le monde. Vous n’avez pas à dire pourquoi vous appelez.
web-help-contact = Questions sur cette enquête
web-help-back = Aller à l’enquête
web-support-title = De l’aide pour les familles, à tout moment
web-synthetic = Ceci est une démonstration. Le lieu est inventé, et ses familles aussi.
web-home-title = Dites-nous de quoi les familles ont besoin
web-home-text = Choisissez une langue pour commencer.
web-home-minutes = environ { $minutes } minutes
web-home-none = Aucune enquête n’est ouverte en ce moment. Merci d’être venu(e). Réessayez plus tard ou ouvrez la page Aide.
web-results-title = Ce que vous nous avez dit
web-results-lead = { $n } familles de { $place } ont répondu à nos questions. Merci. Voici ce qu’elles ont dit.
web-results-lead-few = Des familles de { $place } ont répondu à nos questions. Merci. Elles étaient trop peu nombreuses pour montrer des chiffres.
web-results-safe = Nous mettons toutes les réponses ensemble et ne montrons jamais de petits groupes. Personne ne peut être reconnu dans ces chiffres.
web-results-more = C’est plus qu’en { $year }.
web-results-less = C’est moins qu’en { $year }.
web-results-same = Il n’y a pas de changement clair depuis { $year }.
web-results-care = Peu de familles ont répondu à cela. À lire avec prudence.
web-results-link = Voir ce que les familles nous ont dit
web-no-results-title = Les résultats ne sont pas encore là
web-no-results-text = Nous rassemblons encore les réponses. Revenez dans quelque temps. Cette page montrera ce que les familles nous ont dit.
web-no-results-way-out = Aller au début
web-progress = Partie { $part } sur { $of } · { $title }
web-problems = Regardez encore ceci
web-problem-in-title = Regardez encore : { $title }
web-next = Suivant
web-send = Envoyer mes réponses
web-saved = Vos réponses jusqu’ici sont enregistrées.
web-back = Retour
web-skip = Passer cette question
web-skip-page = Passer ces questions
web-thanks-title = Merci
web-thanks-text = Vos réponses sont envoyées. { $hospital } et ses partenaires s’en serviront, avec celles d’autres familles, pour décider de la suite.
web-not-for-you-title = Merci pour votre temps
web-not-for-you-text = Cette enquête est pour les parents et les personnes qui s’occupent d’un enfant de moins de 18 ans vivant avec elles. { $hospital } vous remercie d’avoir voulu aider. Vous pouvez fermer cette page.
web-declined-title = C’est très bien ainsi
web-declined-text = Vous avez choisi de ne pas participer. Nous n’avons rien gardé sur votre famille. { $hospital } soignera votre famille exactement comme avant. Vous pouvez fermer cette page.
web-no-such-page-title = Cette page n’est pas ici
web-no-such-page-text = Il y a peut-être une faute dans l’adresse, ou la page a changé de place.
web-no-such-page-way-out = Aller au début
web-no-such-cycle-title = Nous ne connaissons pas cette enquête
web-no-such-cycle-text = Le lien est peut-être ancien, ou il y manque une lettre.
web-no-such-cycle-way-out = Voir les enquêtes ouvertes
web-not-open-yet-title = Cette enquête n’a pas encore commencé
web-not-open-yet-text = Merci de vouloir participer. Revenez dans quelque temps.
web-not-open-yet-way-out = Aide et contact
web-closed-title = Cette enquête est terminée
web-closed-text = Merci d’avoir voulu participer. Nous ne recueillons plus de réponses.
web-closed-way-out = Aide et contact
web-expired-title = Nous ne trouvons pas vos réponses sur ce téléphone
web-expired-text = Vous avez peut-être quitté l’enquête, ou le navigateur a été fermé. Les réponses déjà envoyées sont en sécurité. Vous pouvez recommencer.
web-expired-way-out = Recommencer
web-too-large-title = Il y avait trop de texte d’un coup
web-too-large-text = Les réponses enregistrées avant sont en sécurité. Écrivez un texte plus court et envoyez-le de nouveau.
web-too-large-way-out = Revenir à la page
web-not-a-form-title = Ce n’est pas arrivé en entier
web-not-a-form-text = Les réponses enregistrées avant sont en sécurité. Réessayez.
web-not-a-form-way-out = Revenir à la page
web-from-elsewhere-title = Ouvrez l’enquête ici
web-from-elsewhere-text = Cela venait d’un autre site, nous ne l’avons donc pas pris. Les réponses enregistrées avant sont en sécurité.
web-from-elsewhere-way-out = Ouvrir l’enquête
web-store-down-title = Nous ne pouvons pas enregistrer en ce moment
web-store-down-text = Les réponses enregistrées avant sont en sécurité. Attendez un instant, revenez en arrière dans votre navigateur et réessayez.
web-store-down-way-out = Réessayer
web-too-many-title = Attendez une minute
web-too-many-text = Beaucoup de choses sont arrivées de votre réseau d’un coup. Les réponses enregistrées avant sont en sécurité. Attendez une minute, revenez en arrière dans votre navigateur et réessayez.
web-too-many-way-out = Réessayer
web-ours-title = Quelque chose n’a pas marché de notre côté
web-ours-text = Les réponses enregistrées avant sont en sécurité. Réessayez.
web-ours-way-out = Aller au début
web-language-offline = Cette langue n’est pas encore sur votre téléphone. Il faut être en ligne une fois pour l’obtenir.
web-saved-here = Enregistré sur ce téléphone.
web-saved-sent = Enregistré sur ce téléphone, et chez nous.
web-saved-waits = Enregistré sur ce téléphone. Ce sera envoyé quand vous serez en ligne.
web-saved-away = Enregistré sur ce téléphone. Nous ne sommes pas joignables en ce moment. Ce téléphone réessaie de lui-même.
web-saved-busy = Enregistré sur ce téléphone. Beaucoup de familles répondent en ce moment, nous enverrons donc vos réponses un peu plus tard.
web-saved-not = Ce téléphone ne peut pas garder vos réponses. Laissez cette page ouverte jusqu’à la fin.
web-thanks-waits = Vos réponses sont enregistrées sur ce téléphone. Elles seront envoyées quand vous serez en ligne. Si vous pouvez, rouvrez cette page plus tard.
web-thanks-away = Vos réponses sont enregistrées sur ce téléphone. Nous ne sommes pas joignables en ce moment. Tant que cette page est ouverte, le téléphone réessaie de lui-même. Vous pouvez aussi la rouvrir plus tard.
web-thanks-sending = Envoi de vos réponses. Elles sont déjà enregistrées sur ce téléphone.
web-thanks-stuck = Vos réponses sont enregistrées sur ce téléphone, mais nous n’avons pas encore pu les recevoir. Dites-le-nous : { $contact }
web-choose-list = Choisir dans la liste
web-row-add = En ajouter un
web-row-remove = Retirer
web-guidance = Pour la personne qui interroge
web-erase = Effacer mes réponses
web-erase-title = Effacer toutes vos réponses ?
web-erase-text = Nous les retirons de ce téléphone et revenons au début. Ce qui nous a été envoyé avant reste chez nous. Aucun nom n’y figure.
web-erase-yes = Oui, les effacer
web-erase-no = Non, les garder
web-later = Continuer plus tard, ou sur un autre téléphone
web-later-title = Vos mots pour revenir
web-later-text = Notez ces mots ou prenez-les en photo. Avec eux, vous pouvez continuer ici ou sur un autre téléphone. Toute personne qui a ces mots peut voir vos réponses.
web-later-until = Les mots marchent jusqu’au { $day }.
web-later-offline = Il faut être en ligne pour recevoir vos mots. Vos réponses sont enregistrées sur ce téléphone, vous pouvez donc aussi revenir ici plus tard.
web-later-back = Continuer l’enquête
web-resume = J’ai des mots pour revenir
web-resume-title = Continuez là où vous vous êtes arrêté(e)
web-resume-text = Écrivez les mots reçus. Majuscules ou minuscules, c’est pareil.
web-resume-label = Vos mots
web-resume-go = Continuer
web-resume-unknown = Nous ne trouvons pas ces mots. Regardez encore chacun d’eux. Ils ne marchent plus après quelques jours, ou une fois vos réponses envoyées.
web-resume-too-many = Il y a eu trop d’essais. Attendez quelques minutes et réessayez.
web-gift-link = Cadeau de remerciement
web-gift-offer = Pour vous remercier, vous pouvez participer à un tirage au sort pour un cadeau. Cela se fait sur une autre page, à part de vos réponses.
web-gift-title = Cadeau de remerciement
web-gift-text = Dites-nous comment vous joindre si votre nom est tiré. Nous gardons cela à part de vos réponses, pour que personne ne sache lesquelles sont les vôtres. Nous l’effaçons après le tirage.
web-gift-name = Votre prénom
web-gift-contact = Votre numéro de téléphone ou votre e-mail
web-gift-adult = J’ai 18 ans ou plus.
web-gift-send = Participer au tirage
web-gift-needs-contact = Écrivez un numéro de téléphone ou un e-mail, pour que nous puissions vous joindre.
web-gift-needs-adult = Seuls les adultes peuvent participer. Cochez la case si vous avez 18 ans ou plus.
web-gift-done-title = Vous participez au tirage
web-gift-done-text = Merci. Vous pouvez fermer cette page.
web-trap = Laissez ceci vide

## Kiosk: a shared tablet, armed by staff

kiosk-title = Tablette partagée
kiosk-text = Préparez cette tablette pour les familles lors d’un événement, ou lisez vous-même les questions à voix haute. Ouvrez cette page une fois en ligne ; ensuite la tablette marche sans réseau.
kiosk-code = Code de l’équipe
kiosk-code-hint = Choisissez-le maintenant, 4 chiffres au moins. Il ouvre la page du personnel sur cette tablette.
kiosk-place = Où se trouve cette tablette
kiosk-families = Les familles répondent seules
kiosk-interviewer = Je lis les questions à voix haute
kiosk-start = Préparer cette tablette
kiosk-wrong = Ce n’est pas le code de l’équipe. Demandez-le à la personne qui dirige l’enquête.
kiosk-off = Cette tablette n’est pas préparée. Ouvrez dessus le lien pour tablettes partagées du bureau du personnel.
kiosk-no-script = Une tablette partagée a besoin d’un navigateur qui exécute les scripts.
kiosk-welcome = Dites-nous de quoi les familles ont besoin
kiosk-choose = Choisissez votre langue pour commencer.
kiosk-still = Êtes-vous toujours là ?
kiosk-still-text = Sinon, nous effaçons cet écran pour la famille suivante dans { $seconds } secondes. Vos réponses jusqu’ici restent pour l’enquête.
kiosk-here = Oui, je suis là
kiosk-next-family = Terminé
kiosk-next-family-text = Cet écran s’efface tout seul dans un instant.
kiosk-staff = Équipe
kiosk-waiting = En attente d’envoi : { $n }
kiosk-sent = Envoyées depuis cette tablette : { $n }
kiosk-send-now = Envoyer maintenant
kiosk-back = Revenir aux familles
kiosk-end = Ne plus utiliser cette tablette
kiosk-end-waiting = Des réponses ne sont pas encore envoyées. Connectez d’abord cette tablette, pour qu’aucune ne se perde.

## Poster

poster-title = Dites-nous de quoi les familles ont besoin
poster-text = Pointez ici l’appareil photo de votre téléphone. Cela prend environ { $minutes } minutes. Pas de nom, pas d’adresse. C’est vous qui décidez.
poster-type = Ou tapez cette adresse :

## Report

report-title = Évaluation des besoins de santé de la communauté
report-period = { $cycle } · les familles ont répondu du { $from } au { $to }
report-synthetic = Données synthétiques : { $place } est un lieu inventé, et aucune famille n’y est réelle.
report-colophon = Écrit par { $program }. Les mêmes réponses, réglages et version donnent le même document, octet par octet.
report-skip = Aller au contenu
report-contents = Sommaire
report-numbers = Voir les chiffres.
report-page = Page { $n } sur { $total }
report-tables = Tous les tableaux
report-too-few = trop peu pour être montré
report-unanswered = trop peu ont répondu
report-all-families = Ensemble
report-interval = { $from } à { $to }
report-caution = Peu de familles ont répondu ; à lire avec prudence.
report-part-about = La communauté
report-part-topics = Ce que les familles nous ont dit
report-part-across = Tous les thèmes ensemble
report-part-appendix = Annexe
report-heading-findings = Principaux résultats
report-heading-who = Qui a répondu
report-heading-read = Comment lire ce rapport
report-nothing-to-show = Trop peu de familles ont répondu pour montrer des chiffres. Ce qui a été demandé, et comment, est décrit plus bas.
report-who = { $n } familles de { $place } ont répondu entre le { $from } et le { $to }.
report-read-interval = Un chiffre comme « 14 % » est notre meilleure estimation pour toutes les familles. Le trait fin, ou l’intervalle qui suit, montre de combien il peut s’écarter du fait du seul nombre de réponses.
report-read-clear = Nous disons qu’une différence est nette seulement quand le hasard l’explique mal. « Pas de différence nette » ne veut pas dire qu’il n’y en a pas.
report-read-flag = † marque un chiffre à utiliser avec prudence : son intervalle est large, car peu de familles ont répondu.
report-read-hidden = « Trop peu pour être montré » figure là où l’on pourrait reconnaître un petit groupe de familles.
report-read-generated = Les phrases sur les chiffres ont été écrites par le programme à partir des tableaux de ce document ; aucune n’a été retouchée.
report-level = Parmi { $population }, { $pct } { $did } ({ $n } réponses).
report-level-hidden = Trop peu de familles ont répondu pour montrer un chiffre pour « { $label } ».
report-level-unanswered = « { $label } » n’a pas de chiffre ici : moins de { $pct } ({ $population }) ont une réponse, trop peu pour parler au nom de tous.
report-gap = { $dimension } : { $worst-pct } pour { $worst } et { $best-pct } pour { $best }, soit { $points } d’écart, ou { $ratio } fois.
report-gap-points = { $dimension } : { $worst-pct } pour { $worst } et { $best-pct } pour { $best }, soit { $points } d’écart.
report-gap-unclear = Nous n’avons pas vu de différence nette entre les groupes selon { $dimensions } ; certains groupes sont petits.
report-gap-hidden = Trop peu de familles ont répondu pour comparer les groupes selon { $dimensions }.
report-figure-worst-high = { $worst } : la part la plus élevée, { $worst-pct } ; { $best } : la plus basse, { $best-pct }
report-figure-worst-low = { $worst } : la part la plus basse, { $worst-pct } ; { $best } : la plus élevée, { $best-pct }
report-figure-unclear = { $label } : pas de différence nette selon { $dimension }
report-figure-hidden = { $label } : trop peu de réponses pour comparer selon { $dimension }
report-subtitle = { $dimension } · { $label } parmi { $population } · { $n } réponses, { $year }
report-subtitle-trend = { $label } parmi { $population }. Chaque cycle est pondéré selon les derniers chiffres de la communauté.
report-foot-clear = Trait : intervalle à 95 %. En gras et en couleur : nettement différent de toutes les autres familles.
report-foot-line = Trait : intervalle à 95 %. Aucun groupe n’est nettement différent de toutes les autres familles.
report-foot-flag = † peu de réponses, à utiliser avec prudence.
report-foot-hidden = Trop peu pour être montré : { $groups }.
report-foot-trend = Trait : intervalle à 95 %.
report-alternative-dots = Graphique à points de { $groups } groupes avec intervalles. { $finding }. { $ends } Toutes les familles : { $total }. Groupes trop petits pour être montrés : { $hidden }.
report-alternative-ends = Le premier est { $first } avec { $first-pct }, le dernier { $last } avec { $last-pct }.
report-alternative-trend = Graphique à points par cycle avec intervalles. { $finding }
report-alternative-bars = Graphique en barres. { $finding }
report-heading-groups = Qui est touché
report-heading-trend = Au fil des années
report-all-groups = { $label } : tous les groupes
report-trend-numbers = Les chiffres de chaque cycle
report-trend-worse = La situation s’est dégradée : { $then } en { $year }, { $now } maintenant. Le changement, { $points }, est net.
report-trend-improved = La situation s’est améliorée : { $then } en { $year }, { $now } maintenant. Le changement, { $points }, est net.
report-trend-changed = La situation a changé : { $then } en { $year }, { $now } maintenant. Le changement, { $points }, est net.
report-trend-unclear = Pas de changement net : { $then } en { $year }, { $now } maintenant. Le changement, { $points }, peut être dû au hasard.
report-trend-one-cycle = La question a été posée pour la première fois ; il n’y a donc pas de chiffre antérieur à comparer.
report-trend-wording = On ne peut pas comparer avec les années précédentes, car la question a changé.
report-trend-too-few = On ne peut pas comparer avec les années précédentes : trop peu de familles ont répondu.
report-tile-interval = { $interval } · { $n } réponses
report-tile-worse = ▲ moins bien : { $points } depuis { $year }
report-tile-improved = ▽ mieux : { $points } depuis { $year }
report-tile-changed = { $points } depuis { $year }
report-tile-unclear = pas de changement net depuis { $year }
report-question = « { $text } »
report-small-print = { $label } est une part ; sont comptés { $population } avec une réponse valable. Question posée : { $questions }
report-least-answered = « { $label } » n’est montré que là où au moins { $pct } ({ $population }) ont une réponse, au total et dans chaque groupe : ceux qui ont répondu peuvent différer des autres.
report-breakdown-caption = { $label } parmi { $population }, par groupe
report-trend-caption = { $label } par cycle
report-column-group = Groupe
report-column-answers = Réponses
report-column-share = Part
report-column-interval = Intervalle à 95 %
report-column-difference = Points d’écart avec tous les autres
report-column-ratio = Rapport
report-column-note = Note
report-column-cycle = Cycle
report-column-crude = Sans pondération
report-column-choice = Réponse
report-column-top3 = Parmi les trois premiers
report-column-picked = Choisi
report-column-first = Cité en premier
report-column-points = Points
report-column-families-share = Part des familles
report-column-unweighted = Parmi ceux qui ont répondu
report-column-weighted = Pondéré
report-column-reference = Dans la communauté
report-column-gap = Écart en points
report-column-question = Question
report-column-asked = Interrogés
report-column-missing = Sans réponse
report-difference = { $points } ({ $from } à { $to })
report-standing-worse = nettement moins bien
report-standing-better = nettement mieux
report-standing-higher = nettement plus élevé
report-standing-lower = nettement plus bas
report-reference-group = meilleur groupe
report-flag = † peu de réponses
report-note-chose = Les familles ont choisi de participer ; les intervalles montrent la dispersion attendue du seul nombre de réponses.
report-note-breakdown = La différence est entre le groupe et toutes les autres familles réunies ; « nettement » tient compte du hasard et du nombre de comparaisons. Le rapport est pris sur le meilleur groupe qui a assez de réponses.
report-note-trend = Chaque cycle est pondéré selon les chiffres de la communauté du plus récent, pour qu’un changement dans les répondants ne passe pas pour un changement chez les familles ; la dernière colonne est sans pondération.
report-note-ranked = Chaque famille a cité un premier, un deuxième et un troisième choix. Points : 3 pour le premier, 2 pour le deuxième, 1 pour le troisième, en part du maximum possible.
report-note-heat = ▲ nettement moins bien, ▽ nettement mieux que toutes les autres familles ; sans signe : pas de différence nette. † peu de réponses.
report-note-who = Écart : ceux qui ont répondu moins ceux qui vivent ici ; ◆ marque un écart de plus de 5 points. Les groupes peuvent se recouper là où les familles pouvaient en choisir plusieurs.
report-choice = { $choice } ({ $pct })
report-list-top = Le plus souvent cités : { $first }, { $second } et { $third }.
report-list-hidden = Trop peu de familles ont répondu à « { $label } » pour montrer un classement.
report-list-figure = Les { $shown } réponses les plus fréquentes
report-list-subtitle-ranked = Part des familles qui l’ont cité parmi leurs trois choix. { $n } familles ont répondu, { $year }.
report-list-subtitle = Part des familles qui l’ont choisi. { $n } familles ont répondu, { $year }.
report-all-choices = { $label } : toutes les réponses
report-heat-title = Tous les thèmes d’un coup d’œil
report-heat-caption = Le chiffre principal de chaque thème, par groupe
report-heat-headline = Nettement moins bien dans { $times } thèmes sur { $of }, plus que tout autre groupe : { $groups }.
report-heat-group = { $group } ({ $dimension })
report-heat-unclear = Aucun groupe n’est nettement moins bien loti que les autres.
report-community-title = La communauté desservie
report-community-headline = { $hospital } est au service des familles de { $place }.
report-community-no-margins = Aucun chiffre de la communauté n’a été chargé pour ce cycle.
report-community-caption = Familles avec enfants à { $place }
report-source = Source : { $source }.
report-methods-title = Comment nous avons demandé, et qui a répondu
report-methods-headline = { $n } familles ont répondu.
report-methods-headline-like = { $n } familles ont répondu, et elles ressemblent beaucoup aux familles qui vivent ici.
report-methods-headline-over = { $n } familles ont répondu. { $group } : plus de réponses que les autres, { $unweighted } des réponses, { $reference } de la communauté.
report-methods-headline-under = { $n } familles ont répondu. { $group } : moins de réponses que les autres, { $unweighted } des réponses, { $reference } de la communauté.
report-how = Les familles pouvaient répondre du { $from } au { $to } dans ces langues : { $languages }. { $n } ont envoyé leurs réponses.
report-convenience = C’est un échantillon de convenance, non aléatoire : les familles ont entendu parler de l’enquête et ont choisi de participer. Il n’a pas de vraie marge d’erreur.
report-drafts = Des traductions provisoires, pas encore relues, ont été utilisées pour { $languages } ; tenez-en compte en lisant les réponses dans ces langues.
report-who-caption = Qui a répondu, et qui vit ici
report-heading-weighting = Pondération
report-weighting = Les réponses sont pondérées pour correspondre à la communauté selon { $dimensions }. Une famille d’un groupe qui a moins répondu compte davantage.
report-weighting-cost = La pondération coûte en précision : { $n } réponses en valent { $effective } d’un échantillon sans pondération (effet de plan { $deff }).
report-merged = Les niveaux avec moins de 30 réponses ont été réunis avant la pondération : { $levels }.
report-not-converged = Les poids ne correspondent pas exactement à chaque chiffre de la communauté ; le plus grand écart figure sur la fiche de calcul.
report-weighting-warning = Avec les poids, les réponses valent moins de la moitié ; lisez tous les chiffres avec prudence.
report-unweighted = Aucun chiffre de la communauté n’a été chargé pour ce cycle, les réponses ne sont donc pas pondérées : chaque famille compte autant, et les chiffres décrivent ceux qui ont répondu.
report-heading-missing = Questions restées sans réponse
report-missing-none = Aucune question n’est restée sans réponse chez plus de 10 % des personnes interrogées.
report-missing-caption = Questions laissées sans réponse par plus de 10 % des personnes interrogées
report-heading-limits = Limites et informations manquantes
report-limit-chose = Les familles qui ont choisi de répondre peuvent différer des autres d’une façon que la pondération ne corrige pas.
report-limit-small = { $dimension } : moins de 30 réponses, donc peu ou rien n’est dit sur { $groups }.
report-limit-reports = Les réponses sont ce qu’un parent ou une personne qui s’occupe de l’enfant nous a dit ; aucun dossier n’a été vérifié.
report-appendix-methods = Méthodes en détail
report-method-indicators = Chaque indicateur est une part : parmi ceux de son groupe qui ont une réponse valable, ceux qui répondent à sa définition. « Je ne suis pas sûr(e) », « Je préfère ne pas répondre », les blancs et les questions non posées ne sont dans aucun dénominateur.
report-method-weights = Les poids partent de 1 et sont calés (raking) sur les chiffres de la communauté. À chaque tour, ils restent entre un cinquième et cinq fois le poids moyen. Les niveaux avec moins de 30 réponses sont d’abord réunis avec un voisin. Les réponses manquantes à une question de pondération suivent la répartition de l’échantillon.
report-method-intervals = Les intervalles à 95 % sont ceux de Wilson, avec le nombre effectif de réponses de chaque groupe (Kish).
report-method-comparisons = Un groupe est comparé à toutes les autres familles par un test z de deux proportions avec les nombres effectifs de réponses. Dans un tableau, la règle de Benjamini–Hochberg à 0,05 tient compte du nombre de comparaisons.
report-method-trend = Les cycles ne sont comparés que si la question a gardé son texte. Chacun est pondéré selon les derniers chiffres de la communauté ; le premier et le dernier sont comparés par un test z.
report-method-flags = † figure là où l’intervalle dépasse 20 points ou 1,2 fois la part. Une part fondée sur moins de 30 réponses n’est pas montrée.
report-method-hiding-public = Pour le public : les effectifs de 1 à { $highest } sont masqués, ainsi que tout chiffre qui permettrait de les retrouver ; les parts fondées sur moins de { $answers } réponses ne sont pas montrées.
report-method-hiding-internal = Version interne, à ne pas publier : les effectifs de 1 à { $highest } sont masqués, ainsi que tout chiffre qui permettrait de les retrouver ; les parts fondées sur moins de { $answers } réponses ne sont pas montrées.
report-method-rounding = Les parts sont arrondies au pour cent entier ; les différences sont celles des parts arrondies quand les deux sont imprimées. Les parts d’une question peuvent faire 99 ou 101.
report-run-title = Fiche de calcul
report-run-intro = Avec ces données et cette version, toute personne autorisée à voir les réponses peut refaire ce document.
report-run-program = Programme
report-run-instrument = Questionnaire
report-run-indicators = Fichier des indicateurs
report-run-cycle = Cycle
report-run-margins = Chiffres de la communauté
report-run-data = Réponses
report-run-earlier = Cycles précédents
report-run-rounds = Tours de calage
report-run-error = Plus grand écart de marge
report-run-range = Poids, fois la moyenne
report-run-deff = Effet de plan de la pondération
report-figure-apart = { $label } : { $worst-pct } pour { $worst }, { $best-pct } pour { $best }
report-points = { $n ->
    [one] { $shown } point
   *[other] { $shown } points
}
report-fewer = moins de { $n }
report-and = { $rest } et { $last }
report-comma = { ", " }
report-list-named = { $label }. { $said }
report-run-audit = Chiffres masqués parce que peu de familles sont derrière
report-run-audit-proven = { $count } ; pour chacun, tout ce qui est publié laisse possible chaque effectif de 1 à { $highest } (programmation linéaire, microlp)
report-run-effective = Nombre effectif de réponses
report-no-answer = Sans réponse

## Charts

# The form on paper.
paper-how = Cochez la case à côté de votre réponse, ou écrivez sur la ligne. Les petits mots sont pour les personnes qui saisissent les réponses.
paper-only-if = Seulement si { $condition }
paper-and = et
paper-or = ou
paper-many = Cochez toutes les réponses qui conviennent.
paper-stop = Arrêtez-vous ici. Merci.

## Desk: pages for staff

desk-name = Bureau de l’enquête
desk-login = Se connecter
desk-look-again = Veuillez vérifier : se connecter
desk-account = Nom
desk-password = Mot de passe
desk-accounts-made = Les comptes se créent sur le serveur avec « chna user add ».
desk-login-wrong = Le nom et le mot de passe ne vont pas ensemble. Un administrateur peut en définir un nouveau avec « chna user password ».
desk-login-often = Il y a eu beaucoup d’essais. Attendez une minute, puis réessayez.
desk-login-broken = L’envoi est arrivé incomplet. Veuillez réessayer.
desk-from-elsewhere = Cela vient d’un autre site. Ouvrez /desk ici et connectez-vous.
desk-logout = Se déconnecter
desk-role-admin = administration
desk-role-analyst = analyse
desk-fielding = Collecte
desk-audit = Journal
desk-cycles = Cycles
desk-complete = Complètes
desk-partial = Commencées, non envoyées
desk-median = Durée médiane
desk-minutes = { $n } min
desk-waiting-tablets = En attente sur les tablettes
desk-codes-used = Codes à usage unique utilisés
desk-of = { $used } sur { $issued }
desk-so-far-of = { $n } des { $target } réponses espérées sont arrivées ({ $share })
desk-so-far = { $n } réponses sont arrivées
desk-unreadable = Gardées mais hors de tout décompte, car on ne peut pas les lire comme réponses à ce cycle : { $n }.
desk-by-neighborhood = Par quartier
desk-neighborhood = Quartier
desk-by-home-language = Par langue à la maison
desk-home-language = Langue à la maison
desk-note-place = Les objectifs répartissent celui du cycle selon où vivent les familles. Les groupes de 1 à 10 familles sont trop petits pour être montrés, et un autre avec eux s’ils s’en déduisaient.
desk-by-language = Par langue de l’enquête
desk-language = Langue
desk-by-partner = Par partenaire
desk-partner = Partenaire
desk-no-partner = Sans lien de partenaire
desk-by-mode = Par façon de répondre
desk-mode = Façon
desk-mode-web = Son téléphone ou ordinateur
desk-mode-kiosk = Tablette partagée
desk-mode-interviewer = Avec une personne qui interroge
desk-mode-paper = Sur papier
desk-by-page = Où les familles s’arrêtent
desk-page = Page de l’enquête
desk-page-of = { $title }, page { $page } sur { $of }
desk-note-page = Réponses commencées et non envoyées, selon la page de leur dernière réponse. Elles comptent jusque-là.
desk-by-sign = À regarder de plus près
desk-sign = Ce qui frappe
desk-note-sign = Des indices, pas des verdicts. Aucune de ces réponses n’a été refusée, et toutes comptent.
desk-sign-speed = Plus vite qu’une réponse par seconde
desk-sign-straight-line = Le même choix dans toute une grille
desk-sign-trap = Le champ caché, rempli
desk-sign-alike = Les mêmes réponses qu’une autre ce jour-là
desk-by-day = Par jour
desk-day = Jour
desk-note-day = Le jour où la famille a commencé.
desk-elsewhere = Ailleurs, ou non dit
desk-responses = Réponses
desk-target = Objectif
desk-too-few = trop peu pour être montré
desk-nothing-yet = Rien encore.
desk-tablets = Tablettes partagées
desk-no-tablet = Aucune tablette n’est préparée pour ce cycle.
desk-tablet = Tablette
desk-heard = Dernières nouvelles
desk-waiting = En attente
desk-just-now = à l’instant
desk-minutes-ago = il y a { $n } minutes
desk-hours-ago = il y a { $n } heures
desk-days-ago = il y a { $n } jours
desk-take-out = Retirer
desk-take-out-of = Retirer { $name }
desk-tablet-safe = Ce qui attend sur une tablette y est en sécurité, et part dès qu’elle est en ligne.
desk-arm-ask = Préparez cet appareil comme tablette partagée. Comment l’appelez-vous ?
desk-arm = Préparer cette tablette
desk-arm-then = Vous y quittez le bureau, choisissez un code du personnel, puis la remettez.
desk-who-did-what = Qui a fait quoi
desk-when = Quand (UTC)
desk-who = Qui
desk-what = Quoi
desk-detail = Détail
desk-trouble = Cela n’a pas marché
desk-to-desk = Aller au bureau
desk-not-admin = Seule l’administration voit le journal.
desk-no-cycle = Ce cycle n’existe pas. Allez au bureau pour voir le dernier.
desk-other-page = Cela vient d’une autre page. Allez au bureau et réessayez.
desk-tablet-needs-name = Donnez un nom à la tablette. Revenez à la page précédente et réessayez.
desk-no-such-tablet = Cette tablette n’existe pas.
desk-store-down = La base de données ne répond pas. Les réponses envoyées sont en sécurité. Réessayez dans quelques secondes ; si cela dure, voyez le journal du serveur.
desk-page-broken = Cette page n’a pas pu être faite ; le journal du serveur dit pourquoi.
## Le plan d’amélioration
plan-title = Plan d’amélioration de la santé de la communauté
plan-period = { $from } au { $to }
plan-adopted = Adopté le { $day } par { $body }.
plan-draft = Projet : aucun conseil n’a encore adopté ce plan. Le dernier jour pour le faire est le { $day }.
plan-contact = Questions et remarques : { $contact }
plan-how = Comment les priorités ont été choisies
plan-part-priorities = Priorités
plan-candidates = Besoins qui ressortent de ce que les familles nous ont dit : { $n }.
plan-needs-caption = Les besoins qui ressortent, et pourquoi
plan-needs-note = a : pire qu’un chiffre comparable d’ailleurs ; b : pire qu’au cycle précédent ; c : un rapport de 1,5 ou plus entre groupes ; d : parmi les cinq premiers soucis. Chacune ne vaut que là où le hasard ne l’explique pas.
plan-reason-a = { $here } ici, { $there } en { $place } en { $year } ({ $source }).
plan-reason-b = { $then } en { $cycle }, { $now } maintenant.
plan-reason-c = { $dimension } : { $worst-pct } pour { $worst }, { $best-pct } pour { $best }, un rapport de { $ratio } compté du côté que personne ne souhaite.
plan-reason-d = Numéro { $place } de ce qui inquiète le plus les familles : { $label }, cité par { $pct }.
plan-method-matrix = Chaque membre a noté chaque besoin de 1 à 5 selon des critères ; le résultat est la moyenne pondérée.
plan-method-hanlon = Les membres ont noté de 0 à 10 l’ampleur (A), la gravité (B) et l’efficacité de ce qu’on peut faire (C) ; le résultat est (A + 2B) × C. Un besoin qui n’est pas approprié, économique, acceptable, possible avec les moyens ou légal est mis de côté.
plan-method-hanlon-older = Les membres ont noté de 0 à 10 l’ampleur (A), la gravité (B) et l’efficacité de ce qu’on peut faire (C) ; le résultat est (A + B) × C ÷ 3. Un besoin qui n’est pas approprié, économique, acceptable, possible avec les moyens ou légal est mis de côté.
plan-method-votes = Chaque membre avait { $n } voix, et la liste s’est raccourcie tour après tour.
plan-method-nominal = Après avoir dressé et éclairci la liste en groupe, chaque membre a classé en privé les cinq besoins les plus pressants : 5 points au premier, 1 au dernier.
plan-method-simplex = Les membres ont répondu aux mêmes questions fermées pour chaque besoin, et l’on a fait la moyenne.
plan-took-part = Membres qui ont participé le { $day } : { $n } ({ $roles }).
plan-criteria-caption = Les critères et leur poids
plan-scores-caption = Notes, rangs et ordre final
plan-scores-finding = En tête du décompte du conseil : { $first }
plan-scores-subtitle = Note de chaque besoin par tous les membres ; le trait va du membre le plus bas au plus haut
plan-scores-foot = Les besoins en gras sont des priorités du plan.
plan-not-scored = sans note
plan-tied = { $place }, à égalité
plan-decision = Ce qui a été décidé
plan-what-if-same = Doubler le poids d’un critère quelconque laisse en tête les mêmes { $n } besoins.
plan-what-if-other = Doubler le poids de { $criteria } mettrait en tête un autre besoin.
plan-set-aside = { $need } a été mis de côté : { $reason }.
plan-moved = { $need } passe avant des besoins mieux notés : { $reason }
plan-chosen = Priorités du plan : { $needs }.
plan-focus = Groupes visés : { $groups }.
plan-open = (à décider)
plan-objectives = Objectifs
plan-objective-decrease = D’ici le { $by }, réduire « { $what } » chez { $group } à { $place } de { $baseline } ({ $year }, { $source }) à { $target }.
plan-objective-increase = D’ici le { $by }, augmenter « { $what } » chez { $group } à { $place } de { $baseline } ({ $year }, { $source }) à { $target }.
plan-strategies = Stratégies
plan-evidence = { $rating } ({ $source })
plan-actions = Actions
plan-partners = Partenaires
plan-resources = Moyens
plan-measures = Mesures
plan-not-addressed = Besoins que ce plan ne traite pas
plan-calendar = Calendrier
plan-crosswalk = Où les règles sont respectées
plan-crosswalk-intro = Chaque ligne des listes fédérale et de l’État, et ce qui manque encore au plan, par son id.
plan-met = respecté
plan-unmet = pas encore respecté
plan-not-judged = à vérifier vous-même
plan-place-front = Première page
plan-column-need = Besoin
plan-column-rules = Règles
plan-column-why = Pourquoi
plan-column-criterion = Critère
plan-column-weight = Poids
plan-column-score = Note
plan-column-range = Du plus bas au plus haut
plan-column-rank = Rang
plan-column-decided = Place finale
plan-column-strategy = Stratégie
plan-column-level = Niveau
plan-column-evidence = Preuves
plan-column-impact = Effet attendu
plan-column-task = Tâche
plan-column-owner = Responsable
plan-column-when = Quand
plan-column-status = État
plan-column-partner = Organisation
plan-column-role = Rôle
plan-column-agreement = Accord
plan-column-kind = Genre
plan-column-amount = Montant
plan-column-benefit = Bénéfice pour la communauté
plan-column-measure = Mesure
plan-column-baseline = Départ
plan-column-target = Cible
plan-column-source = Source
plan-column-often = À quel rythme
plan-column-day = Jour
plan-column-due = Échéance
plan-column-rule = Ligne
plan-column-asks = Ce qu’elle demande
plan-column-where = Où
plan-column-state = État
plan-column-now = Maintenant
plan-column-line = Sur la ligne
plan-column-result = Résultat
plan-word = { $word ->
    [individual] Individuel
    [organization] Organisation
    [community] Communauté
    [policy] Politique
    [scientifically_supported] Appuyée par la science
    [some_evidence] Quelques preuves
    [expert_opinion] Avis d’experts
    [insufficient_evidence] Preuves insuffisantes
    [mixed_evidence] Preuves partagées
    [evidence_of_ineffectiveness] Preuves que cela ne marche pas
    [recommended] Recommandée
    [insufficient] Preuves insuffisantes
    [not_recommended] Non recommandée
    [planned] Prévue
    [under_way] En cours
    [done] Faite
    [dropped] Abandonnée
    [money] Argent
    [staff] Personnel
    [in_kind] En nature
    [financial_assistance] Aide financière
    [medicaid] Medicaid
    [other_means_tested] Autres programmes sous condition de revenu
    [community_health_improvement] Services pour améliorer la santé de la communauté
    [professions_education] Formation des professions de santé
    [subsidized_services] Services de santé subventionnés
    [research] Recherche
    [contributions] Dons en argent et en nature
    [community_building] Renforcement de la communauté
    [others_do_it_better] D’autres le font mieux
    [little_we_can_do] Nous y pouvons peu
    [resources] Les moyens ne suffisent pas
    [low_priority] D’autres besoins sont plus pressants
    [process] Ce que nous faisons
   *[outcome] Ce qui en sort
}
ballot-title = Quels besoins sont les plus pressants ?
ballot-lead-five = Donnez à chaque besoin une note sur chaque ligne : 1 est bas, 5 est haut. Laissez vide ce que vous ne savez pas.
ballot-lead-ten = Donnez à chaque besoin une note sur chaque ligne : 0 est bas, 10 est haut. Laissez vide ce que vous ne savez pas.
ballot-lead-votes = Vous avez des voix pour { $n } besoins. Choisissez les plus pressants.
ballot-lead-ranks = Choisissez les cinq besoins les plus pressants, le premier en premier.
ballot-secret = Aucun nom n’est gardé. Personne ne peut savoir ce que vous avez choisi.
ballot-code = Le code de votre papier
ballot-choose = Les besoins les plus pressants
ballot-rank = Numéro { $rank }
ballot-send = Envoyer mon bulletin
ballot-once = Un bulletin compte une fois et ne peut plus être changé ensuite.
ballot-done-title = Votre bulletin est compté
ballot-done-text = Merci d’avoir participé. Vous pouvez fermer cette page.
ballot-closed-title = Le vote est terminé
ballot-closed-text = Ce vote est terminé et plus aucun bulletin n’est compté. Si vous n’avez pas pu voter, dites-le à la personne qui mène la réunion.
ballot-needs-code = Écrivez le code qui est sur votre papier.
ballot-code-used = Un bulletin a déjà été compté avec ce code. Si ce n’était pas le vôtre, dites-le à la personne qui mène la réunion.
ballot-code-unknown = Nous ne connaissons pas ce code. Regardez votre papier et écrivez-le encore une fois.
ballot-empty = Rien n’est encore choisi. Choisissez au moins un besoin.
ballot-off-scale = Une note n’est pas sur l’échelle. Choisissez encore une fois.
ballot-too-many = Vous avez choisi plus de besoins que vous n’avez de voix. Enlevez-en.
ballot-twice = Un besoin est choisi deux fois. Choisissez chacun une fois.
ballot-criterion-size = Combien d’enfants il touche
ballot-criterion-seriousness = À quel point il est grave
ballot-criterion-disparity = À quel point il est inégal
ballot-criterion-concern = À quel point il inquiète les familles
ballot-criterion-ability = À quel point nous pouvons agir avec des partenaires
ballot-criterion-known = À quel point nous savons ce qui marche
ballot-criterion-effectiveness = À quel point les actions connues marchent
desk-ballots = Votes
desk-ballot = Vote
desk-ballots-none = Aucun vote n’est ouvert. Commencez-en un avec « chna plan ballot open ».
desk-no-ballots = Ce vote n’existe pas. Ouvrez /desk/ballots pour les voir tous.
desk-closed = terminé
desk-ballot-count = Bulletins comptés, sur les codes donnés : { $count }
desk-ballot-few = Le décompte se montre quand le vote est clos et que trois bulletins sont là, pour qu’on ne sache pas ce qu’un membre a choisi.
desk-ballot-closed = Le vote est terminé. Reprenez les bulletins dans le plan avec « chna plan ballot take ».
desk-ballot-still = Ne plus actualiser cette page
desk-ballot-live = Actualiser cette page toutes les 5 secondes
desk-ballot-close = Terminer le vote
plan-due-opens = L’enquête ouvre : { $label }
plan-due-closes = L’enquête ferme : { $label }
plan-due-near = Encore un mois pour adopter le plan : { $label }
plan-due-adoption = Dernier jour pour adopter le plan : { $label }
plan-due-starts = Le plan commence : { $label }
plan-due-ends = Le plan se termine : { $label }
plan-due-action-starts = Commencer : { $label }
plan-due-action-ends = Terminer : { $label }
plan-due-objective = Échéance de l’objectif : { $label }
plan-due-report = Écrire le rapport annuel : { $label }
plan-due-next = La prochaine évaluation doit être achevée : { $label }
plan-progress-title = Avancement en { $year }
plan-progress-intro = Une mesure est en bonne voie quand elle est au moins là où serait une ligne droite du départ à la cible. Celle qui a atteint sa cible est atteinte ; celle que personne n’a mesurée est sans données.
plan-progress-headline = En bonne voie ou atteintes : { $well } sur { $all } mesures avec données.
plan-progress-none = Aucune mesure n’a encore de données.
plan-status = { $status ->
    [met] Atteinte
    [on_track] En bonne voie
    [behind] En retard
   *[no_data] Sans données
}
plan-did = Ce que nous avons fait
plan-nothing-logged = Rien n’a été noté.
plan-reach = Personnes touchées : { $people } ; séances : { $sessions } ; dollars dépensés : { $dollars }. Qui est venu deux fois compte deux fois.
plan-story = Une histoire
plan-learned = Ce que nous avons appris
plan-changes = Changements du plan
plan-next = La suite
plan-measure-among = { $what }, { $group }
plan-line-note = La ligne va droit du départ, au début du plan, à la cible en son jour.
plan-course-finding = { $what } : { $status }
plan-course-subtitle = Valeurs par an ; le trait montre où était la ligne droite ce jour-là
plan-course-target = cible { $target }
plan-not-measured = non mesuré
plan-since-title = Depuis la dernière évaluation
plan-since-intro = Ce que le dernier plan voulait, ce qui a été fait et ce qui en est sorti.
plan-since-note = Les parts de l’enquête ont été demandées de nouveau avec les mêmes mots et soumises à un test ; ce qui peut être dû au hasard est dit sans changement net.
plan-change-met = atteint
plan-change-progress = progrès
plan-change-none = sans changement net
plan-change-worse = pire
plan-change-unmeasured = non mesuré
plan-page-title = Ce que nous avons entendu, et la suite
plan-you-said = Vous avez dit
plan-we-will = Nous allons
plan-will-come = Nous cherchons encore quoi faire, et nous vous le dirons.
plan-your-turn = À vous la parole
plan-tell-us = Dites-nous ce que vous en pensez. { $contact }
plan-of-100 = { $n ->
    [one] Parmi { $population }, 1 sur 100 { $did }.
   *[other] Parmi { $population }, { $n } sur 100 { $did }.
}
plan-of-100-group = { $group } : { $n } sur 100.
plan-worry = C’était le numéro { $place } de ce qui inquiète le plus les familles.
report-foot-map = Les secteurs de moins de { $least } réponses ne figurent pas sur la carte. Encadré : nettement différent des autres familles.
report-alternative-map = Carte de { $groups } secteurs, plus foncés où la part est plus grande. { $finding }. Trop peu de réponses pour la carte : { $hidden }.
report-figure-gaps = { $label } : le plus grand écart est selon { $dimension }, { $points }
report-subtitle-gaps = { $label } parmi { $population } : le groupe le plus touché (point plein) et le mieux placé (cercle), là où ils diffèrent nettement. { $n } réponses, { $year }
report-alternative-gaps = Graphique de { $groups } écarts, deux points par ligne. { $finding }.
report-heading-benchmarks = Par rapport à d’autres lieux
report-benchmark = { $place }, { $year } : { $pct } ({ $details }).
report-benchmarks-context = À titre de contexte seulement. Ces chiffres comptent autre chose et ne peuvent pas être comparés :
report-figure-benchmarks = { $label } : { $pct } ici ; { $there } — { $place } ({ $year })
report-subtitle-benchmarks = { $label } parmi { $population }, { $year }. Cercles : chiffres publiés ailleurs.
report-alternative-benchmarks = Un point avec son intervalle pour les familles d’ici et, dessous, { $n } chiffres d’ailleurs. { $finding }.
report-heading-strengths = Ce qui va bien
report-trend-broken = posé en d’autres mots
report-other-words = { $cycle } (autre formulation)
report-slope-title = Tous les thèmes au fil des ans
report-slope-finding = Sur { $all } chiffres principaux, { $worse } ont nettement empiré depuis { $year } et { $better } se sont nettement améliorés
report-slope-subtitle = Le chiffre principal de chaque thème, à chaque cycle. En couleur : a nettement changé.
report-alternative-slope = Courbes de { $lines } chiffres au fil des cycles. { $finding }.
report-felt-title = Ce que ressentent les familles et ce qui a été mesuré
report-felt-finding = Le plus souvent cité : { $topic } ({ $felt }). Mesuré : { $label }, { $measured }
report-felt-subtitle = Chaque thème par son chiffre principal et par le souci de ce thème que les familles ont le plus cité.
report-felt-across = Chiffre principal du thème
report-felt-up = Cité parmi trois soucis
report-alternative-scatter = { $points } thèmes comme points d’un plan. { $finding }.
report-bubble-title = Taille, écart et souci ensemble
report-bubble-subtitle = Plus à droite : plus de familles. Plus haut : davantage dans le groupe le plus touché. Plus grand : cité plus souvent.
report-bubble-up = Groupe le plus touché
report-column-measure = Mesure
report-column-topic = Thème
report-column-worry = Souci
report-alternative-heat = Tableau de { $rows } groupes par { $columns } thèmes, ombré. { $finding }
report-weights-finding = Les poids vont de { $from } à { $to } fois la moyenne
report-weights-subtitle = Part des familles selon leur poids. Avant pondération, chaque famille comptait 1.
report-weights-before = Avant : 1 chacune
report-weights-across = Poids, en fois la moyenne
report-alternative-weights = Histogramme des poids. { $finding }.
report-questionnaire = Questionnaire
report-waived = dispense : { $reason }

## Short documents

brief-summary = { $title } : le résumé
brief-slides = { $title } : pour le conseil
brief-next = Et maintenant
brief-next-choose = L’hôpital et ses partenaires choisissent par quoi commencer. Les familles ont leur place à la table.
brief-next-plan = Un plan suit. Il dit ce qui sera fait, par qui, et comment nous saurons si cela marche.
brief-next-contact = Est-ce bien ce que vous voyez ? Dites-le-nous : { $contact }.
brief-all = Toutes les familles : { $pct }
brief-group-worse = { $group } : nettement moins bien que les autres familles pour { $times } sujets sur { $of }.
brief-group-unclear = { $group } : aucun désavantage net par rapport aux autres familles dans les sujets montrés ici.
brief-group-figure = { $group } à côté de toutes les familles
brief-group-subtitle = Le chiffre principal de chaque sujet, { $year }. Point plein : ce groupe. Anneau : toutes les familles.
brief-group-alternative = Graphique de paires de points. { $finding }, une ligne par sujet.

## Answers in full, hardships, the way through

report-column-families = Familles
report-answers-heading = Toutes les réponses
report-answers-finding = { $question } Le plus souvent : { $answer } ({ $pct })
report-answers-subtitle = Part des familles par réponse, { $year }
report-answers-alternative = Barres empilées, une part par réponse dans son ordre. { $finding }.
report-needs-title = Plusieurs difficultés à la fois
report-needs-finding = { $pct } des familles ont connu deux difficultés ou plus à la fois
report-needs-hidden = Trop peu de familles ont connu plusieurs difficultés pour dire combien.
report-needs-subtitle = Combien de celles-ci une famille a connues : { $measures }. { $n } réponses, { $year }
report-needs-none = Aucune
report-needs-one = Une
report-needs-two = Deux
report-needs-more = Trois ou plus
report-needs-alternative = Barres des familles qui en ont connu aucune, une, deux, et trois ou plus. { $finding }.
report-flow-heading = De la première question à la dernière
report-flow-finding = { $ended } des { $began } familles qui ont commencé sont allées au bout ({ $pct })
report-flow-hidden = On ne peut pas montrer à côté des autres chiffres combien sont allées au bout.
report-flow-subtitle = Familles arrivées à chaque partie de l’enquête. Rien n’est gardé des visites sans début de réponse.
report-flow-began = Ont commencé
report-flow-ended = Sont allées au bout
report-flow-by = Qui est allé au bout, pas à pas et selon la façon de répondre
report-flow-alternative = Barres, une par partie de l’enquête. { $finding }.
report-flow-partner = En ont entendu parler par
report-flow-no-partner = Aucun partenaire indiqué

## What the operator gives

report-resources-title = Ressources sur lesquelles s’appuyer
report-resources-none = Aucune liste de ressources n’a encore été donnée.
report-consulted-title = Qui a été entendu
report-consulted-none = Aucun groupe de discussion, entretien ni réunion n’a encore été noté.
report-comments-title = Commentaires sur le dernier rapport
report-comments-none = Aucun commentaire écrit sur le dernier rapport n’a été noté.
report-column-resource = Ressource
report-column-offers = Ce qu’elle offre
report-column-whom = Pour qui
report-column-languages = Langues
report-column-area = Secteur
report-column-cost = Coût
report-column-contact = Contact
report-column-checked = Dernière vérification
report-column-who = Qui
report-column-how = Comment
report-column-people = Personnes
report-column-when = Quand
report-column-role = Rôle
report-column-comment = Commentaire
report-column-reply = Ce qui en est sorti
report-run-benchmarks = Fichier de comparaison
report-run-rules = Règles de masquage
report-run-beside = Cases masquées à côté
report-run-narrowest = Plage la plus étroite laissée ouverte
report-read-edited = Les phrases sur les chiffres ont été écrites par le programme à partir des tableaux de ce document, sauf celles que des personnes ont dites avec leurs mots.
report-own-changed = À relire : les chiffres ci-dessous ont changé. C’était : « { $then } » C’est : « { $now } »
report-heading-quotes = Dans les mots des familles
report-quote = « { $text } » — { $who }
report-note-quotes = Des personnes ont choisi ces mots et retiré ce qui pouvait dire qui les a écrits. Un groupe n’est nommé que si au moins { $n } de ses familles ont répondu.

# The languages, as a reader of this one calls them.
language-en = anglais
language-es = espagnol
language-ht = créole haïtien
language-kea = créole capverdien
language-pt = portugais
language-vi = vietnamien
language-zh-Hant = chinois (traditionnel)
language-zh-Hans = chinois (simplifié)
language-ar = arabe
language-so = somali
language-fr = français
