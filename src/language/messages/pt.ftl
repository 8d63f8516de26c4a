# O que o programa diz em português claro, para famílias brasileiras e cabo-verdianas nos Estados Unidos.

## Dates: how a day is written, and the months in it

date = { $day } de { $month } de { $year }
date-month-1 = janeiro
date-month-2 = fevereiro
date-month-3 = março
date-month-4 = abril
date-month-5 = maio
date-month-6 = junho
date-month-7 = julho
date-month-8 = agosto
date-month-9 = setembro
date-month-10 = outubro
date-month-11 = novembro
date-month-12 = dezembro

## Answers

answer-dk = Não tenho certeza
answer-pna = Prefiro não responder

## Collection

collection-unknown-item = Nesta pesquisa não há a pergunta “{ $name }”.
collection-unknown-choice = Escolha uma das respostas mostradas. “{ $code }” não está entre elas.
collection-choose = Escolha entre as respostas mostradas.
collection-one = Dê uma só resposta aqui.
collection-words = Escreva sua resposta com palavras.
collection-note = Isto é só para ler. Não precisa de resposta.
collection-whole-range = Escreva um número de { $min } a { $max }.
collection-number-range = Escreva um número de { $min } a { $max }.
collection-number-from = Escreva um número. Pode ser { $min } ou mais.
collection-number-to = Escreva um número. Pode ser { $max } ou menos.
collection-whole = Escreva um número inteiro.
collection-number = Escreva um número.
collection-constraint = Olhe esta resposta de novo. Ela não combina com outra.
collection-alone = Escolha só essa resposta, ou então as outras.
collection-too-many = Escolha no máximo { $max }.
collection-too-long = Encurte sua resposta para { $max } caracteres. Agora ela tem { $length }.
collection-date = Escolha um dia, como 2025-03-01.
collection-time = Escolha uma hora, como 08:30.
collection-rows = Envie isto como uma lista de linhas.
collection-between = Escolha de { $min } a { $max }.
collection-too-many-rows = Aqui cabem { $max }.
collection-needed = Escolha uma resposta aqui, para sabermos como continuar.
collection-not-a-response = Isto não é uma resposta: envie um objeto JSON com um objeto “answers” dentro dele.
collection-field = Falta “{ $name }”: envie como texto.
collection-other-instrument = Esta resposta é de outra pesquisa; envie-a ao ciclo para o qual foi feita.
collection-not-a-uuid = O id da resposta não é um UUID; crie um e use o mesmo em cada tentativa.

## Web

