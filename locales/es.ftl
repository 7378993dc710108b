# Crossings in Spanish: the messages of en.ftl, and the words of the dataset.

site-name = Crossings
site-tagline = Las estadísticas publicadas de entradas y salidas de China: cada cifra con su fuente, su redondeo y sus salvedades.
page-title = { $title } · Crossings
nav-label = Sitio
languages-label = Idioma
nav-charts = Gráficos
nav-explore = Explorar
nav-compare = Comparar
nav-check = Verificar
nav-data = Datos
nav-sources = Fuentes
nav-about = Acerca de
skip-to-content = Ir al contenido
not-found-title = La página no existe
not-found-text = No hay ninguna página en esta dirección. Los gráficos, los datos y las fuentes están a un clic.
not-found-near = Lo más parecido a esta dirección:
footer-text = Las cifras son de las fuentes citadas; el código tiene licencia MIT o Apache-2.0, y los datos compilados, CC BY 4.0. Sin rastreo, sin cookies y sin solicitudes a ningún otro sitio.

# Home
home-title = Crossings: las estadísticas de entradas y salidas de China, para explorar y comprobar
home-key-numbers = Cuatro cifras del comunicado del 17 de enero de 2023
home-key-total = entradas y salidas en 2022
home-key-after = cruces fronterizos por día, del 8 al 17 de enero de 2023
home-key-vehicles = medios de transporte inspeccionados en 2022
home-key-applications = solicitudes de permisos por día, del 8 al 17 de enero de 2023
home-contents = Todas las preguntas y sus respuestas
home-more = Todas las cifras en una tabla
section-headline = El cambio del 8 de enero de 2023
section-travellers = Quién cruza la frontera
section-vehicles = En qué medios
section-documents = Documentos
section-opening = Reapertura y entrada sin visado
section-services = Puertos fronterizos y servicios
section-enforcement = Control y sanciones
section-disagreement = Dónde discrepan los números

# What an address asks for in vain
ui-notice-key = Parámetro desconocido en la dirección: «{ $key }».
ui-notice-value = Valor desconocido para «{ $key }»: «{ $value }». Se usa el valor predeterminado.
ui-notice-long = Esta dirección es demasiado larga; la parte final no se ha leído.
ui-notice-more = Otros parámetros desconocidos en la dirección: { $count }.
ui-figure-corrections = Corregido
ui-notice-retired = «{ $id }» ya no cuenta; en su lugar se muestra «{ $by }».

# Figures: frame
ui-figure-open = Abrir este gráfico en su propia página
ui-figure-controls = Ajustes de este gráfico
ui-figure-mode = Ver como
ui-figure-mode-chart = Gráfico
ui-figure-mode-table = Tabla
ui-figure-sources-more = y { $count } más
figure-other-views = Otras vistas de este gráfico
figure-paragraph = ¶ { $paragraph }
ui-figure-loading = Cargando «{ $asked }». Lo que se muestra sigue siendo «{ $shown }».
ui-figure-missed = No se ha podido cargar «{ $asked }». Lo que se muestra sigue siendo «{ $shown }»; elíjalo de nuevo para volver a intentarlo.
ui-figure-failed = No se ha podido activar el gráfico. La tabla contiene todos los números.
ui-figure-anomalies = Dónde discrepan los números
ui-figure-open-site = Explorar en Crossings
ui-figure-not-started = La parte interactiva de esta página no funciona en este momento; elegir de nuevo o volver a cargar la página puede ayudar. El gráfico, la tabla y los enlaces funcionan sin ella.
ui-download-csv = CSV
ui-download-spreadsheet = CSV para hojas de cálculo
ui-download-json = JSON
ui-download-svg = SVG
ui-download-png = PNG
ui-download-png-2 = PNG, a doble tamaño
download-table = Descargar los datos:

# Figures: points, one by one
ui-points = Puntos del gráfico: las flechas los recorren, Intro abre la ficha de una cifra; C compara dos
ui-point = { $name }: { $value }, { $status }. Intervalo: { $interval }. { $position } de { $count }.

# Figures: share
ui-share-open = Compartir, citar, descargar
ui-share-files = Archivos de este gráfico en direcciones fijas:
ui-share-load = Cargar los datos en Python, R, Excel…
ui-share-link = Enlace a esta vista
ui-share-copy = Copiar
ui-share-copy-table = Copiar la tabla
ui-share-copied = Copiado
ui-share-not-copied = El navegador no lo ha permitido; el texto está seleccionado.
ui-share-send = Compartir…
share-embed = Insertar
ui-share-embed-which = Qué números
ui-share-embed-live = siempre los más recientes
ui-share-embed-pinned = los publicados hasta el { $date }
ui-share-code-form = Forma del código
ui-share-embed-code = Código para su página
ui-share-preview = Vista previa con un ancho de
ui-share-preview-width = { $width } px
ui-share-cite = Citar
ui-share-cite-plain = Texto
ui-share-cite-bibtex = BibTeX
ui-share-cite-ris = RIS
ui-share-cite-text = Cita
ui-share-quote = Frase para citar
ui-share-quoted = { $sentence } ({ $source }; { $url })
ui-share-download = Descargar esta vista
ui-share-download-failed = No se ha podido crear el archivo ({ $reason }).
ui-share-no-numbers = sus números aún se están cargando
ui-share-refused = no se ha cargado o el navegador lo impide
ui-share-sandboxed = La página que contiene este gráfico no le permite guardar archivos; la página propia del gráfico, sí.
ui-share-confined = Si no se guarda nada, es que la página que contiene este gráfico no lo permite; la página propia del gráfico, sí.
ui-cite-plain = Crossings: «{ $title }». Datos: { $source }. { $url } (consulta: { $date }).
ui-cite-data = Datos: { $source }
ui-licence-line = Crossings · datos compilados CC BY 4.0 · { $url }
ui-figure-legend-derived = rayado: derivado de cifras publicadas, con el intervalo de incertidumbre debido al redondeo

# Two things one after the other
ui-pair = { $one }, { $other }
ui-colon = { $one }: { $other }
ui-aside = { $one } ({ $other })
ui-sentence = { $words }.
ui-sentences = { $one } { $other }
list-two = { $one }; { $other }

# Units
unit-name-percent = por ciento
unit-name-times = veces
unit-name-crossings = cruces fronterizos
unit-name-crossings-per-day = cruces fronterizos por día
unit-name-vehicle-crossings = cruces de medios de transporte
unit-name-documents = documentos
unit-name-applications-per-day = solicitudes por día
unit-name-persons = personas
unit-name-cases = casos
unit-name-instances = casos individuales
unit-name-gangs = bandas
unit-name-dens = escondites
unit-name-tonnes = toneladas
unit-name-guns = armas de fuego
unit-name-cny = yuanes (CNY)
unit-name-calls = llamadas
unit-name-services = servicios
unit-name-uses = usos
unit-name-windows = ventanillas
unit-name-places = lugares
unit-name-languages = idiomas
unit-name-channels = canales
unit-name-ports = puertos fronterizos
unit-name-minutes = minutos
unit-name-hours = horas
unit-name-measures = medidas
unit-name-ships = buques
unit-name-trains = trenes
unit-name-vehicles = vehículos
unit-name-items = objetos
unit-name-campaigns = campañas
unit-name-countries = países
unit-name-provinces = provincias
unit-name-titles = títulos
unit-name-awards = distinciones
unit-name-ordinal = ordinal

# Status of a number
status-published = publicada
status-qualified = publicada con una indicación
status-derived = derivada
status-forecast = previsión
status-definition = por definición

# Tables
ui-table-caption = Las cifras de «{ $title }»
ui-column-what = Concepto
ui-column-group = Grupo
ui-column-value = Valor
ui-column-interval = Intervalo
ui-column-status = Carácter
ui-column-source = Fuente
ui-column-lower = Límite inferior
ui-column-upper = Límite superior
ui-column-unit = Unidad
ui-column-wording = Tal como se publicó, o fórmula
ui-column-link = Enlace a la fuente
ui-column-card = Más sobre esta cifra
column-series = Estadística
column-period = Periodo
column-measure = Tipo de valor
column-published = Tal como se publicó
column-category = Categoría
column-unit = Unidad

# Numbers and intervals
interval-between = de { $lo } a { $hi }
interval-at-least = al menos { $lo }
interval-at-most = como máximo { $hi }
interval-exact = recuento exacto
interval-by-definition = valor exacto
interval-computed-exactly = a partir de recuentos exactos
interval-none = desconocido
ui-interval-label = Intervalo: { $interval }
qualifier-over = más de { $value }
qualifier-about = alrededor de { $value }
qualifier-nearly = casi { $value }
qualifier-up-to = hasta { $value }
unit-cny-value = { $value } { $value ->
         [one] yuan
         [many] de yuanes
        *[other] yuanes
    }
unit-tonnes-value = { $value } { $value ->
         [one] tonelada
         [many] de toneladas
        *[other] toneladas
    }
unit-times-value = { $value } veces
formula-label = Fórmula
formula-sum = { $operands }
formula-difference = { $operands }
formula-ratio = { $a } ÷ { $b }
formula-share = { $a } ÷ { $b }
formula-change = { $a } ÷ { $b } − 1
formula-baseline-of-change = { $a } ÷ (1 + { $b })
formula-baseline-of-fall = { $a } ÷ (1 − { $b })
formula-baseline-of-share = { $a } ÷ { $b }
formula-per-day = { $a } ÷ { $days ->
         [one] { $days } día
        *[other] { $days } días
    }

# Periods
period-year = { $year }
period-first-half = primer semestre de { $year }
period-second-half = segundo semestre de { $year }
period-first-quarter = T1 de { $year }
period-second-quarter = T2 de { $year }
period-third-quarter = T3 de { $year }
period-fourth-quarter = T4 de { $year }
period-days = { $first } – { $last }
period-days-of-month = { $first-day }–{ $last }
period-days-of-year = { $first-short } – { $last }
period-years = { $first }–{ $last }

# Measures
measure-level = nivel
measure-change = variación
measure-share = proporción
measure-forecast = previsión
measure-change-previous-year = variación respecto al año anterior
measure-change-previous-quarter = variación respecto al trimestre anterior
measure-change-previous-day = variación respecto al día anterior
measure-change-2019 = variación respecto a 2019
measure-change-before-policy = variación respecto al periodo anterior al cambio de política
measure-change-pre-pandemic = variación respecto al periodo anterior a la pandemia
measure-share-previous-year = como porcentaje del nivel del año anterior
measure-share-previous-quarter = como porcentaje del nivel del trimestre anterior
measure-share-previous-day = como porcentaje del nivel del día anterior
measure-share-2019 = como porcentaje del nivel de 2019
measure-share-before-policy = como porcentaje del nivel anterior al cambio de política
measure-share-pre-pandemic = como porcentaje del nivel anterior a la pandemia
measure-forecast-change-previous-year = variación prevista respecto al año anterior
measure-forecast-share-2019 = previsión, como porcentaje del nivel de 2019

# Categories
category-travellers = Viajeros
category-vehicles = Medios de transporte
category-documents = Documentos
category-services = Servicios
category-facilitation = Facilitación del comercio
category-enforcement = Control y sanciones
category-visa-free = Entrada sin visado
category-personnel = Personal

# Controls
control-metric = Estadística
control-metric-crossings = Cruces
control-metric-applications = Solicitudes de permisos
control-measure = Tipo de valor
control-measure-level = Nivel
control-measure-index = Índice, antes de la pandemia = 100
control-years = Años
control-years-2022 = 2022
control-years-all = Todos los años publicados
control-form = Forma
control-form-grouped = Agrupadas
control-form-stacked = Apiladas
control-form-share = Proporción
control-form-flow = Flujo
control-form-bars = Barras
control-by = Mostrar
control-by-year = Total por año
control-by-kind = Tipos
control-scale = Escala
control-scale-linear = Lineal
control-scale-log = Logarítmica

# policy-change
policy-change-question = ¿Cómo cambiaron los flujos diarios cuando la COVID-19 pasó a gestionarse como enfermedad de clase B, el 8 de enero de 2023?
policy-change-noun-crossings = Los cruces fronterizos diarios
policy-change-noun-applications = Las solicitudes diarias de permisos
policy-change-title-level = { $noun } aumentaron un { $change } en los diez días a partir del 8 de enero de 2023
policy-change-title-index = { $noun } alcanzaron el { $share } del nivel anterior a la pandemia
policy-change-subtitle-crossings = Entradas y salidas por día, del 8 al 17 de enero de 2023, y los dos niveles con que se comparan; estos son derivados y llevan su intervalo
policy-change-subtitle-applications = Solicitudes de permisos de entrada y salida por día, del 8 al 17 de enero de 2023, y los dos niveles con que se comparan; estos son derivados y llevan su intervalo
policy-change-subtitle-index = { $noun }, en porcentaje del nivel anterior a la pandemia
policy-change-pre-pandemic = Antes de la pandemia
policy-change-before = Antes del 8 de enero de 2023
policy-change-after = 8–17 de enero de 2023
policy-change-summary = { $noun } alcanzaron una media de { $after } del 8 al 17 de enero de 2023, un { $change } por encima del nivel anterior al cambio de política y el { $share } del nivel anterior a la pandemia; de ello se deduce un nivel aproximado de { $before } antes del cambio y de { $reference } antes de la pandemia.
policy-change-caution = El comunicado no dice a qué días se refiere ese «antes». Los dos niveles anteriores se calculan a partir de números redondeados, de modo que cada uno solo se conoce dentro de su intervalo.

# travellers-by-origin
group-mainland = Parte continental de China
group-hmt = Hong Kong, Macao y Taiwán
group-foreign = Extranjeros
travellers-by-origin-question = ¿Quién cruzó?
travellers-by-origin-title = Los residentes de la parte continental realizaron el { $share } de los cruces fronterizos en 2022
travellers-by-origin-subtitle = Entradas y salidas según el origen del viajero, { $period }
travellers-by-origin-subtitle-share = Entradas y salidas según el origen del viajero, en porcentaje del total publicado de cada año, { $period }
travellers-by-origin-summary = Entradas y salidas en 2022: { $total }. De ellas, residentes de la parte continental: { $mainland }; residentes de Hong Kong, Macao y Taiwán: { $hmt }; extranjeros: { $foreign }.
travellers-by-origin-check-holds = Comprobación: los tres grupos suman { $sum }, lo que concuerda con el total publicado de { $total }. Los años sin cifra publicada se omiten; no se estiman.
travellers-by-origin-check-fails = Comprobación: los tres grupos suman { $sum }, lo que no concuerda con el total publicado de { $total }. Los años sin cifra publicada se omiten; no se estiman.

# vehicles
vehicles-question = ¿En qué medios de transporte?
vehicles-title = { $name }, { $period }: { $total }, frente a { $before } un año antes
vehicles-subtitle-year = Entradas y salidas de aeronaves, trenes, buques y vehículos de motor en conjunto, por año
vehicles-subtitle-kind = Entradas y salidas por tipo de medio de transporte, en los años en que se publican los tipos
vehicles-subtitle-half = Entradas y salidas por tipo de medio de transporte y semestre
vehicles-subtitle-quarter = Entradas y salidas por tipo de medio de transporte y trimestre
vehicles-summary = Medios de transporte inspeccionados: { $total } en 2022, frente a { $before } en 2021 y { $after } en 2023.
vehicles-caution = El comunicado de 2022 solo da el total; de 2020 no se publicó ninguno. El desglose por tipo se publica para 2018 y a partir de 2023.

# documents
documents-question = ¿Qué documentos se expidieron?
documents-title = En 2022 se expidieron { $endorsements } { $endorsements ->
         [many] de autorizaciones
        *[other] autorizaciones
    } para Hong Kong, Macao y Taiwán y { $passports } { $passports ->
         [many] de pasaportes
        *[other] pasaportes
    }
documents-title-all = En { $year } se expidieron { $passports } { $passports ->
         [many] de pasaportes
        *[other] pasaportes
    }
documents-subtitle = Documentos expedidos en 2022
documents-subtitle-all = Documentos expedidos, por año, en todos los años publicados
documents-summary = En 2022 se expidieron { $passports } { $passports ->
         [many] de pasaportes
        *[other] pasaportes
    } ordinarios, { $permits } { $permits ->
         [many] de permisos
        *[other] permisos
    } y { $endorsements } { $endorsements ->
         [many] de autorizaciones
        *[other] autorizaciones
    } para viajar a Hong Kong, Macao y Taiwán; en 2023, solo los pasaportes sumaron { $next }.
documents-caution = A partir de 2023, permisos y autorizaciones se publican como un solo total. Lo que se cuenta como visado cambia de un comunicado a otro.

# trade-facilitation
trade-facilitation-question = ¿Qué alcance tuvieron las medidas de 2022 en los puertos fronterizos?
trade-facilitation-title = Según la administración de inmigración, las medidas portuarias ahorraron { $hours } { $hours ->
         [many] de horas
        *[other] horas
    } a los buques internacionales en 2022
trade-facilitation-subtitle = Buques y trenes a los que se aplicaron las medidas en 2022 y tiempo ahorrado
trade-facilitation-summary = { $exempt } { $exempt ->
         [many] de buques
        *[other] buques
    } cambiaron de puerto sin nueva inspección, { $one_off } hicieron los trámites una sola vez y { $trains } { $trains ->
         [many] de trenes
        *[other] trenes
    } del Expreso Ferroviario China-Europa tuvieron despacho rápido.
trade-facilitation-caution = «Más de» señala un límite inferior: la barra termina en el número publicado y el verdadero es mayor. No se publicaron cifras de años anteriores con las que comparar.
trade-facilitation-ships = Buques
trade-facilitation-trains = Trenes
trade-facilitation-hours = Horas ahorradas
trade-facilitation-minutes = Minutos ahorrados por vuelo
trade-facilitation-measures = Nuevas medidas para las empresas

# services
services-question = ¿Cuánto atendieron la línea telefónica, la plataforma y las ventanillas?
services-title = La plataforma en línea se usó { $platform } { $platform ->
         [many] de veces
        *[other] veces
    } en 2022; la línea 12367 atendió { $calls } { $calls ->
         [many] de llamadas
        *[other] llamadas
    }
services-title-all = La plataforma en línea se usó { $platform } { $platform ->
         [many] de veces
        *[other] veces
    } en { $year }
services-subtitle = Servicios en 2022 y ventanillas abiertas tras el 8 de enero de 2023
services-subtitle-all = Servicios en todos los años publicados y ventanillas abiertas tras el 8 de enero de 2023, cada uno en su propia escala
services-summary = En 2022, la plataforma se usó { $platform } { $platform ->
         [many] de veces
        *[other] veces
    } y se hicieron { $checks } { $checks ->
         [many] de verificaciones
        *[other] verificaciones
    } de identidad; la satisfacción de quienes llamaron a la línea 12367 fue del { $satisfaction }.
services-caution = Desde 2025 se cuentan personas, no llamadas. Un comunicado habla de 53 canales; otros, de los canales de 53 puertos fronterizos.
services-windows = Ventanillas y canales

# enforcement-outcomes
enforcement-outcomes-question = ¿Qué ocurrió con las personas investigadas?
enforcement-outcomes-title = De { $caught } { $caught ->
         [many] de personas
        *[other] personas
    } investigadas en 2022, { $criminal } fueron sometidas a medidas penales
enforcement-outcomes-subtitle = Personas investigadas por delitos contra el control fronterizo, y extranjeros que entraron, permanecieron o trabajaron ilegalmente, 2022
enforcement-outcomes-summary = De { $caught } { $caught ->
         [many] de personas
        *[other] personas
    } investigadas en 2022, { $criminal } fueron sometidas a medidas penales y { $administrative } recibieron una sanción administrativa. De { $foreigners } { $foreigners ->
         [many] de extranjeros
        *[other] extranjeros
    } que entraron, permanecieron o trabajaron ilegalmente, { $deported } fueron expulsados, el { $share }.
enforcement-outcomes-caution = Los dos flujos son recuentos distintos. En el segundo, los comunicados en chino cuentan casos y el comunicado en inglés, personas; por eso su proporción no es exacta, al margen del redondeo.
enforcement-outcomes-persons = Delitos contra el control fronterizo (personas)
enforcement-outcomes-foreigners = Entrada, estancia o trabajo ilegales
enforcement-outcomes-other = Otras medidas (cifra derivada)

# seizures
seizures-question = ¿Qué se incautó?
seizures-title = En 2022 se incautaron { $precursors } de precursores de drogas y { $drugs } de drogas
seizures-title-all = En { $year } se incautaron { $drugs } de drogas
seizures-subtitle = Incautaciones en 2022, cada una en su unidad
seizures-subtitle-all = Incautaciones en todos los años publicados, cada una en su unidad y en su propia escala
seizures-summary = En 2022 se incautaron { $drugs } de drogas, { $precursors } de precursores, { $guns } { $guns ->
         [many] de armas
        *[other] armas
    } de fuego y mercancías de contrabando por valor de { $goods }.
seizures-caution = El texto inglés puede leerse como «3278 tipos de armas de fuego»; el chino cuenta armas.

