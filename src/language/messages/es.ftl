# Lo que dice el programa, en español claro para familias latinoamericanas en los Estados Unidos.

## Dates: how a day is written, and the months in it

date = { $day } de { $month } de { $year }
date-month-1 = enero
date-month-2 = febrero
date-month-3 = marzo
date-month-4 = abril
date-month-5 = mayo
date-month-6 = junio
date-month-7 = julio
date-month-8 = agosto
date-month-9 = septiembre
date-month-10 = octubre
date-month-11 = noviembre
date-month-12 = diciembre

## Answers

answer-dk = No estoy segura o seguro
answer-pna = Prefiero no responder

## Collection

collection-unknown-item = En esta encuesta no hay una pregunta “{ $name }”.
collection-unknown-choice = Elija una de las respuestas que se muestran. “{ $code }” no es una de ellas.
collection-choose = Elija entre las respuestas que se muestran.
collection-one = Dé una sola respuesta aquí.
collection-words = Escriba su respuesta con palabras.
collection-note = Esto es solo para leer. No lleva respuesta.
collection-whole-range = Escriba un número de { $min } a { $max }.
collection-number-range = Escriba un número de { $min } a { $max }.
collection-number-from = Escriba un número. Puede ser { $min } o más.
collection-number-to = Escriba un número. Puede ser { $max } o menos.
collection-whole = Escriba un número entero.
collection-number = Escriba un número.
collection-constraint = Mire otra vez esta respuesta. No concuerda con otra.
collection-alone = Elija solo esa respuesta, o bien las otras.
collection-too-many = Elija { $max } como máximo.
collection-too-long = Acorte su respuesta a { $max } caracteres. Ahora tiene { $length }.
collection-date = Elija un día, por ejemplo 2025-03-01.
collection-time = Elija una hora, por ejemplo 08:30.
collection-rows = Envíe esto como una lista de filas.
collection-between = Elija entre { $min } y { $max }.
collection-too-many-rows = Aquí caben { $max }.
collection-needed = Elija una respuesta aquí, para saber cómo seguir.
collection-not-a-response = Esto no es una respuesta: mande un objeto JSON que contenga un objeto “answers”.
collection-field = Falta “{ $name }”: mándelo como texto.
collection-other-instrument = Esta respuesta contesta otra encuesta; mándela al ciclo para el que se hizo.
collection-not-a-uuid = El id de la respuesta no es un UUID; cree uno y úselo en cada intento.

## Web

