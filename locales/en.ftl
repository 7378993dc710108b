# Crossings in English. Every other language has exactly these messages.
#
# Messages whose names begin with `ui-` travel with the figures, so that they can be said in the browser; the
# others are printed by the build.

# The site
site-name = Crossings
site-tagline = China's published entry–exit statistics: every figure with its source, its rounding and its doubts.
page-title = { $title } · Crossings
nav-label = Site
languages-label = Language
nav-charts = Charts
nav-compare = Compare
nav-data = Data
nav-sources = Sources
nav-about = About
skip-to-content = Skip to content
not-found-title = No such page
not-found-text = There is no page at this address. The charts, the data and the sources are one click away.
footer-text = The figures are those of the publishers named; the code is licensed under MIT or Apache-2.0, the compiled data under CC BY 4.0. No tracking, no cookies, no requests to any other site.

# Home
home-title = Crossings: China's entry–exit statistics, explorable and checkable
home-key-numbers = Four numbers of the release of 17 January 2023
home-key-total = entries and exits in 2022
home-key-after = crossings a day, 8–17 January 2023
home-key-vehicles = vehicles inspected in 2022
home-key-applications = permit applications a day, 8–17 January 2023
home-more = All figures as a table
section-headline = The change of 8 January 2023
section-travellers = Who crosses
section-vehicles = How they come
section-documents = Papers
section-opening = Opening up
section-services = Ports and services
section-enforcement = Enforcement
section-disagreement = Where the numbers disagree

# What an address asks for in vain
ui-notice-key = This address asks for “{ $key }”, which is not known here.
ui-notice-value = This address asks for “{ $value }” as “{ $key }”, which is not known; the default is shown instead.
ui-notice-long = This address is too long; its end was not read.
ui-notice-more = Other parts of this address that are not known: { $count }.
ui-figure-corrections = Corrected
ui-notice-retired = “{ $id }” no longer counts; “{ $by }” is shown in its place.

# Figures: frame
ui-figure-open = Open this chart on its own page
ui-figure-controls = Settings of this chart
ui-figure-mode = Show as
ui-figure-mode-chart = Chart
ui-figure-mode-table = Table
ui-figure-source = Source:
ui-figure-sources-more = and { $count } more
figure-paragraph = ¶ { $paragraph }
ui-figure-loading = Loading “{ $asked }”. What is shown is still “{ $shown }”.
ui-figure-missed = “{ $asked }” did not arrive. What is shown is still “{ $shown }”; choose it again to try again.
ui-figure-failed = The drawing could not be brought to life ({ $reason }). The table has all numbers.
ui-figure-anomalies = Where the numbers disagree
ui-figure-open-site = Explore on Crossings
ui-figure-not-started = The interactive part of this page does not work at the moment; choosing again or reloading the page may help. The drawing, the table and the links work without it.
ui-download-csv = CSV
ui-download-json = JSON
ui-download-svg = SVG
ui-download-png = PNG
ui-download-png-2 = PNG, twice the size
download-table = Download the data:

# Figures: points, one by one
ui-points = Points of the chart; arrow keys walk, Enter opens a figure
ui-point = { $name }: { $value }, { $status }. Interval: { $interval }. { $position } of { $count }.

# Figures: share
ui-share-open = Share, cite, download
ui-share-files = Files of this chart at fixed addresses:
ui-share-link = Link to this view
ui-share-copy = Copy
ui-share-copied = Copied
ui-share-not-copied = The browser refused; the text is selected.
ui-share-send = Share…
share-embed = Embed
ui-share-embed-which = Which numbers
ui-share-embed-live = always the newest
ui-share-embed-pinned = as published up to { $date }
ui-share-embed-code = HTML for your page
ui-share-preview = Preview at a width of
ui-share-preview-width = { $width } px
ui-share-cite = Cite
ui-share-cite-plain = Plain
ui-share-cite-bibtex = BibTeX
ui-share-cite-ris = RIS
ui-share-cite-text = Citation
ui-share-download = Download this view
ui-share-download-failed = The file could not be made ({ $reason }).
ui-share-no-numbers = its numbers are still on their way
ui-share-sandboxed = The page around this chart does not let it save files; the chart’s own page does.
ui-cite-plain = Crossings: “{ $title }”. Data: { $source }. { $url } (accessed { $date }).
ui-cite-data = Data: { $source }
ui-licence-line = Crossings · compiled data CC BY 4.0 · { $url }
ui-figure-legend-derived = hatched: derived from printed figures, with the interval that rounding leaves open