# Data page
data-title = Todas las cifras, con su fuente
data-intro = Una fila por cada número tal como lo publica una fuente. Filtre, ordene y tome lo que necesite; el conjunto completo es también un paquete de datos Frictionless.
data-search = Buscar
data-search-hint = estadística, nota o fuente
data-filters = Qué cifras
data-filter-category = Categoría
data-filter-release = Comunicado
data-filter-measure = Tipo de valor
data-filter-all = Todos
data-filter-core = Rueda de prensa del 17 de enero de 2023
data-count = { $shown } de { $total ->
         [one] { $total } cifra
        *[other] { $total } cifras
    }
data-limited = La búsqueda, los filtros y el orden funcionan. Las fichas de las cifras y la descarga de lo encontrado necesitan WebAssembly, que este navegador no ejecuta; la tabla completa está disponible como archivo:
data-more = Mostrar { $count } más
data-no-script = La búsqueda y los filtros no funcionan en este momento. Esta página muestra las primeras filas; la tabla completa es un archivo:
data-none = Ninguna cifra coincide. Borre la búsqueda o algún filtro.
data-reset = Borrar todo
data-sort = Ordenar por: { $column }
data-package = Paquete de datos
load-open = Cargar los datos en Python, R, Excel, Observable o DuckDB
load-intro = Cada uno de estos fragmentos lee del paquete de datos todas las cifras que cuentan, sin las retiradas.
load-charts = Cada gráfico tiene además su propia tabla, por ejemplo
load-openapi = Todas las direcciones para programas, en un documento OpenAPI
feed-link = Seguir por canal Atom
feed-corrected = Corregida: { $figure }
feed-release = { $source }: { $count ->
         [one] { $count } cifra
        *[other] { $count } cifras
    }
feed-chart = Crossings: { $question }
feed-corrections = Crossings: correcciones
feed-releases = Crossings: publicaciones
feed-all = Crossings: publicaciones y correcciones
data-since-retired = Cifras que desde entonces ya no cuentan: { $count }
data-since-corrections = Cifras corregidas desde entonces: { $count }
data-since-figures = { $count ->
         [one] { $count } cifra
        *[other] { $count } cifras
    } de { $pages ->
         [one] { $pages } página publicada
        *[other] { $pages } páginas publicadas
    } desde entonces: la tabla de abajo.
data-since-title = Novedades desde el { $date }
data-filter-since = Publicado después del

# Sources page
sources-title = Fuentes y método
sources-releases = Comunicados
sources-releases-intro = Las cifras se publican en { $count ->
         [one] { $count } página
        *[other] { $count } páginas
    }. El documento central es la rueda de prensa del 17 de enero de 2023; el resto lo pone en contexto.
sources-core = documento central
sources-kind-official = oficial
sources-kind-agency = agencia
sources-kind-press = prensa
sources-figures = { $count ->
         [one] { $count } cifra
        *[other] { $count } cifras
    }
sources-rounding = Cómo se trata el redondeo
sources-rounding-1 = Un número publicado representa todos los valores que se redondean a él. «115,7 millones» es cualquier valor desde 115,65 millones, incluido, hasta 115,75 millones, excluido: la semiamplitud de ese intervalo es media unidad de la última cifra significativa.
sources-rounding-2 = Los comunicados en chino cuentan en unidades de diez mil, de modo que un «501,000» en inglés (501.000) equivale a 50,1 de esas unidades y su semiamplitud es 500. Los recuentos inferiores a diez mil se publican completos y no tienen semiamplitud.
sources-rounding-3 = «Más de» da un límite inferior; «casi» y «hasta», un límite superior; «alrededor de», ninguno de los dos.
sources-rounding-4 = Una cifra derivada se calcula con intervalos redondeados hacia fuera: sean cuales sean los valores verdaderos que hay detrás de los publicados, el resultado verdadero queda dentro. Se expresa hasta la posición del primer dígito de la semiamplitud del intervalo, nunca con más detalle.
sources-description = Los comunicados de los que proceden las cifras, cómo se trata el redondeo, las medidas sin cifras, los cambios de política con su fecha y todos los casos en que discrepan los números publicados.
sources-example = Ejemplo: de { $formula } se deduce un valor de { $value } antes del cambio, entre { $lo } y { $hi }.
sources-timeline = Medidas sin cifras
sources-timeline-intro = Medidas que la rueda de prensa del 17 de enero de 2023 describe sin dar cifras.
sources-policies = Cambios de política, 2018–2026
sources-anomalies = Dónde discrepan los números
sources-anomalies-intro = Discrepancias de los números publicados entre sí o con la aritmética: { $count }.
sources-retired-anomaly = Ya no es una discrepancia, desde el { $date }:
sources-retired-intro = Cada una conserva su dirección e indica la cifra que la sustituye.
sources-retired = Cifras que ya no cuentan ({ $count })
sources-corrections-intro = Lo que figuraba aquí antes y era erróneo, de lo más reciente a lo más antiguo. Una página fijada en una fecha anterior todavía lo muestra, y lo indica.
sources-corrections = Correcciones

# About page
about-title = Acerca de Crossings
about-what = Crossings permite explorar y comprobar las estadísticas de entradas y salidas de la Administración Nacional de Inmigración (ANI) de China. Un cruce es una entrada o una salida: quien sale y vuelve cuenta dos veces.
about-how = Cada número lleva a la página que lo publica. Los números que ninguna página publica se derivan con las fórmulas indicadas y se muestran rayados, con el intervalo de incertidumbre debido al redondeo.
about-neutral = Los grupos de viajeros y los nombres de las medidas son los de la fuente. Las cifras se muestran tal como se publicaron, sin comentarios.
about-licence = El código es libre, con licencia MIT o Apache-2.0. El conjunto de datos compilado es CC BY 4.0; los hechos no son de nadie.
about-privacy = Este sitio no envía solicitudes a otros sitios, no instala cookies y no guarda nada, salvo que usted lo guarde para usarlo sin conexión.

# Policy changes on a timeline
control-policies = Cambios de política
control-policies-travel = Viajes
control-policies-visa-free = Entrada sin visado
control-policies-transit = Tránsito
control-policies-all = Todos
control-policies-none = Ninguno
ui-policies-title = Cambios de política, por orden cronológico
ui-policies-before = antes
ui-policies-after = después
policy-kind-visa-free = entrada sin visado
policy-kind-transit = tránsito
policy-kind-suspension = suspensión
policy-kind-opening = reapertura
policy-kind-facilitation = simplificación de trámites
policies-summary = Señalado: { $list }.
policies-summary-item = { $date }, { $title }
timeline-gap = sin publicar
vehicles-kinds = todos los tipos

# Chart: travellers over time
control-period = Periodo
control-period-year = Años
control-period-half = Semestres
control-period-quarter = Trimestres
travellers-over-time-question = ¿Cuántos cruces fronterizos hubo por año, semestre y trimestre?
travellers-over-time-title-more = Cruces fronterizos en { $year }: { $level }, un { $change } más que en { $reference }
travellers-over-time-title-fewer = Cruces fronterizos en { $year }: { $level }, un { $change } menos que en { $reference }
travellers-over-time-subtitle-year = Entradas y salidas de todos los viajeros por año, en millones
travellers-over-time-subtitle-half = Entradas y salidas de todos los viajeros por semestre, en millones
travellers-over-time-subtitle-quarter = Entradas y salidas de todos los viajeros por trimestre, en millones
travellers-over-time-summary = Cruces fronterizos publicados: { $before } en { $reference }; { $lowest } en { $low }, el total anual más bajo de los publicados; y { $newest } en { $new }.
travellers-over-time-caution = Los periodos que ninguna fuente publica aparecen rayados si se deducen de los publicados, con el intervalo de incertidumbre debido al redondeo, y en tono pálido en caso contrario.

# Chart: daily recovery
control-windows = Periodos
control-windows-all = Todos
control-windows-holidays = Festividades
control-windows-years = Solo años
daily-recovery-question = ¿Cómo se recuperaron los cruces diarios?
daily-recovery-title-rose = Los cruces fronterizos por día subieron de { $first } ({ $from }) a { $newest } ({ $to })
daily-recovery-title-fell = Los cruces fronterizos por día bajaron de { $first } ({ $from }) a { $newest } ({ $to })
daily-recovery-subtitle = Entradas y salidas por día, en millones; los puntos son festividades y otros periodos; las barras, la media diaria de cada año
daily-recovery-summary = Media diaria de cruces: { $before } en { $reference } y { $newest } en { $new }. Periodo publicado con más cruces por día: { $window }, con { $highest }.
daily-recovery-caution = En una festividad hay más cruces que en los días cercanos: compárela con la misma festividad de otro año.

# Chart: visa-free entry
control-visa-free-share = Proporción
control-visa-free-level = Entradas
visa-free-question = ¿Qué proporción de las entradas de extranjeros pasó a hacerse sin visado?
visa-free-title = { $period }: entradas de extranjeros sin visado, { $share } del total
visa-free-subtitle-share = Entradas sin visado en porcentaje de las entradas de extranjeros
visa-free-subtitle-level = Entradas de extranjeros sin visado; cada panel tiene su propia escala
visa-free-years = Años
visa-free-halves = Semestres
visa-free-quarters = Trimestres
visa-free-windows = Otros periodos
visa-free-summary = Entradas sin visado según las fuentes: { $before } ({ $from }) y { $newest } ({ $to }).
visa-free-caution = La definición varía: los comunicados no tratan del mismo modo a los residentes fronterizos, y la base se revisó entre 2024 y 2025, por lo que no se calcula el crecimiento entre paneles. Si de un periodo se publicaron dos valores, se muestran ambos.

# Chart: forecasts
control-form-both = Ambos
control-form-ratio = Dato real en % de la previsión
forecast-question = ¿Cuánto acertaron las previsiones para las festividades?
forecast-title = Previsiones para festividades con un error de hasta el { $percent }: { $close } de { $all }
forecast-subtitle-both = Entradas y salidas por día, en millones: previsión antes de cada festividad y dato real
forecast-subtitle-ratio = Entradas y salidas reales por día, en porcentaje de la previsión
forecast-expected = Previsión
forecast-key-expected = Previsión (símbolo hueco)
forecast-counted = Dato real
forecast-summary = La previsión que más se desvió: { $period }, con { $forecast } por día previstos y { $counted } reales, el { $ratio } de lo previsto.
forecast-caution = Solo se muestran las festividades de las que hay previsión y dato real. Si las fuentes solo dan el total, la cifra diaria se deriva y aparece rayada; de un valor publicado con «más de» no se calcula ningún porcentaje.

# Qué cambió en torno a cada cambio de política
review-title = Cambios de política, medidos desde cada periodo anterior
review-lead = Para cada cambio de política, todas las estadísticas con cifras antes y después, comparadas con cada periodo anterior que razonablemente puede tomarse. Se mide una variación, no un efecto.
review-caution = Se mide una variación, no un efecto: otras cosas cambiaron al mismo tiempo.
review-kind = Tipo
review-shown = Se muestran { $shown } de { $total }
review-up = sube entre un { $lo } y un { $hi }, sea cual sea el periodo anterior; sube en { $count } de { $all }
review-down = baja entre un { $lo } y un { $hi }, sea cual sea el periodo anterior; baja en { $count } de { $all }
review-mixed = entre el { $lo } y el { $hi }, según el periodo anterior; sube en { $up } de { $all } y baja en { $down }
review-one-up = sube entre un { $lo } y un { $hi }; solo puede tomarse un periodo anterior
review-one-down = baja entre un { $lo } y un { $hi }; solo puede tomarse un periodo anterior
review-one-open = entre el { $lo } y el { $hi }; solo puede tomarse un periodo anterior
review-none = Ninguna estadística tiene cifras antes de este cambio y poco después.
review-since = En vigor desde el { $date }
review-compared = En comparación con
review-change = Variación
review-daily = { $value } al día
review-stated-year = La del propio comunicado: un año antes
review-stated-quarter = La del propio comunicado: el trimestre anterior
review-stated-2019 = La del propio comunicado: 2019
review-stated-policy = La del propio comunicado: antes del cambio de política
review-stated-pandemic = La del propio comunicado: antes de la pandemia
review-nearest = Periodo comparable más próximo
review-year-earlier = Mismo periodo o festivo un año antes
review-2019 = Mismo periodo o festivo de 2019
review-quarter = Trimestre anterior
review-half = Semestre anterior
review-year = Año anterior
review-last = Último periodo del mismo tipo
review-last-two = Media de los dos últimos del mismo tipo
review-neighbours = Periodos contiguos sin un cambio de política entre ambos
review-rise = Una subida del { $change } o más se da en { $k } de { $n } casos entre periodos contiguos sin un cambio de política.
review-fall = Una bajada del { $change } o más se da en { $k } de { $n } casos entre periodos contiguos sin un cambio de política.
review-quiet = Donde tampoco hubo cambios de política durante los dos periodos: { $k } de { $n }.
review-no-neighbours = No hay en los datos periodos contiguos de este tipo sin un cambio de política entre ambos.
review-others = No se puede distinguir: también entró en vigor entre los periodos comparados
review-rest = Otras estadísticas con cifras antes y después
review-key-stated = publicada por el propio comunicado
review-key-computed = calculada con niveles publicados, con su intervalo
review-key-neighbour = la misma variación entre periodos contiguos sin un cambio de política
review-rule = Se supone que las fuentes
review-rule-rounded = redondean
review-rule-cut = truncan
review-cut-title = Si las fuentes truncan en vez de redondear
review-cut-text = Los comunicados no dicen cómo abrevian los números. Aquí un número se toma como redondeado: 501.000 representa de 500.500 a 501.500. Truncado, representaría de 501.000 a 502.000. Cada cambio de política tiene un selector que calcula todos los intervalos según esa regla.
review-cut-sentences = Frases sobre una estadística cuyo sentido cambiaría: { $count } de { $all }
review-cut-orders = Estadísticas en las que el orden de dos variaciones pasaría a ser seguro o inseguro: { $count } de { $all }
review-cut-settled = Discrepancias halladas por cálculo que desaparecerían: { $count } de { $all }
review-cut-unsettled = Números que concuerdan por cálculo y dejarían de concordar: { $count }
review-cut-here = Lo que cambia con números truncados:
review-cut-order = Con números truncados, el orden de algunas de estas variaciones pasa a ser seguro o inseguro.
review-more = Este cambio, medido desde cada periodo anterior
review-more-all = Cada cambio de política, medido desde cada periodo anterior

# Chart: baselines
baselines-question = ¿A qué «antes» se refiere un porcentaje?
baselines-title-differ = «Antes del cambio de política»: { $first } { $first ->
         [many] de cruces
        *[other] cruces
    } por día según una declaración y { $last } según la otra
baselines-title-agree = Dos declaraciones concuerdan sobre el nivel anterior al cambio de política: { $first } y { $last } { $last ->
         [many] de cruces
        *[other] cruces
    } por día
baselines-subtitle = Entradas y salidas por día que se deducen de cada declaración, con el intervalo de incertidumbre debido al redondeo; los ejes no empiezan en cero
baselines-before-policy = Antes del cambio de política
baselines-pre-pandemic = Antes de la pandemia
baselines-statement = declaración del { $date }
baselines-mean-day = media diaria de { $year }
baselines-summary = Cruces por día antes del cambio de política: { $first } según la { $one }; { $last } según la { $other }.
baselines-caution = Ninguna de las dos declaraciones dice con qué días compara. Dos intervalos que no se tocan no pueden referirse a los mismos días.

# Chart: enforcement over time
control-measure-change = Variación
enforcement-over-time-question = ¿Cómo variaron los números de casos, personas y bandas?
enforcement-over-time-title-rose = Casos de delitos contra el control fronterizo: aumento del { $change } de { $before } a { $year }
enforcement-over-time-title-fell = Casos de delitos contra el control fronterizo: descenso del { $change } de { $before } a { $year }
enforcement-over-time-subtitle-level = Totales publicados por año; cada panel tiene su propia escala
enforcement-over-time-subtitle-change = Variación respecto al año anterior, tal como se publicó y según se deduce de los niveles
enforcement-over-time-published = tal como se publicó
enforcement-over-time-implied = según los niveles
enforcement-over-time-against = { $year } frente a { $before }
enforcement-over-time-summary = Se publican para { $year }: casos, { $cases }; personas, { $persons }; bandas, { $gangs }.
enforcement-over-time-caution = Los niveles publicados como «más de» son límites inferiores, de modo que de ellos no se deduce ninguna variación. Los recuentos de personas de 2021 y 2022 incluyen a las que recibieron sanciones administrativas.

# The card of a figure
card-published = Tal como se publicó
card-value = Valor
card-unit = Unidad
card-archived = Copia archivada
card-sha256 = SHA-256 del texto en que se halló
card-note = Nota
card-comparability = Advertencia
card-formula = Fórmula
card-operands = Calculada a partir de
card-others = Lo mismo en otras fuentes
card-other = { $value }: { $source }
card-other-agrees = { $value }: { $source } (concuerda)
card-other-differs = { $value }: { $source } (difiere)
card-used = Se usa en
card-rounding-last-place = todos los valores que se redondean a la última posición publicada
card-rounding-over = publicada como límite inferior
card-rounding-nearly = publicada como límite superior
card-rounding-about = publicada como aproximada: no se deduce ningún intervalo
card-permalink = Dirección de esta cifra
card-cite = Para citar
card-cite-words = Autores de Crossings: Estadísticas publicadas de entradas y salidas de China, cifra { $id }, { $url }
card-close = Cerrar
card-open = Todo sobre esta cifra
correction-since = Corregida después, el { $date }.
correction-former = Hasta el { $date } figuraba aquí como { $value }; intervalo: { $interval }.
card-corrected = Corregida
card-retired-on = Desde el { $date } esta cifra ya no cuenta. En su lugar:
card-retired = Retirada
ui-figure-card = Todo sobre esta cifra
ui-pair-begin = Comparar con…
ui-figure-doubt = Discrepa de otros números
ui-figure-arithmetic = La aritmética

# Anomalies by kind, with their arithmetic
anomaly-baseline = Bases de comparación cambiantes
anomaly-baseline-meaning = Dos declaraciones comparan con «antes» y no pueden referirse a los mismos días.
anomaly-forecast = Previsiones erradas
anomaly-forecast-meaning = El dato real queda lejos de la previsión.
anomaly-growth = Crecimiento que no cuadra con sus niveles
anomaly-growth-meaning = El crecimiento publicado queda fuera de lo que permiten los dos niveles publicados.
anomaly-parts = Partes que no suman el total
anomaly-parts-meaning = Las partes publicadas no suman el total publicado.
anomaly-break = Definiciones que cambiaron
anomaly-break-meaning = Cifras con un mismo nombre no cuentan lo mismo.
anomaly-wording = Redacciones que difieren
anomaly-wording-meaning = Para un mismo hecho, fuentes o traducciones dan números distintos o cuentan cosas distintas.
anomaly-typo = Erratas
anomaly-typo-meaning = Un número que no puede ser correcto tal como está.
anomaly-figures = Las cifras tal como se publicaron
anomaly-derived = { $formula } = { $value } ({ $interval }).
anomaly-sum-parts = { $series }, { $period }: { $from } da { $implied }; se publicó «{ $published }» ({ $interval }).
anomaly-sum-growth = { $series }, { $period }: { $from } da { $implied }; se publicó «{ $published }» ({ $interval }).
anomaly-sum-within = { $series }, { $period }: { $from } en una parte de ese periodo; publicado: «{ $published }», { $interval }.
anomaly-sum-average = { $series }, { $period }: { $from } entre { $days ->
         [one] { $days } día
        *[other] { $days } días
    } da { $implied }; se publicó «{ $published }» ({ $interval }).
anomaly-side = { $value } ({ $interval }; { $publisher })

# Verify it yourself
verify-title = Compruébelo usted
verify-intro = Abra un comunicado, copie su texto y péguelo aquí, o arrastre hasta aquí la página guardada. Esta página señala entonces cuáles de sus cifras figuran en ese texto y dónde. Funciona sin conexión, y nada sale de su navegador.
verify-no-script = Esta parte de la página necesita JavaScript y WebAssembly.
verify-source = Comunicado
verify-text = Texto del comunicado
verify-file = O una página guardada o un archivo de texto
verify-all = Se han encontrado todas las cifras de este comunicado ({ $all }).
verify-some = Cifras de este comunicado encontradas: { $found } de { $all }. Las demás aparecen primero a continuación.
verify-missing = No encontrada: el texto difiere aquí, o no es este comunicado en este idioma.
verify-too-large = No se ha podido leer el texto: supera los cinco megabytes o no es texto.
verify-paragraph = ¶
verify-place = En el texto