web-name = Pesquisa com famílias
web-language = Idioma
web-leave = Sair agora
web-help = Ajuda
web-help-title = Ajuda, a qualquer hora
web-help-text = Você não está só. Estas linhas são para todas as pessoas. Não precisa dizer por que está ligando.
web-help-contact = Perguntas sobre esta pesquisa
web-help-back = Ir para a pesquisa
web-support-title = Ajuda para as famílias, a qualquer hora
web-synthetic = Isto é uma demonstração. O lugar é inventado, e as famílias também.
web-home-title = Conte para nós o que as famílias precisam
web-home-text = Escolha um idioma para começar.
web-home-minutes = cerca de { $minutes } minutos
web-home-none = Nenhuma pesquisa está aberta agora. Obrigado por vir. Tente de novo mais tarde ou abra a página de Ajuda.
web-results-title = O que vocês nos disseram
web-results-lead = { $n } famílias de { $place } responderam às nossas perguntas. Obrigado. Aqui está o que disseram.
web-results-lead-few = Algumas famílias de { $place } responderam às nossas perguntas. Obrigado. Foram poucas demais para mostrarmos números.
web-results-safe = Juntamos todas as respostas e nunca mostramos grupos pequenos. Ninguém pode ser reconhecido nestes números.
web-results-more = É mais do que em { $year }.
web-results-less = É menos do que em { $year }.
web-results-same = Não há mudança clara desde { $year }.
web-results-care = Poucas famílias responderam a isto. Leia com cuidado.
web-results-link = Veja o que as famílias nos disseram
web-no-results-title = Os resultados ainda não estão aqui
web-no-results-text = Ainda estamos juntando as respostas. Volte daqui a um tempo. Esta página vai mostrar o que as famílias nos disseram.
web-no-results-way-out = Ir para o início
web-progress = Parte { $part } de { $of } · { $title }
web-problems = Olhe isto de novo
web-problem-in-title = Olhe de novo: { $title }
web-next = Próxima
web-send = Enviar minhas respostas
web-saved = Suas respostas até aqui estão salvas.
web-back = Voltar
web-skip = Pular esta pergunta
web-skip-page = Pular estas perguntas
web-thanks-title = Obrigado
web-thanks-text = Suas respostas foram enviadas. { $hospital } e seus parceiros vão usá-las, junto com as de outras famílias, para planejar o que fazer.
web-not-for-you-title = Obrigado pelo seu tempo
web-not-for-you-text = Esta pesquisa é para pais, mães e responsáveis que moram com uma criança ou adolescente menor de 18 anos. { $hospital } agradece por você querer ajudar. Pode fechar esta página agora.
web-declined-title = Tudo bem
web-declined-text = Você escolheu não participar. Não guardamos nada sobre sua família. { $hospital } vai cuidar da sua família do mesmo jeito. Pode fechar esta página agora.
web-no-such-page-title = Esta página não está aqui
web-no-such-page-text = O endereço pode ter um erro, ou a página mudou de lugar.
web-no-such-page-way-out = Ir para o início
web-no-such-cycle-title = Não conhecemos esta pesquisa
web-no-such-cycle-text = O link pode ser antigo, ou falta uma letra nele.
web-no-such-cycle-way-out = Ver as pesquisas abertas
web-not-open-yet-title = Esta pesquisa ainda não começou
web-not-open-yet-text = Obrigado por querer participar. Volte daqui a um tempo.
web-not-open-yet-way-out = Ajuda e contato
web-closed-title = Esta pesquisa já terminou
web-closed-text = Obrigado por querer participar. Já não recebemos respostas.
web-closed-way-out = Ajuda e contato
web-expired-title = Não encontramos suas respostas neste telefone
web-expired-text = Talvez você tenha saído da pesquisa, ou o navegador foi fechado. As respostas que você já enviou estão seguras. Você pode começar de novo.
web-expired-way-out = Começar de novo
web-too-large-title = Foi texto demais de uma vez
web-too-large-text = As respostas que você salvou antes estão seguras. Escreva um texto mais curto e envie de novo.
web-too-large-way-out = Voltar à página
web-not-a-form-title = Não chegou inteiro
web-not-a-form-text = As respostas que você salvou antes estão seguras. Tente de novo.
web-not-a-form-way-out = Voltar à página
web-from-elsewhere-title = Abra a pesquisa aqui
web-from-elsewhere-text = Isso veio de outro site, por isso não aceitamos. As respostas que você salvou antes estão seguras.
web-from-elsewhere-way-out = Abrir a pesquisa
web-store-down-title = Não conseguimos salvar agora
web-store-down-text = As respostas que você salvou antes estão seguras. Espere um momento, volte no navegador e tente de novo.
web-store-down-way-out = Tentar de novo
web-too-many-title = Espere um minuto
web-too-many-text = Chegou muita coisa da sua rede de uma vez. As respostas que você salvou antes estão seguras. Espere um minuto, volte no navegador e tente de novo.
web-too-many-way-out = Tentar de novo
web-ours-title = Algo deu errado do nosso lado
web-ours-text = As respostas que você salvou antes estão seguras. Tente de novo.
web-ours-way-out = Ir para o início
web-language-offline = Este idioma ainda não está no seu telefone. Você precisa de internet uma vez para recebê-lo.
web-saved-here = Salvo neste telefone.
web-saved-sent = Salvo neste telefone e também conosco.
web-saved-waits = Salvo neste telefone. Será enviado quando você tiver internet.
web-saved-away = Salvo neste telefone. Agora não estamos conseguindo receber. O telefone tenta de novo sozinho.
web-saved-busy = Salvo neste telefone. Muitas famílias estão respondendo agora, por isso vamos enviar suas respostas um pouco mais tarde.
web-saved-not = Este telefone não consegue guardar suas respostas. Deixe esta página aberta até o fim.
web-thanks-waits = Suas respostas estão salvas neste telefone. Serão enviadas quando você tiver internet. Se puder, abra esta página de novo mais tarde.
web-thanks-away = Suas respostas estão salvas neste telefone. Agora não estamos conseguindo recebê-las. Enquanto esta página estiver aberta, o telefone tenta de novo sozinho. Você também pode abri-la de novo mais tarde.
web-thanks-sending = Enviando suas respostas. Elas já estão salvas neste telefone.
web-thanks-stuck = Suas respostas estão salvas neste telefone, mas ainda não conseguimos recebê-las. Avise a gente: { $contact }
web-choose-list = Escolha da lista
web-row-add = Adicionar mais um
web-row-remove = Remover
web-guidance = Para quem entrevista
web-erase = Apagar minhas respostas
web-erase-title = Apagar todas as suas respostas?
web-erase-text = Vamos tirá-las deste telefone e voltar ao início. O que já foi enviado fica conosco. Não tem nenhum nome.
web-erase-yes = Sim, apagar
web-erase-no = Não, guardar
web-later = Continuar depois ou em outro telefone
web-later-title = Suas palavras para voltar
web-later-text = Anote estas palavras ou tire uma foto delas. Com elas você pode continuar aqui ou em outro telefone. Quem tiver as palavras pode ver suas respostas.
web-later-until = As palavras valem até { $day }.
web-later-offline = Você precisa de internet para receber suas palavras. Suas respostas estão salvas neste telefone, então você também pode voltar aqui mais tarde.
web-later-back = Continuar a pesquisa
web-resume = Tenho palavras para voltar
web-resume-title = Continue de onde parou
web-resume-text = Escreva as palavras que recebeu. Letras maiúsculas e minúsculas dão no mesmo.
web-resume-label = Suas palavras
web-resume-go = Continuar
web-resume-unknown = Não encontramos essas palavras. Olhe cada uma de novo. Elas deixam de valer depois de alguns dias, ou quando suas respostas já foram enviadas.
web-resume-too-many = Houve tentativas demais. Espere alguns minutos e tente de novo.
web-gift-link = Presente de agradecimento
web-gift-offer = Como agradecimento, você pode participar do sorteio de um presente. Isso é feito em outra página e fica separado das suas respostas.
web-gift-title = Presente de agradecimento
web-gift-text = Diga como encontrar você se o seu nome for sorteado. Guardamos isso separado das suas respostas, para que ninguém saiba quais são as suas. Apagamos tudo depois do sorteio.
web-gift-name = Seu primeiro nome
web-gift-contact = Seu telefone ou e-mail
web-gift-adult = Tenho 18 anos ou mais.
web-gift-send = Participar do sorteio
web-gift-needs-contact = Escreva um telefone ou e-mail, para podermos encontrar você.
web-gift-needs-adult = Só adultos podem participar. Marque a caixinha se você tem 18 anos ou mais.
web-gift-done-title = Você está no sorteio
web-gift-done-text = Obrigado. Pode fechar esta página agora.
web-trap = Deixe isto vazio

## Kiosk: a shared tablet, armed by staff

kiosk-title = Tablet compartilhado
kiosk-text = Prepare este tablet para as famílias num evento, ou leia você as perguntas em voz alta. Abra esta página uma vez com internet; depois o tablet funciona sem rede.
kiosk-code = Código da equipe
kiosk-code-hint = Escolha agora, com pelo menos 4 dígitos. Ele abre a página da equipe neste tablet.
kiosk-place = Onde está este tablet
kiosk-families = As famílias respondem sozinhas
kiosk-interviewer = Eu leio as perguntas em voz alta
kiosk-start = Preparar este tablet
kiosk-wrong = Esse não é o código da equipe. Peça a quem cuida da pesquisa.
kiosk-off = Este tablet não está preparado. Abra nele o link para tablets compartilhados do painel da equipe.
kiosk-no-script = Um tablet compartilhado precisa de um navegador que rode scripts.
kiosk-welcome = Conte para nós o que as famílias precisam
kiosk-choose = Escolha seu idioma para começar.
kiosk-still = Você ainda está aí?
kiosk-still-text = Se não, limpamos esta tela para a próxima família em { $seconds } segundos. Suas respostas até aqui ficam guardadas para a pesquisa.
kiosk-here = Sim, estou aqui
kiosk-next-family = Pronto
kiosk-next-family-text = Esta tela se apaga sozinha daqui a pouco.
kiosk-staff = Equipe
kiosk-waiting = Esperando envio: { $n }
kiosk-sent = Enviadas deste tablet: { $n }
kiosk-send-now = Enviar agora
kiosk-back = Voltar para as famílias
kiosk-end = Parar de usar este tablet
kiosk-end-waiting = Algumas respostas ainda não foram enviadas. Conecte este tablet primeiro, para que nenhuma se perca.

## Poster

poster-title = Conte para nós o que as famílias precisam
poster-text = Aponte a câmera do seu telefone para aqui. Leva cerca de { $minutes } minutos. Sem nome, sem endereço. Você decide.
poster-type = Ou digite este endereço:

## Report