# Two things one after the other
ui-pair = { $one }, { $other }
ui-colon = { $one }: { $other }
ui-aside = { $one } ({ $other })
list-two = { $one }; { $other }

# Units
unit-name-percent = percent
unit-name-times = times
unit-name-crossings = crossings
unit-name-crossings-per-day = crossings per day
unit-name-vehicle-crossings = vehicle crossings
unit-name-documents = documents
unit-name-applications-per-day = applications per day
unit-name-persons = persons
unit-name-cases = cases
unit-name-gangs = gangs
unit-name-dens = dens
unit-name-tonnes = tonnes
unit-name-guns = guns
unit-name-cny = yuan (CNY)
unit-name-calls = calls
unit-name-services = services
unit-name-uses = uses
unit-name-windows = windows
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
status-printed = printed
status-qualified = printed with a qualifier
status-derived = derived
status-forecast = forecast
status-definition = by definition

# Tables
ui-table-caption = The figures behind “{ $title }”
ui-column-what = What
ui-column-group = Group
ui-column-value = Value
ui-column-interval = Interval
ui-column-status = Status
ui-column-source = Source
column-series = Statistic
column-period = Period
column-measure = Measure
column-printed = As printed
column-category = Category
column-unit = Unit

# Numbers and intervals
interval-between = { $lo } to { $hi }
interval-at-least = at least { $lo }
interval-at-most = at most { $hi }
interval-exact = full count
interval-none = not known
ui-interval-label = Interval { $interval }
qualifier-over = over { $value }
qualifier-about = about { $value }
qualifier-nearly = nearly { $value }
qualifier-up-to = up to { $value }
unit-cny-value = CNY { $value }
unit-tonnes-value = { $value } tonnes
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
formula-per-day = { $a } ÷ { $days } days

# Periods
period-first-half = first half of { $year }
period-second-half = second half of { $year }
period-quarter = Q{ $quarter } { $year }
period-days = { $first } – { $last }
period-days-of-month = { $first-day }–{ $last }

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
category-vehicles = Vehicles
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
control-years-all = All years printed
control-form = Form
control-form-grouped = Side by side
control-form-stacked = Stacked
control-form-share = Share
control-form-flow = Flow
control-form-bars = Bars
control-by = Show
control-by-year = Total by year
control-by-kind = Kinds
control-scale = Scale
control-scale-linear = Linear
control-scale-log = Logarithmic

# policy-change
policy-change-question = How did daily throughput change when COVID-19 management was downgraded on 8 January 2023?
policy-change-noun-crossings = Daily crossings
policy-change-noun-applications = Daily permit applications
policy-change-title-level = { $noun } were up { $change } in the ten days from 8 January 2023
policy-change-title-index = { $noun } reached { $share } of their pre-pandemic level
policy-change-subtitle-crossings = Entries and exits per day, 8–17 January 2023, and the two levels this is compared with; those are derived, with interval
policy-change-subtitle-applications = Applications for exit-entry permits per day, 8–17 January 2023, and the two levels this is compared with; those are derived, with interval
policy-change-subtitle-index = { $noun } in percent of the level before the pandemic
policy-change-pre-pandemic = Before the pandemic
policy-change-before = Before 8 January 2023
policy-change-after = 8–17 January 2023
policy-change-summary = { $noun } averaged { $after } from 8 to 17 January 2023, { $change } above the level before the policy change and { $share } of the level before the pandemic; this implies about { $before } before the change and about { $reference } before the pandemic.
policy-change-caution = The release does not say which days “before” stands for. Both earlier levels are computed from rounded numerals, so each is known only within its interval.

# travellers-by-origin
group-mainland = Mainland
group-hmt = Hong Kong, Macao, Taiwan
group-foreign = Foreign nationals
travellers-by-origin-question = Who crossed?
travellers-by-origin-title = Residents of the mainland made { $share } of all crossings in 2022
travellers-by-origin-subtitle = Entries and exits by origin of the traveller, { $period }
travellers-by-origin-subtitle-share = Entries and exits by origin of the traveller, percent of each year's printed total, { $period }
travellers-by-origin-summary = Of { $total } entries and exits in 2022, residents of the mainland made { $mainland }, residents of Hong Kong, Macao and Taiwan { $hmt } and foreign nationals { $foreign }.
travellers-by-origin-check-holds = Check: the three groups sum to { $sum }, in agreement with the printed total of { $total }. A year without a printed figure is left out, never filled in.
travellers-by-origin-check-fails = Check: the three groups sum to { $sum }, which does not agree with the printed total of { $total }. A year without a printed figure is left out, never filled in.

