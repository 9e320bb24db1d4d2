//! English, on finding a release.

use super::English;
use crate::{
    formats::import::LookUpError,
    release::Release,
    words::{FindPhrase, FindWords},
};

impl FindWords for English {
    fn phrase(&self, phrase: FindPhrase) -> &'static str {
        match phrase {
            FindPhrase::Choices => "What to open",
            FindPhrase::CatalogLoading => "Loading the list of models …",
            FindPhrase::CatalogFailed => {
                "The list of models did not load. Check your connection, then type on to try again."
            }
            FindPhrase::OpenLink => "Open this link",
            FindPhrase::OpensLink => "Shows the evaluation that it holds",
            FindPhrase::StartsBlank => "Starts with nothing released; you say what is out",
            FindPhrase::NotInFrame => {
                "Models are not looked up from within another page. Open Openness Meter by itself."
            }
            FindPhrase::OtherAddress => {
                "Only addresses of models on Hugging Face can be looked up. For another site, \
                 paste the text of the model card."
            }
            FindPhrase::InCatalog => {
                "This model is in our catalog, where every fact has its source."
            }
            FindPhrase::OpenEntry => "Open it from the catalog",
        }
    }

    fn entry_choice(&self, release: &Release) -> String {
        let year = release.date.split('-').next().unwrap_or_default();
        let parts = [&*release.producer, year].into_iter().filter(|part| !part.is_empty());
        let origin = parts.collect::<Vec<_>>().join(", ");
        format!("{origin}. Opens its rating from the catalog")
    }

    fn look_up(&self, id: &str) -> String {
        format!("Look up {id}")
    }

    fn looks_up(&self, host: &str) -> String {
        format!("Asks {host} for this model; nothing else is sent")
    }

    fn rate(&self, name: &str) -> String {
        format!("Rate “{name}” yourself")
    }

    fn found_models(&self, found: usize, of: usize) -> String {
        match found {
            0 => format!(
                "None of the {of} models in the catalog is called that. You can also paste an \
                 address on Hugging Face."
            ),
            1 => format!("1 of {of} models in the catalog"),
            _ => format!("{found} of {of} models in the catalog"),
        }
    }

    fn newest_models(&self, of: usize) -> String {
        format!("The newest of {of} models in the catalog. Type to find another.")
    }

    fn look_up_failure(&self, error: LookUpError, id: &str, host: &str) -> String {
        let why = match error {
            LookUpError::NotFound => format!(
                "{host} has no public model called {id}. It may be misspelled, or private: the \
                 site does not say which."
            ),
            LookUpError::TooMany => {
                format!(
                    "{host} has had too many requests from your network. Try again in five minutes."
                )
            }
            LookUpError::Unreachable => {
                format!("{host} can’t be reached. Check your connection, and try again.")
            }
            LookUpError::Failed(status) => {
                format!("{host} answered with an error ({status}). Try again later.")
            }
        };
        format!("{why} Nothing on the page was changed.")
    }

    fn renamed(&self, asked: &str, answered: &str) -> String {
        format!(
            "You asked for {asked}. The site answers with {answered}, which may be another model."
        )
    }

    fn use_with_base(&self, base: &str) -> String {
        format!("Load it, with the code of {base}")
    }

    fn base_in_catalog(&self, base: &str) -> String {
        format!(
            "Its base, {base}, is in our catalog. If the model runs on the same code, its \
             architecture and inference code are as public as those of {base}."
        )
    }
}