web-name = Encuesta para familias
web-language = Idioma
web-leave = Salir ya
web-help = Ayuda
web-help-title = Ayuda, a cualquier hora
web-help-text = No está sola ni solo. Estas líneas son para todas las personas. No tiene que decir por qué llama.
web-help-contact = Preguntas sobre esta encuesta
web-help-back = Ir a la encuesta
web-support-title = Ayuda para las familias, a cualquier hora
web-synthetic = Esto es una demostración. El lugar es inventado, y sus familias también.
web-home-title = Díganos qué necesitan las familias
web-home-text = Elija un idioma para empezar.
web-home-minutes = unos { $minutes } minutos
web-home-none = Ahora no hay ninguna encuesta abierta. Gracias por venir. Vuelva a intentarlo más tarde o abra la página de ayuda.
web-results-title = Lo que ustedes nos dijeron
web-results-lead = { $n } familias de { $place } respondieron nuestras preguntas. Gracias. Esto es lo que dijeron.
web-results-lead-few = Algunas familias de { $place } respondieron nuestras preguntas. Gracias. Fueron muy pocas para mostrar números.
web-results-safe = Juntamos todas las respuestas y nunca mostramos grupos pequeños. Nadie puede ser reconocido en estos números.
web-results-more = Es más que en { $year }.
web-results-less = Es menos que en { $year }.
web-results-same = No hay un cambio claro desde { $year }.
web-results-care = Pocas familias respondieron esto. Léalo con cuidado.
web-results-link = Vea lo que las familias nos dijeron
web-no-results-title = Los resultados todavía no están aquí
web-no-results-text = Todavía estamos reuniendo las respuestas. Vuelva dentro de un tiempo. Esta página mostrará lo que las familias nos dijeron.
web-no-results-way-out = Ir al inicio
web-progress = Parte { $part } de { $of } · { $title }
web-problems = Mire esto otra vez
web-problem-in-title = Mire otra vez: { $title }
web-next = Siguiente
web-send = Enviar mis respuestas
web-saved = Sus respuestas hasta aquí están guardadas.
web-back = Atrás
web-skip = Saltar esta pregunta
web-skip-page = Saltar estas preguntas
web-thanks-title = Gracias
web-thanks-text = Sus respuestas se enviaron. { $hospital } y sus socios las usarán, junto con las de otras familias, para planear qué hacer.
web-not-for-you-title = Gracias por su tiempo
web-not-for-you-text = Esta encuesta es para madres, padres y personas que cuidan a un menor de 18 años que vive con ellas. { $hospital } le agradece que haya querido ayudar. Ya puede cerrar esta página.
web-declined-title = Está bien
web-declined-text = Eligió no participar. No guardamos nada sobre su familia. { $hospital } atenderá a su familia igual que siempre. Ya puede cerrar esta página.
web-no-such-page-title = Esta página no está aquí
web-no-such-page-text = Puede que la dirección tenga un error, o que la página haya cambiado de lugar.
web-no-such-page-way-out = Ir al inicio
web-no-such-cycle-title = No conocemos esta encuesta
web-no-such-cycle-text = Puede que el enlace sea antiguo o que le falte una letra.
web-no-such-cycle-way-out = Ver las encuestas abiertas
web-not-open-yet-title = Esta encuesta todavía no ha empezado
web-not-open-yet-text = Gracias por querer participar. Vuelva dentro de un tiempo.
web-not-open-yet-way-out = Ayuda y contacto
web-closed-title = Esta encuesta ya terminó
web-closed-text = Gracias por querer participar. Ya no se reciben respuestas.
web-closed-way-out = Ayuda y contacto
web-expired-title = No encontramos sus respuestas en este teléfono
web-expired-text = Puede que haya salido de la encuesta o que se haya cerrado el navegador. Las respuestas que ya envió están a salvo. Puede empezar de nuevo.
web-expired-way-out = Empezar de nuevo
web-too-large-title = Fue demasiado texto de una vez
web-too-large-text = Las respuestas que guardó antes están a salvo. Escriba un texto más corto y envíelo otra vez.
web-too-large-way-out = Volver a la página
web-not-a-form-title = No llegó entero
web-not-a-form-text = Las respuestas que guardó antes están a salvo. Inténtelo otra vez.
web-not-a-form-way-out = Volver a la página
web-from-elsewhere-title = Abra la encuesta aquí
web-from-elsewhere-text = Eso vino de otro sitio web y no lo tomamos. Las respuestas que guardó antes están a salvo.
web-from-elsewhere-way-out = Abrir la encuesta
web-store-down-title = Ahora no podemos guardar
web-store-down-text = Las respuestas que guardó antes están a salvo. Espere un momento, vuelva atrás en su navegador e inténtelo otra vez.
web-store-down-way-out = Intentar otra vez
web-too-many-title = Espere un minuto, por favor
web-too-many-text = Ha llegado mucho a la vez desde su red. Las respuestas que guardó antes están a salvo. Espere un minuto, vuelva atrás en su navegador e inténtelo otra vez.
web-too-many-way-out = Intentar otra vez
web-ours-title = Algo salió mal de nuestro lado
web-ours-text = Las respuestas que guardó antes están a salvo. Inténtelo otra vez.
web-ours-way-out = Ir al inicio
web-language-offline = Este idioma todavía no está en su teléfono. Necesita internet una vez para recibirlo.
web-saved-here = Guardado en este teléfono.
web-saved-sent = Guardado en este teléfono y también con nosotros.
web-saved-waits = Guardado en este teléfono. Se enviará cuando tenga internet.
web-saved-away = Guardado en este teléfono. Ahora no podemos recibir nada. Este teléfono lo intenta otra vez por sí solo.
web-saved-busy = Guardado en este teléfono. Muchas familias están respondiendo ahora, así que enviaremos sus respuestas un poco más tarde.
web-saved-not = Este teléfono no puede guardar sus respuestas. Por favor, deje esta página abierta hasta el final.
web-thanks-waits = Sus respuestas están guardadas en este teléfono. Se enviarán cuando tenga internet. Si puede, abra esta página otra vez más tarde.
web-thanks-away = Sus respuestas están guardadas en este teléfono. Ahora no podemos recibirlas. Mientras esta página esté abierta, el teléfono lo intenta otra vez por sí solo. También puede abrirla de nuevo más tarde.
web-thanks-sending = Enviando sus respuestas. Ya están guardadas en este teléfono.
web-thanks-stuck = Sus respuestas están guardadas en este teléfono, pero todavía no pudimos recibirlas. Por favor, avísenos: { $contact }
web-choose-list = Elija de la lista
web-row-add = Añadir uno más
web-row-remove = Quitar
web-guidance = Para quien entrevista
web-erase = Borrar mis respuestas
web-erase-title = ¿Borrar todas sus respuestas?
web-erase-text = Las quitamos de este teléfono y volvemos al comienzo. Lo que ya se envió se queda con nosotros. No lleva ningún nombre.
web-erase-yes = Sí, borrarlas
web-erase-no = No, guardarlas
web-later = Seguir más tarde o en otro teléfono
web-later-title = Sus palabras para volver
web-later-text = Anote estas palabras o tómeles una foto. Con ellas puede seguir aquí o en otro teléfono. Quien tenga las palabras puede ver sus respuestas.
web-later-until = Las palabras sirven hasta el { $day }.
web-later-offline = Necesita internet para recibir sus palabras. Sus respuestas están guardadas en este teléfono, así que también puede volver aquí más tarde.
web-later-back = Seguir con la encuesta
web-resume = Tengo palabras para volver
web-resume-title = Siga donde se quedó
web-resume-text = Escriba las palabras que recibió. No importa si usa mayúsculas o minúsculas.
web-resume-label = Sus palabras
web-resume-go = Seguir
web-resume-unknown = No encontramos estas palabras. Por favor, revise cada una. Dejan de servir después de unos días, o cuando ya se enviaron sus respuestas.
web-resume-too-many = Se intentó demasiadas veces. Por favor, espere unos minutos y pruebe otra vez.
web-gift-link = Regalo de agradecimiento
web-gift-offer = Como agradecimiento, puede participar en el sorteo de un regalo. Eso se hace en otra página y se guarda aparte de sus respuestas.
web-gift-title = Regalo de agradecimiento
web-gift-text = Díganos cómo podemos encontrarle si sale su nombre. Lo guardamos aparte de sus respuestas, para que nadie pueda saber cuáles son las suyas. Lo borramos después del sorteo.
web-gift-name = Su nombre de pila
web-gift-contact = Su teléfono o correo electrónico
web-gift-adult = Tengo 18 años o más.
web-gift-send = Participar en el sorteo
web-gift-needs-contact = Por favor, escriba un teléfono o un correo electrónico, para que podamos encontrarle.
web-gift-needs-adult = Solo pueden participar personas adultas. Por favor, marque la casilla si tiene 18 años o más.
web-gift-done-title = Ya participa en el sorteo
web-gift-done-text = Gracias. Ya puede cerrar esta página.
web-trap = Deje esto vacío

## Kiosk: a shared tablet, armed by staff

kiosk-title = Tableta compartida
kiosk-text = Prepare esta tableta para las familias en un evento, o lea usted las preguntas en voz alta. Abra esta página una vez con internet; después la tableta funciona sin red.
kiosk-code = Código del personal
kiosk-code-hint = Usted lo elige ahora, con al menos 4 cifras. Abre la página del personal en esta tableta.
kiosk-place = Dónde está esta tableta
kiosk-families = Las familias responden solas
kiosk-interviewer = Yo leo las preguntas en voz alta
kiosk-start = Preparar esta tableta
kiosk-wrong = Ese no es el código del personal. Pídalo a quien dirige la encuesta.
kiosk-off = Esta tableta no está preparada. Abra en ella el enlace para tabletas compartidas del panel del personal.
kiosk-no-script = Una tableta compartida necesita un navegador que permita scripts.
kiosk-welcome = Díganos qué necesitan las familias
kiosk-choose = Elija su idioma para comenzar.
kiosk-still = ¿Sigue ahí?
kiosk-still-text = Si no, borramos esta pantalla para la próxima familia en { $seconds } segundos. Sus respuestas hasta ahora quedan para la encuesta.
kiosk-here = Sí, aquí estoy
kiosk-next-family = Listo
kiosk-next-family-text = Esta pantalla se borra sola en un momento.
kiosk-staff = Personal
kiosk-waiting = Esperan ser enviadas: { $n }
kiosk-sent = Enviadas desde esta tableta: { $n }
kiosk-send-now = Enviar ahora
kiosk-back = Volver a las familias
kiosk-end = Dejar de usar esta tableta
kiosk-end-waiting = Algunas respuestas todavía no se han enviado. Conecte primero esta tableta, para que no se pierda ninguna.

## Poster

poster-title = Díganos qué necesitan las familias
poster-text = Apunte aquí la cámara de su teléfono. Toma unos { $minutes } minutos. Sin nombre, sin dirección. Usted decide.
poster-type = O escriba esta dirección:

## Report

