# Crossings in English. Every other language has exactly these messages.
#
# Messages whose names begin with `ui-` travel with the figures, so that they can be said in the browser; the
# others are used by the build.

# The site
site-name = Crossings
site-tagline = China’s published entry–exit statistics: every figure with its source, its rounding and its caveats.
page-title = { $title } · Crossings
nav-label = Site
languages-label = Language
nav-charts = Charts
nav-explore = Explore
nav-compare = Compare
nav-check = Check
nav-data = Data
nav-sources = Sources
nav-about = About
skip-to-content = Skip to content
not-found-title = Page not found
not-found-text = There is no page at this address. The charts, the data and the sources are one click away.
not-found-near = Closest to this address:
footer-text = The figures are those of the publishers named; the code is licensed under MIT or Apache-2.0, the compiled data under CC BY 4.0. No tracking, no cookies, no requests to any other site.

# Home
home-title = Crossings: China’s entry–exit statistics, to explore and to check
home-key-numbers = Four figures from the release of 17 January 2023
home-key-total = entries and exits in 2022
home-key-after = crossings a day, 8–17 January 2023
home-key-vehicles = means of transport inspected in 2022
home-key-applications = permit applications a day, 8–17 January 2023
home-contents = All questions and findings
home-more = All figures as a table
section-headline = The change of 8 January 2023
section-travellers = Who crosses
section-vehicles = How they travel
section-documents = Documents
section-opening = Reopening and visa-free entry
section-services = Ports and services
section-enforcement = Enforcement
section-disagreement = Where the numbers disagree

# What an address asks for in vain
ui-notice-key = Unknown setting in this address: “{ $key }”.
ui-notice-value = Unknown value for “{ $key }”: “{ $value }”. The default is shown instead.
ui-notice-long = This address is too long; the end of it was ignored.
ui-notice-more = Other unknown settings in this address: { $count }.
ui-figure-corrections = Corrected
ui-notice-retired = “{ $id }” no longer counts; “{ $by }” is shown in its place.

# Figures: frame
ui-figure-open = Open this chart on its own page
ui-figure-controls = Chart settings
ui-figure-mode = Show as
ui-figure-mode-chart = Chart
ui-figure-mode-table = Table
ui-figure-sources-more = and { $count } more
figure-other-views = Other views of this chart
figure-paragraph = ¶ { $paragraph }
ui-figure-loading = Loading “{ $asked }”. What is shown is still “{ $shown }”.
ui-figure-missed = “{ $asked }” did not arrive. What is shown is still “{ $shown }”; choose it again to try again.
ui-figure-failed = The interactive chart could not be loaded. The table has all the numbers.
ui-figure-anomalies = Where the numbers disagree
ui-figure-open-site = Explore on Crossings
ui-figure-not-started = The interactive part of this page is not working at the moment; choosing again or reloading the page may help. The chart, the table and the links work without it.
ui-download-csv = CSV
ui-download-spreadsheet = CSV for spreadsheets
ui-download-json = JSON
ui-download-svg = SVG
ui-download-png = PNG
ui-download-png-2 = PNG, twice the size
download-table = Download the data:

# Figures: points, one by one
ui-points = Points on the chart: arrow keys move between them, Enter opens a figure; C compares two
ui-point = { $name }: { $value }, { $status }. Interval: { $interval }. { $position } of { $count }.

# Figures: share
ui-share-open = Share, cite, download
ui-share-files = Permanent links to the files of this chart:
ui-share-load = Load the data in Python, R, Excel…
ui-share-link = Link to this view
ui-share-copy = Copy
ui-share-copy-table = Copy table
ui-share-copied = Copied
ui-share-not-copied = The browser did not allow copying; the text is selected.
ui-share-send = Share…
share-embed = Embed
ui-share-embed-which = Which numbers
ui-share-embed-live = always the latest
ui-share-embed-pinned = as published up to { $date }
ui-share-code-form = Form of the code
ui-share-embed-code = Code for your page
ui-share-preview = Preview at a width of
ui-share-preview-width = { $width } px
ui-share-cite = Cite
ui-share-cite-plain = Plain
ui-share-cite-bibtex = BibTeX
ui-share-cite-ris = RIS
ui-share-cite-text = Citation
ui-share-quote = Sentence to quote
ui-share-quoted = { $sentence } ({ $source }; { $url })
ui-share-download = Download this view
ui-share-download-failed = The file could not be created ({ $reason }).
ui-share-no-numbers = its numbers are still loading
ui-share-refused = it did not load, or the browser refused
ui-share-sandboxed = The page this chart is embedded in does not let it save files; the chart’s own page does.
ui-share-confined = If nothing is saved, the page this chart is embedded in forbids it; the chart’s own page does not.
ui-cite-plain = Crossings: “{ $title }”. Data: { $source }. { $url } (accessed { $date }).
ui-cite-data = Data: { $source }
ui-licence-line = Crossings · compiled data CC BY 4.0 · { $url }
ui-figure-legend-derived = hatched: derived from published figures, with the interval that rounding leaves open

# Two things one after the other
ui-pair = { $one }, { $other }
ui-colon = { $one }: { $other }
ui-aside = { $one } ({ $other })
ui-sentence = { $words }.
ui-sentences = { $one } { $other }
list-two = { $one }; { $other }

# Units
unit-name-percent = per cent
unit-name-times = times
unit-name-crossings = crossings
unit-name-crossings-per-day = crossings per day
unit-name-vehicle-crossings = crossings by means of transport
unit-name-documents = documents
unit-name-applications-per-day = applications per day
unit-name-persons = people
unit-name-cases = cases
unit-name-instances = instances
unit-name-gangs = gangs
unit-name-dens = hideouts
unit-name-tonnes = tonnes
unit-name-guns = guns
unit-name-cny = yuan (CNY)
unit-name-calls = calls
unit-name-services = services
unit-name-uses = uses
unit-name-windows = service counters
unit-name-places = places
unit-name-languages = languages
unit-name-channels = channels
unit-name-ports = ports
unit-name-minutes = minutes
unit-name-hours = hours
unit-name-measures = measures
unit-name-ships = ships
unit-name-trains = trains
unit-name-vehicles = vehicles
unit-name-items = items
unit-name-campaigns = campaigns
unit-name-countries = countries
unit-name-provinces = provinces
unit-name-titles = titles
unit-name-awards = awards
unit-name-ordinal = ordinal number