# Check a draft
check-title = Verificar un texto
check-intro = Pegue un texto o arrástrelo hasta aquí: cada número que trate de una estadística publicada de entradas y salidas se coteja con los datos. Funciona sin conexión, y nada sale de su navegador.
check-rule = Un número solo se da por erróneo si la frase deja claros la estadística, el periodo, la comparación y la unidad; si no, esta página pregunta o calla. No conoce todas las maneras de decir las cosas: un número sin marca no está confirmado. Si no se nombra otro lugar o país, se entiende que el texto trata de toda China.
check-text = Texto que se verifica
check-day = Fecha del texto, para expresiones como «el año pasado»
check-none = Ningún número de este texto trata de una estadística de los datos.
check-marked = El texto con marcas
check-list = Todos los números examinados
check-number = Número
check-verdict = Veredicto
check-record = En los datos
check-published = tal como se publicó
check-rounded = correcto salvo redondeo
check-disagree = las fuentes discrepan
check-outside = fuera del intervalo
check-period = el número de otro periodo
check-base = base de comparación equivocada
check-people = unidad equivocada: cruces, no personas
check-forecast = una previsión, no un dato real
check-unrecorded = no consta en los datos
check-open = sin decidir
check-right = Una frase que sería correcta
check-which = ¿A cuál se refiere?
check-sentence = { $name }: { $value }. Fuente: { $source }.
check-sentence-derived = { $name }: { $value }, calculado a partir de cifras publicadas.
check-save-html = Guardar el informe (HTML)
check-save-json = Guardar el informe (JSON)
check-edition = Datos publicados hasta el { $date }.

# Comparison
compare-question = Compare las cifras que quiera
compare-intro = Elija un cambio de política y una estadística, o cifras una por una. Lo que se deduce de ellas se calcula aquí, con el intervalo de incertidumbre debido al redondeo.
compare-no-script = Para elegir se necesitan JavaScript y WebAssembly. Debajo figura la comparación predeterminada.
compare-before-policy = antes del cambio de política
compare-pre-pandemic = antes de la pandemia
compare-around = Antes y después de un cambio de política
compare-policy = Cambio de política
compare-series = Estadística
compare-show = Comparar
compare-figures = Cifras
compare-figure = Cifra
compare-add = Añadir
compare-remove = Quitar { $name }
compare-acknowledge = Comparar de todos modos
compare-none = Esta estadística no tiene cifras a ambos lados de este cambio de política.
compare-form-bars = Barras
compare-form-slope = Puntos
control-result = Resultado
control-result-difference = Diferencia
control-result-ratio = Razón
control-result-share = Proporción
compare-more = { $one } − { $other }
compare-less = { $other } − { $one }
compare-ratio = { $one } ÷ { $other }
compare-share = { $one } en porcentaje de { $other }
compare-subtitle-of-unit = { $names }; los resultados aparecen rayados y con su intervalo
compare-subtitle = { $names }; unidad: { $unit }; los resultados aparecen rayados y con su intervalo
compare-title-more = { $last } frente a { $first }: un { $change } más
compare-title-fewer = { $last } frente a { $first }: un { $change } menos
compare-sentence-more = { $name }: { $last } ({ $lastwhen }), { $difference } ({ $between }), es decir, un { $change }, más que { $first } ({ $firstwhen }), y { $times } ese nivel ({ $timesbetween })
compare-sentence-fewer = { $name }: { $last } ({ $lastwhen }), { $difference } ({ $between }), es decir, un { $change }, menos que { $first } ({ $firstwhen }), y { $times } ese nivel ({ $timesbetween })
compare-level = { $name }, { $when }: { $value }
compare-outcome = { $label }: { $value } ({ $interval })
compare-ask = Estas cifras son de distinta naturaleza, así que no se calcula nada con ellas hasta que usted lo pida.
pair-with = Comparar con: { $name }
pair-choose = Elija ahora otro punto.
pair-open = Abrir esta comparación
comparability-unit = Cuentan cosas distintas; no se puede calcular nada a partir de ambas.
comparability-measure = Una es un nivel; la otra, una variación, una proporción o una previsión.
comparability-stock = Una cuenta lo que ocurre durante un periodo; la otra, lo que hay en un día.
comparability-length = Sus periodos no duran lo mismo: { $a ->
         [one] { $a } día
        *[other] { $a } días
    } y { $b ->
         [one] { $b } día
        *[other] { $b } días
    }.
comparability-break = La definición cambió. { $words }
comparability-definition = Advertencia. { $words }
comparability-season = Corresponden a épocas distintas del año.
comparability-holiday = Una corresponde a una festividad; la otra, no.
comparability-undated = La fuente no dice qué días abarca una de ellas.
comparability-open = Una se publica como límite o como aproximación, así que no se puede calcular nada a partir de ella.
alike = Comparables: { $list }.
alike-season = misma época del año
alike-length = igual duración
alike-holiday = ambas festivas o ninguna
alike-definition = sin cambio de definición conocido

# Explorar

explore-question = Explore cualquier estadística a lo largo del tiempo
explore-intro = Elija de una a seis estadísticas, los periodos y la forma. Todo se dibuja y se calcula aquí, con el intervalo de incertidumbre debido al redondeo.
explore-no-script = Para elegir se necesitan JavaScript y WebAssembly. Debajo figura la vista predeterminada.
explore-form-line = Línea
explore-form-change = Variación interanual
explore-form-index = Índice
explore-other-periods = Otros periodos
explore-unit = unidad: { $unit }
explore-subtitle-change = variación respecto al mismo periodo del año anterior, en porcentaje
explore-subtitle-index = índice, { $when } = 100
explore-subtitle-share = en porcentaje de: { $whole }
explore-title = { $name }: { $last } ({ $when })
explore-title-more = { $name }: { $last } ({ $when }), un { $change } más que { $first } ({ $earlier })
explore-title-fewer = { $name }: { $last } ({ $when }), un { $change } menos que { $first } ({ $earlier })
explore-course = { $name }: { $first } ({ $earlier }) al principio, { $last } ({ $when }) al final; mínimo, { $low } ({ $lowest }); máximo, { $high } ({ $highest }).
explore-empty = No hay cifras publicadas para estos periodos.
explore-missing = { $name }: no hay nada publicado para { $list }.
explore-uncomputed = { $name }: no se puede calcular nada para { $list }.
explore-incomplete = Se omiten, porque no todas las estadísticas tienen una cifra exacta o redondeada: { $list }.
explore-break = { $name }: ninguna línea lleva a { $when }, porque la definición cambió. { $words }
explore-split = Antes y después de «{ $policy }» ({ $date }), en los periodos completos más cercanos.
explore-split-more = { $name }: { $before } antes ({ $earlier }), { $after } después ({ $later }): un { $change } más.
explore-split-fewer = { $name }: { $before } antes ({ $earlier }), { $after } después ({ $later }): un { $change } menos.
explore-split-levels = { $name }: { $before } antes ({ $earlier }), { $after } después ({ $later }).
explore-split-none = Ninguna de estas estadísticas tiene cifras antes y después de «{ $policy }» ({ $date }).
explore-split-caution = Esto muestra qué cambió entre los dos periodos, no por qué.
explore-before = antes del cambio
explore-after = después del cambio
explore-search = Buscar una estadística
explore-found = Estadísticas encontradas
explore-more = Hay más: { $count }. Otra palabra precisa la búsqueda.
explore-nothing-found = No se encontró nada. Pruebe con otra palabra.
explore-chosen = Estadísticas del gráfico
explore-full = Un gráfico muestra seis estadísticas como máximo. Quite una para añadir otra.
explore-only = solo esta
explore-only-this = Mostrar solo { $name }
explore-all = Mostrar todas
explore-toggle = Mostrar { $name }
explore-base = Periodo que vale 100
explore-order = Orden
explore-order-chosen = Según la elección
explore-order-value = Por valor
explore-range = Intervalo de tiempo
explore-first = Primer día
explore-last = Último día
explore-first-thumb = Inicio del intervalo
explore-last-thumb = Fin del intervalo
explore-whole = Todos los periodos
explore-drag = Arrastre sobre el gráfico para acotar el intervalo; Esc lo restablece.
explore-split-at = Dividir en un cambio de política
explore-why-overlap = algunos de estos periodos se solapan y las barras se taparían
explore-why-no-parts = hacen falta dos o más partes de un mismo total que no se solapen
explore-why-no-common = ningún periodo tiene una cifra de cada estadística
explore-why-irregular = estos periodos no se repiten en los mismos días cada año
explore-why-nothing-earlier = ninguna cifra tiene otra de un año antes con la que calcular una variación
explore-why-no-base = ningún periodo tiene una cifra superior a cero de cada estadística
explore-why-no-whole = no todas las estadísticas forman parte de otra
explore-why-whole-missing = el conjunto no se publica para estos periodos
explore-why-bars = la longitud de una barra empieza en cero, que esta escala no tiene
explore-why-negative = algunos valores son cero o menos, que esta escala no tiene
explore-synonyms = sin visado, sin visa, exención de visado, exentos de visado; viajeros, pasajeros, turistas, visitantes; extranjeros, extranjero, ciudadanos extranjeros; avión, aviones, aeronaves, vuelos, aeropuertos; coche, coches, automóviles, vehículos de motor; barco, barcos, buques; tren, trenes, ferrocarril; pasaporte, pasaportes; continental, chinos, parte continental; residencia, estancia; traficantes, contrabando; ilegal, ilegales, irregular; línea telefónica, llamadas, 12367; por día, al día, diario, diaria; entradas, llegadas; salidas, partidas

# Listening to a figure
listen-open = Escuchar
listen-stop = Detener
listen-how = Cada cifra es una nota, de la primera a la última: cuanto más aguda es la nota, mayor es la cifra. Un recuento exacto es un sonido puro; donde el redondeo deja abierto un intervalo, cuanto más amplio es, más ancho es el sonido. Las cifras derivadas suenan más suaves.
listen-ends = La más baja: { $low }. La más alta: { $high }.
listen-units = Cada unidad tiene su propia gama de notas.
listen-speed = Velocidad
listen-slow = Lenta
listen-normal = Normal
listen-fast = Rápida
listen-words = Lo que se oye, en palabras
listen-line = { $name }: { $value }, intervalo: { $interval }
listen-playing = Reproduciendo
listen-played = Reproducción terminada
listen-stopped = Reproducción detenida
listen-refused = Este navegador no permite que la página emita sonidos. La tabla contiene todas las cifras.

## Words of the dataset

# Accessibility page: Chartability's critical heuristics, how each is met and what checks it
access-title = Accesibilidad: una autoevaluación
access-link = Accesibilidad
access-intro = Crossings se contrasta con las catorce heurísticas críticas de Chartability, una lista de lo que hace inaccesibles los gráficos, y con las WCAG 2.2 AA. En cada una se dice cómo la cumplimos y qué lo comprueba cada vez que se genera el sitio. Es nuestra propia evaluación: nadie más la ha certificado. Las comprobaciones se basan en el árbol de accesibilidad del navegador; en la comprobación completa, además, el lector de pantalla Orca lee gráficos en Firefox, en inglés y en árabe.
access-how = Cómo se cumple
access-check = Qué lo comprueba
access-contrast = Contraste bajo
access-contrast-how = Frente a la página, el texto tiene un contraste de al menos 4,5:1 y las marcas, de al menos 3:1, tanto en el tema claro como en el oscuro.
access-contrast-check = Una prueba calcula el contraste de cada color de la hoja de estilo; axe mide cada página en ambos temas.
access-visual = Información solo para la vista
access-visual-how = Cada gráfico lleva por título lo que muestra, y tiene un resumen en frases, una tabla y una lista de sus puntos que un lector de pantalla puede recorrer.
access-visual-check = Un script recorre con el teclado cada punto de cada gráfico y compara lo que se dice con la tabla.
access-small = Texto pequeño
access-small-how = Ningún texto de una página o de un gráfico mide menos de 12 píxeles, y todos crecen con el tamaño elegido por el lector.
access-small-check = Una prueba lee los tamaños en las hojas de estilo y en cada gráfico.
access-flashing = Destellos
access-flashing-how = Nada parpadea. Las marcas se mueven una sola vez, durante un tercio de segundo, y no se mueven si el lector pide menos movimiento.
access-flashing-check = Un navegador que pide menos movimiento muestra de inmediato el nuevo gráfico.
access-input = Un solo modo de entrada
access-input-how = Con puntero, toque y teclado se llega a lo mismo: los puntos, su explicación, la ficha de una cifra, los ajustes y la tabla.
access-input-check = Los recorridos de un lector en un navegador real, con puntero y con teclado.
access-cues = Sin indicios de interacción
access-cues-how = La lista de puntos dice qué teclas la recorren; los ajustes son grupos de botones con etiqueta; los enlaces parecen enlaces.
access-cues-check = axe examina nombres y roles; los recorridos los utilizan.
access-override = Controles que quitan teclas a las tecnologías de apoyo
access-override-how = Las teclas solo se usan mientras la lista de puntos tiene el foco, y ninguna con Ctrl, Alt o Meta. Escape suelta el punto y Tabulador sale de la lista.
access-override-check = Un recorrido entra en la lista y vuelve a salir.
access-explanation = Sin explicación del propósito ni de la lectura
access-explanation-how = Cada gráfico plantea su pregunta y dice qué se mide, en qué unidad, en qué periodo y qué significa el rayado.
access-explanation-check = Cada página se abre sin scripts y debe mostrar estas partes.
access-caption = Sin título, resumen ni leyenda
access-caption-how = El título, el resumen y una advertencia se elaboran a partir de los mismos números que el gráfico, en seis idiomas.
access-caption-check = Una prueba encuentra en los datos cada número de los resúmenes.
access-standards = Normas incumplidas
access-standards-how = Las páginas son HTML válido y no presentan ningún incumplimiento conocido de las WCAG 2.2 en los niveles A y AA, ni antes ni después de ejecutarse los scripts.
access-standards-check = Un validador y axe examinan cada página en cada idioma.
access-table = Sin tabla
access-table-how = Con un clic, cada gráfico pasa a ser una tabla, que se puede ordenar; si no hay scripts, la tabla aparece debajo del gráfico.
access-table-check = Los recorridos; una prueba compara la tabla con el gráfico, marca por marca.
access-density = Demasiado a la vez
access-density-how = Los paneles tienen pocas marcas, con sus valores al lado; los ajustes permiten elegir años, tipos o periodos; los teléfonos tienen su propia versión del gráfico.
access-density-check = De cada gráfico se guarda una copia, y una persona revisa los cambios.
access-tedious = Navegación tediosa
access-tedious-how = Un gráfico es una sola parada del Tabulador; las flechas van de punto en punto, Inicio y Fin saltan a los extremos, y Re Pág y Av Pág van de grupo en grupo.
access-tedious-check = Un recorrido pulsa estas teclas y comprueba dónde se encuentra.
access-style = Preferencias visuales del lector ignoradas
access-style-how = Se respetan el tema claro u oscuro, los colores forzados, el texto ampliado, la ventana estrecha y la impresión; los tipos de letra son los del lector.
access-style-check = Recorridos con colores forzados, con el texto al doble de tamaño, a 320 píxeles y en impresión.

# Kept for offline use; which edition a page is of
offline-title = Usarlo sin conexión
offline-intro = Su navegador puede guardar las páginas, los gráficos y los datos de este idioma, unos pocos megabytes, para que se abran sin red. No se guarda nada antes de que pulse el botón, y «Eliminar» lo borra todo.
offline-no-script = Esta parte de la página necesita JavaScript.
offline-keep = Guardar este sitio para usarlo sin conexión
offline-remove = Eliminar
offline-keeping = Guardando el sitio…
offline-kept = Guardado el { $date }: { $size } MB.
offline-removed = Eliminado. Ya no se guarda nada.
offline-failed = No se ha podido hacer ({ $reason }). Inténtelo de nuevo más tarde.
offline-failed-network = la red no responde
offline-failed-refused = el navegador no lo permite
offline-failed-space = no queda espacio en el navegador
offline-failed-newer = hay una versión más reciente; recargue la página
offline-unsupported = Este navegador no puede guardar el sitio. Los navegadores solo lo hacen con una conexión segura, y algunos no en ventanas privadas.
edition-kept = Está sin conexión, o la red no responde. Esta es la copia guardada el { $date }.
edition-newer = Hay una versión más reciente.
edition-load = Cargarla
edition-copy = Este archivo es una copia, hecha el { $date }.
edition-copy-newest = La versión más reciente
edition-saved = Esta página parece una copia guardada: lo que necesita scripts no funciona en ella.
embed-unopened = Si no se ha abierto ninguna página, es que la que contiene este gráfico no lo permite. La dirección: { $address }

# Worksheets: the page
worksheet-name = Hoja de ejercicios
worksheet-link = Hoja de ejercicios: preguntas y respuestas para imprimir
worksheet-title = Hoja de ejercicios: { $question }
worksheet-description = { $question } Una hoja de ejercicios para clase: preguntas sobre el gráfico, con respuestas calculadas a partir de las cifras publicadas y de la incertidumbre debida al redondeo.
worksheet-intro = Imprima esta página tal como está: las respuestas van en una página aparte.
worksheet-hide = Ocultar los valores y las respuestas
worksheet-hide-means = El gráfico lleva entonces una escala en la que leer los valores.
worksheet-alternative = El gráfico sin sus valores. { $subtitle }
worksheet-pupil = Nombre
worksheet-figures = Cifras
worksheet-questions = Preguntas
worksheet-answers = Respuestas
worksheet-finding = Lo que muestra el gráfico: { $title }.
worksheet-address = Esta página: { $url }

# Worksheets: questions
worksheet-ask-read = Lea en el gráfico el valor de «{ $row }».
worksheet-ask-largest = ¿Cuál de los valores es el mayor?
worksheet-ask-largest-of = «{ $group }»: ¿qué valor es el mayor?
worksheet-ask-smallest = ¿Cuál de los valores es el menor?
worksheet-ask-smallest-of = «{ $group }»: ¿qué valor es el menor?
worksheet-ask-difference = ¿En cuánto supera el valor de «{ $more }» al de «{ $less }»? ¿Entre qué valores está la diferencia?
worksheet-ask-ratio = ¿Cuántas veces contiene el valor de «{ $more }» al de «{ $less }»? ¿Entre qué valores está la razón?
worksheet-ask-derived-one = Uno de los valores es derivado, no publicado. ¿Cuál, y qué amplitud tiene su intervalo?
worksheet-ask-derived = Algunos de los valores son derivados, no publicados. ¿Cuántos? ¿Cuál de ellos tiene el intervalo más amplio, y qué amplitud tiene?
worksheet-ask-bound = El valor de «{ $row }» se publicó con una indicación como «más de» o «alrededor de». ¿Qué se deduce sobre el valor verdadero?
worksheet-ask-counted = ¿Cuáles de los valores son recuentos exactos, sin redondeo?
worksheet-ask-interval = El valor de «{ $row }» está redondeado. ¿Qué valores verdaderos puede haber detrás?
worksheet-ask-possible = Verdadero o falso: el valor verdadero de «{ $row }» puede ser { $value }.
worksheet-ask-twice = Se publican dos valores de «{ $row }». ¿Pueden ser correctos ambos?
worksheet-ask-known = Verdadero o falso: sea lo que sea lo que oculta el redondeo, el valor de «{ $more }» es mayor que el de «{ $less }».
worksheet-ask-open = Verdadero o falso: el redondeo no permite saber cuál es mayor, si el valor de «{ $more }» o el de «{ $less }».

# Worksheets: answers
worksheet-row = «{ $row }»: { $value }
worksheet-equals = { $formula } = { $result }.
worksheet-derived-one = «{ $row }»: { $interval }, una amplitud de { $width }. Se calcula así: { $formula }.
worksheet-derived = { $count } de { $all }. El intervalo más amplio es el de «{ $row }»: { $interval }, una amplitud de { $width }. Se calcula así: { $formula }.
worksheet-half-open = { $interval }, sin incluir el extremo superior.
worksheet-true = Verdadero. { $reason }
worksheet-false = Falso. { $reason }
worksheet-apart = Los intervalos no tienen ningún valor en común: { $more }; { $less }.
worksheet-overlap = Los intervalos tienen valores en común: { $more }; { $less }.
worksheet-agree = Sí, sus intervalos tienen valores en común: { $one }; { $other }.
worksheet-disagree = No, sus intervalos no tienen ningún valor en común: { $one }; { $other }.

# Series: name, definition, what to beware of
dataset-series-travellers-total = Cruces fronterizos de todos los viajeros
    .definition = Entradas y salidas de viajeros inspeccionadas en la frontera; cada cruce se cuenta una vez.
dataset-series-travellers-mainland = Cruces de residentes de la parte continental de China
    .definition = Entradas y salidas de residentes de la parte continental de China.
dataset-series-travellers-hmt = Cruces de residentes de Hong Kong, Macao y Taiwán
    .definition = Entradas y salidas de residentes de la RAE de Hong Kong, la RAE de Macao y Taiwán, agrupadas por la fuente.
dataset-series-travellers-foreign = Cruces de extranjeros
    .definition = Entradas y salidas de extranjeros.
    .beware = Algunos comunicados excluyen a los residentes fronterizos extranjeros (primer semestre de 2023, verano de 2023): véanse las notas.
dataset-series-travellers-hk = Cruces de residentes de Hong Kong
    .definition = Entradas y salidas de residentes de la RAE de Hong Kong.
    .beware = Solo se publica por separado en 2018 y 2019.