report-title = Evaluación de las necesidades de salud de la comunidad
report-period = { $cycle } · las familias respondieron del { $from } al { $to }
report-synthetic = Datos sintéticos: { $place } es un lugar inventado y ninguna familia es real.
report-colophon = Escrito por { $program }. Las mismas respuestas, ajustes y versión dan el mismo documento, byte por byte.
report-skip = Ir al contenido
report-contents = Contenido
report-numbers = Ver los números.
report-page = Página { $n } de { $total }
report-tables = Todas las tablas
report-too-few = muy pocas para mostrar
report-unanswered = respondieron muy pocas
report-all-families = En total
report-interval = { $from } a { $to }
report-caution = Respondieron pocas familias; léase con cuidado.
report-part-about = La comunidad
report-part-topics = Lo que nos dijeron las familias
report-part-across = En todos los temas
report-part-appendix = Apéndice
report-heading-findings = Hallazgos principales
report-heading-who = Quiénes respondieron
report-heading-read = Cómo leer este informe
report-nothing-to-show = Respondieron muy pocas familias para mostrar números. Abajo se describe qué se preguntó y cómo.
report-who = { $n } familias de { $place } respondieron entre el { $from } y el { $to }.
report-read-interval = Un número como «14 %» es nuestra mejor estimación para todas las familias. La línea fina, o el intervalo que le sigue, muestra cuánto podría variar solo por el número de respuestas.
report-read-clear = Decimos que una diferencia es clara solo cuando es poco probable que se deba al azar. «Sin diferencia clara» no quiere decir que no exista.
report-read-flag = † marca un número que debe usarse con cuidado: su intervalo es amplio porque respondieron pocas familias.
report-read-hidden = «Muy pocas para mostrar» aparece donde se podría reconocer a un grupo pequeño de familias.
report-read-generated = Las oraciones sobre números las escribió el programa a partir de las tablas de este documento; ninguna se ha editado.
report-no-answer = Sin respuesta
report-level = { $pct } de { $population } { $did } ({ $n } respuestas).
report-level-hidden = Respondieron muy pocas familias para mostrar un número de «{ $label }».
report-level-unanswered = «{ $label }» no tiene número aquí: tienen respuesta menos del { $pct } de { $population }, muy pocos para hablar por todos.
report-gap = { $dimension }: { $worst-pct } en { $worst } y { $best-pct } en { $best }; { $points } de diferencia, o { $ratio } veces.
report-gap-points = { $dimension }: { $worst-pct } en { $worst } y { $best-pct } en { $best }; { $points } de diferencia.
report-gap-unclear = No vimos una diferencia clara entre grupos por { $dimensions }; algunos grupos son pequeños.
report-gap-hidden = Respondieron muy pocas familias para comparar grupos por { $dimensions }.
report-figure-worst-high = { $worst } tuvo el porcentaje más alto, { $worst-pct }; { $best } el más bajo, { $best-pct }
report-figure-worst-low = { $worst } tuvo el porcentaje más bajo, { $worst-pct }; { $best } el más alto, { $best-pct }
report-figure-unclear = { $label }: sin diferencia clara por { $dimension }
report-figure-hidden = { $label }: muy pocas respuestas para comparar por { $dimension }
report-subtitle = { $dimension } · { $label }, { $population } · { $n } respuestas, { $year }
report-subtitle-trend = { $label }, { $population }. Cada ciclo está ponderado a las cifras más recientes de la comunidad.
report-foot-clear = Línea: intervalo del 95 %. En negrita y color: claramente distinto de todas las demás familias.
report-foot-line = Línea: intervalo del 95 %. Ningún grupo es claramente distinto de todas las demás familias.
report-foot-flag = † pocas respuestas, usar con cuidado.
report-foot-hidden = Muy pocas para mostrar: { $groups }.
report-foot-trend = Línea: intervalo del 95 %.
report-alternative-dots = Gráfico de puntos de { $groups } grupos con intervalos. { $finding }. { $ends } Todas las familias: { $total }. Grupos muy pequeños para mostrar: { $hidden }.
report-alternative-ends = El primero es { $first } con { $first-pct }, el último { $last } con { $last-pct }.
report-alternative-trend = Gráfico de puntos por ciclo con intervalos. { $finding }
report-alternative-bars = Gráfico de barras. { $finding }
report-heading-groups = A quiénes afecta
report-heading-trend = A lo largo de los años
report-all-groups = { $label }: todos los grupos
report-trend-numbers = Los números de cada ciclo
report-trend-worse = Empeoró: { $then } en { $year }, { $now } ahora. El cambio, { $points }, es claro.
report-trend-improved = Mejoró: { $then } en { $year }, { $now } ahora. El cambio, { $points }, es claro.
report-trend-changed = Cambió: { $then } en { $year }, { $now } ahora. El cambio, { $points }, es claro.
report-trend-unclear = Sin cambio claro: { $then } en { $year }, { $now } ahora. El cambio, { $points }, podría deberse al azar.
report-trend-one-cycle = Se preguntó por primera vez, así que no hay un número anterior con que comparar.
report-trend-wording = No se puede comparar con años anteriores, porque la pregunta cambió.
report-trend-too-few = No se puede comparar con años anteriores: respondieron muy pocas familias.
report-tile-interval = { $interval } · { $n } respuestas
report-tile-worse = ▲ peor: { $points } desde { $year }
report-tile-improved = ▽ mejor: { $points } desde { $year }
report-tile-changed = { $points } desde { $year }
report-tile-unclear = sin cambio claro desde { $year }
report-question = «{ $text }»
report-small-print = { $label } es una proporción de { $population } con respuesta válida. Se preguntó: { $questions }
report-least-answered = «{ $label }» se muestra solo donde tienen respuesta al menos el { $pct } de { $population }, en total y en cada grupo: quienes respondieron pueden ser distintos de los demás.
report-breakdown-caption = { $label }, { $population }, por grupo
report-trend-caption = { $label } por ciclo
report-column-group = Grupo
report-column-answers = Respuestas
report-column-share = Porcentaje
report-column-interval = Intervalo del 95 %
report-column-difference = Puntos frente a las demás
report-column-ratio = Razón
report-column-note = Nota
report-column-cycle = Ciclo
report-column-crude = Sin ponderar
report-column-choice = Respuesta
report-column-top3 = Entre las tres primeras
report-column-picked = Elegida
report-column-first = En primer lugar
report-column-points = Puntos
report-column-families-share = Porcentaje de familias
report-column-unweighted = De quienes dieron respuesta
report-column-weighted = Ponderado
report-column-reference = En la comunidad
report-column-gap = Diferencia en puntos
report-column-question = Pregunta
report-column-asked = Preguntadas
report-column-missing = Sin respuesta
report-difference = { $points } ({ $from } a { $to })
report-standing-worse = claramente peor
report-standing-better = claramente mejor
report-standing-higher = claramente más alto
report-standing-lower = claramente más bajo
report-reference-group = mejor grupo
report-flag = † pocas respuestas
report-note-chose = Las familias eligieron participar; los intervalos muestran la variación esperada solo por el número de respuestas.
report-note-breakdown = La diferencia es entre el grupo y todas las demás familias juntas; «claramente» se comprobó frente al azar y al número de comparaciones. La razón es respecto al mejor grupo con suficientes respuestas.
report-note-trend = Cada ciclo está ponderado a las cifras de la comunidad del más reciente, para que un cambio en quiénes respondieron no parezca un cambio en cómo están las familias; la última columna es sin ponderar.
report-note-ranked = Cada familia nombró una primera, una segunda y una tercera. Puntos: 3 por la primera, 2 por la segunda, 1 por la tercera, como parte del máximo posible.
report-note-heat = ▲ claramente peor, ▽ claramente mejor que todas las demás familias; sin marca: sin diferencia clara. † pocas respuestas.
report-note-who = Diferencia: quienes respondieron menos quienes viven aquí; ◆ marca una diferencia de más de 5 puntos. Los grupos pueden superponerse donde las familias podían elegir más de uno.
report-choice = { $choice } ({ $pct })
report-list-top = Lo más nombrado: { $first }, { $second } y { $third }.
report-list-hidden = Respondieron muy pocas familias a «{ $label }» para mostrar un orden.
report-list-figure = Las { $shown } respuestas más frecuentes
report-list-subtitle-ranked = Porcentaje de familias que la nombró entre sus tres. Respondieron { $n } familias, { $year }.
report-list-subtitle = Porcentaje de familias que la eligió. Respondieron { $n } familias, { $year }.
report-all-choices = { $label }: todas las respuestas
report-heat-title = Todos los temas de un vistazo
report-heat-caption = El número principal de cada tema, por grupo
report-heat-headline = Claramente peor en { $times } de { $of } temas, más que ningún otro grupo: { $groups }.
report-heat-group = { $group } ({ $dimension })
report-heat-unclear = Ningún grupo está claramente peor que los demás.
report-community-title = La comunidad atendida
report-community-headline = { $hospital } atiende a las familias de { $place }.
report-community-no-margins = No se cargaron cifras de la comunidad para este ciclo.
report-community-caption = Familias con hijos en { $place }
report-source = Fuente: { $source }.
report-methods-title = Cómo preguntamos y quiénes respondieron
report-methods-headline = Respondieron { $n } familias.
report-methods-headline-like = Respondieron { $n } familias, y se parecen mucho a las familias que viven aquí.
report-methods-headline-over = Respondieron { $n } familias. { $group } respondió más que otros: { $unweighted } de las respuestas, { $reference } de la comunidad.
report-methods-headline-under = Respondieron { $n } familias. { $group } respondió menos que otros: { $unweighted } de las respuestas, { $reference } de la comunidad.
report-how = Las familias pudieron responder del { $from } al { $to } en estos idiomas: { $languages }. { $n } enviaron sus respuestas.
report-convenience = Es una muestra de conveniencia, no aleatoria: las familias supieron de la encuesta y eligieron participar. No tiene un margen de error verdadero.
report-drafts = Se usaron traducciones en borrador, sin revisar, para { $languages }; léanse con eso en mente las respuestas dadas en ellas.
report-who-caption = Quiénes respondieron y quiénes viven aquí
report-heading-weighting = Ponderación
report-weighting = Las respuestas se ponderan para que coincidan con la comunidad en: { $dimensions }. Una familia de un grupo que respondió menos cuenta más.
report-weighting-cost = Ponderar cuesta precisión: { $n } respuestas valen por { $effective } de una muestra que no necesita pesos (efecto de diseño { $deff }).
report-merged = Los niveles con menos de 30 respuestas se unieron antes de ponderar: { $levels }.
report-not-converged = Los pesos no coinciden exactamente con todas las cifras de la comunidad; la mayor diferencia está en la hoja de ejecución.
report-weighting-warning = Los pesos valen menos de la mitad de las respuestas; léanse todos los números con cuidado.
report-unweighted = No se cargaron cifras de la comunidad para este ciclo, así que las respuestas no se ponderan: cada familia cuenta igual y los números describen a quienes respondieron.
report-heading-missing = Preguntas sin respuesta
report-missing-none = Ninguna pregunta quedó sin respuesta de más del 10 % de quienes la recibieron.
report-missing-caption = Preguntas que más del 10 % dejó sin respuesta
report-heading-limits = Límites y vacíos de información
report-limit-chose = Las familias que eligieron responder pueden ser distintas de las que no, de maneras que los pesos no corrigen.
report-limit-small = { $dimension }: menos de 30 respuestas, así que poco o nada se dice de { $groups }.
report-limit-reports = Las respuestas son lo que nos dijo una madre, un padre o un cuidador; no se revisó ningún expediente.
report-appendix-methods = Métodos completos
report-method-indicators = Cada indicador es una proporción: de quienes tienen una respuesta válida en su grupo, quienes cumplen la definición. «No estoy seguro», «Prefiero no responder», lo dejado en blanco y lo no preguntado no están en ningún denominador.
report-method-weights = Los pesos empiezan en 1 y se ajustan (raking) a las cifras de la comunidad. Se mantienen entre un quinto y cinco veces el peso medio en cada vuelta. Los niveles con menos de 30 respuestas se unen antes con un vecino. Las respuestas que faltan a una pregunta de ponderación toman la distribución de la muestra.
report-method-intervals = Los intervalos del 95 % son de Wilson, con el número efectivo de respuestas de cada grupo (Kish).
report-method-comparisons = Un grupo se compara con todas las demás familias con una prueba z de dos proporciones con números efectivos de respuestas. En cada tabla, la regla de Benjamini–Hochberg a 0.05 tiene en cuenta el número de comparaciones.
report-method-trend = Los ciclos se comparan solo donde la pregunta conservó sus palabras. Cada uno se pondera a las cifras más recientes de la comunidad; el primero y el último se comparan con una prueba z.
report-method-flags = † aparece donde el intervalo mide más de 20 puntos o más de 1.2 veces el porcentaje. No se muestra un porcentaje con menos de 30 respuestas.
report-method-hiding-public = Para el público: se ocultan los conteos de 1 a { $highest } y todo número del que se pudiera deducir uno; no se muestran porcentajes con menos de { $answers } respuestas.
report-method-hiding-internal = Borrador interno, no para publicar: se ocultan los conteos de 1 a { $highest } y todo número del que se pudiera deducir uno; no se muestran porcentajes con menos de { $answers } respuestas.
report-method-rounding = Los porcentajes se redondean a enteros; las diferencias son las de los porcentajes redondeados donde ambos se imprimen. Los porcentajes de una pregunta pueden sumar 99 o 101.
report-run-title = Hoja de ejecución
report-run-intro = Con estos datos y esta versión, quien pueda ver las respuestas puede volver a hacer este documento.
report-run-program = Programa
report-run-instrument = Instrumento
report-run-indicators = Archivo de indicadores
report-run-cycle = Ciclo
report-run-margins = Cifras de la comunidad
report-run-data = Respuestas
report-run-earlier = Ciclos anteriores
report-run-rounds = Vueltas de ajuste
report-run-error = Mayor error en una cifra
report-run-range = Pesos, veces la media
report-run-deff = Efecto de diseño de la ponderación
report-figure-apart = { $label }: { $worst-pct } en { $worst }, { $best-pct } en { $best }
report-points = { $n ->
    [one] { $shown } punto
   *[other] { $shown } puntos
}
report-fewer = menos de { $n }
report-and = { $rest } y { $last }
report-comma = { ", " }
report-list-named = { $label }. { $said }
report-run-audit = Números ocultos porque hay pocas familias detrás
report-run-audit-proven = { $count }; en cada uno, todo lo publicado deja abierto cualquier conteo de 1 a { $highest } (programación lineal, microlp)
report-run-effective = Número efectivo de respuestas