# Status of a number
status-published = published
status-qualified = published with a qualifier
status-derived = derived
status-forecast = forecast
status-definition = by definition

# Tables
ui-table-caption = The figures behind “{ $title }”
ui-column-what = Item
ui-column-group = Group
ui-column-value = Value
ui-column-interval = Interval
ui-column-status = Status
ui-column-source = Source
ui-column-lower = Lower end
ui-column-upper = Upper end
ui-column-unit = Unit
ui-column-wording = As published, or formula
ui-column-link = Link to the source
ui-column-card = More about this figure
column-series = Statistic
column-period = Period
column-measure = Measure
column-published = As published
column-category = Category
column-unit = Unit

# Numbers and intervals
interval-between = { $lo } to { $hi }
interval-at-least = at least { $lo }
interval-at-most = at most { $hi }
interval-exact = exact count
interval-by-definition = exact
interval-computed-exactly = from exact counts
interval-none = not known
ui-interval-label = Interval: { $interval }
qualifier-over = over { $value }
qualifier-about = about { $value }
qualifier-nearly = nearly { $value }
qualifier-up-to = up to { $value }
unit-cny-value = CNY { $value }
unit-tonnes-value = { $value ->
         [one] { $value } tonne
        *[other] { $value } tonnes
    }
unit-times-value = { $value } times
formula-label = Formula
formula-sum = { $operands }
formula-difference = { $operands }
formula-ratio = { $a } ÷ { $b }
formula-share = { $a } ÷ { $b }
formula-change = { $a } ÷ { $b } − 1
formula-baseline-of-change = { $a } ÷ (1 + { $b })
formula-baseline-of-fall = { $a } ÷ (1 − { $b })
formula-baseline-of-share = { $a } ÷ { $b }
formula-per-day = { $days ->
         [one] { $a } ÷ { $days } day
        *[other] { $a } ÷ { $days } days
    }

# Periods
period-year = { $year }
period-first-half = first half of { $year }
period-second-half = second half of { $year }
period-first-quarter = Q1 { $year }
period-second-quarter = Q2 { $year }
period-third-quarter = Q3 { $year }
period-fourth-quarter = Q4 { $year }
period-days = { $first } – { $last }
period-days-of-month = { $first-day }–{ $last }
period-days-of-year = { $first-short } – { $last }
period-years = { $first }–{ $last }

# Measures
measure-level = level
measure-change = change
measure-share = share
measure-forecast = forecast
measure-change-previous-year = change on the previous year
measure-change-previous-quarter = change on the previous quarter
measure-change-previous-day = change on the previous day
measure-change-2019 = change on 2019
measure-change-before-policy = change on the period before the policy change
measure-change-pre-pandemic = change on the period before the pandemic
measure-share-previous-year = as a percentage of the previous year’s level
measure-share-previous-quarter = as a percentage of the previous quarter’s level
measure-share-previous-day = as a percentage of the previous day’s level
measure-share-2019 = as a percentage of the 2019 level
measure-share-before-policy = as a percentage of the level before the policy change
measure-share-pre-pandemic = as a percentage of the level before the pandemic
measure-forecast-change-previous-year = forecast change on the previous year
measure-forecast-share-2019 = forecast, as a percentage of the 2019 level

# Categories
category-travellers = Travellers
category-vehicles = Transport
category-documents = Documents
category-services = Services
category-facilitation = Trade facilitation
category-enforcement = Enforcement
category-visa-free = Visa-free entry
category-personnel = Personnel

# Controls
control-metric = Statistic
control-metric-crossings = Crossings
control-metric-applications = Permit applications
control-measure = Measure
control-measure-level = Level
control-measure-index = Index, pre-pandemic = 100
control-years = Years
control-years-2022 = 2022
control-years-all = All published years
control-form = Form
control-form-grouped = Side by side
control-form-stacked = Stacked
control-form-share = Share
control-form-flow = Flow
control-form-bars = Bars
control-by = Show
control-by-year = Total by year
control-by-kind = By type
control-scale = Scale
control-scale-linear = Linear
control-scale-log = Logarithmic

# policy-change
policy-change-question = How did daily numbers change when China downgraded its management of COVID-19 on 8 January 2023?
policy-change-noun-crossings = Daily crossings
policy-change-noun-applications = Daily permit applications
policy-change-title-level = { $noun } were up { $change } in the ten days from 8 January 2023
policy-change-title-index = { $noun } reached { $share } of their pre-pandemic level
policy-change-subtitle-crossings = Entries and exits per day, 8–17 January 2023, and the two earlier levels they are compared with, which are derived and shown with their intervals
policy-change-subtitle-applications = Applications for exit–entry permits per day, 8–17 January 2023, and the two earlier levels they are compared with, which are derived and shown with their intervals
policy-change-subtitle-index = { $noun } as a percentage of the pre-pandemic level
policy-change-pre-pandemic = Before the pandemic
policy-change-before = Before 8 January 2023
policy-change-after = 8–17 January 2023
policy-change-summary = { $noun } averaged { $after } from 8 to 17 January 2023, { $change } above the level before the policy change and { $share } of the level before the pandemic; this implies about { $before } before the change and about { $reference } before the pandemic.
policy-change-caution = The release does not say which days “before” refers to. Both earlier levels are computed from rounded numbers, so each is known only within its interval.

# travellers-by-origin
group-mainland = Chinese mainland
group-hmt = Hong Kong, Macao, Taiwan
group-foreign = Foreign nationals
travellers-by-origin-question = Who crossed?
travellers-by-origin-title = Mainland residents made { $share } of all crossings in 2022
travellers-by-origin-subtitle = Entries and exits by traveller’s origin, { $period }
travellers-by-origin-subtitle-share = Entries and exits by traveller’s origin, as a percentage of each year’s published total, { $period }
travellers-by-origin-summary = Of { $total } entries and exits in 2022, residents of the mainland made { $mainland }, residents of Hong Kong, Macao and Taiwan { $hmt } and foreign nationals { $foreign }.
travellers-by-origin-check-holds = Check: the three groups add up to { $sum }, which is consistent with the published total of { $total }. Years without a published figure are left out, not estimated.
travellers-by-origin-check-fails = Check: the three groups add up to { $sum }, which is not consistent with the published total of { $total }. Years without a published figure are left out, not estimated.

