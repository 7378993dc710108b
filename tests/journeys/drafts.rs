//! Checking a draft: its numbers are marked in place, each leads to what the record has, and nothing leaves the page.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::reader::{Reader, journey};

const DRAFT: &str = "<img src=https://other.example/x.png onerror='window.ran = true'> In 2022, 115.7 million people crossed \
                     the border. Foreign nationals made 4.743 million crossings in 2022, and mainland residents 64.635 million.";

#[tokio::test]
async fn a_draft_is_marked_and_its_numbers_lead_to_the_record() -> Result<()> {
    journey("drafts", async |reader: &Reader| {
        reader.open("check/").await?;
        reader.shown(".check textarea[name=draft]").await?;
        // The app listens once it has hydrated.
        reader.wait_for("an answer", &format!(
            "(() => {{ const field = document.querySelector('.check textarea[name=draft]'); if (!field.value) field.value = {}; \
             field.dispatchEvent(new Event('input', {{ bubbles: true }})); \
             return document.querySelectorAll('.check-mark').length === 3; }})()",
            json!(DRAFT)
        )).await?;
        reader.see(".check .verify-said", "wrong unit: crossings, not people").await?;
        reader.see(".check-text", "onerror").await?;
        ensure!(reader.eval("window.ran === undefined").await? == json!(true), "the draft ran");
        reader.number("document.querySelectorAll('.check-mark[data-verdict=wrong]').length", 2.0).await?;

        reader.click(".check-mark[data-claim='1']").await?;
        reader.see(".check-card", "outside the interval").await?;
        reader.see(".check-card .check-figures", "4.473 million").await?;
        reader.click(".check-mark[data-claim='2']").await?;
        reader.see(".check-card", "as published").await?;

        reader.type_into(".check textarea[name=draft]", "The hotel has 4,473 rooms.").await?;
        reader.see(".check .verify-said", "No number in this text").await?;
        reader.no_error().await?;
        reader.no_foreign_request().await
    })
    .await
}
