//! Policy changes marked in a timeline.

use super::{Context, Plot};
use crate::say;
use crate::{
    dataset::{Policy, PolicyKind},
    text::msg,
    view::{Control, ControlChoice, control},
};

control! {
    /// Kind of policy changes marked.
    Policies: "policies", msg::CONTROL_POLICIES, {
        Travel = "travel", msg::CONTROL_POLICIES_TRAVEL;
        VisaFree = "visa-free", msg::CONTROL_POLICIES_VISA_FREE;
        Transit = "transit", msg::CONTROL_POLICIES_TRANSIT;
        All = "all", msg::CONTROL_POLICIES_ALL;
        None = "none", msg::CONTROL_POLICIES_NONE;
    }
}

/// Control of [`Policies`].
pub(super) const POLICIES: Control = Policies::CONTROL;

impl Policies {
    /// Returns the policy changes to mark, in time order, as indices into the dataset's policies.
    pub(super) fn of(cx: &Context<'_>) -> Vec<usize> {
        let shown: Self = cx.view.get();
        let policies = cx.data.policies().iter().enumerate();
        policies
            .filter(|(_, policy)| shown.marks(policy))
            .map(|(index, _)| index)
            .collect()
    }

    fn marks(self, policy: &Policy) -> bool {
        match self {
            Self::Travel => matches!(policy.kind, PolicyKind::Opening | PolicyKind::Suspension),
            Self::VisaFree => policy.kind == PolicyKind::VisaFree,
            Self::Transit => policy.kind == PolicyKind::Transit,
            Self::All => true,
            Self::None => false,
        }
    }
}

/// Returns the policy changes marked in a plot, in time order, as one sentence; `None` if there are none.
pub(super) fn sentence(cx: &Context<'_>, plot: &Plot) -> Option<String> {
    let items: Vec<String> = plot
        .markers
        .iter()
        .filter_map(|marker| cx.data.policies().get(marker.policy))
        .map(|policy| {
            let date = cx.text.date(policy.effective);
            say!(
                cx.text,
                POLICIES_SUMMARY_ITEM,
                date = &date,
                title = &policy.title
            )
        })
        .collect();
    let list = cx.text.list(items);
    (!list.is_empty()).then(|| say!(cx.text, POLICIES_SUMMARY, list = &list))
}