## Charts

# The form on paper.
paper-how = Marque la casilla junto a su respuesta, o escriba en la línea. Las palabras pequeñas son para quien pasa las respuestas a la computadora.
paper-only-if = Solo si { $condition }
paper-and = y
paper-or = o
paper-many = Marque todas las que correspondan.
paper-stop = Pare aquí. Gracias.

## Desk: pages for staff

desk-name = Mesa de la encuesta
desk-login = Iniciar sesión
desk-look-again = Revise, por favor: iniciar sesión
desk-account = Nombre
desk-password = Contraseña
desk-accounts-made = Las cuentas se crean en el servidor con “chna user add”.
desk-login-wrong = El nombre y la contraseña no coinciden. Un administrador puede poner una contraseña nueva con “chna user password”.
desk-login-often = Se intentó muchas veces. Espere un minuto e inténtelo de nuevo.
desk-login-broken = No llegó completo. Inténtelo de nuevo.
desk-from-elsewhere = Eso llegó de otro sitio web. Abra /desk aquí e inicie sesión.
desk-logout = Cerrar sesión
desk-role-admin = administración
desk-role-analyst = análisis
desk-fielding = Trabajo de campo
desk-audit = Registro
desk-cycles = Ciclos
desk-complete = Completas
desk-partial = Empezadas, sin enviar
desk-median = Tiempo mediano
desk-minutes = { $n } min
desk-waiting-tablets = En espera en tabletas
desk-codes-used = Códigos de un solo uso usados
desk-of = { $used } de { $issued }
desk-so-far-of = Han llegado { $n } de las { $target } respuestas esperadas ({ $share })
desk-so-far = Han llegado { $n } respuestas
desk-unreadable = Guardadas, pero fuera de todo conteo porque no se pueden leer como respuestas de este ciclo: { $n }.
desk-by-neighborhood = Por vecindario
desk-neighborhood = Vecindario
desk-by-home-language = Por idioma en casa
desk-home-language = Idioma en casa
desk-note-place = Las metas reparten la meta del ciclo según viven las familias en la ciudad. Los grupos de 1 a 10 familias son demasiado pequeños para mostrarlos, y también otro grupo cuando se deducirían del resto.
desk-by-language = Por idioma de la encuesta
desk-language = Idioma
desk-by-partner = Por organización colaboradora
desk-partner = Colaborador
desk-no-partner = Sin enlace de colaborador
desk-by-mode = Por manera de responder
desk-mode = Manera
desk-mode-web = Teléfono o computadora propia
desk-mode-kiosk = Tableta compartida
desk-mode-interviewer = Con una persona entrevistadora
desk-mode-paper = En papel
desk-by-page = Dónde se detienen las familias
desk-page = Página de la encuesta
desk-page-of = { $title }, página { $page } de { $of }
desk-note-page = Respuestas empezadas y no enviadas, por la página de su última respuesta. Cuentan hasta donde llegan.
desk-by-sign = Merecen otra mirada
desk-sign = Qué llama la atención
desk-note-sign = Son indicios, no veredictos. Ninguna de estas respuestas se rechazó y todas cuentan.
desk-sign-speed = Más rápido que una respuesta por segundo
desk-sign-straight-line = La misma opción en toda una tabla
desk-sign-trap = El campo oculto, rellenado
desk-sign-alike = Las mismas respuestas que otra ese día
desk-by-day = Por día
desk-day = Día
desk-note-day = El día en que empezó la familia.
desk-elsewhere = En otro lugar, o no dicho
desk-responses = Respuestas
desk-target = Meta
desk-too-few = muy pocas para mostrar
desk-nothing-yet = Nada todavía.
desk-tablets = Tabletas compartidas
desk-no-tablet = Ninguna tableta está preparada para este ciclo.
desk-tablet = Tableta
desk-heard = Última señal
desk-waiting = En espera
desk-just-now = ahora mismo
desk-minutes-ago = hace { $n } minutos
desk-hours-ago = hace { $n } horas
desk-days-ago = hace { $n } días
desk-take-out = Retirar
desk-take-out-of = Retirar { $name }
desk-tablet-safe = Lo que espera en una tableta está a salvo y se envía cuando tiene conexión.
desk-arm-ask = Prepare este dispositivo como tableta compartida. ¿Cómo lo llama?
desk-arm = Preparar esta tableta
desk-arm-then = En él se cierra la sesión, usted elige un código del personal y lo entrega.
desk-who-did-what = Quién hizo qué
desk-when = Cuándo (UTC)
desk-who = Quién
desk-what = Qué
desk-detail = Detalle
desk-trouble = Eso no funcionó
desk-to-desk = Ir a la mesa
desk-not-admin = Solo la administración ve el registro.
desk-no-cycle = No hay tal ciclo. Vaya a la mesa para ver el último.
desk-other-page = Eso llegó de otra página. Vaya a la mesa e inténtelo de nuevo.
desk-tablet-needs-name = Dé un nombre a la tableta. Vuelva a la página anterior e inténtelo de nuevo.
desk-no-such-tablet = No hay tal tableta.
desk-store-down = La base de datos no responde. Las respuestas enviadas están a salvo. Inténtelo en unos segundos; si sigue así, vea el registro del servidor.
desk-page-broken = No se pudo crear esta página; el registro del servidor dice por qué.
## El plan de mejora
plan-title = Plan de mejora de la salud comunitaria
plan-period = { $from } a { $to }
plan-adopted = Aprobado el { $day } por { $body }.
plan-draft = Borrador: ninguna junta ha aprobado todavía este plan. El último día para hacerlo es { $day }.
plan-contact = Preguntas y comentarios: { $contact }
plan-how = Cómo se eligieron las prioridades
plan-part-priorities = Prioridades
plan-candidates = Necesidades que destacan en lo que nos dijeron las familias: { $n }.
plan-needs-caption = Necesidades que destacan, y por qué
plan-needs-note = a: peor que un número comparable de otro lugar; b: peor que en el ciclo anterior; c: una razón de 1.5 o más entre grupos; d: entre las cinco preocupaciones principales. Cada una vale solo donde el azar no lo explica.
plan-reason-a = { $here } aquí, { $there } en { $place } en { $year } ({ $source }).
plan-reason-b = { $then } en { $cycle }, { $now } ahora.
plan-reason-c = { $dimension }: { $worst-pct } para { $worst }, { $best-pct } para { $best }, una razón de { $ratio } contada del lado que nadie quiere.
plan-reason-d = Número { $place } de lo que más preocupa a las familias: { $label }, nombrado por { $pct }.
plan-method-matrix = Cada miembro puntuó cada necesidad de 1 a 5 según criterios; el resultado es el promedio ponderado.
plan-method-hanlon = Los miembros puntuaron de 0 a 10 el tamaño (A), la gravedad (B) y la eficacia de lo que se puede hacer (C); el resultado es (A + 2B) × C. Se aparta una necesidad que no es apropiada, económica, aceptable, posible con los recursos o legal.
plan-method-hanlon-older = Los miembros puntuaron de 0 a 10 el tamaño (A), la gravedad (B) y la eficacia de lo que se puede hacer (C); el resultado es (A + B) × C ÷ 3. Se aparta una necesidad que no es apropiada, económica, aceptable, posible con los recursos o legal.
plan-method-votes = Cada miembro tuvo { $n } votos, y la lista se acortó ronda tras ronda.
plan-method-nominal = Después de listar y aclarar en grupo, cada miembro ordenó en privado las cinco necesidades más urgentes: 5 puntos para la primera, 1 para la última.
plan-method-simplex = Los miembros respondieron las mismas preguntas cerradas para cada necesidad, y se promediaron las respuestas.
plan-took-part = Miembros que participaron el { $day }: { $n } ({ $roles }).
plan-criteria-caption = Criterios y sus pesos
plan-scores-caption = Puntajes, puestos y orden final
plan-scores-finding = Más alto en el conteo de la junta: { $first }
plan-scores-subtitle = Puntaje de cada necesidad según todos los miembros; la línea va del más bajo al más alto
plan-scores-foot = Las necesidades en negrita son prioridades del plan.
plan-not-scored = sin puntaje
plan-tied = { $place }, igual que otra
plan-decision = Lo que se decidió
plan-what-if-same = El doble de peso en cualquier criterio deja al frente las mismas { $n } necesidades.
plan-what-if-other = El doble de peso en { $criteria } pondría al frente otra necesidad.
plan-set-aside = { $need } se apartó: { $reason }.
plan-moved = { $need } está antes que necesidades con mayor puntaje: { $reason }
plan-chosen = Prioridades del plan: { $needs }.
plan-focus = Grupos de enfoque: { $groups }.
plan-open = (por decidir)
plan-objectives = Objetivos
plan-objective-decrease = Para el { $by }, reducir "{ $what }" en { $group } en { $place } de { $baseline } ({ $year }, { $source }) a { $target }.
plan-objective-increase = Para el { $by }, aumentar "{ $what }" en { $group } en { $place } de { $baseline } ({ $year }, { $source }) a { $target }.
plan-strategies = Estrategias
plan-evidence = { $rating } ({ $source })
plan-actions = Acciones
plan-partners = Aliados
plan-resources = Recursos
plan-measures = Medidas
plan-not-addressed = Necesidades que este plan no atiende
plan-calendar = Calendario
plan-crosswalk = Dónde se cumplen las reglas
plan-crosswalk-intro = Cada línea de las listas federal y estatal, y lo que todavía le falta al plan, por su id.
plan-met = cumplido
plan-unmet = todavía no se cumple
plan-not-judged = compruébelo usted
plan-place-front = Primera página
plan-column-need = Necesidad
plan-column-rules = Reglas
plan-column-why = Por qué
plan-column-criterion = Criterio
plan-column-weight = Peso
plan-column-score = Puntaje
plan-column-range = Del más bajo al más alto
plan-column-rank = Puesto
plan-column-decided = Lugar final
plan-column-strategy = Estrategia
plan-column-level = Nivel
plan-column-evidence = Evidencia
plan-column-impact = Efecto esperado
plan-column-task = Tarea
plan-column-owner = Responsable
plan-column-when = Cuándo
plan-column-status = Estado
plan-column-partner = Organización
plan-column-role = Papel
plan-column-agreement = Acuerdo
plan-column-kind = Tipo
plan-column-amount = Cantidad
plan-column-benefit = Beneficio comunitario
plan-column-measure = Medida
plan-column-baseline = Punto de partida
plan-column-target = Meta
plan-column-source = Fuente
plan-column-often = Con qué frecuencia
plan-column-day = Día
plan-column-due = Qué toca
plan-column-rule = Línea
plan-column-asks = Qué pide
plan-column-where = Dónde
plan-column-state = Estado
plan-column-now = Ahora
plan-column-line = En la línea
plan-column-result = Resultado
plan-word = { $word ->
    [individual] Individual
    [organization] Organización
    [community] Comunidad
    [policy] Política
    [scientifically_supported] Con respaldo científico
    [some_evidence] Alguna evidencia
    [expert_opinion] Opinión de expertos
    [insufficient_evidence] Evidencia insuficiente
    [mixed_evidence] Evidencia mixta
    [evidence_of_ineffectiveness] Evidencia de que no funciona
    [recommended] Recomendada
    [insufficient] Evidencia insuficiente
    [not_recommended] No recomendada
    [planned] Planeada
    [under_way] En marcha
    [done] Hecha
    [dropped] Abandonada
    [money] Dinero
    [staff] Personal
    [in_kind] En especie
    [financial_assistance] Asistencia financiera
    [medicaid] Medicaid
    [other_means_tested] Otros programas según ingresos
    [community_health_improvement] Servicios para mejorar la salud comunitaria
    [professions_education] Formación de profesionales de la salud
    [subsidized_services] Servicios de salud subsidiados
    [research] Investigación
    [contributions] Aportes en dinero y en especie
    [community_building] Fortalecimiento de la comunidad
    [others_do_it_better] Otros lo hacen mejor
    [little_we_can_do] Poco podemos hacer
    [resources] Los recursos no alcanzan
    [low_priority] Otras necesidades son más urgentes
    [process] Lo que hacemos
   *[outcome] Lo que resulta
}
ballot-title = ¿Qué necesidades son más urgentes?
ballot-lead-five = Ponga una nota a cada necesidad en cada línea: 1 es bajo, 5 es alto. Deje vacía la línea que no sepa.
ballot-lead-ten = Ponga una nota a cada necesidad en cada línea: 0 es bajo, 10 es alto. Deje vacía la línea que no sepa.
ballot-lead-votes = Tiene votos para { $n } necesidades. Elija las más urgentes.
ballot-lead-ranks = Elija las cinco necesidades más urgentes, la primera primero.
ballot-secret = No se guarda ningún nombre. Nadie puede saber qué marcó usted.
ballot-code = El código de su papel
ballot-choose = Las necesidades más urgentes
ballot-rank = Número { $rank }
ballot-send = Enviar mi voto
ballot-once = Un voto cuenta una sola vez y después no se puede cambiar.
ballot-done-title = Su voto está contado
ballot-done-text = Gracias por participar. Ya puede cerrar esta página.
ballot-closed-title = La votación terminó
ballot-closed-text = Esta votación terminó y ya no se cuentan más votos. Si no pudo votar, dígaselo a quien dirige la reunión.
ballot-needs-code = Escriba el código que está en su papel.
ballot-code-used = Ya se contó un voto con este código. Si no fue el suyo, dígaselo a quien dirige la reunión.
ballot-code-unknown = No conocemos este código. Mire su papel y escríbalo otra vez.
ballot-empty = Todavía no hay nada marcado. Marque al menos una necesidad.
ballot-off-scale = Una nota no está en la escala. Elija otra vez.
ballot-too-many = Eligió más necesidades que votos tiene. Quite algunas.
ballot-twice = Una necesidad está elegida dos veces. Elija cada una una sola vez.
ballot-criterion-size = A cuántos niños toca
ballot-criterion-seriousness = Qué tan grave es
ballot-criterion-disparity = Qué tan desigual es
ballot-criterion-concern = Cuánto preocupa a las familias
ballot-criterion-ability = Qué tan bien podemos actuar con aliados
ballot-criterion-known = Qué tanto sabemos lo que funciona
ballot-criterion-effectiveness = Qué tan bien funcionan las acciones conocidas
desk-ballots = Votaciones
desk-ballot = Votación
desk-ballots-none = No se ha abierto ninguna votación. Empiece una con “chna plan ballot open”.
desk-no-ballots = No hay tal votación. Abra /desk/ballots para verlas todas.
desk-closed = cerrada
desk-ballot-count = Votos contados, de códigos entregados: { $count }
desk-ballot-few = El conteo se muestra cuando termina la votación y hay tres votos, para que no se sepa qué marcó nadie.
desk-ballot-closed = La votación terminó. Pase los votos al plan con “chna plan ballot take”.
desk-ballot-still = Dejar de actualizar esta página
desk-ballot-live = Actualizar esta página cada 5 segundos
desk-ballot-close = Terminar la votación
plan-due-opens = Abre la encuesta: { $label }
plan-due-closes = Cierra la encuesta: { $label }
plan-due-near = Falta un mes para aprobar el plan: { $label }
plan-due-adoption = Último día para aprobar el plan: { $label }
plan-due-starts = Empieza el plan: { $label }
plan-due-ends = Termina el plan: { $label }
plan-due-action-starts = Empezar: { $label }
plan-due-action-ends = Terminar: { $label }
plan-due-objective = Vence el objetivo: { $label }
plan-due-report = Escribir el informe anual: { $label }
plan-due-next = Debe estar lista la próxima evaluación: { $label }
plan-progress-title = Avance en { $year }
plan-progress-intro = Una medida va bien cuando está al menos donde estaría una línea recta entre el punto de partida y la meta. La que llegó a su meta está cumplida; la que nadie midió no tiene datos.
plan-progress-headline = Van bien o cumplidas: { $well } de { $all } medidas con datos.
plan-progress-none = Ninguna medida tiene datos todavía.
plan-status = { $status ->
    [met] Cumplida
    [on_track] Va bien
    [behind] Atrasada
   *[no_data] Sin datos
}
plan-did = Lo que hicimos
plan-nothing-logged = No se anotó nada.
plan-reach = Personas alcanzadas: { $people }; sesiones: { $sessions }; dólares gastados: { $dollars }. Quien participó dos veces cuenta dos veces.
plan-story = Una historia
plan-learned = Lo que aprendimos
plan-changes = Cambios al plan
plan-next = Lo que sigue
plan-measure-among = { $what }, { $group }
plan-line-note = La línea va recta del punto de partida, cuando empezó el plan, a la meta en su día.
plan-course-finding = { $what }: { $status }
plan-course-subtitle = Valores por año; la marca señala dónde estaba la línea recta ese día
plan-course-target = meta { $target }
plan-not-measured = sin medir
plan-since-title = Desde la última evaluación
plan-since-intro = Lo que se propuso el plan anterior, lo que se hizo y lo que resultó.
plan-since-note = Los porcentajes de la encuesta se preguntaron otra vez con las mismas palabras y se probó si cambiaron; lo que puede ser azar se llama sin cambio claro.
plan-change-met = cumplido
plan-change-progress = avance
plan-change-none = sin cambio claro
plan-change-worse = peor
plan-change-unmeasured = sin medir
plan-page-title = Lo que oímos y lo que sigue
plan-you-said = Usted nos dijo
plan-we-will = Nosotros vamos a
plan-will-come = Todavía estamos viendo qué hacer, y se lo diremos.
plan-your-turn = Dé su opinión
plan-tell-us = Díganos qué piensa. { $contact }
plan-of-100 = { $n ->
    [one] De { $population }, 1 de cada 100 { $did }.
   *[other] De { $population }, { $n } de cada 100 { $did }.
}
plan-of-100-group = { $group }: { $n } de cada 100.
plan-worry = Esto fue el número { $place } de lo que más preocupa a las familias.
report-foot-map = Las zonas con menos de { $least } respuestas no se muestran en el mapa. Con marco: claramente distinta de las demás familias.
report-alternative-map = Mapa de { $groups } zonas, más oscuras donde la proporción es mayor. { $finding }. Con muy pocas respuestas para el mapa: { $hidden }.
report-figure-gaps = { $label }: la mayor brecha es por { $dimension }, { $points }
report-subtitle-gaps = { $label } entre { $population }: el grupo en peor situación (punto lleno) y el grupo en mejor situación (círculo), donde difieren claramente. { $n } respuestas, { $year }
report-alternative-gaps = Gráfico de { $groups } brechas, dos puntos en cada línea. { $finding }.
report-heading-benchmarks = En comparación con otros lugares
report-benchmark = { $place }, { $year }: { $pct } ({ $details }).
report-benchmarks-context = Solo como contexto. Estos números cuentan otra cosa y no se pueden comparar:
report-figure-benchmarks = { $label }: { $pct } aquí; { $there } en { $place } ({ $year })
report-subtitle-benchmarks = { $label } entre { $population }, { $year }. Círculos: números publicados en otros lugares.
report-alternative-benchmarks = Un punto con su intervalo para las familias de aquí y debajo { $n } números de otros lugares. { $finding }.
report-heading-strengths = Lo que va bien
report-trend-broken = preguntado con otras palabras
report-other-words = { $cycle } (otra redacción)
report-slope-title = Todos los temas a lo largo de los años
report-slope-finding = De { $all } números principales, { $worse } empeoraron claramente desde { $year } y { $better } mejoraron claramente
report-slope-subtitle = El número principal de cada tema, en cada ciclo. En color: cambió claramente.
report-alternative-slope = Gráfico de líneas de { $lines } números a lo largo de los ciclos. { $finding }.
report-felt-title = Lo que sienten las familias y lo que se midió
report-felt-finding = Lo más nombrado: { $topic } ({ $felt }). Lo medido allí: { $label }, { $measured }
report-felt-subtitle = Cada tema por su número principal y por la preocupación de ese tema que más nombraron las familias.
report-felt-across = Número principal del tema
report-felt-up = Nombrado entre tres preocupaciones
report-alternative-scatter = { $points } temas como puntos en un plano. { $finding }.
report-bubble-title = Tamaño, brecha y preocupación juntos
report-bubble-subtitle = Más a la derecha: más familias. Más arriba: más en el grupo en peor situación. Más grande: nombrado más a menudo.
report-bubble-up = Grupo en peor situación
report-column-measure = Medida
report-column-topic = Tema
report-column-worry = Preocupación
report-alternative-heat = Tabla de { $rows } grupos por { $columns } temas, sombreada. { $finding }
report-weights-finding = Los pesos van de { $from } a { $to } veces la media
report-weights-subtitle = Proporción de familias según su peso. Antes de ponderar, cada familia contaba 1.
report-weights-before = Antes: 1 cada una
report-weights-across = Peso, veces la media
report-alternative-weights = Histograma de los pesos. { $finding }.
report-questionnaire = Cuestionario
report-waived = exento: { $reason }

