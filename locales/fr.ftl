# Crossings in French: the messages of en.ftl, and the words of the dataset.

site-name = Crossings
site-tagline = Les statistiques publiées des entrées et sorties de la Chine : chaque chiffre avec sa source, son arrondi et ses réserves.
page-title = { $title } · Crossings
nav-label = Site
languages-label = Langue
nav-charts = Graphiques
nav-explore = Explorer
nav-compare = Comparer
nav-check = Vérifier
nav-data = Données
nav-sources = Sources
nav-about = À propos
skip-to-content = Aller au contenu
not-found-title = Page introuvable
not-found-text = Aucune page ne correspond à cette adresse. Les graphiques, les données et les sources sont à un clic.
not-found-near = Les plus proches de cette adresse :
footer-text = Les chiffres sont ceux des sources citées ; le code est sous licence MIT ou Apache-2.0, les données compilées sous licence CC BY 4.0. Ni pistage, ni cookies, ni requête vers un autre site.

# Home
home-title = Crossings : les statistiques chinoises des entrées et sorties, à explorer et à vérifier
home-key-numbers = Quatre chiffres du communiqué du 17 janvier 2023
home-key-total = entrées et sorties en 2022
home-key-after = passages frontaliers par jour, du 8 au 17 janvier 2023
home-key-vehicles = moyens de transport contrôlés en 2022
home-key-applications = demandes de permis par jour, du 8 au 17 janvier 2023
home-contents = Toutes les questions et leurs réponses
home-more = Tous les chiffres dans un tableau
section-headline = Le changement du 8 janvier 2023
section-travellers = Qui passe la frontière
section-vehicles = Par quels moyens
section-documents = Documents
section-opening = Réouverture et entrée sans visa
section-services = Postes-frontières et services
section-enforcement = Infractions et sanctions
section-disagreement = Là où les chiffres divergent

# What an address asks for in vain
ui-notice-key = Paramètre inconnu dans l’adresse : « { $key } ».
ui-notice-value = Valeur inconnue pour « { $key } » : « { $value } ». La valeur par défaut est utilisée.
ui-notice-long = Cette adresse est trop longue ; la fin n’a pas été lue.
ui-notice-more = Autres paramètres inconnus dans l’adresse : { $count }.
ui-figure-corrections = Corrigé
ui-notice-retired = « { $id } » n’a plus cours ; « { $by } » est affiché à sa place.

# Figures: frame
ui-figure-open = Ouvrir ce graphique sur sa propre page
ui-figure-controls = Réglages de ce graphique
ui-figure-mode = Affichage
ui-figure-mode-chart = Graphique
ui-figure-mode-table = Tableau
ui-figure-sources-more = { $count ->
         [one] et { $count } autre
        *[other] et { $count } autres
    }
figure-other-views = Autres vues de ce graphique
figure-paragraph = ¶ { $paragraph }
ui-figure-loading = Chargement de « { $asked } »… L’affichage est encore celui de « { $shown } ».
ui-figure-missed = « { $asked } » n’a pas pu être chargé. L’affichage reste celui de « { $shown } » ; choisissez de nouveau pour réessayer.
ui-figure-failed = Le graphique n’a pas pu être rendu interactif. Le tableau contient tous les chiffres.
ui-figure-anomalies = Là où les chiffres divergent
ui-figure-open-site = Explorer sur Crossings
ui-figure-not-started = La partie interactive de cette page ne fonctionne pas pour le moment ; choisir de nouveau ou recharger la page peut résoudre le problème. Le graphique, le tableau et les liens fonctionnent sans elle.
ui-download-csv = CSV
ui-download-spreadsheet = CSV pour tableur
ui-download-json = JSON
ui-download-svg = SVG
ui-download-png = PNG
ui-download-png-2 = PNG, taille double
download-table = Télécharger les données :

# Figures: points, one by one
ui-points = Points du graphique : les flèches permettent de les parcourir, Entrée ouvre la fiche d’un chiffre ; C en compare deux
ui-point = { $name } : { $value }, { $status }. Intervalle : { $interval }. { $position } sur { $count }.

# Figures: share
ui-share-open = Partager, citer, télécharger
ui-share-files = Fichiers de ce graphique à des adresses permanentes :
ui-share-load = Charger les données dans Python, R, Excel…
ui-share-link = Lien vers cette vue
ui-share-copy = Copier
ui-share-copy-table = Copier le tableau
ui-share-copied = Copié
ui-share-not-copied = Le navigateur a refusé ; le texte est sélectionné.
ui-share-send = Partager…
share-embed = Intégrer
ui-share-embed-which = Quels chiffres
ui-share-embed-live = toujours les plus récents
ui-share-embed-pinned = tels que publiés jusqu’au { $date }
ui-share-code-form = Forme du code
ui-share-embed-code = Code pour votre page
ui-share-preview = Aperçu à une largeur de
ui-share-preview-width = { $width } px
ui-share-cite = Citer
ui-share-cite-plain = Texte simple
ui-share-cite-bibtex = BibTeX
ui-share-cite-ris = RIS
ui-share-cite-text = Citation
ui-share-quote = Phrase à citer
ui-share-quoted = { $sentence } ({ $source } ; { $url })
ui-share-download = Télécharger cette vue
ui-share-download-failed = Le fichier n’a pas pu être créé ({ $reason }).
ui-share-no-numbers = ses chiffres ne sont pas encore arrivés
ui-share-refused = chargement impossible ou refus du navigateur
ui-share-sandboxed = La page qui contient ce graphique ne lui permet pas d’enregistrer des fichiers ; la page propre au graphique le permet.
ui-share-confined = Si rien n’est enregistré, c’est que la page qui contient ce graphique ne le permet pas ; la page propre au graphique le permet.
ui-cite-plain = Crossings : « { $title } ». Données : { $source }. { $url } (consulté le { $date }).
ui-cite-data = Données : { $source }
ui-licence-line = Crossings · données compilées CC BY 4.0 · { $url }
ui-figure-legend-derived = hachuré : calculé à partir de chiffres publiés, avec l’intervalle d’incertitude dû à l’arrondi

# Two things one after the other
ui-pair = { $one }, { $other }
ui-colon = { $one } : { $other }
ui-aside = { $one } ({ $other })
ui-sentence = { $words }.
ui-sentences = { $one } { $other }
list-two = { $one } ; { $other }

# Units
unit-name-percent = pour cent
unit-name-times = fois
unit-name-crossings = passages frontaliers
unit-name-crossings-per-day = passages frontaliers par jour
unit-name-vehicle-crossings = passages de moyens de transport
unit-name-documents = documents
unit-name-applications-per-day = demandes par jour
unit-name-persons = personnes
unit-name-cases = affaires
unit-name-instances = cas
unit-name-gangs = bandes criminelles
unit-name-dens = repaires
unit-name-tonnes = tonnes
unit-name-guns = armes à feu
unit-name-cny = yuans (CNY)
unit-name-calls = appels
unit-name-services = services
unit-name-uses = utilisations
unit-name-windows = guichets
unit-name-places = lieux
unit-name-languages = langues
unit-name-channels = couloirs
unit-name-ports = postes-frontières
unit-name-minutes = minutes
unit-name-hours = heures
unit-name-measures = mesures
unit-name-ships = navires
unit-name-trains = trains
unit-name-vehicles = véhicules
unit-name-items = objets
unit-name-campaigns = campagnes
unit-name-countries = pays
unit-name-provinces = provinces
unit-name-titles = titres
unit-name-awards = distinctions
unit-name-ordinal = rang

# Status of a number
status-published = publié
status-qualified = publié avec une mention
status-derived = calculé
status-forecast = prévision
status-definition = par définition

# Tables
ui-table-caption = Les chiffres du graphique « { $title } »
ui-column-what = Intitulé
ui-column-group = Groupe
ui-column-value = Valeur
ui-column-interval = Intervalle
ui-column-status = Statut
ui-column-source = Source
ui-column-lower = Borne inférieure
ui-column-upper = Borne supérieure
ui-column-unit = Unité
ui-column-wording = Tel que publié, ou formule
ui-column-link = Lien vers la source
ui-column-card = En savoir plus sur ce chiffre
column-series = Statistique
column-period = Période
column-measure = Type de valeur
column-published = Tel que publié
column-category = Catégorie
column-unit = Unité

# Numbers and intervals
interval-between = de { $lo } à { $hi }
interval-at-least = au moins { $lo }
interval-at-most = au plus { $hi }
interval-exact = décompte exact
interval-by-definition = valeur exacte
interval-computed-exactly = à partir de décomptes exacts
interval-none = inconnu
ui-interval-label = Intervalle : { $interval }
qualifier-over = plus de { $value }
qualifier-about = environ { $value }
qualifier-nearly = près de { $value }
qualifier-up-to = jusqu’à { $value }
unit-cny-value = { $value } { $value ->
         [one] yuan
         [many] de yuans
        *[other] yuans
    }
unit-tonnes-value = { $value } { $value ->
         [one] tonne
         [many] de tonnes
        *[other] tonnes
    }
unit-times-value = { $value } fois
formula-label = Formule
formula-sum = { $operands }
formula-difference = { $operands }
formula-ratio = { $a } ÷ { $b }
formula-share = { $a } ÷ { $b }
formula-change = { $a } ÷ { $b } − 1
formula-baseline-of-change = { $a } ÷ (1 + { $b })
formula-baseline-of-fall = { $a } ÷ (1 − { $b })
formula-baseline-of-share = { $a } ÷ { $b }
formula-per-day = { $days ->
         [one] { $a } ÷ { $days } jour
        *[other] { $a } ÷ { $days } jours
    }

# Periods
period-year = { $year }
period-first-half = premier semestre { $year }
period-second-half = second semestre { $year }
period-first-quarter = T1 { $year }
period-second-quarter = T2 { $year }
period-third-quarter = T3 { $year }
period-fourth-quarter = T4 { $year }
period-days = { $first } – { $last }
period-days-of-month = { $first-day }–{ $last }
period-days-of-year = { $first-short } – { $last }
period-years = { $first }–{ $last }

# Measures
measure-level = niveau
measure-change = variation
measure-share = part
measure-forecast = prévision
measure-change-previous-year = variation par rapport à l’année précédente
measure-change-previous-quarter = variation par rapport au trimestre précédent
measure-change-previous-day = variation par rapport à la veille
measure-change-2019 = variation par rapport à 2019
measure-change-before-policy = variation par rapport à la période d’avant le changement de politique
measure-change-pre-pandemic = variation par rapport à la période d’avant la pandémie
measure-share-previous-year = en pourcentage du niveau de l’année précédente
measure-share-previous-quarter = en pourcentage du niveau du trimestre précédent
measure-share-previous-day = en pourcentage du niveau de la veille
measure-share-2019 = en pourcentage du niveau de 2019
measure-share-before-policy = en pourcentage du niveau d’avant le changement de politique
measure-share-pre-pandemic = en pourcentage du niveau d’avant la pandémie
measure-forecast-change-previous-year = variation prévue par rapport à l’année précédente
measure-forecast-share-2019 = prévision, en pourcentage du niveau de 2019

# Categories
category-travellers = Voyageurs
category-vehicles = Moyens de transport
category-documents = Documents
category-services = Services
category-facilitation = Facilitation du commerce
category-enforcement = Infractions et sanctions
category-visa-free = Entrée sans visa
category-personnel = Personnel

# Controls
control-metric = Statistique
control-metric-crossings = Passages
control-metric-applications = Demandes de permis
control-measure = Type de valeur
control-measure-level = Niveau
control-measure-index = Indice, avant la pandémie = 100
control-years = Années
control-years-2022 = 2022
control-years-all = Toutes les années publiées
control-form = Forme
control-form-grouped = Côte à côte
control-form-stacked = Empilé
control-form-share = Part
control-form-flow = Flux
control-form-bars = Barres
control-by = Afficher
control-by-year = Total par an
control-by-kind = Types
control-scale = Échelle
control-scale-linear = Linéaire
control-scale-log = Logarithmique

# policy-change
policy-change-question = Comment les flux quotidiens ont-ils évolué quand la gestion de la COVID-19 est passée en classe B, le 8 janvier 2023 ?
policy-change-noun-crossings = Les passages frontaliers quotidiens
policy-change-noun-applications = Les demandes quotidiennes de permis
policy-change-title-level = { $noun } ont augmenté de { $change } sur les dix jours à compter du 8 janvier 2023
policy-change-title-index = { $noun } ont atteint { $share } de leur niveau d’avant la pandémie
policy-change-subtitle-crossings = Entrées et sorties par jour, du 8 au 17 janvier 2023, et les deux niveaux servant de comparaison ; ceux-ci sont calculés, avec leur intervalle
policy-change-subtitle-applications = Demandes de permis d’entrée et de sortie par jour, du 8 au 17 janvier 2023, et les deux niveaux servant de comparaison ; ceux-ci sont calculés, avec leur intervalle
policy-change-subtitle-index = { $noun }, en pourcentage du niveau d’avant la pandémie
policy-change-pre-pandemic = Avant la pandémie
policy-change-before = Avant le 8 janvier 2023
policy-change-after = 8–17 janvier 2023
policy-change-summary = { $noun } ont atteint en moyenne { $after } du 8 au 17 janvier 2023, soit { $change } de plus que le niveau d’avant le changement de politique et { $share } du niveau d’avant la pandémie ; on en déduit environ { $before } avant le changement et environ { $reference } avant la pandémie.
policy-change-caution = Le communiqué ne dit pas quels jours désigne « avant ». Les deux niveaux antérieurs sont calculés à partir de nombres arrondis : chacun n’est donc connu qu’à l’intérieur de son intervalle.

# travellers-by-origin
group-mainland = Partie continentale de la Chine
group-hmt = Hong Kong, Macao, Taiwan
group-foreign = Ressortissants étrangers
travellers-by-origin-question = Qui a passé la frontière ?
travellers-by-origin-title = Les résidents de la partie continentale ont effectué { $share } des passages frontaliers en 2022
travellers-by-origin-subtitle = Entrées et sorties selon l’origine du voyageur, { $period }
travellers-by-origin-subtitle-share = Entrées et sorties selon l’origine du voyageur, en pourcentage du total publié de chaque année, { $period }
travellers-by-origin-summary = Entrées et sorties en 2022 : { $total }, dont { $mainland } pour les résidents de la partie continentale, { $hmt } pour les résidents de Hong Kong, Macao et Taiwan et { $foreign } pour les ressortissants étrangers.
travellers-by-origin-check-holds = Vérification : la somme des trois groupes, { $sum }, concorde avec le total publié, { $total }. Les années sans chiffre publié sont omises, et non estimées.
travellers-by-origin-check-fails = Vérification : la somme des trois groupes, { $sum }, ne concorde pas avec le total publié, { $total }. Les années sans chiffre publié sont omises, et non estimées.

# vehicles
vehicles-question = Par quels moyens de transport ?
vehicles-title = { $name }, { $period } : { $total }, contre { $before } un an plus tôt
vehicles-subtitle-year = Entrées et sorties d’avions, de trains, de navires et de véhicules à moteur réunis, par an
vehicles-subtitle-kind = Entrées et sorties par type de moyen de transport, pour les années où les types sont publiés
vehicles-subtitle-half = Entrées et sorties par type de moyen de transport et par semestre
vehicles-subtitle-quarter = Entrées et sorties par type de moyen de transport et par trimestre
vehicles-summary = Moyens de transport contrôlés : { $total } en 2022, contre { $before } en 2021 et { $after } en 2023.
vehicles-caution = Le communiqué de 2022 ne donne que le total ; pour 2020, aucun total n’a été publié. La répartition par type est publiée pour 2018, puis à partir de 2023.

# documents
documents-question = Quels documents ont été délivrés ?
documents-title = { $endorsements } { $endorsements ->
         [many] d’autorisations
        *[other] autorisations
    } pour Hong Kong, Macao et Taiwan et { $passports } { $passports ->
         [many] de passeports
        *[other] passeports
    } délivrés en 2022
documents-title-all = { $passports } { $passports ->
         [many] de passeports délivrés
        *[other] passeports délivrés
    } en { $year }
documents-subtitle = Documents délivrés en 2022
documents-subtitle-all = Documents délivrés, par an, pour toutes les années publiées
documents-summary = En 2022 ont été délivrés { $passports } { $passports ->
         [many] de passeports
        *[other] passeports
    } ordinaires, { $permits } { $permits ->
         [many] de permis
        *[other] permis
    } et { $endorsements } { $endorsements ->
         [many] d’autorisations
        *[other] autorisations
    } de voyage pour Hong Kong, Macao et Taiwan ; en 2023, { $next } { $next ->
         [many] de passeports
        *[other] passeports
    } ont été délivrés.
documents-caution = À partir de 2023, permis et autorisations sont publiés sous la forme d’un seul total. Ce qui est compté comme visa varie d’un communiqué à l’autre.

# trade-facilitation
trade-facilitation-question = Quelle a été la portée des mesures de 2022 aux postes-frontières ?
trade-facilitation-title = Selon l’administration de l’immigration, les mesures portuaires ont fait gagner { $hours } { $hours ->
         [many] d’heures
        *[other] heures
    } aux navires internationaux en 2022
trade-facilitation-subtitle = Navires et trains visés par les mesures en 2022 et temps gagné
trade-facilitation-summary = { $exempt } { $exempt ->
         [many] de navires
        *[other] navires
    } sont passés d’un port à l’autre sans nouveau contrôle, { $one_off } n’ont accompli les formalités qu’une fois et { $trains } { $trains ->
         [many] de trains
        *[other] trains
    } China Railway Express ont bénéficié d’un contrôle accéléré.
trade-facilitation-caution = « Plus de » signale une borne inférieure : la barre s’arrête au nombre publié, le nombre réel est plus élevé. Aucun chiffre antérieur n’a été publié qui permette de comparer.
trade-facilitation-ships = Navires
trade-facilitation-trains = Trains
trade-facilitation-hours = Heures gagnées
trade-facilitation-minutes = Minutes gagnées par vol
trade-facilitation-measures = Nouvelles mesures pour les entreprises

# services
services-question = Combien de demandes la ligne d’assistance, la plateforme et les guichets ont-ils traitées ?
services-title = La plateforme en ligne a été utilisée { $platform } { $platform ->
         [many] de fois
        *[other] fois
    } en 2022 ; la ligne d’assistance a traité { $calls } { $calls ->
         [many] d’appels
        *[other] appels
    }
services-title-all = La plateforme en ligne a été utilisée { $platform } { $platform ->
         [many] de fois
        *[other] fois
    } en { $year }
services-subtitle = Services en 2022, et guichets ouverts après le 8 janvier 2023
services-subtitle-all = Services de toutes les années publiées, et guichets ouverts après le 8 janvier 2023, chacun à sa propre échelle
services-summary = En 2022, la plateforme a été utilisée { $platform } { $platform ->
         [many] de fois
        *[other] fois
    } et { $checks } { $checks ->
         [many] de vérifications
        *[other] vérifications
    } d’identité ont été effectuées ; le taux moyen de satisfaction à l’égard de la ligne 12367 a été de { $satisfaction }.
services-caution = À partir de 2025, ce sont les personnes qui sont comptées, et non les appels. Un communiqué fait état de 53 couloirs, d’autres des couloirs de 53 postes-frontières.
services-windows = Guichets et couloirs

# enforcement-outcomes
enforcement-outcomes-question = Quelles suites pour les personnes mises en cause ?
enforcement-outcomes-title = Sur { $caught } { $caught ->
         [many] de personnes
        *[other] personnes
    } mises en cause en 2022, { $criminal } ont fait l’objet de mesures pénales
enforcement-outcomes-subtitle = Personnes mises en cause dans des affaires d’atteinte à la gestion des frontières, et étrangers entrés, séjournant ou travaillant illégalement, 2022
enforcement-outcomes-summary = Sur { $caught } { $caught ->
         [many] de personnes
        *[other] personnes
    } mises en cause en 2022, { $criminal } ont fait l’objet de mesures pénales et { $administrative } d’une sanction administrative. Sur { $foreigners } { $foreigners ->
         [many] d’étrangers
        *[other] étrangers
    } entrés, séjournant ou travaillant illégalement, { $deported } ont été expulsés, soit { $share }.
enforcement-outcomes-caution = Les deux flux sont des décomptes distincts. Pour le second, les communiqués en chinois comptent des cas, le communiqué en anglais des personnes : indépendamment de l’arrondi, sa part n’est donc pas exacte.
enforcement-outcomes-persons = Affaires frontalières (personnes)
enforcement-outcomes-foreigners = Entrée, séjour ou travail illégaux
enforcement-outcomes-other = Autres mesures (chiffre calculé)

# seizures
seizures-question = Qu’est-ce qui a été saisi ?
seizures-title = { $precursors } de précurseurs de drogues et { $drugs } de drogue saisies en 2022
seizures-title-all = { $drugs } de drogue saisies en { $year }
seizures-subtitle = Saisies de 2022, chacune dans son unité
seizures-subtitle-all = Saisies de toutes les années publiées, chacune dans son unité et à sa propre échelle
seizures-summary = En 2022 ont été saisis { $drugs } de drogue, { $precursors } de précurseurs, { $guns } { $guns ->
         [many] d’armes
        *[other] armes
    } à feu et des marchandises de contrebande d’une valeur de { $goods }.
seizures-caution = Le texte anglais peut se lire comme « 3 278 types d’armes à feu » ; le texte chinois compte les armes.