dataset-series-travellers-macao = Cruces de residentes de Macao
    .definition = Entradas y salidas de residentes de la RAE de Macao.
    .beware = Solo se publica por separado en 2018 y 2019.
dataset-series-travellers-taiwan = Cruces de residentes de Taiwán
    .definition = Entradas y salidas de residentes de Taiwán.
    .beware = Solo se publica por separado en 2018 y 2019.
dataset-series-travellers-chinese = Cruces de ciudadanos chinos
    .definition = Entradas y salidas de ciudadanos chinos, incluidos los de Hong Kong, Macao y Taiwán.
dataset-series-travellers-mainland-private = Cruces de residentes de la parte continental por motivos privados
    .definition = Entradas y salidas de residentes de la parte continental por motivos privados.
dataset-series-travellers-daily = Cruces fronterizos por día
    .definition = Media diaria de entradas y salidas durante el periodo.
    .beware = El periodo al que se refiere «antes del cambio de política» no se precisa y difiere de una declaración a otra.
dataset-series-travellers-single-day = Cruces en un solo día
    .definition = Entradas y salidas en un día concreto, por lo general el de mayor afluencia de una festividad.
dataset-series-travellers-daily-air = Cruces por día en aeropuertos
    .definition = Media diaria de entradas y salidas en los puertos fronterizos aéreos.
dataset-series-travellers-daily-land = Cruces por día en puertos fronterizos terrestres
    .definition = Media diaria de entradas y salidas en los puertos fronterizos terrestres.
dataset-series-travellers-daily-sea = Cruces por día en puertos marítimos y fluviales
    .definition = Media diaria de entradas y salidas en los puertos marítimos y fluviales.
dataset-series-travellers-air = Cruces en aeropuertos
    .definition = Entradas y salidas en los puertos fronterizos aéreos.
dataset-series-travellers-land = Cruces en puertos fronterizos terrestres
    .definition = Entradas y salidas en los puertos fronterizos terrestres.
dataset-series-travellers-sea = Cruces en puertos marítimos y fluviales
    .definition = Entradas y salidas en los puertos marítimos y fluviales.
dataset-series-travellers-land-hk-macao-ports = Cruces en los puertos fronterizos terrestres con Hong Kong y Macao
    .definition = Entradas y salidas en los puertos fronterizos terrestres entre la parte continental, Hong Kong y Macao.
dataset-series-entries-total = Entradas de todos los viajeros
    .definition = Solo entradas.
dataset-series-exits-total = Salidas de todos los viajeros
    .definition = Solo salidas.
dataset-series-entries-daily = Entradas por día
    .definition = Media diaria de entradas.
dataset-series-exits-daily = Salidas por día
    .definition = Media diaria de salidas.
dataset-series-entries-foreign = Entradas de extranjeros
    .definition = Solo entradas, de extranjeros.
    .beware = Los residentes fronterizos se incluyen o se excluyen sin que el comunicado lo diga.
dataset-series-exits-chinese = Salidas de ciudadanos chinos
    .definition = Solo salidas, de ciudadanos chinos.
dataset-series-exits-mainland = Salidas de residentes de la parte continental
    .definition = Solo salidas, de residentes de la parte continental.
dataset-series-exits-mainland-to-hong-kong-macao-share = Proporción de las salidas de la parte continental con destino a Hong Kong y Macao
    .definition = Porcentaje de las salidas de residentes de la parte continental que se dirigen a Hong Kong o Macao.
dataset-series-exits-mainland-to-hong-kong = Salidas de la parte continental a Hong Kong
    .definition = Salidas de residentes de la parte continental con destino a Hong Kong.
dataset-series-exits-mainland-to-macao = Salidas de la parte continental a Macao
    .definition = Salidas de residentes de la parte continental con destino a Macao.
dataset-series-border-residents-mainland = Cruces de residentes fronterizos de la parte continental
    .definition = Subconjunto de los residentes de la parte continental que viven junto a la frontera terrestre.
dataset-series-border-residents-foreign = Cruces de residentes fronterizos extranjeros
    .definition = Subconjunto de los extranjeros que viven junto a la frontera terrestre.
dataset-series-foreign-residents = Extranjeros residentes respecto a finales de 2019
    .definition = Número de extranjeros residentes en China, en porcentaje del que había a finales de 2019.
    .beware = Es un número en una fecha dada, no un flujo.
dataset-series-vehicles-total = Medios de transporte inspeccionados
    .definition = Entradas y salidas de aeronaves, trenes, buques y vehículos de motor.
dataset-series-flights = Aeronaves inspeccionadas
    .definition = Entradas y salidas de aeronaves.
dataset-series-trains = Trenes inspeccionados
    .definition = Entradas y salidas de trenes.
dataset-series-ships = Buques inspeccionados
    .definition = Entradas y salidas de buques.
dataset-series-motor-vehicles = Vehículos de motor inspeccionados
    .definition = Entradas y salidas de vehículos de motor.
dataset-series-cargo-flights = Vuelos de carga inspeccionados
    .definition = Entradas y salidas de aeronaves de carga.
dataset-series-freight-trains = Trenes de mercancías inspeccionados
    .definition = Entradas y salidas de trenes de mercancías.
dataset-series-freight-vehicles = Medios de transporte de mercancías inspeccionados
    .definition = Buques, aeronaves y trenes de mercancías en conjunto.
dataset-series-passports = Pasaportes ordinarios expedidos
    .definition = Pasaportes ordinarios expedidos a residentes de la parte continental.
    .beware = En 2021 se cuentan las solicitudes aceptadas y aprobadas.
dataset-series-hmt-documents = Permisos y autorizaciones para Hong Kong, Macao y Taiwán
    .definition = Permisos y autorizaciones expedidos a residentes de la parte continental para viajar a Hong Kong, Macao y Taiwán, en conjunto.
    .beware = En 2021 y 2022, las dos partes se publican por separado.
dataset-series-hmt-permits = Permisos para Hong Kong, Macao y Taiwán
    .definition = Permisos de entrada y salida expedidos para viajar a Hong Kong, Macao y Taiwán.
dataset-series-hmt-endorsements = Autorizaciones para Hong Kong, Macao y Taiwán
    .definition = Autorizaciones expedidas para viajar a Hong Kong, Macao y Taiwán.
dataset-series-permits-hk-macao = Permisos para Hong Kong y Macao
    .definition = Permisos de entrada y salida para Hong Kong y Macao.
dataset-series-permits-taiwan = Permisos para Taiwán
    .definition = Permisos de entrada y salida para Taiwán.
dataset-series-endorsements-hk-macao = Autorizaciones para Hong Kong y Macao
    .definition = Autorizaciones para viajar a Hong Kong y Macao.
dataset-series-endorsements-taiwan = Autorizaciones para Taiwán
    .definition = Autorizaciones para viajar a Taiwán.
dataset-series-mainland-travel-permits = Permisos de viaje a la parte continental para residentes de Hong Kong, Macao y Taiwán
    .definition = Permisos expedidos a residentes de Hong Kong, Macao y Taiwán para viajar a la parte continental.
    .beware = En el primer trimestre de 2023 se cuentan las solicitudes aceptadas.
dataset-series-mainland-travel-permits-hk-macao = Permisos de viaje a la parte continental para residentes de Hong Kong y Macao
    .definition = Parte de los permisos de viaje a la parte continental.
dataset-series-mainland-travel-permits-taiwan = Permisos de viaje a la parte continental para residentes de Taiwán
    .definition = Parte de los permisos de viaje a la parte continental.
dataset-series-foreign-visas = Visados y documentos de estancia expedidos a extranjeros
    .definition = Visados y documentos de estancia o residencia expedidos a extranjeros.
    .beware = La redacción cambia de un comunicado a otro: visados, documentos de visado, visados en frontera aparte o incluidos.
dataset-series-foreign-visas-and-residence = Visados y documentos de residencia expedidos a extranjeros
    .definition = Visados y documentos de estancia y residencia, cuando un comunicado los menciona juntos.
dataset-series-foreign-residence-permits = Permisos de estancia y residencia expedidos a extranjeros
    .definition = Permisos de estancia y residencia expedidos a extranjeros.
dataset-series-port-visas = Visados en frontera expedidos
    .definition = Visados expedidos a la llegada en los puertos fronterizos.
dataset-series-passports-and-other-documents = Pasaportes y otros documentos expedidos
    .definition = Documentos de entrada y salida, cuando un comunicado solo da la suma.
dataset-series-documents-total = Total de documentos de entrada y salida expedidos
    .definition = Documentos de entrada y salida de todo tipo, en conjunto.
dataset-series-documents-mainland-residents = Documentos de entrada y salida expedidos a residentes de la parte continental
    .definition = De todo tipo, a residentes de la parte continental.
dataset-series-permit-applications-daily = Solicitudes de permisos aceptadas por día
    .definition = Media diaria de solicitudes de permisos de entrada y salida aceptadas.
dataset-series-permit-applicants = Solicitantes de permisos
    .definition = Personas cuyas solicitudes de permisos de entrada y salida se aceptaron durante el periodo.
dataset-series-identity-authentication = Verificaciones de identidad
    .definition = Verificaciones de identidad facilitadas a residentes de Hong Kong y Macao, chinos de ultramar y residentes permanentes para que puedan usar servicios públicos.
    .beware = El texto inglés habla de residentes; el chino cuenta usos.
dataset-series-joint-review-windows = Ventanillas de tramitación conjunta
    .definition = Ventanillas donde se tramitan juntos los permisos de trabajo y de residencia de los extranjeros.
dataset-series-joint-review-places = Distritos y ciudades con ventanillas de tramitación conjunta
    .definition = Distritos y ciudades que tienen esas ventanillas.
    .beware = El documento central da 227; Xinhua, 277.
dataset-series-portal-languages = Idiomas del portal oficial
    .definition = Idiomas oficiales de las Naciones Unidas en los que está disponible el portal.
dataset-series-calls-12367 = Llamadas a la línea 12367
    .definition = Llamadas atendidas por la plataforma de servicio 12367.
    .beware = Desde 2025 se cuentan personas.
dataset-series-satisfaction-12367 = Satisfacción con la línea 12367
    .definition = Tasa media de satisfacción publicada en el comunicado.
dataset-series-platform-services = Usos de la plataforma de servicios en línea
    .definition = Personas atendidas por la plataforma de servicios públicos, o usos de ella.
dataset-series-permit-windows = Ventanillas de solicitud de permisos
    .definition = Ventanillas que aceptan solicitudes de permisos de viaje.
dataset-series-border-inspection-channels = Canales de inspección fronteriza
    .definition = Canales abiertos en los puertos fronterizos, según indica el documento central.
    .beware = Otros comunicados dicen: los canales de 53 puertos fronterizos.
dataset-series-ports-with-channels-open = Puertos fronterizos con canales abiertos
    .definition = Puertos fronterizos cuyos canales de control se abrieron.
dataset-series-waiting-time = Tiempo máximo de espera en los grandes puertos fronterizos
    .definition = Límite superior publicado para la espera en la cola.
dataset-series-land-ports-reopened = Puertos fronterizos terrestres reabiertos
    .definition = Puertos fronterizos terrestres que volvieron a abrirse de forma gradual.
dataset-series-belt-road-channels = Canales rápidos de la Franja y la Ruta
    .definition = Canales reservados en los puertos fronterizos.
dataset-series-belt-road-channel-ports = Puertos fronterizos con canales de la Franja y la Ruta
    .definition = Puertos fronterizos que tienen esos canales.
dataset-series-belt-road-channel-travellers = Cruces por los canales de la Franja y la Ruta
    .definition = Viajeros atendidos en esos canales.
dataset-series-enterprise-measures = Nuevas medidas para las empresas
    .definition = Medidas puestas en vigor para facilitar la producción y la actividad de las empresas.
dataset-series-ships-one-off-formalities = Buques de carga con trámites únicos
    .definition = Buques de carga internacionales que hicieron los trámites de entrada y salida una sola vez.
dataset-series-ships-shift-exempt = Buques exentos al cambiar de puerto
    .definition = Buques que pasan de un puerto a otro sin nueva inspección.
dataset-series-container-ships-rerouted = Portacontenedores autorizados a cambiar de puerto
    .definition = Portacontenedores internacionales autorizados a cambiar su puerto de destino.
dataset-series-ships-new-or-repaired-direct = Buques nuevos o reparados con despacho directo
    .definition = Buques de carga internacionales recién construidos o reparados cuyos trámites se hicieron directamente.
dataset-series-ship-hours-saved = Horas ahorradas a los buques internacionales
    .definition = Tiempo de despacho ahorrado con las medidas en los puertos fronterizos.
dataset-series-rail-express-trains = Trenes del Expreso Ferroviario China-Europa con despacho rápido
    .definition = Trenes de mercancías con origen o destino en Europa que tuvieron despacho rápido.
dataset-series-flight-minutes-saved = Minutos ahorrados por vuelo de carga
    .definition = Tiempo medio de despacho ahorrado por vuelo internacional de carga.
dataset-series-border-cases = Casos de delitos contra el control fronterizo
    .definition = Casos de delitos contra el control fronterizo que se investigaron.
    .beware = El texto inglés del documento central cuenta también infracciones.
dataset-series-persons-caught = Personas investigadas
    .definition = Personas detenidas o investigadas en esos casos.
    .beware = Las cifras anuales de 2021 y 2022 y las de periodos más cortos de 2023 y 2024 incluyen a las personas con sanción administrativa; las anuales a partir de 2023 y las de periodos más cortos a partir de 2025 cuentan a los sospechosos.
dataset-series-persons-criminal-measures = Personas sometidas a medidas penales
    .definition = Personas sometidas a medidas penales coercitivas.
dataset-series-persons-admin-punished = Personas con sanción administrativa
    .definition = Personas investigadas y sancionadas por vía administrativa.
dataset-series-gangs = Bandas delictivas desarticuladas
    .definition = Bandas delictivas desarticuladas.
dataset-series-dens = Escondites de tránsito desmantelados
    .definition = Escondites usados para el tránsito, localizados y desmantelados.
dataset-series-snakeheads-overseas = Traficantes de migrantes huidos al extranjero y detenidos
    .definition = Organizadores y miembros principales que habían huido al extranjero.
dataset-series-snakeheads-arrested = Traficantes de migrantes detenidos
    .definition = Organizadores que habían huido dentro del país o al extranjero.
dataset-series-illegal-foreigners = Extranjeros que entraron, permanecieron o trabajaron ilegalmente
    .definition = Casos de extranjeros sancionados por entrada, estancia o trabajo ilegales.
    .beware = Los comunicados en chino cuentan casos (una misma persona puede contarse varias veces); los ingleses, personas.
dataset-series-foreigners-deported = Extranjeros expulsados
    .definition = De los anteriores, los expulsados o repatriados.
dataset-series-drugs-seized = Drogas incautadas
    .definition = Drogas de todo tipo.
dataset-series-precursors-seized = Precursores de drogas incautados
    .definition = Sustancias para fabricar drogas.
dataset-series-drug-cases = Casos de drogas
    .definition = Casos de drogas resueltos.
dataset-series-drug-suspects = Sospechosos en casos de drogas
    .definition = Sospechosos detenidos en casos de drogas.
dataset-series-guns-seized = Armas de fuego incautadas
    .definition = Armas de fuego de todo tipo.
    .beware = El texto inglés del documento central puede leerse como un recuento de tipos.
dataset-series-smuggled-goods-value = Valor de las mercancías de contrabando
    .definition = Valor de las mercancías en casos de contrabando.
dataset-series-special-campaigns = Campañas especiales
    .definition = Campañas realizadas dentro de una misma operación anual.
dataset-series-campaign-cases = Casos de una campaña
    .definition = Casos contados por una campaña especial.
dataset-series-campaign-suspects = Sospechosos de una campaña
    .definition = Sospechosos contados por una campaña especial.
dataset-series-campaign-gangs = Bandas de una campaña
    .definition = Bandas contadas por una campaña especial.
dataset-series-campaign-illegal-crossers = Personas que cruzaron ilegalmente, según una campaña
    .definition = Personas que cruzaron ilegalmente, contadas por una campaña especial.
dataset-series-illegal-crossers = Personas detenidas por cruce ilegal
    .definition = Personas detenidas por cruzar ilegalmente.
dataset-series-illegal-crossers-intercepted = Personas interceptadas al cruzar ilegalmente
    .definition = Personas a las que se dio el alto mientras cruzaban ilegalmente.
dataset-series-illegal-entrants-intercepted = Personas interceptadas al entrar ilegalmente
    .definition = Personas a las que se dio el alto mientras entraban ilegalmente.
dataset-series-fraud-gambling-suspects-intercepted = Sospechosos de fraude y juego interceptados
    .definition = Personas retenidas en la frontera por sospecha de fraude o juego transfronterizos.
dataset-series-firearms-explosives-found = Armas de fuego y explosivos hallados
    .definition = Armas de fuego, municiones y explosivos hallados.
dataset-series-major-cases = Casos importantes bajo supervisión
    .definition = Casos importantes que la Administración incluye en una lista para su supervisión (挂牌督办).
dataset-series-vehicles-impounded = Vehículos y embarcaciones retenidos
    .definition = Vehículos y embarcaciones usados en el contrabando.
dataset-series-visa-free-entries = Entradas de extranjeros sin visado
    .definition = Entradas de extranjeros sin visado, al amparo de todas las políticas.
    .beware = Los comunicados difieren sobre los residentes fronterizos; las bases se revisaron de un comunicado a otro.
dataset-series-visa-free-share = Proporción sin visado de las entradas de extranjeros
    .definition = Entradas sin visado en porcentaje de las entradas de extranjeros.
    .beware = Sigue la definición de su comunicado.
dataset-series-visa-free-entries-excluding-border-residents = Entradas sin visado, sin residentes fronterizos
    .definition = Entradas sin visado, excluidos los residentes fronterizos extranjeros.
dataset-series-transit-visa-free-entries = Entradas en tránsito sin visado
    .definition = Entradas de extranjeros al amparo de la política de tránsito sin visado.
dataset-series-hainan-visa-free-entries = Entradas con la exención de visado de Hainan
    .definition = Entradas al amparo de la exención de visado de Hainan.
dataset-series-hainan-visa-free-share = Hainan: proporción de entradas sin visado
    .definition = Proporción de las entradas a Hainan que se hicieron sin visado.
dataset-series-visa-free-countries = Países con entrada sin visado
    .definition = Países con exención de visado unilateral o mutua.
dataset-series-unilateral-visa-free-countries = Países con exención unilateral de visado
    .definition = Países a cuyos nacionales China permite entrar sin visado por decisión unilateral.
dataset-series-transit-visa-free-countries = Países con derecho a tránsito sin visado
    .definition = Países cuyos nacionales pueden acogerse al tránsito sin visado.
dataset-series-transit-visa-free-ports = Puertos fronterizos con tránsito sin visado
    .definition = Puertos fronterizos donde se aplica el tránsito sin visado.
dataset-series-transit-visa-free-provinces = Provincias con tránsito sin visado
    .definition = Provincias donde se aplica el tránsito sin visado.
dataset-series-titles-model-organ = Títulos colectivos: Órgano Modelo Nacional de Seguridad Pública
    .definition = Títulos honoríficos concedidos en el año.
dataset-series-titles-civil-service-organisation = Títulos colectivos: Organización de la Función Pública
    .definition = Títulos honoríficos concedidos en el año.
dataset-series-titles-olympics-individual = Títulos individuales por los Juegos de Beijing 2022
    .definition = Títulos honoríficos concedidos en el año.
dataset-series-titles-civil-servant = Títulos individuales: Funcionario Público
    .definition = Títulos honoríficos concedidos en el año.
dataset-series-model-organ-rank = Modelo nacional de los órganos de seguridad pública
    .definition = Número ordinal del modelo elegido en el año.
dataset-series-awards = Colectivos y personas distinguidos
    .definition = Distinciones de segunda clase o de rango provincial en adelante.
dataset-series-deaths-on-duty = Muertes en acto de servicio
    .definition = Miembros del personal muertos en su puesto.
dataset-series-injuries-on-duty = Lesiones en acto de servicio
    .definition = Agentes y auxiliares lesionados en su trabajo.

# Policies: title, scope
dataset-policy-hainan-59-countries = Hainan se abre a 59 países
    .scope = Los nacionales de 59 países pueden entrar en Hainan sin visado.
dataset-policy-entry-suspended = Se suspende la entrada de extranjeros
    .scope = Los titulares de visados y permisos de residencia válidos ya no pueden entrar; se suspenden los visados en frontera y el tránsito sin visado.
dataset-policy-class-b-management = La COVID-19 pasa a gestionarse como clase B
    .scope = Vuelven a expedirse pasaportes y autorizaciones para Hong Kong; se reanudan los visados en frontera, el tránsito sin visado y el despacho de pasajeros en los puertos terrestres, marítimos y fluviales.
dataset-policy-hong-kong-macao-full = Se reanudan plenamente los viajes con Hong Kong y Macao
    .scope = Se eliminan cupos, reservas y pruebas; se reanudan los viajes en grupo.