report-title = Avaliação das necessidades de saúde da comunidade
report-period = { $cycle } · as famílias responderam de { $from } a { $to }
report-synthetic = Dados sintéticos: { $place } é um lugar inventado, e nenhuma família ali é real.
report-colophon = Escrito por { $program }. As mesmas respostas, configurações e versão dão o mesmo documento, byte por byte.
report-skip = Ir para o conteúdo
report-contents = Conteúdo
report-numbers = Ver os números.
report-page = Página { $n } de { $total }
report-tables = Todas as tabelas
report-too-few = poucas para mostrar
report-unanswered = poucas responderam
report-all-families = No total
report-interval = { $from } a { $to }
report-caution = Poucas famílias responderam; leia com cuidado.
report-part-about = A comunidade
report-part-topics = O que as famílias nos contaram
report-part-across = Em todos os temas
report-part-appendix = Apêndice
report-heading-findings = Principais resultados
report-heading-who = Quem respondeu
report-heading-read = Como ler este relatório
report-nothing-to-show = Muito poucas famílias responderam para mostrar algum número. Abaixo está o que perguntamos e como.
report-who = { $n } famílias de { $place } responderam entre { $from } e { $to }.
report-read-interval = Um número como “14%” é nossa melhor estimativa para todas as famílias. A linha fina, ou o intervalo depois dele, mostra quanto ele pode variar só pelo número de respostas.
report-read-clear = Dizemos que uma diferença é clara só quando é pouco provável que venha do acaso. “Sem diferença clara” não quer dizer que ela não exista.
report-read-flag = † marca um número que pede cuidado: seu intervalo é largo, porque poucas famílias responderam.
report-read-hidden = “Poucas para mostrar” aparece onde um grupo pequeno de famílias poderia ser reconhecido.
report-read-generated = As frases sobre números foram escritas pelo programa a partir das tabelas deste documento; nenhuma foi editada.
report-level = Entre { $population }, { $pct } { $did } ({ $n } respostas).
report-level-hidden = Muito poucas famílias responderam para mostrar um número de “{ $label }”.
report-level-unanswered = “{ $label }” não tem número aqui: menos de { $pct } ({ $population }) têm resposta, poucos para falar por todos.
report-gap = { $dimension }: { $worst-pct } em { $worst } e { $best-pct } em { $best }; { $points } de diferença, ou { $ratio } vezes.
report-gap-points = { $dimension }: { $worst-pct } em { $worst } e { $best-pct } em { $best }; { $points } de diferença.
report-gap-unclear = Não vimos diferença clara entre os grupos por { $dimensions }; alguns grupos são pequenos.
report-gap-hidden = Muito poucas famílias responderam para comparar grupos por { $dimensions }.
report-figure-worst-high = { $worst } teve a maior porcentagem, { $worst-pct }; { $best } a menor, { $best-pct }
report-figure-worst-low = { $worst } teve a menor porcentagem, { $worst-pct }; { $best } a maior, { $best-pct }
report-figure-unclear = { $label }: sem diferença clara por { $dimension }
report-figure-hidden = { $label }: poucas respostas para comparar por { $dimension }
report-subtitle = { $dimension } · { $label } entre { $population } · { $n } respostas, { $year }
report-subtitle-trend = { $label } entre { $population }. Cada ciclo é ponderado pelos números mais recentes da comunidade.
report-foot-clear = Linha: intervalo de 95%. Em negrito e cor: claramente diferente de todas as outras famílias.
report-foot-line = Linha: intervalo de 95%. Nenhum grupo é claramente diferente de todas as outras famílias.
report-foot-flag = † poucas respostas, usar com cuidado.
report-foot-hidden = Poucas para mostrar: { $groups }.
report-foot-trend = Linha: intervalo de 95%.
report-alternative-dots = Gráfico de pontos de { $groups } grupos com intervalos. { $finding }. { $ends } Todas as famílias: { $total }. Grupos pequenos demais para mostrar: { $hidden }.
report-alternative-ends = O primeiro é { $first } com { $first-pct }, o último { $last } com { $last-pct }.
report-alternative-trend = Gráfico de pontos por ciclo com intervalos. { $finding }
report-alternative-bars = Gráfico de barras. { $finding }
report-heading-groups = Quem é afetado
report-heading-trend = Ao longo dos anos
report-all-groups = { $label }: todos os grupos
report-trend-numbers = Os números de cada ciclo
report-trend-worse = Piorou: { $then } em { $year }, { $now } agora. A mudança, { $points }, é clara.
report-trend-improved = Melhorou: { $then } em { $year }, { $now } agora. A mudança, { $points }, é clara.
report-trend-changed = Mudou: { $then } em { $year }, { $now } agora. A mudança, { $points }, é clara.
report-trend-unclear = Sem mudança clara: { $then } em { $year }, { $now } agora. A mudança, { $points }, pode ser acaso.
report-trend-one-cycle = Foi perguntado pela primeira vez, por isso não há número anterior para comparar.
report-trend-wording = Não dá para comparar com anos anteriores, porque a pergunta mudou.
report-trend-too-few = Não dá para comparar com anos anteriores: muito poucas famílias responderam.
report-tile-interval = { $interval } · { $n } respostas
report-tile-worse = ▲ pior: { $points } desde { $year }
report-tile-improved = ▽ melhor: { $points } desde { $year }
report-tile-changed = { $points } desde { $year }
report-tile-unclear = sem mudança clara desde { $year }
report-question = “{ $text }”
report-small-print = { $label } é uma proporção; contam { $population } com resposta válida. Perguntamos: { $questions }
report-least-answered = “{ $label }” só se mostra onde pelo menos { $pct } ({ $population }) têm resposta, no total e em cada grupo: quem respondeu pode ser diferente dos outros.
report-breakdown-caption = { $label } entre { $population }, por grupo
report-trend-caption = { $label } por ciclo
report-column-group = Grupo
report-column-answers = Respostas
report-column-share = Porcentagem
report-column-interval = Intervalo de 95%
report-column-difference = Pontos em relação às demais
report-column-ratio = Razão
report-column-note = Nota
report-column-cycle = Ciclo
report-column-crude = Sem ponderação
report-column-choice = Resposta
report-column-top3 = Entre as três primeiras
report-column-picked = Escolhida
report-column-first = Em primeiro lugar
report-column-points = Pontos
report-column-families-share = Porcentagem de famílias
report-column-unweighted = De quem respondeu
report-column-weighted = Ponderado
report-column-reference = Na comunidade
report-column-gap = Diferença em pontos
report-column-question = Pergunta
report-column-asked = Perguntadas
report-column-missing = Sem resposta
report-difference = { $points } ({ $from } a { $to })
report-standing-worse = claramente pior
report-standing-better = claramente melhor
report-standing-higher = claramente mais alto
report-standing-lower = claramente mais baixo
report-reference-group = melhor grupo
report-flag = † poucas respostas
report-note-chose = As famílias escolheram participar; os intervalos mostram a variação esperada só pelo número de respostas.
report-note-breakdown = A diferença é entre o grupo e todas as outras famílias juntas; “claramente” foi testado contra o acaso e contra o número de comparações. A razão é em relação ao melhor grupo com respostas suficientes.
report-note-trend = Cada ciclo é ponderado pelos números da comunidade do mais recente, para que uma mudança em quem respondeu não pareça uma mudança na vida das famílias; a última coluna é sem ponderação.
report-note-ranked = Cada família indicou uma primeira, uma segunda e uma terceira. Pontos: 3 pela primeira, 2 pela segunda, 1 pela terceira, como parte do máximo possível.
report-note-heat = ▲ claramente pior, ▽ claramente melhor que todas as outras famílias; sem marca: sem diferença clara. † poucas respostas.
report-note-who = Diferença: quem respondeu menos quem mora aqui; ◆ marca uma diferença de mais de 5 pontos. Os grupos podem se sobrepor onde as famílias podiam escolher mais de um.
report-choice = { $choice } ({ $pct })
report-list-top = Mais citadas: { $first }, { $second } e { $third }.
report-list-hidden = Muito poucas famílias responderam “{ $label }” para mostrar uma ordem.
report-list-figure = As { $shown } respostas mais frequentes
report-list-subtitle-ranked = Porcentagem de famílias que a indicaram entre suas três. { $n } famílias responderam, { $year }.
report-list-subtitle = Porcentagem de famílias que a escolheram. { $n } famílias responderam, { $year }.
report-all-choices = { $label }: todas as respostas
report-heat-title = Todos os temas de relance
report-heat-caption = O número principal de cada tema, por grupo
report-heat-headline = Claramente pior em { $times } de { $of } temas, mais que qualquer outro grupo: { $groups }.
report-heat-group = { $group } ({ $dimension })
report-heat-unclear = Nenhum grupo está claramente pior que os outros.
report-community-title = A comunidade atendida
report-community-headline = { $hospital } atende as famílias de { $place }.
report-community-no-margins = Não foram carregados números da comunidade para este ciclo.
report-community-caption = Famílias com crianças em { $place }
report-source = Fonte: { $source }.
report-methods-title = Como perguntamos e quem respondeu
report-methods-headline = { $n } famílias responderam.
report-methods-headline-like = { $n } famílias responderam, e elas se parecem muito com as famílias que moram aqui.
report-methods-headline-over = { $n } famílias responderam. { $group } participou mais que os outros: { $unweighted } das respostas, { $reference } da comunidade.
report-methods-headline-under = { $n } famílias responderam. { $group } participou menos que os outros: { $unweighted } das respostas, { $reference } da comunidade.
report-how = As famílias puderam responder de { $from } a { $to } nestes idiomas: { $languages }. { $n } enviaram suas respostas.
report-convenience = É uma amostra de conveniência, não aleatória: as famílias souberam da pesquisa e escolheram participar. Ela não tem uma margem de erro verdadeira.
report-drafts = Foram usados rascunhos de tradução ainda não revisados para { $languages }; leve isso em conta ao ler as respostas nesses idiomas.
report-who-caption = Quem respondeu e quem mora aqui
report-heading-weighting = Ponderação
report-weighting = As respostas são ponderadas para corresponder à comunidade por { $dimensions }. Uma família de um grupo que respondeu menos conta mais.
report-weighting-cost = A ponderação custa precisão: { $n } respostas valem { $effective } de uma amostra que não precisa de pesos (efeito de desenho { $deff }).
report-merged = Níveis com menos de 30 respostas foram unidos antes da ponderação: { $levels }.
report-not-converged = Os pesos não correspondem exatamente a todos os números da comunidade; a maior diferença está na ficha de execução.
report-weighting-warning = Os pesos deixam as respostas valendo menos da metade; leia todos os números com cuidado.
report-unweighted = Não foram carregados números da comunidade para este ciclo, por isso as respostas não são ponderadas: cada família conta o mesmo, e os números descrevem quem respondeu.
report-heading-missing = Perguntas sem resposta
report-missing-none = Nenhuma pergunta ficou sem resposta de mais de 10% das pessoas perguntadas.
report-missing-caption = Perguntas que mais de 10% das pessoas perguntadas deixaram sem resposta
report-heading-limits = Limites e informações que faltam
report-limit-chose = As famílias que escolheram responder podem ser diferentes das que não responderam, de formas que os pesos não corrigem.
report-limit-small = { $dimension }: menos de 30 respostas, por isso pouco ou nada se diz sobre { $groups }.
report-limit-reports = As respostas são o que uma mãe, um pai ou responsável nos contou; nenhum registro foi verificado.
report-appendix-methods = Métodos completos
report-method-indicators = Cada indicador é uma proporção: entre as pessoas do seu grupo com resposta válida, as que cumprem a definição. “Não tenho certeza”, “Prefiro não responder”, respostas em branco e perguntas não feitas não entram em nenhum denominador.
report-method-weights = Os pesos começam em 1 e são ajustados (raking) aos números da comunidade. Em cada rodada, ficam entre um quinto e cinco vezes o peso médio. Níveis com menos de 30 respostas são antes unidos a um vizinho. Respostas que faltam numa pergunta de ponderação seguem a distribuição da amostra.
report-method-intervals = Os intervalos de 95% são de Wilson, com o número efetivo de respostas de cada grupo (Kish).
report-method-comparisons = Um grupo é comparado com todas as outras famílias por um teste z de duas proporções com números efetivos de respostas. Em cada tabela, a regra de Benjamini–Hochberg a 0,05 leva em conta o número de comparações.
report-method-trend = Os ciclos só são comparados onde a pergunta manteve o texto. Cada um é ponderado pelos números mais recentes da comunidade; o primeiro e o último são comparados por um teste z.
report-method-flags = † aparece onde o intervalo é maior que 20 pontos ou maior que 1,2 vezes a porcentagem. Uma porcentagem com menos de 30 respostas não é mostrada.
report-method-hiding-public = Para o público: contagens de 1 a { $highest } ficam ocultas, assim como todo número que permitiria calculá-las; porcentagens com menos de { $answers } respostas não são mostradas.
report-method-hiding-internal = Rascunho interno, não publicar: contagens de 1 a { $highest } ficam ocultas, assim como todo número que permitiria calculá-las; porcentagens com menos de { $answers } respostas não são mostradas.
report-method-rounding = As porcentagens são arredondadas; as diferenças são entre as porcentagens arredondadas quando as duas aparecem. As porcentagens de uma pergunta podem somar 99 ou 101.
report-run-title = Ficha de execução
report-run-intro = Com estes dados e esta versão, quem pode ver as respostas pode refazer este documento.
report-run-program = Programa
report-run-instrument = Questionário
report-run-indicators = Arquivo de indicadores
report-run-cycle = Ciclo
report-run-margins = Números da comunidade
report-run-data = Respostas
report-run-earlier = Ciclos anteriores
report-run-rounds = Rodadas de ajuste
report-run-error = Maior erro de margem
report-run-range = Pesos, vezes a média
report-run-deff = Efeito de desenho da ponderação
report-figure-apart = { $label }: { $worst-pct } em { $worst }, { $best-pct } em { $best }
report-points = { $n ->
    [one] { $shown } ponto
   *[other] { $shown } pontos
}
report-fewer = menos de { $n }
report-and = { $rest } e { $last }
report-comma = { ", " }
report-list-named = { $label }. { $said }
report-run-audit = Números ocultos porque poucas famílias estão por trás deles
report-run-audit-proven = { $count }; para cada um, tudo o que é publicado deixa possível cada contagem de 1 a { $highest } (programação linear, microlp)
report-run-effective = Número efetivo de respostas
report-no-answer = Sem resposta