# vehicles
vehicles-question = How did they travel?
vehicles-title = { $name }, { $period }: { $total }, compared with { $before } a year earlier
vehicles-subtitle-year = Entries and exits of aircraft, trains, ships and motor vehicles combined, by year
vehicles-subtitle-kind = Entries and exits by type of transport, for the years in which types were published
vehicles-subtitle-half = Entries and exits by type of transport and half-year
vehicles-subtitle-quarter = Entries and exits by type of transport and quarter
vehicles-summary = Means of transport inspected: { $total } in 2022, compared with { $before } in 2021 and { $after } in 2023.
vehicles-caution = The release for 2022 gives only the total; no total was published for 2020. Figures by type were published for 2018 and from 2023.

# documents
documents-question = Which documents were issued?
documents-title = { $endorsements } endorsements for Hong Kong, Macao and Taiwan and { $passports } passports were issued in 2022
documents-title-all = { $passports } passports were issued in { $year }
documents-subtitle = Documents issued in 2022
documents-subtitle-all = Documents issued, by year, for all published years
documents-summary = In 2022, { $passports } ordinary passports, { $permits } permits and { $endorsements } endorsements for travel to Hong Kong, Macao and Taiwan were issued; in 2023 passports alone came to { $next }.
documents-caution = From 2023, permits and endorsements are published as a single total. What counts as a visa varies from release to release.

# trade-facilitation
trade-facilitation-question = How far did the 2022 port measures reach?
trade-facilitation-title = According to the immigration authority, port measures saved international ships { $hours ->
         [one] { $hours } hour
        *[other] { $hours } hours
    } in 2022
trade-facilitation-subtitle = Ships and trains covered by the measures in 2022, and time saved
trade-facilitation-summary = { $exempt } ships moved between ports without a new inspection, { $one_off } completed formalities only once, and { $trains } China Railway Express trains had fast clearance.
trade-facilitation-caution = “Over” marks a lower bound: the bar ends at the published number, but the true value is higher. No figures for earlier years were published for comparison.
trade-facilitation-ships = Ships
trade-facilitation-trains = Trains
trade-facilitation-hours = Hours saved
trade-facilitation-minutes = Minutes saved per flight
trade-facilitation-measures = New measures for enterprises

# services
services-question = How much did the hotline, the platform and the service counters handle?
services-title = The online platform was used { $platform } times in 2022; the hotline handled { $calls } calls
services-title-all = The online platform was used { $platform } times in { $year }
services-subtitle = Services in 2022, and service counters opened after 8 January 2023
services-subtitle-all = Services in all published years, and service counters opened after 8 January 2023, each on its own scale
services-summary = The platform was used { $platform } times and { $checks } identity checks were made in 2022; satisfaction among callers to the 12367 hotline was { $satisfaction }.
services-caution = From 2025, people rather than calls are counted. One release gives 53 channels; others give the channels of 53 ports.
services-windows = Service counters and inspection channels

# enforcement-outcomes
enforcement-outcomes-question = What happened to the people investigated?
enforcement-outcomes-title = Of { $caught } people investigated in 2022, { $criminal } faced criminal measures
enforcement-outcomes-subtitle = People in border-management cases, and foreign nationals found entering, staying or working illegally, 2022
enforcement-outcomes-summary = Of { $caught } people investigated in 2022, { $criminal } faced criminal measures and { $administrative } administrative penalties. Of { $foreigners } foreign nationals found entering, staying or working illegally, { $deported } ({ $share }) were deported.
enforcement-outcomes-caution = The two flows are counted separately. For the second, releases in Chinese count instances and the one in English counts people, so the share is uncertain by more than rounding.
enforcement-outcomes-persons = People in border-management cases
enforcement-outcomes-foreigners = Illegal entry, stay or work
enforcement-outcomes-other = Other measures, derived

# seizures
seizures-question = What was seized?
seizures-title = { $precursors } of drug precursors and { $drugs } of drugs were seized in 2022
seizures-title-all = { $drugs } of drugs were seized in { $year }
seizures-subtitle = Seizures in 2022, each in its own unit
seizures-subtitle-all = Seizures in all published years, each in its own unit and on its own scale
seizures-summary = In 2022, { $drugs } of drugs, { $precursors } of precursors, { $guns } guns and smuggled goods worth { $goods } were seized.
seizures-caution = The English text can be read as 3,278 types of gun; the Chinese text counts guns.

# Data page
data-title = Every figure, with its source
data-intro = One row for each number as published by one source. Filter, sort, and take what you need; the full set is also available as a Frictionless data package.
data-search = Search
data-search-hint = statistic, note or source
data-filters = Which figures
data-filter-category = Category
data-filter-release = Release
data-filter-measure = Measure
data-filter-all = All
data-filter-core = Press conference of 17 January 2023
data-count = { $total ->
         [one] { $shown } of { $total } figure
        *[other] { $shown } of { $total } figures
    }
data-limited = Search, filters and sorting work. Cards of figures, and downloads of what is found, need WebAssembly, which this browser does not run; the full table is available as a file:
data-more = Show { $count } more
data-no-script = Search and filters are not working at the moment. This page shows only the first rows; the full table is available as a file:
data-none = No figures match. Clear the search or a filter.
data-reset = Clear all
data-sort = Sort by { $column }
data-package = Data package
load-open = Load the data in Python, R, Excel, Observable or DuckDB
load-intro = Each of these reads every figure that counts from the data package, without the retired ones.
load-charts = Each chart has a table of its own, too, such as
load-openapi = All addresses for programs, as an OpenAPI document
feed-link = Follow by Atom feed
feed-corrected = Corrected: { $figure }
feed-release = { $source }: { $count ->
         [one] { $count } figure
        *[other] { $count } figures
    }
feed-chart = Crossings: { $question }
feed-corrections = Crossings: corrections
feed-releases = Crossings: releases
feed-all = Crossings: releases and corrections
data-since-retired = Figures that no longer count since: { $count }
data-since-corrections = Figures corrected since: { $count }
data-since-figures = { $count ->
         [one] { $count } figure
        *[other] { $count } figures
    } from { $pages ->
         [one] { $pages } page
        *[other] { $pages } pages
    } published since: the table below.
data-since-title = New since { $date }
data-filter-since = Published after

# Sources page
sources-title = Sources and method
sources-releases = Releases
sources-releases-intro = The figures come from { $count ->
         [one] { $count } page
        *[other] { $count } pages
    }. The core document is the press conference of 17 January 2023; the others put it in context.
sources-core = core document
sources-kind-official = official
sources-kind-agency = agency
sources-kind-press = press
sources-figures = { $count ->
         [one] { $count } figure
        *[other] { $count } figures
    }