dataset-policy-all-visas = Vuelven a expedirse todos los visados
    .scope = Vuelven a expedirse visados de todo tipo; los expedidos antes del 28 de marzo de 2020 vuelven a ser válidos.
dataset-policy-unilateral-six = Exención unilateral de visado: seis países
    .scope = Francia, Alemania, Italia, Países Bajos, España y Malasia, hasta 15 días.
dataset-policy-thailand-mutual = Exención mutua de visado con Tailandia
    .scope = Entra en vigor la exención mutua de visado.
dataset-policy-unilateral-six-more = Exención unilateral de visado: seis países más
    .scope = Suiza, Irlanda, Hungría, Austria, Bélgica y Luxemburgo.
dataset-policy-cruise-groups = Grupos de crucero sin visado
    .scope = Los grupos turísticos extranjeros pueden entrar por los puertos de cruceros de la costa, hasta 15 días.
dataset-policy-transit-144-henan-yunnan = El tránsito sin visado de 144 horas se amplía a Henan y Yunnan
    .scope = Se incorporan el aeropuerto de Zhengzhou y puertos fronterizos de Yunnan; 37 puertos fronterizos en total.
dataset-policy-unilateral-38 = Exención unilateral de visado: 38 países, 30 días
    .scope = Se incorporan nueve países, entre ellos Japón; la estancia pasa de 15 a 30 días.
dataset-policy-transit-240 = Tránsito sin visado: 240 horas
    .scope = La estancia pasa de 72 o 144 a 240 horas; 60 puertos fronterizos en 24 provincias, con libertad para viajar entre ellas.
dataset-policy-transit-indonesia = Tránsito sin visado: Indonesia
    .scope = Los nacionales de 55 países pueden acogerse al tránsito de 240 horas.
dataset-policy-transit-65-ports = Tránsito sin visado: 65 puertos fronterizos
    .scope = Se incorporan cinco puertos fronterizos de Guangdong.
dataset-policy-unilateral-sweden = Exención unilateral de visado: Suecia; prórroga hasta finales de 2026
    .scope = Se incorpora Suecia; la exención para más de 40 países rige hasta el 31 de diciembre de 2026.
dataset-policy-unilateral-canada-britain = Exención unilateral de visado: Canadá y Reino Unido
    .scope = Se incorporan Canadá y Reino Unido; 50 países en total.
dataset-policy-transit-144-five-cities = El tránsito sin visado de 144 horas se amplía a otras cinco ciudades
    .scope = Se incorporan Xiamen, Qingdao, Wuhan, Chengdu y Kunming; pueden acogerse los nacionales de 53 países.
dataset-policy-documents-nationwide = Los documentos de entrada y salida se expiden en cualquier lugar del país
    .scope = Los residentes de la parte continental pueden solicitar pasaportes y permisos para Hong Kong, Macao y Taiwán en cualquier ventanilla.
dataset-policy-residence-permits-reopened = Los titulares de permisos de residencia pueden entrar de nuevo
    .scope = Basta con un permiso válido por motivos laborales, familiares o personales; no se necesita un visado nuevo.
dataset-policy-entry-suspended-again = Vuelve a suspenderse la entrada con algunos visados y permisos
    .scope = Declaración del 12 de noviembre de 2020 relativa a algunos visados y permisos de residencia válidos; los visados en frontera y las exenciones regionales de visado siguen suspendidos.
dataset-policy-exit-restricted-nonessential = No se expiden documentos para viajes no esenciales al extranjero
    .scope = Declaración del 4 de agosto de 2021: no se expiden pasaportes ni otros documentos para viajes que no sean urgentes ni esenciales; sigue siendo posible ir a estudiar al extranjero.
dataset-policy-macao-cars-north = Los automóviles de Macao pueden circular por Guangdong
    .scope = Los automóviles que solo tienen matrícula de Macao pueden entrar en Guangdong por el puente Hong Kong-Zhuhai-Macao.
dataset-policy-outbound-groups-20 = Viajes en grupo al extranjero: 20 países
    .scope = Las agencias pueden volver a vender viajes en grupo al extranjero, en un primer momento a 20 países.
dataset-policy-fast-clearance-2023 = Se restablece plenamente el despacho rápido en los puertos fronterizos
    .scope = Las autorizaciones para viajar en grupo a Hong Kong y Macao y los permisos para ir allí por motivos familiares, de trabajo o de estudios vuelven a expedirse en cualquier lugar.
dataset-policy-hong-kong-cars-north = Los automóviles de Hong Kong pueden circular por Guangdong
    .scope = Los automóviles que solo tienen matrícula de Hong Kong pueden entrar en Guangdong por el puente Hong Kong-Zhuhai-Macao.
dataset-policy-outbound-groups-138 = Viajes en grupo al extranjero: 138 países y regiones
    .scope = Una tercera lista añade 78 países y regiones.
dataset-policy-kazakhstan-mutual = Exención mutua de visado con Kazajistán
    .scope = Entra en vigor la exención mutua de visado.
dataset-policy-five-measures-2024 = Cinco medidas para los extranjeros
    .scope = Se facilita la obtención de visados en frontera; tránsito directo de 24 horas sin inspección fronteriza en nueve aeropuertos; las prórrogas y los visados de entradas múltiples se expiden en la propia localidad.
dataset-policy-hainan-59-purposes = Hainan: más motivos de viaje
    .scope = Además del turismo, la exención de visado para 59 países abarca ahora el comercio, las visitas, las exposiciones y el deporte.
dataset-policy-singapore-mutual = Exención mutua de visado con Singapur
    .scope = Para titulares de pasaportes ordinarios y estancias de hasta 30 días.
dataset-policy-six-measures-2024 = Seis medidas; renovación de documentos en línea en 20 ciudades
    .scope = Las autorizaciones de negocios para Hong Kong y Macao se expiden en cualquier lugar; los pasaportes y permisos pueden renovarse íntegramente en línea en 20 ciudades.
dataset-policy-unilateral-extended-2025 = Exención unilateral para doce países: prórroga hasta finales de 2025
    .scope = Anunciada el 7 de mayo de 2024 para Francia y otros once países; la exención habría terminado el 30 de noviembre de 2024.
dataset-policy-unilateral-aus-nz-poland = Exención unilateral: Australia, Nueva Zelanda y Polonia
    .scope = Estancias de hasta 15 días.
dataset-policy-permits-non-chinese-hk-macao = Permisos de viaje a la parte continental para residentes de Hong Kong y Macao sin nacionalidad china
    .scope = Los residentes permanentes de Hong Kong y Macao que no son ciudadanos chinos pueden obtener un permiso de viaje a la parte continental en formato de tarjeta.
dataset-policy-hainan-144-hk-macao-groups = Hainan: 144 horas para grupos procedentes de Hong Kong y Macao
    .scope = Los grupos turísticos extranjeros organizados en Hong Kong y Macao pueden entrar en Hainan sin visado.
dataset-policy-unilateral-portugal-greece-cyprus-slovenia = Exención unilateral: Portugal, Grecia, Chipre y Eslovenia
    .scope = Estancias de hasta 15 días; en vigor hasta el 31 de diciembre de 2025.
dataset-policy-unilateral-nine-korea = Exención unilateral: nueve países, entre ellos Corea del Sur
    .scope = Eslovaquia, Noruega, Finlandia, Dinamarca, Islandia, Andorra, Mónaco, Liechtenstein y Corea del Sur, hasta 15 días.
dataset-policy-shenzhen-multi-entry = Shenzhen: varios viajes a Hong Kong con una sola autorización
    .scope = Los residentes de Shenzhen pueden visitar Hong Kong sin límite de veces con una sola autorización.
dataset-policy-zhuhai-weekly-macao = Zhuhai: un viaje por semana a Macao; Hengqin: sin límite
    .scope = Los residentes de Zhuhai pueden visitar Macao una vez por semana; los de Hengqin, sin límite de veces con una sola autorización.
dataset-policy-asean-groups-xishuangbanna = Grupos turísticos de la ASEAN a Xishuangbanna
    .scope = Grupos de los diez países de la ASEAN, hasta 6 días, por tres puertos fronterizos de Yunnan.
dataset-policy-unilateral-latin-america = Exención unilateral: cinco países de América Latina
    .scope = Brasil, Argentina, Chile, Perú y Uruguay, hasta 30 días.
dataset-policy-uzbekistan-mutual = Exención mutua de visado con Uzbekistán
    .scope = Estancias de hasta 30 días.
dataset-policy-unilateral-gulf = Exención unilateral: Arabia Saudí, Omán, Kuwait y Baréin
    .scope = Estancias de hasta 30 días.
dataset-policy-malaysia-mutual = Exención mutua de visado con Malasia
    .scope = Estancias de hasta 30 días.
dataset-policy-unilateral-russia = Exención unilateral: Rusia
    .scope = Estancias de hasta 30 días; en vigor hasta el 14 de septiembre de 2026.
dataset-policy-k-visa = Visado K para jóvenes talentos de la ciencia y la tecnología
    .scope = Una nueva categoría de visado ordinario.
dataset-policy-ten-measures-first-six = Diez medidas: las seis primeras
    .scope = Tránsito directo de 24 horas sin inspección fronteriza en otros diez aeropuertos; despacho por reconocimiento facial en más puertos fronterizos; autorizaciones de talento en más regiones.
dataset-policy-online-arrival-card = Diez medidas: tarjeta de llegada en línea
    .scope = Los extranjeros pueden rellenar la tarjeta de llegada en línea; los documentos pueden renovarse en línea en 50 ciudades; 100 puertos fronterizos expiden permisos para un solo viaje a residentes de Taiwán.
dataset-policy-transit-57-hainan-61 = Tránsito sin visado y Hainan: Kirguistán y Vietnam
    .scope = Los nacionales de 57 países pueden acogerse al tránsito sin visado de 240 horas; los de 61 países, a la exención de visado de 30 días de Hainan.

# Measures: title, summary
dataset-measure-talent-hubs = Centros de talento
    .summary = Políticas de entrada, residencia y trabajo para los centros de talento de Beijing, Shanghai y la Gran Área de la Bahía de Guangdong-Hong Kong-Macao.
dataset-measure-talent-young-scientists = Centros de talento: jóvenes investigadores
    .summary = Se facilita la residencia de larga duración a los extranjeros graduados de universidades destacadas; los doctores pueden trabajar en centros posdoctorales y, si cumplen los requisitos, solicitar la residencia permanente.
dataset-measure-talent-work-residence = Centros de talento: trabajo y residencia
    .summary = Se facilitan los permisos de trabajo, de residencia y de estancias más largas a los titulares de visados de talento y de cualificaciones extranjeras que los centros reconocen.
dataset-measure-talent-permanent-residence = Centros de talento: residencia permanente
    .summary = Se anima a solicitarla a expertos de prestigio internacional en economía, ciencia, educación, cultura o deporte; pueden incluirse cónyuges e hijos.
dataset-measure-regional-support = Hengqin y regiones clave
    .summary = Medidas para la zona de cooperación de Guangdong y Macao en Hengqin y para Guizhou, Zhejiang y Yunnan.
dataset-measure-enterprise-measures = Medidas para las empresas
    .summary = Un conjunto de nuevas medidas facilita la producción y la actividad de las empresas.
dataset-measure-clearance-models = Nuevo despacho en los puertos fronterizos
    .summary = Se reorganiza la inspección fronteriza en los puertos marítimos y fluviales, terrestres y aéreos; los buques de carga se atienden a su llegada y se inspeccionan y autorizan a su salida.
dataset-measure-ship-formalities = Menos trámites para los buques
    .summary = Los buques de carga hacen los trámites una sola vez, quedan exentos al pasar de un puerto a otro, pueden cambiar su puerto de destino y se despachan directamente si son nuevos o han sido reparados.
dataset-measure-express-trains = Trenes de mercancías inspeccionados y autorizados en el acto
    .summary = Los trenes de mercancías internacionales, entre ellos los del Expreso Ferroviario China-Europa, tienen despacho rápido.
dataset-measure-cargo-flights = Entrada más fácil para los vuelos de carga
    .summary = Los vuelos internacionales de carga se inspeccionan con un modelo más sencillo y se autorizan antes.
dataset-measure-macao-endorsements = Autorizaciones para Macao en máquinas
    .summary = Equipos inteligentes expiden autorizaciones para viajar a Macao.
dataset-measure-joint-review = Ventanilla única para trabajo y residencia
    .summary = Los extranjeros solicitan en una misma ventanilla el permiso de trabajo y el de residencia por trabajo, que se examinan conjuntamente.
dataset-measure-portal-languages-opened = El portal, en los idiomas de las Naciones Unidas
    .summary = El portal oficial está disponible en los seis idiomas oficiales de las Naciones Unidas.
dataset-measure-hotline-upgrade = Mejora de la línea 12367
    .summary = La plataforma de servicio de la línea 12367 se renueva con tecnología más inteligente.
dataset-measure-menglie = Campaña Menglie
    .summary = Una campaña contra los delitos fronterizos, con cinco campañas especiales: inmigración ilegal por tierra, inmigración ilegal por mar, documentos, traficantes de migrantes e información en internet.
dataset-measure-joint-opinions = Opiniones conjuntas sobre los delitos fronterizos
    .summary = Se publican, con el Tribunal Popular Supremo, la Fiscalía Popular Suprema y el Ministerio de Seguridad Pública, unas opiniones sobre el castigo de los delitos fronterizos.
dataset-measure-foreigners-campaign = Campaña sobre entrada, estancia y trabajo ilegales
    .summary = Una campaña específica se ocupa de los extranjeros que entran, permanecen o trabajan ilegalmente; se mencionan las regiones clave y el comercio de visados y documentos.
dataset-measure-passenger-services = Se reanuda el transporte de pasajeros
    .summary = El transporte de pasajeros en los puertos marítimos, fluviales y terrestres se reanuda de forma gradual.
dataset-measure-permits-resume = Vuelven a expedirse permisos de entrada y salida
    .summary = Los permisos para viajeros chinos y extranjeros vuelven a aprobarse y expedirse de forma ordenada.
dataset-measure-windows-channels = Apertura de ventanillas y canales
    .summary = Se habilitan ventanillas para solicitar permisos y canales de inspección en los puertos fronterizos; se vigilan los flujos y se prevé qué puertos fronterizos tendrán más afluencia.
dataset-measure-large-ports = Los grandes puertos fronterizos funcionan con fluidez
    .summary = Se mencionan los aeropuertos de Beijing, Shanghai y Guangzhou y los puertos fronterizos terrestres de Shenzhen, Zhuhai y Manzhouli; las esperas no superan el límite publicado.
dataset-measure-plans-2023 = Planes para 2023
    .summary = Se anuncian previsiones, guías de viaje, citas en línea y más ventanillas y canales.
dataset-measure-honours-2022 = Distinciones
    .summary = Se conceden títulos colectivos e individuales a las autoridades y a su personal, uno de ellos a título póstumo.

# Anomalies: explanation
dataset-anomaly-baseline-before-policy-moves = De la declaración del 13 de enero se deducen entre 325.613 y 332.550 cruces por día antes del cambio de política; de la del 17 de enero, entre 337.605 y 338.508. Los intervalos no se solapan: «antes» no es un periodo único y fijo.
dataset-anomaly-baseline-pre-pandemic-moves = La referencia anterior a la pandemia que se deduce de la declaración del 13 de enero es de entre 1,848 y 1,893 millones por día; de la del 17 de enero, de entre 1,899 y 1,910 millones; la media diaria de 2019 fue de alrededor de 1,836 millones.
dataset-anomaly-spring-festival-2023-forecast = Previsión del 18 de enero de 2023: 600.000 cruces por día. Dato real: 2,877 millones en siete días, 411.000 por día, alrededor de dos tercios de lo previsto.
dataset-anomaly-spring-festival-2024-growth = 1,69 millones por día frente a 411.000 (2,877 millones en siete días) es un aumento del 311 %, es decir, de 3,1 veces el nivel anterior, y no de 2,8, como se publicó.
dataset-anomaly-counties-227-or-277 = La transcripción inglesa da 227 distritos y ciudades; Xinhua, 277. Sin resolver.
dataset-anomaly-channels-or-ports-53 = La transcripción inglesa habla de 53 canales; otros comunicados, de los canales de 53 puertos fronterizos.
dataset-anomaly-criminal-growth-34-percent = Se publicó como crecimiento de los casos penales; 67.200 personas frente a 50.100 da un 34,1 %, de modo que es el crecimiento de las personas sometidas a medidas penales.
dataset-anomaly-guns-or-types = La transcripción inglesa puede leerse como «3278 tipos de armas de fuego»; la china cuenta 3278 armas de fuego de diversos tipos.
dataset-anomaly-summer-2023-daily = 82,413 millones en los 60 días del 1 de julio al 29 de agosto de 2023 son 1,374 millones por día; se publicó 1,397 millones, que resulta de dividir entre 59.
dataset-anomaly-q2-2022-growth = El crecimiento publicado respecto al trimestre anterior es del 5,64 %; 32,293 millones frente a 30,094 millones da un 7,3 %.
dataset-anomaly-q3-2025-growth = El crecimiento publicado es del 12,9 %. Los tres grupos suman 178,237 millones, frente a 159,700 millones un año antes: un 11,6 %. El crecimiento publicado de cada grupo concuerda con sus niveles.
dataset-anomaly-visa-free-h1-2025-base = De 13,64 millones, un 53,9 % más, se deducen 8,86 millones un año antes; se habían publicado 8,542 millones. La base se revisó o se redefinió.
dataset-anomaly-visa-free-jan-aug-2025 = Los 15,89 millones de enero a agosto superan solo en 2,25 millones el primer semestre, aunque el tercer trimestre por sí solo cuenta 7,2 millones: es probable que en uno de ellos se haya excluido a los residentes fronterizos.
dataset-anomaly-visa-free-share-h1-2024 = Se publicaron tanto un 52 % como un 58 %; 8,542 millones de 14,635 millones son el 58,4 %.
dataset-anomaly-foreigners-h1-2023-border-residents = Los 8,438 millones excluyen a los residentes fronterizos extranjeros, de modo que a los tres grupos les faltan alrededor de 4,4 millones para llegar al total. No es comparable con otros periodos.
dataset-anomaly-foreigners-2024-entries = Para 2024 se publican casi 27 millones de entradas, pero 29,218 millones de enero a noviembre: cabe suponer que la primera cifra excluye a los residentes fronterizos.
dataset-anomaly-q3-2024-million-missing = Una página oficial dice 78,545 viajes; falta la palabra «millones».
dataset-anomaly-q1-2023-total-digits = Una noticia da 60,65 millones; el comunicado, 65,065 millones, y los grupos de esa misma página suman esta cantidad.
dataset-anomaly-persons-caught-definition = Las cifras de 2021 y 2022 incluyen a las personas con sanción administrativa; las de los años posteriores cuentan a los sospechosos de casos penales.
dataset-anomaly-national-day-2024-two-totals = La Administración Nacional de Inmigración da 13,098 millones para los siete días; el Ministerio de Seguridad Pública, alrededor de 13,57 millones.
dataset-anomaly-foreign-residence-q2-2022 = El crecimiento publicado respecto al trimestre anterior es del 49,9 %; los niveles publicados dan alrededor del 3 %.
dataset-anomaly-hotline-calls-or-persons = En 2025 se cuentan personas; antes, llamadas.
dataset-anomaly-entries-foreign-h1-2019 = Para el primer semestre de 2019 se publican tanto 15,53 millones como 23,9 millones; es probable que la mayor cuente a los residentes fronterizos.
dataset-anomaly-truncated-2018-foreign = Una agencia trunca 95,328 millones en 95,32 millones en lugar de redondear.
dataset-anomaly-q1-2024-cut-not-rounded = El crecimiento se publicó como un 100,4 % para los residentes de Hong Kong, Macao y Taiwán y como un 114,9 % para la parte continental, donde los niveles dan un 100,5 % y un 115,0 %: este comunicado trunca en lugar de redondear. El total, más de 141 millones, pierde su «más de» en la traducción; los grupos suman 141,73 millones.
dataset-anomaly-vehicles-jan-aug-2025 = Los cuatro tipos suman 24,479 millones y el total se publica como 24,482 millones: una diferencia de 3000, cuando el redondeo permite 2500.
dataset-anomaly-new-year-2026-growth-base = Del crecimiento del 28,6 % en los tres días de 2026 se deducen 1,715 millones de cruces por día un año antes; en la festividad de un solo día de 2025 hubo 1,803 millones, respecto a los cuales el crecimiento es del 22,3 %. Del crecimiento del 13,7 % en 2025 se deducen 1,586 millones, no los 1,726 millones por día de la festividad del año anterior: al parecer se comparan los mismos días del año, no las festividades.
dataset-anomaly-national-day-growth-base = Del crecimiento del 25,8 % en 2024 y del 11,5 % en 2025 se deducen, respectivamente, 1,487 y 1,832 millones de cruces por día un año antes; en las festividades de entonces hubo 1,477 y 1,871 millones. Al parecer se comparan los mismos días del año, no las festividades.
dataset-anomaly-mid-autumn-2026-growth-base = Del crecimiento del 16,8 % se deducen 1,914 millones de cruces por día un año antes; en el periodo festivo conjunto de 2025, en el que cayó el Medio Otoño, hubo 2,043 millones. El crecimiento publicado de 2024, del 18,6 %, era respecto al periodo festivo conjunto de 2023, con 1,477 millones.
dataset-anomaly-qingming-2026-mainland-left-out = El comunicado da 6,779 millones de cruces en total, 3,291 millones de residentes de Hong Kong, Macao y Taiwán y 843.000 de extranjeros, pero no los de residentes de la parte continental, que sí figuran en los comunicados de otros años. Lo que queda para estos, 2,645 millones, es alrededor de un 4 % inferior a los 2,76 millones de 2025.
dataset-anomaly-entries-h1-2026-base = De los 22,914 millones de entradas del primer semestre de 2026, un 20,4 % más, se deducen entre 19,02 y 19,04 millones un año antes; de los 13,64 millones de entradas sin visado del primer semestre de 2025, publicados como el 71,2 % del total, se deducen entre 19,14 y 19,18 millones. O la base se revisó o las dos cifras no cuentan las mismas entradas.
dataset-anomaly-national-day-2024-two-vehicle-counts = La Administración Nacional de Inmigración da 574.000 medios de transporte para los siete días; el Ministerio de Seguridad Pública, 606.000, un 5,6 % más.
dataset-anomaly-level-2020-implied = La página da 128 millones, un 2,8 % menos, de lo que se deducen alrededor de 131,7 millones para 2020, un nivel que ningún comunicado publica. Los dos grupos que figuran en ella crecieron un 6,6 % y un 4,4 %, de modo que los cruces de extranjeros, que la página omite, tuvieron que bajar de alrededor de 15 millones a alrededor de 5 millones.
dataset-anomaly-visa-free-q1-2024 = Los 1,988 millones del primer trimestre de 2024 dejan para el segundo 6,554 de los 8,542 millones del primer semestre, más que los 4,885 millones del tercer trimestre. Es probable que la cifra del primer trimestre excluya las entradas de residentes fronterizos o las amparadas por algunas de las políticas.
dataset-anomaly-persons-caught-parts-of-years = Las cifras semestrales y trimestrales publicadas de 2023 y 2024 incluyen a las personas con sanción administrativa, 3704 de las 32.000 del primer semestre de 2023; las anuales de 2023 y 2024 se publicaron como cifras de sospechosos, sin esas personas.
dataset-anomaly-drug-suspects-june-2024 = Para el periodo del 1 de enero al 24 de junio de 2024 se publicó la cifra de 381 sospechosos en casos de drogas, pero para todo el primer semestre, la de 379.
dataset-anomaly-plan-period-2021-2025 = El 30 de julio de 2025 se publicó la cifra de 1556 millones de cruces fronterizos para el periodo del plan quinquenal que empezó en 2021, sin la fecha final. Los años 2021 a 2024 y el primer semestre de 2025 suman alrededor de 1611 millones, de modo que el recuento tiene que terminar antes, hacia finales de mayo de 2025.