# vehicles
vehicles-question = What carried them?
vehicles-title = { $name }, { $period }: { $total }, after { $before } a year before
vehicles-subtitle-year = Entries and exits by aircraft, trains, ships and motor vehicles together, by year
vehicles-subtitle-kind = Entries and exits by kind of vehicle, for the years that print the kinds
vehicles-subtitle-half = Entries and exits by kind of vehicle and half-year
vehicles-subtitle-quarter = Entries and exits by kind of vehicle and quarter
vehicles-summary = { $total } vehicles were inspected in 2022, after { $before } in 2021 and before { $after } in 2023.
vehicles-caution = The release for 2022 prints the total only; for 2020 no total is printed. Kinds are printed for 2018 and from 2023 on.

# documents
documents-question = What papers were issued?
documents-title = { $endorsements } endorsements for Hong Kong, Macao and Taiwan and { $passports } passports were issued in 2022
documents-subtitle = Documents issued in 2022
documents-subtitle-all = Documents issued, by year, for every year printed
documents-summary = In 2022, { $passports } ordinary passports, { $permits } permits and { $endorsements } endorsements for travel to Hong Kong, Macao and Taiwan were issued; in 2023 passports alone came to { $next }.
documents-caution = From 2023 on, permits and endorsements are printed as one sum. What counts as a visa changes from release to release.

# trade-facilitation
trade-facilitation-question = What did the 2022 port measures reach?
trade-facilitation-title = Port measures saved international ships { $hours } hours in 2022
trade-facilitation-subtitle = Ships and trains covered by the measures in 2022, and time saved, each on its own scale
trade-facilitation-summary = { $exempt } ships moved between ports without a new inspection, { $one-off } went through formalities once, and { $trains } China Railway Express trains had fast clearance.
trade-facilitation-caution = “Over” marks a lower bound: the bar ends at the number printed, the true one is higher. No earlier year is printed to compare with.
trade-facilitation-ships = Ships
trade-facilitation-trains = Trains
trade-facilitation-hours = Hours saved
trade-facilitation-minutes = Minutes saved per flight
trade-facilitation-measures = New measures for enterprises

# services
services-question = What did the hotline, the platform and the windows handle?
services-title = The online platform was used { $platform } times in 2022, the hotline handled { $calls } calls
services-subtitle = Services in 2022, and windows opened after 8 January 2023, each on its own scale
services-subtitle-all = Services in every year printed, and windows opened after 8 January 2023, each on its own scale
services-summary = The platform served { $platform } uses and { $checks } identity checks in 2022; callers of the 12367 hotline gave { $satisfaction } satisfaction.
services-caution = Calls are counted in persons from 2025 on. One release prints 53 channels, others the channels of 53 ports.
services-windows = Windows and channels

# enforcement-outcomes
enforcement-outcomes-question = Where did the persons investigated end up?
enforcement-outcomes-title = Of { $caught } persons investigated in 2022, { $criminal } came under criminal measures
enforcement-outcomes-subtitle = Persons in border-management cases, and foreign nationals found entering, staying or working illegally, 2022
enforcement-outcomes-summary = Of { $caught } persons investigated in 2022, { $criminal } came under criminal measures and { $administrative } under administrative punishment. Of { $foreigners } foreigners found entering, staying or working illegally, { $deported } were deported, { $share }.
enforcement-outcomes-caution = The two flows are separate counts. Chinese releases count the second whole in cases, the English one in persons, so its share is not exact beyond rounding.
enforcement-outcomes-persons = Border-management cases, persons
enforcement-outcomes-foreigners = Illegal entry, stay or work
enforcement-outcomes-other = Other measures, derived

# seizures
seizures-question = What was seized?
seizures-title = { $precursors } of drug precursors and { $drugs } of drugs were seized in 2022
seizures-subtitle = Seizures in 2022, each in its own unit and on its own scale
seizures-subtitle-all = Seizures in every year printed, each in its own unit and on its own scale
seizures-summary = In 2022, { $drugs } of drugs, { $precursors } of precursors, { $guns } guns and smuggled goods worth { $goods } were seized.
seizures-caution = The English text reads as 3,278 types of guns; the Chinese counts guns.