## Charts

# The form on paper.
paper-how = Marque a caixa ao lado da sua resposta, ou escreva na linha. As palavras pequenas são para quem passa as respostas para o computador.
paper-only-if = Só se { $condition }
paper-and = e
paper-or = ou
paper-many = Marque todas as que se aplicam.
paper-stop = Pare aqui. Obrigado.

## Desk: pages for staff

desk-name = Mesa da pesquisa
desk-login = Entrar
desk-look-again = Verifique, por favor: entrar
desk-account = Nome
desk-password = Senha
desk-accounts-made = As contas são criadas no servidor com “chna user add”.
desk-login-wrong = O nome e a senha não combinam. Um administrador pode definir uma nova senha com “chna user password”.
desk-login-often = Houve muitas tentativas. Espere um minuto e tente de novo.
desk-login-broken = Não chegou inteiro. Tente de novo.
desk-from-elsewhere = Isso veio de outro site. Abra /desk aqui e entre.
desk-logout = Sair
desk-role-admin = administração
desk-role-analyst = análise
desk-fielding = Trabalho de campo
desk-audit = Registro
desk-cycles = Ciclos
desk-complete = Completas
desk-partial = Iniciadas, não enviadas
desk-median = Tempo mediano
desk-minutes = { $n } min
desk-waiting-tablets = À espera em tablets
desk-codes-used = Códigos de uso único usados
desk-of = { $used } de { $issued }
desk-so-far-of = Chegaram { $n } das { $target } respostas esperadas ({ $share })
desk-so-far = Chegaram { $n } respostas
desk-unreadable = Guardadas, mas fora de toda contagem, pois não podem ser lidas como respostas deste ciclo: { $n }.
desk-by-neighborhood = Por bairro
desk-neighborhood = Bairro
desk-by-home-language = Por idioma em casa
desk-home-language = Idioma em casa
desk-note-place = As metas repartem a meta do ciclo conforme as famílias vivem na cidade. Grupos de 1 a 10 famílias são pequenos demais para mostrar, e também mais um grupo quando se deduziriam do resto.
desk-by-language = Por idioma da pesquisa
desk-language = Idioma
desk-by-partner = Por parceiro
desk-partner = Parceiro
desk-no-partner = Sem link de parceiro
desk-by-mode = Por forma de responder
desk-mode = Forma
desk-mode-web = Telefone ou computador próprio
desk-mode-kiosk = Tablet compartilhado
desk-mode-interviewer = Com entrevistador
desk-mode-paper = Em papel
desk-by-page = Onde as famílias param
desk-page = Página da pesquisa
desk-page-of = { $title }, página { $page } de { $of }
desk-note-page = Respostas iniciadas e não enviadas, pela página da última resposta. Contam até onde chegam.
desk-by-sign = Merecem outra olhada
desk-sign = O que chama atenção
desk-note-sign = São indícios, não veredictos. Nenhuma destas respostas foi recusada, e todas contam.
desk-sign-speed = Mais rápido que uma resposta por segundo
desk-sign-straight-line = A mesma opção em toda uma tabela
desk-sign-trap = O campo oculto preenchido
desk-sign-alike = As mesmas respostas que outra nesse dia
desk-by-day = Por dia
desk-day = Dia
desk-note-day = O dia em que a família começou.
desk-elsewhere = Outro lugar, ou não dito
desk-responses = Respostas
desk-target = Meta
desk-too-few = poucas demais para mostrar
desk-nothing-yet = Nada ainda.
desk-tablets = Tablets compartilhados
desk-no-tablet = Nenhum tablet está preparado para este ciclo.
desk-tablet = Tablet
desk-heard = Último sinal
desk-waiting = À espera
desk-just-now = agora mesmo
desk-minutes-ago = há { $n } minutos
desk-hours-ago = há { $n } horas
desk-days-ago = há { $n } dias
desk-take-out = Retirar de uso
desk-take-out-of = Retirar { $name } de uso
desk-tablet-safe = O que espera num tablet está seguro e é enviado quando há conexão.
desk-arm-ask = Prepare este aparelho como tablet compartilhado. Como você o chama?
desk-arm = Preparar este tablet
desk-arm-then = Nele você sai da mesa, escolhe um código da equipe e o entrega.
desk-who-did-what = Quem fez o quê
desk-when = Quando (UTC)
desk-who = Quem
desk-what = O quê
desk-detail = Detalhe
desk-trouble = Isso não funcionou
desk-to-desk = Ir para a mesa
desk-not-admin = Só a administração vê o registro.
desk-no-cycle = Não existe esse ciclo. Vá à mesa para ver o último.
desk-other-page = Isso veio de outra página. Vá à mesa e tente de novo.
desk-tablet-needs-name = Dê um nome ao tablet. Volte à página anterior e tente de novo.
desk-no-such-tablet = Não existe esse tablet.
desk-store-down = O banco de dados não responde. As respostas enviadas estão seguras. Tente em alguns segundos; se continuar, veja o log do servidor.
desk-page-broken = Não foi possível criar esta página; o log do servidor diz por quê.
## O plano de melhoria
plan-title = Plano de Melhoria da Saúde da Comunidade
plan-period = { $from } a { $to }
plan-adopted = Aprovado em { $day } por { $body }.
plan-draft = Rascunho: nenhum conselho aprovou ainda este plano. O último dia para isso é { $day }.
plan-contact = Perguntas e comentários: { $contact }
plan-how = Como as prioridades foram escolhidas
plan-part-priorities = Prioridades
plan-candidates = Necessidades que se destacam no que as famílias nos disseram: { $n }.
plan-needs-caption = Necessidades que se destacam, e por quê
plan-needs-note = a: pior que um número comparável de outro lugar; b: pior que no ciclo anterior; c: uma razão de 1,5 ou mais entre grupos; d: entre as cinco maiores preocupações. Cada uma vale só onde o acaso não explica.
plan-reason-a = { $here } aqui, { $there } em { $place } em { $year } ({ $source }).
plan-reason-b = { $then } em { $cycle }, { $now } agora.
plan-reason-c = { $dimension }: { $worst-pct } para { $worst }, { $best-pct } para { $best }, uma razão de { $ratio } contada do lado que ninguém quer.
plan-reason-d = Número { $place } do que mais preocupa as famílias: { $label }, citado por { $pct }.
plan-method-matrix = Cada membro deu notas de 1 a 5 a cada necessidade segundo critérios; o resultado é a média ponderada.
plan-method-hanlon = Os membros deram notas de 0 a 10 ao tamanho (A), à gravidade (B) e à eficácia do que se pode fazer (C); o resultado é (A + 2B) × C. Fica de lado a necessidade que não é apropriada, econômica, aceitável, possível com os recursos ou legal.
plan-method-hanlon-older = Os membros deram notas de 0 a 10 ao tamanho (A), à gravidade (B) e à eficácia do que se pode fazer (C); o resultado é (A + B) × C ÷ 3. Fica de lado a necessidade que não é apropriada, econômica, aceitável, possível com os recursos ou legal.
plan-method-votes = Cada membro teve { $n } votos, e a lista ficou mais curta a cada rodada.
plan-method-nominal = Depois de listar e esclarecer em grupo, cada membro ordenou em particular as cinco necessidades mais urgentes: 5 pontos para a primeira, 1 para a última.
plan-method-simplex = Os membros responderam às mesmas perguntas fechadas para cada necessidade, e tirou-se a média das respostas.
plan-took-part = Membros que participaram em { $day }: { $n } ({ $roles }).
plan-criteria-caption = Critérios e seus pesos
plan-scores-caption = Notas, posições e ordem final
plan-scores-finding = Mais alto na contagem do conselho: { $first }
plan-scores-subtitle = Nota de cada necessidade por todos os membros; a linha vai do membro mais baixo ao mais alto
plan-scores-foot = As necessidades em negrito são prioridades do plano.
plan-not-scored = sem nota
plan-tied = { $place }, igual a outra
plan-decision = O que foi decidido
plan-what-if-same = O dobro do peso em qualquer critério deixa na frente as mesmas { $n } necessidades.
plan-what-if-other = O dobro do peso em { $criteria } traria outra necessidade para a frente.
plan-set-aside = { $need } ficou de lado: { $reason }.
plan-moved = { $need } está antes de necessidades com notas maiores: { $reason }
plan-chosen = Prioridades do plano: { $needs }.
plan-focus = Grupos em foco: { $groups }.
plan-open = (em aberto)
plan-objectives = Objetivos
plan-objective-decrease = Até { $by }, reduzir "{ $what }" em { $group } em { $place } de { $baseline } ({ $year }, { $source }) para { $target }.
plan-objective-increase = Até { $by }, aumentar "{ $what }" em { $group } em { $place } de { $baseline } ({ $year }, { $source }) para { $target }.
plan-strategies = Estratégias
plan-evidence = { $rating } ({ $source })
plan-actions = Ações
plan-partners = Parceiros
plan-resources = Recursos
plan-measures = Medidas
plan-not-addressed = Necessidades de que este plano não trata
plan-calendar = Calendário
plan-crosswalk = Onde as regras são cumpridas
plan-crosswalk-intro = Cada linha das listas federal e estadual, e o que ainda falta ao plano, pelo seu id.
plan-met = cumprido
plan-unmet = ainda não cumprido
plan-not-judged = verifique você mesmo
plan-place-front = Primeira página
plan-column-need = Necessidade
plan-column-rules = Regras
plan-column-why = Por quê
plan-column-criterion = Critério
plan-column-weight = Peso
plan-column-score = Nota
plan-column-range = Do mais baixo ao mais alto
plan-column-rank = Posição
plan-column-decided = Lugar final
plan-column-strategy = Estratégia
plan-column-level = Nível
plan-column-evidence = Evidência
plan-column-impact = Efeito esperado
plan-column-task = Tarefa
plan-column-owner = Responsável
plan-column-when = Quando
plan-column-status = Estado
plan-column-partner = Organização
plan-column-role = Papel
plan-column-agreement = Acordo
plan-column-kind = Tipo
plan-column-amount = Quantia
plan-column-benefit = Benefício à comunidade
plan-column-measure = Medida
plan-column-baseline = Ponto de partida
plan-column-target = Meta
plan-column-source = Fonte
plan-column-often = Com que frequência
plan-column-day = Dia
plan-column-due = O que vence
plan-column-rule = Linha
plan-column-asks = O que pede
plan-column-where = Onde
plan-column-state = Estado
plan-column-now = Agora
plan-column-line = Na linha
plan-column-result = Resultado
plan-word = { $word ->
    [individual] Individual
    [organization] Organização
    [community] Comunidade
    [policy] Política
    [scientifically_supported] Com apoio científico
    [some_evidence] Alguma evidência
    [expert_opinion] Opinião de especialistas
    [insufficient_evidence] Evidência insuficiente
    [mixed_evidence] Evidência mista
    [evidence_of_ineffectiveness] Evidência de que não funciona
    [recommended] Recomendada
    [insufficient] Evidência insuficiente
    [not_recommended] Não recomendada
    [planned] Planejada
    [under_way] Em andamento
    [done] Feita
    [dropped] Abandonada
    [money] Dinheiro
    [staff] Pessoal
    [in_kind] Em espécie
    [financial_assistance] Ajuda financeira
    [medicaid] Medicaid
    [other_means_tested] Outros programas por renda
    [community_health_improvement] Serviços para melhorar a saúde da comunidade
    [professions_education] Formação de profissionais de saúde
    [subsidized_services] Serviços de saúde subsidiados
    [research] Pesquisa
    [contributions] Contribuições em dinheiro e em espécie
    [community_building] Fortalecimento da comunidade
    [others_do_it_better] Outros fazem melhor
    [little_we_can_do] Pouco podemos fazer
    [resources] Os recursos não bastam
    [low_priority] Outras necessidades são mais urgentes
    [process] O que fazemos
   *[outcome] O que resulta
}
ballot-title = Que necessidades são mais urgentes?
ballot-lead-five = Dê uma nota a cada necessidade em cada linha: 1 é baixo, 5 é alto. Deixe vazia a linha que não souber.
ballot-lead-ten = Dê uma nota a cada necessidade em cada linha: 0 é baixo, 10 é alto. Deixe vazia a linha que não souber.
ballot-lead-votes = Você tem votos para { $n } necessidades. Escolha as mais urgentes.
ballot-lead-ranks = Escolha as cinco necessidades mais urgentes, a primeira primeiro.
ballot-secret = Nenhum nome é guardado. Ninguém pode saber o que você marcou.
ballot-code = O código do seu papel
ballot-choose = As necessidades mais urgentes
ballot-rank = Número { $rank }
ballot-send = Enviar meu voto
ballot-once = Um voto conta uma só vez e depois não pode ser mudado.
ballot-done-title = Seu voto foi contado
ballot-done-text = Obrigado por participar. Já pode fechar esta página.
ballot-closed-title = A votação terminou
ballot-closed-text = Esta votação terminou e não se contam mais votos. Se não conseguiu votar, diga a quem conduz a reunião.
ballot-needs-code = Escreva o código que está no seu papel.
ballot-code-used = Já foi contado um voto com este código. Se não foi o seu, diga a quem conduz a reunião.
ballot-code-unknown = Não conhecemos este código. Olhe o seu papel e escreva de novo.
ballot-empty = Ainda não há nada marcado. Marque pelo menos uma necessidade.
ballot-off-scale = Uma nota não está na escala. Escolha de novo.
ballot-too-many = Você escolheu mais necessidades do que tem votos. Tire algumas.
ballot-twice = Uma necessidade foi escolhida duas vezes. Escolha cada uma uma vez.
ballot-criterion-size = Quantas crianças atinge
ballot-criterion-seriousness = Como é grave
ballot-criterion-disparity = Como é desigual
ballot-criterion-concern = Quanto preocupa as famílias
ballot-criterion-ability = Como podemos agir com parceiros
ballot-criterion-known = Quanto sabemos o que funciona
ballot-criterion-effectiveness = Como funcionam as ações conhecidas
desk-ballots = Votações
desk-ballot = Votação
desk-ballots-none = Nenhuma votação foi aberta. Comece uma com “chna plan ballot open”.
desk-no-ballots = Não há essa votação. Abra /desk/ballots para ver todas.
desk-closed = fechada
desk-ballot-count = Votos contados, de códigos entregues: { $count }
desk-ballot-few = A contagem aparece quando a votação termina e há três votos, para que ninguém saiba o que um membro marcou.
desk-ballot-closed = A votação terminou. Leve os votos para o plano com “chna plan ballot take”.
desk-ballot-still = Parar de atualizar esta página
desk-ballot-live = Atualizar esta página a cada 5 segundos
desk-ballot-close = Terminar a votação
plan-due-opens = Abre a pesquisa: { $label }
plan-due-closes = Fecha a pesquisa: { $label }
plan-due-near = Falta um mês para aprovar o plano: { $label }
plan-due-adoption = Último dia para aprovar o plano: { $label }
plan-due-starts = Começa o plano: { $label }
plan-due-ends = Termina o plano: { $label }
plan-due-action-starts = Começar: { $label }
plan-due-action-ends = Terminar: { $label }
plan-due-objective = Vence o objetivo: { $label }
plan-due-report = Escrever o relatório anual: { $label }
plan-due-next = A próxima avaliação deve estar pronta: { $label }
plan-progress-title = Avanço em { $year }
plan-progress-intro = Uma medida vai bem quando está pelo menos onde estaria uma linha reta do ponto de partida à meta. A que chegou à meta está cumprida; a que ninguém mediu não tem dados.
plan-progress-headline = Vão bem ou cumpridas: { $well } de { $all } medidas com dados.
plan-progress-none = Nenhuma medida tem dados ainda.
plan-status = { $status ->
    [met] Cumprida
    [on_track] Vai bem
    [behind] Atrasada
   *[no_data] Sem dados
}
plan-did = O que fizemos
plan-nothing-logged = Nada foi registrado.
plan-reach = Pessoas alcançadas: { $people }; sessões: { $sessions }; dólares gastos: { $dollars }. Quem participou duas vezes conta duas vezes.
plan-story = Uma história
plan-learned = O que aprendemos
plan-changes = Mudanças no plano
plan-next = A seguir
plan-measure-among = { $what }, { $group }
plan-line-note = A linha vai reta do ponto de partida, quando o plano começou, à meta no seu dia.
plan-course-finding = { $what }: { $status }
plan-course-subtitle = Valores por ano; a marca mostra onde estava a linha reta naquele dia
plan-course-target = meta { $target }
plan-not-measured = não medido
plan-since-title = Desde a última avaliação
plan-since-intro = O que o último plano pretendia, o que foi feito e o que resultou.
plan-since-note = Os percentuais da pesquisa foram perguntados de novo com as mesmas palavras e testados; o que pode ser acaso chama-se sem mudança clara.
plan-change-met = cumprido
plan-change-progress = avanço
plan-change-none = sem mudança clara
plan-change-worse = pior
plan-change-unmeasured = não medido
plan-page-title = O que ouvimos e o que vem agora
plan-you-said = Você disse
plan-we-will = Nós vamos
plan-will-come = Ainda estamos vendo o que fazer, e vamos contar a você.
plan-your-turn = Dê a sua opinião
plan-tell-us = Diga-nos o que pensa. { $contact }
plan-of-100 = { $n ->
    [one] Entre { $population }, 1 de cada 100 { $did }.
   *[other] Entre { $population }, { $n } de cada 100 { $did }.
}
plan-of-100-group = { $group }: { $n } de cada 100.
plan-worry = Isto foi o número { $place } do que mais preocupa as famílias.
report-foot-map = Áreas com menos de { $least } respostas não aparecem no mapa. Com moldura: claramente diferente das outras famílias.
report-alternative-map = Mapa de { $groups } áreas, mais escuras onde a parte é maior. { $finding }. Respostas de menos para o mapa: { $hidden }.
report-figure-gaps = { $label }: a maior diferença é por { $dimension }, { $points }
report-subtitle-gaps = { $label } entre { $population }: o grupo em pior situação (ponto cheio) e o em melhor situação (círculo), onde diferem claramente. { $n } respostas, { $year }
report-alternative-gaps = Gráfico de { $groups } diferenças, dois pontos em cada linha. { $finding }.
report-heading-benchmarks = Em comparação com outros lugares
report-benchmark = { $place }, { $year }: { $pct } ({ $details }).
report-benchmarks-context = Só como contexto. Estes números contam outra coisa e não podem ser comparados:
report-figure-benchmarks = { $label }: { $pct } aqui; { $there } em { $place } ({ $year })
report-subtitle-benchmarks = { $label } entre { $population }, { $year }. Círculos: números publicados noutros lugares.
report-alternative-benchmarks = Um ponto com o seu intervalo para as famílias daqui e { $n } números de outros lugares por baixo. { $finding }.
report-heading-strengths = O que vai bem
report-trend-broken = perguntado com outras palavras
report-other-words = { $cycle } (outra redação)
report-slope-title = Todos os temas ao longo dos anos
report-slope-finding = De { $all } números principais, { $worse } pioraram claramente desde { $year } e { $better } melhoraram claramente
report-slope-subtitle = O número principal de cada tema, em cada ciclo. A cores: mudou claramente.
report-alternative-slope = Gráfico de linhas de { $lines } números ao longo dos ciclos. { $finding }.
report-felt-title = O que as famílias sentem e o que foi medido
report-felt-finding = Mais citado: { $topic } ({ $felt }). Medido: { $label }, { $measured }
report-felt-subtitle = Cada tema pelo seu número principal e pela preocupação desse tema que as famílias mais citaram.
report-felt-across = Número principal do tema
report-felt-up = Citado entre três preocupações
report-alternative-scatter = { $points } temas como pontos num plano. { $finding }.
report-bubble-title = Tamanho, diferença e preocupação juntos
report-bubble-subtitle = Mais à direita: mais famílias. Mais acima: mais no grupo em pior situação. Maior: citado mais vezes.
report-bubble-up = Grupo em pior situação
report-column-measure = Medida
report-column-topic = Tema
report-column-worry = Preocupação
report-alternative-heat = Tabela de { $rows } grupos por { $columns } temas, sombreada. { $finding }
report-weights-finding = Os pesos vão de { $from } a { $to } vezes a média
report-weights-subtitle = Parte das famílias segundo o seu peso. Antes da ponderação, cada família contava 1.
report-weights-before = Antes: 1 cada
report-weights-across = Peso, vezes a média
report-alternative-weights = Histograma dos pesos. { $finding }.
report-questionnaire = Questionário
report-waived = dispensado: { $reason }