# Publishers
dataset-publisher-people-s-daily-overseas-edition-carried-by-workercn-cn = Diario del Pueblo (edición de ultramar), reproducido por workercn.cn
dataset-publisher-china-news-service-ecns = Servicio de Noticias de China, ECNS
dataset-publisher-xinhua-carried-by-ecns = Xinhua, reproducido por ECNS
dataset-publisher-chinatravelnews = ChinaTravelNews
dataset-publisher-xinhua-on-the-state-council-site = Xinhua, en el sitio del Consejo de Estado
dataset-publisher-xinhua = Xinhua
dataset-publisher-shanghai-daily = Shanghai Daily
dataset-publisher-xinhua-carried-by-the-cppcc-daily = Xinhua, reproducido por el Diario de la CCPPCh
dataset-publisher-china-media-group-carried-by-jwview-com = Grupo de Medios de China, reproducido por jwview.com
dataset-publisher-xinhua-carried-by-china-court = Xinhua, reproducido por China Court
dataset-publisher-national-immigration-administration = Administración Nacional de Inmigración
dataset-publisher-wen-wei-po = Wen Wei Po
dataset-publisher-zee-news = Zee News
dataset-publisher-national-immigration-administration-french-page = Administración Nacional de Inmigración (página en francés)
dataset-publisher-xinhua-and-nan-carried-by-vanguard-nigeria = Xinhua y NAN, reproducidos por Vanguard (Nigeria)
dataset-publisher-china-daily-carried-by-lawinfochina = China Daily, reproducido por Lawinfochina
dataset-publisher-beijing-youth-daily = Diario de la Juventud de Beijing
dataset-publisher-people-s-daily-app-carried-by-fuzhou-news = Aplicación del Diario del Pueblo, reproducida por Fuzhou News
dataset-publisher-xinhua-carried-by-people-s-daily-online = Xinhua, reproducido por Pueblo en Línea
dataset-publisher-china-daily = China Daily
dataset-publisher-xinhua-carried-by-datong-daily = Xinhua, reproducido por el Diario de Datong
dataset-publisher-cgtn-japanese-carried-by-afpbb-news = CGTN en japonés, reproducido por AFPBB News
dataset-publisher-xinhua-carried-by-shanghai-daily-shine = Xinhua, reproducido por Shanghai Daily (Shine)
dataset-publisher-china-news-service-carried-by-kankanews = Servicio de Noticias de China, reproducido por Kankanews
dataset-publisher-shanghai-daily-shine = Shanghai Daily (Shine)
dataset-publisher-china-youth-daily = Diario de la Juventud de China
dataset-publisher-china-daily-government-portal = China Daily (portal del Gobierno)
dataset-publisher-traveldaily-from-jiemian = TravelDaily, a partir de Jiemian
dataset-publisher-reuters-carried-by-marketscreener = Reuters, reproducido por MarketScreener
dataset-publisher-kankanews-shanghai-media-group = Kankanews (Shanghai Media Group)
dataset-publisher-cna = CNA
dataset-publisher-china-radio-international-german = Radio Internacional de China (en alemán)
dataset-publisher-guancha-from-the-nia-account = Guancha, a partir de la cuenta de la ANI
dataset-publisher-national-immigration-administration-spanish-page = Administración Nacional de Inmigración (página en español)
dataset-publisher-global-times = Global Times
dataset-publisher-xinhua-carried-by-shijiazhuang-daily = Xinhua, reproducido por el Diario de Shijiazhuang
dataset-publisher-china-daily-chinese = China Daily (en chino)
dataset-publisher-china-news-service = Servicio de Noticias de China
dataset-publisher-china-daily-carried-by-ecns = China Daily, reproducido por ECNS
dataset-publisher-xinhua-spanish = Xinhua (en español)
dataset-publisher-xinhua-on-the-state-council-information-office-site = Xinhua, en el sitio de la Oficina de Información del Consejo de Estado
dataset-publisher-china-economic-review-citing-reuters = China Economic Review, que cita a Reuters
dataset-publisher-oecd = OCDE
dataset-publisher-bbc-carried-by-yahoo = BBC, reproducido por Yahoo
dataset-publisher-xinhua-carried-by-macau-daily-times = Xinhua, reproducido por Macau Daily Times
dataset-publisher-dot-dot-news-hong-kong-ta-kung-wen-wei-group = Dot Dot News (grupo Ta Kung Wen Wei de Hong Kong)
dataset-publisher-sin-chew-daily = Sin Chew Daily
dataset-publisher-south-china-morning-post = South China Morning Post
dataset-publisher-people-s-daily-online-portuguese = Pueblo en Línea (en portugués)
dataset-publisher-nantong-municipal-government = Gobierno municipal de Nantong
dataset-publisher-politico = Politico
dataset-publisher-xinhua-carried-by-guangzhou-daily = Xinhua, reproducido por el Diario de Guangzhou
dataset-publisher-china-media-group-vietnamese = Grupo de Medios de China (en vietnamita)
dataset-publisher-china-org-cn-japanese = China.org.cn (en japonés)
dataset-publisher-beijing-youth-daily-carried-by-sina = Diario de la Juventud de Beijing, reproducido por Sina
dataset-publisher-gesti-n-peru-efe = Gestión (Perú), EFE
dataset-publisher-beijing-daily-carried-by-sina-finance = Diario de Beijing, reproducido por Sina Finance
dataset-publisher-china-youth-daily-on-youth-cn = Diario de la Juventud de China, en youth.cn
dataset-publisher-asia-financial-citing-the-south-china-morning-post = Asia Financial, que cita al South China Morning Post
dataset-publisher-shenzhen-port-office = Oficina de Puertos de Shenzhen
dataset-publisher-china-media-group-portuguese = Grupo de Medios de China (en portugués)
dataset-publisher-people-s-daily-online = Pueblo en Línea
dataset-publisher-xinhua-carried-by-hong-kong-commercial-daily = Xinhua, reproducido por Hong Kong Commercial Daily
dataset-publisher-xinhua-carried-by-china-development-gateway = Xinhua, reproducido por China Development Gateway
dataset-publisher-kazinform = Kazinform
dataset-publisher-china-org-cn-german = China.org.cn (en alemán)
dataset-publisher-china-org-cn-korean = China.org.cn (en coreano)
dataset-publisher-people-s-daily-online-japanese = Pueblo en Línea (en japonés)
dataset-publisher-global-times-carried-by-people-s-daily-online = Global Times, reproducido por Pueblo en Línea
dataset-publisher-travel-daily-media = Travel Daily Media
dataset-publisher-china-media-group-carried-by-wen-wei-po = Grupo de Medios de China, reproducido por Wen Wei Po
dataset-publisher-hong-kong-china-news-agency = Hong Kong China News Agency
dataset-publisher-china-radio-international-carried-by-excite-news-japan = Radio Internacional de China, reproducido por Excite News Japan
dataset-publisher-xinhua-carried-by-invest-shanghai = Xinhua, reproducido por Invest Shanghai
dataset-publisher-cgtn = CGTN
dataset-publisher-china-news-service-jwview-com = Servicio de Noticias de China, jwview.com
dataset-publisher-beijing-business-today = Beijing Business Today
dataset-publisher-national-immigration-administration-russian-page = Administración Nacional de Inmigración (página en ruso)
dataset-publisher-people-s-daily-online-german = Pueblo en Línea (en alemán)
dataset-publisher-xinhua-carried-by-kazinform = Xinhua, reproducido por Kazinform
dataset-publisher-tass = TASS
dataset-publisher-xinhua-japanese-carried-by-livedoor-news = Xinhua en japonés, reproducido por livedoor News
dataset-publisher-etnet-hong-kong-economic-times-group = etnet (grupo Hong Kong Economic Times)
dataset-publisher-xinhua-carried-by-sichuan-economic-daily = Xinhua, reproducido por el Diario Económico de Sichuan
dataset-publisher-xinhua-japanese = Xinhua (en japonés)
dataset-publisher-xinhua-carried-by-the-people-s-daily-app = Xinhua, reproducido por la aplicación del Diario del Pueblo
dataset-publisher-economic-information-daily-xinhua = Diario de Información Económica (Xinhua)
dataset-publisher-china-media-group-italian = Grupo de Medios de China (en italiano)
dataset-publisher-china-media-group-xinwen-lianbo-cctv = Grupo de Medios de China, Xinwen Lianbo (CCTV)
dataset-publisher-hk01 = HK01
dataset-publisher-national-immigration-administration-chinese-page = Administración Nacional de Inmigración (página en chino)
dataset-publisher-state-council-gov-cn = Consejo de Estado (gov.cn)
dataset-publisher-that-s = That’s
dataset-publisher-the-astana-times = The Astana Times
dataset-publisher-visaguide-world = VisaGuide.World
dataset-publisher-visahq-news = VisaHQ (noticias)