# Data page
data-title = Every figure, with its source
data-intro = One row for each numeral as one source prints it. Filter, sort, and take what you need; the whole set is also a Frictionless data package.
data-search = Search
data-search-hint = statistic, note or source
data-filters = Which figures
data-filter-category = Category
data-filter-release = Release
data-filter-measure = Measure
data-filter-all = All
data-filter-core = Press conference of 17 January 2023
data-count = { $shown } of { $total } figures
data-more = Show { $count } more
data-no-script = Search and filters do not work at the moment. This page shows the first rows; the whole table is a file:
data-none = No figure fits. Clear the search or a filter.
data-reset = Clear all
data-sort = Sort by { $column }
data-package = Data package
feed-link = Follow by Atom feed
feed-corrected = Corrected: { $figure }
feed-release = { $source }: { $count } figures
feed-chart = Crossings: { $question }
feed-corrections = Crossings: corrections
feed-releases = Crossings: releases
feed-all = Crossings: releases and corrections
data-since-retired = Figures that no longer count since: { $count }
data-since-corrections = Figures corrected since: { $count }
data-since-figures = { $count } figures from { $pages } pages published since: the table below.
data-since-title = New since { $date }
data-filter-since = Published after

# Sources page
sources-title = Sources and method
sources-releases = Releases
sources-releases-intro = { $count } pages print the figures. The core is the press conference of 17 January 2023; the others put it in context.
sources-core = core document
sources-kind-official = official
sources-kind-agency = agency
sources-kind-press = press
sources-figures = { $count } figures
sources-rounding = How rounding is treated
sources-rounding-1 = A printed numeral stands for every value that rounds to it. “115.7 million” is anything from 115.65 million up to, but not including, 115.75 million: its half-width is half a unit of the last significant place.
sources-rounding-2 = Chinese releases count in units of ten thousand, so an English “501,000” stands for 50.1 of those, and its half-width is 500. Counts below ten thousand are printed in full and have none.
sources-rounding-3 = “Over” gives a lower bound, “nearly” and “up to” an upper bound, “about” neither.
sources-rounding-4 = A derived figure is computed with intervals rounded outward: whatever the true values behind the printed ones are, the true result lies inside. It is stated to the place of the leading digit of the interval's half-width, never finer.
sources-description = The releases that print the figures, how rounding is read, what was done without a number, dated policy changes, and every place where printed numbers disagree.
sources-example = Example: { $formula } implies { $value } before the change, between { $lo } and { $hi }.
sources-timeline = What was done, without a number
sources-timeline-intro = Measures that the press conference of 17 January 2023 describes in words.
sources-policies = Policy changes, 2018–2026
sources-anomalies = Where the numbers disagree
sources-anomalies-intro = { $count } places where printed numbers disagree with each other or with arithmetic.
sources-retired-anomaly = No longer a disagreement, since { $date }:
sources-retired-intro = Each keeps its address, and names the figure to take in its place.
sources-retired = Figures that no longer count ({ $count })
sources-corrections-intro = What stood here before and was wrong, the newest first. A page that is pinned to an earlier day still shows it, and says so.
sources-corrections = Corrections

# About page
about-title = About Crossings
about-what = Crossings makes the entry–exit statistics of China's National Immigration Administration explorable and checkable. A crossing is one entry or one exit: a person who leaves and comes back counts twice.
about-how = Every number leads to the page that prints it. Numbers that no page prints are derived by declared formulas and drawn hatched, with the interval that rounding leaves open.
about-neutral = Groups of travellers and names of measures are the source's own. Figures are shown as published, without comment.
about-licence = The code is free under MIT or Apache-2.0. The compiled dataset is CC BY 4.0; facts belong to nobody.
about-privacy = The page asks no other site for anything, sets no cookie and stores nothing, unless you keep it for offline use.

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
policy-kind-opening = opening
policy-kind-facilitation = easier formalities
policies-summary = Marked: { $list }.
policies-summary-item = { $date }, { $title }
timeline-gap = not printed
vehicles-kinds = all kinds

# Chart: travellers over time
control-period = Period
control-period-year = Years
control-period-half = Halves
control-period-quarter = Quarters
travellers-over-time-question = How many crossings were there, by year, half-year and quarter?
travellers-over-time-title-more = Crossings reached { $level } in { $year }, { $change } more than in { $reference }
travellers-over-time-title-fewer = Crossings came to { $level } in { $year }, { $change } fewer than in { $reference }
travellers-over-time-subtitle-year = Entries and exits by all travellers a year, millions
travellers-over-time-subtitle-half = Entries and exits by all travellers in six months, millions
travellers-over-time-subtitle-quarter = Entries and exits by all travellers in three months, millions
travellers-over-time-summary = { $before } crossings are printed for { $reference }, { $lowest } for { $low }, the fewest of any year, and { $newest } for { $new }.
travellers-over-time-caution = Periods that no source prints are hatched where they follow from printed ones, with the interval that rounding leaves, and pale where they do not.