## Short documents

brief-summary = { $title }: o resumo
brief-slides = { $title }: para o conselho
brief-next = O que acontece a seguir
brief-next-choose = O hospital e os seus parceiros escolhem em que trabalhar primeiro. As famílias têm um lugar à mesa.
brief-next-plan = Segue-se um plano. Ele diz o que será feito, por quem, e como saberemos se resultou.
brief-next-contact = Corresponde ao que vê? Diga-nos: { $contact }.
brief-all = Todas as famílias: { $pct }
brief-group-worse = { $group }: claramente pior do que outras famílias em { $times } de { $of } temas.
brief-group-unclear = { $group }: nenhuma desvantagem clara face a outras famílias nos temas aqui mostrados.
brief-group-figure = { $group } ao lado de todas as famílias
brief-group-subtitle = O número principal de cada tema, { $year }. Ponto cheio: este grupo. Anel: todas as famílias.
brief-group-alternative = Gráfico de pares de pontos. { $finding }, uma linha por tema.

## Answers in full, hardships, the way through

report-column-families = Famílias
report-answers-heading = Respostas completas
report-answers-finding = { $question } Mais frequente: { $answer } ({ $pct })
report-answers-subtitle = Parte das famílias por resposta, { $year }
report-answers-alternative = Barras empilhadas, uma parte por resposta na sua ordem. { $finding }.
report-needs-title = Várias dificuldades ao mesmo tempo
report-needs-finding = { $pct } das famílias tiveram duas ou mais dificuldades ao mesmo tempo
report-needs-hidden = Muito poucas famílias tiveram várias dificuldades para dizer quantas.
report-needs-subtitle = Quantas destas uma família teve: { $measures }. { $n } respostas, { $year }
report-needs-none = Nenhuma
report-needs-one = Uma
report-needs-two = Duas
report-needs-more = Três ou mais
report-needs-alternative = Barras das famílias com nenhuma, uma, duas, e três ou mais. { $finding }.
report-flow-heading = Da primeira pergunta à última
report-flow-finding = { $ended } de { $began } famílias que começaram chegaram ao fim ({ $pct })
report-flow-hidden = Não se pode mostrar, ao lado dos outros números, quantas chegaram ao fim.
report-flow-subtitle = Famílias que chegaram a cada parte do inquérito. Nada se guarda de visitas que não começaram.
report-flow-began = Começaram
report-flow-ended = Chegaram ao fim
report-flow-by = Quem chegou ao fim, passo a passo e pela forma de responder
report-flow-alternative = Barras, uma por cada parte do inquérito. { $finding }.
report-flow-partner = Souberam por
report-flow-no-partner = Nenhum parceiro indicado