sources-rounding = How rounding is handled
sources-rounding-1 = A published number stands for every value that rounds to it. “115.7 million” means anything from 115.65 million up to, but not including, 115.75 million: the half-width of that interval is half a unit of the last significant digit.
sources-rounding-2 = Releases in Chinese count in units of ten thousand, so “501,000” in English stands for 50.1 of those units, and its half-width is 500. Counts below ten thousand are published in full and have no half-width.
sources-rounding-3 = “Over” gives a lower bound, “nearly” and “up to” an upper bound, “about” neither.
sources-rounding-4 = A derived figure is computed with intervals rounded outward, so that whatever the true values behind the published ones, the true result lies inside the interval. It is stated to the place of the first digit of the interval’s half-width, never more precisely.
sources-description = The releases behind the figures, how rounding is handled, measures described without figures, dated policy changes, and every place where published numbers disagree.
sources-example = Example: { $formula } implies { $value } before the change, between { $lo } and { $hi }.
sources-timeline = Measures described without figures
sources-timeline-intro = Measures that the press conference of 17 January 2023 describes in words only.
sources-policies = Policy changes, 2018–2026
sources-anomalies = Where the numbers disagree
sources-anomalies-intro = { $count ->
         [one] { $count } place
        *[other] { $count } places
    } where published numbers disagree with each other or with arithmetic.
sources-retired-anomaly = No longer a disagreement, since { $date }:
sources-retired-intro = Each keeps its address, and names the figure to take in its place.
sources-retired = Figures that no longer count ({ $count })
sources-corrections-intro = What stood here before and was wrong, the newest first. A page that is pinned to an earlier day still shows it, and says so.
sources-corrections = Corrections

# About page
about-title = About Crossings
about-what = Crossings lets you explore and check the entry–exit statistics of China’s National Immigration Administration. A crossing is one entry or one exit: a person who leaves and comes back counts twice.
about-how = Every number links to the page that published it. Numbers that no page published are derived by stated formulas and shown hatched, with the interval that rounding leaves open.
about-neutral = Groups of travellers and names of measures are the source’s own. Figures are shown as published, without comment.
about-licence = The code is free under MIT or Apache-2.0. The compiled dataset is CC BY 4.0; facts belong to nobody.
about-privacy = This site requests nothing from other sites, sets no cookies and stores nothing, unless you save it for offline use.

# Policy changes on a timeline
control-policies = Policy changes
control-policies-travel = Travel
control-policies-visa-free = Visa-free entry
control-policies-transit = Transit
control-policies-all = All
control-policies-none = None
ui-policies-title = Policy changes, in time order
ui-policies-before = before
ui-policies-after = after
policy-kind-visa-free = visa-free entry
policy-kind-transit = transit
policy-kind-suspension = suspension
policy-kind-opening = reopening
policy-kind-facilitation = easier formalities
policies-summary = Marked: { $list }.
policies-summary-item = { $date }, { $title }
timeline-gap = not published
vehicles-kinds = all types

# Chart: travellers over time
control-period = Period
control-period-year = Years
control-period-half = Half-years
control-period-quarter = Quarters
travellers-over-time-question = How many crossings were there, by year, half-year and quarter?
travellers-over-time-title-more = Crossings reached { $level } in { $year }, { $change } more than in { $reference }
travellers-over-time-title-fewer = Crossings came to { $level } in { $year }, { $change } fewer than in { $reference }
travellers-over-time-subtitle-year = Entries and exits by all travellers per year, millions
travellers-over-time-subtitle-half = Entries and exits by all travellers per half-year, millions
travellers-over-time-subtitle-quarter = Entries and exits by all travellers per quarter, millions
travellers-over-time-summary = Published totals are { $before } crossings for { $reference }, { $lowest } for { $low }, the lowest of any published year, and { $newest } for { $new }.
travellers-over-time-caution = Periods with no published figure are hatched where a value can be derived from published ones, with the interval that rounding leaves open, and pale where it cannot.

# Chart: daily recovery
control-windows = Periods
control-windows-all = All
control-windows-holidays = Holidays
control-windows-years = Years only
daily-recovery-question = How did daily crossings recover?
daily-recovery-title-rose = Daily crossings rose from { $first } ({ $from }) to { $newest } ({ $to })
daily-recovery-title-fell = Daily crossings fell from { $first } ({ $from }) to { $newest } ({ $to })
daily-recovery-subtitle = Entries and exits per day, millions; dots are holidays and other periods, bars the daily average of each year
daily-recovery-summary = Crossings averaged { $before } a day in { $reference } and { $newest } in { $new }. The busiest published period is { $window }, with { $highest } a day.
daily-recovery-caution = More people cross on a holiday than on the days around it: compare a holiday with the same holiday of another year.

# Chart: visa-free entry
control-visa-free-share = Share
control-visa-free-level = Entries
visa-free-question = What share of entries by foreign nationals became visa-free?
visa-free-title = { $period }: { $share } of entries by foreign nationals were visa-free
visa-free-subtitle-share = Visa-free entries as a percentage of entries by foreign nationals
visa-free-subtitle-level = Entries by foreign nationals without a visa; each panel has its own scale
visa-free-years = Years
visa-free-halves = Half-years
visa-free-quarters = Quarters
visa-free-windows = Other periods
visa-free-summary = Published figures are { $before } visa-free entries for { $from } and { $newest } for { $to }.
visa-free-caution = The definition varies: releases differ on border residents, and the base was revised between 2024 and 2025, so no growth is computed across panels. Where two values were published for a period, both are shown.

# Chart: forecasts
control-form-both = Both
control-form-ratio = Actual as % of forecast
forecast-question = How accurate were the holiday forecasts?
forecast-title = { $close } of { $all } holiday forecasts came within { $percent } of the actual figure
forecast-subtitle-both = Entries and exits per day, millions: forecast before each holiday, and actual
forecast-subtitle-ratio = Actual entries and exits per day as a percentage of the forecast
forecast-expected = Forecast
forecast-key-expected = Forecast (hollow)
forecast-counted = Actual
forecast-summary = The least accurate forecast was for { $period }: { $forecast } a day were expected and { $counted } counted, { $ratio } of the forecast.
forecast-caution = Only holidays with both a forecast and an actual figure are shown. Where sources give only a total, the daily figure is derived and hatched; for values published as “over” no percentage is computed.

