//! Tables for a sheet: of an evaluation, and of a comparison.

use std::rc::Rc;

use crate::{
    Rating,
    formats::escape::strip_invisible,
    frameworks::{Framework, claims},
    link,
    release::{Artifact, Availability, Claim, Release},
    words::{CatalogPhrase, DetailsPhrase, Language, TableHead},
};

/// What stands between the cells of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// A comma, as in a file of comma-separated values.
    Comma,
    /// A tab, which sheets take when it is pasted.
    Tab,
}

/// The table of an evaluation: what it is of, each artifact with its license and its source,
/// and each verdict with its edition and its reason.
pub fn evaluation_table(rating: &Rating, link: &str, day: &str, language: Language) -> String {
    let (words, common) = (language.details(), language.common());
    let release = rating.release();
    let head = |head| language.share().table_head(head).to_owned();
    let mut rows = vec![
        [TableHead::Part, TableHead::Item, TableHead::Value, TableHead::Terms, TableHead::Reason]
            .map(head),
    ];
    let mut add = |part: TableHead, cells: [&str; 4]| {
        let [item, value, terms, reason] = cells.map(str::to_owned);
        rows.push([head(part), item, value, terms, reason]);
    };
    for (item, value) in [
        (TableHead::Model, &*release.name),
        (TableHead::Developer, &release.producer),
        (TableHead::Released, &release.date),
        (TableHead::Evaluated, day),
        (TableHead::Link, link),
    ] {
        add(TableHead::Model, [&head(item), value, "", ""]);
    }
    let evaluation = rating.evaluation();
    let (level, label) = (common.level(evaluation.level).name, common.label(evaluation.label));
    let reasons = common.reasons(release, evaluation);
    add(
        TableHead::Verdict,
        [words.phrase(DetailsPhrase::Scale), &format!("{level}, {label}"), "", &reasons],
    );
    for assessment in rating.assessments() {
        let framework = assessment.framework;
        let edition = words.edition(framework.edition());
        let because = words.because(assessment, release);
        let verdict = words.verdict(assessment);
        add(TableHead::Verdict, [words.framework(framework).name, &verdict, &edition, &because]);
    }
    if let Some(base) = release.base() {
        let license = base.license.as_ref().map(ToString::to_string).unwrap_or_default();
        let source = base.link.as_deref().unwrap_or_default();
        add(TableHead::Model, [&head(TableHead::Base), &base.name, &license, source]);
    }
    for artifact in Artifact::ALL {
        let facts = &release[artifact];
        let license = license(release, artifact);
        let source = facts.source.as_deref().unwrap_or_default();
        let availability = common.availability(facts.availability);
        add(TableHead::Artifact, [common.artifact(artifact).title, availability, &license, source]);
    }
    write(&rows, Separator::Comma)
}

/// The table of a comparison: a column for each release, and a row for each fact and verdict,
/// with its reason.
pub fn comparison_table(
    ratings: &[Rc<Rating>],
    language: Language,
    separator: Separator,
) -> String {
    let (words, common, catalog) = (language.details(), language.common(), language.catalog());
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut add = |head: String, cell: &dyn Fn(&Rating) -> String| {
        let cells = ratings.iter().map(|rating| cell(rating));
        rows.push([head].into_iter().chain(cells).collect());
    };
    let head = |head| language.share().table_head(head).to_owned();
    add(head(TableHead::Model), &|rating| rating.release().name.clone());
    add(catalog.phrase(CatalogPhrase::Maker).to_owned(), &|rating| {
        rating.release().producer.clone()
    });
    add(catalog.phrase(CatalogPhrase::Released).to_owned(), &|rating| {
        rating.release().date.clone()
    });
    add(words.phrase(DetailsPhrase::Scale).to_owned(), &|rating| {
        let evaluation = rating.evaluation();
        format!("{}, {}", catalog.level(evaluation.level), common.label(evaluation.label))
    });
    for claim in Claim::ALL {
        add(catalog.called(words.claim(claim)), &|rating| {
            words.claim_answer(claims::check(claim, rating.release()).answer).to_owned()
        });
    }
    for framework in Framework::ALL {
        let edition = words.edition(framework.edition());
        add(format!("{} ({edition})", words.framework(framework).name), &|rating| {
            let assessment = &rating.assessments()[framework as usize];
            let reason = words.short_reason(assessment, rating.release());
            format!("{}: {reason}", words.verdict(assessment))
        });
    }
    for artifact in Artifact::ALL {
        add(common.artifact(artifact).title.to_owned(), &|rating| {
            let release = rating.release();
            let availability = common.availability(release[artifact].availability);
            let license = license(release, artifact);
            let source = release[artifact].source.as_deref().unwrap_or_default();
            let parts = [availability, &license, source].into_iter();
            parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        });
    }
    if ratings.iter().any(|rating| rating.release().base().is_some()) {
        add(head(TableHead::Base), &|rating| base(rating.release()));
    }
    add(head(TableHead::Link), &|rating| format!("#{}", link::encode_short(rating.release())));
    write(&rows, separator)
}

/// The name and the license of what a release is built on; empty if nothing is said of that.
fn base(release: &Release) -> String {
    let Some(base) = release.base() else { return String::new() };
    let license = base.license.as_ref().map(ToString::to_string).unwrap_or_default();
    let parts = [base.name.trim(), &license].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// The license of an artifact that is out.
fn license(release: &Release, artifact: Artifact) -> String {
    let is_out = release[artifact].availability > Availability::Withheld;
    let license = release.license(artifact).filter(|_| is_out);
    license.map(ToString::to_string).unwrap_or_default()
}

/// Writes rows as RFC 4180 has it, with a mark in front by which spreadsheets know UTF-8; or
/// between tabs.
pub(crate) fn write<Row: AsRef<[String]>>(rows: &[Row], separator: Separator) -> String {
    let mut text = String::new();
    if separator == Separator::Comma {
        text.push('\u{feff}');
    }
    for row in rows {
        let cells: Vec<String> = row.as_ref().iter().map(|cell| quoted(cell, separator)).collect();
        match separator {
            Separator::Comma => text += &(cells.join(",") + "\r\n"),
            Separator::Tab => text += &(cells.join("\t") + "\n"),
        }
    }
    text
}

/// A cell on one line, which no spreadsheet takes for a formula.
///
/// Source: <https://owasp.org/www-community/attacks/CSV_Injection>.
fn quoted(cell: &str, separator: Separator) -> String {
    let cell = strip_invisible(cell);
    let is_formula = cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let cell = if is_formula { format!("'{cell}") } else { cell };
    match separator {
        Separator::Comma if cell.contains([',', '"', ';']) => {
            format!("\"{}\"", cell.replace('"', "\"\""))
        }
        Separator::Tab => cell.replace('"', "”"),
        Separator::Comma => cell,
    }
}