# Chart: daily recovery
control-windows = Windows
control-windows-all = All
control-windows-holidays = Holidays
control-windows-years = Years only
daily-recovery-question = How did daily crossings recover?
daily-recovery-title-rose = Daily crossings rose from { $first } on { $from } to { $newest } on { $to }
daily-recovery-title-fell = Daily crossings fell from { $first } on { $from } to { $newest } on { $to }
daily-recovery-subtitle = Entries and exits per day, millions; dots are holidays and other windows, bars the mean day of a year
daily-recovery-summary = The mean day had { $before } crossings in { $reference } and { $newest } in { $new }. The busiest window printed is { $window }, with { $highest } a day.
daily-recovery-caution = More people cross on a holiday than on the days around it: compare a holiday with the same holiday of another year.

# Chart: visa-free entry
control-visa-free-share = Share
control-visa-free-level = Entries
visa-free-question = How much of foreign entry became visa-free?
visa-free-title = { $period }: { $share } of entries by foreign nationals were visa-free
visa-free-subtitle-share = Visa-free entries as a percentage of entries by foreign nationals
visa-free-subtitle-level = Entries by foreign nationals without a visa; each panel has its own scale
visa-free-years = Years
visa-free-halves = Halves
visa-free-quarters = Quarters
visa-free-windows = Other stretches
visa-free-summary = Sources print { $before } visa-free entries for { $from } and { $newest } for { $to }.
visa-free-caution = The definition changes: releases differ on border residents and revised the base between 2024 and 2025, so growth across panels is not computed. Where two values are printed for a period, both are shown.

# Chart: forecasts
control-form-both = Both
control-form-ratio = Count as percent of forecast
forecast-question = How good were the forecasts for holidays?
forecast-title = { $close } of { $all } holiday forecasts came within { $percent } of the count
forecast-subtitle-both = Entries and exits per day, millions, as forecast before a holiday and as counted
forecast-subtitle-ratio = Counted entries and exits per day as a percentage of the forecast
forecast-expected = Forecast
forecast-key-expected = Forecast (hollow)
forecast-counted = Counted
forecast-summary = The forecast furthest off was that for { $period }: { $forecast } a day expected, { $counted } counted, { $ratio } of it.
forecast-caution = Only holidays with both a forecast and a count are shown. A count that sources print as a total only is derived and hatched; a value printed as “over” has no percentage.

# Chart: baselines
baselines-question = Which “before” does a percentage refer to?
baselines-title-differ = “Before the policy” moved from { $first } to { $last } crossings a day between two statements
baselines-title-agree = Two statements agree on the days before the policy, from { $first } to { $last } crossings a day
baselines-subtitle = Entries and exits per day that each statement implies, with the interval that rounding leaves open; axes do not begin at zero
baselines-before-policy = Before the policy
baselines-pre-pandemic = Before the pandemic
baselines-statement = statement of { $date }
baselines-mean-day = mean day of { $year }
baselines-summary = The { $one } implies { $first } crossings a day before the policy, the { $other } { $last }.
baselines-caution = Neither statement says which days it compares with. Intervals that do not touch cannot mean the same days.

# Chart: enforcement over time
control-measure-change = Change
enforcement-over-time-question = How did the numbers of cases, people and gangs change?
enforcement-over-time-title-rose = Border-management cases rose { $change } from { $before } to { $year }
enforcement-over-time-title-fell = Border-management cases fell { $change } from { $before } to { $year }
enforcement-over-time-subtitle-level = Printed totals by year; each panel has its own scale
enforcement-over-time-subtitle-change = Change against the year before, as printed and as the levels imply it
enforcement-over-time-printed = as printed
enforcement-over-time-implied = as levels imply
enforcement-over-time-against = { $year } against { $before }
enforcement-over-time-summary = For { $year }, { $cases } cases, { $persons } persons and { $gangs } gangs are printed.
enforcement-over-time-caution = Levels printed as “over” are lower bounds, so no change follows from them. Counts of persons for 2021 and 2022 include those under administrative punishment.