# What changed around each policy change
review-title = Policy changes, measured from every earlier period
review-lead = For each policy change, every statistic with numbers before and after it, compared with every earlier period that can reasonably be taken. What is measured is change, not effect.
review-caution = What is measured is change, not effect: other things changed at the same time.
review-kind = Type
review-shown = Shown: { $shown } of { $total }
review-up = up by { $lo } to { $hi }, whichever earlier period is taken; up in { $count } of { $all }
review-down = down by { $lo } to { $hi }, whichever earlier period is taken; down in { $count } of { $all }
review-mixed = between { $lo } and { $hi }, depending on the earlier period; up in { $up } of { $all }, down in { $down }
review-one-up = up by { $lo } to { $hi }; only one earlier period can be taken
review-one-down = down by { $lo } to { $hi }; only one earlier period can be taken
review-one-open = between { $lo } and { $hi }; only one earlier period can be taken
review-none = No statistic has numbers both before and soon after this change.
review-since = In effect from { $date }
review-compared = Compared with
review-change = Change
review-daily = { $value } a day
review-stated-year = The release’s own: a year earlier
review-stated-quarter = The release’s own: the quarter before
review-stated-2019 = The release’s own: 2019
review-stated-policy = The release’s own: before the policy change
review-stated-pandemic = The release’s own: before the pandemic
review-nearest = Nearest comparable period
review-year-earlier = Same period or holiday a year earlier
review-2019 = Same period or holiday of 2019
review-quarter = Preceding quarter
review-half = Preceding half-year
review-year = Preceding year
review-last = Last period of its kind
review-last-two = Mean of the last two of its kind
review-neighbours = Neighbouring periods without a policy change between them
review-rise = A rise of { $change } or more occurs in { $k } of { $n } neighbouring periods without a policy change.
review-fall = A fall of { $change } or more occurs in { $k } of { $n } neighbouring periods without a policy change.
review-quiet = Where no policy changed within the two periods either: { $k } of { $n }.
review-no-neighbours = The record has no neighbouring periods of this kind without a policy change between them.
review-others = Cannot be told apart from it: in effect between the periods compared, too
review-rest = Other statistics with numbers before and after
review-key-stated = published by the release itself
review-key-computed = computed from published levels, with its interval
review-key-neighbour = the same change between neighbouring periods without a policy change
review-rule = Sources are taken to
review-rule-rounded = round
review-rule-cut = cut digits off
review-cut-title = If sources cut off instead of rounding
review-cut-text = Releases do not say how they shorten numbers. Here a number is taken as rounded: 501,000 stands for 500,500 to 501,500. If digits were cut off, it would stand for 501,000 to 502,000. Each policy change has a switch that computes all intervals by that rule.
review-cut-sentences = Sentences about a statistic that would change: { $count } of { $all }
review-cut-orders = Statistics in which the order of two changes would become certain or uncertain: { $count } of { $all }
review-cut-settled = Disagreements found by arithmetic that would disappear: { $count } of { $all }
review-cut-unsettled = Numbers that agree by arithmetic and would no longer do so: { $count }
review-cut-here = What changes if digits are cut off:
review-cut-order = If digits are cut off, the order of some of these changes becomes certain or uncertain.
review-more = This change measured from every earlier period
review-more-all = Every policy change measured from every earlier period

# Chart: baselines
baselines-question = Which “before” does a percentage refer to?
baselines-title-differ = “Before the policy change” meant { $first } crossings a day in one statement and { $last } in the next
baselines-title-agree = Two statements agree on the level before the policy change: { $first } and { $last } crossings a day
baselines-subtitle = Entries and exits per day implied by each statement, with the interval that rounding leaves open; axes do not start at zero
baselines-before-policy = Before the policy change
baselines-pre-pandemic = Before the pandemic
baselines-statement = statement of { $date }
baselines-mean-day = { $year } daily average
baselines-summary = The { $one } implies { $first } crossings a day before the policy change; the { $other }, { $last }.
baselines-caution = Neither statement says which days it compares with. Intervals that do not overlap cannot refer to the same days.

# Chart: enforcement over time
control-measure-change = Change
enforcement-over-time-question = How did the numbers of cases, people and gangs change?
enforcement-over-time-title-rose = Border-management cases rose { $change } from { $before } to { $year }
enforcement-over-time-title-fell = Border-management cases fell { $change } from { $before } to { $year }
enforcement-over-time-subtitle-level = Published totals by year; each panel has its own scale
enforcement-over-time-subtitle-change = Change on the previous year, as published and as implied by the published levels
enforcement-over-time-published = as published
enforcement-over-time-implied = as implied by the levels
enforcement-over-time-against = { $year } compared with { $before }
enforcement-over-time-summary = Published figures for { $year }: { $cases } cases, { $persons } people and { $gangs } gangs.
enforcement-over-time-caution = Levels published as “over” are lower bounds, so no change can be computed from them. The numbers of people for 2021 and 2022 include those given administrative penalties.

# The card of a figure
card-published = As published
card-value = Value
card-unit = Unit
card-archived = Archived copy
card-sha256 = SHA-256 of the text it was found in
card-note = Note
card-comparability = Caution
card-formula = Formula
card-operands = Computed from
card-others = The same figure elsewhere
card-other = { $value }: { $source }
card-other-agrees = { $value }: { $source } (agrees)
card-other-differs = { $value }: { $source } (differs)
card-used = Used to derive
card-rounding-last-place = every value that rounds to the last place published
card-rounding-over = published as a lower bound
card-rounding-nearly = published as an upper bound
card-rounding-about = published as approximate, so no interval can be given
card-permalink = Link to this figure
card-cite = Cite as
card-cite-words = The Crossings authors: China’s published entry–exit statistics, figure { $id }, { $url }
card-close = Close
card-open = All about this figure
correction-since = Corrected since, on { $date }.
correction-former = Until { $date } it stood here as { $value }; interval: { $interval }.
card-corrected = Corrected
card-retired-on = Since { $date } this figure no longer counts. In its place:
card-retired = Retired
ui-figure-card = All about this figure
ui-pair-begin = Compare with…
ui-figure-doubt = Disagrees with other numbers
ui-figure-arithmetic = The arithmetic