# Notes of derived figures
dataset-derived-travellers-daily--before-policy--derived = Cruces por día antes del cambio de política, que se deducen del nivel posterior y de su crecimiento. El comunicado no dice qué días son.
dataset-derived-travellers-daily--pre-pandemic--derived = Cruces por día antes de la pandemia, que se deducen del nivel posterior al cambio de política y de su proporción respecto a aquel nivel.
dataset-derived-travellers-daily--before-policy--index--derived = Cruces por día antes del cambio de política, en porcentaje del nivel anterior a la pandemia: la proporción posterior al cambio, dividida entre el crecimiento desde entonces. El nivel mismo se cancela.
dataset-derived-permit-applications-daily--before-policy--derived = Solicitudes de permisos por día antes del cambio de política, que se deducen del nivel posterior y de su crecimiento. El comunicado no dice qué días son.
dataset-derived-permit-applications-daily--pre-pandemic--derived = Solicitudes de permisos por día antes de la pandemia, que se deducen del nivel posterior al cambio de política y de su proporción respecto a aquel nivel.
dataset-derived-permit-applications-daily--before-policy--index--derived = Solicitudes de permisos por día antes del cambio de política, en porcentaje del nivel anterior a la pandemia: la proporción posterior al cambio, dividida entre el crecimiento desde entonces. El nivel mismo se cancela.
dataset-derived-travellers-daily--before-policy--derived-kankan-2023-01-13 = Cruces por día antes del cambio de política, que se deducen del nivel y del crecimiento declarados el 13 de enero de 2023 para los días 8 a 12 de enero. La declaración no dice qué días son.
dataset-derived-travellers-daily--pre-pandemic--derived-kankan-2023-01-13 = Cruces por día antes de la pandemia, que se deducen del nivel declarado el 13 de enero de 2023 y de su proporción respecto a 2019.
dataset-derived-travellers-daily--before-policy--index--derived-kankan-2023-01-13 = Cruces por día antes del cambio de política, en porcentaje de 2019, según la declaración del 13 de enero de 2023: la proporción posterior al cambio, dividida entre el crecimiento desde entonces.
dataset-derived-travellers-mainland--2018--derived-share = Cruces de residentes de la parte continental de China en 2018, en porcentaje del total publicado.
dataset-derived-travellers-daily--2018--derived-mean = Media diaria de 2018: total de cruces dividido entre los días del año.
dataset-derived-travellers-mainland--2019--derived-share = Cruces de residentes de la parte continental de China en 2019, en porcentaje del total publicado.
dataset-derived-travellers-foreign--2019--derived-share = Cruces de extranjeros en 2019, en porcentaje del total publicado.
dataset-derived-travellers-hmt--2019--derived-sum = Cruces de residentes de Hong Kong, de Macao y de Taiwán en 2019, en conjunto; el comunicado publica los tres por separado.
dataset-derived-travellers-daily--2019--derived-mean = Media diaria de 2019: total de cruces dividido entre los días del año.
dataset-derived-travellers-mainland--2021--derived-share = Cruces de residentes de la parte continental de China en 2021, en porcentaje del total publicado.
dataset-derived-travellers-hmt--2021--derived-share = Cruces de residentes de Hong Kong, Macao y Taiwán en 2021, en porcentaje del total publicado.
dataset-derived-travellers-foreign--2021--derived-remainder = Cruces de extranjeros en 2021, que el comunicado no publica: el total menos los otros dos grupos.
dataset-derived-travellers-daily--2021--derived-mean = Media diaria de 2021: total de cruces dividido entre los días del año.
dataset-derived-travellers-total--2022--derived-sum = Los tres grupos de viajeros en 2022, en conjunto, para contrastarlos con el total publicado.
dataset-derived-travellers-mainland--2022--derived-share = Cruces de residentes de la parte continental de China en 2022, en porcentaje del total publicado.
dataset-derived-travellers-hmt--2022--derived-share = Cruces de residentes de Hong Kong, Macao y Taiwán en 2022, en porcentaje del total publicado.
dataset-derived-travellers-foreign--2022--derived-share = Cruces de extranjeros en 2022, en porcentaje del total publicado.
dataset-derived-travellers-daily--2022--derived-mean = Media diaria de 2022: total de cruces dividido entre los días del año.
dataset-derived-travellers-total--2023--derived-sum = Los tres grupos de viajeros en 2023, en conjunto, para contrastarlos con el total publicado.
dataset-derived-travellers-mainland--2023--derived-share = Cruces de residentes de la parte continental de China en 2023, en porcentaje del total publicado.
dataset-derived-travellers-hmt--2023--derived-share = Cruces de residentes de Hong Kong, Macao y Taiwán en 2023, en porcentaje del total publicado.
dataset-derived-travellers-foreign--2023--derived-share = Cruces de extranjeros en 2023, en porcentaje del total publicado.
dataset-derived-travellers-daily--2023--derived-mean = Media diaria de 2023: total de cruces dividido entre los días del año.
dataset-derived-travellers-total--2024--derived-sum = Los tres grupos de viajeros en 2024, en conjunto, para contrastarlos con el total publicado.
dataset-derived-travellers-mainland--2024--derived-share = Cruces de residentes de la parte continental de China en 2024, en porcentaje de la suma de los tres grupos.
dataset-derived-travellers-hmt--2024--derived-share = Cruces de residentes de Hong Kong, Macao y Taiwán en 2024, en porcentaje de la suma de los tres grupos.
dataset-derived-travellers-foreign--2024--derived-share = Cruces de extranjeros en 2024, en porcentaje de la suma de los tres grupos.
dataset-derived-travellers-daily--2024--derived-mean = Media diaria de 2024: total de cruces dividido entre los días del año.
dataset-derived-travellers-total--2025--derived-sum = Los tres grupos de viajeros en 2025, en conjunto, para contrastarlos con el total publicado.
dataset-derived-travellers-mainland--2025--derived-share = Cruces de residentes de la parte continental de China en 2025, en porcentaje del total publicado.
dataset-derived-travellers-hmt--2025--derived-share = Cruces de residentes de Hong Kong, Macao y Taiwán en 2025, en porcentaje del total publicado.
dataset-derived-travellers-foreign--2025--derived-share = Cruces de extranjeros en 2025, en porcentaje del total publicado.
dataset-derived-travellers-daily--2025--derived-mean = Media diaria de 2025: total de cruces dividido entre los días del año.
dataset-derived-flights--2018--derived-share = Aeronaves inspeccionadas en 2018, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-trains--2018--derived-share = Trenes inspeccionados en 2018, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-motor-vehicles--2018--derived-share = Vehículos de motor inspeccionados en 2018, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-vehicles-total--2023--derived-sum = Los cuatro tipos de medios de transporte en 2023, en conjunto, para contrastarlos con el total publicado.
dataset-derived-flights--2023--derived-share = Aeronaves inspeccionadas en 2023, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-trains--2023--derived-share = Trenes inspeccionados en 2023, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-ships--2023--derived-share = Buques inspeccionados en 2023, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-motor-vehicles--2023--derived-share = Vehículos de motor inspeccionados en 2023, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-vehicles-total--2024--derived-sum = Los cuatro tipos de medios de transporte en 2024, en conjunto, para contrastarlos con el total publicado.
dataset-derived-flights--2024--derived-share = Aeronaves inspeccionadas en 2024, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-trains--2024--derived-share = Trenes inspeccionados en 2024, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-ships--2024--derived-share = Buques inspeccionados en 2024, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-motor-vehicles--2024--derived-share = Vehículos de motor inspeccionados en 2024, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-vehicles-total--2025--derived-sum = Los cuatro tipos de medios de transporte en 2025, en conjunto, para contrastarlos con el total publicado.
dataset-derived-flights--2025--derived-share = Aeronaves inspeccionadas en 2025, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-trains--2025--derived-share = Trenes inspeccionados en 2025, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-ships--2025--derived-share = Buques inspeccionados en 2025, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-motor-vehicles--2025--derived-share = Vehículos de motor inspeccionados en 2025, en porcentaje de todos los medios de transporte inspeccionados.
dataset-derived-hmt-documents--2022--derived-sum = Permisos y autorizaciones expedidos en 2022, en conjunto; los comunicados posteriores solo publican esta suma.
dataset-derived-persons-caught--2022--derived-sum = Personas sometidas a medidas penales y con sanción administrativa en 2022, en conjunto, para contrastarlas con el total publicado.
dataset-derived-persons-criminal-measures--2022--derived-share = Personas sometidas a medidas penales en 2022, en porcentaje de todas las personas investigadas.
dataset-derived-persons-admin-punished--2022--derived-share = Personas con sanción administrativa en 2022, en porcentaje de todas las personas investigadas.
dataset-derived-foreigners-deported--2022--derived-share = Extranjeros expulsados en 2022, en porcentaje de los que entraron, permanecieron o trabajaron ilegalmente.
dataset-derived-illegal-foreigners--2022--derived-not-deported = Casos de entrada, estancia o trabajo ilegales de extranjeros en 2022, menos las personas expulsadas. El comunicado menciona advertencias, multas, detenciones y salidas obligatorias, sin números.
dataset-derived-border-cases--2021--derived-implied = Casos de delitos contra el control fronterizo en 2021, que se deducen de los 32.300 de 2022 y del crecimiento publicado para los casos penales.
dataset-derived-persons-criminal-measures--2021--derived-implied = Personas sometidas a medidas penales en 2021, que se deducen del nivel de 2022 y de un crecimiento que el comunicado publica para los casos penales.
dataset-derived-persons-admin-punished--2021--derived-implied = Personas con sanción administrativa en 2021, que se deducen del nivel de 2022 y de su crecimiento publicado.
dataset-derived-snakeheads-arrested--2021--derived-implied = Traficantes de migrantes detenidos en 2021, que se deducen del nivel de 2022 y de su crecimiento publicado.
dataset-derived-travellers-total--2020--derived-implied = Cruces de todos los viajeros en 2020, que ningún comunicado publica: se deducen del nivel de 2021 y de su crecimiento publicado.
dataset-derived-travellers-mainland--2020--derived-implied = Cruces de residentes de la parte continental de China en 2020, que ningún comunicado publica: se deducen del nivel de 2021 y de su crecimiento publicado.
dataset-derived-travellers-hmt--2020--derived-implied = Cruces de residentes de Hong Kong, Macao y Taiwán en 2020, que ningún comunicado publica: se deducen del nivel de 2021 y de su crecimiento publicado.
dataset-derived-travellers-foreign--2020--derived-remainder = Cruces de extranjeros en 2020, que ningún comunicado publica: el total deducido menos los otros dos grupos deducidos.
dataset-derived-travellers-total--2018h2--derived-gap = Cruces de todos los viajeros en el segundo semestre de 2018: el año menos su primer semestre.
dataset-derived-travellers-total--2021h2--derived-gap = Cruces de todos los viajeros en el segundo semestre de 2021: el año menos su primer semestre.
dataset-derived-travellers-total--2022h1--derived-sum = Cruces de todos los viajeros en el primer semestre de 2022: sus dos trimestres en conjunto.
dataset-derived-travellers-total--2022h2--derived-gap = Cruces de todos los viajeros en el segundo semestre de 2022: el año menos sus dos primeros trimestres.
dataset-derived-travellers-total--2024h2--derived-gap = Cruces de todos los viajeros en el segundo semestre de 2024: el año menos su primer semestre.
dataset-derived-travellers-total--2024q1--derived-sum = Los tres grupos de viajeros en el primer trimestre de 2024, en conjunto, para contrastarlos con el total publicado.
dataset-derived-travellers-total--2024q2--derived-gap = Cruces de todos los viajeros en el segundo trimestre de 2024: el primer semestre menos los tres grupos del primer trimestre, cuyo total solo se publica como superior a 141 millones.
dataset-derived-travellers-total--2024q4--derived-gap = Cruces de todos los viajeros en el cuarto trimestre de 2024: el año menos su primer semestre y su tercer trimestre.
dataset-derived-travellers-total--2025h2--derived-gap = Cruces de todos los viajeros en el segundo semestre de 2025: el año menos su primer semestre.
dataset-derived-travellers-total--2025q2--derived-gap = Cruces de todos los viajeros en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-travellers-total--2025q4--derived-gap = Cruces de todos los viajeros en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-travellers-mainland--2018h2--derived-gap = Cruces de residentes de la parte continental de China en el segundo semestre de 2018: el año menos su primer semestre.
dataset-derived-travellers-mainland--2023h2--derived-gap = Cruces de residentes de la parte continental de China en el segundo semestre de 2023: el año menos su primer semestre.
dataset-derived-travellers-mainland--2023q2--derived-gap = Cruces de residentes de la parte continental de China en el segundo trimestre de 2023: el primer semestre menos el primer trimestre.
dataset-derived-travellers-mainland--2023q4--derived-gap = Cruces de residentes de la parte continental de China en el cuarto trimestre de 2023: el año menos su primer semestre y su tercer trimestre.
dataset-derived-travellers-mainland--2024h2--derived-gap = Cruces de residentes de la parte continental de China en el segundo semestre de 2024: el año menos su primer semestre.
dataset-derived-travellers-mainland--2024q2--derived-gap = Cruces de residentes de la parte continental de China en el segundo trimestre de 2024: el primer semestre menos el primer trimestre.
dataset-derived-travellers-mainland--2025h2--derived-gap = Cruces de residentes de la parte continental de China en el segundo semestre de 2025: el año menos su primer semestre.
dataset-derived-travellers-mainland--2025q2--derived-gap = Cruces de residentes de la parte continental de China en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-travellers-mainland--2025q4--derived-gap = Cruces de residentes de la parte continental de China en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-travellers-hmt--2023h2--derived-gap = Cruces de residentes de Hong Kong, Macao y Taiwán en el segundo semestre de 2023: el año menos su primer semestre.
dataset-derived-travellers-hmt--2023q2--derived-gap = Cruces de residentes de Hong Kong, Macao y Taiwán en el segundo trimestre de 2023: el primer semestre menos el primer trimestre.
dataset-derived-travellers-hmt--2023q4--derived-gap = Cruces de residentes de Hong Kong, Macao y Taiwán en el cuarto trimestre de 2023: el año menos su primer semestre y su tercer trimestre.
dataset-derived-travellers-hmt--2024h2--derived-gap = Cruces de residentes de Hong Kong, Macao y Taiwán en el segundo semestre de 2024: el año menos su primer semestre.
dataset-derived-travellers-hmt--2024q2--derived-gap = Cruces de residentes de Hong Kong, Macao y Taiwán en el segundo trimestre de 2024: el primer semestre menos el primer trimestre.
dataset-derived-travellers-hmt--2024q4--derived-gap = Cruces de residentes de Hong Kong, Macao y Taiwán en el cuarto trimestre de 2024: el año menos su primer semestre y su tercer trimestre.
dataset-derived-travellers-hmt--2025h2--derived-gap = Cruces de residentes de Hong Kong, Macao y Taiwán en el segundo semestre de 2025: el año menos su primer semestre.
dataset-derived-travellers-hmt--2025q2--derived-gap = Cruces de residentes de Hong Kong, Macao y Taiwán en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-travellers-hmt--2025q4--derived-gap = Cruces de residentes de Hong Kong, Macao y Taiwán en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-travellers-foreign--2019h2--derived-gap = Cruces de extranjeros en el segundo semestre de 2019: el año menos su primer semestre.
dataset-derived-travellers-foreign--2024h2--derived-gap = Cruces de extranjeros en el segundo semestre de 2024: el año menos su primer semestre.
dataset-derived-travellers-foreign--2024q2--derived-gap = Cruces de extranjeros en el segundo trimestre de 2024: el primer semestre menos el primer trimestre.
dataset-derived-travellers-foreign--2024q4--derived-gap = Cruces de extranjeros en el cuarto trimestre de 2024: el año menos su primer semestre y su tercer trimestre.
dataset-derived-travellers-foreign--2025h2--derived-gap = Cruces de extranjeros en el segundo semestre de 2025: el año menos su primer semestre.
dataset-derived-travellers-foreign--2025q2--derived-gap = Cruces de extranjeros en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-vehicles-total--2021h2--derived-gap = Medios de transporte inspeccionados en el segundo semestre de 2021: el año menos su primer semestre.
dataset-derived-vehicles-total--2022h1--derived-sum = Medios de transporte inspeccionados en el primer semestre de 2022: sus dos trimestres en conjunto.
dataset-derived-vehicles-total--2022h2--derived-gap = Medios de transporte inspeccionados en el segundo semestre de 2022: el año menos sus dos primeros trimestres.
dataset-derived-vehicles-total--2023h2--derived-gap = Medios de transporte inspeccionados en el segundo semestre de 2023: el año menos su primer semestre.
dataset-derived-vehicles-total--2023q2--derived-gap = Medios de transporte inspeccionados en el segundo trimestre de 2023: el primer semestre menos el primer trimestre.
dataset-derived-vehicles-total--2023q4--derived-gap = Medios de transporte inspeccionados en el cuarto trimestre de 2023: el año menos su primer semestre y su tercer trimestre.
dataset-derived-vehicles-total--2024h2--derived-gap = Medios de transporte inspeccionados en el segundo semestre de 2024: el año menos su primer semestre.
dataset-derived-vehicles-total--2024q2--derived-gap = Medios de transporte inspeccionados en el segundo trimestre de 2024: el primer semestre menos el primer trimestre.
dataset-derived-vehicles-total--2024q4--derived-gap = Medios de transporte inspeccionados en el cuarto trimestre de 2024: el año menos su primer semestre y su tercer trimestre.
dataset-derived-vehicles-total--2025h2--derived-gap = Medios de transporte inspeccionados en el segundo semestre de 2025: el año menos su primer semestre.
dataset-derived-vehicles-total--2025q2--derived-gap = Medios de transporte inspeccionados en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-travellers-total--2023h2--derived-gap = Cruces de todos los viajeros en el segundo semestre de 2023: el año menos su primer semestre.
dataset-derived-travellers-total--2023q2--derived-gap = Cruces de todos los viajeros en el segundo trimestre de 2023: el primer semestre menos el primer trimestre.
dataset-derived-travellers-total--2023q4--derived-gap = Cruces de todos los viajeros en el cuarto trimestre de 2023: el año menos su primer semestre y su tercer trimestre.
dataset-derived-travellers-daily--2020--derived-mean = Media diaria de 2020: total de cruces, que ningún comunicado publica, dividido entre los días del año.
dataset-derived-travellers-daily--2019-02-04_2019-02-10--derived-mean = Media diaria de la festividad: total de cruces dividido entre sus días.
dataset-derived-travellers-daily--2019-05-01_2019-05-04--derived-mean = Media diaria de la festividad: total de cruces dividido entre sus días.
dataset-derived-travellers-daily--2019-09-13_2019-09-15--derived-mean = Media diaria de la festividad: total de cruces dividido entre sus días.
dataset-derived-travellers-daily--2023-01-08_2023-03-07--derived-mean = Media diaria del periodo: total de cruces dividido entre sus días.
dataset-derived-travellers-daily--2024-05-01_2024-05-05--derived-mean = Media diaria de la festividad: total de cruces dividido entre sus días.
dataset-derived-travellers-daily--2025-01-28_2025-02-04--derived-mean = Media diaria de la festividad: total de cruces dividido entre sus días.
dataset-derived-travellers-daily--2025-01-01_2025-01-01--derived-mean = Media diaria de la festividad: total de cruces dividido entre sus días.
dataset-derived-travellers-total--2024q3--derived-sum = Los tres grupos de viajeros en el tercer trimestre de 2024, en conjunto, para contrastarlos con el total publicado.
dataset-derived-travellers-total--2025q3--derived-sum = Los tres grupos de viajeros en el tercer trimestre de 2025, en conjunto, para contrastarlos con el total publicado.
dataset-derived-travellers-total--2024-07-01_2024-08-31--derived-sum = Los tres grupos de viajeros en julio y agosto de 2024, en conjunto, para contrastarlos con el total publicado.
dataset-derived-travellers-total--2026q2--derived-gap = Cruces de todos los viajeros en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-travellers-mainland--2026q2--derived-gap = Cruces de residentes de la parte continental de China en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-travellers-hmt--2026q2--derived-gap = Cruces de residentes de Hong Kong, Macao y Taiwán en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-travellers-foreign--2026q2--derived-gap = Cruces de extranjeros en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-vehicles-total--2026q2--derived-gap = Medios de transporte inspeccionados en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-travellers-mainland--2024q4--derived-gap = Cruces de residentes de la parte continental de China en el cuarto trimestre de 2024: el año menos su primer semestre y su tercer trimestre.
dataset-derived-travellers-foreign--2025q4--derived-gap = Cruces de extranjeros en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-vehicles-total--2025q4--derived-gap = Medios de transporte inspeccionados en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-flights--2023q2--derived-gap = Aeronaves inspeccionadas en el segundo trimestre de 2023: el primer semestre menos el primer trimestre.
dataset-derived-flights--2024q2--derived-gap = Aeronaves inspeccionadas en el segundo trimestre de 2024: el primer semestre menos el primer trimestre.
dataset-derived-flights--2025q2--derived-gap = Aeronaves inspeccionadas en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-flights--2026q2--derived-gap = Aeronaves inspeccionadas en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-flights--2024q4--derived-gap = Aeronaves inspeccionadas en el cuarto trimestre de 2024: el año menos su primer semestre y su tercer trimestre.
dataset-derived-flights--2025q4--derived-gap = Aeronaves inspeccionadas en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-trains--2023q2--derived-gap = Trenes inspeccionados en el segundo trimestre de 2023: el primer semestre menos el primer trimestre.
dataset-derived-trains--2024q2--derived-gap = Trenes inspeccionados en el segundo trimestre de 2024: el primer semestre menos el primer trimestre.
dataset-derived-trains--2025q2--derived-gap = Trenes inspeccionados en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-trains--2026q2--derived-gap = Trenes inspeccionados en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-trains--2024q4--derived-gap = Trenes inspeccionados en el cuarto trimestre de 2024: el año menos su primer semestre y su tercer trimestre.
dataset-derived-trains--2025q4--derived-gap = Trenes inspeccionados en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-ships--2023q2--derived-gap = Buques inspeccionados en el segundo trimestre de 2023: el primer semestre menos el primer trimestre.
dataset-derived-ships--2024q2--derived-gap = Buques inspeccionados en el segundo trimestre de 2024: el primer semestre menos el primer trimestre.
dataset-derived-ships--2025q2--derived-gap = Buques inspeccionados en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-ships--2026q2--derived-gap = Buques inspeccionados en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-ships--2024q4--derived-gap = Buques inspeccionados en el cuarto trimestre de 2024: el año menos su primer semestre y su tercer trimestre.
dataset-derived-ships--2025q4--derived-gap = Buques inspeccionados en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-motor-vehicles--2023q2--derived-gap = Vehículos de motor inspeccionados en el segundo trimestre de 2023: el primer semestre menos el primer trimestre.
dataset-derived-motor-vehicles--2024q2--derived-gap = Vehículos de motor inspeccionados en el segundo trimestre de 2024: el primer semestre menos el primer trimestre.
dataset-derived-motor-vehicles--2025q2--derived-gap = Vehículos de motor inspeccionados en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-motor-vehicles--2026q2--derived-gap = Vehículos de motor inspeccionados en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-motor-vehicles--2024q4--derived-gap = Vehículos de motor inspeccionados en el cuarto trimestre de 2024: el año menos su primer semestre y su tercer trimestre.
dataset-derived-motor-vehicles--2025q4--derived-gap = Vehículos de motor inspeccionados en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-passports--2024q2--derived-gap = Pasaportes ordinarios expedidos en el segundo trimestre de 2024: el primer semestre menos el primer trimestre.
dataset-derived-passports--2025q2--derived-gap = Pasaportes ordinarios expedidos en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-passports--2026q2--derived-gap = Pasaportes ordinarios expedidos en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-passports--2024q4--derived-gap = Pasaportes ordinarios expedidos en el cuarto trimestre de 2024: el año menos su primer semestre y su tercer trimestre.
dataset-derived-passports--2025q4--derived-gap = Pasaportes ordinarios expedidos en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-hmt-documents--2023q2--derived-gap = Permisos y autorizaciones para Hong Kong, Macao y Taiwán expedidos en el segundo trimestre de 2023: el primer semestre menos el primer trimestre.
dataset-derived-hmt-documents--2024q2--derived-gap = Permisos y autorizaciones para Hong Kong, Macao y Taiwán expedidos en el segundo trimestre de 2024: el primer semestre menos el primer trimestre.
dataset-derived-hmt-documents--2025q2--derived-gap = Permisos y autorizaciones para Hong Kong, Macao y Taiwán expedidos en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-hmt-documents--2026q2--derived-gap = Permisos y autorizaciones para Hong Kong, Macao y Taiwán expedidos en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-hmt-documents--2024q4--derived-gap = Permisos y autorizaciones para Hong Kong, Macao y Taiwán expedidos en el cuarto trimestre de 2024: el año menos su primer semestre y su tercer trimestre.
dataset-derived-hmt-documents--2025q4--derived-gap = Permisos y autorizaciones para Hong Kong, Macao y Taiwán expedidos en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-mainland-travel-permits--2024q2--derived-gap = Permisos de viaje a la parte continental expedidos a residentes de Hong Kong, Macao y Taiwán en el segundo trimestre de 2024: el primer semestre menos el primer trimestre.
dataset-derived-mainland-travel-permits--2025q2--derived-gap = Permisos de viaje a la parte continental expedidos a residentes de Hong Kong, Macao y Taiwán en el segundo trimestre de 2025: el primer semestre menos el primer trimestre.
dataset-derived-mainland-travel-permits--2026q2--derived-gap = Permisos de viaje a la parte continental expedidos a residentes de Hong Kong, Macao y Taiwán en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-mainland-travel-permits--2025q4--derived-gap = Permisos de viaje a la parte continental expedidos a residentes de Hong Kong, Macao y Taiwán en el cuarto trimestre de 2025: el año menos su primer semestre y su tercer trimestre.
dataset-derived-foreign-visas--2026q2--derived-gap = Visados y documentos de estancia expedidos a extranjeros en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-border-cases--2026q2--derived-gap = Casos contra el control fronterizo en el segundo trimestre de 2026: el primer semestre menos el primer trimestre.
dataset-derived-travellers-daily--2018-06-16_2018-06-18--derived-mean = Media diaria de la festividad: total de cruces dividido entre sus días.
dataset-derived-travellers-daily--2018-10-01_2018-10-07--derived-mean = Media diaria de la festividad: total de cruces dividido entre sus días.
dataset-derived-travellers-daily--2024-01-01_2024-07-31--derived-mean = Media diaria del periodo: total de cruces dividido entre sus días.
dataset-derived-travellers-daily--2025-01-01_2025-09-30--derived-mean = Media diaria del periodo: total de cruces dividido entre sus días.
dataset-derived-travellers-daily--2020-02-01_2021-09-08--derived-mean = Media diaria del periodo: total de cruces dividido entre sus días.