# The card of a figure
card-printed = As printed
card-value = Value
card-unit = Unit
card-archived = Archived copy
card-sha256 = SHA-256 of the text it was found in
card-note = Note
card-comparability = Beware
card-formula = Formula
card-operands = Computed from
card-others = The same elsewhere
card-other = { $value }: { $source }
card-other-agrees = { $value }: { $source } (agrees)
card-other-differs = { $value }: { $source } (differs)
card-used = Used for
card-rounding-count = (a full count)
card-rounding-last-place = (every value that rounds to the last place printed)
card-rounding-over = (printed as a lower bound)
card-rounding-nearly = (printed as an upper bound)
card-rounding-about = (printed as approximate, so no interval follows)
card-permalink = Address of this figure
card-cite = To cite
card-cite-words = The Crossings authors: China's published entry–exit statistics, figure { $id }, { $url }
card-close = Close
card-open = Everything about this figure
correction-since = Corrected since, on { $date }.
correction-former = Until { $date } it stood here as { $value }; interval: { $interval }.
card-corrected = Corrected
card-retired-on = Since { $date } this figure no longer counts. In its place:
card-retired = Retired
ui-figure-card = All about this figure
ui-figure-doubt = Disagrees with other numbers
ui-figure-arithmetic = The arithmetic

# Anomalies by kind, with their arithmetic
anomaly-baseline = Baselines that moved
anomaly-baseline-meaning = Two statements compare with “before”, and cannot mean the same days.
anomaly-forecast = Forecasts that missed
anomaly-forecast-meaning = What was counted is far from what was expected.
anomaly-growth = Growth that does not match its levels
anomaly-growth-meaning = The printed growth lies outside what the two printed levels allow.
anomaly-parts = Parts that do not sum
anomaly-parts-meaning = The printed parts sum to something else than the printed whole.
anomaly-break = Definitions that changed
anomaly-break-meaning = Figures under one name do not count the same.
anomaly-wording = Wordings that differ
anomaly-wording-meaning = Sources or translations print different numbers or things for the same fact.
anomaly-typo = Slips of the printer
anomaly-typo-meaning = A numeral that cannot be meant as it stands.
anomaly-figures = The figures as printed
anomaly-derived = { $formula } = { $value }, { $interval }.
anomaly-sum-parts = { $series }, { $period }: { $from } gives { $implied }; printed is “{ $printed }”, { $interval }.
anomaly-sum-growth = { $series }, { $period }: { $from } gives { $implied }; printed is “{ $printed }”, { $interval }.
anomaly-sum-within = { $series }, { $period }: { $from } within it; published is “{ $printed }”, { $interval }.
anomaly-sum-average = { $series }, { $period }: { $from } over { $days } days gives { $implied }; printed is “{ $printed }”, { $interval }.
anomaly-side = { $value } ({ $interval }; { $publisher })

# Verify it yourself
verify-title = Verify it yourself
verify-intro = Open a release, copy its text, and paste it here, or drop the saved page. This page then marks which of its figures stand in that text, and where. It works without a network, and nothing leaves your browser.
verify-no-script = This part of the page needs JavaScript and WebAssembly.
verify-source = Release
verify-text = Its text
verify-file = Or a saved page or text file
verify-all = All { $all } figures of this release are found.
verify-some = { $found } of { $all } figures of this release are found. The others come first below.
verify-missing = Not found: the text differs here, or is not this release in this language.
verify-too-large = This text could not be read: it is larger than five megabytes, or no text.
verify-paragraph = ¶
verify-place = In the text

# Comparison
compare-question = Compare any figures
compare-intro = Choose a change of policy and a statistic, or any figures one by one. What follows from them is computed here, with the interval that rounding leaves open.
compare-no-script = Choosing needs JavaScript and WebAssembly. Below is the comparison that the page begins with.
compare-before-policy = before the policy change
compare-around = Before and after a policy
compare-policy = Policy
compare-series = Statistic
compare-show = Compare
compare-figures = Figures
compare-figure = Figure
compare-add = Add
compare-remove = Remove { $name }
compare-despite = Compare anyway
compare-none = This statistic has no figures on both sides of this policy change.
compare-form-bars = Bars
compare-form-slope = Dots
control-result = Result
control-result-difference = Difference
control-result-ratio = Ratio
control-result-share = Share
compare-more = { $one } more than { $other }
compare-less = { $one } less than { $other }
compare-ratio = { $one } ÷ { $other }
compare-share = { $one } of { $other }
compare-subtitle = { $names }, in { $unit }; what follows is hatched and has its interval
compare-title-more = { $last } against { $first }, { $change } more
compare-title-fewer = { $last } against { $first }, { $change } less
compare-level = { $name }, { $when }: { $value }
compare-outcome = { $label }: { $value } ({ $interval })
compare-ask = These figures are unlike, so nothing is computed from them until you ask for it.
unlike-unit = They count different things; nothing can be computed from both.
unlike-measure = One is a level, the other a change, a share or a forecast.
unlike-stock = One counts what happens over a period, the other what there is on a day.
unlike-length = Their periods are not equally long: { $a } and { $b } days.
unlike-break = The definition changed: { $words }
unlike-definition = Beware: { $words }
unlike-season = They lie in different seasons.
unlike-holiday = One is for a holiday, the other is not.
unlike-undated = The source does not say which days one of them covers.
unlike-open = One is printed as a bound or as approximate, so nothing can be computed from it.
alike = Comparable: { $list }.
alike-season = same season
alike-length = equally long
alike-holiday = both holidays, or neither
alike-definition = no change of definition known