# Anomalies by kind, with their arithmetic
anomaly-baseline = Baselines that shifted
anomaly-baseline-meaning = Two statements make comparisons with “before” but cannot mean the same days.
anomaly-forecast = Forecasts that missed
anomaly-forecast-meaning = The actual figure is far from the forecast.
anomaly-growth = Growth that does not match its levels
anomaly-growth-meaning = The published growth lies outside what the two published levels allow.
anomaly-parts = Parts that do not add up
anomaly-parts-meaning = The published parts do not add up to the published total.
anomaly-break = Definitions that changed
anomaly-break-meaning = Figures under one name do not count the same thing.
anomaly-wording = Differences in wording
anomaly-wording-meaning = For the same fact, sources or translations give different numbers or count different things.
anomaly-typo = Typos
anomaly-typo-meaning = A number that cannot be right as it stands.
anomaly-figures = The figures as published
anomaly-derived = { $formula } = { $value }, { $interval }.
anomaly-sum-parts = { $series }, { $period }: { $from } gives { $implied }; published as “{ $published }”, { $interval }.
anomaly-sum-growth = { $series }, { $period }: { $from } gives { $implied }; published as “{ $published }”, { $interval }.
anomaly-sum-within = { $series }, { $period }: { $from } within it; published as “{ $published }”, { $interval }.
anomaly-sum-average = { $series }, { $period }: { $from } over { $days ->
         [one] { $days } day
        *[other] { $days } days
    } gives { $implied }; published as “{ $published }”, { $interval }.
anomaly-side = { $value } ({ $interval }; { $publisher })

# Verify it yourself
verify-title = Verify it yourself
verify-intro = Open a release, copy its text and paste it here, or drop a saved page here. This page then shows which of the figures taken from that release appear in the text, and where. It works offline, and nothing leaves your browser.
verify-no-script = This part of the page needs JavaScript and WebAssembly.
verify-source = Release
verify-text = Text of the release
verify-file = Or a saved page or text file
verify-all = { $all ->
         [one] The one figure of this release was found.
        *[other] All { $all } figures of this release were found.
    }
verify-some = { $found } of { $all ->
         [one] { $all } figure
        *[other] { $all } figures
    } of this release were found. The others are listed first below.
verify-missing = Not found: the text differs at this point, or is not this release in this language.
verify-too-large = This text could not be read: it is larger than five megabytes, or is not text.
verify-paragraph = ¶
verify-place = In the text

# Check a draft
check-title = Check a draft
check-intro = Paste a draft, or drop it here: each of its numbers that speaks of a published entry–exit statistic is judged against the record. It works offline, and nothing leaves your browser.
check-rule = A number is called wrong only where its sentence makes statistic, period, comparison and unit certain; elsewhere this page asks or says nothing. It does not know every way of saying a thing: a number without a mark is not confirmed. It takes the text to be about the whole of China unless another place or country is named.
check-text = Draft
check-day = Day of the draft, for words such as “last year”
check-none = No number in this text speaks of a statistic in the record.
check-marked = The draft, marked
check-list = All numbers judged
check-number = Number
check-verdict = Verdict
check-record = In the record
check-published = as published
check-rounded = right within rounding
check-disagree = sources disagree
check-outside = outside the interval
check-period = another period’s number
check-base = wrong base
check-people = wrong unit: crossings, not people
check-forecast = a forecast, not a count
check-unrecorded = not in the record
check-open = undecided
check-right = A sentence that would be right
check-which = Which of these is meant?
check-sentence = { $name }: { $value }. Source: { $source }.
check-sentence-derived = { $name }: { $value }, derived from published figures.
check-save-html = Save the report (HTML)
check-save-json = Save the report (JSON)
check-edition = The data published up to { $date } was the record.

# Comparison
compare-question = Compare any figures
compare-intro = Choose a policy change and a statistic, or pick figures one by one. The results are computed here, with the interval that rounding leaves open.
compare-no-script = Choosing figures requires JavaScript and WebAssembly. Shown below is the default comparison.
compare-before-policy = before the policy change
compare-pre-pandemic = before the pandemic
compare-around = Before and after a policy change
compare-policy = Policy change
compare-series = Statistic
compare-show = Compare
compare-figures = Figures
compare-figure = Figure
compare-add = Add
compare-remove = Remove { $name }
compare-acknowledge = Compare anyway
compare-none = This statistic has no figures on both sides of this policy change.
compare-form-bars = Bars
compare-form-slope = Dots
control-result = Result
control-result-difference = Difference
control-result-ratio = Ratio
control-result-share = Share
compare-more = { $one } − { $other }
compare-less = { $other } − { $one }
compare-ratio = { $one } ÷ { $other }
compare-share = { $one } as a percentage of { $other }
compare-subtitle-of-unit = { $names }; results are hatched and shown with their intervals
compare-subtitle = { $names }; unit: { $unit }; results are hatched and shown with their intervals
compare-title-more = { $last } compared with { $first }: { $change } more
compare-title-fewer = { $last } compared with { $first }: { $change } less
compare-sentence-more = { $name }: { $last } ({ $lastwhen }), { $difference } ({ $between }) or { $change } more than { $first } ({ $firstwhen }), { $times } that level ({ $timesbetween })
compare-sentence-fewer = { $name }: { $last } ({ $lastwhen }), { $difference } ({ $between }) or { $change } less than { $first } ({ $firstwhen }), { $times } that level ({ $timesbetween })
compare-level = { $name }, { $when }: { $value }
compare-outcome = { $label }: { $value } ({ $interval })
compare-ask = These figures are not alike, so nothing is computed from them unless you ask.
pair-with = Compare with { $name }
pair-choose = Now choose another point.
pair-open = Open this comparison
comparability-unit = They count different things; nothing can be computed from the two together.
comparability-measure = One is a level, the other a change, a share or a forecast.
comparability-stock = One counts what happens over a period, the other what exists on a given day.
comparability-length = Their periods differ in length: { $a ->
         [one] { $a } day
        *[other] { $a } days
    } and { $b ->
         [one] { $b } day
        *[other] { $b } days
    }.
comparability-break = The definition changed: { $words }
comparability-definition = Caution: { $words }
comparability-season = They fall in different seasons.
comparability-holiday = One is for a holiday, the other is not.
comparability-undated = The source does not say which days one of them covers.
comparability-open = One is published as a bound or as approximate, so nothing can be computed from it.
alike = Comparable: { $list }.
alike-season = same season
alike-length = equal length
alike-holiday = both or neither a holiday
alike-definition = no change of definition known

# Explore