## What the operator gives

report-resources-title = Recursos com que contar
report-resources-none = Ainda não foi dada uma lista de recursos.
report-consulted-title = Quem foi ouvido
report-consulted-none = Ainda não foram registados grupos de conversa, entrevistas ou reuniões.
report-comments-title = Comentários ao último relatório
report-comments-none = Não foram registados comentários escritos ao último relatório.
report-column-resource = Recurso
report-column-offers = O que oferece
report-column-whom = Para quem
report-column-languages = Línguas
report-column-area = Zona
report-column-cost = Custo
report-column-contact = Contacto
report-column-checked = Última verificação
report-column-who = Quem
report-column-how = Como
report-column-people = Pessoas
report-column-when = Quando
report-column-role = Papel
report-column-comment = Comentário
report-column-reply = O que resultou
report-run-benchmarks = Ficheiro de comparação
report-run-rules = Regras para ocultar
report-run-beside = Células ocultas ao lado
report-run-narrowest = Intervalo mais estreito que fica em aberto
report-read-edited = As frases sobre números foram escritas pelo programa a partir das tabelas deste documento, exceto as que alguém pôs em suas próprias palavras.
report-own-changed = Leia de novo: os números abaixo mudaram. Era: “{ $then }” É: “{ $now }”
report-heading-quotes = Nas palavras das famílias
report-quote = “{ $text }” — { $who }
report-note-quotes = Pessoas escolheram estas palavras e tiraram o que poderia dizer quem as escreveu. Um grupo só é nomeado se pelo menos { $n } de suas famílias responderam.

# The languages, as a reader of this one calls them.
language-en = inglês
language-es = espanhol
language-ht = crioulo haitiano
language-kea = crioulo cabo-verdiano
language-pt = português
language-vi = vietnamita
language-zh-Hant = chinês (tradicional)
language-zh-Hans = chinês (simplificado)
language-ar = árabe
language-so = somali
language-fr = francês
