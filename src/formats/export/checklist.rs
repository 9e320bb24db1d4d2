//! What to release next, as a task list in Markdown.

use std::fmt::Write as _;

use crate::{
    Rating,
    advice::Advice,
    formats::escape::{markdown, strip_invisible},
    words::Language,
};

/// The smallest set of changes for each verdict that is not reached, one task each. Of several
/// sets that are as small the first is written, and how many there are.
pub(super) fn checklist(rating: &Rating, link: &str, language: Language) -> String {
    let (words, share) = (language.details(), language.share());
    let name = markdown(&strip_invisible(rating.release().name.trim()));
    let mut text = format!("# {}\n", share.checklist_title(&name));
    let reachable: Vec<&Advice> =
        rating.advice().iter().filter(|advice| !advice.plans.is_empty()).collect();
    if reachable.is_empty() {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\n{}", markdown(share.nothing_to_release()));
    }
    for advice in reachable {
        let _ = writeln!(
            text,
            "\n## {} ({})\n",
            markdown(&words.goal(advice.goal)),
            markdown(words.goal_owner(advice.goal))
        );
        let introduction = words.introduction(advice, 1);
        if !introduction.is_empty() {
            let _ = writeln!(text, "{}\n", markdown(&introduction));
        }
        for change in advice.plans.first().map(|plan| &plan.changes).into_iter().flatten() {
            let _ = writeln!(text, "- [ ] {}", markdown(&words.change(*change)));
        }
        for caveat in &advice.caveats {
            let _ = writeln!(text, "\n{}", markdown(&words.caveat(*caveat, rating.release())));
        }
    }
    let _ = writeln!(text, "\n[{}]({link})", share.link_text());
    text
}