# Data page
data-title = Chaque chiffre, avec sa source
data-intro = Une ligne par nombre, tel qu’une source le donne. Filtrez, triez et prenez ce qu’il vous faut ; l’ensemble existe aussi sous forme de paquet de données Frictionless.
data-search = Rechercher
data-search-hint = statistique, note ou source
data-filters = Quels chiffres
data-filter-category = Catégorie
data-filter-release = Communiqué
data-filter-measure = Type de valeur
data-filter-all = Tous
data-filter-core = Conférence de presse du 17 janvier 2023
data-count = { $total ->
         [one] { $shown } sur { $total } chiffre
        *[other] { $shown } sur { $total } chiffres
    }
data-limited = La recherche, les filtres et le tri fonctionnent. Les fiches des chiffres et le téléchargement du résultat demandent WebAssembly, que ce navigateur n’exécute pas ; le tableau complet est disponible sous forme de fichier :
data-more = Afficher { $count } de plus
data-no-script = La recherche et les filtres ne fonctionnent pas pour le moment. Cette page montre les premières lignes ; le tableau complet est un fichier :
data-none = Aucun chiffre ne correspond. Effacez la recherche ou un filtre.
data-reset = Tout effacer
data-sort = Trier par : { $column }
data-package = Paquet de données
load-open = Charger les données dans Python, R, Excel, Observable ou DuckDB
load-intro = Chacun de ces extraits lit, dans le paquet de données, toutes les valeurs qui ont cours, sans celles qui ont été retirées.
load-charts = Chaque graphique a aussi son propre tableau, par exemple
load-openapi = Toutes les adresses destinées aux programmes, dans un document OpenAPI
feed-link = Suivre par flux Atom
feed-corrected = Corrigé : { $figure }
feed-release = { $source } : { $count ->
         [one] { $count } valeur
        *[other] { $count } valeurs
    }
feed-chart = Crossings : { $question }
feed-corrections = Crossings : corrections
feed-releases = Crossings : publications
feed-all = Crossings : publications et corrections
data-since-retired = Valeurs qui n’ont plus cours depuis : { $count }
data-since-corrections = Valeurs corrigées depuis : { $count }
data-since-figures = { $count ->
         [one] { $count } valeur
        *[other] { $count } valeurs
    } de { $pages ->
         [one] { $pages } page publiée
        *[other] { $pages } pages publiées
    } depuis : le tableau ci-dessous.
data-since-title = Nouveau depuis le { $date }
data-filter-since = Publié après le

# Sources page
sources-title = Sources et méthode
sources-releases = Communiqués
sources-releases-intro = { $count ->
         [one] Les chiffres proviennent de { $count } page.
        *[other] Les chiffres proviennent de { $count } pages.
    } Le document principal est la conférence de presse du 17 janvier 2023 ; les autres la replacent dans son contexte.
sources-core = document principal
sources-kind-official = officiel
sources-kind-agency = agence
sources-kind-press = presse
sources-figures = { $count ->
         [one] { $count } chiffre
        *[other] { $count } chiffres
    }
sources-rounding = Comment l’arrondi est traité
sources-rounding-1 = Un nombre publié représente toutes les valeurs qui s’arrondissent à lui. « 115,7 millions » désigne toute valeur à partir de 115,65 millions et strictement inférieure à 115,75 millions : la demi-largeur de l’intervalle est d’une demi-unité du dernier chiffre significatif.
sources-rounding-2 = Les communiqués en chinois comptent en dizaines de milliers : « 501,000 » en anglais représente donc 50,1 de ces unités, et sa demi-largeur est de 500. Les décomptes inférieurs à dix mille sont publiés en entier et n’ont pas de demi-largeur.
sources-rounding-3 = « Plus de » donne une borne inférieure, « près de » et « jusqu’à » une borne supérieure, « environ » ni l’une ni l’autre.
sources-rounding-4 = Un chiffre calculé l’est à partir d’intervalles arrondis vers l’extérieur : quelles que soient les valeurs réelles que représentent les valeurs publiées, le résultat réel se trouve à l’intérieur. Il est donné jusqu’au rang du premier chiffre de la demi-largeur de l’intervalle, jamais plus précisément.
sources-description = Les communiqués dont proviennent les chiffres, le traitement de l’arrondi, les mesures non chiffrées, les changements de politique datés et tous les cas où des chiffres publiés divergent.
sources-example = Exemple : { $formula } implique { $value } avant le changement, entre { $lo } et { $hi }.
sources-timeline = Mesures non chiffrées
sources-timeline-intro = Mesures que la conférence de presse du 17 janvier 2023 décrit sans les chiffrer.
sources-policies = Changements de politique, 2018–2026
sources-anomalies = Là où les chiffres divergent
sources-anomalies-intro = { $count } cas où des chiffres publiés divergent entre eux ou contredisent l’arithmétique.
sources-retired-anomaly = N’est plus un désaccord depuis le { $date } :
sources-retired-intro = Chacune garde son adresse et indique la valeur à prendre à sa place.
sources-retired = Valeurs qui n’ont plus cours ({ $count })
sources-corrections-intro = Ce qui figurait ici auparavant et était erroné, du plus récent au plus ancien. Une page figée à une date antérieure le montre encore, et le signale.
sources-corrections = Corrections

# About page
about-title = À propos de Crossings
about-what = Crossings permet d’explorer et de vérifier les statistiques des entrées et sorties de l’Administration nationale de l’immigration de Chine. Un passage est une entrée ou une sortie : une personne qui part et revient compte deux fois.
about-how = Chaque nombre renvoie à la page qui le donne. Les nombres qu’aucune page ne donne sont calculés selon des formules indiquées et représentés par des hachures, avec l’intervalle d’incertitude dû à l’arrondi.
about-neutral = Les groupes de voyageurs et les noms des mesures sont ceux de la source. Les chiffres sont présentés tels que publiés, sans commentaire.
about-licence = Le code est libre, sous licence MIT ou Apache-2.0. Le jeu de données compilé est sous licence CC BY 4.0 ; les faits n’appartiennent à personne.
about-privacy = Ce site n’adresse aucune requête à d’autres sites, ne dépose aucun cookie et n’enregistre rien, sauf si vous le conservez pour une utilisation hors ligne.

# Policy changes on a timeline
control-policies = Changements de politique
control-policies-travel = Voyages
control-policies-visa-free = Entrée sans visa
control-policies-transit = Transit
control-policies-all = Tous
control-policies-none = Aucun
ui-policies-title = Changements de politique, par ordre chronologique
ui-policies-before = avant
ui-policies-after = après
policy-kind-visa-free = entrée sans visa
policy-kind-transit = transit
policy-kind-suspension = suspension
policy-kind-opening = réouverture
policy-kind-facilitation = formalités simplifiées
policies-summary = Repères : { $list }.
policies-summary-item = { $date }, { $title }
timeline-gap = non publié
vehicles-kinds = tous types

# Chart: travellers over time
control-period = Période
control-period-year = Années
control-period-half = Semestres
control-period-quarter = Trimestres
travellers-over-time-question = Combien de passages frontaliers par an, par semestre et par trimestre ?
travellers-over-time-title-more = Passages frontaliers en { $year } : { $level }, soit { $change } de plus qu’en { $reference }
travellers-over-time-title-fewer = Passages frontaliers en { $year } : { $level }, soit { $change } de moins qu’en { $reference }
travellers-over-time-subtitle-year = Entrées et sorties de tous les voyageurs par an, en millions
travellers-over-time-subtitle-half = Entrées et sorties de tous les voyageurs par semestre, en millions
travellers-over-time-subtitle-quarter = Entrées et sorties de tous les voyageurs par trimestre, en millions
travellers-over-time-summary = Passages frontaliers publiés : { $before } en { $reference }, { $lowest } en { $low }, le plus bas total annuel publié, et { $newest } en { $new }.
travellers-over-time-caution = Les périodes pour lesquelles aucun chiffre n’est publié sont hachurées quand leur valeur se déduit de chiffres publiés, avec l’intervalle d’incertitude dû à l’arrondi, et en teinte pâle dans le cas contraire.

# Chart: daily recovery
control-windows = Périodes
control-windows-all = Toutes
control-windows-holidays = Jours fériés
control-windows-years = Années seules
daily-recovery-question = Comment les passages quotidiens se sont-ils redressés ?
daily-recovery-title-rose = Passages frontaliers quotidiens en hausse : de { $first } ({ $from }) à { $newest } ({ $to })
daily-recovery-title-fell = Passages frontaliers quotidiens en baisse : de { $first } ({ $from }) à { $newest } ({ $to })
daily-recovery-subtitle = Entrées et sorties par jour, en millions ; les points sont des jours fériés et d’autres périodes, les barres la moyenne quotidienne de chaque année
daily-recovery-summary = Moyenne quotidienne des passages : { $before } en { $reference }, { $newest } en { $new }. Période publiée la plus chargée : { $window }, avec { $highest } par jour.
daily-recovery-caution = Les passages sont plus nombreux les jours fériés que les jours voisins : comparez une fête avec la même fête d’une autre année.

# Chart: visa-free entry
control-visa-free-share = Part
control-visa-free-level = Entrées
visa-free-question = Quelle part des entrées d’étrangers se fait désormais sans visa ?
visa-free-title = { $period } : { $share } des entrées de ressortissants étrangers se sont faites sans visa
visa-free-subtitle-share = Entrées sans visa en pourcentage des entrées de ressortissants étrangers
visa-free-subtitle-level = Entrées de ressortissants étrangers sans visa ; chaque panneau a sa propre échelle
visa-free-years = Années
visa-free-halves = Semestres
visa-free-quarters = Trimestres
visa-free-windows = Autres périodes
visa-free-summary = Entrées sans visa selon les sources : { $before } ({ $from }), { $newest } ({ $to }).
visa-free-caution = La définition varie : les communiqués ne traitent pas tous de la même façon les résidents frontaliers, et la base a été révisée entre 2024 et 2025 ; aucune croissance n’est donc calculée d’un panneau à l’autre. Quand deux valeurs sont publiées pour une période, les deux sont montrées.

# Chart: forecasts
control-form-both = Les deux
control-form-ratio = Constaté en % de la prévision
forecast-question = Que valaient les prévisions pour les jours fériés ?
forecast-title = Prévisions pour les jours fériés exactes à { $percent } près : { $close } sur { $all }
forecast-subtitle-both = Entrées et sorties par jour, en millions : prévision avant les jours fériés et chiffre constaté
forecast-subtitle-ratio = Entrées et sorties constatées par jour, en pourcentage de la prévision
forecast-expected = Prévision
forecast-key-expected = Prévision (symbole évidé)
forecast-counted = Constaté
forecast-summary = Prévision la plus éloignée de la réalité : { $period }, avec { $forecast } par jour prévus et { $counted } constatés, soit { $ratio } de la prévision.
forecast-caution = Seuls figurent les jours fériés pour lesquels il existe à la fois une prévision et un chiffre constaté. Un chiffre que les sources ne donnent qu’en total est calculé par jour et hachuré ; aucun pourcentage n’est calculé pour une valeur publiée avec « plus de ».

# Ce qui a changé autour de chaque changement de politique
review-title = Changements de politique, mesurés à partir de chaque période antérieure
review-lead = Pour chaque changement de politique, chaque statistique chiffrée avant et après, comparée à chaque période antérieure que l’on peut raisonnablement retenir. On mesure une variation, non un effet.
review-caution = On mesure une variation, non un effet : autre chose a changé en même temps.
review-kind = Type
review-shown = Affichés : { $shown } sur { $total }
review-up = en hausse de { $lo } à { $hi }, quelle que soit la période antérieure retenue ; en hausse dans { $count } cas sur { $all }
review-down = en baisse de { $lo } à { $hi }, quelle que soit la période antérieure retenue ; en baisse dans { $count } cas sur { $all }
review-mixed = entre { $lo } et { $hi }, selon la période antérieure ; en hausse dans { $up } cas sur { $all }, en baisse dans { $down }
review-one-up = en hausse de { $lo } à { $hi } ; une seule période antérieure peut être retenue
review-one-down = en baisse de { $lo } à { $hi } ; une seule période antérieure peut être retenue
review-one-open = entre { $lo } et { $hi } ; une seule période antérieure peut être retenue
review-none = Aucune statistique n’est chiffrée à la fois avant et peu après ce changement.
review-since = En vigueur à partir du { $date }
review-compared = Par rapport à
review-change = Variation
review-daily = { $value } par jour
review-stated-year = Selon le communiqué : un an plus tôt
review-stated-quarter = Selon le communiqué : le trimestre précédent
review-stated-2019 = Selon le communiqué : 2019
review-stated-policy = Selon le communiqué : avant le changement de politique
review-stated-pandemic = Selon le communiqué : avant la pandémie
review-nearest = Période comparable la plus proche
review-year-earlier = Même période ou jours fériés un an plus tôt
review-2019 = Même période ou jours fériés de 2019
review-quarter = Trimestre précédent
review-half = Semestre précédent
review-year = Année précédente
review-last = Dernière période du même type
review-last-two = Moyenne des deux dernières du même type
review-neighbours = Périodes voisines sans changement de politique entre elles
review-rise = Une hausse de { $change } ou plus se rencontre dans { $k } cas sur { $n } entre périodes voisines sans changement de politique.
review-fall = Une baisse de { $change } ou plus se rencontre dans { $k } cas sur { $n } entre périodes voisines sans changement de politique.
review-quiet = Là où la politique n’a pas changé non plus au cours des deux périodes : { $k } sur { $n }.
review-no-neighbours = Les données ne comptent pas de périodes voisines de ce type sans changement de politique entre elles.
review-others = Impossible à distinguer : également entré en vigueur entre les périodes comparées
review-rest = Autres statistiques chiffrées avant et après
review-key-stated = publié par le communiqué lui-même
review-key-computed = calculé à partir de niveaux publiés, avec son intervalle
review-key-neighbour = même variation entre périodes voisines sans changement de politique
review-rule = On suppose que les sources
review-rule-rounded = arrondissent
review-rule-cut = tronquent
review-cut-title = Si les sources tronquent au lieu d’arrondir
review-cut-text = Les communiqués ne disent pas comment ils abrègent les nombres. Ici, un nombre est considéré comme arrondi : 501 000 représente 500 500 à 501 500. Tronqué, il représenterait 501 000 à 502 000. Chaque changement de politique a un sélecteur qui calcule tous les intervalles selon cette règle.
review-cut-sentences = Phrases sur une statistique dont le sens changerait : { $count } sur { $all }
review-cut-orders = Statistiques où l’ordre de deux variations deviendrait certain ou incertain : { $count } sur { $all }
review-cut-settled = Divergences trouvées par le calcul qui disparaîtraient : { $count } sur { $all }
review-cut-unsettled = Nombres concordants par le calcul qui ne concorderaient plus : { $count }
review-cut-here = Ce qui change avec des nombres tronqués :
review-cut-order = Avec des nombres tronqués, l’ordre de certaines de ces variations devient certain ou incertain.
review-more = Ce changement mesuré à partir de chaque période antérieure
review-more-all = Chaque changement de politique mesuré à partir de chaque période antérieure

# Chart: baselines
baselines-question = À quel « avant » un pourcentage se rapporte-t-il ?
baselines-title-differ = « Avant le changement de politique » : { $first } { $first ->
         [many] de passages
        *[other] passages
    } par jour selon une déclaration, { $last } selon l’autre
baselines-title-agree = Avant le changement de politique, deux déclarations concordent : { $first } et { $last } { $last ->
         [many] de passages
        *[other] passages
    } par jour
baselines-subtitle = Entrées et sorties par jour que chaque déclaration implique, avec l’intervalle d’incertitude dû à l’arrondi ; les axes ne commencent pas à zéro
baselines-before-policy = Avant le changement de politique
baselines-pre-pandemic = Avant la pandémie
baselines-statement = déclaration du { $date }
baselines-mean-day = moyenne quotidienne de { $year }
baselines-summary = Passages par jour avant le changement de politique : { $first } selon la { $one }, { $last } selon la { $other }.
baselines-caution = Aucune des deux déclarations ne dit avec quels jours elle compare. Des intervalles disjoints ne peuvent désigner les mêmes jours.

# Chart: enforcement over time
control-measure-change = Variation
enforcement-over-time-question = Comment ont évolué les nombres d’affaires, de personnes mises en cause et de bandes ?
enforcement-over-time-title-rose = Affaires d’atteinte à la gestion des frontières : hausse de { $change } de { $before } à { $year }
enforcement-over-time-title-fell = Affaires d’atteinte à la gestion des frontières : baisse de { $change } de { $before } à { $year }
enforcement-over-time-subtitle-level = Totaux publiés par an ; chaque panneau a sa propre échelle
enforcement-over-time-subtitle-change = Variation par rapport à l’année précédente, telle que publiée et telle que les niveaux l’impliquent
enforcement-over-time-published = telle que publiée
enforcement-over-time-implied = selon les niveaux
enforcement-over-time-against = { $year } par rapport à { $before }
enforcement-over-time-summary = Chiffres publiés pour { $year } : affaires, { $cases } ; personnes, { $persons } ; bandes, { $gangs }.
enforcement-over-time-caution = Les niveaux publiés avec « plus de » sont des bornes inférieures : aucune variation ne s’en déduit. Les décomptes de personnes de 2021 et 2022 comprennent celles sous sanction administrative.

# The card of a figure
card-published = Tel que publié
card-value = Valeur
card-unit = Unité
card-archived = Copie archivée
card-sha256 = SHA-256 du texte où il a été relevé
card-note = Note
card-comparability = Attention
card-formula = Formule
card-operands = Calculé à partir de
card-others = Le même chiffre ailleurs
card-other = { $value } : { $source }
card-other-agrees = { $value } : { $source } (concorde)
card-other-differs = { $value } : { $source } (diverge)
card-used = Utilisé pour
card-rounding-last-place = toute valeur qui s’arrondit au dernier rang publié
card-rounding-over = publié comme borne inférieure
card-rounding-nearly = publié comme borne supérieure
card-rounding-about = publié comme approximatif : aucun intervalle ne s’en déduit
card-permalink = Adresse de ce chiffre
card-cite = Pour citer
card-cite-words = Les auteurs de Crossings : statistiques publiées des entrées et sorties de la Chine, chiffre { $id }, { $url }
card-close = Fermer
card-open = Tout sur ce chiffre
correction-since = Corrigé depuis, le { $date }.
correction-former = Jusqu’au { $date }, on lisait ici { $value } ; intervalle : { $interval }.
card-corrected = Corrigé
card-retired-on = Depuis le { $date }, cette valeur n’a plus cours. À sa place :
card-retired = Retiré
ui-figure-card = Tout sur ce chiffre
ui-pair-begin = Comparer avec…
ui-figure-doubt = Diverge d’autres chiffres
ui-figure-arithmetic = Le calcul

# Anomalies by kind, with their arithmetic
anomaly-baseline = Bases de comparaison mouvantes
anomaly-baseline-meaning = Deux déclarations comparent avec « avant » et ne peuvent désigner les mêmes jours.
anomaly-forecast = Prévisions démenties
anomaly-forecast-meaning = Le chiffre constaté est loin de la prévision.
anomaly-growth = Croissance incompatible avec les niveaux
anomaly-growth-meaning = La croissance publiée sort de ce que permettent les deux niveaux publiés.
anomaly-parts = Parties dont la somme ne tombe pas juste
anomaly-parts-meaning = La somme des parties publiées diffère du total publié.
anomaly-break = Définitions modifiées
anomaly-break-meaning = Des chiffres portant un même nom ne comptent pas la même chose.
anomaly-wording = Formulations divergentes
anomaly-wording-meaning = Pour un même fait, des sources ou des traductions donnent des nombres différents ou comptent des choses différentes.
anomaly-typo = Coquilles
anomaly-typo-meaning = Un nombre qui ne peut être juste tel quel.
anomaly-figures = Les chiffres tels que publiés
anomaly-derived = { $formula } = { $value }, { $interval }.
anomaly-sum-parts = { $series }, { $period } : { $from } donne { $implied } ; la source indique « { $published } », { $interval }.
anomaly-sum-growth = { $series }, { $period } : { $from } donne { $implied } ; la source indique « { $published } », { $interval }.
anomaly-sum-within = { $series }, { $period } : dont { $from } sur une partie de cette période ; publié : « { $published } », { $interval }.
anomaly-sum-average = { $series }, { $period } : { $from } sur { $days ->
         [one] { $days } jour
        *[other] { $days } jours
    } donne { $implied } ; la source indique « { $published } », { $interval }.
anomaly-side = { $value } ({ $interval } ; { $publisher })

# Verify it yourself
verify-title = Vérifiez par vous-même
verify-intro = Ouvrez un communiqué, copiez son texte et collez-le ici, ou déposez la page enregistrée. Cette page indique alors lesquels de ses chiffres figurent dans ce texte, et à quel endroit. Tout fonctionne hors ligne et rien ne quitte votre navigateur.
verify-no-script = Cette partie de la page nécessite JavaScript et WebAssembly.
verify-source = Communiqué
verify-text = Texte du communiqué
verify-file = Ou une page enregistrée ou un fichier texte
verify-all = Tous les chiffres de ce communiqué ont été trouvés ({ $all }).
verify-some = Chiffres de ce communiqué trouvés : { $found } sur { $all }. Les autres viennent en premier ci-dessous.
verify-missing = Introuvable : le texte diffère ici, ou n’est pas ce communiqué dans cette langue.
verify-too-large = Ce texte n’a pas pu être lu : il dépasse cinq mégaoctets ou n’est pas du texte.
verify-paragraph = ¶
verify-place = Dans le texte

