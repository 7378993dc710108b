//! Policy changes: the list, a page for each, and an embed.

mod list;
mod strip;
mod words;

use leptos::prelude::*;

use super::said;
use crate::{
    app::Site,
    dataset::{Dataset, Policy},
    embedded,
    policies::{self, Review, UnderBothRules},
    say,
    text::{Text, html::escaped, msg},
    view::Page,
};

pub(super) use list::list;

/// Statistics that a page shows in full; it lists the others with their findings.
const IN_FULL: usize = 3;

/// Returns a policy change by its id, with what is measured around it.
fn find(data: &'static Dataset, id: &str) -> Option<(&'static Policy, &'static Review)> {
    let at = data
        .policies()
        .iter()
        .position(|policy| policy.id.as_str() == id)?;
    Some((&data.policies()[at], policies::review(at)?))
}

/// Returns the title of the page of a policy change: its own, with the finding if that is short enough.
pub(super) fn title(text: Text, id: &str) -> String {
    let data = embedded::dataset_in(text.language());
    let Some((policy, review)) = find(data, id) else {
        return text.get(msg::NOT_FOUND_TITLE);
    };
    let first = review.0.first();
    let finding = first.map(|both| words::short(text, data, &both.rounded));
    let whole = finding.map(|finding| text.labelled(&policy.title, &finding));
    let whole = whole.filter(|whole| whole.chars().count() <= super::MAX_TITLE_CHARS);
    whole.unwrap_or_else(|| policy.title.to_string())
}

/// Returns what a policy change's page says in one sentence.
#[must_use]
pub fn description(text: Text, id: &str) -> String {
    let data = embedded::dataset_in(text.language());
    let first = find(data, id).and_then(|(_, review)| review.0.first());
    let finding = first.map(|both| words::sentence(text, data, &both.rounded));
    text.sentence(&finding.unwrap_or_else(|| text.get(msg::REVIEW_NONE)))
}

/// Renders the page of a policy change; `None` if there is none with this id.
pub(super) fn page(site: &Site, id: &str) -> Option<AnyView> {
    let text = site.text;
    let data = embedded::dataset_in(text.language());
    let (policy, review) = find(data, id)?;
    let full = review.0.iter().take(IN_FULL);
    let figures: Vec<AnyView> = full
        .map(|both| {
            let title = finding(text, data, both);
            figure(
                text,
                data,
                both,
                view! { <h2 inner_html=title></h2> }.into_any(),
            )
        })
        .collect();
    let none = review
        .0
        .is_empty()
        .then(|| view! { <p>{text.get(msg::REVIEW_NONE)}</p> });
    Some(
        view! {
            <article class="review">
                <h1>{said(data, &policy.title)}</h1>
                {about(text, data, policy)}
                {none}
                <p>{text.get(msg::REVIEW_CAUTION)}</p>
                {switch(text, review)}
                <p class="note">
                    <a href=format!("{}#cut", site.route.href(Page::Policies))>
                        {text.get(msg::REVIEW_CUT_TITLE)}
                    </a>
                </p>
                {figures}
                {rest(site, data, policy, review)}
                {others(site, data, review)}
                <p>
                    <a href=site.route.href(Page::Policies)>{text.get(msg::REVIEW_TITLE)}</a>
                    " · "
                    <a href=site.route.href(Page::PolicyEmbed(policy.id.as_str()))>
                        {text.get(msg::SHARE_EMBED)}
                    </a>
                </p>
            </article>
        }
        .into_any(),
    )
}

/// Renders the first statistic of a policy change alone, for a host page.
pub(super) fn embed(site: &Site, id: &'static str) -> Option<AnyView> {
    let text = site.text;
    let data = embedded::dataset_in(text.language());
    let (policy, review) = find(data, id)?;
    let figure = review.0.first().map(|both| {
        let title = finding(text, data, both);
        figure(
            text,
            data,
            both,
            view! { <h1 inner_html=title></h1> }.into_any(),
        )
    });
    let none = (review.0.is_empty()).then(|| view! { <h1>{text.get(msg::REVIEW_NONE)}</h1> });
    Some(
        view! {
            <main class="embed review" data-chart=id>
                <p class="review-policy">
                    <a href=site.route.href(Page::Policy(id))>{said(data, &policy.title)}</a>
                    " · " {since(text, policy)}
                </p>
                {none}
                {switch(text, review)}
                {figure}
                {about_source(data, policy)}
            </main>
        }
        .into_any(),
    )
}

fn since(text: Text, policy: &Policy) -> String {
    say!(text, REVIEW_SINCE, date = &text.date(policy.effective))
}

fn about(text: Text, data: &'static Dataset, policy: &'static Policy) -> AnyView {
    view! {
        <p class="question">{since(text, policy)} " · " {text.get(words::kind(policy.kind))}</p>
        <p>{said(data, &policy.summary)}</p>
        {about_source(data, policy)}
    }
    .into_any()
}