## Short documents

brief-summary = { $title }: el resumen
brief-slides = { $title }: para la junta directiva
brief-next = Qué pasa ahora
brief-next-choose = El hospital y sus socios eligen en qué trabajar primero. Las familias tienen un lugar en la mesa.
brief-next-plan = Después viene un plan. Dice qué se hará, quién lo hará y cómo sabremos que funcionó.
brief-next-contact = ¿Coincide con lo que usted ve? Díganos: { $contact }.
brief-all = Todas las familias: { $pct }
brief-group-worse = { $group }: claramente peor que otras familias en { $times } de { $of } temas.
brief-group-unclear = { $group }: ninguna desventaja clara frente a otras familias en los temas que se muestran aquí.
brief-group-figure = { $group } junto a todas las familias
brief-group-subtitle = El número principal de cada tema, { $year }. Punto lleno: este grupo. Círculo: todas las familias.
brief-group-alternative = Gráfico de pares de puntos. { $finding }, una fila por tema.

## Answers in full, hardships, the way through

report-column-families = Familias
report-answers-heading = Respuestas completas
report-answers-finding = { $question } Lo más frecuente: { $answer } ({ $pct })
report-answers-subtitle = Proporción de familias según la respuesta, { $year }
report-answers-alternative = Barras apiladas, una parte por cada respuesta en su orden. { $finding }.
report-needs-title = Varias dificultades a la vez
report-needs-finding = { $pct } de las familias tuvo dos o más dificultades a la vez
report-needs-hidden = Muy pocas familias tuvieron varias dificultades para decir cuántas.
report-needs-subtitle = Cuántas de estas tuvo una familia: { $measures }. { $n } respuestas, { $year }
report-needs-none = Ninguna
report-needs-one = Una
report-needs-two = Dos
report-needs-more = Tres o más
report-needs-alternative = Barras de las familias con ninguna, una, dos, y tres o más. { $finding }.
report-flow-heading = De la primera pregunta a la última
report-flow-finding = { $ended } de { $began } familias que empezaron llegaron al final ({ $pct })
report-flow-hidden = No se puede mostrar junto a los demás números cuántas llegaron al final.
report-flow-subtitle = Familias que llegaron a cada parte de la encuesta. No se guarda nada de las visitas que no empezaron.
report-flow-began = Empezaron
report-flow-ended = Llegaron al final
report-flow-by = Quiénes llegaron al final, paso a paso y según la forma de responder
report-flow-alternative = Barras, una por cada parte de la encuesta. { $finding }.
report-flow-partner = Se enteraron por
report-flow-no-partner = Sin socio indicado