# Check a draft
check-title = Vérifier un texte
check-intro = Collez un texte ou déposez-le ici : chacun de ses nombres qui porte sur une statistique publiée d’entrées et de sorties est confronté aux données. Tout fonctionne hors ligne et rien ne quitte votre navigateur.
check-rule = Un nombre n’est dit faux que si la phrase établit avec certitude la statistique, la période, la comparaison et l’unité ; sinon, cette page pose la question ou se tait. Elle ne connaît pas toutes les façons de dire : un nombre sans marque n’est pas confirmé. À défaut d’un autre lieu ou pays nommé, le texte est lu comme portant sur l’ensemble de la Chine.
check-text = Texte à vérifier
check-day = Date du texte, pour des mots comme « l’an dernier »
check-none = Aucun nombre de ce texte ne porte sur une statistique des données.
check-marked = Le texte annoté
check-list = Tous les nombres examinés
check-number = Nombre
check-verdict = Verdict
check-record = Dans les données
check-published = tel que publié
check-rounded = juste à l’arrondi près
check-disagree = les sources divergent
check-outside = hors de l’intervalle
check-period = le nombre d’une autre période
check-base = mauvaise base de comparaison
check-people = mauvaise unité : des passages, non des personnes
check-forecast = une prévision, non un nombre constaté
check-unrecorded = absent des données
check-open = indécis
check-right = Une phrase qui serait juste
check-which = De quoi s’agit-il ?
check-sentence = { $name } : { $value }. Source : { $source }.
check-sentence-derived = { $name } : { $value }, calculé à partir de chiffres publiés.
check-save-html = Enregistrer le rapport (HTML)
check-save-json = Enregistrer le rapport (JSON)
check-edition = Données publiées jusqu’au { $date }.

# Comparison
compare-question = Comparez les chiffres de votre choix
compare-intro = Choisissez un changement de politique et une statistique, ou des chiffres un à un. Ce qui s’en déduit est calculé ici, avec l’intervalle d’incertitude dû à l’arrondi.
compare-no-script = Pour choisir, il faut JavaScript et WebAssembly. Ci-dessous, la comparaison affichée par défaut.
compare-before-policy = avant le changement de politique
compare-pre-pandemic = avant la pandémie
compare-around = Avant et après un changement de politique
compare-policy = Changement de politique
compare-series = Statistique
compare-show = Comparer
compare-figures = Chiffres
compare-figure = Chiffre
compare-add = Ajouter
compare-remove = Retirer { $name }
compare-acknowledge = Comparer quand même
compare-none = Cette statistique n’a pas de chiffres de part et d’autre de ce changement de politique.
compare-form-bars = Barres
compare-form-slope = Points
control-result = Résultat
control-result-difference = Différence
control-result-ratio = Rapport
control-result-share = Part
compare-more = { $one } − { $other }
compare-less = { $other } − { $one }
compare-ratio = { $one } ÷ { $other }
compare-share = { $one } en pourcentage de { $other }
compare-subtitle-of-unit = { $names } ; les résultats sont hachurés et accompagnés de leur intervalle
compare-subtitle = { $names } ; unité : { $unit } ; les résultats sont hachurés et accompagnés de leur intervalle
compare-title-more = { $last } contre { $first }, soit { $change } de plus
compare-title-fewer = { $last } contre { $first }, soit { $change } de moins
compare-sentence-more = { $name } : { $last } ({ $lastwhen }), soit { $difference } ({ $between }) ou { $change } de plus que { $first } ({ $firstwhen }), et { $times } ce niveau ({ $timesbetween })
compare-sentence-fewer = { $name } : { $last } ({ $lastwhen }), soit { $difference } ({ $between }) ou { $change } de moins que { $first } ({ $firstwhen }), et { $times } ce niveau ({ $timesbetween })
compare-level = { $name }, { $when } : { $value }
compare-outcome = { $label } : { $value } ({ $interval })
compare-ask = Ces chiffres sont de nature différente : rien n’en est calculé tant que vous ne le demandez pas.
pair-with = Comparer avec : { $name }
pair-choose = Choisissez maintenant un autre point.
pair-open = Ouvrir cette comparaison
comparability-unit = Ils comptent des choses différentes ; rien ne peut être calculé à partir des deux.
comparability-measure = L’un est un niveau, l’autre une variation, une part ou une prévision.
comparability-stock = L’un compte ce qui se produit au cours d’une période, l’autre ce qui existe un jour donné.
comparability-length = Leurs périodes n’ont pas la même durée : { $a ->
         [one] { $a } jour
        *[other] { $a } jours
    } et { $b ->
         [one] { $b } jour
        *[other] { $b } jours
    }.
comparability-break = La définition a changé. { $words }
comparability-definition = Point d’attention. { $words }
comparability-season = Ils se situent à des saisons différentes.
comparability-holiday = L’un porte sur des jours fériés, l’autre non.
comparability-undated = La source ne dit pas quels jours couvre l’un d’eux.
comparability-open = L’un est publié comme borne ou comme approximatif : rien ne peut en être calculé.
alike = Comparables : { $list }.
alike-season = même saison
alike-length = durées égales
alike-holiday = jours fériés pour les deux ou pour aucun
alike-definition = aucun changement de définition connu

# Explorer

explore-question = Explorez une statistique au fil du temps
explore-intro = Choisissez une à six statistiques, les périodes et la forme. Tout est dessiné et calculé ici, avec l’intervalle d’incertitude dû à l’arrondi.
explore-no-script = Pour choisir, il faut JavaScript et WebAssembly. Ci-dessous, la vue affichée par défaut.
explore-form-line = Ligne
explore-form-change = Variation sur un an
explore-form-index = Indice
explore-other-periods = Autres périodes
explore-unit = unité : { $unit }
explore-subtitle-change = variation par rapport à la même période de l’année précédente, en pourcentage
explore-subtitle-index = indice, { $when } = 100
explore-subtitle-share = en pourcentage de : { $whole }
explore-title = { $name } : { $last } ({ $when })
explore-title-more = { $name } : { $last } ({ $when }), soit { $change } de plus que { $first } ({ $earlier })
explore-title-fewer = { $name } : { $last } ({ $when }), soit { $change } de moins que { $first } ({ $earlier })
explore-course = { $name } : { $first } ({ $earlier }) au début, { $last } ({ $when }) à la fin ; minimum { $low } ({ $lowest }), maximum { $high } ({ $highest }).
explore-empty = Aucun chiffre n’est publié pour ces périodes.
explore-missing = { $name } : rien n’est publié pour { $list }.
explore-uncomputed = { $name } : rien ne peut être calculé pour { $list }.
explore-incomplete = Périodes omises, faute de chiffre exact ou arrondi pour chaque statistique : { $list }.
explore-break = { $name } : aucune ligne ne mène à { $when }, car la définition a changé. { $words }
explore-split = Avant et après « { $policy } » ({ $date }), pour les périodes entières les plus proches.
explore-split-more = { $name } : { $before } avant ({ $earlier }), { $after } après ({ $later }), soit { $change } de plus.
explore-split-fewer = { $name } : { $before } avant ({ $earlier }), { $after } après ({ $later }), soit { $change } de moins.
explore-split-levels = { $name } : { $before } avant ({ $earlier }), { $after } après ({ $later }).
explore-split-none = Aucune de ces statistiques n’a de chiffres à la fois avant et après « { $policy } » ({ $date }).
explore-split-caution = On voit ce qui a changé entre les deux périodes, non pourquoi.
explore-before = avant le changement
explore-after = après le changement
explore-search = Chercher une statistique
explore-found = Statistiques trouvées
explore-more = Encore : { $count }. Un mot de plus précise la recherche.
explore-nothing-found = Rien trouvé. Essayez un autre mot.
explore-chosen = Statistiques du graphique
explore-full = Un graphique montre six statistiques au plus. Retirez-en une pour en ajouter une autre.
explore-only = seule
explore-only-this = Montrer seulement { $name }
explore-all = Tout montrer
explore-toggle = Montrer { $name }
explore-base = Période qui vaut 100
explore-order = Ordre
explore-order-chosen = Celui du choix
explore-order-value = Par valeur
explore-range = Intervalle de temps
explore-first = Premier jour
explore-last = Dernier jour
explore-first-thumb = Début de l’intervalle
explore-last-thumb = Fin de l’intervalle
explore-whole = Toutes les périodes
explore-drag = Faites glisser sur le graphique pour réduire l’intervalle ; Échap le rétablit.
explore-split-at = Séparer à un changement de politique
explore-why-overlap = certaines de ces périodes se chevauchent et les barres se couvriraient
explore-why-no-parts = il faut au moins deux parties d’un même tout qui ne se recoupent pas
explore-why-no-common = aucune période n’a de chiffre pour chaque statistique
explore-why-irregular = ces périodes ne reviennent pas aux mêmes jours chaque année
explore-why-nothing-earlier = aucun chiffre n’en a un de l’année précédente d’où calculer une variation
explore-why-no-base = aucune période n’a de chiffre supérieur à zéro pour chaque statistique
explore-why-no-whole = toutes les statistiques ne font pas partie d’une autre
explore-why-whole-missing = l’ensemble n’est pas publié pour ces périodes
explore-why-bars = la longueur d’une barre part de zéro, que cette échelle n’a pas
explore-why-negative = certaines valeurs sont nulles ou négatives, ce que cette échelle n’a pas
explore-synonyms = sans visa, exemption de visa, exempté de visa, dispense de visa ; voyageurs, passagers, touristes, visiteurs ; étrangers, ressortissants étrangers, étranger ; avion, avions, aéronefs, vols, aéroports ; voiture, voitures, véhicules à moteur ; bateau, bateaux, navires ; train, trains, ferroviaire ; passeport, passeports ; continent, continentale, chinois ; séjour, résidence ; passeurs, trafic, trafiquants ; illégal, illégaux, irrégulière ; ligne téléphonique, appels, 12367 ; par jour, quotidien, quotidienne ; entrées, arrivées ; sorties, départs

# Listening to a figure
listen-open = Écouter
listen-stop = Arrêter
listen-how = Chaque chiffre est une note, du premier au dernier : plus la note est haute, plus le chiffre est grand. Un décompte exact est un son pur ; là où l’arrondi laisse un intervalle, plus l’intervalle est large, plus le son l’est aussi. Les chiffres calculés ont un son plus doux.
listen-ends = Le plus bas : { $low }. Le plus haut : { $high }.
listen-units = Chaque unité a sa propre étendue de notes.
listen-speed = Vitesse
listen-slow = Lente
listen-normal = Normale
listen-fast = Rapide
listen-words = Ce que l’on entend, en mots
listen-line = { $name } : { $value }, intervalle : { $interval }
listen-playing = Lecture en cours
listen-played = Lecture terminée
listen-stopped = Lecture arrêtée
listen-refused = Ce navigateur ne laisse pas la page émettre de sons. Le tableau contient tous les chiffres.

## Words of the dataset

# Accessibility page: Chartability's critical heuristics, how each is met and what checks it
access-title = Accessibilité : un auto-audit
access-link = Accessibilité
access-intro = Crossings est évalué au regard des quatorze heuristiques critiques de Chartability, une liste de ce qui rend les graphiques inaccessibles, ainsi que des WCAG 2.2 AA. Pour chacune, nous disons comment nous y répondons et ce qui le vérifie à chaque construction du site. C’est notre propre audit : personne d’autre ne l’a certifié. Les vérifications s’appuient sur l’arbre d’accessibilité du navigateur ; lors de la vérification complète, le lecteur d’écran Orca lit en outre des graphiques dans Firefox, en anglais et en arabe.
access-how = Comment nous y répondons
access-check = Ce qui le vérifie
access-contrast = Contraste insuffisant
access-contrast-how = Par rapport à la page, le contraste est d’au moins 4,5:1 pour le texte et d’au moins 3:1 pour les marques, en thème clair comme en thème sombre.
access-contrast-check = Un test calcule le contraste de chaque couleur de la feuille de style ; axe mesure chaque page dans les deux thèmes.
access-visual = Information réservée à la vue
access-visual-how = Chaque graphique a pour titre ce qu’il montre, et s’accompagne d’un résumé en phrases, d’un tableau et d’une liste de ses points qu’un lecteur d’écran peut parcourir.
access-visual-check = Un script parcourt au clavier chaque point de chaque graphique et compare ce qui est énoncé avec le tableau.
access-small = Texte trop petit
access-small-how = Aucun texte, dans une page ou un graphique, ne mesure moins de 12 pixels, et tous s’agrandissent avec la taille choisie par le lecteur.
access-small-check = Un test lit les tailles dans les feuilles de style et dans chaque graphique.
access-flashing = Clignotement
access-flashing-how = Rien ne clignote. Les marques se déplacent une seule fois, pendant un tiers de seconde, et pas du tout si le lecteur demande moins d’animations.
access-flashing-check = Un navigateur qui demande moins d’animations affiche aussitôt le nouveau graphique.
access-input = Un seul mode de saisie
access-input-how = Le pointeur, le toucher et le clavier donnent accès aux mêmes éléments : les points, leur explication, la fiche d’un chiffre, les réglages et le tableau.
access-input-check = Les parcours d’un lecteur dans un vrai navigateur, au pointeur et au clavier.
access-cues = Aucun indice d’interaction
access-cues-how = La liste des points indique les touches qui la parcourent ; les réglages sont des groupes de boutons dotés d’une étiquette ; les liens ont l’aspect de liens.
access-cues-check = axe examine les noms et les rôles ; les parcours s’en servent.
access-override = Commandes qui privent de leurs touches les technologies d’assistance
access-override-how = Les touches ne servent que lorsque la liste des points a le focus, et jamais avec Ctrl, Alt ou Meta. Échap quitte le point, Tab quitte la liste.
access-override-check = Un parcours entre dans la liste et en ressort.
access-explanation = Ni but ni mode de lecture expliqués
access-explanation-how = Chaque graphique pose sa question et dit ce qui est mesuré, dans quelle unité, sur quelle période, et ce que signifient les hachures.
access-explanation-check = Chaque page est ouverte sans scripts et doit montrer ces éléments.
access-caption = Ni titre, ni résumé, ni légende
access-caption-how = Le titre, le résumé et une mise en garde sont établis à partir des mêmes nombres que le graphique, en six langues.
access-caption-check = Un test retrouve dans les données chaque nombre d’un résumé.
access-standards = Normes non respectées
access-standards-how = Les pages sont en HTML valide et ne présentent aucune violation connue des WCAG 2.2 aux niveaux A et AA, avant comme après l’exécution des scripts.
access-standards-check = Un validateur et axe examinent chaque page dans chaque langue.
access-table = Aucun tableau
access-table-how = En un clic, chaque graphique devient un tableau, qui peut être trié ; sans scripts, ce tableau se trouve sous le graphique.
access-table-check = Les parcours ; un test compare le tableau au graphique, marque par marque.
access-density = Trop de choses à la fois
access-density-how = Les panneaux comportent peu de marques, avec leurs valeurs à côté ; les réglages permettent de choisir années, types ou périodes ; les téléphones ont leur propre version du graphique.
access-density-check = Une copie de chaque graphique est conservée, et toute modification est examinée par une personne.
access-tedious = Navigation fastidieuse
access-tedious-how = Un graphique compte pour un seul arrêt de la touche Tab ; les flèches passent d’un point à l’autre, Origine et Fin vont aux extrémités, Page précédente et Page suivante vont de groupe en groupe.
access-tedious-check = Un parcours actionne ces touches et vérifie où il se trouve.
access-style = Préférences d’affichage du lecteur ignorées
access-style-how = Thème clair ou sombre, couleurs forcées, texte agrandi, fenêtre étroite et impression sont pris en compte ; les polices sont celles du lecteur.
access-style-check = Des parcours avec couleurs forcées, avec un texte deux fois plus grand, à 320 pixels et à l’impression.

# Kept for offline use; which edition a page is of
offline-title = Utilisation hors ligne
offline-intro = Votre navigateur peut conserver les pages, les graphiques et les données de cette langue, soit quelques mégaoctets, pour qu’ils s’ouvrent sans réseau. Rien n’est conservé tant que vous n’avez pas appuyé sur le bouton, et « Supprimer » efface tout.
offline-no-script = Cette partie de la page a besoin de JavaScript.
offline-keep = Conserver ce site pour une utilisation hors ligne
offline-remove = Supprimer
offline-keeping = Enregistrement du site…
offline-kept = Conservé le { $date } : { $size } Mo.
offline-removed = Supprimé. Plus rien n’est conservé.
offline-failed = L’opération a échoué ({ $reason }). Veuillez réessayer plus tard.
offline-failed-network = le réseau ne répond pas
offline-failed-refused = le navigateur ne le permet pas
offline-failed-space = il n’y a plus de place dans le navigateur
offline-failed-newer = il existe une version plus récente ; rechargez la page
offline-unsupported = Ce navigateur ne peut pas conserver le site. Les navigateurs ne le font que par une connexion sécurisée, et certains pas en navigation privée.
edition-kept = Vous êtes hors ligne, ou le réseau ne répond pas. Ceci est la copie conservée le { $date }.
edition-newer = Une version plus récente est disponible.
edition-load = La charger
edition-copy = Ce fichier est une copie, faite le { $date }.
edition-copy-newest = L’édition la plus récente
edition-saved = Cette page semble être une copie enregistrée : ce qui demande des scripts n’y fonctionne pas.
embed-unopened = Si aucune page ne s’est ouverte, c’est que celle qui contient ce graphique ne le permet pas. L’adresse : { $address }

# Worksheets: the page
worksheet-name = Fiche d’exercices
worksheet-link = Fiche d’exercices : questions et réponses à imprimer
worksheet-title = Fiche d’exercices : { $question }
worksheet-description = { $question } Une fiche d’exercices pour la classe : des questions sur le graphique, avec des réponses calculées à partir des chiffres publiés et de l’incertitude due à l’arrondi.
worksheet-intro = Imprimez cette page telle quelle : les réponses sont sur une page à part.
worksheet-hide = Masquer les valeurs et les réponses
worksheet-hide-means = Le graphique porte alors une échelle, pour y lire les valeurs.
worksheet-alternative = Le graphique sans ses valeurs. { $subtitle }
worksheet-pupil = Nom
worksheet-figures = Chiffres
worksheet-questions = Questions
worksheet-answers = Réponses
worksheet-finding = Ce que montre le graphique : { $title }.
worksheet-address = Cette page : { $url }

# Worksheets: questions
worksheet-ask-read = Lisez sur le graphique la valeur de « { $row } ».
worksheet-ask-largest = Laquelle des valeurs est la plus grande ?
worksheet-ask-largest-of = « { $group } » : quelle valeur est la plus grande ?
worksheet-ask-smallest = Laquelle des valeurs est la plus petite ?
worksheet-ask-smallest-of = « { $group } » : quelle valeur est la plus petite ?
worksheet-ask-difference = De combien la valeur de « { $more } » dépasse-t-elle celle de « { $less } » ? Entre quelles valeurs se situe la différence ?
worksheet-ask-ratio = Combien de fois la valeur de « { $more } » contient-elle celle de « { $less } » ? Entre quelles valeurs se situe le rapport ?
worksheet-ask-derived-one = L’une des valeurs est calculée, et non publiée. Laquelle, et quelle est la largeur de son intervalle ?
worksheet-ask-derived = Certaines des valeurs sont calculées, et non publiées. Combien ? Laquelle a l’intervalle le plus large, et quelle en est la largeur ?
worksheet-ask-bound = La valeur de « { $row } » est publiée avec une mention comme « plus de » ou « environ ». Que peut-on en déduire sur la valeur réelle ?
worksheet-ask-counted = Lesquelles des valeurs sont des décomptes exacts, sans arrondi ?
worksheet-ask-interval = La valeur de « { $row } » est arrondie. Quelles valeurs réelles peut-elle représenter ?
worksheet-ask-possible = Vrai ou faux : la valeur réelle de « { $row } » pourrait être { $value }.
worksheet-ask-twice = Deux valeurs sont publiées pour « { $row } ». Peuvent-elles être justes toutes les deux ?
worksheet-ask-known = Vrai ou faux : quoi que cache l’arrondi, la valeur de « { $more } » est plus grande que celle de « { $less } ».
worksheet-ask-open = Vrai ou faux : l’arrondi ne permet pas de dire laquelle est la plus grande, la valeur de « { $more } » ou celle de « { $less } ».

# Worksheets: answers
worksheet-row = « { $row } » : { $value }
worksheet-equals = { $formula } = { $result }.
worksheet-derived-one = « { $row } » : { $interval }, soit une largeur de { $width }. Le calcul est { $formula }.
worksheet-derived = { $count } sur { $all }. L’intervalle le plus large est celui de « { $row } » : { $interval }, soit une largeur de { $width }. Le calcul est { $formula }.
worksheet-half-open = { $interval }, borne supérieure exclue.
worksheet-true = Vrai. { $reason }
worksheet-false = Faux. { $reason }
worksheet-apart = Les intervalles n’ont aucune valeur en commun : { $more } ; { $less }.
worksheet-overlap = Les intervalles ont des valeurs en commun : { $more } ; { $less }.
worksheet-agree = Oui, leurs intervalles ont des valeurs en commun : { $one } ; { $other }.
worksheet-disagree = Non, leurs intervalles n’ont aucune valeur en commun : { $one } ; { $other }.