explore-question = Explore any statistic over time
explore-intro = Choose one to six statistics, the periods and the form. Everything is drawn and computed here, with the interval that rounding leaves open.
explore-no-script = Choosing statistics requires JavaScript and WebAssembly. Shown below is the view that the page starts with.
explore-form-line = Line
explore-form-change = Change on a year earlier
explore-form-index = Index
explore-other-periods = Other periods
explore-unit = unit: { $unit }
explore-subtitle-change = change on the same period a year earlier, in percent
explore-subtitle-index = index, { $when } = 100
explore-subtitle-share = as a percentage of: { $whole }
explore-title = { $name }: { $last } ({ $when })
explore-title-more = { $name }: { $last } ({ $when }), { $change } more than { $first } ({ $earlier })
explore-title-fewer = { $name }: { $last } ({ $when }), { $change } less than { $first } ({ $earlier })
explore-course = { $name }: { $first } ({ $earlier }) at the start, { $last } ({ $when }) at the end; lowest { $low } ({ $lowest }), highest { $high } ({ $highest }).
explore-empty = No figures are published for these periods.
explore-missing = { $name }: nothing is published for { $list }.
explore-uncomputed = { $name }: nothing can be computed for { $list }.
explore-incomplete = Left out, because not every statistic has an exact or rounded figure: { $list }.
explore-break = { $name }: no line leads to { $when }, because the definition changed: { $words }
explore-split = Before and after “{ $policy }” ({ $date }), in the nearest whole periods.
explore-split-more = { $name }: { $before } before ({ $earlier }), { $after } after ({ $later }): { $change } more.
explore-split-fewer = { $name }: { $before } before ({ $earlier }), { $after } after ({ $later }): { $change } less.
explore-split-levels = { $name }: { $before } before ({ $earlier }), { $after } after ({ $later }).
explore-split-none = None of these statistics has figures both before and after “{ $policy }” ({ $date }).
explore-split-caution = This shows what changed between the two periods, not why.
explore-before = before the change
explore-after = after the change
explore-search = Search for a statistic
explore-found = Statistics found
explore-more = More: { $count }. Type another word to narrow the search.
explore-nothing-found = Nothing found. Try another word.
explore-chosen = Statistics in the chart
explore-full = A chart shows six statistics at most. Remove one to add another.
explore-only = only
explore-only-this = Show only { $name }
explore-all = Show all
explore-toggle = Show { $name }
explore-base = Period that is 100
explore-order = Order
explore-order-chosen = As chosen
explore-order-value = By value
explore-range = Range
explore-first = First day
explore-last = Last day
explore-first-thumb = Start of the range
explore-last-thumb = End of the range
explore-whole = Whole range
explore-drag = Drag across the chart to narrow the range; Escape takes it back.
explore-split-at = Split at a policy change
explore-why-overlap = some of these periods overlap, and bars would cover each other
explore-why-no-parts = these are not two or more parts that add up to one whole
explore-why-no-common = no period has a figure for every statistic
explore-why-irregular = these periods do not recur on the same days every year
explore-why-nothing-earlier = no figure has one a year earlier from which a change can be computed
explore-why-no-base = no period has a figure above zero for every statistic
explore-why-no-whole = not every statistic is a part of another one
explore-why-whole-missing = the whole is not published for these periods
explore-why-bars = the length of a bar begins at zero, which this scale does not have
explore-why-negative = some values are zero or less, which this scale does not have
explore-synonyms = visa free, visa-free, without a visa, without visa, no visa, visa exemption, visa waiver; travellers, travelers, passengers, tourists, visitors; foreign nationals, foreigners, foreign; plane, planes, aircraft, airplanes, flights, airports; car, cars, motor vehicles; boat, boats, vessels, ships; train, trains, railway; passport, passports; mainland, chinese; residence, stay; smugglers, smuggling, snakeheads; illegal, illegally; hotline, calls, 12367; per day, daily; entries, arrivals, inbound; exits, departures, outbound

# Accessibility page: Chartability's critical heuristics, how each is met and what checks it
access-title = Accessibility: a self-audit
access-link = Accessibility
access-intro = Crossings is checked against the fourteen critical heuristics of Chartability, a list of what makes charts inaccessible, and against WCAG 2.2 AA. Each entry says how we meet one of them and what checks it each time the site is built. It is our own audit: nobody else has certified it. The checks use the browser’s accessibility tree; in the full run of the checks, the screen reader Orca also reads charts in Firefox, in English and Arabic.
access-how = How it is met
access-check = What checks it
access-contrast = Low contrast
access-contrast-how = Text has a contrast of at least 4.5:1 and marks of at least 3:1 against the page, in the light and in the dark theme.
access-contrast-check = A test computes the contrast of every colour of the stylesheet; axe measures every page in both themes.
access-visual = Visual-only information
access-visual-how = Every chart has its finding as its title, a summary in sentences, a table, and a list of its points that a screen reader can step through.
access-visual-check = A script steps through every point of every chart by keyboard and compares what is said with the table.
access-small = Small text
access-small-how = No text on a page or in a chart is smaller than 12 pixels, and all of it scales with the reader’s own text size.
access-small-check = A test reads the sizes in the stylesheets and in every chart.
access-flashing = Flashing
access-flashing-how = Nothing flashes. Marks move once, for a third of a second, and not at all for readers who ask for reduced motion.
access-flashing-check = With reduced motion switched on, a test checks that the new chart appears at once.
access-input = One kind of input only
access-input-how = Pointer, touch and keyboard give access to the same things: the points, their explanation, the card of a figure, the controls and the table.
access-input-check = Scripted reader journeys in a real browser, by pointer and by keyboard.
access-cues = No hints for interaction
access-cues-how = The list of points says which keys move through it; controls are labelled groups of buttons; links look like links.
access-cues-check = axe looks at names and roles; the journeys use them.
access-override = Controls that take keys away from assistive technology
access-override-how = Keys are used only while the list of points has the focus, and never with Ctrl, Alt or Meta. Escape releases the point; Tab leaves the list.
access-override-check = A journey enters the list and leaves it again.
access-explanation = No explanation of purpose or reading
access-explanation-how = Each chart poses its question and says what is measured, in which unit, over which period, and what hatching means.
access-explanation-check = Every page is opened without scripts and must show these parts.
access-caption = No title, summary or caption
access-caption-how = Title, summary and a word of caution are computed from the same numbers as the chart, in six languages.
access-caption-check = A test finds every number of a summary in the data.
access-standards = Standards not met
access-standards-how = Pages are valid HTML and have no known violation of WCAG 2.2 at levels A and AA, before and after scripts run.
access-standards-check = A validator and axe look at every page in every language.
access-table = No table
access-table-how = Every chart becomes a sortable table with one click; where scripts do not run, the table stands below the chart.
access-table-check = The journeys; a test compares the table with the chart, mark by mark.
access-density = Too much at once
access-density-how = Panels have few marks, with their values beside them; controls choose years, types or periods; phones get a version of their own.
access-density-check = Charts are stored as snapshots and looked at by people when they change.
access-tedious = Tedious navigation
access-tedious-how = A chart is a single Tab stop; arrow keys move from point to point, Home and End jump to the ends, and Page Up and Page Down move from group to group.
access-tedious-check = A journey presses these keys and checks where it has landed.
access-style = The reader’s own style ignored
access-style-how = Light and dark themes, forced colours, larger text, narrow windows and print are respected; fonts are the reader’s own.
access-style-check = Journeys with forced colours, with text twice as large, at 320 pixels, and in print.