## What the operator gives

report-resources-title = Recursos con los que contar
report-resources-none = Todavía no se ha dado una lista de recursos.
report-consulted-title = A quién se escuchó
report-consulted-none = Todavía no se han registrado grupos de conversación, entrevistas ni reuniones.
report-comments-title = Comentarios sobre el último informe
report-comments-none = No se han registrado comentarios escritos sobre el último informe.
report-column-resource = Recurso
report-column-offers = Qué ofrece
report-column-whom = Para quién
report-column-languages = Idiomas
report-column-area = Zona
report-column-cost = Costo
report-column-contact = Contacto
report-column-checked = Última revisión
report-column-who = Quién
report-column-how = Cómo
report-column-people = Personas
report-column-when = Cuándo
report-column-role = Función
report-column-comment = Comentario
report-column-reply = Qué resultó
report-run-benchmarks = Archivo de valores de comparación
report-run-rules = Reglas para ocultar
report-run-beside = Celdas ocultas junto a esas
report-run-narrowest = Rango más estrecho que queda abierto
report-read-edited = Las frases sobre números las escribió el programa a partir de las tablas de este documento, salvo las que alguien puso en sus propias palabras.
report-own-changed = Léalo de nuevo: los números de abajo han cambiado. Era: «{ $then }» Es: «{ $now }»
report-heading-quotes = En palabras de las familias
report-quote = «{ $text }» — { $who }
report-note-quotes = Estas palabras las eligieron personas, que quitaron lo que podía decir quién las escribió. Un grupo se nombra solo si respondieron al menos { $n } de sus familias.

# The languages, as a reader of this one calls them.
language-en = inglés
language-es = español
language-ht = criollo haitiano
language-kea = criollo caboverdiano
language-pt = portugués
language-vi = vietnamita
language-zh-Hant = chino (tradicional)
language-zh-Hans = chino (simplificado)
language-ar = árabe
language-so = somalí
language-fr = francés