# Series: name, definition, what to beware of
dataset-series-travellers-total = Passages frontaliers de tous les voyageurs
    .definition = Entrées et sorties de voyageurs contrôlés à la frontière, chaque passage étant compté une fois.
dataset-series-travellers-mainland = Passages de résidents de la partie continentale de la Chine
    .definition = Entrées et sorties de résidents de la partie continentale de la Chine.
dataset-series-travellers-hmt = Passages de résidents de Hong Kong, Macao et Taiwan
    .definition = Entrées et sorties de résidents de la RAS de Hong Kong, de la RAS de Macao et de Taiwan, regroupés par la source.
dataset-series-travellers-foreign = Passages de ressortissants étrangers
    .definition = Entrées et sorties de ressortissants étrangers.
    .beware = Certains communiqués excluent les résidents frontaliers étrangers (premier semestre 2023, été 2023) : voir les notes.
dataset-series-travellers-hk = Passages de résidents de Hong Kong
    .definition = Entrées et sorties de résidents de la RAS de Hong Kong.
    .beware = Publiés séparément en 2018 et 2019 seulement.
dataset-series-travellers-macao = Passages de résidents de Macao
    .definition = Entrées et sorties de résidents de la RAS de Macao.
    .beware = Publiés séparément en 2018 et 2019 seulement.
dataset-series-travellers-taiwan = Passages de résidents de Taiwan
    .definition = Entrées et sorties de résidents de Taiwan.
    .beware = Publiés séparément en 2018 et 2019 seulement.
dataset-series-travellers-chinese = Passages de citoyens chinois
    .definition = Entrées et sorties de citoyens chinois, Hong Kong, Macao et Taiwan compris.
dataset-series-travellers-mainland-private = Passages à titre privé de résidents de la partie continentale
    .definition = Entrées et sorties de résidents de la partie continentale pour des motifs privés.
dataset-series-travellers-daily = Passages frontaliers par jour
    .definition = Moyenne des entrées et sorties par jour sur la période.
    .beware = La période que désigne « avant le changement de politique » n’est pas précisée et diffère d’une déclaration à l’autre.
dataset-series-travellers-single-day = Passages d’une journée
    .definition = Entrées et sorties d’un jour précis, en général le pic d’une période de jours fériés.
dataset-series-travellers-daily-air = Passages par jour dans les aéroports
    .definition = Moyenne quotidienne des entrées et sorties dans les aéroports.
dataset-series-travellers-daily-land = Passages par jour aux postes-frontières terrestres
    .definition = Moyenne quotidienne des entrées et sorties aux postes-frontières terrestres.
dataset-series-travellers-daily-sea = Passages par jour dans les ports maritimes et fluviaux
    .definition = Moyenne quotidienne des entrées et sorties dans les ports maritimes et fluviaux.
dataset-series-travellers-air = Passages dans les aéroports
    .definition = Entrées et sorties dans les aéroports.
dataset-series-travellers-land = Passages aux postes-frontières terrestres
    .definition = Entrées et sorties aux postes-frontières terrestres.
dataset-series-travellers-sea = Passages dans les ports maritimes et fluviaux
    .definition = Entrées et sorties dans les ports maritimes et fluviaux.
dataset-series-travellers-land-hk-macao-ports = Passages aux postes-frontières terrestres avec Hong Kong et Macao
    .definition = Entrées et sorties aux postes-frontières terrestres entre la partie continentale, Hong Kong et Macao.
dataset-series-entries-total = Entrées de tous les voyageurs
    .definition = Entrées seulement.
dataset-series-exits-total = Sorties de tous les voyageurs
    .definition = Sorties seulement.
dataset-series-entries-daily = Entrées par jour
    .definition = Moyenne des entrées par jour.
dataset-series-exits-daily = Sorties par jour
    .definition = Moyenne des sorties par jour.
dataset-series-entries-foreign = Entrées de ressortissants étrangers
    .definition = Entrées seulement, de ressortissants étrangers.
    .beware = Les résidents frontaliers sont inclus ou exclus sans que le communiqué le dise.
dataset-series-exits-chinese = Sorties de citoyens chinois
    .definition = Sorties seulement, de citoyens chinois.
dataset-series-exits-mainland = Sorties de résidents de la partie continentale
    .definition = Sorties seulement, de résidents de la partie continentale.
dataset-series-exits-mainland-to-hong-kong-macao-share = Part des sorties de la partie continentale à destination de Hong Kong et Macao
    .definition = Pourcentage des sorties de résidents de la partie continentale à destination de Hong Kong ou de Macao.
dataset-series-exits-mainland-to-hong-kong = Sorties de la partie continentale vers Hong Kong
    .definition = Sorties de résidents de la partie continentale vers Hong Kong.
dataset-series-exits-mainland-to-macao = Sorties de la partie continentale vers Macao
    .definition = Sorties de résidents de la partie continentale vers Macao.
dataset-series-border-residents-mainland = Passages de résidents frontaliers de la partie continentale
    .definition = Sous-ensemble des résidents de la partie continentale, vivant à la frontière terrestre.
dataset-series-border-residents-foreign = Passages de résidents frontaliers étrangers
    .definition = Sous-ensemble des ressortissants étrangers, vivant à la frontière terrestre.
dataset-series-foreign-residents = Résidents étrangers par rapport à la fin de 2019
    .definition = Nombre de résidents étrangers présents en Chine, en pourcentage du nombre à la fin de 2019.
    .beware = Un stock, non un flux.
dataset-series-vehicles-total = Moyens de transport contrôlés
    .definition = Entrées et sorties d’avions, de trains, de navires et de véhicules à moteur.
dataset-series-flights = Avions contrôlés
    .definition = Entrées et sorties d’avions.
dataset-series-trains = Trains contrôlés
    .definition = Entrées et sorties de trains.
dataset-series-ships = Navires contrôlés
    .definition = Entrées et sorties de navires.
dataset-series-motor-vehicles = Véhicules à moteur contrôlés
    .definition = Entrées et sorties de véhicules à moteur.
dataset-series-cargo-flights = Vols de fret contrôlés
    .definition = Entrées et sorties d’avions de fret.
dataset-series-freight-trains = Trains de fret contrôlés
    .definition = Entrées et sorties de trains de fret.
dataset-series-freight-vehicles = Transports de fret contrôlés
    .definition = Cargos, avions de fret et trains de fret réunis.
dataset-series-passports = Passeports ordinaires délivrés
    .definition = Passeports ordinaires délivrés aux résidents de la partie continentale.
    .beware = Pour 2021, demandes enregistrées et approuvées.
dataset-series-hmt-documents = Permis et autorisations pour Hong Kong, Macao et Taiwan
    .definition = Permis et autorisations délivrés aux résidents de la partie continentale pour se rendre à Hong Kong, à Macao et à Taiwan, réunis.
    .beware = Pour 2021 et 2022, les deux parties sont publiées séparément.
dataset-series-hmt-permits = Permis pour Hong Kong, Macao et Taiwan
    .definition = Permis d’entrée et de sortie délivrés pour se rendre à Hong Kong, à Macao et à Taiwan.
dataset-series-hmt-endorsements = Autorisations pour Hong Kong, Macao et Taiwan
    .definition = Autorisations apposées sur les permis, délivrées pour se rendre à Hong Kong, à Macao et à Taiwan.
dataset-series-permits-hk-macao = Permis pour Hong Kong et Macao
    .definition = Permis d’entrée et de sortie pour Hong Kong et Macao.
dataset-series-permits-taiwan = Permis pour Taiwan
    .definition = Permis d’entrée et de sortie pour Taiwan.
dataset-series-endorsements-hk-macao = Autorisations pour Hong Kong et Macao
    .definition = Autorisations de voyage à Hong Kong et à Macao.
dataset-series-endorsements-taiwan = Autorisations pour Taiwan
    .definition = Autorisations de voyage à Taiwan.
dataset-series-mainland-travel-permits = Permis de voyage dans la partie continentale pour les résidents de Hong Kong, Macao et Taiwan
    .definition = Permis délivrés aux résidents de Hong Kong, de Macao et de Taiwan pour se rendre dans la partie continentale.
    .beware = Pour le premier trimestre 2023, demandes enregistrées.
dataset-series-mainland-travel-permits-hk-macao = Permis de voyage dans la partie continentale pour les résidents de Hong Kong et Macao
    .definition = Partie des permis de voyage dans la partie continentale.
dataset-series-mainland-travel-permits-taiwan = Permis de voyage dans la partie continentale pour les résidents de Taiwan
    .definition = Partie des permis de voyage dans la partie continentale.
dataset-series-foreign-visas = Visas et titres de séjour délivrés aux étrangers
    .definition = Visas et titres de séjour ou de résidence délivrés aux ressortissants étrangers.
    .beware = La formulation change d’un communiqué à l’autre : visas, documents de visa, visas à l’arrivée comptés à part ou inclus.
dataset-series-foreign-visas-and-residence = Visas et titres de résidence délivrés aux étrangers
    .definition = Visas, titres de séjour et de résidence, quand un communiqué les nomme ensemble.
dataset-series-foreign-residence-permits = Permis de séjour et de résidence délivrés aux étrangers
    .definition = Permis de séjour et de résidence délivrés aux ressortissants étrangers.
dataset-series-port-visas = Visas délivrés à l’arrivée
    .definition = Visas délivrés à l’arrivée aux postes-frontières.
dataset-series-passports-and-other-documents = Passeports et autres documents délivrés
    .definition = Documents d’entrée et de sortie, quand un communiqué n’en donne que la somme.
dataset-series-documents-total = Tous les documents d’entrée et de sortie délivrés
    .definition = Documents d’entrée et de sortie de tous types réunis.
dataset-series-documents-mainland-residents = Documents d’entrée et de sortie délivrés aux résidents de la partie continentale
    .definition = Tous types, aux résidents de la partie continentale.
dataset-series-permit-applications-daily = Demandes de permis enregistrées par jour
    .definition = Moyenne des demandes de permis d’entrée et de sortie enregistrées par jour.
dataset-series-permit-applicants = Demandeurs de permis
    .definition = Personnes dont la demande de permis d’entrée et de sortie a été enregistrée au cours de la période.
dataset-series-identity-authentication = Vérifications d’identité
    .definition = Vérifications d’identité effectuées pour des résidents de Hong Kong et de Macao, des Chinois d’outre-mer et des résidents permanents afin qu’ils puissent utiliser des services publics.
    .beware = Le texte anglais parle de résidents, le texte chinois compte des utilisations.
dataset-series-joint-review-windows = Guichets d’examen conjoint
    .definition = Guichets où les permis de travail et de résidence des étrangers sont traités ensemble.
dataset-series-joint-review-places = Districts et villes dotés de guichets d’examen conjoint
    .definition = Districts et villes qui disposent de tels guichets.
    .beware = Le document principal donne 227, Xinhua 277.
dataset-series-portal-languages = Langues du portail officiel
    .definition = Langues officielles des Nations unies dans lesquelles le portail est proposé.
dataset-series-calls-12367 = Appels à la ligne 12367
    .definition = Appels traités par la plateforme de services 12367.
    .beware = À partir de 2025, ce sont les personnes qui sont comptées.
dataset-series-satisfaction-12367 = Satisfaction à l’égard de la ligne 12367
    .definition = Taux moyen de satisfaction indiqué dans le communiqué.
dataset-series-platform-services = Utilisations de la plateforme de services en ligne
    .definition = Personnes servies par la plateforme de services publics, ou utilisations de celle-ci.
dataset-series-permit-windows = Guichets de demande de permis
    .definition = Guichets recevant les demandes de permis de voyage.
dataset-series-border-inspection-channels = Couloirs de contrôle aux frontières
    .definition = Couloirs ouverts aux postes-frontières, tels que les indique le document principal.
    .beware = D’autres communiqués disent : les couloirs de 53 postes-frontières.
dataset-series-ports-with-channels-open = Postes-frontières aux couloirs ouverts
    .definition = Postes-frontières dont les couloirs de contrôle ont été ouverts.
dataset-series-waiting-time = Attente maximale aux grands postes-frontières
    .definition = Borne supérieure publiée pour l’attente dans la file.
dataset-series-land-ports-reopened = Postes-frontières terrestres rouverts
    .definition = Postes-frontières terrestres rouverts progressivement.
dataset-series-belt-road-channels = Couloirs rapides « la Ceinture et la Route »
    .definition = Couloirs réservés aux postes-frontières.
dataset-series-belt-road-channel-ports = Postes-frontières dotés de couloirs « la Ceinture et la Route »
    .definition = Postes-frontières qui disposent de tels couloirs.
dataset-series-belt-road-channel-travellers = Passages par les couloirs « la Ceinture et la Route »
    .definition = Voyageurs passés par ces couloirs.
dataset-series-enterprise-measures = Nouvelles mesures pour les entreprises
    .definition = Mesures mises en œuvre pour faciliter la production et l’exploitation.
dataset-series-ships-one-off-formalities = Cargos à formalités uniques
    .definition = Cargos internationaux qui n’ont accompli qu’une fois les formalités d’entrée et de sortie.
dataset-series-ships-shift-exempt = Navires dispensés de contrôle au changement de port
    .definition = Navires passés d’un port à l’autre sans nouveau contrôle.
dataset-series-container-ships-rerouted = Porte-conteneurs autorisés à changer de port
    .definition = Porte-conteneurs internationaux autorisés à changer de port de destination.
dataset-series-ships-new-or-repaired-direct = Navires neufs ou réparés à formalités directes
    .definition = Cargos internationaux neufs ou réparés dont les formalités ont été accomplies directement.
dataset-series-ship-hours-saved = Heures gagnées par les navires internationaux
    .definition = Temps de formalités gagné grâce aux mesures portuaires.
dataset-series-rail-express-trains = Trains China Railway Express au contrôle accéléré
    .definition = Trains de fret Chine-Europe, dans les deux sens, ayant bénéficié d’un contrôle accéléré.
dataset-series-flight-minutes-saved = Minutes gagnées par vol de fret
    .definition = Temps de formalités gagné en moyenne par vol de fret international.
dataset-series-border-cases = Affaires d’atteinte à la gestion des frontières
    .definition = Affaires pénales d’atteinte à la gestion des frontières ayant donné lieu à enquête.
    .beware = Le texte anglais du document principal compte aussi les simples infractions.
dataset-series-persons-caught = Personnes mises en cause
    .definition = Personnes arrêtées ou mises en cause dans ces affaires.
    .beware = Les chiffres annuels de 2021 et 2022 et les chiffres infra-annuels de 2023 et 2024 comprennent les personnes ayant fait l’objet d’une sanction administrative ; les chiffres annuels à partir de 2023 et les chiffres infra-annuels à partir de 2025 portent sur les suspects.
dataset-series-persons-criminal-measures = Personnes faisant l’objet de mesures pénales
    .definition = Personnes faisant l’objet de mesures pénales coercitives.
dataset-series-persons-admin-punished = Personnes sanctionnées administrativement
    .definition = Personnes mises en cause et sanctionnées administrativement.
dataset-series-gangs = Bandes criminelles démantelées
    .definition = Bandes criminelles démantelées.
dataset-series-dens = Repaires de transit détruits
    .definition = Caches servant au transit, découvertes et détruites.
dataset-series-snakeheads-overseas = Passeurs arrêtés après avoir fui à l’étranger
    .definition = Organisateurs et membres principaux qui avaient fui à l’étranger.
dataset-series-snakeheads-arrested = Passeurs arrêtés
    .definition = Organisateurs en fuite dans le pays ou à l’étranger.
dataset-series-illegal-foreigners = Étrangers entrés, séjournant ou travaillant illégalement
    .definition = Cas de ressortissants étrangers sanctionnés pour entrée, séjour ou travail illégaux.
    .beware = Les communiqués en chinois comptent des cas (une même personne peut être comptée plusieurs fois), ceux en anglais des personnes.
dataset-series-foreigners-deported = Étrangers expulsés
    .definition = Parmi eux, expulsés ou rapatriés.
dataset-series-drugs-seized = Drogues saisies
    .definition = Drogues de toutes sortes.
dataset-series-precursors-seized = Précurseurs de drogues saisis
    .definition = Substances servant à fabriquer des drogues.
dataset-series-drug-cases = Affaires de drogue
    .definition = Affaires de drogue élucidées.
dataset-series-drug-suspects = Suspects dans des affaires de drogue
    .definition = Suspects arrêtés dans des affaires de drogue.
dataset-series-guns-seized = Armes à feu saisies
    .definition = Armes à feu de tous types.
    .beware = Le texte anglais du document principal peut se lire comme un nombre de types.
dataset-series-smuggled-goods-value = Valeur des marchandises de contrebande
    .definition = Valeur des marchandises dans les affaires de contrebande.
dataset-series-special-campaigns = Campagnes spéciales
    .definition = Campagnes menées dans le cadre d’une même opération annuelle.
dataset-series-campaign-cases = Affaires des campagnes spéciales
    .definition = Affaires comptées par une campagne spéciale.
dataset-series-campaign-suspects = Suspects des campagnes spéciales
    .definition = Suspects comptés par une campagne spéciale.
dataset-series-campaign-gangs = Bandes des campagnes spéciales
    .definition = Bandes comptées par une campagne spéciale.
dataset-series-campaign-illegal-crossers = Personnes arrêtées pour franchissement illégal lors de campagnes spéciales
    .definition = Personnes ayant franchi illégalement la frontière, comptées par une campagne spéciale.
dataset-series-illegal-crossers = Personnes arrêtées pour franchissement illégal
    .definition = Personnes arrêtées pour franchissement illégal de la frontière.
dataset-series-illegal-crossers-intercepted = Personnes interceptées lors d’un franchissement illégal
    .definition = Personnes interceptées alors qu’elles franchissaient illégalement la frontière.
dataset-series-illegal-entrants-intercepted = Personnes interceptées lors d’une entrée illégale
    .definition = Personnes interceptées alors qu’elles entraient illégalement.
dataset-series-fraud-gambling-suspects-intercepted = Suspects de fraude et de jeux d’argent interceptés à la frontière
    .definition = Personnes interceptées à la frontière, soupçonnées de fraude ou de jeux d’argent transfrontaliers.
dataset-series-firearms-explosives-found = Armes à feu et explosifs découverts
    .definition = Armes à feu, munitions et explosifs découverts.
dataset-series-major-cases = Affaires majeures placées sous supervision
    .definition = Affaires majeures que l’administration inscrit sur une liste pour en superviser le traitement (挂牌督办).
dataset-series-vehicles-impounded = Véhicules et bateaux saisis
    .definition = Véhicules et bateaux ayant servi à la contrebande.
dataset-series-visa-free-entries = Entrées sans visa de ressortissants étrangers
    .definition = Entrées de ressortissants étrangers sans visa, toutes politiques confondues.
    .beware = Les communiqués diffèrent sur les résidents frontaliers ; les bases ont été révisées de l’un à l’autre.
dataset-series-visa-free-share = Part des entrées d’étrangers sans visa
    .definition = Entrées sans visa en pourcentage des entrées de ressortissants étrangers.
    .beware = Suit la définition de son communiqué.
dataset-series-visa-free-entries-excluding-border-residents = Entrées sans visa hors résidents frontaliers
    .definition = Entrées sans visa, résidents frontaliers étrangers exclus.
dataset-series-transit-visa-free-entries = Entrées en transit sans visa
    .definition = Entrées de ressortissants étrangers au titre du transit sans visa.
dataset-series-hainan-visa-free-entries = Entrées au titre de l’exemption de Hainan
    .definition = Entrées au titre de l’exemption de visa de Hainan.
dataset-series-hainan-visa-free-share = Hainan : part des entrées sans visa
    .definition = Part des entrées à Hainan faites sans visa.
dataset-series-visa-free-countries = Pays bénéficiant de l’entrée sans visa
    .definition = Pays bénéficiant d’une exemption unilatérale ou mutuelle.
dataset-series-unilateral-visa-free-countries = Pays bénéficiant de l’exemption unilatérale
    .definition = Pays dont la Chine admet les ressortissants sans visa par décision unilatérale.
dataset-series-transit-visa-free-countries = Pays bénéficiant du transit sans visa
    .definition = Pays dont les ressortissants peuvent utiliser le transit sans visa.
dataset-series-transit-visa-free-ports = Postes-frontières ouverts au transit sans visa
    .definition = Postes-frontières où s’applique le transit sans visa.
dataset-series-transit-visa-free-provinces = Provinces ouvertes au transit sans visa
    .definition = Provinces où s’applique le transit sans visa.
dataset-series-titles-model-organ = Titres collectifs : organe modèle national de la sécurité publique
    .definition = Titres honorifiques décernés dans l’année.
dataset-series-titles-civil-service-organisation = Titres collectifs : organisme de la fonction publique
    .definition = Titres honorifiques décernés dans l’année.
dataset-series-titles-olympics-individual = Titres individuels pour les Jeux de Beijing 2022
    .definition = Titres honorifiques décernés dans l’année.
dataset-series-titles-civil-servant = Titres individuels : fonctionnaire
    .definition = Titres honorifiques décernés dans l’année.
dataset-series-model-organ-rank = Modèle national des organes de la sécurité publique
    .definition = Numéro d’ordre du modèle désigné dans l’année.