# Accessibility page: Chartability's critical heuristics, how each is met and what checks it
access-title = Accessibility: a self-audit
access-link = Accessibility
access-intro = Crossings is held against the fourteen critical heuristics of Chartability, a list of what makes charts inaccessible, and against WCAG 2.2 AA. Each line says how we meet one and what checks it whenever the site is built. It is our own audit: nobody else has certified it, and no screen reader but the browser's own accessibility tree takes part in the checks.
access-how = How it is met
access-check = What checks it
access-contrast = Low contrast
access-contrast-how = Text has a contrast of at least 4.5:1 and marks of at least 3:1 against the page, in the light and in the dark theme.
access-contrast-check = A test computes the contrast of every colour of the stylesheet; axe measures every page in both themes.
access-visual = Information for the eye only
access-visual-how = Every chart has its finding as a title, a summary in sentences, a table, and a list of its points that a screen reader can walk.
access-visual-check = A script walks every point of every chart by keyboard and compares what is said with the table.
access-small = Small text
access-small-how = No text on a page or in a drawing is smaller than 12 pixels, and all of it grows with the reader's own size.
access-small-check = A test reads the sizes in the stylesheets and in every drawing.
access-flashing = Flashing
access-flashing-how = Nothing flashes. Marks move once, for a third of a second, and not at all where the reader asks for less motion.
access-flashing-check = A browser that asks for less motion sees the new drawing at once.
access-input = One kind of input only
access-input-how = Pointer, touch and keyboard reach the same: the points, their explanation, the card of a figure, the controls and the table.
access-input-check = The journeys of a reader in a real browser, by pointer and by keyboard.
access-cues = No hints for interaction
access-cues-how = The list of points says which keys walk it; controls are labelled groups of buttons; links look like links.
access-cues-check = axe looks at names and roles; the journeys use them.
access-override = Controls that take keys away from assistive technology
access-override-how = Keys are used only while the list of points has the focus, and none with Ctrl, Alt or Meta. Escape lets the point go, Tab leaves.
access-override-check = A journey enters the list and leaves it again.
access-explanation = No explanation of purpose or reading
access-explanation-how = Each chart asks its question and says what is measured, in which unit, over which period, and what hatching means.
access-explanation-check = Every page is opened without scripts and must show these parts.
access-caption = No title, summary or caption
access-caption-how = Title, summary and a word of caution are computed from the same numbers as the drawing, in six languages.
access-caption-check = A test finds every number of a summary in the data.
access-standards = Standards not met
access-standards-how = Pages are valid HTML and have no known violation of WCAG 2.2 at levels A and AA, before and after scripts run.
access-standards-check = A validator and axe look at every page in every language.
access-table = No table
access-table-how = Every chart is a table at one click, can be sorted, and stands below the drawing where scripts do not run.
access-table-check = The journeys; a test compares the table with the drawing, mark by mark.
access-density = Too much at once
access-density-how = Panels have few marks with their values beside them; controls choose years, kinds or windows; phones get a drawing of their own.
access-density-check = Drawings are kept as snapshots and looked at by people when they change.
access-tedious = Tedious navigation
access-tedious-how = A chart is one stop of the Tab key; arrows walk, Home and End jump, Page keys go from group to group.
access-tedious-check = A journey presses these keys and looks where it is.
access-style = The reader's own style ignored
access-style-how = Light and dark, forced colours, larger text, a narrow window and print are respected; fonts are the reader's own.
access-style-check = Journeys with forced colours, with text twice as large, at 320 pixels, and in print.

