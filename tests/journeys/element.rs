//! Figures without a frame: `<crossings-chart>` in the document of a host page of another origin.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::hosts::{APPLICATIONS, CROSSINGS, Host, visit};

/// The shadow root of an element of the host page, as a function of its id.
const ROOT: &str = "(id) => document.getElementById(id).shadowRoot";

/// Returns an expression over `root`, the shadow root of an element; null until it has one.
fn within(id: &str, expression: &str) -> String {
    format!("((root) => root && {expression})(({ROOT})('{id}'))")
}

/// Returns whether the title of an element's figure is this.
fn titled(id: &str, title: &str) -> String {
    within(
        id,
        &format!(
            "root.querySelector('.figure-title')?.textContent === {}",
            json!(title)
        ),
    )
}

/// Returns what the host page has been told of a type.
async fn told(host: &Host<'_>, kind: &str) -> Result<Value> {
    let told = format!("told.filter(({{ type }}) => type === '{kind}')");
    host.reader.eval(&told).await
}

#[tokio::test]
async fn a_figure_in_the_hosts_own_document_is_whole_and_answers() -> Result<()> {
    visit("element", async |host: &Host<'_>| {
        let reader = host.reader;
        for width in [320, 1000] {
            host.open("element.html", width).await?;
            reader.wait_for("the figure", &titled("first", CROSSINGS)).await?;
            // Its drawing is there at the element's width, in the reader's own sizes and the site's type.
            let drawing = within(
                "first",
                "[...root.querySelectorAll('.plot svg')].map((svg) => svg.getBoundingClientRect().width).filter((width) => width > 0)",
            );
            let drawing = reader.settled(&drawing).await?;
            let [shown] = serde_json::from_value::<[f64; 1]>(drawing)?;
            ensure!(shown > 200.0 && shown <= f64::from(width), "{shown} px wide at {width}");
            let style = "(({ fontSize, fontStyle, letterSpacing, textTransform }) => [fontSize, fontStyle, letterSpacing, textTransform])";
            let subtitle = format!("{style}(getComputedStyle(root.querySelector('.figure-subtitle')))");
            let subtitle = reader.eval(&within("first", &subtitle)).await?;
            // Words are smaller on small screens.
            let size = if width == 320 { "15px" } else { "16px" };
            ensure!(subtitle == json!([size, "normal", "normal", "none"]), "{subtitle}");
            host.host_fits().await?;
        }
        // Nothing outside is other than without it.
        let own = reader.eval("getComputedStyle(document.querySelector('p.label')).fontStyle").await?;
        ensure!(own == "italic", "the article is {own}");

        let choice = "root.querySelector('[data-control=metric] input[value=applications]')";
        reader.eval(&within("first", &format!("({choice}.click(), true)"))).await?;
        reader.wait_for("the other view", &titled("first", APPLICATIONS)).await?;
        reader.wait_for("the state", "told.some(({ type }) => type === 'state')").await?;
        let state = told(host, "state").await?;
        let expected = json!([{"of": "first", "type": "state", "chart": "policy-change", "state": "metric=applications"}]);
        ensure!(state == expected, "{state}");
        ensure!(reader.eval("location.search + location.hash").await? == "", "the host's address");

        // A mark answers a real pointer, and the host page is told which was chosen.
        let mark = within("first", "(() => {
            const inks = /^(var\\(--ink|url\\()/;
            const mark = [...root.querySelectorAll('.plot path')]
                .find((path) => inks.test(path.attributes.fill?.value) && path.getClientRects().length > 0);
            mark.scrollIntoView({ block: 'center' });
            const { left, top, width, height } = mark.getBoundingClientRect();
            return [left + width / 2, top + height / 2].map(Math.round);
        })()");
        let [x, y]: [i64; 2] = serde_json::from_value(reader.settled(&mark).await?)?;
        let chain = reader.driver().action_chain();
        chain.move_to(x, y - 30).move_to(x, y).click().perform().await?;
        let tooltip = within("first", "root.querySelector('.tooltip[data-pinned]')?.textContent.includes('626,000')");
        reader.wait_for("its tooltip", &tooltip).await?;
        let chosen = told(host, "select").await?;
        ensure!(chosen[0]["of"] == "first" && chosen[0]["value"] == "626,000", "{chosen}");

        // So do the keys of a list.
        let focus = within("first", "(root.querySelector('.points').focus(), true)");
        reader.eval(&focus).await?;
        let said = within("first", "root.querySelector('[role=option][aria-selected=true]')?.textContent.length > 0");
        reader.wait_for("a point", &said).await?;
        let refused = reader.eval("refused").await?;
        ensure!(refused == json!([]), "the host's policy refuses {refused}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_figure_in_the_hosts_own_document_follows_its_attributes() -> Result<()> {
    visit("element-attributes", async |host: &Host<'_>| {
        let reader = host.reader;
        host.open("element.html", 1000).await?;
        // The one below is fetched when it comes near.
        reader.eval("document.getElementById('second').scrollIntoView()").await?;
        reader.wait_for("a figure in Arabic", &within("second", "root.querySelector('.embed')?.dir === 'rtl'")).await?;
        let state = within("second", "root.host.state === 'by=kind' && root.querySelector('[value=kind]').checked");
        reader.wait_for("its state", &state).await?;
        let controls = within("second", "root.querySelector('.controls').getClientRects().length");
        ensure!(reader.eval(&controls).await? == 0, "controls are shown");
        let paper = within("second", "getComputedStyle(root.querySelector('.embed')).backgroundColor");
        ensure!(reader.eval(&paper).await? == "rgb(20, 23, 26)", "it is not dark");
        reader.eval("document.getElementById('second').setAttribute('theme', 'light')").await?;
        ensure!(reader.eval(&paper).await? == "rgb(252, 251, 248)", "it is not light");

        reader.wait_for("the first", &titled("first", CROSSINGS)).await?;
        reader.eval("(document.getElementById('first').state = 'metric=applications', true)").await?;
        reader.wait_for("its state", &titled("first", APPLICATIONS)).await?;
        reader.eval("document.getElementById('first').setAttribute('lang', 'fr-CA')").await?;
        let french = within("first", "root.querySelector('.embed').lang === 'fr' && root.host.state === 'metric=applications'");
        reader.wait_for("it in French", &french).await
    })
    .await
}

#[tokio::test]
async fn what_is_written_inside_the_element_stays_where_no_figure_comes() -> Result<()> {
    visit("element-fallback", async |host: &Host<'_>| {
        let reader = host.reader;
        // A figure that there is not.
        host.open("element.html", 1000).await?;
        reader
            .eval("document.getElementById('third').scrollIntoView()")
            .await?;
        reader
            .wait_for(
                "its failure",
                "told.some(({ of, type }) => of === 'third' && type === 'error')",
            )
            .await?;
        let link =
            |id: &str| format!("document.querySelector('#{id} a').getClientRects().length > 0");
        ensure!(
            reader.eval(&link("third")).await? == true,
            "the link is gone"
        );
        reader
            .eval("document.getElementById('third').setAttribute('chart', 'vehicles')")
            .await?;
        let shown = within(
            "third",
            "root.querySelector('.figure')?.dataset.chart === 'vehicles'",
        );
        reader.wait_for("another chart", &shown).await?;
        ensure!(
            reader.eval(&link("third")).await? == false,
            "the link stands beside it"
        );

        // A script that does not come.
        reader.server().block("embed.js");
        host.open("element.html", 1000).await?;
        ensure!(
            reader.eval(&link("first")).await? == true,
            "the link is gone"
        );
        Ok(())
    })
    .await
}