dataset-series-awards = Collectifs et personnes distingués
    .definition = Distinctions de deuxième classe ou de niveau provincial et au-dessus.
dataset-series-deaths-on-duty = Décès en service
    .definition = Membres du personnel morts à leur poste.
dataset-series-injuries-on-duty = Blessés en service
    .definition = Agents et auxiliaires blessés dans leur travail.

# Policies: title, scope
dataset-policy-hainan-59-countries = Hainan s’ouvre à 59 pays
    .scope = Les ressortissants de 59 pays peuvent entrer à Hainan sans visa.
dataset-policy-entry-suspended = Entrée des étrangers suspendue
    .scope = Les titulaires de visas et de permis de résidence valides ne peuvent plus entrer ; les visas à l’arrivée et le transit sans visa sont suspendus.
dataset-policy-class-b-management = COVID-19 gérée en classe B
    .scope = Les passeports et les autorisations pour Hong Kong sont de nouveau délivrés ; les visas à l’arrivée, le transit sans visa et le passage des voyageurs aux postes-frontières terrestres, maritimes et fluviaux reprennent.
dataset-policy-hong-kong-macao-full = Reprise complète des voyages avec Hong Kong et Macao
    .scope = Quotas, réservations et tests sont supprimés ; les voyages de groupe reprennent.
dataset-policy-all-visas = Tous les visas de nouveau délivrés
    .scope = Les visas de tous types sont de nouveau délivrés ; ceux délivrés avant le 28 mars 2020 redeviennent valables.
dataset-policy-unilateral-six = Exemption unilatérale : six pays
    .scope = France, Allemagne, Italie, Pays-Bas, Espagne et Malaisie, pour 15 jours au plus.
dataset-policy-thailand-mutual = Exemption mutuelle avec la Thaïlande
    .scope = L’exemption mutuelle de visa entre en vigueur.
dataset-policy-unilateral-six-more = Exemption unilatérale : six pays de plus
    .scope = Suisse, Irlande, Hongrie, Autriche, Belgique et Luxembourg.
dataset-policy-cruise-groups = Groupes de croisière sans visa
    .scope = Les groupes de touristes étrangers peuvent entrer par les ports de croisière côtiers, pour 15 jours au plus.
dataset-policy-transit-144-henan-yunnan = Transit de 144 heures étendu au Henan et au Yunnan
    .scope = L’aéroport de Zhengzhou et des postes-frontières du Yunnan s’ajoutent ; 37 postes-frontières en tout.
dataset-policy-unilateral-38 = Exemption unilatérale : 38 pays, 30 jours
    .scope = Neuf pays s’ajoutent, dont le Japon ; le séjour passe de 15 à 30 jours.
dataset-policy-transit-240 = Transit sans visa : 240 heures
    .scope = Le séjour passe de 72 ou 144 à 240 heures ; 60 postes-frontières dans 24 provinces, déplacements entre elles autorisés.
dataset-policy-transit-indonesia = Transit sans visa : Indonésie
    .scope = 55 pays peuvent utiliser le transit de 240 heures.
dataset-policy-transit-65-ports = Transit sans visa : 65 postes-frontières
    .scope = Cinq postes-frontières du Guangdong s’ajoutent.
dataset-policy-unilateral-sweden = Exemption unilatérale : Suède ; prolongée jusqu’à la fin de 2026
    .scope = La Suède s’ajoute ; l’exemption pour plus de 40 pays court jusqu’au 31 décembre 2026.
dataset-policy-unilateral-canada-britain = Exemption unilatérale : Canada et Royaume-Uni
    .scope = Le Canada et le Royaume-Uni s’ajoutent ; 50 pays en tout.
dataset-policy-transit-144-five-cities = Transit sans visa de 144 heures étendu à cinq autres villes
    .scope = Xiamen, Qingdao, Wuhan, Chengdu et Kunming s’ajoutent ; ouvert aux ressortissants de 53 pays.
dataset-policy-documents-nationwide = Documents d’entrée et de sortie délivrés partout dans le pays
    .scope = Les résidents de la partie continentale peuvent demander à n’importe quel guichet des passeports et des permis pour Hong Kong, Macao et Taiwan.
dataset-policy-residence-permits-reopened = Les titulaires de permis de résidence peuvent de nouveau entrer
    .scope = Un permis valide pour motif professionnel, familial ou personnel suffit ; aucun nouveau visa n’est nécessaire.
dataset-policy-entry-suspended-again = Entrée de nouveau suspendue pour certains visas et permis
    .scope = Déclaration du 12 novembre 2020, pour certains visas et permis de résidence valides ; les exemptions régionales et les visas à l’arrivée restent suspendus.
dataset-policy-exit-restricted-nonessential = Aucun document délivré pour les voyages non essentiels à l’étranger
    .scope = Déclaration du 4 août 2021 : ni passeport ni autre document pour les voyages qui ne sont ni urgents ni essentiels ; les études à l’étranger restent possibles.
dataset-policy-macao-cars-north = Les voitures de Macao peuvent circuler dans le Guangdong
    .scope = Les voitures immatriculées uniquement à Macao peuvent emprunter le pont Hong Kong-Zhuhai-Macao pour entrer dans le Guangdong.
dataset-policy-outbound-groups-20 = Voyages de groupe à l’étranger : 20 pays
    .scope = Les agences de voyages peuvent de nouveau vendre des voyages de groupe à l’étranger, d’abord vers 20 pays.
dataset-policy-fast-clearance-2023 = Passage rapide aux postes-frontières entièrement rétabli
    .scope = Les autorisations de groupe pour Hong Kong et Macao et les permis pour s’y rendre pour raisons familiales, professionnelles ou d’études sont de nouveau délivrés partout dans le pays.
dataset-policy-hong-kong-cars-north = Les voitures de Hong Kong peuvent circuler dans le Guangdong
    .scope = Les voitures immatriculées uniquement à Hong Kong peuvent emprunter le pont Hong Kong-Zhuhai-Macao pour entrer dans le Guangdong.
dataset-policy-outbound-groups-138 = Voyages de groupe à l’étranger : 138 pays et régions
    .scope = Une troisième liste ajoute 78 pays et régions.
dataset-policy-kazakhstan-mutual = Exemption mutuelle avec le Kazakhstan
    .scope = L’exemption mutuelle de visa entre en vigueur.
dataset-policy-five-measures-2024 = Cinq mesures pour les ressortissants étrangers
    .scope = Les visas à l’arrivée sont plus faciles à obtenir ; le transit direct de 24 heures est dispensé de contrôle dans neuf aéroports ; les prolongations et les visas à entrées multiples sont délivrés localement.
dataset-policy-hainan-59-purposes = Hainan : davantage de motifs de séjour
    .scope = Outre le tourisme, l’exemption pour 59 pays couvre désormais le commerce, les visites, les expositions et le sport.
dataset-policy-singapore-mutual = Exemption mutuelle avec Singapour
    .scope = Pour les titulaires de passeports ordinaires, 30 jours au plus.
dataset-policy-six-measures-2024 = Six mesures ; documents renouvelés en ligne dans 20 villes
    .scope = Les autorisations d’affaires pour Hong Kong et Macao sont délivrées partout dans le pays ; les passeports et les permis peuvent être renouvelés entièrement en ligne dans 20 villes.
dataset-policy-unilateral-extended-2025 = Exemption unilatérale pour douze pays prolongée jusqu’à la fin de 2025
    .scope = Prolongation annoncée le 7 mai 2024 pour la France et onze autres pays ; l’exemption devait prendre fin le 30 novembre 2024.
dataset-policy-unilateral-aus-nz-poland = Exemption unilatérale : Australie, Nouvelle-Zélande et Pologne
    .scope = Pour 15 jours au plus.
dataset-policy-permits-non-chinese-hk-macao = Permis de voyage dans la partie continentale pour les résidents non chinois de Hong Kong et Macao
    .scope = Les résidents permanents de Hong Kong et Macao qui ne sont pas citoyens chinois peuvent obtenir un permis sous forme de carte pour la partie continentale.
dataset-policy-hainan-144-hk-macao-groups = Hainan : 144 heures pour les groupes venant de Hong Kong et Macao
    .scope = Les groupes de touristes étrangers constitués à Hong Kong et Macao peuvent entrer à Hainan sans visa.
dataset-policy-unilateral-portugal-greece-cyprus-slovenia = Exemption unilatérale : Portugal, Grèce, Chypre et Slovénie
    .scope = Pour 15 jours au plus, jusqu’au 31 décembre 2025.
dataset-policy-unilateral-nine-korea = Exemption unilatérale : neuf pays, dont la Corée du Sud
    .scope = Slovaquie, Norvège, Finlande, Danemark, Islande, Andorre, Monaco, Liechtenstein et Corée du Sud, pour 15 jours au plus.
dataset-policy-shenzhen-multi-entry = Shenzhen : voyages multiples à Hong Kong avec une seule autorisation
    .scope = Les résidents de Shenzhen peuvent se rendre à Hong Kong un nombre illimité de fois avec une seule autorisation.
dataset-policy-zhuhai-weekly-macao = Zhuhai : un voyage par semaine à Macao ; Hengqin : sans limite
    .scope = Les résidents de Zhuhai peuvent se rendre à Macao une fois par semaine, ceux de Hengqin un nombre illimité de fois avec une seule autorisation.
dataset-policy-asean-groups-xishuangbanna = Groupes de touristes de l’ASEAN à Xishuangbanna
    .scope = Groupes des dix pays de l’ASEAN, pour 6 jours au plus, par trois postes-frontières du Yunnan.
dataset-policy-unilateral-latin-america = Exemption unilatérale : cinq pays d’Amérique latine
    .scope = Brésil, Argentine, Chili, Pérou et Uruguay, pour 30 jours au plus.
dataset-policy-uzbekistan-mutual = Exemption mutuelle avec l’Ouzbékistan
    .scope = Pour 30 jours au plus.
dataset-policy-unilateral-gulf = Exemption unilatérale : Arabie saoudite, Oman, Koweït et Bahreïn
    .scope = Pour 30 jours au plus.
dataset-policy-malaysia-mutual = Exemption mutuelle avec la Malaisie
    .scope = Pour 30 jours au plus.
dataset-policy-unilateral-russia = Exemption unilatérale : Russie
    .scope = Pour 30 jours au plus, jusqu’au 14 septembre 2026.
dataset-policy-k-visa = Visa K pour les jeunes talents en sciences et technologies
    .scope = Une nouvelle catégorie de visa ordinaire.
dataset-policy-ten-measures-first-six = Dix mesures : les six premières
    .scope = Le transit direct de 24 heures est dispensé de contrôle dans dix aéroports supplémentaires ; passage par reconnaissance faciale à davantage de postes-frontières ; autorisations pour les talents dans davantage de régions.
dataset-policy-online-arrival-card = Dix mesures : carte d’arrivée en ligne
    .scope = Les ressortissants étrangers peuvent remplir la carte d’arrivée en ligne ; les documents peuvent être renouvelés en ligne dans 50 villes ; 100 postes-frontières délivrent aux résidents de Taiwan des permis valables pour un seul voyage.
dataset-policy-transit-57-hainan-61 = Transit sans visa et Hainan : Kirghizistan et Vietnam
    .scope = Les ressortissants de 57 pays peuvent bénéficier du transit sans visa de 240 heures, ceux de 61 pays de l’exemption de 30 jours pour Hainan.

# Measures: title, summary
dataset-measure-talent-hubs = Pôles de talents
    .summary = Politiques d’entrée, de résidence et de travail pour les pôles de talents de Beijing, de Shanghai et de la Grande Baie Guangdong-Hong Kong-Macao.
dataset-measure-talent-young-scientists = Pôles de talents : jeunes chercheurs
    .summary = La résidence de longue durée est facilitée pour les étrangers diplômés d’universités de premier plan ; les docteurs peuvent travailler dans les stations postdoctorales et, s’ils remplissent les conditions, demander la résidence permanente.
dataset-measure-talent-work-residence = Pôles de talents : travail et résidence
    .summary = Les permis de travail, de résidence et de séjour prolongé sont facilités pour les titulaires de visas de talent et de qualifications étrangères reconnues par les pôles.
dataset-measure-talent-permanent-residence = Pôles de talents : résidence permanente
    .summary = Les spécialistes de renommée internationale en économie, sciences, éducation, culture ou sport sont encouragés à faire une demande ; conjoints et enfants peuvent y être inclus.
dataset-measure-regional-support = Hengqin et régions clés
    .summary = Mesures pour la zone de coopération Guangdong-Macao de Hengqin et pour le Guizhou, le Zhejiang et le Yunnan.
dataset-measure-enterprise-measures = Mesures pour les entreprises
    .summary = Une série de nouvelles mesures facilite la production et l’exploitation des entreprises.
dataset-measure-clearance-models = Contrôles réorganisés aux postes-frontières
    .summary = Le contrôle frontalier est réorganisé dans les ports, aux postes terrestres et dans les aéroports ; les cargos sont pris en charge à l’arrivée, contrôlés et autorisés à repartir au départ.
dataset-measure-ship-formalities = Moins de formalités pour les navires
    .summary = Les cargos accomplissent les formalités une seule fois, en sont dispensés en passant d’un port à l’autre, peuvent changer de port de destination et, s’ils sont neufs ou réparés, accomplissent directement les formalités.
dataset-measure-express-trains = Trains de fret contrôlés et autorisés aussitôt à repartir
    .summary = Les trains de fret internationaux, dont ceux de China Railway Express, bénéficient d’un contrôle accéléré.
dataset-measure-cargo-flights = Entrée facilitée pour les vols de fret
    .summary = Les vols de fret internationaux sont contrôlés selon un modèle simplifié et autorisés plus vite à repartir.
dataset-measure-macao-endorsements = Autorisations pour Macao par automate
    .summary = Des équipements intelligents délivrent les autorisations de voyage à Macao.
dataset-measure-joint-review = Guichet unique pour le travail et la résidence
    .summary = Les étrangers demandent permis de travail et permis de résidence pour motif de travail à un même guichet, avec examen conjoint.
dataset-measure-portal-languages-opened = Portail dans les langues des Nations unies
    .summary = Le portail officiel est proposé dans les six langues officielles des Nations unies.
dataset-measure-hotline-upgrade = Ligne 12367 modernisée
    .summary = La plateforme de services de la ligne 12367 est refondue avec des technologies plus intelligentes.
dataset-measure-menglie = Campagne Menglie
    .summary = Campagne contre la criminalité frontalière, avec cinq campagnes spéciales : immigration illégale par voie terrestre, immigration illégale par voie maritime, documents, passeurs et informations en ligne.
dataset-measure-joint-opinions = Avis conjoint sur la criminalité frontalière
    .summary = Un avis sur la répression de la criminalité frontalière est publié avec la Cour populaire suprême, le Parquet populaire suprême et le ministère de la Sécurité publique.
dataset-measure-foreigners-campaign = Campagne sur l’entrée, le séjour et le travail illégaux
    .summary = Une campagne distincte vise les ressortissants étrangers entrés, séjournant ou travaillant illégalement ; des régions clés et le trafic de visas et de documents sont cités.
dataset-measure-passenger-services = Reprise du transport de voyageurs
    .summary = Le transport de voyageurs reprend progressivement dans les ports et aux postes-frontières terrestres.
dataset-measure-permits-resume = Permis d’entrée et de sortie de nouveau délivrés
    .summary = Les permis des voyageurs chinois et étrangers sont de nouveau approuvés et délivrés de manière ordonnée.
dataset-measure-windows-channels = Guichets et couloirs ouverts
    .summary = Des guichets de demande de permis et des couloirs de contrôle aux postes-frontières sont mis en place ; les flux sont suivis et les postes les plus chargés font l’objet de prévisions.
dataset-measure-large-ports = Les grands postes-frontières fonctionnent sans encombre
    .summary = Les aéroports de Beijing, Shanghai et Guangzhou et les postes terrestres de Shenzhen, Zhuhai et Manzhouli sont cités ; l’attente reste dans la limite publiée.
dataset-measure-plans-2023 = Projets pour 2023
    .summary = Prévisions, guides de voyage, rendez-vous en ligne, guichets et couloirs supplémentaires sont annoncés.
dataset-measure-honours-2022 = Distinctions
    .summary = Des titres collectifs et individuels sont décernés aux autorités et à leur personnel, dont un à titre posthume.

# Anomalies: explanation
dataset-anomaly-baseline-before-policy-moves = La déclaration du 13 janvier implique de 325 613 à 332 550 passages par jour avant le changement de politique, celle du 17 janvier de 337 605 à 338 508. Les intervalles sont disjoints : « avant » n’est pas une période unique et fixe.
dataset-anomaly-baseline-pre-pandemic-moves = La base de comparaison d’avant la pandémie est, d’après la déclaration du 13 janvier, de 1,848 à 1,893 million par jour, d’après celle du 17 janvier, de 1,899 à 1,910 million ; la moyenne quotidienne de 2019 était d’environ 1,836 million.
dataset-anomaly-spring-festival-2023-forecast = Prévision du 18 janvier 2023 : 600 000 passages par jour. Chiffre constaté : 2,877 millions en sept jours, soit 411 000 par jour, environ les deux tiers de la prévision.
dataset-anomaly-spring-festival-2024-growth = 1,69 million par jour contre 411 000 (2,877 millions en sept jours) représente une hausse de 311 %, soit de 3,1 fois le niveau antérieur, et non de 2,8 fois comme publié.
dataset-anomaly-counties-227-or-277 = La transcription anglaise donne 227 districts et villes, Xinhua 277. Non tranché.
dataset-anomaly-channels-or-ports-53 = La transcription anglaise fait état de 53 couloirs ; d’autres communiqués, des couloirs de 53 postes-frontières.
dataset-anomaly-criminal-growth-34-percent = Le chiffre est publié comme la croissance des affaires pénales ; or 67 200 contre 50 100 personnes donne 34,1 % : c’est donc la croissance du nombre de personnes faisant l’objet de mesures pénales.
dataset-anomaly-guns-or-types = La transcription anglaise peut se lire comme « 3 278 types d’armes à feu » ; le texte chinois compte 3 278 armes de différents types.
dataset-anomaly-summer-2023-daily = 82,413 millions sur les 60 jours du 1er juillet au 29 août 2023 font 1,374 million par jour ; 1,397 million a été publié, ce qui revient à diviser par 59.
dataset-anomaly-q2-2022-growth = La croissance publiée sur le trimestre précédent est de 5,64 % ; 32,293 contre 30,094 millions donne 7,3 %.
dataset-anomaly-q3-2025-growth = La croissance publiée est de 12,9 %. La somme des trois groupes est de 178,237 millions, contre 159,700 millions un an plus tôt : 11,6 %. La croissance publiée de chaque groupe concorde avec ses niveaux.
dataset-anomaly-visa-free-h1-2025-base = 13,64 millions, en hausse de 53,9 %, impliquent 8,86 millions un an plus tôt ; 8,542 millions avaient été publiés. La base a été révisée ou redéfinie.
dataset-anomaly-visa-free-jan-aug-2025 = 15,89 millions de janvier à août ne dépassent le premier semestre que de 2,25 millions, alors que le troisième trimestre compte à lui seul 7,2 millions : les résidents frontaliers sont probablement exclus de l’un d’eux.
dataset-anomaly-visa-free-share-h1-2024 = 52 % et 58 % sont tous deux publiés ; 8,542 sur 14,635 millions donnent 58,4 %.
dataset-anomaly-foreigners-h1-2023-border-residents = Le chiffre de 8,438 millions exclut les résidents frontaliers étrangers : il manque donc environ 4,4 millions aux trois groupes pour atteindre le total. Non comparable aux autres périodes.
dataset-anomaly-foreigners-2024-entries = Près de 27 millions d’entrées sont publiées pour 2024, mais 29,218 millions pour janvier à novembre : les résidents frontaliers sont vraisemblablement exclus du premier nombre.
dataset-anomaly-q3-2024-million-missing = Une page officielle indique 78,545 déplacements ; le mot « million » manque.
dataset-anomaly-q1-2023-total-digits = Un article donne 60,65 millions ; le communiqué donne 65,065 millions, qui sont aussi la somme des groupes cités sur la même page.
dataset-anomaly-persons-caught-definition = Les chiffres de 2021 et 2022 comprennent les personnes ayant fait l’objet d’une sanction administrative ; ceux des années suivantes portent sur les suspects d’affaires pénales.
dataset-anomaly-national-day-2024-two-totals = L’Administration nationale de l’immigration donne 13,098 millions pour les sept jours, le ministère de la Sécurité publique environ 13,57 millions.
dataset-anomaly-foreign-residence-q2-2022 = La croissance publiée sur le trimestre précédent est de 49,9 % ; les niveaux publiés donnent environ 3 %.
dataset-anomaly-hotline-calls-or-persons = En 2025, ce sont les personnes qui sont comptées ; auparavant, les appels.
dataset-anomaly-entries-foreign-h1-2019 = 15,53 millions et 23,9 millions sont tous deux publiés pour le premier semestre 2019 ; le plus grand nombre compte probablement les résidents frontaliers.
dataset-anomaly-truncated-2018-foreign = Une agence tronque 95,328 millions à 95,32 millions au lieu de l’arrondir.
dataset-anomaly-q1-2024-cut-not-rounded = La croissance est publiée à 100,4 % pour les résidents de Hong Kong, Macao et Taiwan et à 114,9 % pour la partie continentale, là où les niveaux donnent 100,5 % et 115,0 % : ce communiqué tronque au lieu d’arrondir. Le total, plus de 141 millions, perd son « plus de » dans la traduction ; la somme des groupes est de 141,73 millions.
dataset-anomaly-vehicles-jan-aug-2025 = La somme des quatre types est de 24,479 millions, le total publié de 24,482 millions, soit 3 000 d’écart ; l’arrondi en permet 2 500.
dataset-anomaly-new-year-2026-growth-base = La croissance de 28,6 % sur les trois jours de 2026 implique 1,715 million de passages par jour un an plus tôt ; or l’unique jour férié de 2025 en a compté 1,803 million, niveau par rapport auquel la croissance est de 22,3 %. La croissance de 13,7 % en 2025 implique 1,586 million, et non 1,726 million par jour comme lors des jours fériés précédents : ce sont apparemment les mêmes dates de l’année qui sont comparées, et non les jours fériés.
dataset-anomaly-national-day-growth-base = Les croissances de 25,8 % en 2024 et de 11,5 % en 2025 impliquent 1,487 million et 1,832 million de passages par jour un an plus tôt ; or les jours fériés de l’année précédente en avaient compté respectivement 1,477 million et 1,871 million par jour. Ce sont apparemment les mêmes dates de l’année qui sont comparées, et non les jours fériés.
dataset-anomaly-mid-autumn-2026-growth-base = La croissance de 16,8 % implique 1,914 million de passages par jour un an plus tôt ; or les jours fériés de 2025, communs à la mi-automne et à la fête nationale, en ont compté 2,043 millions par jour. La croissance publiée pour 2024, 18,6 %, était calculée par rapport aux jours fériés communs de 2023, qui en avaient compté 1,477 million par jour.
dataset-anomaly-qingming-2026-mainland-left-out = Le communiqué donne 6,779 millions au total, 3,291 millions pour les résidents de Hong Kong, Macao et Taiwan et 843 000 pour les ressortissants étrangers, mais non le chiffre des résidents de la partie continentale, que donnent les communiqués d’autres années. Ce qui reste pour eux, 2,645 millions, est inférieur d’environ 4 % aux 2,76 millions de 2025.
dataset-anomaly-entries-h1-2026-base = Les 22,914 millions d’entrées du premier semestre 2026, en hausse de 20,4 %, impliquent de 19,02 à 19,04 millions un an plus tôt ; les 13,64 millions d’entrées sans visa du premier semestre 2025, publiés comme 71,2 % du total, impliquent de 19,14 à 19,18 millions. La base a été révisée, ou les deux chiffres ne comptent pas les mêmes entrées.
dataset-anomaly-national-day-2024-two-vehicle-counts = L’Administration nationale de l’immigration donne 574 000 moyens de transport pour les sept jours, le ministère de la Sécurité publique 606 000, soit 5,6 % de plus.
dataset-anomaly-level-2020-implied = La page donne 128 millions, en baisse de 2,8 %, ce qui implique environ 131,7 millions pour 2020, niveau qu’aucun communiqué ne donne. Les chiffres des deux groupes qu’elle indique ont augmenté de 6,6 % et de 4,4 % : celui des ressortissants étrangers, qu’elle omet, a donc dû passer d’environ 15 millions à environ 5 millions.
dataset-anomaly-visa-free-q1-2024 = Avec 1,988 million au premier trimestre 2024, il reste pour le deuxième trimestre 6,554 millions sur les 8,542 millions du premier semestre, soit plus que les 4,885 millions du troisième trimestre. Le chiffre du premier trimestre exclut probablement les résidents frontaliers ou certains dispositifs d’exemption.
dataset-anomaly-persons-caught-parts-of-years = Les chiffres semestriels et trimestriels publiés pour 2023 et 2024 comprennent les personnes ayant fait l’objet d’une sanction administrative, soit 3 704 des 32 000 personnes du premier semestre 2023 ; les chiffres annuels de 2023 et 2024 sont publiés comme des nombres de suspects et ne les comprennent pas.
dataset-anomaly-drug-suspects-june-2024 = Le nombre publié de suspects dans des affaires de drogue est de 381 du 1er janvier au 24 juin 2024, mais de 379 pour l’ensemble du premier semestre.
dataset-anomaly-plan-period-2021-2025 = Le 30 juillet 2025, le chiffre de 1,556 milliard de passages a été publié pour la période du plan quinquennal commencée en 2021, sans sa date de fin. La somme des années 2021 à 2024 et du premier semestre 2025 est d’environ 1,611 milliard : le décompte doit donc s’arrêter plus tôt, vers la fin de mai 2025.