# Listening to a figure
listen-open = Listen
listen-stop = Stop
listen-how = Each number is a note, from the first to the last: the higher the note, the larger the number. An exact count is a pure tone; where rounding leaves an interval, the wider the interval, the wider the note. Derived numbers sound softer.
listen-ends = Lowest: { $low }. Highest: { $high }.
listen-units = Each unit has a range of notes of its own.
listen-speed = Speed
listen-slow = Slow
listen-normal = Normal
listen-fast = Fast
listen-words = What is heard, in words
listen-line = { $name }: { $value }, interval { $interval }
listen-playing = Playing
listen-played = Played to the end
listen-stopped = Stopped
listen-refused = This browser does not let the page play sounds. The table has all numbers.

# Kept for offline use; which edition a page is of
offline-title = Use it offline
offline-intro = Your browser can save the pages, charts and data of this language, a few megabytes, so that they open without a network. Nothing is saved until you press the button, and “Remove” deletes all of it.
offline-no-script = This part of the page needs JavaScript.
offline-keep = Save this site for offline use
offline-remove = Remove
offline-keeping = Saving the site…
offline-kept = Saved on { $date }: { $size } MB.
offline-removed = Removed. Nothing is stored any longer.
offline-failed = This did not work ({ $reason }). Please try again later.
offline-failed-network = the network did not respond
offline-failed-refused = the browser does not allow it
offline-failed-space = there is no room left in the browser
offline-failed-newer = there is a newer version; reload the page
offline-unsupported = This browser cannot save the site. Browsers do so only over secure connections, and some not in private windows.
edition-kept = You are offline, or the network is not responding. This is the copy saved on { $date }.
edition-newer = A newer version is available.
edition-load = Load it
edition-copy = This file is a copy, made on { $date }.
edition-copy-newest = Latest version
edition-saved = This looks like a saved copy: what needs scripts does not work in it.
embed-unopened = If no new page has opened, the page this chart is embedded in forbids it. The address: { $address }

# Worksheets: the page
worksheet-name = Worksheet
worksheet-link = Worksheet: questions and answers to print
worksheet-title = Worksheet: { $question }
worksheet-description = { $question } A worksheet for classes: questions about the chart, with answers computed from the published figures and what their rounding leaves open.
worksheet-intro = Print this page as it stands: the answers are on a separate page.
worksheet-hide = Hide the values and the answers
worksheet-hide-means = The chart then shows a scale from which to read the values.
worksheet-alternative = The chart without its values. { $subtitle }
worksheet-pupil = Name
worksheet-figures = Figures
worksheet-questions = Questions
worksheet-answers = Answers
worksheet-finding = What the chart shows: { $title }.
worksheet-address = This page: { $url }

# Worksheets: questions
worksheet-ask-read = Read the value of “{ $row }” from the chart.
worksheet-ask-largest = Which of the values is the largest?
worksheet-ask-largest-of = “{ $group }”: which value is the largest?
worksheet-ask-smallest = Which of the values is the smallest?
worksheet-ask-smallest-of = “{ $group }”: which value is the smallest?
worksheet-ask-difference = By how much is the value of “{ $more }” larger than that of “{ $less }”? Between which values does the difference lie?
worksheet-ask-ratio = The value of “{ $more }” is how many times that of “{ $less }”? Between which values does the ratio lie?
worksheet-ask-derived-one = One of the values is derived, not published. Which one, and how wide is its interval?
worksheet-ask-derived = Some of the values are derived, not published. How many? Which of them has the widest interval, and how wide is it?
worksheet-ask-bound = The value of “{ $row }” is published with a word such as “over” or “about”. What does that say about the true value?
worksheet-ask-counted = Which of the values are exact counts, without rounding?
worksheet-ask-interval = The value of “{ $row }” is rounded. Which true values could lie behind it?
worksheet-ask-possible = True or false: the true value of “{ $row }” could be { $value }.
worksheet-ask-twice = Two values are published for “{ $row }”. Can both be right?
worksheet-ask-known = True or false: whatever rounding hides, the value of “{ $more }” is larger than that of “{ $less }”.
worksheet-ask-open = True or false: rounding leaves open whether the value of “{ $more }” or that of “{ $less }” is larger.

# Worksheets: answers
worksheet-row = “{ $row }”: { $value }
worksheet-equals = { $formula } = { $result }.
worksheet-derived-one = “{ $row }”: { $interval }, a width of { $width }. It is computed as { $formula }.
worksheet-derived = { $count } of { $all }. The widest interval is that of “{ $row }”: { $interval }, a width of { $width }. It is computed as { $formula }.
worksheet-half-open = { $interval }, upper end excluded.
worksheet-true = True. { $reason }
worksheet-false = False. { $reason }
worksheet-apart = The intervals have no value in common: { $more }; { $less }.
worksheet-overlap = The intervals have values in common: { $more }; { $less }.
worksheet-agree = Yes, their intervals have values in common: { $one }; { $other }.
worksheet-disagree = No, their intervals have no value in common: { $one }; { $other }.

# What the site holds of others
licences-title = Third-party licences
licences-link = Third-party licences
licences-intro = Crossings is built on free software. This page lists everything by third parties that is delivered to your browser with it: name and version, licence and copyright holder. Tools used only to build the site are not included, and images contain no fonts.
licences-texts = All licences in full, as text
licences-bill = The same list in machine-readable form: a CycloneDX bill of materials
licences-crates = In the programs (WebAssembly)
licences-packages = In the scripts (JavaScript)
licences-part = Part
licences-licence = Licence
licences-copyright = Copyright