# Notes of figures
dataset-figure-border-cases--2018-04-02_2023-04-14--people-2023-04-14 = Se publica como «a lo largo de los cinco años».
dataset-figure-border-cases--2021-01-01_2025-07-30--xinhua-2025-07-30 = Periodo del plan quinquenal; la fecha final no se publica.
dataset-figure-border-cases--2022q1--fznews-2022q1 = Se publica como «en lo que va de año».
dataset-figure-border-cases--2022--nia-press-2023-01-17--p13 = Se publica como infracciones y delitos.
dataset-figure-border-inspection-channels--2023-01-08_2023-01-17--nia-press-2023-01-17--p21 = Otros comunicados dicen: los canales de 53 puertos fronterizos.
dataset-figure-calls-12367--2025h1--excite-2025h1 = Cuenta personas; los comunicados anteriores cuentan llamadas.
dataset-figure-campaign-cases--2021--lawinfochina-2021 = Recuento de la campaña especial; el total anual de la ANI es 19.600.
dataset-figure-dens--2021--lawinfochina-2021 = Recuento de la campaña.
dataset-figure-drugs-seized--2022q1--fznews-2022q1 = Se publica como «en lo que va de año».
dataset-figure-drugs-seized--2022q1--people-2022q1 = Se publica como «desde principios de 2022».
dataset-figure-entries-foreign--2019h1--gestion-2024h1 = Incluye a los residentes fronterizos, a diferencia de los 15,53 millones citados del South China Morning Post.
dataset-figure-entries-foreign--2024--cgtn-2024-entries = Es inferior a los 29,218 millones publicados de enero a noviembre; cabe suponer que excluye a los residentes fronterizos.
dataset-figure-entries-total--2023-01-21_2023-01-27--change--vs-previous-year--kankan-2023-01-30 = Otro texto de Xinhua en inglés da un 123,3 %.
dataset-figure-exits-chinese--2022q1--change--vs-previous-quarter--bjtitle-2022q1 = Se publica como descenso del 1,2 % respecto al trimestre anterior; gramaticalmente también puede referirse al total.
dataset-figure-exits-chinese--2022q1--change--vs-previous-year--bjtitle-2022q1 = Se publica como descenso del 5,9 % respecto a un año antes; gramaticalmente también puede referirse al total.
dataset-figure-foreign-residence-permits--2021h1--vanguard-2021h1 = Se publica como permisos de corta y de larga estancia.
dataset-figure-foreign-residence-permits--2022q2--change--vs-previous-quarter--afpbb-2022q2 = No se deduce de los 136.000 publicados para el trimestre anterior.
dataset-figure-foreign-residence-permits--2023h1--ecns-2023h1 = Se publica como visados y permisos de residencia.
dataset-figure-foreign-residence-permits--2023--oecd-2024 = Shanghai Daily y South China Morning Post dan 711.000.
dataset-figure-foreign-residence-permits--2023--scmp-2023-residents = La OCDE da 712.000.
dataset-figure-foreign-residents--2023--share--vs-2019--scmp-2023-residents = Extranjeros residentes a finales de 2023 respecto a finales de 2019.
dataset-figure-foreign-residents--2023--share--vs-2019--shine-2023-residents = Extranjeros residentes a finales de 2023 respecto a finales de 2019.
dataset-figure-foreigners-deported--2018-04-02_2023-04-14--people-2023-04-14 = Se publica como «los últimos cinco años».
dataset-figure-foreigners-deported--2022q1--fznews-2022q1 = Se publica como «en lo que va de año».
dataset-figure-foreigners-deported--2022q1--people-2022q1 = Se publica como «este año hasta la fecha».
dataset-figure-freight-vehicles--2022q2--change--vs-2019--afpbb-2022q2 = La base se publica como el cuarto trimestre de 2019.
dataset-figure-gangs--2021--lawinfochina-2021 = Se publica como bandas de tráfico ilícito; recuento de la campaña.
dataset-figure-gangs--2021-01-01_2025-07-30--xinhua-2025-07-30 = Periodo del plan quinquenal; la fecha final no se publica.
dataset-figure-guns-seized--2022q1--fznews-2022q1 = Se publica como «en lo que va de año».
dataset-figure-guns-seized--2022q1--people-2022q1 = Se publica como «desde principios de 2022».
dataset-figure-guns-seized--2022--nia-press-2023-01-17--p13 = El texto inglés puede leerse como «3278 tipos»; el chino cuenta armas de fuego.
dataset-figure-hainan-visa-free-entries--2018-05-01_2018-12-31--change--vs-previous-year--chinatravelnews-2018 = Se publica con una coma en lugar del punto decimal.
dataset-figure-hainan-visa-free-entries--2018-05-01_2018-12-31--chinatravelnews-2018 = Al amparo de la política de Hainan para 59 países, en vigor desde el 1 de mayo de 2018.
dataset-figure-hmt-documents--2024--change--vs-previous-year--chinaorg-ko-2024 = Véase la nota sobre el crecimiento de los pasaportes de la misma página.
dataset-figure-hmt-documents--2025h1--nia-2025h1 = La página inglesa menciona solo autorizaciones.
dataset-figure-hmt-endorsements--2021h1--vanguard-2021h1 = Se publica como permisos de viaje a Hong Kong, Macao y Taiwán.
dataset-figure-identity-authentication--2022--nia-press-2023-01-17--p14 = El texto chino cuenta usos, no residentes.
dataset-figure-illegal-foreigners--2018-04-02_2023-04-14--people-2023-04-14 = Se publica como «los últimos cinco años»; se toma como inicio la creación de la Administración, en abril de 2018.
dataset-figure-illegal-foreigners--2022q1--fznews-2022q1 = Se publica como «en lo que va de año»; cuenta casos (una misma persona puede contarse varias veces).
dataset-figure-illegal-foreigners--2022q1--people-2022q1 = Se publica como «este año hasta la fecha».
dataset-figure-illegal-foreigners--2022--nia-press-2023-01-17--p13 = El texto chino cuenta casos (una misma persona puede contarse varias veces).
dataset-figure-illegal-foreigners--2023--people-pt-2023 = El comunicado chino publica más de 65.000.
dataset-figure-illegal-foreigners--2024h1--chinadaily-2024h1 = El comunicado en chino da más de 41.000.
dataset-figure-joint-review-places--2022--nia-press-2023-01-17--p14 = Xinhua da 277 para el mismo recuento.
dataset-figure-joint-review-places--2022--people-2022 = El documento central da 227.
dataset-figure-land-ports-reopened--2023-01-08_2023-07-19--chinadaily-2023h1 = Puertos fronterizos terrestres abiertos de forma gradual desde enero de 2023.
dataset-figure-mainland-travel-permits--2023q1--globaltimes-2023q1 = Solicitudes aceptadas, no permisos expedidos.
dataset-figure-mainland-travel-permits--2023q1--sjz-2023q1 = Solicitudes aceptadas, no permisos expedidos.
dataset-figure-passports--2023--people-pt-2023 = Otras páginas dan la cifra sin «más de».
dataset-figure-passports--2024--change--vs-previous-year--chinaorg-ko-2024 = La página atribuye el 26,5 % y el 9,8 % a los documentos para Hong Kong, Macao y Taiwán; el comunicado atribuye el 26,5 % a los pasaportes y el 9,8 % a esos documentos.
dataset-figure-permit-applicants--2023-01-08_2023-01-12--change--vs-before-policy--shine-2023-01-14 = El mismo porcentaje que el documento central publica para el periodo del 8 al 17 de enero.
dataset-figure-permit-applications-daily--2023-01-08_2023-01-17--change--vs-before-policy--nia-press-2023-01-17--p21 = Media desde el 8 de enero hasta el día de la rueda de prensa; se toma como fecha final el 17 de enero.
dataset-figure-permit-applications-daily--2023-01-08_2023-01-17--nia-press-2023-01-17--p21 = Media desde el 8 de enero hasta el día de la rueda de prensa; se toma como fecha final el 17 de enero.
dataset-figure-permit-applications-daily--2023-01-08_2023-01-17--share--vs-pre-pandemic--nia-press-2023-01-17--p21 = Media desde el 8 de enero hasta el día de la rueda de prensa; se toma como fecha final el 17 de enero.
dataset-figure-persons-caught--2018-04-02_2023-04-14--people-2023-04-14 = Se publica como «desde la reforma de 2018».
dataset-figure-persons-caught--2021-01-01_2025-07-30--xinhua-2025-07-30 = Periodo del plan quinquenal; la fecha final no se publica.
dataset-figure-persons-caught--2022q1--fznews-2022q1 = Se publica como «en lo que va de año».
dataset-figure-persons-caught--2022q1--people-2022q1 = Se publica como «este año hasta la fecha».
dataset-figure-persons-criminal-measures--2022--change--vs-previous-year--nia-press-2023-01-17--p29 = Se publica como casos penales combatidos y tramitados; el crecimiento es el de las personas sometidas a medidas penales (67.200 frente a 50.100).
dataset-figure-ports-with-channels-open--2023-01-08_2023-01-17--govcn-2023-01-18 = Se publica como «los canales de 53 puertos fronterizos»; el documento central habla de 53 canales.
dataset-figure-precursors-seized--2022q1--fznews-2022q1 = Se publica como «en lo que va de año».
dataset-figure-precursors-seized--2022q1--people-2022q1 = Se publica como «desde principios de 2022».
dataset-figure-smuggled-goods-value--2022--chinadaily-2022 = La página da como equivalente 220 millones de dólares estadounidenses, lo que no puede ser correcto.
dataset-figure-snakeheads-overseas--2022--nia-press-2023-01-17--p13 = Solo los que habían huido al extranjero.
dataset-figure-travellers-daily--2023-01-08_2023-01-17--change--vs-before-policy--nia-press-2023-01-17--p21 = Media desde el 8 de enero hasta el día de la rueda de prensa; se toma como fecha final el 17 de enero.
dataset-figure-travellers-daily--2023-01-08_2023-01-17--nia-press-2023-01-17--p21 = Media desde el 8 de enero hasta el día de la rueda de prensa; se toma como fecha final el 17 de enero.
dataset-figure-travellers-daily--2023-01-08_2023-01-17--share--vs-pre-pandemic--nia-press-2023-01-17--p21 = Media desde el 8 de enero hasta el día de la rueda de prensa; se toma como fecha final el 17 de enero.
dataset-figure-travellers-daily--2023-01-21_2023-01-27--forecast--traveldaily-2023-01-18 = El titular habla por error de salidas; el texto prevé salidas y entradas en conjunto.
dataset-figure-travellers-daily--2023-09-29_2023-10-06--forecast--vs-previous-year--shine-nationalday-2023-forecast = Se publica como un aumento de aproximadamente 3 veces.
dataset-figure-travellers-daily--2023-12-30_2024-01-01--forecast--vs-previous-year--macaudailytimes-newyear-2024-forecast = Se publica como un aumento de más de 5 veces.
dataset-figure-travellers-daily--2025-10-01_2025-10-08--forecast--people-nationalday-2025-forecast = Los avisos en chino anuncian más de 2 millones.
dataset-figure-travellers-foreign--2023h1--nia-2023h1 = Se publica con exclusión de los residentes fronterizos.
dataset-figure-travellers-foreign--2023--people-pt-2023 = Errata en la página: se publica «mil» en lugar de millones.
dataset-figure-travellers-foreign--2023q3--nia-2023q3 = Incluye a los residentes fronterizos extranjeros.
dataset-figure-travellers-foreign--2026-02-15_2026-02-23--change--vs-previous-year--jjckb-springfestival-2026 = Crecimiento de la media diaria (nueve días frente a ocho).
dataset-figure-travellers-hmt--2026-02-15_2026-02-23--change--vs-previous-year--jjckb-springfestival-2026 = Crecimiento de la media diaria (nueve días frente a ocho).
dataset-figure-travellers-mainland--2019h1--gestion-2024h1 = Se publica como ciudadanos chinos.
dataset-figure-travellers-mainland--2024q3--nia-list-2024-10 = Errata en la página: falta la palabra «millones». Xinhua da 7854.5万.
dataset-figure-travellers-mainland--2026-02-15_2026-02-23--change--vs-previous-year--jjckb-springfestival-2026 = Crecimiento de la media diaria (nueve días frente a ocho).
dataset-figure-travellers-single-day--2023-02-06_2023-02-06--cri-2023-02-07 = El punto separa los millares, según el uso alemán.
dataset-figure-travellers-total--2019-09-13_2019-09-15--change--vs-previous-year--chinacourt-midautumn-2019 = Se publica como descenso del 7 %.
dataset-figure-travellers-total--2021--change--vs-previous-year--nia-2021 = Se publica como descenso del 2,8 %.
dataset-figure-travellers-total--2021-01-01_2025-07-30--xinhua-2025-07-30 = Periodo del plan quinquenal hasta la rueda de prensa; la fecha final no se publica.
dataset-figure-travellers-total--2022q1--change--vs-previous-year--chinadaily-2022q1 = Se publica como descenso del 5,9 %, referido aquí a todas las entradas y salidas.
dataset-figure-travellers-total--2023q1--globaltimes-2023q1-2 = Errata en la página: la cifra del comunicado es 65,065 millones, y los grupos de la misma página suman 65,06 millones.
dataset-figure-travellers-total--2024q1--chinaorg-ja-2024q1 = El comunicado chino publica más de 141 millones.
dataset-figure-travellers-total--2023-12-30_2024-01-01--change--vs-previous-year--people-newyear-2024 = Se publica como 4,7 veces más que un año antes.
dataset-figure-travellers-total--2024-02-10_2024-02-17--change--vs-previous-year--people-springfestival-2024 = Se publica como un aumento de 2,8 veces.
dataset-figure-travellers-total--2024-10-01_2024-10-07--people-nationalday-2024-mps = Se atribuye al Ministerio de Seguridad Pública; la ANI da 13,098 millones para los mismos siete días.
dataset-figure-travellers-total--2025q3--people-de-2025q3 = La página designa el tercer trimestre como los tres primeros trimestres.
dataset-figure-vehicles-total--2019--nia-2019 = El texto inglés menciona entre paréntesis aeronaves, trenes y embarcaciones; los vehículos de motor forman la mayor parte de la serie.
dataset-figure-vehicles-total--2019-09-13_2019-09-15--change--vs-previous-year--chinacourt-midautumn-2019 = Se publica como descenso del 8,3 %.
dataset-figure-vehicles-total--2021h1--nia-2021h1 = El texto inglés describe los medios de transporte solo como vuelos y embarcaciones.
dataset-figure-vehicles-total--2021-01-01_2025-07-30--xinhua-2025-07-30 = Periodo del plan quinquenal; la fecha final no se publica.
dataset-figure-vehicles-total--2023--nia-2023 = El texto inglés menciona entre paréntesis trenes, buques y automóviles, aunque los vuelos se cuentan y se enumeran.
dataset-figure-vehicles-total--2024-02-10_2024-02-17--change--vs-previous-year--nia-springfestival-2024 = Se publica como un crecimiento de 1,6 veces.
dataset-figure-vehicles-total--2024-10-01_2024-10-07--people-nationalday-2024-mps = Se atribuye al Ministerio de Seguridad Pública.
dataset-figure-vehicles-total--2026-02-15_2026-02-23--change--vs-previous-year--jjckb-springfestival-2026 = Crecimiento de la media diaria (nueve días frente a ocho).
dataset-figure-visa-free-countries--2025-07-30_2025-07-30--xinhua-2025-07-30 = Exención de visado unilateral o mutua general.
dataset-figure-visa-free-countries--2025-10-16_2025-10-16--qazinform-2025q3 = Entrada sin visado unilateral o mutua.
dataset-figure-visa-free-entries--2025h1--change--vs-previous-year--nia-2025h1 = Se publica en el título de la página.
dataset-figure-visa-free-entries--2025q3--people-de-2025q3 = La coma es decimal, según el uso alemán. La página designa el periodo como los tres primeros trimestres.
dataset-figure-visa-free-entries--2026-02-15_2026-02-23--change--vs-previous-year--jjckb-springfestival-2026 = Crecimiento de la media diaria (nueve días frente a ocho).
dataset-figure-visa-free-share--2024h1--share--asiafinancial-2024h1 = Concuerda con 8,542 millones de 14,635 millones.
dataset-figure-visa-free-share--2024h1--share--ecns-2024h1 = No se deduce de los dos niveles de la misma página (58,4 %).
dataset-figure-visa-free-share--2024h1--share--shine-2024h1 = No se deduce de los dos niveles de la misma página.
dataset-figure-campaign-cases--2020-12-05_2021-05-31--cctv-2021-05-31 = Recuento de una campaña especial que empezó en diciembre de 2020.
dataset-figure-entries-daily--2020-03-16_2020-03-16--cctv-2020-03-16 = No se precisa el periodo de la media; la fecha es la de la declaración. Descenso de más del 80 % respecto a un año antes.
dataset-figure-entries-foreign--2024-12-17_2025-03-17--cctv-2025-03-19 = Todas las entradas desde que empezó la política de 240 horas, no solo las de tránsito.
dataset-figure-entries-foreign--2024-12-17_2025-12-16--cctv-transit-year-2025 = Primer año de la política de 240 horas; no se precisan los días. Todas las entradas, no solo las de tránsito.
dataset-figure-foreign-visas--2018h1--cctv-2018h1 = Los tres tipos suman el total solo si esta cifra es 110,0 (en decenas de miles).
dataset-figure-gangs--2026h1--nia-zh-2026h1 = Se publica como bandas importantes.
dataset-figure-illegal-crossers--2020--cctv-2020-enforcement = Una misma persona puede estar contada más de una vez.
dataset-figure-port-visas--2024--nia-zh-2024 = Parte de los 2,597 millones de visados y documentos.
dataset-figure-travellers-daily--2026-09-25_2026-09-27--change--vs-previous-year--cns-midautumn-2026 = Se publica como comparación con la festividad del Medio Otoño del año anterior, que en 2025 cayó dentro del periodo festivo de ocho días del Día Nacional.
dataset-figure-travellers-foreign--2023h1--nia-zh-2023h1 = Se excluye a los residentes fronterizos.
dataset-figure-travellers-foreign--2026-02-15_2026-02-23--change--vs-previous-year--nia-zh-springfestival-2026 = Crecimiento de la media diaria.
dataset-figure-travellers-hmt--2026-02-15_2026-02-23--change--vs-previous-year--nia-zh-springfestival-2026 = Crecimiento de la media diaria.
dataset-figure-travellers-mainland--2026-02-15_2026-02-23--change--vs-previous-year--nia-zh-springfestival-2026 = Crecimiento de la media diaria.
dataset-figure-travellers-total--2019-10-01_2019-10-07--cctv-nationalday-2019 = Cifra del periodo festivo del Día Nacional, publicada por el Ministerio de Seguridad Pública.
dataset-figure-travellers-total--2020-02-01_2021-09-08--cctv-2021-09-08 = Se publica como «desde febrero de 2020»; se toma como fecha final el día de la declaración.
dataset-figure-vehicles-total--2026-02-15_2026-02-23--change--vs-previous-year--nia-zh-springfestival-2026 = Crecimiento de la media diaria.
dataset-figure-visa-free-entries--2026-02-15_2026-02-23--change--vs-previous-year--nia-zh-springfestival-2026 = Crecimiento de la media diaria.

# What the site holds of others
licences-title = Licencias de terceros
licences-link = Licencias de terceros
licences-intro = Crossings se apoya en software libre. Aquí figura todo lo de terceros que llega con el sitio a su navegador: nombre y versión, licencia y titular de los derechos de autor. Las herramientas que solo sirven para construir el sitio no forman parte de ello, y las imágenes no contienen tipos de letra.
licences-texts = Todas las licencias en texto completo
licences-bill = La misma lista en un formato legible por máquina: lista de materiales CycloneDX
licences-crates = En los programas (WebAssembly)
licences-packages = En los scripts (JavaScript)
licences-part = Componente
licences-licence = Licencia
licences-copyright = Derechos de autor

dataset-derived-travellers-daily--2023-01-21_2023-01-27--derived-mean = Media diaria de la festividad: total de cruces dividido entre sus días.
dataset-derived-travellers-daily--2024-06-08_2024-06-10--derived-mean = Media diaria de la festividad: total de cruces dividido entre sus días.
dataset-anomaly-year-2019-growth = El crecimiento publicado de 2019 es del 3,8 %; los dos niveles publicados dan alrededor del 3 %.
dataset-anomaly-travellers-jan-aug-2025-coarse = La página en francés da 460 millones en total y grupos que suman 451,3 millones. Una agencia da los mismos números en chino como 4,6, 2,2 y 1,8 centenas de millones: su último dígito representa diez millones y, dentro de ese margen, concuerdan.
dataset-publisher-china-news-service-reported-by-udn-com = Servicio de Noticias de China, según udn.com

dataset-correction-foreigners-deported--2022q1--people-2022q1--2026-11-29 = La aplicación del Diario del Pueblo da 0.8万, redondeado a mil.
dataset-correction-illegal-foreigners--2023--people-pt-2023--2026-11-29 = El texto chino da 6.5万余: un mínimo, no un número redondeado.
dataset-correction-illegal-foreigners--2024h1--chinadaily-2024h1--2026-11-29 = El texto chino da 4.1万余: un mínimo, no un número redondeado.
dataset-correction-platform-services--2024--nia-2024--2026-11-29 = El comunicado chino da 1.3亿, redondeado a diez millones.
dataset-correction-precursors-seized--2022--chinadaily-2022--2026-11-29 = Un peso en toneladas está redondeado; no es un recuento exacto.
dataset-correction-satisfaction-12367--2022--nia-press-2023-01-17--p14--2026-11-29 = El número es una proporción, como en todos los demás comunicados; el valor es el mismo.
dataset-correction-smuggled-goods-value--2022--chinadaily-2022--2026-11-29 = El comunicado chino da 2.2亿元, redondeado a diez millones.
dataset-correction-smuggled-goods-value--2022--nia-press-2023-01-17--p13--2026-11-29 = El comunicado chino da 2.2亿元, redondeado a diez millones.
dataset-correction-travellers-chinese--2018--ecns-2018--2026-11-29 = El comunicado chino da 5.6亿, redondeado a diez millones.
dataset-correction-travellers-daily--2025-10-01_2025-10-08--forecast--people-nationalday-2025-forecast--2026-11-29 = El texto chino da 突破200万: un mínimo, no un número redondeado.
dataset-correction-travellers-foreign--2024-04-04_2024-04-06--cri-qingming-2024--2026-11-29 = El comunicado chino da 50万, redondeado a diez mil.
dataset-correction-travellers-hk--2018--chinatravelnews-2018--2026-11-29 = El comunicado chino da 1.6亿, redondeado a diez millones.
dataset-correction-travellers-hmt--2025-01-01_2025-08-31--nia-2025jan-aug-fr--2026-11-29 = El comunicado chino da 1.8亿, redondeado a diez millones.
dataset-correction-travellers-hmt--2025-05-01_2025-05-05--people-mayday-2025--2026-11-29 = «4 millones» está redondeado a un millón; el comunicado chino da 400.3万.
dataset-correction-travellers-mainland--2018--chinatravelnews-2018--2026-11-29 = El comunicado chino da 3.4亿, redondeado a diez millones.
dataset-correction-travellers-mainland--2025-01-01_2025-08-31--nia-2025jan-aug-fr--2026-11-29 = El comunicado chino da 2.2亿, redondeado a diez millones.
dataset-correction-travellers-total--2018--chinatravelnews-2018--2026-11-29 = El comunicado chino da 6.5亿, redondeado a diez millones.
dataset-correction-travellers-total--2019--nia-2019--2026-11-29 = El comunicado chino da 6.7亿, redondeado a diez millones.
dataset-correction-travellers-total--2024q1--chinaorg-ja-2024q1--2026-11-29 = El texto chino da 超1.41亿: un mínimo, no un número redondeado.
dataset-correction-travellers-total--2024--nia-2024--2026-11-29 = El comunicado chino da 6.1亿, redondeado a diez millones.
dataset-correction-travellers-total--2024-07-01_2024-08-31--nia-summer-2024--2026-11-29 = El comunicado chino da 1.1亿, redondeado a diez millones.
dataset-correction-travellers-total--2024q3--nia-list-2024-10--2026-11-29 = El comunicado chino da 1.6亿, redondeado a diez millones.
dataset-correction-travellers-total--2025-01-01_2025-08-31--nia-2025jan-aug-fr--2026-11-29 = El comunicado chino da 4.6亿, redondeado a diez millones.