# Publishers
dataset-publisher-people-s-daily-overseas-edition-carried-by-workercn-cn = Le Quotidien du Peuple (édition d’outre-mer), repris par workercn.cn
dataset-publisher-china-news-service-ecns = China News Service, ECNS
dataset-publisher-xinhua-carried-by-ecns = Xinhua, repris par ECNS
dataset-publisher-chinatravelnews = ChinaTravelNews
dataset-publisher-xinhua-on-the-state-council-site = Xinhua, sur le site du Conseil des affaires d’État
dataset-publisher-xinhua = Xinhua
dataset-publisher-shanghai-daily = Shanghai Daily
dataset-publisher-xinhua-carried-by-the-cppcc-daily = Xinhua, repris par le Quotidien de la CCPPC
dataset-publisher-china-media-group-carried-by-jwview-com = China Media Group, repris par jwview.com
dataset-publisher-xinhua-carried-by-china-court = Xinhua, repris par China Court
dataset-publisher-national-immigration-administration = Administration nationale de l’immigration
dataset-publisher-wen-wei-po = Wen Wei Po
dataset-publisher-zee-news = Zee News
dataset-publisher-national-immigration-administration-french-page = Administration nationale de l’immigration (page en français)
dataset-publisher-xinhua-and-nan-carried-by-vanguard-nigeria = Xinhua et NAN, repris par Vanguard (Nigeria)
dataset-publisher-china-daily-carried-by-lawinfochina = China Daily, repris par Lawinfochina
dataset-publisher-beijing-youth-daily = Beijing Youth Daily
dataset-publisher-people-s-daily-app-carried-by-fuzhou-news = Application du Quotidien du Peuple, reprise par Fuzhou News
dataset-publisher-xinhua-carried-by-people-s-daily-online = Xinhua, repris par Le Quotidien du Peuple en ligne
dataset-publisher-china-daily = China Daily
dataset-publisher-xinhua-carried-by-datong-daily = Xinhua, repris par Datong Daily
dataset-publisher-cgtn-japanese-carried-by-afpbb-news = CGTN (en japonais), repris par AFPBB News
dataset-publisher-xinhua-carried-by-shanghai-daily-shine = Xinhua, repris par Shanghai Daily (Shine)
dataset-publisher-china-news-service-carried-by-kankanews = China News Service, repris par Kankanews
dataset-publisher-shanghai-daily-shine = Shanghai Daily (Shine)
dataset-publisher-china-youth-daily = China Youth Daily
dataset-publisher-china-daily-government-portal = China Daily (portail du gouvernement)
dataset-publisher-traveldaily-from-jiemian = TravelDaily, d’après Jiemian
dataset-publisher-reuters-carried-by-marketscreener = Reuters, repris par MarketScreener
dataset-publisher-kankanews-shanghai-media-group = Kankanews (Shanghai Media Group)
dataset-publisher-cna = CNA
dataset-publisher-china-radio-international-german = Radio Chine Internationale (en allemand)
dataset-publisher-guancha-from-the-nia-account = Guancha, d’après le compte de l’ANI
dataset-publisher-national-immigration-administration-spanish-page = Administration nationale de l’immigration (page en espagnol)
dataset-publisher-global-times = Global Times
dataset-publisher-xinhua-carried-by-shijiazhuang-daily = Xinhua, repris par Shijiazhuang Daily
dataset-publisher-china-daily-chinese = China Daily (en chinois)
dataset-publisher-china-news-service = China News Service
dataset-publisher-china-daily-carried-by-ecns = China Daily, repris par ECNS
dataset-publisher-xinhua-spanish = Xinhua (en espagnol)
dataset-publisher-xinhua-on-the-state-council-information-office-site = Xinhua, sur le site du Bureau de l’information du Conseil des affaires d’État
dataset-publisher-china-economic-review-citing-reuters = China Economic Review, citant Reuters
dataset-publisher-oecd = OCDE
dataset-publisher-bbc-carried-by-yahoo = BBC, repris par Yahoo
dataset-publisher-xinhua-carried-by-macau-daily-times = Xinhua, repris par Macau Daily Times
dataset-publisher-dot-dot-news-hong-kong-ta-kung-wen-wei-group = Dot Dot News (groupe Hong Kong Ta Kung Wen Wei)
dataset-publisher-sin-chew-daily = Sin Chew Daily
dataset-publisher-south-china-morning-post = South China Morning Post
dataset-publisher-people-s-daily-online-portuguese = Le Quotidien du Peuple en ligne (en portugais)
dataset-publisher-nantong-municipal-government = Municipalité de Nantong
dataset-publisher-politico = Politico
dataset-publisher-xinhua-carried-by-guangzhou-daily = Xinhua, repris par Guangzhou Daily
dataset-publisher-china-media-group-vietnamese = China Media Group (en vietnamien)
dataset-publisher-china-org-cn-japanese = China.org.cn (en japonais)
dataset-publisher-beijing-youth-daily-carried-by-sina = Beijing Youth Daily, repris par Sina
dataset-publisher-gesti-n-peru-efe = Gestión (Pérou), EFE
dataset-publisher-beijing-daily-carried-by-sina-finance = Beijing Daily, repris par Sina Finance
dataset-publisher-china-youth-daily-on-youth-cn = China Youth Daily, sur youth.cn
dataset-publisher-asia-financial-citing-the-south-china-morning-post = Asia Financial, citant le South China Morning Post
dataset-publisher-shenzhen-port-office = Bureau des postes-frontières de Shenzhen
dataset-publisher-china-media-group-portuguese = China Media Group (en portugais)
dataset-publisher-people-s-daily-online = Le Quotidien du Peuple en ligne
dataset-publisher-xinhua-carried-by-hong-kong-commercial-daily = Xinhua, repris par Hong Kong Commercial Daily
dataset-publisher-xinhua-carried-by-china-development-gateway = Xinhua, repris par China Development Gateway
dataset-publisher-kazinform = Kazinform
dataset-publisher-china-org-cn-german = China.org.cn (en allemand)
dataset-publisher-china-org-cn-korean = China.org.cn (en coréen)
dataset-publisher-people-s-daily-online-japanese = Le Quotidien du Peuple en ligne (en japonais)
dataset-publisher-global-times-carried-by-people-s-daily-online = Global Times, repris par Le Quotidien du Peuple en ligne
dataset-publisher-travel-daily-media = Travel Daily Media
dataset-publisher-china-media-group-carried-by-wen-wei-po = China Media Group, repris par Wen Wei Po
dataset-publisher-hong-kong-china-news-agency = Hong Kong China News Agency
dataset-publisher-china-radio-international-carried-by-excite-news-japan = Radio Chine Internationale, repris par Excite News Japon
dataset-publisher-xinhua-carried-by-invest-shanghai = Xinhua, repris par Invest Shanghai
dataset-publisher-cgtn = CGTN
dataset-publisher-china-news-service-jwview-com = China News Service, jwview.com
dataset-publisher-beijing-business-today = Beijing Business Today
dataset-publisher-national-immigration-administration-russian-page = Administration nationale de l’immigration (page en russe)
dataset-publisher-people-s-daily-online-german = Le Quotidien du Peuple en ligne (en allemand)
dataset-publisher-xinhua-carried-by-kazinform = Xinhua, repris par Kazinform
dataset-publisher-tass = TASS
dataset-publisher-xinhua-japanese-carried-by-livedoor-news = Xinhua (en japonais), repris par livedoor News
dataset-publisher-etnet-hong-kong-economic-times-group = etnet (groupe Hong Kong Economic Times)
dataset-publisher-xinhua-carried-by-sichuan-economic-daily = Xinhua, repris par Sichuan Economic Daily
dataset-publisher-xinhua-japanese = Xinhua (en japonais)
dataset-publisher-xinhua-carried-by-the-people-s-daily-app = Xinhua, repris par l’application du Quotidien du Peuple
dataset-publisher-economic-information-daily-xinhua = Economic Information Daily (Xinhua)
dataset-publisher-china-media-group-italian = China Media Group (en italien)
dataset-publisher-china-media-group-xinwen-lianbo-cctv = China Media Group, Xinwen Lianbo (CCTV)
dataset-publisher-hk01 = HK01
dataset-publisher-national-immigration-administration-chinese-page = Administration nationale de l’immigration (page en chinois)
dataset-publisher-state-council-gov-cn = Conseil des affaires d’État (gov.cn)
dataset-publisher-that-s = That’s
dataset-publisher-the-astana-times = The Astana Times
dataset-publisher-visaguide-world = VisaGuide.World
dataset-publisher-visahq-news = VisaHQ (actualités)