fn about_source(data: &'static Dataset, policy: &Policy) -> AnyView {
    let source = data.source(policy.source);
    view! {
        <p class="note">
            <a href=source.url.to_string()>{said(data, &source.publisher)}</a>
        </p>
    }
    .into_any()
}

/// Renders the choice between the rules of rounding: a rule of the stylesheet, which needs no script.
fn switch(text: Text, review: &Review) -> Option<AnyView> {
    let choice = |value: &'static str, words, checked| {
        view! {
            <label class="choice">
                <input type="radio" name="rule" value=value checked=checked/>
                <span>{text.get(words)}</span>
            </label>
        }
    };
    let switch = view! {
        <div class="controls">
            <fieldset class="control">
                <legend>{text.get(msg::REVIEW_RULE)}</legend>
                <div class="choices">
                    {choice("rounded", msg::REVIEW_RULE_ROUNDED, true)}
                    {choice("cut", msg::REVIEW_RULE_CUT, false)}
                </div>
            </fieldset>
        </div>
        <ul class="review-key">
            <li class="stated">{text.get(msg::REVIEW_KEY_STATED)}</li>
            <li class="computed">{text.get(msg::REVIEW_KEY_COMPUTED)}</li>
            <li class="neighbour">{text.get(msg::REVIEW_KEY_NEIGHBOUR)}</li>
        </ul>
        <div inner_html=strip::HATCHING></div>
    };
    (!review.0.is_empty()).then(|| switch.into_any())
}

/// Renders a statistic: its finding as the title, its strip, and how often as much changed without a policy change.
fn figure(text: Text, data: &'static Dataset, both: &UnderBothRules, title: AnyView) -> AnyView {
    let id = data.series(both.rounded.series).id.to_string();
    let below = strip::neighbours_words(text, both);
    let below = below.map(|words| view! { <p inner_html=words></p> });
    let order = (policies::order(&both.rounded) != policies::order(&both.cut))
        .then(|| view! { <p class="by-cut">{text.get(msg::REVIEW_CUT_ORDER)}</p> });
    let beware = &data.series(both.rounded.series).comparability;
    let beware = (!beware.is_empty()).then(|| view! { <p class="note">{said(data, beware)}</p> });
    view! {
        <section class="review-figure" data-series=id>
            {title}
            <p class="figure-subtitle">{words::after(text, data, &both.rounded)}</p>
            <div inner_html=strip::table(text, data, both)></div>
            {below}
            {order}
            {beware}
        </section>
    }
    .into_any()
}

fn finding(text: Text, data: &Dataset, both: &UnderBothRules) -> String {
    let [rounded, cut] =
        [&both.rounded, &both.cut].map(|around| words::sentence(text, data, around));
    strip::by_rule(&rounded, &cut)
}

/// Renders the statistics that are not shown in full, each with its finding and a link to its comparison.
fn rest(site: &Site, data: &Dataset, policy: &Policy, review: &Review) -> Option<AnyView> {
    let text = site.text;
    let compare = site.route.href(Page::Compare);
    let items: Vec<String> = review
        .0
        .iter()
        .skip(IN_FULL)
        .map(|both| {
            let series = data.series(both.rounded.series);
            let address = format!("{compare}?policy={}&series={}", policy.id, series.id);
            let [rounded, cut] =
                [&both.rounded, &both.cut].map(|around| words::finding(text, around.finding()));
            format!(
                "<li><a href=\"{}\">{}</a><br>{}</li>",
                escaped(&address),
                escaped(&series.name),
                strip::by_rule(&rounded, &cut)
            )
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="review-rest">
                <h2>{text.get(msg::REVIEW_REST)}</h2>
                <ul inner_html=items.concat()></ul>
            </section>
        }
        .into_any()
    })
}

/// The place of a linked title in a message.
const TITLE: &str = "{title}";

/// Renders the policy changes that cannot be told apart from this one: those between the periods compared.
fn others(site: &Site, data: &'static Dataset, review: &Review) -> Option<AnyView> {
    let text = site.text;
    let full = review.0.iter().take(IN_FULL);
    let mut all: Vec<usize> = full.flat_map(|both| both.rounded.others.clone()).collect();
    all.sort_unstable();
    all.dedup();
    let items: Vec<AnyView> = all
        .iter()
        .filter_map(|at| data.policies().get(*at))
        .map(|policy| {
            let href = site.route.href(Page::Policy(policy.id.as_str()));
            let words = text.labelled(&text.date(policy.effective), TITLE);
            let (before, after) = words.split_once(TITLE).unwrap_or((&words, ""));
            let (before, after) = (before.to_owned(), after.to_owned());
            view! { <li>{before}<a href=href>{said(data, &policy.title)}</a>{after}</li> }
                .into_any()
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section>
                <h2>{text.get(msg::REVIEW_OTHERS)}</h2>
                <ul class="review-others">{items}</ul>
            </section>
        }
        .into_any()
    })
}