# Listening to a figure
listen-open = Listen
listen-stop = Stop
listen-how = Each number is a note, from the first to the last: the higher the note, the larger the number. A full count is a pure note; where rounding leaves an interval, the wider it is, the wider the note. Derived numbers sound softer.
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
offline-intro = Your browser can keep the pages, charts and data of this language, a few megabytes, so that they open without a network. Nothing is kept before you press the button, and “Remove” takes all of it away.
offline-no-script = This part of the page needs JavaScript.
offline-keep = Keep this site for offline use
offline-remove = Remove
offline-keeping = Keeping the site…
offline-kept = Kept on { $date }: { $size } MB.
offline-removed = Removed. Nothing is kept any more.
offline-failed = This did not work ({ $reason }). Please try again later.
offline-unsupported = This browser cannot keep the site. Browsers do so over secure connections only, and some not in private windows.
edition-kept = You are offline, or the network does not answer. This is the copy kept on { $date }.
edition-newer = A newer edition is ready.
edition-load = Load it
edition-copy = This file is a copy, made on { $date }.
edition-copy-newest = The newest edition

# Worksheets: the page
worksheet-name = Worksheet
worksheet-link = Worksheet: questions and answers to print
worksheet-title = Worksheet: { $question }
worksheet-description = { $question } A worksheet for classes: questions about the chart, with answers computed from the published figures and what their rounding leaves open.
worksheet-intro = Print this page as it stands: the answers are on a page of their own.
worksheet-hide = Hide the values and the answers
worksheet-hide-means = The drawing then shows a scale instead, to read the values off.
worksheet-alternative = The drawing without its values. { $subtitle }
worksheet-pupil = Name
worksheet-figures = Figures
worksheet-questions = Questions
worksheet-answers = Answers
worksheet-finding = What the chart shows: { $title }.
worksheet-address = This page: { $url }

# Worksheets: questions
worksheet-ask-read = Read the value of “{ $row }” off the drawing.
worksheet-ask-largest = Which of the values is the largest?
worksheet-ask-largest-of = “{ $group }”: which value is the largest?
worksheet-ask-smallest = Which of the values is the smallest?
worksheet-ask-smallest-of = “{ $group }”: which value is the smallest?
worksheet-ask-difference = By how much is the value of “{ $more }” larger than that of “{ $less }”? Between which values does the difference lie?
worksheet-ask-ratio = How many times as large as the value of “{ $less }” is that of “{ $more }”? Between which values does the ratio lie?
worksheet-ask-derived-one = One of the values is derived, not printed. Which one, and how wide is its interval?
worksheet-ask-derived = Some of the values are derived, not printed. How many? Which of them has the widest interval, and how wide is that?
worksheet-ask-bound = The value of “{ $row }” is printed with a word such as “over” or “about”. What follows about the true value?
worksheet-ask-counted = Which of the values are full counts, without rounding?
worksheet-ask-interval = The value of “{ $row }” is rounded. Which true values may stand behind it?
worksheet-ask-possible = True or false: the true value of “{ $row }” may be { $value }.
worksheet-ask-twice = Two values are printed for “{ $row }”. Can both be right?
worksheet-ask-known = True or false: whatever rounding hides, the value of “{ $more }” is larger than that of “{ $less }”.
worksheet-ask-open = True or false: rounding leaves open whether the value of “{ $more }” or that of “{ $less }” is larger.

# Worksheets: answers
worksheet-sentence = { $words }.
worksheet-row = “{ $row }”: { $value }
worksheet-equals = { $formula } = { $result }.
worksheet-derived-one = “{ $row }”: { $interval }, a width of { $width }. It is computed as { $formula }.
worksheet-derived = { $count } of { $all }. The widest interval is that of “{ $row }”: { $interval }, a width of { $width }. It is computed as { $formula }.
worksheet-half-open = { $interval }, the upper end left out.
worksheet-true = True. { $reason }
worksheet-false = False. { $reason }
worksheet-apart = The intervals have no value in common: { $more }; { $less }.
worksheet-overlap = The intervals have values in common: { $more }; { $less }.
worksheet-agree = Yes, their intervals have values in common: { $one }; { $other }.
worksheet-disagree = No, their intervals have no value in common: { $one }; { $other }.

# What the site holds of others
licences-title = Licences of others
licences-link = Licences of others
licences-intro = Crossings is built on free software. Listed here is everything of others that comes to your browser with it: its name and version, its licence, and who holds the copyright. Tools that only build the site are not among it, and pictures hold no fonts.
licences-texts = All licences in full, as text
licences-bill = The same list for programs: a bill of materials in CycloneDX
licences-crates = In the programs (WebAssembly)
licences-packages = In the scripts (JavaScript)
licences-part = Part
licences-licence = Licence
licences-copyright = Copyright