# Notes of derived figures
dataset-derived-travellers-daily--before-policy--derived = Passages quotidiens avant le changement de politique, tels que les impliquent le niveau d’après et sa croissance. Le communiqué ne dit pas de quels jours il s’agit.
dataset-derived-travellers-daily--pre-pandemic--derived = Passages quotidiens avant la pandémie, tels que les impliquent le niveau d’après le changement de politique et la part qu’il en représente.
dataset-derived-travellers-daily--before-policy--index--derived = Passages quotidiens avant le changement de politique, en pourcentage du niveau d’avant la pandémie : la part d’après, divisée par la croissance intervenue depuis. Le niveau lui-même s’élimine.
dataset-derived-permit-applications-daily--before-policy--derived = Demandes quotidiennes de permis avant le changement de politique, telles que les impliquent le niveau d’après et sa croissance. Le communiqué ne dit pas de quels jours il s’agit.
dataset-derived-permit-applications-daily--pre-pandemic--derived = Demandes quotidiennes de permis avant la pandémie, telles que les impliquent le niveau d’après le changement de politique et la part qu’il en représente.
dataset-derived-permit-applications-daily--before-policy--index--derived = Demandes quotidiennes de permis avant le changement de politique, en pourcentage du niveau d’avant la pandémie : la part d’après, divisée par la croissance intervenue depuis. Le niveau lui-même s’élimine.
dataset-derived-travellers-daily--before-policy--derived-kankan-2023-01-13 = Passages quotidiens avant le changement de politique, tels que les impliquent le niveau et la croissance déclarés le 13 janvier 2023 pour la période du 8 au 12 janvier. La déclaration ne dit pas de quels jours il s’agit.
dataset-derived-travellers-daily--pre-pandemic--derived-kankan-2023-01-13 = Passages quotidiens avant la pandémie, tels que les impliquent le niveau déclaré le 13 janvier 2023 et sa part du niveau de 2019.
dataset-derived-travellers-daily--before-policy--index--derived-kankan-2023-01-13 = Passages quotidiens avant le changement de politique, en pourcentage du niveau de 2019, d’après la déclaration du 13 janvier 2023 : la part d’après, divisée par la croissance intervenue depuis.
dataset-derived-travellers-mainland--2018--derived-share = Passages de résidents de la partie continentale de la Chine en 2018, en pourcentage du total publié.
dataset-derived-travellers-daily--2018--derived-mean = Moyenne quotidienne de 2018 : total des passages divisé par le nombre de jours de l’année.
dataset-derived-travellers-mainland--2019--derived-share = Passages de résidents de la partie continentale de la Chine en 2019, en pourcentage du total publié.
dataset-derived-travellers-foreign--2019--derived-share = Passages de ressortissants étrangers en 2019, en pourcentage du total publié.
dataset-derived-travellers-hmt--2019--derived-sum = Passages de résidents de Hong Kong, de Macao et de Taiwan en 2019, réunis ; le communiqué donne les trois séparément.
dataset-derived-travellers-daily--2019--derived-mean = Moyenne quotidienne de 2019 : total des passages divisé par le nombre de jours de l’année.
dataset-derived-travellers-mainland--2021--derived-share = Passages de résidents de la partie continentale de la Chine en 2021, en pourcentage du total publié.
dataset-derived-travellers-hmt--2021--derived-share = Passages de résidents de Hong Kong, Macao et Taiwan en 2021, en pourcentage du total publié.
dataset-derived-travellers-foreign--2021--derived-remainder = Passages de ressortissants étrangers en 2021, que le communiqué ne donne pas : le total moins les deux autres groupes.
dataset-derived-travellers-daily--2021--derived-mean = Moyenne quotidienne de 2021 : total des passages divisé par le nombre de jours de l’année.
dataset-derived-travellers-total--2022--derived-sum = Les trois groupes de voyageurs en 2022, réunis, à rapprocher du total publié.
dataset-derived-travellers-mainland--2022--derived-share = Passages de résidents de la partie continentale de la Chine en 2022, en pourcentage du total publié.
dataset-derived-travellers-hmt--2022--derived-share = Passages de résidents de Hong Kong, Macao et Taiwan en 2022, en pourcentage du total publié.
dataset-derived-travellers-foreign--2022--derived-share = Passages de ressortissants étrangers en 2022, en pourcentage du total publié.
dataset-derived-travellers-daily--2022--derived-mean = Moyenne quotidienne de 2022 : total des passages divisé par le nombre de jours de l’année.
dataset-derived-travellers-total--2023--derived-sum = Les trois groupes de voyageurs en 2023, réunis, à rapprocher du total publié.
dataset-derived-travellers-mainland--2023--derived-share = Passages de résidents de la partie continentale de la Chine en 2023, en pourcentage du total publié.
dataset-derived-travellers-hmt--2023--derived-share = Passages de résidents de Hong Kong, Macao et Taiwan en 2023, en pourcentage du total publié.
dataset-derived-travellers-foreign--2023--derived-share = Passages de ressortissants étrangers en 2023, en pourcentage du total publié.
dataset-derived-travellers-daily--2023--derived-mean = Moyenne quotidienne de 2023 : total des passages divisé par le nombre de jours de l’année.
dataset-derived-travellers-total--2024--derived-sum = Les trois groupes de voyageurs en 2024, réunis, à rapprocher du total publié.
dataset-derived-travellers-mainland--2024--derived-share = Passages de résidents de la partie continentale de la Chine en 2024, en pourcentage de la somme des trois groupes.
dataset-derived-travellers-hmt--2024--derived-share = Passages de résidents de Hong Kong, Macao et Taiwan en 2024, en pourcentage de la somme des trois groupes.
dataset-derived-travellers-foreign--2024--derived-share = Passages de ressortissants étrangers en 2024, en pourcentage de la somme des trois groupes.
dataset-derived-travellers-daily--2024--derived-mean = Moyenne quotidienne de 2024 : total des passages divisé par le nombre de jours de l’année.
dataset-derived-travellers-total--2025--derived-sum = Les trois groupes de voyageurs en 2025, réunis, à rapprocher du total publié.
dataset-derived-travellers-mainland--2025--derived-share = Passages de résidents de la partie continentale de la Chine en 2025, en pourcentage du total publié.
dataset-derived-travellers-hmt--2025--derived-share = Passages de résidents de Hong Kong, Macao et Taiwan en 2025, en pourcentage du total publié.
dataset-derived-travellers-foreign--2025--derived-share = Passages de ressortissants étrangers en 2025, en pourcentage du total publié.
dataset-derived-travellers-daily--2025--derived-mean = Moyenne quotidienne de 2025 : total des passages divisé par le nombre de jours de l’année.
dataset-derived-flights--2018--derived-share = Avions contrôlés en 2018, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-trains--2018--derived-share = Trains contrôlés en 2018, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-motor-vehicles--2018--derived-share = Véhicules à moteur contrôlés en 2018, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-vehicles-total--2023--derived-sum = Les quatre types de moyens de transport en 2023, réunis, à rapprocher du total publié.
dataset-derived-flights--2023--derived-share = Avions contrôlés en 2023, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-trains--2023--derived-share = Trains contrôlés en 2023, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-ships--2023--derived-share = Navires contrôlés en 2023, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-motor-vehicles--2023--derived-share = Véhicules à moteur contrôlés en 2023, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-vehicles-total--2024--derived-sum = Les quatre types de moyens de transport en 2024, réunis, à rapprocher du total publié.
dataset-derived-flights--2024--derived-share = Avions contrôlés en 2024, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-trains--2024--derived-share = Trains contrôlés en 2024, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-ships--2024--derived-share = Navires contrôlés en 2024, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-motor-vehicles--2024--derived-share = Véhicules à moteur contrôlés en 2024, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-vehicles-total--2025--derived-sum = Les quatre types de moyens de transport en 2025, réunis, à rapprocher du total publié.
dataset-derived-flights--2025--derived-share = Avions contrôlés en 2025, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-trains--2025--derived-share = Trains contrôlés en 2025, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-ships--2025--derived-share = Navires contrôlés en 2025, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-motor-vehicles--2025--derived-share = Véhicules à moteur contrôlés en 2025, en pourcentage de tous les moyens de transport contrôlés.
dataset-derived-hmt-documents--2022--derived-sum = Permis et autorisations délivrés en 2022, réunis ; les communiqués suivants ne donnent que cette somme.
dataset-derived-persons-caught--2022--derived-sum = Personnes ayant fait l’objet de mesures pénales et personnes sanctionnées administrativement en 2022, réunies, à rapprocher du total publié.
dataset-derived-persons-criminal-measures--2022--derived-share = Personnes ayant fait l’objet de mesures pénales en 2022, en pourcentage de toutes les personnes mises en cause.
dataset-derived-persons-admin-punished--2022--derived-share = Personnes sanctionnées administrativement en 2022, en pourcentage de toutes les personnes mises en cause.
dataset-derived-foreigners-deported--2022--derived-share = Étrangers expulsés en 2022, en pourcentage de ceux entrés, séjournant ou travaillant illégalement.
dataset-derived-illegal-foreigners--2022--derived-not-deported = Cas d’entrée, de séjour ou de travail illégaux d’étrangers en 2022, moins les personnes expulsées. Le communiqué cite avertissements, amendes, détention et obligation de départ, sans nombres.
dataset-derived-border-cases--2021--derived-implied = Affaires d’atteinte à la gestion des frontières en 2021, telles que les impliquent les 32 300 de 2022 et la croissance publiée pour les affaires pénales.
dataset-derived-persons-criminal-measures--2021--derived-implied = Personnes ayant fait l’objet de mesures pénales en 2021, telles que les impliquent le niveau de 2022 et une croissance que le communiqué attribue aux affaires pénales.
dataset-derived-persons-admin-punished--2021--derived-implied = Personnes sanctionnées administrativement en 2021, telles que les impliquent le niveau de 2022 et sa croissance publiée.
dataset-derived-snakeheads-arrested--2021--derived-implied = Passeurs arrêtés en 2021, tels que les impliquent le niveau de 2022 et sa croissance publiée.
dataset-derived-travellers-total--2020--derived-implied = Passages de tous les voyageurs en 2020, qu’aucun communiqué ne donne : déduits du niveau de 2021 et de sa croissance publiée.
dataset-derived-travellers-mainland--2020--derived-implied = Passages de résidents de la partie continentale de la Chine en 2020, qu’aucun communiqué ne donne : déduits du niveau de 2021 et de sa croissance publiée.
dataset-derived-travellers-hmt--2020--derived-implied = Passages de résidents de Hong Kong, Macao et Taiwan en 2020, qu’aucun communiqué ne donne : déduits du niveau de 2021 et de sa croissance publiée.
dataset-derived-travellers-foreign--2020--derived-remainder = Passages de ressortissants étrangers en 2020, qu’aucun communiqué ne donne : le total déduit moins les deux autres groupes déduits.
dataset-derived-travellers-total--2018h2--derived-gap = Passages de tous les voyageurs au second semestre 2018 : l’année moins son premier semestre.
dataset-derived-travellers-total--2021h2--derived-gap = Passages de tous les voyageurs au second semestre 2021 : l’année moins son premier semestre.
dataset-derived-travellers-total--2022h1--derived-sum = Passages de tous les voyageurs au premier semestre 2022 : ses deux trimestres réunis.
dataset-derived-travellers-total--2022h2--derived-gap = Passages de tous les voyageurs au second semestre 2022 : l’année moins ses deux premiers trimestres.
dataset-derived-travellers-total--2024h2--derived-gap = Passages de tous les voyageurs au second semestre 2024 : l’année moins son premier semestre.
dataset-derived-travellers-total--2024q1--derived-sum = Les trois groupes de voyageurs au premier trimestre 2024, réunis, à rapprocher du total publié.
dataset-derived-travellers-total--2024q2--derived-gap = Passages de tous les voyageurs au deuxième trimestre 2024 : le premier semestre moins les trois groupes du premier trimestre, dont le total n’est publié que comme supérieur à 141 millions.
dataset-derived-travellers-total--2024q4--derived-gap = Passages de tous les voyageurs au quatrième trimestre 2024 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-travellers-total--2025h2--derived-gap = Passages de tous les voyageurs au second semestre 2025 : l’année moins son premier semestre.
dataset-derived-travellers-total--2025q2--derived-gap = Passages de tous les voyageurs au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-total--2025q4--derived-gap = Passages de tous les voyageurs au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-travellers-mainland--2018h2--derived-gap = Passages de résidents de la partie continentale de la Chine au second semestre 2018 : l’année moins son premier semestre.
dataset-derived-travellers-mainland--2023h2--derived-gap = Passages de résidents de la partie continentale de la Chine au second semestre 2023 : l’année moins son premier semestre.
dataset-derived-travellers-mainland--2023q2--derived-gap = Passages de résidents de la partie continentale de la Chine au deuxième trimestre 2023 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-mainland--2023q4--derived-gap = Passages de résidents de la partie continentale de la Chine au quatrième trimestre 2023 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-travellers-mainland--2024h2--derived-gap = Passages de résidents de la partie continentale de la Chine au second semestre 2024 : l’année moins son premier semestre.
dataset-derived-travellers-mainland--2024q2--derived-gap = Passages de résidents de la partie continentale de la Chine au deuxième trimestre 2024 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-mainland--2025h2--derived-gap = Passages de résidents de la partie continentale de la Chine au second semestre 2025 : l’année moins son premier semestre.
dataset-derived-travellers-mainland--2025q2--derived-gap = Passages de résidents de la partie continentale de la Chine au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-mainland--2025q4--derived-gap = Passages de résidents de la partie continentale de la Chine au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-travellers-hmt--2023h2--derived-gap = Passages de résidents de Hong Kong, Macao et Taiwan au second semestre 2023 : l’année moins son premier semestre.
dataset-derived-travellers-hmt--2023q2--derived-gap = Passages de résidents de Hong Kong, Macao et Taiwan au deuxième trimestre 2023 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-hmt--2023q4--derived-gap = Passages de résidents de Hong Kong, Macao et Taiwan au quatrième trimestre 2023 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-travellers-hmt--2024h2--derived-gap = Passages de résidents de Hong Kong, Macao et Taiwan au second semestre 2024 : l’année moins son premier semestre.
dataset-derived-travellers-hmt--2024q2--derived-gap = Passages de résidents de Hong Kong, Macao et Taiwan au deuxième trimestre 2024 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-hmt--2024q4--derived-gap = Passages de résidents de Hong Kong, Macao et Taiwan au quatrième trimestre 2024 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-travellers-hmt--2025h2--derived-gap = Passages de résidents de Hong Kong, Macao et Taiwan au second semestre 2025 : l’année moins son premier semestre.
dataset-derived-travellers-hmt--2025q2--derived-gap = Passages de résidents de Hong Kong, Macao et Taiwan au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-hmt--2025q4--derived-gap = Passages de résidents de Hong Kong, Macao et Taiwan au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-travellers-foreign--2019h2--derived-gap = Passages de ressortissants étrangers au second semestre 2019 : l’année moins son premier semestre.
dataset-derived-travellers-foreign--2024h2--derived-gap = Passages de ressortissants étrangers au second semestre 2024 : l’année moins son premier semestre.
dataset-derived-travellers-foreign--2024q2--derived-gap = Passages de ressortissants étrangers au deuxième trimestre 2024 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-foreign--2024q4--derived-gap = Passages de ressortissants étrangers au quatrième trimestre 2024 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-travellers-foreign--2025h2--derived-gap = Passages de ressortissants étrangers au second semestre 2025 : l’année moins son premier semestre.
dataset-derived-travellers-foreign--2025q2--derived-gap = Passages de ressortissants étrangers au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-vehicles-total--2021h2--derived-gap = Moyens de transport contrôlés au second semestre 2021 : l’année moins son premier semestre.
dataset-derived-vehicles-total--2022h1--derived-sum = Moyens de transport contrôlés au premier semestre 2022 : ses deux trimestres réunis.
dataset-derived-vehicles-total--2022h2--derived-gap = Moyens de transport contrôlés au second semestre 2022 : l’année moins ses deux premiers trimestres.
dataset-derived-vehicles-total--2023h2--derived-gap = Moyens de transport contrôlés au second semestre 2023 : l’année moins son premier semestre.
dataset-derived-vehicles-total--2023q2--derived-gap = Moyens de transport contrôlés au deuxième trimestre 2023 : le premier semestre moins le premier trimestre.
dataset-derived-vehicles-total--2023q4--derived-gap = Moyens de transport contrôlés au quatrième trimestre 2023 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-vehicles-total--2024h2--derived-gap = Moyens de transport contrôlés au second semestre 2024 : l’année moins son premier semestre.
dataset-derived-vehicles-total--2024q2--derived-gap = Moyens de transport contrôlés au deuxième trimestre 2024 : le premier semestre moins le premier trimestre.
dataset-derived-vehicles-total--2024q4--derived-gap = Moyens de transport contrôlés au quatrième trimestre 2024 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-vehicles-total--2025h2--derived-gap = Moyens de transport contrôlés au second semestre 2025 : l’année moins son premier semestre.
dataset-derived-vehicles-total--2025q2--derived-gap = Moyens de transport contrôlés au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-total--2023h2--derived-gap = Passages de tous les voyageurs au second semestre 2023 : l’année moins son premier semestre.
dataset-derived-travellers-total--2023q2--derived-gap = Passages de tous les voyageurs au deuxième trimestre 2023 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-total--2023q4--derived-gap = Passages de tous les voyageurs au quatrième trimestre 2023 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-travellers-daily--2020--derived-mean = Moyenne quotidienne de 2020 : total des passages, qu’aucun communiqué ne donne, divisé par le nombre de jours de l’année.
dataset-derived-travellers-daily--2019-02-04_2019-02-10--derived-mean = Moyenne quotidienne des jours fériés : total des passages divisé par le nombre de jours.
dataset-derived-travellers-daily--2019-05-01_2019-05-04--derived-mean = Moyenne quotidienne des jours fériés : total des passages divisé par le nombre de jours.
dataset-derived-travellers-daily--2019-09-13_2019-09-15--derived-mean = Moyenne quotidienne des jours fériés : total des passages divisé par le nombre de jours.
dataset-derived-travellers-daily--2023-01-08_2023-03-07--derived-mean = Moyenne quotidienne de la période : total des passages divisé par le nombre de jours.
dataset-derived-travellers-daily--2024-05-01_2024-05-05--derived-mean = Moyenne quotidienne des jours fériés : total des passages divisé par le nombre de jours.
dataset-derived-travellers-daily--2025-01-28_2025-02-04--derived-mean = Moyenne quotidienne des jours fériés : total des passages divisé par le nombre de jours.
dataset-derived-travellers-daily--2025-01-01_2025-01-01--derived-mean = Moyenne quotidienne des jours fériés : total des passages divisé par le nombre de jours.
dataset-derived-travellers-total--2024q3--derived-sum = Les trois groupes de voyageurs au troisième trimestre 2024, réunis, à rapprocher du total publié.
dataset-derived-travellers-total--2025q3--derived-sum = Les trois groupes de voyageurs au troisième trimestre 2025, réunis, à rapprocher du total publié.
dataset-derived-travellers-total--2024-07-01_2024-08-31--derived-sum = Les trois groupes de voyageurs en juillet et août 2024, réunis, à rapprocher du total publié.
dataset-derived-travellers-total--2026q2--derived-gap = Passages de tous les voyageurs au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-mainland--2026q2--derived-gap = Passages de résidents de la partie continentale de la Chine au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-hmt--2026q2--derived-gap = Passages de résidents de Hong Kong, Macao et Taiwan au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-foreign--2026q2--derived-gap = Passages de ressortissants étrangers au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-vehicles-total--2026q2--derived-gap = Moyens de transport contrôlés au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-mainland--2024q4--derived-gap = Passages de résidents de la partie continentale de la Chine au quatrième trimestre 2024 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-travellers-foreign--2025q4--derived-gap = Passages de ressortissants étrangers au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-vehicles-total--2025q4--derived-gap = Moyens de transport contrôlés au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-flights--2023q2--derived-gap = Avions contrôlés au deuxième trimestre 2023 : le premier semestre moins le premier trimestre.
dataset-derived-flights--2024q2--derived-gap = Avions contrôlés au deuxième trimestre 2024 : le premier semestre moins le premier trimestre.
dataset-derived-flights--2025q2--derived-gap = Avions contrôlés au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-flights--2026q2--derived-gap = Avions contrôlés au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-flights--2024q4--derived-gap = Avions contrôlés au quatrième trimestre 2024 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-flights--2025q4--derived-gap = Avions contrôlés au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-trains--2023q2--derived-gap = Trains contrôlés au deuxième trimestre 2023 : le premier semestre moins le premier trimestre.
dataset-derived-trains--2024q2--derived-gap = Trains contrôlés au deuxième trimestre 2024 : le premier semestre moins le premier trimestre.
dataset-derived-trains--2025q2--derived-gap = Trains contrôlés au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-trains--2026q2--derived-gap = Trains contrôlés au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-trains--2024q4--derived-gap = Trains contrôlés au quatrième trimestre 2024 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-trains--2025q4--derived-gap = Trains contrôlés au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-ships--2023q2--derived-gap = Navires contrôlés au deuxième trimestre 2023 : le premier semestre moins le premier trimestre.
dataset-derived-ships--2024q2--derived-gap = Navires contrôlés au deuxième trimestre 2024 : le premier semestre moins le premier trimestre.
dataset-derived-ships--2025q2--derived-gap = Navires contrôlés au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-ships--2026q2--derived-gap = Navires contrôlés au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-ships--2024q4--derived-gap = Navires contrôlés au quatrième trimestre 2024 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-ships--2025q4--derived-gap = Navires contrôlés au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-motor-vehicles--2023q2--derived-gap = Véhicules à moteur contrôlés au deuxième trimestre 2023 : le premier semestre moins le premier trimestre.
dataset-derived-motor-vehicles--2024q2--derived-gap = Véhicules à moteur contrôlés au deuxième trimestre 2024 : le premier semestre moins le premier trimestre.
dataset-derived-motor-vehicles--2025q2--derived-gap = Véhicules à moteur contrôlés au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-motor-vehicles--2026q2--derived-gap = Véhicules à moteur contrôlés au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-motor-vehicles--2024q4--derived-gap = Véhicules à moteur contrôlés au quatrième trimestre 2024 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-motor-vehicles--2025q4--derived-gap = Véhicules à moteur contrôlés au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-passports--2024q2--derived-gap = Passeports ordinaires délivrés au deuxième trimestre 2024 : le premier semestre moins le premier trimestre.
dataset-derived-passports--2025q2--derived-gap = Passeports ordinaires délivrés au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-passports--2026q2--derived-gap = Passeports ordinaires délivrés au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-passports--2024q4--derived-gap = Passeports ordinaires délivrés au quatrième trimestre 2024 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-passports--2025q4--derived-gap = Passeports ordinaires délivrés au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-hmt-documents--2023q2--derived-gap = Permis et autorisations pour Hong Kong, Macao et Taiwan délivrés au deuxième trimestre 2023 : le premier semestre moins le premier trimestre.
dataset-derived-hmt-documents--2024q2--derived-gap = Permis et autorisations pour Hong Kong, Macao et Taiwan délivrés au deuxième trimestre 2024 : le premier semestre moins le premier trimestre.
dataset-derived-hmt-documents--2025q2--derived-gap = Permis et autorisations pour Hong Kong, Macao et Taiwan délivrés au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-hmt-documents--2026q2--derived-gap = Permis et autorisations pour Hong Kong, Macao et Taiwan délivrés au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-hmt-documents--2024q4--derived-gap = Permis et autorisations pour Hong Kong, Macao et Taiwan délivrés au quatrième trimestre 2024 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-hmt-documents--2025q4--derived-gap = Permis et autorisations pour Hong Kong, Macao et Taiwan délivrés au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-mainland-travel-permits--2024q2--derived-gap = Permis de voyage dans la partie continentale délivrés aux résidents de Hong Kong, Macao et Taiwan au deuxième trimestre 2024 : le premier semestre moins le premier trimestre.
dataset-derived-mainland-travel-permits--2025q2--derived-gap = Permis de voyage dans la partie continentale délivrés aux résidents de Hong Kong, Macao et Taiwan au deuxième trimestre 2025 : le premier semestre moins le premier trimestre.
dataset-derived-mainland-travel-permits--2026q2--derived-gap = Permis de voyage dans la partie continentale délivrés aux résidents de Hong Kong, Macao et Taiwan au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-mainland-travel-permits--2025q4--derived-gap = Permis de voyage dans la partie continentale délivrés aux résidents de Hong Kong, Macao et Taiwan au quatrième trimestre 2025 : l’année moins son premier semestre et son troisième trimestre.
dataset-derived-foreign-visas--2026q2--derived-gap = Visas et titres de séjour délivrés aux étrangers au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-border-cases--2026q2--derived-gap = Affaires d’atteinte à la gestion des frontières au deuxième trimestre 2026 : le premier semestre moins le premier trimestre.
dataset-derived-travellers-daily--2018-06-16_2018-06-18--derived-mean = Moyenne quotidienne des jours fériés : total des passages divisé par le nombre de jours.
dataset-derived-travellers-daily--2018-10-01_2018-10-07--derived-mean = Moyenne quotidienne des jours fériés : total des passages divisé par le nombre de jours.
dataset-derived-travellers-daily--2024-01-01_2024-07-31--derived-mean = Moyenne quotidienne de la période : total des passages divisé par le nombre de jours.
dataset-derived-travellers-daily--2025-01-01_2025-09-30--derived-mean = Moyenne quotidienne de la période : total des passages divisé par le nombre de jours.
dataset-derived-travellers-daily--2020-02-01_2021-09-08--derived-mean = Moyenne quotidienne de la période : total des passages divisé par le nombre de jours.

# Notes of figures
dataset-figure-border-cases--2018-04-02_2023-04-14--people-2023-04-14 = Publié avec la mention « au cours des cinq années ».
dataset-figure-border-cases--2021-01-01_2025-07-30--xinhua-2025-07-30 = Période du plan quinquennal ; la date de fin n’est pas publiée.
dataset-figure-border-cases--2022q1--fznews-2022q1 = Publié avec la mention « cette année jusqu’ici ».
dataset-figure-border-cases--2022--nia-press-2023-01-17--p13 = Publié sous l’intitulé « infractions et crimes ».
dataset-figure-border-inspection-channels--2023-01-08_2023-01-17--nia-press-2023-01-17--p21 = D’autres communiqués disent : les couloirs de 53 postes-frontières.
dataset-figure-calls-12367--2025h1--excite-2025h1 = Compte des personnes ; les communiqués antérieurs comptent des appels.
dataset-figure-campaign-cases--2021--lawinfochina-2021 = Décompte d’une campagne spéciale ; le total annuel de l’ANI est de 19 600.
dataset-figure-dens--2021--lawinfochina-2021 = Décompte de campagne.
dataset-figure-drugs-seized--2022q1--fznews-2022q1 = Publié avec la mention « cette année jusqu’ici ».
dataset-figure-drugs-seized--2022q1--people-2022q1 = Publié avec la mention « depuis le début de 2022 ».
dataset-figure-entries-foreign--2019h1--gestion-2024h1 = Comprend les résidents frontaliers, à la différence des 15,53 millions cités d’après le South China Morning Post.
dataset-figure-entries-foreign--2024--cgtn-2024-entries = Inférieur aux 29,218 millions publiés pour janvier à novembre ; les résidents frontaliers sont vraisemblablement exclus.
dataset-figure-entries-total--2023-01-21_2023-01-27--change--vs-previous-year--kankan-2023-01-30 = Un autre texte anglais de Xinhua donne 123,3 %.
dataset-figure-exits-chinese--2022q1--change--vs-previous-quarter--bjtitle-2022q1 = Publié comme une baisse de 1,2 % par rapport au trimestre précédent ; grammaticalement, elle peut aussi porter sur le total.
dataset-figure-exits-chinese--2022q1--change--vs-previous-year--bjtitle-2022q1 = Publié comme une baisse de 5,9 % sur un an ; grammaticalement, elle peut aussi porter sur le total.
dataset-figure-foreign-residence-permits--2021h1--vanguard-2021h1 = Publié sous l’intitulé « permis de court et de long séjour ».
dataset-figure-foreign-residence-permits--2022q2--change--vs-previous-quarter--afpbb-2022q2 = Ne se déduit pas des 136 000 publiés pour le trimestre précédent.
dataset-figure-foreign-residence-permits--2023h1--ecns-2023h1 = Publié sous l’intitulé « visas et permis de résidence ».
dataset-figure-foreign-residence-permits--2023--oecd-2024 = Shanghai Daily et le South China Morning Post donnent 711 000.
dataset-figure-foreign-residence-permits--2023--scmp-2023-residents = L’OCDE donne 712 000.
dataset-figure-foreign-residents--2023--share--vs-2019--scmp-2023-residents = Stock à la fin de 2023 par rapport à la fin de 2019.
dataset-figure-foreign-residents--2023--share--vs-2019--shine-2023-residents = Stock à la fin de 2023 par rapport à la fin de 2019.
dataset-figure-foreigners-deported--2018-04-02_2023-04-14--people-2023-04-14 = Publié avec la mention « les cinq dernières années ».
dataset-figure-foreigners-deported--2022q1--fznews-2022q1 = Publié avec la mention « cette année jusqu’ici ».
dataset-figure-foreigners-deported--2022q1--people-2022q1 = Publié avec la mention « cette année à ce jour ».
dataset-figure-freight-vehicles--2022q2--change--vs-2019--afpbb-2022q2 = La base publiée est le quatrième trimestre 2019.
dataset-figure-gangs--2021--lawinfochina-2021 = Publié sous l’intitulé « bandes de passeurs », décompte de campagne.
dataset-figure-gangs--2021-01-01_2025-07-30--xinhua-2025-07-30 = Période du plan quinquennal ; la date de fin n’est pas publiée.
dataset-figure-guns-seized--2022q1--fznews-2022q1 = Publié avec la mention « cette année jusqu’ici ».
dataset-figure-guns-seized--2022q1--people-2022q1 = Publié avec la mention « depuis le début de 2022 ».
dataset-figure-guns-seized--2022--nia-press-2023-01-17--p13 = Le texte anglais peut se lire comme « 3 278 types » ; le texte chinois compte les armes.
dataset-figure-hainan-visa-free-entries--2018-05-01_2018-12-31--change--vs-previous-year--chinatravelnews-2018 = Une virgule est publiée à la place du point décimal.
dataset-figure-hainan-visa-free-entries--2018-05-01_2018-12-31--chinatravelnews-2018 = Au titre de la politique de Hainan pour 59 pays, en vigueur depuis le 1er mai 2018.
dataset-figure-hmt-documents--2024--change--vs-previous-year--chinaorg-ko-2024 = Voir la note sur la croissance des passeports tirée de la même page.
dataset-figure-hmt-documents--2025h1--nia-2025h1 = La page en anglais ne mentionne que les autorisations.
dataset-figure-hmt-endorsements--2021h1--vanguard-2021h1 = Publié sous l’intitulé « permis de voyage à Hong Kong, Macao et Taiwan ».
dataset-figure-identity-authentication--2022--nia-press-2023-01-17--p14 = Le texte chinois compte des utilisations, non des résidents.
dataset-figure-illegal-foreigners--2018-04-02_2023-04-14--people-2023-04-14 = Publié avec la mention « les cinq dernières années » ; le début retenu est la fondation de l’administration, en avril 2018.
dataset-figure-illegal-foreigners--2022q1--fznews-2022q1 = Publié avec la mention « cette année jusqu’ici » ; une même personne peut être comptée plusieurs fois.
dataset-figure-illegal-foreigners--2022q1--people-2022q1 = Publié avec la mention « cette année à ce jour ».
dataset-figure-illegal-foreigners--2022--nia-press-2023-01-17--p13 = Le texte chinois compte des cas (une même personne peut être comptée plusieurs fois).
dataset-figure-illegal-foreigners--2023--people-pt-2023 = Le communiqué chinois donne plus de 65 000.
dataset-figure-illegal-foreigners--2024h1--chinadaily-2024h1 = Le communiqué en chinois donne plus de 41 000.
dataset-figure-joint-review-places--2022--nia-press-2023-01-17--p14 = Xinhua donne 277 pour le même décompte.
dataset-figure-joint-review-places--2022--people-2022 = Le document principal donne 227.
dataset-figure-land-ports-reopened--2023-01-08_2023-07-19--chinadaily-2023h1 = Postes-frontières terrestres ouverts progressivement depuis janvier 2023.
dataset-figure-mainland-travel-permits--2023q1--globaltimes-2023q1 = Demandes enregistrées, non permis délivrés.
dataset-figure-mainland-travel-permits--2023q1--sjz-2023q1 = Demandes enregistrées, non permis délivrés.
dataset-figure-passports--2023--people-pt-2023 = D’autres pages donnent le chiffre sans « plus de ».
dataset-figure-passports--2024--change--vs-previous-year--chinaorg-ko-2024 = La page rattache 26,5 et 9,8 % aux documents pour Hong Kong, Macao et Taiwan ; le communiqué attribue 26,5 % aux passeports et 9,8 % à ces documents.
dataset-figure-permit-applicants--2023-01-08_2023-01-12--change--vs-before-policy--shine-2023-01-14 = Même pourcentage que celui du document principal pour la période du 8 au 17 janvier.
dataset-figure-permit-applications-daily--2023-01-08_2023-01-17--change--vs-before-policy--nia-press-2023-01-17--p21 = Moyenne du 8 janvier au jour de la conférence de presse ; la date de fin retenue est le 17 janvier.
dataset-figure-permit-applications-daily--2023-01-08_2023-01-17--nia-press-2023-01-17--p21 = Moyenne du 8 janvier au jour de la conférence de presse ; la date de fin retenue est le 17 janvier.
dataset-figure-permit-applications-daily--2023-01-08_2023-01-17--share--vs-pre-pandemic--nia-press-2023-01-17--p21 = Moyenne du 8 janvier au jour de la conférence de presse ; la date de fin retenue est le 17 janvier.
dataset-figure-persons-caught--2018-04-02_2023-04-14--people-2023-04-14 = Publié avec la mention « depuis la réforme de 2018 ».
dataset-figure-persons-caught--2021-01-01_2025-07-30--xinhua-2025-07-30 = Période du plan quinquennal ; la date de fin n’est pas publiée.
dataset-figure-persons-caught--2022q1--fznews-2022q1 = Publié avec la mention « cette année jusqu’ici ».
dataset-figure-persons-caught--2022q1--people-2022q1 = Publié avec la mention « cette année à ce jour ».
dataset-figure-persons-criminal-measures--2022--change--vs-previous-year--nia-press-2023-01-17--p29 = Publié comme « affaires pénales combattues et traitées » ; la croissance est celle du nombre de personnes ayant fait l’objet de mesures pénales (67 200 contre 50 100).
dataset-figure-ports-with-channels-open--2023-01-08_2023-01-17--govcn-2023-01-18 = Publié comme « les couloirs de 53 postes-frontières » ; le document principal fait état de 53 couloirs.
dataset-figure-precursors-seized--2022q1--fznews-2022q1 = Publié avec la mention « cette année jusqu’ici ».
dataset-figure-precursors-seized--2022q1--people-2022q1 = Publié avec la mention « depuis le début de 2022 ».
dataset-figure-smuggled-goods-value--2022--chinadaily-2022 = La page donne comme équivalent 220 millions de dollars américains, ce qui ne peut être exact.
dataset-figure-snakeheads-overseas--2022--nia-press-2023-01-17--p13 = Seulement ceux qui avaient fui à l’étranger.
dataset-figure-travellers-daily--2023-01-08_2023-01-17--change--vs-before-policy--nia-press-2023-01-17--p21 = Moyenne du 8 janvier au jour de la conférence de presse ; la date de fin retenue est le 17 janvier.
dataset-figure-travellers-daily--2023-01-08_2023-01-17--nia-press-2023-01-17--p21 = Moyenne du 8 janvier au jour de la conférence de presse ; la date de fin retenue est le 17 janvier.
dataset-figure-travellers-daily--2023-01-08_2023-01-17--share--vs-pre-pandemic--nia-press-2023-01-17--p21 = Moyenne du 8 janvier au jour de la conférence de presse ; la date de fin retenue est le 17 janvier.
dataset-figure-travellers-daily--2023-01-21_2023-01-27--forecast--traveldaily-2023-01-18 = Le titre parle à tort de sorties ; le texte prévoit sorties et entrées réunies.
dataset-figure-travellers-daily--2023-09-29_2023-10-06--forecast--vs-previous-year--shine-nationalday-2023-forecast = Publié comme une hausse d’environ 3 fois.
dataset-figure-travellers-daily--2023-12-30_2024-01-01--forecast--vs-previous-year--macaudailytimes-newyear-2024-forecast = Publié comme une hausse de plus de 5 fois.
dataset-figure-travellers-daily--2025-10-01_2025-10-08--forecast--people-nationalday-2025-forecast = Les avis en chinois annoncent plus de 2 millions.
dataset-figure-travellers-foreign--2023h1--nia-2023h1 = Publié comme excluant les résidents frontaliers.
dataset-figure-travellers-foreign--2023--people-pt-2023 = Coquille sur la page : « mil » (mille) est publié à la place de « millions ».
dataset-figure-travellers-foreign--2023q3--nia-2023q3 = Comprend les résidents frontaliers étrangers.
dataset-figure-travellers-foreign--2026-02-15_2026-02-23--change--vs-previous-year--jjckb-springfestival-2026 = Croissance de la moyenne quotidienne (neuf jours contre huit).
dataset-figure-travellers-hmt--2026-02-15_2026-02-23--change--vs-previous-year--jjckb-springfestival-2026 = Croissance de la moyenne quotidienne (neuf jours contre huit).
dataset-figure-travellers-mainland--2019h1--gestion-2024h1 = Publié sous l’intitulé « citoyens chinois ».
dataset-figure-travellers-mainland--2024q3--nia-list-2024-10 = Coquille sur la page : le mot « million » manque. Xinhua donne 7854.5万.
dataset-figure-travellers-mainland--2026-02-15_2026-02-23--change--vs-previous-year--jjckb-springfestival-2026 = Croissance de la moyenne quotidienne (neuf jours contre huit).
dataset-figure-travellers-single-day--2023-02-06_2023-02-06--cri-2023-02-07 = Point des milliers, à l’allemande.
dataset-figure-travellers-total--2019-09-13_2019-09-15--change--vs-previous-year--chinacourt-midautumn-2019 = Publié comme une baisse de 7 %.
dataset-figure-travellers-total--2021--change--vs-previous-year--nia-2021 = Publié comme une baisse de 2,8 %.
dataset-figure-travellers-total--2021-01-01_2025-07-30--xinhua-2025-07-30 = Période du plan quinquennal jusqu’à la conférence de presse ; la date de fin n’est pas publiée.
dataset-figure-travellers-total--2022q1--change--vs-previous-year--chinadaily-2022q1 = Publié comme une baisse de 5,9 %, rattachée ici à l’ensemble des entrées et sorties.
dataset-figure-travellers-total--2023q1--globaltimes-2023q1-2 = Coquille sur la page : le chiffre du communiqué est 65,065 millions, et la somme des groupes sur la même page est de 65,06 millions.
dataset-figure-travellers-total--2024q1--chinaorg-ja-2024q1 = Le communiqué chinois donne plus de 141 millions.
dataset-figure-travellers-total--2023-12-30_2024-01-01--change--vs-previous-year--people-newyear-2024 = Publié comme « 4,7 fois plus qu’un an auparavant ».
dataset-figure-travellers-total--2024-02-10_2024-02-17--change--vs-previous-year--people-springfestival-2024 = Publié comme une hausse de 2,8 fois.
dataset-figure-travellers-total--2024-10-01_2024-10-07--people-nationalday-2024-mps = Attribué au ministère de la Sécurité publique ; l’ANI donne 13,098 millions pour les mêmes sept jours.
dataset-figure-travellers-total--2025q3--people-de-2025q3 = La page présente le troisième trimestre comme les trois premiers trimestres.
dataset-figure-vehicles-total--2019--nia-2019 = Le texte anglais cite entre parenthèses avions, trains et bateaux ; les véhicules à moteur forment l’essentiel de la série.
dataset-figure-vehicles-total--2019-09-13_2019-09-15--change--vs-previous-year--chinacourt-midautumn-2019 = Publié comme une baisse de 8,3 %.
dataset-figure-vehicles-total--2021h1--nia-2021h1 = Le texte anglais décrit les moyens de transport comme des vols et des bateaux seulement.
dataset-figure-vehicles-total--2021-01-01_2025-07-30--xinhua-2025-07-30 = Période du plan quinquennal ; la date de fin n’est pas publiée.
dataset-figure-vehicles-total--2023--nia-2023 = Le texte anglais cite entre parenthèses trains, navires et voitures, alors que les vols sont comptés et énumérés.
dataset-figure-vehicles-total--2024-02-10_2024-02-17--change--vs-previous-year--nia-springfestival-2024 = Publié comme une croissance de 1,6 fois.
dataset-figure-vehicles-total--2024-10-01_2024-10-07--people-nationalday-2024-mps = Attribué au ministère de la Sécurité publique.
dataset-figure-vehicles-total--2026-02-15_2026-02-23--change--vs-previous-year--jjckb-springfestival-2026 = Croissance de la moyenne quotidienne (neuf jours contre huit).
dataset-figure-visa-free-countries--2025-07-30_2025-07-30--xinhua-2025-07-30 = Exemption de visa unilatérale ou mutuelle complète.
dataset-figure-visa-free-countries--2025-10-16_2025-10-16--qazinform-2025q3 = Entrée sans visa unilatérale ou mutuelle.
dataset-figure-visa-free-entries--2025h1--change--vs-previous-year--nia-2025h1 = Publié dans le titre de la page.
dataset-figure-visa-free-entries--2025q3--people-de-2025q3 = Virgule décimale, à l’allemande. La page présente la période comme les trois premiers trimestres.
dataset-figure-visa-free-entries--2026-02-15_2026-02-23--change--vs-previous-year--jjckb-springfestival-2026 = Croissance de la moyenne quotidienne (neuf jours contre huit).
dataset-figure-visa-free-share--2024h1--share--asiafinancial-2024h1 = Concorde avec 8,542 sur 14,635 millions.
dataset-figure-visa-free-share--2024h1--share--ecns-2024h1 = Ne se déduit pas des deux niveaux donnés sur la même page (58,4 %).
dataset-figure-visa-free-share--2024h1--share--shine-2024h1 = Ne se déduit pas des deux niveaux donnés sur la même page.
dataset-figure-campaign-cases--2020-12-05_2021-05-31--cctv-2021-05-31 = Décompte d’une campagne spéciale commencée en décembre 2020.
dataset-figure-entries-daily--2020-03-16_2020-03-16--cctv-2020-03-16 = La période sur laquelle porte la moyenne n’est pas précisée ; la date est celle de la déclaration. En baisse de plus de 80 % sur un an.
dataset-figure-entries-foreign--2024-12-17_2025-03-17--cctv-2025-03-19 = Toutes les entrées depuis l’instauration du transit de 240 heures, et non seulement celles en transit.
dataset-figure-entries-foreign--2024-12-17_2025-12-16--cctv-transit-year-2025 = Première année du transit de 240 heures ; les dates ne sont pas précisées. Toutes les entrées, et non seulement celles en transit.
dataset-figure-foreign-visas--2018h1--cctv-2018h1 = La somme des trois types n’est égale au total que si ce chiffre est 110,0 (en dizaines de milliers).
dataset-figure-gangs--2026h1--nia-zh-2026h1 = Publié sous l’intitulé « bandes majeures ».
dataset-figure-illegal-crossers--2020--cctv-2020-enforcement = Une même personne peut être comptée plusieurs fois.
dataset-figure-port-visas--2024--nia-zh-2024 = Compris dans les 2,597 millions de visas et de documents.
dataset-figure-travellers-daily--2026-09-25_2026-09-27--change--vs-previous-year--cns-midautumn-2026 = Publié comme une comparaison avec les jours fériés de la mi-automne de l’année précédente, qui tombaient en 2025 pendant les huit jours fériés de la fête nationale.
dataset-figure-travellers-foreign--2023h1--nia-zh-2023h1 = Les résidents frontaliers sont exclus.
dataset-figure-travellers-foreign--2026-02-15_2026-02-23--change--vs-previous-year--nia-zh-springfestival-2026 = Croissance de la moyenne quotidienne.
dataset-figure-travellers-hmt--2026-02-15_2026-02-23--change--vs-previous-year--nia-zh-springfestival-2026 = Croissance de la moyenne quotidienne.
dataset-figure-travellers-mainland--2026-02-15_2026-02-23--change--vs-previous-year--nia-zh-springfestival-2026 = Croissance de la moyenne quotidienne.
dataset-figure-travellers-total--2019-10-01_2019-10-07--cctv-nationalday-2019 = Publié par le ministère de la Sécurité publique pour la période de la fête nationale.
dataset-figure-travellers-total--2020-02-01_2021-09-08--cctv-2021-09-08 = Publié avec la mention « depuis février 2020 » ; la date de fin retenue est le jour de la déclaration.
dataset-figure-vehicles-total--2026-02-15_2026-02-23--change--vs-previous-year--nia-zh-springfestival-2026 = Croissance de la moyenne quotidienne.
dataset-figure-visa-free-entries--2026-02-15_2026-02-23--change--vs-previous-year--nia-zh-springfestival-2026 = Croissance de la moyenne quotidienne.

# What the site holds of others
licences-title = Licences de tiers
licences-link = Licences de tiers
licences-intro = Crossings repose sur des logiciels libres. Voici tout ce qui, venant de tiers, arrive avec le site dans votre navigateur : nom et version, licence et titulaire du droit d’auteur. Les outils qui ne servent qu’à construire le site n’en font pas partie, et les images ne contiennent aucune police.
licences-texts = Toutes les licences en texte intégral
licences-bill = La même liste sous une forme lisible par machine : une nomenclature CycloneDX
licences-crates = Dans les programmes (WebAssembly)
licences-packages = Dans les scripts (JavaScript)
licences-part = Composant
licences-licence = Licence
licences-copyright = Droit d’auteur

dataset-derived-travellers-daily--2023-01-21_2023-01-27--derived-mean = Moyenne quotidienne des jours fériés : total des passages divisé par le nombre de jours.
dataset-derived-travellers-daily--2024-06-08_2024-06-10--derived-mean = Moyenne quotidienne des jours fériés : total des passages divisé par le nombre de jours.
dataset-anomaly-year-2019-growth = La croissance publiée pour 2019 est de 3,8 % ; les deux niveaux publiés donnent environ 3 %.
dataset-anomaly-travellers-jan-aug-2025-coarse = La page en français donne 460 millions en tout et des groupes dont la somme est de 451,3 millions. Une agence donne les mêmes nombres en chinois sous la forme de 4,6, 2,2 et 1,8 centaines de millions : leur dernier chiffre représente dix millions et, à cette précision, ils concordent.
dataset-publisher-china-news-service-reported-by-udn-com = China News Service, rapporté par udn.com

dataset-correction-foreigners-deported--2022q1--people-2022q1--2026-11-29 = L’application du Quotidien du Peuple donne 0.8万, arrondi au millier.
dataset-correction-illegal-foreigners--2023--people-pt-2023--2026-11-29 = Le texte chinois donne 6.5万余 : un minimum, non un nombre arrondi.
dataset-correction-illegal-foreigners--2024h1--chinadaily-2024h1--2026-11-29 = Le texte chinois donne 4.1万余 : un minimum, non un nombre arrondi.
dataset-correction-platform-services--2024--nia-2024--2026-11-29 = Le communiqué chinois donne 1.3亿, arrondi à dix millions.
dataset-correction-precursors-seized--2022--chinadaily-2022--2026-11-29 = Un poids en tonnes est arrondi ; ce n’est pas un décompte exact.
dataset-correction-satisfaction-12367--2022--nia-press-2023-01-17--p14--2026-11-29 = Ce nombre est une part, comme dans tous les autres communiqués ; la valeur est la même.
dataset-correction-smuggled-goods-value--2022--chinadaily-2022--2026-11-29 = Le communiqué chinois donne 2.2亿元, arrondi à dix millions.
dataset-correction-smuggled-goods-value--2022--nia-press-2023-01-17--p13--2026-11-29 = Le communiqué chinois donne 2.2亿元, arrondi à dix millions.
dataset-correction-travellers-chinese--2018--ecns-2018--2026-11-29 = Le communiqué chinois donne 5.6亿, arrondi à dix millions.
dataset-correction-travellers-daily--2025-10-01_2025-10-08--forecast--people-nationalday-2025-forecast--2026-11-29 = Le texte chinois donne 突破200万 : un minimum, non un nombre arrondi.
dataset-correction-travellers-foreign--2024-04-04_2024-04-06--cri-qingming-2024--2026-11-29 = Le communiqué chinois donne 50万, arrondi à dix mille.
dataset-correction-travellers-hk--2018--chinatravelnews-2018--2026-11-29 = Le communiqué chinois donne 1.6亿, arrondi à dix millions.
dataset-correction-travellers-hmt--2025-01-01_2025-08-31--nia-2025jan-aug-fr--2026-11-29 = Le communiqué chinois donne 1.8亿, arrondi à dix millions.
dataset-correction-travellers-hmt--2025-05-01_2025-05-05--people-mayday-2025--2026-11-29 = « 4 millions » est arrondi au million ; le communiqué chinois donne 400.3万.
dataset-correction-travellers-mainland--2018--chinatravelnews-2018--2026-11-29 = Le communiqué chinois donne 3.4亿, arrondi à dix millions.
dataset-correction-travellers-mainland--2025-01-01_2025-08-31--nia-2025jan-aug-fr--2026-11-29 = Le communiqué chinois donne 2.2亿, arrondi à dix millions.
dataset-correction-travellers-total--2018--chinatravelnews-2018--2026-11-29 = Le communiqué chinois donne 6.5亿, arrondi à dix millions.
dataset-correction-travellers-total--2019--nia-2019--2026-11-29 = Le communiqué chinois donne 6.7亿, arrondi à dix millions.
dataset-correction-travellers-total--2024q1--chinaorg-ja-2024q1--2026-11-29 = Le texte chinois donne 超1.41亿 : un minimum, non un nombre arrondi.
dataset-correction-travellers-total--2024--nia-2024--2026-11-29 = Le communiqué chinois donne 6.1亿, arrondi à dix millions.
dataset-correction-travellers-total--2024-07-01_2024-08-31--nia-summer-2024--2026-11-29 = Le communiqué chinois donne 1.1亿, arrondi à dix millions.
dataset-correction-travellers-total--2024q3--nia-list-2024-10--2026-11-29 = Le communiqué chinois donne 1.6亿, arrondi à dix millions.
dataset-correction-travellers-total--2025-01-01_2025-08-31--nia-2025jan-aug-fr--2026-11-29 = Le communiqué chinois donne 4.6亿, arrondi à dix millions.
